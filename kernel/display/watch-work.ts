import type { Work, WorkPlan, WorkWatcher } from "../../src/core/work.js";
import type { LiveOutputs } from "./live-output.js";
import type { Metrics } from "./metrics.js";
import type { LivePlot } from "./plot.js";
import { Progress } from "./progress.js";

/** Milliseconds after which work counts as long: from then on it is shown. */
const patience = 1000;

/** Shows the library's own work that takes long, such as saving, restoring and importing, and its training loops. */
export function watchWork(outputs: LiveOutputs, makePlot: () => LivePlot, longAfter = patience): WorkWatcher {
  return (plan) => new ShownWork(outputs, plan, makePlot, longAfter);
}

class ShownWork implements Work {
  readonly #outputs: LiveOutputs;
  readonly #plan: WorkPlan;
  readonly #makePlot: () => LivePlot;
  readonly #begin = performance.now();
  readonly #longAfter: number;
  #bar: Progress | undefined;
  #plot: LivePlot | undefined;

  constructor(outputs: LiveOutputs, plan: WorkPlan, makePlot: () => LivePlot, longAfter: number) {
    this.#longAfter = longAfter;
    this.#outputs = outputs;
    this.#plan = plan;
    this.#makePlot = makePlot;
    if (plan.isShown) this.#bar = this.#show();
  }

  done(amount: number, metrics?: Metrics): void {
    if (performance.now() - this.#begin >= this.#longAfter) this.#bar ??= this.#show();
    this.#bar?.update(amount, metrics);
    if (!this.#plan.isPlotted || metrics === undefined) return;
    this.#plot ??= this.#makePlot();
    this.#plot.add(metrics, amount);
  }

  end(): void {
    this.#bar?.end();
  }

  #show(): Progress {
    const { label, total, unit, start = 0 } = this.#plan;
    return new Progress(this.#outputs, total, { label, unit, start, since: this.#begin });
  }
}
