import { summarize, summaryHtml, summaryText } from "./graph-summary.js";
import { graphSvg } from "./graph-svg.js";
import type { GraphView } from "./graph-view.js";
import { html, Markup } from "./html.js";
import type { MimeBundle } from "./mime.js";
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
  const drawing = graph.operations.length === 0 ? "" : graphSvg(graph);
  return html`<div style="${STYLE.root}">${summary}<div style="${STYLE.scroll}; margin-top: 6px">${new Markup(drawing)}</div></div>`;
}
