import { summarize, summaryHtml, summaryText } from "./graph-summary.js";
import { graphSvg } from "./graph-svg.js";
import type { GraphView } from "./graph-view.js";
import { count, html, Markup, shorten } from "./html.js";
import type { MimeBundle } from "./mime.js";
import { pictureOf } from "./picture.js";
import { STYLE } from "./style.js";

/**
 * How a graph is shown: a summary (operations, variables, parameters, placeholders, op types) as text and as HTML, and
 * a drawing, by itself and inside the HTML. All of it is bounded, whatever the size of the graph.
 */
export function graphBundle(graph: GraphView): MimeBundle {
  const summary = summarize(graph);
  const bundle = { "text/plain": summaryText(summary), "text/html": graphHtml(graph, summaryHtml(summary)).text };
  if (summary.operations === 0) return bundle;
  return { ...bundle, "image/svg+xml": graphSvg(graph, { background: true }) };
}

function graphHtml(graph: GraphView, summary: Markup): Markup {
  if (graph.operations.length === 0) return html`<div style="${STYLE.root}">${summary}</div>`;
  const drawing = new Markup(graphSvg(graph));
  return html`<div style="${STYLE.root}">${summary}<div style="${STYLE.scroll}; margin-top: 6px">${drawing}</div>${insides(graph)}</div>`;
}

/** Closed scopes that can be opened, at most, and the characters that all drawings of them may take. */
const MOST_INSIDES = 12;
const ROOM = 120_000;
/** What has fewer operations is told by its tooltip. */
const FEWEST = 4;

/** Drawings of what is in the closed scopes, each of which opens by itself. */
function insides(graph: GraphView): Markup[] {
  const { boxes, asides } = pictureOf(graph);
  const closed = [...boxes, ...asides.map(({ box }) => box)].filter(
    ({ kind, nodes }) => kind === "scope" && nodes.length >= FEWEST && nodes.length < graph.operations.length,
  );
  const shown: Markup[] = [];
  let left = ROOM;
  for (const { name, nodes, sample } of closed.slice(0, MOST_INSIDES)) {
    if (left <= 0) break;
    const drawing = new Markup(graphSvg({ operations: sample ?? nodes }));
    left -= drawing.text.length;
    const title = html`<b title="${shorten(name, 1000)}">${shorten(name, 80)}</b> <span style="${STYLE.muted}">${count(nodes.length, "operation")}${sample === undefined ? "" : ", the first drawn"}</span>`;
    shown.push(
      html`<details><summary style="${STYLE.summary}">${title}</summary><div style="${STYLE.scroll}">${drawing}</div></details>`,
    );
  }
  const rest = closed.length - shown.length;
  if (rest > 0)
    shown.push(
      html`<div style="${STYLE.caption}">… and ${count(rest, "more closed scope")}: show.graph(graph, { scope }) draws one</div>`,
    );
  return shown;
}
