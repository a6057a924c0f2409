import type { tensorflow } from "#proto/tensorflow.js";
import { didYouMean } from "../core/closest.js";
import { AssertionError } from "../core/errors.js";
import { parseInput } from "../core/node-input.js";
import { withFields } from "../core/proto.js";

/** Names of the nodes that an input comes from, without index and `^`. */
const sourceOf = (input: string): string => parseInput(input).name;

/**
 * The part of a graph that `destNodes` need (`tf.graph_util.extract_sub_graph`), in the order of the graph, with its functions.
 * @throws AssertionError for a node that is not there
 */
export function extractSubGraph(graphDef: tensorflow.IGraphDef, destNodes: readonly string[]): tensorflow.IGraphDef {
  if (!Array.isArray(destNodes))
    throw new TypeError(`dest_nodes must be an iterable of strings, but got type ${typeof destNodes}.`);
  const nodes = new Map((graphDef.node ?? []).map((node) => [node.name ?? "", node]));
  const kept = new Set<string>();
  const open = [...destNodes];
  for (const name of open)
    if (!nodes.has(name)) throw new AssertionError(`${name} is not in graph.${didYouMean(name, nodes.keys())}`);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (kept.has(name)) continue;
    kept.add(name);
    open.push(...(nodes.get(name)?.input ?? []).map(sourceOf));
  }
  return {
    node: (graphDef.node ?? []).filter(({ name }) => kept.has(name ?? "")),
    library: graphDef.library ?? {},
    versions: graphDef.versions ?? {},
  };
}

/**
 * A graph without what only training needs (`tf.graph_util.remove_training_nodes`): CheckNumerics, and every Identity and StopGradient
 * that no control edge and no colocation touches. `protectedNodes` stay.
 */
export function removeTrainingNodes(
  inputGraph: tensorflow.IGraphDef,
  protectedNodes: readonly string[] = [],
): tensorflow.IGraphDef {
  const isProtected = new Set(protectedNodes);
  const removed = namesWhere(
    inputGraph.node ?? [],
    (node) => node.op === "CheckNumerics" && !isProtected.has(node.name!),
  );
  const nodes = (inputGraph.node ?? [])
    .filter(({ name }) => !removed.has(name ?? ""))
    .map((node) =>
      withInput(
        node,
        (node.input ?? []).filter((input) => !removed.has(input.replace(/^\^/, ""))),
      ),
    );
  const controls = new Set<string>();
  const controlled = new Set<string>();
  const colocated = new Set<string>();
  const decoder = new TextDecoder();
  for (const { name, input, attr } of nodes) {
    for (const text of input ?? [])
      if (text.startsWith("^")) {
        controls.add(text.slice(1));
        controlled.add(name ?? "");
      }
    for (const group of attr?._class?.list?.s ?? []) colocated.add(decoder.decode(group).replace(/^loc:@/, ""));
  }
  const spliced = new Map<string, string>();
  for (const { name, op, input } of nodes) {
    if ((op !== "Identity" && op !== "StopGradient") || !name || isProtected.has(name)) continue;
    if (!colocated.has(name) && !controlled.has(name) && !controls.has(name)) spliced.set(name, input![0]!);
  }
  const through = (input: string): string => {
    let source = input;
    while (spliced.has(source.replace(/^\^/, ""))) source = spliced.get(source.replace(/^\^/, ""))!;
    return source;
  };
  return {
    node: nodes
      .filter(({ name }) => !spliced.has(name ?? ""))
      .map((node) => withInput(node, (node.input ?? []).map(through))),
  };
}

function namesWhere(nodes: readonly tensorflow.INodeDef[], test: (node: tensorflow.INodeDef) => boolean): Set<string> {
  return new Set(nodes.filter(test).map(({ name }) => name ?? ""));
}

function withInput(node: tensorflow.INodeDef, input: string[]): tensorflow.INodeDef {
  return withFields(node, { input });
}
