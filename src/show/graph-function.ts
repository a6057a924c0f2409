import { closestNames } from "../core/closest.js";
import { ValueError } from "../core/errors.js";
import type { Graph } from "../core/graph.js";
import { checkOptions } from "../core/options.js";
import { graphBundle } from "./graph.js";
import { partOfGraph, scopesIn } from "./graph-view.js";
import { Shown } from "./shown.js";

/** Which part of a graph is shown. */
export interface GraphOptions {
  /** Only what is in this name scope. */
  readonly scope?: string;
  /** How many levels of scopes are drawn open; without it, as many as there is room for. */
  readonly depth?: number;
}

/**
 * Shows a graph, or what is in a name scope of it: what it is made of, and a drawing, whose closed scopes can be opened.
 * @throws ValueError for a scope that has no operations
 */
export function graph(graph: Graph, options: GraphOptions = {}): Shown {
  checkOptions("show.graph", options, ["scope", "depth"]);
  const { scope = "", depth } = options;
  const part = partOfGraph(graph, scope, depth);
  if (scope !== "" && part.operations.length === 0) {
    const near = closestNames(scope, scopesIn(graph.operations));
    throw new ValueError(
      `Cannot show "${scope}": the graph has no such scope${near.length === 0 ? "" : `, did you mean "${near.join('", "')}"?`}`,
    );
  }
  const bundle = graphBundle(part);
  return new Shown(String(bundle["text/plain"]), () => bundle);
}
