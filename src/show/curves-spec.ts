import { COLUMNS, type Curves, curveColour, PANEL, type Panel } from "./panels.js";
import type { Point } from "./series.js";

/** Reads on white as on black. */
const INK = "#767b82";
const GRID = "rgba(128, 128, 128, 0.25)";

/** The curves as a Vega-Lite specification: data alone, with neither script nor address; `description` is for screen readers. */
export function curvesSpec({ title, axis, panels }: Curves, description: string): object {
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    description,
    ...(title === undefined ? {} : { title }),
    background: "transparent",
    columns: COLUMNS,
    concat: panels.map((panel) => panelSpec(panel, axis)),
    config: {
      font: "system-ui, sans-serif",
      axis: { labelColor: INK, titleColor: INK, gridColor: GRID, domainColor: GRID, tickColor: GRID },
      legend: { labelColor: INK, titleColor: INK },
      title: { color: INK },
      view: { stroke: null },
    },
  };
}

function panelSpec({ name, curves }: Panel, axis: string): object {
  const values = [...curves].flatMap(([curve, series]) => points(series.points).map((point) => ({ ...point, curve })));
  return {
    title: name,
    ...PANEL,
    data: { values },
    mark: { type: "line", tooltip: true, clip: true, point: values.length === curves.size },
    encoding: {
      x: { field: "step", type: "quantitative", title: axis, scale: { zero: false, nice: false } },
      y: { field: "value", type: "quantitative", title: null, scale: { zero: false } },
      color: {
        field: "curve",
        type: "nominal",
        scale: { domain: [...curves.keys()], range: [...curves.keys()].map((_, i) => curveColour(i)) },
        legend: curves.size > 1 ? { title: null, orient: "bottom" } : null,
      },
    },
  };
}

/** The points in six digits; JSON has no NaN, and a gap is drawn for what is none. */
function points(all: readonly Point[]): { step: number; value: number | null }[] {
  return all.map(({ step, value }) => ({
    step: Number(step.toPrecision(6)),
    value: Number.isFinite(value) ? Number(value.toPrecision(6)) : null,
  }));
}
