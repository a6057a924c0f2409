import { curvesBundle } from "../../src/show/curves.js";
import { Series } from "../../src/show/series.js";
import { displaySymbol, type MimeBundle, plainText } from "./bundle.js";
import { LiveOutput, type LiveOutputs } from "./live-output.js";
import { metricValue } from "./metrics.js";

/** Values to add to curves: a number for each, or for the curves of one pair of axes an object of them. */
export type CurveValues = Readonly<Record<string, unknown>>;

/** How curves are shown. */
export interface PlotOptions {
  /** What stands above the curves. */
  readonly title?: string;
  /** What the horizontal axis counts; `step` by default. */
  readonly axis?: string;
}

/** Where a point of a live plot belongs. */
export interface LiveOptions extends PlotOptions {
  /** The point's place on the horizontal axis; by default, the next one. */
  readonly step?: unknown;
  /** Which of the cell's plots it is for, where there is more than one. */
  readonly id?: string;
}

/** Curves; shown as a drawing wherever values are shown. */
export class Plot {
  readonly #options: PlotOptions;
  readonly #panels = new Map<string, Map<string, Series>>();
  #steps = 0;

  constructor(options: PlotOptions = {}) {
    this.#options = options;
  }

  /** Adds a point to each curve that `values` names. @throws TypeError for what is no number */
  add(values: CurveValues, step: unknown = this.#steps): void {
    const at = metricValue("step", step);
    this.#steps = at + 1;
    for (const [name, value] of Object.entries(values)) {
      const several = isGroup(value) ? Object.entries(value) : [[name, value] as const];
      for (const [curve, one] of several) this.#series(name, curve).add(at, metricValue(curve, one));
    }
  }

  /** The curves as MIME bundle. */
  [displaySymbol](): MimeBundle {
    const panels = [...this.#panels].map(([name, curves]) => ({ name, curves }));
    return curvesBundle({ title: this.#options.title, axis: this.#options.axis ?? "step", panels });
  }

  #series(panel: string, curve: string): Series {
    let curves = this.#panels.get(panel);
    if (curves === undefined) this.#panels.set(panel, (curves = new Map()));
    let series = curves.get(curve);
    if (series === undefined) curves.set(curve, (series = new Series()));
    return series;
  }
}

/** Curves that are drawn again in place whenever points are added. */
export class LivePlot extends Plot {
  readonly #output: LiveOutput;

  constructor(outputs: LiveOutputs, options: PlotOptions = {}) {
    super(options);
    this.#output = new LiveOutput(outputs, () => super[displaySymbol]());
  }

  /** Adds a point to each curve that `values` names, and shows it. */
  override add(values: CurveValues, step?: unknown): void {
    super.add(values, step);
    this.#output.change();
  }

  /** Nothing: it is on the page already, so a cell that ends with it shows it once. */
  override [displaySymbol](): MimeBundle {
    return {};
  }
}

/** The `plot` function of a cell. */
export interface MakePlot {
  /** Curves from lists of values: `plot({ loss: losses })`, or two on one pair of axes: `plot({ loss: { train, test } })`. */
  (curves: Readonly<Record<string, unknown>>, options?: PlotOptions): Plot;
  /**
   * Adds a point to curves that grow in one output of the cell while it runs: `plot.live({ loss, accuracy })`. What belongs on one pair of
   * axes goes into an object: `plot.live({ loss: { train, test } })`.
   */
  live(values: CurveValues, options?: LiveOptions): LivePlot;
}

/** Makes the `plot` function of a kernel; `cell` is the same as long as the same run of a cell goes on. */
export function makePlot(outputs: LiveOutputs, cell: () => object | undefined): MakePlot {
  const plots = new WeakMap<object, Map<string, LivePlot>>();
  const noCell = {};
  const plot = ((curves, options) => {
    const made = new Plot(options);
    for (const [name, values] of Object.entries(curves))
      if (isGroup(values)) addLists(values, (curve, value, step) => made.add({ [name]: { [curve]: value } }, step));
      else addLists({ [name]: values }, (curve, value, step) => made.add({ [curve]: value }, step));
    return made;
  }) as MakePlot;
  plot.live = (values, { step, id = "", ...options } = {}) => {
    const run = cell() ?? noCell;
    let own = plots.get(run);
    if (own === undefined) plots.set(run, (own = new Map()));
    let live = own.get(id);
    if (live === undefined) own.set(id, (live = new LivePlot(outputs, options)));
    live.add(values, step);
    return live;
  };
  return plot;
}

/** Whether these are the values of several curves by name. */
function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Gives the elements of lists one by one: numbers, or pairs of a step and a value. @throws TypeError for what is no list */
function addLists(
  lists: Readonly<Record<string, unknown>>,
  add: (name: string, value: unknown, step: unknown) => void,
): void {
  for (const [name, list] of Object.entries(lists)) {
    if (typeof list !== "object" || list === null || !(Symbol.iterator in list))
      throw new TypeError(`Cannot plot "${name}": it is ${plainText(list)}, expected a list of numbers`);
    let step = 0;
    for (const element of list as Iterable<unknown>) {
      if (Array.isArray(element) && element.length === 2) add(name, element[1], element[0]);
      else add(name, element, step);
      step++;
    }
  }
}
