import type { Box } from "./boxes.js";
import { boxSize, drawBox } from "./graph-box.js";
import { CHARACTER, FRAME_HEADING, type PlacedPicture, placePicture } from "./graph-layout.js";
import { drawLinks, linkLabel } from "./graph-link.js";
import type { GraphView } from "./graph-view.js";
import { count, html, type Markup, shorten } from "./html.js";
import { type Picture, pictureOf } from "./picture.js";
import { MONOSPACE } from "./style.js";
import { COLOURS, GREY, LONGEST_NAME, round, text } from "./svg.js";

const MARGIN = 10;
const LEGEND_HEIGHT = 26;

/** On paper a drawing is as wide as the page: nobody can scroll there. */
const PRINTED = html`<style>@media print { svg.tensorcell-graph { max-width: 100% !important; height: auto !important } }</style>`;

/**
 * A drawing of a graph: boxes for operations and closed scopes, lines for tensors (dashed: control dependencies only)
 * labelled with their shapes, tooltips with the rest. It needs nothing from outside and always comes out alike. With
 * `background` it stands for itself on a light ground; without, it takes the colour of the text around it.
 */
export function graphSvg(graph: GraphView, options: { background?: boolean } = {}): string {
  const picture = pictureOf(graph);
  const placed = placePicture(picture, {
    box: boxSize,
    aside: ({ box, neighbours }) => boxSize(box, neighbours.length),
    label: linkLabel,
  });
  const boxes = [...picture.boxes, ...picture.asides.map(({ box }) => box)];
  const kinds = (Object.keys(COLOURS) as Box["kind"][]).filter((kind) => boxes.some((box) => box.kind === kind));
  const width = Math.ceil(Math.max(placed.width, legendWidth(kinds), 160) + 2 * MARGIN);
  const height = Math.ceil(placed.height + 2 * MARGIN + LEGEND_HEIGHT);
  const style = options.background
    ? "color: #24292f; background: #ffffff; max-width: 100%; height: auto"
    : "color: inherit; max-width: none";
  const printed = options.background ? [] : [PRINTED];
  const title = html`<title>TensorFlow graph: ${count(graph.operations.length, "operation")}</title>`;
  const drawn = placed.boxes.map(({ box, area }) => drawBox(box, area));
  const aside = placed.asides.map(({ aside: { box, neighbours }, area }) => drawBox(box, area, neighbours));
  const content = html`<g transform="translate(${MARGIN} ${MARGIN})">${frames(placed)}${drawLinks(placed)}${drawn}${aside}${notes(picture, placed)}</g>`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${MONOSPACE}" style="${style}" class="tensorcell-graph">${title}${printed}${content}${legend(kinds, height - LEGEND_HEIGHT / 2)}</svg>`
    .text;
}

/** What is said about lines that are not drawn. */
function notes(picture: Picture, placed: PlacedPicture): Markup[] {
  const put = picture.asides.some(({ neighbours }) => neighbours.length > 0) ? ["set aside, without lines:"] : [];
  if (picture.hiddenLinks > 0) put.unshift(`${count(picture.hiddenLinks, "more line")} not drawn`);
  return put.length === 0 ? [] : [text(put.join("; "), 0, placed.asideTop + 10, { size: 10, opacity: 0.75 })];
}

function frames(placed: PlacedPicture): Markup[] {
  return placed.frames.map(({ scope, area: { x, y, width, height } }) => {
    const [left, top] = [round(x - width / 2), round(y - height / 2 - FRAME_HEADING)];
    const label = shorten(scope, Math.max(4, Math.floor((width - 12) / (10 * CHARACTER))));
    return html`<g><title>${shorten(scope, LONGEST_NAME)}</title><rect x="${left}" y="${top}" width="${round(width)}" height="${round(height + FRAME_HEADING)}" rx="8" fill="${GREY}" fill-opacity="0.07" stroke="${GREY}" stroke-opacity="0.35"/>${text(label, left + 8, top + 14, { size: 10, opacity: 0.75 })}</g>`;
  });
}

const LEGEND: Readonly<Record<Box["kind"], string>> = {
  variable: "variable",
  placeholder: "placeholder",
  constant: "constant",
  operation: "operation",
  scope: "several, closed",
};

function legendItem(kind: Box["kind"]): number {
  return 26 + LEGEND[kind].length * 10 * CHARACTER;
}

function legendWidth(kinds: readonly Box["kind"][]): number {
  return kinds.reduce((width, kind) => width + legendItem(kind), 0);
}

function legend(kinds: readonly Box["kind"][], y: number): Markup[] {
  let x = MARGIN;
  return kinds.map((kind) => {
    const [left, colour] = [round(x), COLOURS[kind]];
    x += legendItem(kind);
    return html`<rect x="${left}" y="${y - 5}" width="10" height="10" rx="3" fill="${colour}" fill-opacity="0.16" stroke="${colour}" stroke-width="1.2"/>${text(LEGEND[kind], left + 15, y + 3.5, { size: 10, opacity: 0.75 })}`;
  });
}
