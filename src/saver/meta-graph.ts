import { readFile } from "node:fs/promises";
import { tensorflow } from "#proto/tensorflow.js";
import { replaceFile } from "../checkpoint/temporary.js";
import { NotFoundError, systemError, ValueError } from "../core/errors.js";
import type { Graph } from "../core/graph.js";
import { importGraphDef, PRODUCER_VERSION, toGraphDef } from "../core/graph-def.js";
import { opDef } from "../core/op-defs.js";
import type { Tensor } from "../core/operation.js";
import { decode, encode } from "../core/proto.js";
import { fromCollectionDef, toCollectionDef, variablesByName } from "./collections.js";

/** The version of TensorFlow whose formats are written. */
const TENSORFLOW_VERSION = "2.21.0";

/** A graph with its collections as `tensorflow.MetaGraphDef` (`tf.train.export_meta_graph`). */
export function toMetaGraphDef(graph: Graph, saverDef?: tensorflow.ISaverDef): tensorflow.IMetaGraphDef {
  return { ...metaGraphFrame(graph, saverDef), graphDef: toGraphDef(graph, { addShapes: true }) };
}

/** What a MetaGraphDef has besides the graph. */
export function metaGraphFrame(graph: Graph, saverDef?: tensorflow.ISaverDef): tensorflow.IMetaGraphDef {
  const collectionDef: Record<string, tensorflow.ICollectionDef> = {};
  for (const [key, items] of graph.collections) {
    const def = toCollectionDef(items);
    if (def !== undefined) collectionDef[key] = def;
  }
  const def: tensorflow.IMetaGraphDef = {
    metaInfoDef: {
      strippedOpList: { op: usedOpDefs(graph) },
      tensorflowVersion: TENSORFLOW_VERSION,
      tensorflowGitVersion: "tensorcell",
    },
    collectionDef,
  };
  if (saverDef !== undefined) def.saverDef = saverDef;
  return def;
}

/** OpDefs of the ops that a graph uses, by name. */
function usedOpDefs(graph: Graph): tensorflow.IOpDef[] {
  const types = new Set(graph.operations.map((operation) => operation.type));
  const functions = graph.library?.function ?? [];
  for (const { nodeDef } of functions) for (const node of nodeDef ?? []) types.add(node.op ?? "");
  for (const { signature } of functions) types.delete(signature?.name ?? "");
  return [...types]
    .sort()
    .map((type) => opDef(type) ?? graph.foreignOpDefs.get(type))
    .filter((def) => def !== undefined);
}

/** Writes the file of a meta graph, whole or not at all. */
export async function writeMetaGraph(file: string, def: tensorflow.IMetaGraphDef): Promise<void> {
  await replaceFile(file, encode(tensorflow.MetaGraphDef, def));
}

/**
 * Reads the file of a meta graph. Nothing in it is run.
 * @throws NotFoundError where it is not there, DataLossError naming the offset where it is no meta graph
 */
export async function readMetaGraph(file: string): Promise<tensorflow.IMetaGraphDef> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const failure = systemError("read", file, error);
    if (!(failure instanceof NotFoundError)) throw failure;
    throw new NotFoundError(`File does not exist. Received: ${file}, expected the .meta file of a saved model`, {
      file,
      cause: error,
    });
  }
  return decode(tensorflow.MetaGraphDef, bytes, file);
}

/** Options of `importMetaGraph`. */
export interface ImportMetaGraphOptions {
  readonly clearDevices?: boolean;
  /** Prefix for all names. */
  readonly importScope?: string;
  /** Replaces inputs by tensors of the graph. */
  readonly inputMap?: Readonly<Record<string, Tensor>>;
}

/** Adds the nodes and collections of a meta graph to `graph`. @throws ValueError for a file that is too new, or does not fit */
export function addMetaGraph(
  graph: Graph,
  def: tensorflow.IMetaGraphDef,
  options: ImportMetaGraphOptions & { readonly file: string },
): void {
  const { importScope = "", clearDevices, inputMap, file } = options;
  const minimum = def.graphDef?.versions?.minConsumer ?? 0;
  if (minimum > PRODUCER_VERSION)
    throw new ValueError(
      `Cannot import "${file}": GraphDef min consumer version ${minimum} above current version ${PRODUCER_VERSION} for TensorFlow ${TENSORFLOW_VERSION}`,
    );
  const wasEmpty = graph.operations.length === 0;
  const opDefs = def.metaInfoDef?.strippedOpList?.op ?? [];
  importGraphDef(graph, def.graphDef ?? {}, { name: importScope, clearDevices, inputMap, opDefs, file });
  if (wasEmpty && def.graphDef?.versions) graph.versions = def.graphDef.versions;
  const variables = variablesByName(graph);
  for (const [key, collection] of Object.entries(def.collectionDef ?? {}))
    for (const item of fromCollectionDef(key, collection, graph, importScope, file, variables))
      graph.addToCollection(key, item);
}
