import { RuntimeError } from "./errors.js";
import { Graph } from "./graph.js";

let root = new Graph();
const stack: Graph[] = [];

/** The graph that ops are added to (`tf.get_default_graph`). */
export function getDefaultGraph(): Graph {
  return stack.at(-1) ?? root;
}

/** Begins a new, empty default graph (`tf.reset_default_graph`). @throws RuntimeError inside of `asDefault` */
export function resetDefaultGraph(): void {
  if (stack.length > 0)
    throw new RuntimeError("Cannot reset the default graph: another graph is the default here, expected none");
  root = new Graph();
}

/** Runs `body` with `graph` as the default graph (`with graph.as_default()`). */
export function withGraph<T>(graph: Graph, body: () => T): T {
  stack.push(graph);
  try {
    return body();
  } finally {
    stack.pop();
  }
}
