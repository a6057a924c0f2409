import { tensorflow } from "#proto/tensorflow.js";
import { replaceFile } from "../checkpoint/temporary.js";
import { NotFoundError, ValueError } from "../core/errors.js";
import type { Graph } from "../core/graph.js";
import { toGraphDef } from "../core/graph-def.js";
import { importGraphDef } from "../core/import-graph-def.js";
import { opDef } from "../core/op-defs.js";
import type { Tensor } from "../core/operation.js";
import type { CollectionOrigin } from "../core/origin.js";
import { decode, encode, withFields } from "../core/proto.js";
import { TENSORFLOW_VERSION } from "../core/versions.js";
import { readMessage } from "../text/read-file.js";
import { scopeCollection } from "./collection-scope.js";
import { CollectionReader, toCollectionDef } from "./collections.js";

/**
 * A graph with its collections as `tensorflow.MetaGraphDef` (`tf.train.export_meta_graph`). What was imported and has not been
 * changed since is written as its file had it, down to fields that are not known here.
 */
export function toMetaGraphDef(graph: Graph, saverDef?: tensorflow.ISaverDef): tensorflow.IMetaGraphDef {
  return withFields(metaGraphFrame(graph, saverDef), { graphDef: toGraphDef(graph, { addShapes: true }) });
}

/** What a MetaGraphDef has besides the graph. */
export function metaGraphFrame(graph: Graph, saverDef?: tensorflow.ISaverDef): tensorflow.IMetaGraphDef {
  const origin = graph.origin?.metaGraph;
  const def: tensorflow.IMetaGraphDef = { metaInfoDef: metaInfoOf(graph), collectionDef: collectionsOf(graph) };
  if (saverDef !== undefined) def.saverDef = saverDef;
  return origin === undefined ? def : withFields(origin, def);
}

function metaInfoOf(graph: Graph): tensorflow.IMetaGraphDef["metaInfoDef"] {
  const { origin } = graph;
  const stated = origin?.metaGraph?.metaInfoDef;
  if (origin?.metaGraph !== undefined && origin.operationCount === graph.operations.length) return stated;
  return withFields<tensorflow.MetaGraphDef.IMetaInfoDef>(stated ?? {}, {
    strippedOpList: { op: usedOpDefs(graph, stated?.strippedOpList?.op ?? []) },
    tensorflowVersion: TENSORFLOW_VERSION,
    tensorflowGitVersion: "tensorcell",
  });
}

/** OpDefs of the ops that a graph uses, by name, beside those that its file has. */
function usedOpDefs(graph: Graph, stated: readonly tensorflow.IOpDef[]): tensorflow.IOpDef[] {
  const types = new Set(graph.operations.map((operation) => operation.type));
  const functions = graph.library?.function ?? [];
  for (const { nodeDef } of functions) for (const node of nodeDef ?? []) types.add(node.op ?? "");
  for (const { signature } of functions) types.delete(signature?.name ?? "");
  for (const { name } of stated) types.delete(name ?? "");
  const added = [...types].map((type) => opDef(type) ?? graph.foreignOpDefs.get(type));
  const all = [...stated, ...added.filter((def) => def !== undefined)];
  return all.sort((a, b) => ((a.name ?? "") < (b.name ?? "") ? -1 : 1));
}

function collectionsOf(graph: Graph): Record<string, tensorflow.ICollectionDef> {
  const origins = graph.origin?.collections;
  const stated = graph.origin?.metaGraph?.collectionDef ?? {};
  const defs: Record<string, tensorflow.ICollectionDef> = {};
  for (const key of new Set([...(origins?.keys() ?? []), ...graph.collections.keys()])) {
    const def = toCollectionDef(key, graph.collections.get(key) ?? [], origins?.get(key));
    if (def !== undefined) defs[key] = def;
  }
  const keys = Object.keys(defs);
  const isSame = keys.length === Object.keys(stated).length && keys.every((key) => defs[key] === stated[key]);
  return isSame ? stated : defs;
}

/** Writes the file of a meta graph, whole or not at all. */
export async function writeMetaGraph(file: string, def: tensorflow.IMetaGraphDef): Promise<void> {
  await replaceFile(file, encode(tensorflow.MetaGraphDef, def));
}

/**
 * Reads the file of a meta graph, in protobuf's binary format or its text format. Nothing in it is run.
 * @throws NotFoundError where it is not there, DataLossError naming the offset where it is no meta graph
 */
export async function readMetaGraph(file: string, parse = decode): Promise<tensorflow.IMetaGraphDef> {
  try {
    return await readMessage(tensorflow.MetaGraphDef, file, parse);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    throw new NotFoundError(`File does not exist. Received: ${file}, expected the .meta file of a saved model`, {
      file,
      cause: error,
    });
  }
}

/** Options of `importMetaGraph`. */
export interface ImportMetaGraphOptions {
  readonly clearDevices?: boolean;
  /** Prefix for all names. */
  readonly importScope?: string;
  /** Replaces inputs by tensors of the graph. */
  readonly inputMap?: Readonly<Record<string, Tensor>>;
  /** Says of each collection whether it is restored. */
  readonly restoreCollectionsPredicate?: (key: string) => boolean;
}

/** The collection of inputs that `exportMetaGraph` left open, outside of its exportScope. */
const UNBOUND_INPUTS = "unbound_inputs";

/**
 * Adds the nodes and collections of a meta graph to `graph`. Nothing in it is run.
 * @returns the name scope that they are in: importScope, with a number where that is taken
 * @throws ValueError for a file that is too new, does not fit, or has open inputs that inputMap does not give
 */
export function addMetaGraph(
  graph: Graph,
  def: tensorflow.IMetaGraphDef,
  options: ImportMetaGraphOptions & { readonly file: string },
): string {
  const { clearDevices, inputMap, restoreCollectionsPredicate = () => true, file } = options;
  const importScope = options.importScope ? graph.uniqueName(options.importScope, false) : "";
  checkUnbound(def.collectionDef?.[UNBOUND_INPUTS], inputMap);
  const wasEmpty = graph.operations.length === 0;
  const opDefs = def.metaInfoDef?.strippedOpList?.op ?? [];
  const graphDef = def.graphDef ?? {};
  importGraphDef(graph, graphDef, { name: importScope, clearDevices, inputMap, opDefs, statesShapes: true, file });
  const prefix = importScope === "" ? "" : `${importScope}/`;
  const reader = new CollectionReader(graph, file);
  const origins = new Map<string, CollectionOrigin>();
  for (const [key, collection] of Object.entries(def.collectionDef ?? {})) {
    if (key === UNBOUND_INPUTS || !restoreCollectionsPredicate(key)) continue;
    const scoped = scopeCollection(key, collection, prefix, file);
    const items = reader.items(key, scoped);
    if (!graph.collections.has(key)) origins.set(key, { def: scoped, items });
    for (const item of items) graph.addToCollection(key, item);
  }
  if (wasEmpty && graph.origin !== undefined) {
    const metaGraph = prefix === "" ? withFields(def, { graphDef: undefined }) : undefined;
    graph.origin = { ...graph.origin, collections: origins, ...(metaGraph && { metaGraph }) };
  }
  return importScope;
}

function checkUnbound(
  unbound: tensorflow.ICollectionDef | undefined,
  inputMap: ImportMetaGraphOptions["inputMap"] = {},
): void {
  const decoder = new TextDecoder();
  const names = unbound?.nodeList?.value ?? (unbound?.bytesList?.value ?? []).map((bytes) => decoder.decode(bytes));
  if (names.every((name) => name in inputMap)) return;
  throw new ValueError(
    `Graph contains unbound inputs: ${names.join(",")}. Must provide these inputs through input_map.`,
  );
}
