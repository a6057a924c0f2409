import protobuf from "protobufjs/minimal.js";
import { tensorflow } from "#proto/tensorflow.js";
import { replaceFile } from "../checkpoint/temporary.js";
import type { Graph } from "../core/graph.js";
import { graphDefFrame, toGraphDef } from "../core/graph-def.js";
import { encode, withFields } from "../core/proto.js";
import { metaGraphFrame } from "./meta-graph.js";

/** The nodes of a graph as they were written last, and what they were made of. */
interface Written {
  readonly parts: readonly unknown[];
  readonly nodes: Uint8Array;
}

const written = new WeakMap<Graph, Written>();

/** Tag of the field `graph_def` in MetaGraphDef. */
const GRAPH_DEF = 0x12;

/**
 * The bytes of a graph's MetaGraphDef, as `toMetaGraphDef` encoded would be. The nodes, which are most of it, are encoded again only
 * where something of them has changed since the last time: one graph is saved over and over while it is trained.
 */
export function encodeMetaGraph(graph: Graph, saverDef: tensorflow.ISaverDef | undefined): Uint8Array {
  const meta = metaGraphFrame(graph, saverDef);
  const [nodes, frame] = [nodesOf(graph), encode(tensorflow.GraphDef, graphDefFrame(graph))];
  const head = protobuf.Writer.create()
    .uint32(GRAPH_DEF)
    .uint32(nodes.length + frame.length);
  return Buffer.concat([
    encode(tensorflow.MetaGraphDef, { metaInfoDef: meta.metaInfoDef }),
    head.finish(),
    nodes,
    frame,
    encode(tensorflow.MetaGraphDef, withFields(meta, { metaInfoDef: undefined })),
  ]);
}

/** Writes the file of a graph's MetaGraphDef, whole or not at all. */
export async function saveMetaGraph(
  file: string,
  graph: Graph,
  saverDef: tensorflow.ISaverDef | undefined,
): Promise<void> {
  await replaceFile(file, encodeMetaGraph(graph, saverDef));
}

function nodesOf(graph: Graph): Uint8Array {
  const parts = partsOf(graph);
  const last = written.get(graph);
  if (last !== undefined && isSame(last.parts, parts)) return last.nodes;
  const { node } = toGraphDef(graph, { addShapes: true, isLazy: true });
  const nodes = encode(tensorflow.GraphDef, { node: node ?? [] });
  written.set(graph, { parts, nodes });
  return nodes;
}

/** All that a node's bytes depend on; attributes and shapes are never changed, only replaced. */
function partsOf(graph: Graph): unknown[] {
  const parts: unknown[] = [graph.edition];
  for (const operation of graph.operations) {
    const { inputs, controlInputs, outputs, device } = operation;
    parts.push(device, inputs.length, controlInputs.length);
    for (const input of inputs) parts.push(input);
    for (const control of controlInputs) parts.push(control);
    for (const output of outputs) parts.push(output.shape);
    if (operation.hasOriginAttrs) parts.push(operation.origin);
    else
      operation.attrs.forEach((value, key) => {
        parts.push(key, value);
      });
  }
  return parts;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
