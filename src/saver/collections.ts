import { type google, tensorflow } from "#proto/tensorflow.js";
import { ValueError } from "../core/errors.js";
import type { Graph } from "../core/graph.js";
import { Operation, Tensor } from "../core/operation.js";
import { decode, encode } from "../core/proto.js";
import { toBigInt } from "../core/proto-long.js";
import { GraphKeys } from "../ops/graph-keys.js";
import { Variable } from "../ops/variable.js";

/** Collections whose items are VariableDefs. */
const VARIABLE_COLLECTIONS = new Set<string>([
  GraphKeys.GLOBAL_VARIABLES,
  GraphKeys.LOCAL_VARIABLES,
  GraphKeys.TRAINABLE_VARIABLES,
  "model_variables",
  "moving_average_variables",
  "metric_variables",
  "concatenated_variables",
]);

/** A collection item of a file that has no form here: kept, and written again as it was. */
export class RawItem {
  constructor(
    /** The list of CollectionDef that it was in. */
    readonly kind: "bytesList" | "anyList",
    readonly value: Uint8Array | google.protobuf.Any.$Properties,
  ) {}
}

const encoder = new TextEncoder();

/**
 * A collection as `tensorflow.CollectionDef`, in the list that its items ask for; undefined for items that cannot be written.
 */
export function toCollectionDef(items: readonly unknown[]): tensorflow.ICollectionDef | undefined {
  const [first] = items;
  if (first instanceof Tensor || first instanceof Operation)
    return { nodeList: { value: items.map((item) => (item as Tensor | Operation).name) } };
  if (
    first instanceof Variable ||
    first instanceof Uint8Array ||
    typeof first === "string" ||
    first instanceof RawItem
  ) {
    if (first instanceof RawItem && first.kind === "anyList")
      return { anyList: { value: items.map((item) => (item as RawItem).value as google.protobuf.Any.$Properties) } };
    return { bytesList: { value: items.map(bytesOf) } };
  }
  if (typeof first === "bigint" || Number.isInteger(first))
    return { int64List: { value: items.map((item) => Number(item)) } };
  if (typeof first === "number") return { floatList: { value: items.map((item) => Number(item)) } };
  return undefined;
}

const variableBytes = new WeakMap<Variable, { saveSlice: unknown; bytes: Uint8Array }>();

/** A variable as VariableDef: of it only the slice can change. */
function bytesOfVariable(variable: Variable): Uint8Array {
  const { saveSlice } = variable;
  const known = variableBytes.get(variable);
  if (known !== undefined && known.saveSlice === saveSlice) return known.bytes;
  const bytes = encode(tensorflow.VariableDef, variable.toProto());
  variableBytes.set(variable, { saveSlice, bytes });
  return bytes;
}

function bytesOf(item: unknown): Uint8Array {
  if (item instanceof Variable) return bytesOfVariable(item);
  if (item instanceof RawItem) return item.value as Uint8Array;
  if (item instanceof Uint8Array) return item;
  if (typeof item === "string") return encoder.encode(item);
  throw new ValueError(`Cannot write a collection: it mixes text and ${typeof item}, expected items of one kind`);
}

/** The variables in a graph's collections, by name: an import adds to them. */
export function variablesByName(graph: Graph): Map<string, Variable> {
  const variables = new Map<string, Variable>();
  for (const key of VARIABLE_COLLECTIONS)
    for (const item of graph.collections.get(key) ?? [])
      if (item instanceof Variable && !variables.has(item.name)) variables.set(item.name, item);
  return variables;
}

/** The items of a CollectionDef, of nodes that are in `graph` under `importScope`; new variables are added to `known`. */
export function fromCollectionDef(
  key: string,
  def: tensorflow.ICollectionDef,
  graph: Graph,
  importScope: string,
  file: string,
  known: Map<string, Variable>,
): unknown[] {
  const prefix = importScope === "" ? "" : `${importScope}/`;
  if (def.nodeList)
    return (def.nodeList.value ?? []).map((name) => {
      const full = name.startsWith("^") ? `^${prefix}${name.slice(1)}` : prefix + name;
      return full.includes(":") ? graph.getTensorByName(full) : graph.getOperationByName(full);
    });
  if (def.int64List) return (def.int64List.value ?? []).map((value) => toBigInt(value));
  if (def.floatList) return def.floatList.value ?? [];
  if (def.anyList) return (def.anyList.value ?? []).map((value) => new RawItem("anyList", value));
  const items = def.bytesList?.value ?? [];
  if (!VARIABLE_COLLECTIONS.has(key)) return items.map((value) => new RawItem("bytesList", value));
  return items.map((bytes) => variableOf(decode(tensorflow.VariableDef, bytes, file), graph, importScope, known));
}

/** One Variable for each variable of the graph, whichever collections it is in. */
function variableOf(
  def: tensorflow.IVariableDef,
  graph: Graph,
  importScope: string,
  known: Map<string, Variable>,
): Variable {
  const name = importScope === "" ? (def.variableName ?? "") : `${importScope}/${def.variableName}`;
  const found = known.get(name) ?? Variable.fromProto(def, graph, importScope);
  known.set(name, found);
  return found;
}
