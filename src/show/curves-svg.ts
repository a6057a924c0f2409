import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";

import { html, type Markup, shorten } from "./html.js";
import { COLUMNS, type Curves, curveColour, PANEL, type Panel } from "./panels.js";
import type { Point, Series } from "./series.js";
import { GREY, round, text } from "./svg.js";

/** Room around a panel's plane: for numbers at its left, its name above it, and axis and legend below. */
const [LEFT, RIGHT, TOP, BOTTOM] = [52, 14, 24, 46];
const [WIDTH, HEIGHT] = [LEFT + PANEL.width + RIGHT, TOP + PANEL.height + BOTTOM];
const LONGEST_NAME = 30;

/** The curves as SVG; `description` is for screen readers. */
export function curvesSvg({ title, axis, panels }: Curves, description: string): string {
  const head = title === undefined ? 0 : 24;
  const width = WIDTH * Math.min(COLUMNS, panels.length);
  const height = head + HEIGHT * Math.ceil(panels.length / COLUMNS);
  const heading = title === undefined ? [] : [text(shorten(title, 80), 12, 18, { size: 14 })];
  const drawn = panels.map((panel, i) => {
    const [x, y] = [(i % COLUMNS) * WIDTH + LEFT, Math.floor(i / COLUMNS) * HEIGHT + TOP + head];
    return html`<g transform="translate(${x} ${y})">${drawPanel(panel, axis)}</g>`;
  });
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, sans-serif" style="color: #24292f; background: #ffffff"><title>Curves: ${panels.map(({ name }) => name).join(", ")}</title><desc>${description}</desc>${heading}${drawn}</svg>`
    .text;
}

function drawPanel({ name, curves }: Panel, axis: string): Markup[] {
  const all = [...curves.values()].flatMap((series) => series.points.filter(({ value }) => Number.isFinite(value)));
  const x = scaleLinear(spread(all.map(({ step }) => step)), [0, PANEL.width]);
  const y = scaleLinear(spread(all.map(({ value }) => value)), [PANEL.height, 0]).nice(5);
  const path = line<Point>(
    ({ step }) => round(x(step)),
    ({ value }) => round(y(value)),
  ).defined(({ value }) => Number.isFinite(value));
  const rows = y.ticks(5).map((value) => rule(0, y(value), PANEL.width, y(value), y.tickFormat(5)(value)));
  const columns = x
    .ticks(4)
    .map((step) =>
      text(x.tickFormat(4)(step), x(step), PANEL.height + 14, { size: 10, opacity: 0.8, anchor: "middle" }),
    );
  const lines = [...curves.values()].map((series, i) =>
    drawCurve(series, path(series.points) ?? "", curveColour(i), x, y),
  );
  return [
    text(shorten(name, LONGEST_NAME), 0, -9, { size: 12 }),
    ...rows,
    ...columns,
    text(axis, PANEL.width, PANEL.height + 27, { size: 10, opacity: 0.8, anchor: "end" }),
    ...lines,
    ...(curves.size > 1 ? legend([...curves.keys()]) : []),
  ];
}

function rule(x1: number, y1: number, x2: number, y2: number, label: string): Markup {
  const line = html`<line x1="${x1}" y1="${round(y1)}" x2="${x2}" y2="${round(y2)}" stroke="${GREY}" stroke-opacity="0.3"/>`;
  return html`${line}${text(label, -6, y1 + 3.5, { size: 10, opacity: 0.8, anchor: "end" })}`;
}

/** A line, or a dot where there is but one point. */
function drawCurve(
  series: Series,
  path: string,
  stroke: string,
  x: (step: number) => number,
  y: (value: number) => number,
): Markup {
  const { last } = series;
  if (series.count === 1 && last !== undefined && Number.isFinite(last.value))
    return html`<circle cx="${round(x(last.step))}" cy="${round(y(last.value))}" r="3" fill="${stroke}"/>`;
  return html`<path d="${path}" fill="none" stroke="${stroke}" stroke-width="1.6" stroke-linejoin="round" stroke-linecap="round"/>`;
}

function legend(names: readonly string[]): Markup[] {
  let left = 0;
  return names.map((name, i) => {
    const label = shorten(name, 14);
    const x = left;
    left += 24 + label.length * 6;
    const mark = html`<line x1="${x}" y1="${PANEL.height + 24}" x2="${x + 12}" y2="${PANEL.height + 24}" stroke="${curveColour(i)}" stroke-width="2.5"/>`;
    return html`${mark}${text(label, x + 16, PANEL.height + 27, { size: 10, opacity: 0.8 })}`;
  });
}

/** From the least to the greatest; a little around a single value. */
function spread(values: readonly number[]): [number, number] {
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) [least, greatest] = [Math.min(least, value), Math.max(greatest, value)];
  if (least > greatest) return [0, 1];
  if (least < greatest) return [least, greatest];
  const around = Math.abs(least) / 10 || 1;
  return [least - around, greatest + around];
}
