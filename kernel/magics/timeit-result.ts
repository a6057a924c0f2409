import { formatTime } from "./format-time.js";

/** How long a statement takes (IPython's TimeitResult); times are in seconds. */
export class TimeitResult {
  constructor(
    /** How often the statement ran in each run. */
    readonly loops: number,
    /** The time of one loop, by run. */
    readonly timings: readonly number[],
    readonly precision: number,
  ) {}

  get best(): number {
    return Math.min(...this.timings);
  }
  get worst(): number {
    return Math.max(...this.timings);
  }
  get average(): number {
    return this.timings.reduce((sum, timing) => sum + timing, 0) / this.timings.length;
  }
  get stdev(): number {
    const { average, timings } = this;
    return Math.sqrt(timings.reduce((sum, timing) => sum + (timing - average) ** 2, 0) / timings.length);
  }
  toString(): string {
    const { average, stdev, timings, loops, precision } = this;
    const runs = `${timings.length} run${timings.length === 1 ? "" : "s"}`;
    const times = `${loops.toLocaleString("en")} loop${loops === 1 ? "" : "s"}`;
    return `${formatTime(average, precision)} ± ${formatTime(stdev, precision)} per loop (mean ± std. dev. of ${runs}, ${times} each)`;
  }
}
