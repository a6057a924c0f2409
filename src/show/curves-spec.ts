import { type Axis, axesOf } from "./curves-axes.js";
import { LEGEND_ROW, legendOf, legendRows } from "./curves-legend.js";
import { shorten } from "./html.js";
import { type Curves, curveColour, LONGEST_NAME, PANEL, type Panel } from "./panels.js";
import { lonePoints, type Point } from "./series.js";

/** The colour of the page's text, whatever its theme. */
const INK = "currentColor";
const GRID = "rgba(128, 128, 128, 0.25)";
const SOFT = 0.8;
const SMALL = 10;

/** Panels in a row. */
const COLUMNS = 3;

/** Pixels between panels: for numbers at the left, and for the axis' name, legend and next title below. */
const [BESIDE, BELOW] = [64, 62];

/**
 * The curves as a Vega-Lite specification: data alone, with neither script nor address; `description` is for screen readers. It is drawn as
 * SVG, whose text has the page's colour, also when the theme changes.
 */
export function curvesSpec({ title, axis, panels }: Curves, description: string): object {
  const legend = Math.max(0, ...panels.map(({ curves }) => legendRows([...curves.keys()])));
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    usermeta: { embedOptions: { renderer: "svg" } },
    description,
    ...(title === undefined ? {} : { title: { text: shorten(title, 80), anchor: "start", fontSize: 14, offset: 12 } }),
    background: "transparent",
    columns: COLUMNS,
    bounds: "flush",
    spacing: { column: BESIDE, row: BELOW + legend * LEGEND_ROW },
    concat: panels.map((panel) => panelSpec(panel, axis)),
    resolve: { scale: { color: "independent" } },
    config: {
      font: "system-ui, sans-serif",
      axis: { labelColor: INK, titleColor: INK, gridColor: GRID, domainColor: GRID, tickColor: GRID },
      legend: { labelColor: INK, titleColor: INK },
      title: { color: INK },
      view: { stroke: null },
    },
  };
}

function panelSpec(panel: Panel, axis: string): object {
  const { name, curves } = panel;
  const { x, y } = axesOf(panel);
  const names = [...curves.keys()];
  const values = [...curves].flatMap(([curve, series]) => points(series.points).map((point) => ({ ...point, curve })));
  const hasDots = [...curves.values()].some((series) => lonePoints(series).length > 0);
  return {
    title: { text: shorten(name, LONGEST_NAME), anchor: "start", fontSize: 12, offset: 8 },
    ...PANEL,
    data: { values },
    mark: { type: "line", tooltip: true, strokeWidth: 1.6, strokeCap: "round", point: hasDots ? { size: 14 } : false },
    encoding: {
      x: {
        ...scaleSpec("step", x),
        axis: { ...axisSpec(x), title: axis, titleAnchor: "end", labelFlush: false, grid: false },
      },
      y: { ...scaleSpec("value", y), axis: { ...axisSpec(y), title: null, domain: false, ticks: false } },
      color: {
        field: "curve",
        type: "nominal",
        scale: { domain: names, range: names.map((_, i) => curveColour(i)) },
        legend: legendOf(names).length === 0 ? null : LEGEND,
      },
    },
  };
}

function scaleSpec(field: string, { domain }: Axis): object {
  return { field, type: "quantitative", scale: { domain, nice: false, zero: false } };
}

function axisSpec({ ticks, format }: Axis): object {
  const style = { labelOpacity: SOFT, labelFontSize: SMALL, titleOpacity: SOFT, titleFontSize: SMALL };
  const labelExpr = "datum.value === 0 ? '0' : datum.label";
  return { ...style, titleFontWeight: "normal", values: ticks, format, labelExpr };
}

const LEGEND = {
  ...{ title: null, orient: "bottom", direction: "horizontal", columns: 3 },
  ...{ labelLimit: 110, labelFontSize: SMALL, offset: 4, rowPadding: 2 },
} as const;

/** The points in six digits; JSON has no NaN, and a gap is drawn for what is none. */
function points(all: readonly Point[]): { step: number; value: number | null }[] {
  return all.map(({ step, value }) => ({
    step: Number(step.toPrecision(6)),
    value: Number.isFinite(value) ? Number(value.toPrecision(6)) : null,
  }));
}
