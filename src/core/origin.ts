import type { tensorflow } from "#proto/tensorflow.js";
import type { Shape } from "./shape.js";

/** What a node was in the file it came from. What nobody has changed since is written again as it was. */
export interface NodeOrigin {
  readonly def: tensorflow.INodeDef;
  /** What the import put in front of names: "" or `scope/`. */
  readonly prefix: string;
  /** Its place among the nodes of the graph, by the order of the file. */
  readonly position: number;
  /** Attributes that the file leaves to their defaults. */
  readonly defaults: ReadonlyMap<string, tensorflow.IAttrValue>;
  /** The shapes of the outputs after the import; undefined where the file is of a kind that states none. */
  readonly shapes: readonly Shape[] | undefined;
}

/** The attributes that a node gets from its file: those that it states, but for the shapes of outputs, and the defaults of the rest. */
export function originAttrs(origin: NodeOrigin | undefined): Map<string, tensorflow.IAttrValue> {
  const attrs = new Map<string, tensorflow.IAttrValue>();
  const stated = origin?.def.attr ?? {};
  for (const key of Object.keys(stated)) if (key !== "_output_shapes") attrs.set(key, stated[key]!);
  origin?.defaults.forEach((value, key) => {
    attrs.set(key, value);
  });
  return attrs;
}

/** A collection as it was in a file, and the items that were made of it. */
export interface CollectionOrigin {
  readonly def: tensorflow.ICollectionDef;
  readonly items: readonly unknown[];
}

/** What a file says of its graph beside the nodes; kept by the graph that the file was imported into when that was empty. */
export interface GraphOrigin {
  /** The GraphDef but for its nodes. */
  readonly graphDef: tensorflow.IGraphDef;
  /** The MetaGraphDef but for graph and collections, where the file was one. */
  readonly metaGraph?: tensorflow.IMetaGraphDef;
  readonly collections?: ReadonlyMap<string, CollectionOrigin>;
  /** How many operations came from the file: those after them are new. */
  readonly operationCount: number;
}
