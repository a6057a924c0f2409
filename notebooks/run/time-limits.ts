/** What to do when time is up. */
export interface TimeLimitOptions {
  /** Milliseconds for all that is waited for together, and for each. */
  readonly timeout?: number | undefined;
  readonly cellTimeout?: number | undefined;
  /** When `timeout` began, as `performance.now()` has it; now where it is missing. */
  readonly started?: number | undefined;
  readonly interrupt: () => void;
  readonly kill: () => void;
}

/** A kernel that does not end the cell this long after it was interrupted is killed. */
const GRACE_MS = 5000;

/** Ends what takes too long: by an interrupt, and where that is not heard by killing the kernel. */
export class TimeLimits {
  readonly #options: TimeLimitOptions;
  readonly #end: number;
  #late: string | undefined;
  #kill: NodeJS.Timeout | undefined;

  constructor(options: TimeLimitOptions) {
    this.#options = options;
    this.#end = (options.started ?? performance.now()) + (options.timeout ?? Number.POSITIVE_INFINITY);
  }

  /** Which limit was passed, in words; undefined as long as none was. */
  get late(): string | undefined {
    return this.#late;
  }

  /** Waits for `work`, and says whether it ended only because its time was up. */
  async within<T>(work: Promise<T>): Promise<{ readonly outcome: T; readonly late: string | undefined }> {
    const { timeout, cellTimeout } = this.#options;
    const left = this.#end - performance.now();
    const ofCell = cellTimeout !== undefined && cellTimeout < left;
    const milliseconds = ofCell ? cellTimeout : left;
    const words = ofCell
      ? `the cell ran longer than ${cellTimeout / 1000} s`
      : `the run took longer than ${timeout! / 1000} s`;
    const timer = Number.isFinite(milliseconds) ? setTimeout(() => this.#expire(words), milliseconds) : undefined;
    try {
      return { outcome: await work, late: this.#late };
    } finally {
      clearTimeout(timer);
      clearTimeout(this.#kill);
    }
  }

  #expire(words: string): void {
    this.#late = words;
    this.#options.interrupt();
    this.#kill = setTimeout(this.#options.kill, GRACE_MS);
  }
}
