import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { axesOf } from "./curves-axes.js";
import { LEGEND_ROW, legendOf, legendRows } from "./curves-legend.js";
import { html, type Markup, shorten } from "./html.js";
import { type Curves, curveColour, LONGEST_NAME, PANEL, type Panel } from "./panels.js";
import { lonePoints, type Point, type Series } from "./series.js";
import { GREY, round, text } from "./svg.js";

/** Room around a panel's plane: at its right, for its name above it, and for the axis below; and around the whole drawing. */
const [RIGHT, TOP, BOTTOM, MARGIN] = [12, 24, 36, 4];
/** Pixels of a character at the left, and room for that of the shortest numbers. */
const [CHARACTER, LEFT] = [6, 32];

/** Panels in a row: so many are as wide as a sheet of paper. */
const COLUMNS = 2;

/** The curves as SVG; `description` is for screen readers. */
export function curvesSvg({ title, axis, panels }: Curves, description: string): string {
  const legend = Math.max(0, ...panels.map(({ curves }) => legendRows([...curves.keys()]))) * LEGEND_ROW;
  const left = Math.max(LEFT, ...panels.map((panel) => numbersWidth(panel)));
  const [panelWidth, panelHeight] = [left + PANEL.width + RIGHT, TOP + PANEL.height + BOTTOM + legend];
  const head = MARGIN + (title === undefined ? 0 : 24);
  const width = 2 * MARGIN + panelWidth * Math.min(COLUMNS, panels.length);
  const height = head + panelHeight * Math.ceil(panels.length / COLUMNS);
  const heading = title === undefined ? [] : [text(shorten(title, 80), MARGIN + 6, 22, { size: 14 })];
  const drawn = panels.map((panel, i) => {
    const x = MARGIN + (i % COLUMNS) * panelWidth + left;
    const y = head + Math.floor(i / COLUMNS) * panelHeight + TOP;
    return html`<g transform="translate(${x} ${y})">${drawPanel(panel, axis)}</g>`;
  });
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, sans-serif" style="color: #24292f; background: #ffffff; max-width: 100%; height: auto"><title>Curves: ${panels.map(({ name }) => name).join(", ")}</title><desc>${description}</desc>${heading}${drawn}</svg>`
    .text;
}

/** Room for the numbers at the left of a panel. */
function numbersWidth(panel: Panel): number {
  const { y } = axesOf(panel);
  return 12 + CHARACTER * Math.max(...y.ticks.map((tick) => y.label(tick).length), 0);
}

function drawPanel(panel: Panel, axis: string): Markup[] {
  const { name, curves } = panel;
  const axes = axesOf(panel);
  const x = scaleLinear(axes.x.domain, [0, PANEL.width]);
  const y = scaleLinear(axes.y.domain, [PANEL.height, 0]);
  const path = line<Point>(
    ({ step }) => round(x(step)),
    ({ value }) => round(y(value)),
  ).defined(({ value }) => Number.isFinite(value));
  const rows = axes.y.ticks.map((value) => rule(0, y(value), PANEL.width, y(value), axes.y.label(value)));
  const columns = axes.x.ticks.map((step) =>
    text(axes.x.label(step), x(step), PANEL.height + 14, { size: 10, opacity: 0.8, anchor: "middle" }),
  );
  const lines = [...curves.values()].flatMap((series, i) =>
    drawCurve(series, path(series.points) ?? "", curveColour(i), x, y),
  );
  return [
    text(shorten(name, LONGEST_NAME), 0, -9, { size: 12 }),
    ...rows,
    ...columns,
    text(axis, PANEL.width, PANEL.height + 27, { size: 10, opacity: 0.8, anchor: "end" }),
    ...lines,
    ...drawLegend([...curves.keys()]),
  ];
}

function rule(x1: number, y1: number, x2: number, y2: number, label: string): Markup {
  const line = html`<line x1="${x1}" y1="${round(y1)}" x2="${x2}" y2="${round(y2)}" stroke="${GREY}" stroke-opacity="0.3"/>`;
  return html`${line}${text(label, -6, y1 + 3.5, { size: 10, opacity: 0.8, anchor: "end" })}`;
}

/** A line, and dots where no line goes. */
function drawCurve(
  series: Series,
  path: string,
  stroke: string,
  x: (step: number) => number,
  y: (value: number) => number,
): Markup[] {
  const dots = lonePoints(series).map(
    ({ step, value }) => html`<circle cx="${round(x(step))}" cy="${round(y(value))}" r="2.5" fill="${stroke}"/>`,
  );
  return [
    html`<path d="${path}" fill="none" stroke="${stroke}" stroke-width="1.6" stroke-linejoin="round" stroke-linecap="round"/>`,
    ...dots,
  ];
}

function drawLegend(names: readonly string[]): Markup[] {
  return legendOf(names).map(({ label, x, row }, i) => {
    const y = PANEL.height + 42 + row * LEGEND_ROW;
    const mark = html`<line x1="${x}" y1="${y - 3}" x2="${x + 12}" y2="${y - 3}" stroke="${curveColour(i)}" stroke-width="2.5"/>`;
    return html`${mark}${text(label, x + 16, y, { size: 10, opacity: 0.8 })}`;
  });
}
