import type { Display } from "./display.js";

/** Milliseconds between two drawings. */
const interval = 100;

/** Characters of the bar. */
const width = 30;

/** How progress is shown. */
export interface ProgressOptions {
  /** What is being done. */
  readonly label?: string;
}

/** A line that is drawn again in place while work goes on. */
export class Progress {
  readonly #display: Display;
  readonly #label: string;
  readonly #total: number | undefined;
  readonly #displayId = `progress-${crypto.randomUUID()}`;
  #done = 0;
  #note = "";
  #drawn = Number.NEGATIVE_INFINITY;
  #shown = false;

  constructor(display: Display, total: number | undefined, options: ProgressOptions = {}) {
    this.#display = display;
    this.#total = total;
    this.#label = options.label ?? "";
    this.#draw();
  }

  /** Counts `steps` more as done; `note` is shown behind the line, such as the current loss. */
  step(steps = 1, note?: string): void {
    this.update(this.#done + steps, note);
  }

  /** Sets how many steps are done. */
  update(done: number, note?: string): void {
    this.#done = done;
    if (note !== undefined) this.#note = note;
    if (done === this.#total || performance.now() - this.#drawn >= interval) this.#draw();
  }

  /** Draws the line a last time as it is now. */
  end(): void {
    this.#draw();
  }

  /** The line as text. */
  toString(): string {
    return [this.#label, this.#bar(), this.#note].filter((part) => part !== "").join("  ");
  }

  #bar(): string {
    if (this.#total === undefined) return `${this.#done}`;
    const share = this.#total === 0 ? 1 : Math.min(1, Math.max(0, this.#done / this.#total));
    const full = Math.round(share * width);
    const count = `${this.#done}/${this.#total}`;
    return `${"█".repeat(full)}${"░".repeat(width - full)}  ${count}  ${Math.floor(share * 100)} %`;
  }

  #draw(): void {
    this.#drawn = performance.now();
    const bundle = { "text/plain": this.toString() };
    void this.#display(bundle, { raw: true, displayId: this.#displayId, update: this.#shown });
    this.#shown = true;
  }
}

/** The `progress` function of a cell. */
export interface MakeProgress {
  /** A line for `total` steps, or for an unknown number of them; call its `step()`. */
  (total?: number, options?: ProgressOptions): Progress;
  /** Passes the elements on and shows how far the loop over them is. */
  <T>(elements: Iterable<T>, options?: ProgressOptions): Iterable<T>;
}

/** Makes the `progress` function of a kernel. */
export function makeProgress(display: Display): MakeProgress {
  function progress<T>(over?: number | Iterable<T>, options?: ProgressOptions): Progress | Iterable<T> {
    if (typeof over === "number" || over === undefined) return new Progress(display, over, options);
    return follow(over, options);
  }
  function* follow<T>(elements: Iterable<T>, options?: ProgressOptions): Generator<T> {
    const bar = new Progress(display, size(elements), options);
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
