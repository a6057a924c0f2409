import { totalmem } from "node:os";
import { log } from "../log.js";
import { longestStop, type StandingThread, whileStanding } from "./main-thread.js";
import type { Standstill } from "./standstill.js";

/** Milliseconds between two looks while a cell runs. */
const interval = 25;

/** Share of V8's limit that a cell's objects may fill: some is needed to end the cell, and for the next ones. */
const share = 0.75;

/** Share of the limit that may fill before it is worthwhile to collect garbage, and later of the room above what lives. */
const room = { first: 0.65, next: 0.5 };

/** Share of the machine's memory, or of what the container gives, that is left alone. */
const reserve = 0.03;

/** Share of the machine's memory from which on this process counts as the one that fills it. */
const large = 0.25;

/** Milliseconds after a look that ended no cell in which the machine's memory does not cause another. */
const recovery = 1000;

/** How memory stands, without asking the main thread. */
export interface MemoryState {
  /** Bytes that the process has in the machine's memory. */
  readonly resident: number;
  /** Bytes that it could still have. */
  readonly available: number;
  /** Bytes that the machine, or the container, has. */
  readonly total: number;
}

/** What the watch needs around it. */
export interface MemoryHost {
  /** Bytes to which V8 lets the main thread's heap grow: beyond, it ends the process. */
  readonly heapLimit: number;
  readonly standstill: Standstill;
  /** Whether a cell runs. */
  isBusy(): boolean;
  /** How memory stands now. */
  memory(): MemoryState;
  /** The system will end the process before long, and nothing can be done about it. Called once while a cell runs. */
  warn(danger: string): void;
}

/** How full the heap may be, given what was found to live in it. */
export class MemoryBounds {
  readonly #limit: number;
  #suspicious = 0;
  #full = 0;

  /** `limit`: bytes to which the heap may grow. */
  constructor(limit: number) {
    this.#limit = limit;
    this.#reset();
  }

  /** Whether the heap is worth a look when the process has so many bytes in all. */
  mayBeFull(resident: number): boolean {
    return resident > room.first * this.#limit;
  }

  /** Whether so many bytes in use, with those that nothing refers to any more, are reason to collect these. */
  isSuspicious(used: number): boolean {
    // What an earlier cell had left behind is gone.
    if (!this.mayBeFull(used)) this.#reset();
    return used > this.#suspicious;
  }

  /** Bytes in use, with those that nothing refers to any more, beyond which it is time to collect these. */
  get suspicious(): number {
    return this.#suspicious;
  }

  #reset(): void {
    this.#suspicious = room.first * this.#limit;
    this.#full = share * this.#limit;
  }

  /** Whether so many bytes that live are too many. */
  isFull(living: number): boolean {
    const full = living > this.#full;
    // What a cell leaves behind may stay: the next one has half of the rest, to clear it away.
    if (full) this.#full = (living + this.#limit) / 2;
    else if (living < share * this.#limit) this.#full = share * this.#limit;
    this.#suspicious = full
      ? this.#full
      : Math.max(room.first * this.#limit, living + room.next * (this.#limit - living));
    return full;
  }
}

/**
 * Ends a cell that runs out of memory before V8, or the operating system, ends the process for it: the session lives on. V8 tells
 * nobody when its heap is nearly full, and the main thread may spin, so this thread looks at it from outside while a cell runs.
 */
export class MemoryWatch {
  readonly #host: MemoryHost;
  readonly #bounds: MemoryBounds;
  #timer: NodeJS.Timeout | undefined;
  #looking = false;
  #hasWarned = false;
  #quietUntil = 0;

  constructor(host: MemoryHost) {
    this.#host = host;
    this.#bounds = new MemoryBounds(host.heapLimit);
  }

  /** A cell begins. */
  watch(): void {
    this.#timer ??= setInterval(() => this.#tick(), interval).unref();
  }

  #tick(): void {
    if (!this.#host.isBusy()) {
      clearInterval(this.#timer);
      this.#timer = undefined;
      this.#hasWarned = false;
      return;
    }
    const state = this.#host.memory();
    if (this.#looking || !(this.#bounds.mayBeFull(state.resident) || isShort(state))) return;
    this.#looking = true;
    this.#inspect()
      .catch((error: unknown) => log(`Cannot look at the memory of the main thread: ${error}`))
      .finally(() => {
        this.#looking = false;
      });
  }

  async #inspect(): Promise<void> {
    const isShortNow = isShort(this.#host.memory()) && Date.now() > this.#quietUntil;
    const late = setTimeout(() => this.#warn(isShortNow), longestStop);
    // However long it takes: a main thread that is busy collecting garbage answers rarely, and may not have many chances left.
    const never = new Promise(() => {});
    const order = { weighAbove: isShortNow ? 0 : this.#bounds.suspicious };
    const judge = (thread: StandingThread) => {
      if (this.#bounds.isSuspicious(thread.used) || isShortNow) this.#judge(thread);
    };
    try {
      await whileStanding(this.#host.standstill, order, judge, never);
    } finally {
      clearTimeout(late);
    }
  }

  /** Native code runs, or so it seems. */
  #warn(isShort: boolean): void {
    if (!isShort || this.#hasWarned) return;
    this.#hasWarned = true;
    this.#host.warn(`${shortage(this.#host.memory())}, and native code runs, which cannot be ended`);
  }

  #judge(thread: StandingThread): void {
    const reason = this.#reasonToEnd(thread.living);
    if (reason === undefined) this.#quietUntil = Date.now() + recovery;
    else {
      thread.terminateCell(reason);
      if (thread.inCell) log(`A cell was ended: ${reason}`);
    }
  }

  /** Why the cell has to end, given what lives in the heap; undefined where it need not. */
  #reasonToEnd(living: number): string | undefined {
    if (this.#bounds.isFull(living))
      return `its objects fill ${megabytes(living)} of the ${megabytes(this.#host.heapLimit)} MB that the heap may have, expected less (NODE_OPTIONS=--max-old-space-size=… sets the limit)`;
    const state = this.#host.memory();
    return isShort(state) ? shortage(state) : undefined;
  }
}

/** How memory stands now. */
export function memoryState(): MemoryState {
  const total = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
  return { resident: process.memoryUsage.rss(), available: process.availableMemory(), total };
}

/** Whether the machine has no memory left, and it is this process that has it. */
export function isShort({ resident, available, total }: MemoryState): boolean {
  return available < reserve * total && resident > large * total;
}

function shortage({ resident, available, total }: MemoryState): string {
  return `the machine has ${megabytes(available)} of its ${megabytes(total)} MB of memory left, of which the kernel holds ${megabytes(resident)}`;
}

function megabytes(bytes: number): string {
  return Math.round(bytes / 2 ** 20).toLocaleString("en");
}
