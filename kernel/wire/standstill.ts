import type { HeapWeight } from "../heap.js";

/** What the first word of the memory says. */
const state = { free: 0, asked: 1, inCell: 2, elsewhere: 3 } as const;

/** Which word is which in the memory that both threads see. */
const word = { state: 0, used: 1, living: 2 } as const;

/** The other words count these. */
const kilobyte = 1024;

/** The memory that a standstill lives in. */
export type StandstillMemory = Int32Array<SharedArrayBuffer>;

/** A main thread that stands still. */
export interface Stand extends HeapWeight {
  /** Whether it stands in a cell's code, which may be terminated, or in the kernel's own. */
  readonly inCell: boolean;
}

/**
 * Where the main thread stands still, in the middle of whatever it runs, while the wire's thread judges that and asks V8 to
 * terminate it: so nothing runs between the question whether it may be terminated and the termination.
 */
export class Standstill {
  readonly memory: StandstillMemory;

  /** The main thread's side makes the memory, the wire's side gets it. */
  constructor(memory: StandstillMemory = new Int32Array(new SharedArrayBuffer(12))) {
    this.memory = memory;
  }

  /** Wire: asks for a standstill. False while another is asked for. */
  ask(): boolean {
    return Atomics.compareExchange(this.memory, word.state, state.free, state.asked) === state.free;
  }

  /** Wire: resolves when the main thread stands still, or the question is over. */
  async changed(): Promise<void> {
    await Atomics.waitAsync(this.memory, word.state, state.asked).value;
  }

  /** Wire: how the main thread stands. Where it does not, the question is taken back. */
  get stand(): Stand | undefined {
    const now = Atomics.compareExchange(this.memory, word.state, state.asked, state.free);
    if (now !== state.inCell && now !== state.elsewhere) return undefined;
    const [used, living] = [word.used, word.living].map((index) => Atomics.load(this.memory, index) * kilobyte);
    return { inCell: now === state.inCell, used: used!, living: living! };
  }

  /** Wire: lets the main thread go on. */
  release(): void {
    Atomics.store(this.memory, word.state, state.free);
    Atomics.notify(this.memory, word.state);
  }

  /** Main thread: whether it is still asked to stand still. */
  get isAsked(): boolean {
    return Atomics.load(this.memory, word.state) === state.asked;
  }

  /** Main thread: stands still until it is released, within a fraction of a millisecond; not if the question has been taken back. */
  keep({ inCell, used, living }: Stand): void {
    const standing = inCell ? state.inCell : state.elsewhere;
    Atomics.store(this.memory, word.used, Math.round(used / kilobyte));
    Atomics.store(this.memory, word.living, Math.round(living / kilobyte));
    if (Atomics.compareExchange(this.memory, word.state, state.asked, standing) !== state.asked) return;
    Atomics.notify(this.memory, word.state);
    // Atomics.wait would do harm: a cell may be in one already, and V8 keeps one place for each thread that waits.
    while (Atomics.load(this.memory, word.state) === standing);
  }
}
