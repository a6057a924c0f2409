import { plainText } from "./bundle.js";
import { LiveOutput, type LiveOutputs } from "./live-output.js";
import { type Metrics, metricsText } from "./metrics.js";
import { Pace } from "./pace.js";
import { type ProgressState, progressBundle, progressText } from "./progress-view.js";

/** How progress is shown. */
export interface ProgressOptions {
  /** What is being done. */
  readonly label?: string;
  /** What is counted: `steps` by default; `bytes` are shown as kB, MB or GB. */
  readonly unit?: string;
  /** Gives what is to be shown behind the line; asked whenever the line is drawn. */
  readonly metrics?: () => Metrics;
  /** How much is done before it begins: a loop goes on from there. */
  readonly start?: number;
  /** When it began, as `performance.now()` tells; now, by default. */
  readonly since?: number;
}

/**
 * A line that is drawn again in place while work goes on, with bar, rate, the time that is left and the latest metrics. As an iterable it
 * gives the numbers of the steps: `for await (const step of progress(1000))`.
 */
export class Progress implements Iterable<number>, AsyncIterable<number> {
  readonly #options: ProgressOptions;
  readonly #total: number | undefined;
  readonly #output: LiveOutput;
  readonly #pace: Pace;
  #done: number;
  #note = "";
  #over = false;

  constructor(outputs: LiveOutputs, total: number | undefined, options: ProgressOptions = {}) {
    this.#options = options;
    this.#total = total;
    this.#done = options.start ?? 0;
    this.#pace = new Pace(options.since ?? performance.now(), this.#done);
    this.#output = new LiveOutput(outputs, () => progressBundle(this.#state()));
    this.#output.draw();
  }

  /** Counts `steps` more as done; `note` is shown behind the line: text such as the current loss, or metrics by name. */
  step(steps = 1, note?: string | Metrics): void {
    this.update(this.#done + steps, note);
  }

  /** Sets how many steps are done. */
  update(done: number, note?: string | Metrics): void {
    this.#done = done;
    if (note !== undefined) this.#note = typeof note === "string" ? note : metricsText(note);
    this.#over = done === this.#total;
    if (this.#over) this.#output.draw();
    else this.#output.change();
  }

  /** Sets what is shown behind the line: `bar.report({ loss, accuracy })`. */
  report(metrics: Metrics): void {
    this.update(this.#done, metrics);
  }

  /** Draws the line a last time as it is now. */
  end(): void {
    this.#over = true;
    this.#output.draw();
  }

  /** The numbers of the steps that are to be done; each counts as done when the next one is asked for. */
  *[Symbol.iterator](): Generator<number> {
    const { start = 0 } = this.#options;
    try {
      for (let step = start; step < (this.#total ?? Number.POSITIVE_INFINITY); step++) {
        yield step;
        this.step();
      }
    } finally {
      this.end();
    }
  }

  /** The same for loops that await; whatever else waits for its turn, such as widgets, gets it between steps. */
  async *[Symbol.asyncIterator](): AsyncGenerator<number> {
    let turn = performance.now();
    for (const step of this) {
      if (performance.now() - turn > betweenTurns) {
        await new Promise((resolve) => setImmediate(resolve));
        turn = performance.now();
      }
      yield step;
    }
  }

  /** The line as text. */
  toString(): string {
    return progressText(this.#state());
  }

  #state(): ProgressState {
    const { label = "", unit = "steps", metrics } = this.#options;
    this.#pace.note(performance.now(), this.#done);
    const { seconds, rate, meanRate } = this.#pace;
    const [done, total, over] = [this.#done, this.#total, this.#over];
    const note = metrics === undefined ? this.#note : [metricsText(metrics()), this.#note].filter(Boolean).join("  ");
    return { label, done, total, unit, over, seconds, rate: over ? meanRate : rate, note };
  }
}

/** Milliseconds after which a loop lets others have their turn. */
const betweenTurns = 50;

/** The `progress` function of a cell. */
export interface MakeProgress {
  /**
   * A line for `total` steps, or for an unknown number of them: call its `step()`, or loop over it, which gives the steps' numbers:
   * `for await (const step of progress(1000, { label: "training" }))`.
   */
  (total?: number, options?: ProgressOptions): Progress;
  /** Passes the elements on and shows how far the loop over them is. */
  <T>(elements: Iterable<T>, options?: ProgressOptions): Iterable<T>;
}

/** Makes the `progress` function of a kernel. */
export function makeProgress(outputs: LiveOutputs): MakeProgress {
  function progress<T>(over?: number | Iterable<T>, options?: ProgressOptions): Progress | Iterable<T> {
    if (typeof over === "number" && !(over >= 0))
      throw new RangeError(
        `Cannot show the progress of ${over} steps: expected a number of steps, or nothing for an unknown one`,
      );
    if (typeof over === "number" || over === undefined) return new Progress(outputs, over, options);
    if (!(Symbol.iterator in Object(over)))
      throw new TypeError(`Cannot show the progress of ${plainText(over)}: expected a number of steps, or a list`);
    return follow(over, options);
  }
  function* follow<T>(elements: Iterable<T>, options?: ProgressOptions): Generator<T> {
    const bar = new Progress(outputs, size(elements), options);
    try {
      for (const element of elements) {
        yield element;
        bar.step();
      }
    } finally {
      bar.end();
    }
  }
  return progress as MakeProgress;
}

function size(elements: Iterable<unknown>): number | undefined {
  if (typeof elements === "string") return undefined;
  if ("length" in elements && typeof elements.length === "number") return elements.length;
  if ("size" in elements && typeof elements.size === "number") return elements.size;
  return undefined;
}
