import type { LiveOutputs } from "./live-output.js";
import type { LivePlot, MakePlot } from "./plot.js";

/** What draws curves, as soon as it is loaded. */
interface Plots {
  /** The `plot` function of a cell. */
  readonly plot: MakePlot;
  /** Begins live curves of their own. */
  start(): LivePlot;
}

/** Loads what draws curves when a cell first needs it: the kernel's start does not wait for it. */
export class LazyPlots {
  readonly #outputs: LiveOutputs;
  readonly #cell: () => object | undefined;
  #loading: Promise<void> | undefined;
  #loaded: Plots | undefined;

  /** `cell` is the same as long as the same run of a cell goes on. */
  constructor(outputs: LiveOutputs, cell: () => object | undefined) {
    this.#outputs = outputs;
    this.#cell = cell;
  }

  /** Loads it, at the first call. */
  load(): Promise<void> {
    this.#loading ??= import("./plot.js").then(({ makePlot, LivePlot }) => {
      this.#loaded = { plot: makePlot(this.#outputs, this.#cell), start: () => new LivePlot(this.#outputs) };
    });
    return this.#loading;
  }

  /** What draws curves. Throws for code that reaches it in a way the kernel did not foresee. */
  get(): Plots {
    if (this.#loaded !== undefined) return this.#loaded;
    throw new ReferenceError("Cannot plot: what draws curves is not loaded, expected a cell that names plot");
  }
}
