import { tensorflow } from "#proto/tensorflow.js";
import { replaceFile } from "../checkpoint/temporary.js";
import type { Graph } from "../core/graph.js";
import { encode, withFields } from "../core/proto.js";
import { toText } from "../text/text-writer.js";
import { withoutDefaultAttrs } from "./default-attrs.js";
import { withinScope } from "./export-scope.js";
import { extraneousSaverNodes } from "./extraneous-savers.js";
import { toMetaGraphDef, writeMetaGraph } from "./meta-graph.js";

/** What of a graph is exported, and how. */
export interface ExportOptions {
  /** The collections to export. Default: all. */
  readonly collectionList?: readonly string[];
  /** Exports only this name scope, and names everything from there. */
  readonly exportScope?: string;
  /** Leaves the devices out. */
  readonly clearDevices?: boolean;
  /** Leaves the nodes of other Savers out. */
  readonly clearExtraneousSavers?: boolean;
  /** Leaves attributes out that have their defaults, for older versions of TensorFlow. */
  readonly stripDefaultAttrs?: boolean;
  /** Writes protobuf's text format. */
  readonly asText?: boolean;
}

/** The names of the options. */
export const EXPORT_OPTIONS = [
  "collectionList",
  "exportScope",
  "clearDevices",
  "clearExtraneousSavers",
  "stripDefaultAttrs",
  "asText",
];

/** A graph as MetaGraphDef, as the options say: one stage after the other, each a meta graph from a meta graph. */
export function exportedMetaGraph(
  graph: Graph,
  saverDef: tensorflow.ISaverDef | undefined,
  options: ExportOptions,
): tensorflow.IMetaGraphDef {
  const { collectionList, exportScope, clearDevices, clearExtraneousSavers, stripDefaultAttrs } = options;
  let def = toMetaGraphDef(graph, saverDef);
  const whole = def.graphDef?.node?.length;
  if (clearExtraneousSavers) def = withoutExtraneousSavers(def);
  if (exportScope) def = withinScope(def, exportScope);
  if (def.graphDef?.node?.length !== whole) def = withUsedOps(def);
  if (clearDevices) def = withNodes(def, (node) => (node.device ? withFields(node, { device: "" }) : node));
  if (collectionList !== undefined) def = withCollections(def, collectionList);
  return stripDefaultAttrs ? withoutDefaultAttrs(def) : def;
}

/** Writes a meta graph's file, whole or not at all. */
export async function writeExported(
  file: string,
  def: tensorflow.IMetaGraphDef,
  { asText }: ExportOptions,
): Promise<void> {
  if (asText) await replaceFile(file, new TextEncoder().encode(toText("tensorflow.MetaGraphDef", def)));
  else await writeMetaGraph(file, def);
}

function withNodes(
  def: tensorflow.IMetaGraphDef,
  change: (node: tensorflow.INodeDef) => tensorflow.INodeDef,
): tensorflow.IMetaGraphDef {
  const graphDef = def.graphDef ?? {};
  const node = (graphDef.node ?? []).map(change);
  return withFields(def, { graphDef: withFields<tensorflow.IGraphDef>(graphDef, { node }) });
}

function withoutExtraneousSavers(def: tensorflow.IMetaGraphDef): tensorflow.IMetaGraphDef {
  const graphDef = def.graphDef ?? {};
  const excluded = extraneousSaverNodes(graphDef.node ?? [], def.saverDef ?? undefined);
  const node = (graphDef.node ?? []).filter(({ name }) => !excluded.has(name ?? ""));
  const collectionDef: Record<string, tensorflow.ICollectionDef> = {};
  for (const [key, collection] of Object.entries(def.collectionDef ?? {})) {
    const names = collection.nodeList?.value?.filter((name) => !excluded.has(name));
    if (key === "savers") {
      const own = def.saverDef ? [encode(tensorflow.SaverDef, def.saverDef)] : [];
      if (own.length > 0) collectionDef[key] = { bytesList: { value: own } };
    } else if (names === undefined) collectionDef[key] = collection;
    else if (names.length > 0) collectionDef[key] = { nodeList: { value: names } };
  }
  return withFields(def, { graphDef: withFields<tensorflow.IGraphDef>(graphDef, { node }), collectionDef });
}

function withCollections(def: tensorflow.IMetaGraphDef, keys: readonly string[]): tensorflow.IMetaGraphDef {
  const all = Object.entries(def.collectionDef ?? {});
  return withFields(def, { collectionDef: Object.fromEntries(all.filter(([key]) => keys.includes(key))) });
}

/** Leaves out OpDefs of ops that no node has any longer. */
function withUsedOps(def: tensorflow.IMetaGraphDef): tensorflow.IMetaGraphDef {
  const { node = [], library } = def.graphDef ?? {};
  const nodes = [...(node ?? []), ...(library?.function ?? []).flatMap(({ nodeDef }) => nodeDef ?? [])];
  const used = new Set(nodes.map(({ op }) => op));
  const op = (def.metaInfoDef?.strippedOpList?.op ?? []).filter(({ name }) => used.has(name));
  return withFields(def, {
    metaInfoDef: withFields<tensorflow.MetaGraphDef.IMetaInfoDef>(def.metaInfoDef ?? {}, { strippedOpList: { op } }),
  });
}
