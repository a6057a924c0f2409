/** How fast work goes, from how far it was when. */
export class Pace {
  /** Times that are kept: the rate is that of the latest of them. */
  static readonly kept = 50;

  readonly #start: { readonly time: number; readonly done: number };
  readonly #times: { readonly time: number; readonly done: number }[];

  /** Work begins at `time`, in milliseconds, with so much `done` before. */
  constructor(time: number, done: number) {
    this.#start = { time, done };
    this.#times = [{ time, done }];
  }

  /** Notes how much is done at `time`. */
  note(time: number, done: number): void {
    this.#times.push({ time, done });
    if (this.#times.length > Pace.kept) this.#times.shift();
  }

  /** Seconds since the beginning. */
  get seconds(): number {
    return (this.#times.at(-1)!.time - this.#start.time) / 1000;
  }

  /** What is done in a second, lately; undefined before anything is known. */
  get rate(): number | undefined {
    return this.#rateSince(this.#times[0]!);
  }

  /** What was done in a second since the beginning. */
  get meanRate(): number | undefined {
    return this.#rateSince(this.#start);
  }

  #rateSince({ time, done }: { readonly time: number; readonly done: number }): number | undefined {
    const last = this.#times.at(-1)!;
    const seconds = (last.time - time) / 1000;
    return seconds > 0 && last.done > done ? (last.done - done) / seconds : undefined;
  }
}

/** Seconds for people: `0.8 s`, `12 s`, `3 min 05 s`, `2 h 10 min`. */
export function duration(seconds: number): string {
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const two = (value: number): string => String(value).padStart(2, "0");
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${two(whole % 60)} s`;
  return `${Math.floor(whole / 3600)} h ${two(Math.floor((whole % 3600) / 60))} min`;
}
