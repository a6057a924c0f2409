/** Units, of about a character, by which the main thread may be ahead of the wire. */
const limit = 1 << 22;

/** Units that a packet counts beside its text. */
const overhead = 1 << 10;

/** Milliseconds without any progress after which the wire is taken for dead. */
const patience = 5000;

/** Which word is which in the memory that both threads see. */
const word = { closed: 0, taken: 1 } as const;

/** The memory that a flow lives in. */
export type FlowMemory = Int32Array<SharedArrayBuffer>;

/**
 * Keeps a cell that prints faster than its text can be sent from getting far ahead: the wire, flooded with packets, would
 * neither send nor hear anything else. Also says when the sockets are closed.
 */
export class Flow {
  readonly memory: FlowMemory;
  #given = 0;

  /** The main thread's side makes the memory, the wire's side gets it. */
  constructor(memory: FlowMemory = new Int32Array(new SharedArrayBuffer(8))) {
    this.memory = memory;
  }

  /** Main thread: a packet with `length` characters is about to be handed over. Blocks while too much is on its way before it. */
  give(length: number): void {
    const units = overhead + length;
    this.#given = (this.#given + units) | 0;
    const allowed = Math.max(limit, units);
    for (let taken = this.#taken(); this.#ahead(taken) > allowed; taken = this.#taken())
      if (Atomics.wait(this.memory, word.taken, taken, patience) === "timed-out" || this.closed) return;
  }

  /** Wire: the packet has been taken. */
  take(length: number): void {
    Atomics.add(this.memory, word.taken, overhead + length);
    Atomics.notify(this.memory, word.taken);
  }

  /** Wire: the sockets are closed. */
  close(): void {
    Atomics.store(this.memory, word.closed, 1);
    Atomics.notify(this.memory, word.closed);
    Atomics.notify(this.memory, word.taken);
  }

  /** Whether the sockets are closed. */
  get closed(): boolean {
    return Atomics.load(this.memory, word.closed) === 1;
  }

  /** Main thread: waits until the sockets are closed, at most for so many milliseconds. */
  waitClosed(milliseconds: number): void {
    Atomics.wait(this.memory, word.closed, 0, milliseconds);
  }

  #taken(): number {
    return Atomics.load(this.memory, word.taken);
  }

  /** The counters run round; their difference does not. */
  #ahead(taken: number): number {
    return (this.#given - taken) | 0;
  }
}
