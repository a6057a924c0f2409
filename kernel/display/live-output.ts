import { clearTimeout, setTimeout } from "node:timers";
import type { MimeBundle } from "./bundle.js";
import type { Display } from "./display.js";

/** Milliseconds between two drawings of one output. */
const interval = 100;

/** An output takes at most this part of the time: what is slow to draw is drawn less often. */
const share = 0.1;

/** Outputs that have changed since they were drawn. */
export class LiveOutputs {
  readonly #stale = new Set<LiveOutput>();

  constructor(readonly display: Display) {}

  /** Notes that an output waits to be drawn, or no longer does. */
  note(output: LiveOutput, waits: boolean): void {
    if (waits) this.#stale.add(output);
    else this.#stale.delete(output);
  }

  /** Draws what has changed: a cell ends with its outputs as they are then. */
  flush(): void {
    for (const output of [...this.#stale]) output.draw();
  }
}

/** One output that is drawn again in place while work goes on, at most ten times a second. */
export class LiveOutput {
  readonly #outputs: LiveOutputs;
  readonly #bundle: () => MimeBundle;
  readonly #displayId = `live-${crypto.randomUUID()}`;
  #next = Number.NEGATIVE_INFINITY;
  #shown = false;
  #timer: NodeJS.Timeout | undefined;

  /** `bundle` gives the output as it is now. */
  constructor(outputs: LiveOutputs, bundle: () => MimeBundle) {
    this.#outputs = outputs;
    this.#bundle = bundle;
  }

  /** The output has changed: it is drawn now, or as soon as it is time. True when it was drawn. */
  change(): boolean {
    const early = this.#next - performance.now();
    if (early <= 0) {
      this.draw();
      return true;
    }
    this.#outputs.note(this, true);
    this.#timer ??= setTimeout(() => this.draw(), early).unref();
    return false;
  }

  /** Draws the output as it is now. */
  draw(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#outputs.note(this, false);
    const start = performance.now();
    const options = { raw: true, displayId: this.#displayId, update: this.#shown };
    void this.#outputs.display(this.#bundle(), options);
    this.#shown = true;
    const end = performance.now();
    this.#next = start + Math.max(interval, (end - start) / share);
  }
}
