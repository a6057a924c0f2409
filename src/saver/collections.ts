import { type google, tensorflow } from "#proto/tensorflow.js";
import { KeyError, OpError, ValueError } from "../core/errors.js";
import type { Graph } from "../core/graph.js";
import { Operation, Tensor } from "../core/operation.js";
import type { CollectionOrigin } from "../core/origin.js";
import { decode, encode } from "../core/proto.js";
import { fromBigInt, type Long, toBigInt } from "../core/proto-long.js";
import { warn } from "../core/warn.js";
import { ControlFlowContext } from "../ops/flow/context.js";
import { condFromProto, whileFromProto } from "../ops/flow/from-proto.js";
import { GraphKeys } from "../ops/graph-keys.js";
import { QueueRunner } from "../ops/queue/queue-runner.js";
import { Variable } from "../ops/variable.js";
import { VARIABLE_COLLECTIONS } from "./variable-collections.js";

type Kind = "nodeList" | "bytesList" | "int64List" | "floatList" | "anyList";
type Any = google.protobuf.Any.$Properties;

const KINDS: readonly Kind[] = ["nodeList", "bytesList", "int64List", "floatList", "anyList"];
const encoder = new TextEncoder();

/**
 * A collection as `tensorflow.CollectionDef`: as its file had it, with what was added since; a new one in the list that its first
 * item asks for. Undefined, with a warning, for items that have no form in a file.
 */
export function toCollectionDef(
  key: string,
  items: readonly unknown[],
  origin: CollectionOrigin | undefined,
): tensorflow.ICollectionDef | undefined {
  const isGrown = origin?.items.every((item, i) => item === items[i]) ?? false;
  if (origin !== undefined && isGrown && items.length === origin.items.length) return origin.def;
  const kept = origin !== undefined && isGrown ? origin : undefined;
  const added = items.slice(kept?.items.length ?? 0);
  const kind = kept === undefined ? undefined : KINDS.find((one) => kept.def[one]);
  try {
    return appended(kept?.def ?? {}, kind ?? kindOf(key, added[0]), added);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    warn(`Collection "${key}" is not saved: ${error.message}`);
    return kept?.def;
  }
}

function kindOf(key: string, item: unknown): Kind {
  if (item instanceof Tensor || item instanceof Operation) return "nodeList";
  if (item instanceof Variable) return VARIABLE_COLLECTIONS.has(key) ? "bytesList" : "nodeList";
  if (item instanceof Uint8Array || typeof item === "string") return "bytesList";
  if (item instanceof ControlFlowContext || item instanceof QueueRunner) return "bytesList";
  if (typeof item === "bigint" || Number.isInteger(item)) return "int64List";
  if (typeof item === "number") return "floatList";
  if (isAny(item)) return "anyList";
  throw new TypeError(`it has ${describe(item)}, expected nodes, variables, text, bytes or numbers`);
}

function appended(def: tensorflow.ICollectionDef, kind: Kind, items: readonly unknown[]): tensorflow.ICollectionDef {
  switch (kind) {
    case "nodeList":
      return { nodeList: { value: [...(def.nodeList?.value ?? []), ...items.map(nodeName)] } };
    case "bytesList":
      return { bytesList: { value: [...(def.bytesList?.value ?? []), ...items.map(bytesOf)] } };
    case "int64List":
      return { int64List: { value: [...(def.int64List?.value ?? []), ...items.map(integer)] } };
    case "floatList":
      return { floatList: { value: [...(def.floatList?.value ?? []), ...items.map(float)] } };
    case "anyList":
      return { anyList: { value: [...(def.anyList?.value ?? []), ...items.map(any)] } };
  }
}

function nodeName(item: unknown): string {
  if (item instanceof Tensor || item instanceof Operation || item instanceof Variable) return item.name;
  throw new TypeError(`it mixes nodes and ${describe(item)}, expected items of one kind`);
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

/** A conditional's branch or a loop, as the collections have them. */
function bytesOfContext(context: ControlFlowContext): Uint8Array {
  const { condCtxt, whileCtxt } = context.toProto();
  return condCtxt ? encode(tensorflow.CondContextDef, condCtxt) : encode(tensorflow.WhileContextDef, whileCtxt ?? {});
}

function bytesOf(item: unknown): Uint8Array {
  if (item instanceof Variable) return bytesOfVariable(item);
  if (item instanceof ControlFlowContext) return bytesOfContext(item);
  if (item instanceof QueueRunner) return encode(tensorflow.QueueRunnerDef, item.toProto());
  if (item instanceof Uint8Array) return item;
  if (typeof item === "string") return encoder.encode(item);
  throw new TypeError(`it mixes text and ${describe(item)}, expected items of one kind`);
}

function integer(item: unknown): Long {
  if (typeof item === "bigint") return fromBigInt(item);
  if (typeof item === "number" && Number.isInteger(item)) return fromBigInt(BigInt(item));
  throw new TypeError(`it mixes whole numbers and ${describe(item)}, expected items of one kind`);
}

function float(item: unknown): number {
  if (typeof item === "number") return item;
  throw new TypeError(`it mixes numbers and ${describe(item)}, expected items of one kind`);
}

function any(item: unknown): Any {
  if (isAny(item)) return item;
  throw new TypeError(`it mixes messages and ${describe(item)}, expected items of one kind`);
}

function isAny(item: unknown): item is Any {
  return typeof item === "object" && item !== null && "type_url" in item && "value" in item;
}

function describe(item: unknown): string {
  return typeof item === "object" && item !== null ? `an object (${item.constructor.name})` : `${typeof item} ${item}`;
}

/** Makes the items of collections from their CollectionDefs, whose names are those of nodes in `graph`. */
export class CollectionReader {
  private readonly variables = new Map<string, Variable>();
  /** The variables by their VariableDefs: most are in more than one collection. */
  private readonly described = new Map<string, Variable>();

  constructor(
    private readonly graph: Graph,
    private readonly file: string,
  ) {
    for (const key of VARIABLE_COLLECTIONS)
      for (const item of graph.collections.get(key) ?? [])
        if (item instanceof Variable) this.variables.set(item.name, item);
  }

  /**
   * The items: operations and tensors, variables, bytes, numbers (int64 as BigInt), Any messages. Those that stand for nodes which
   * are not in the graph are left out, with a warning.
   */
  items(key: string, def: tensorflow.ICollectionDef): unknown[] {
    if (def.nodeList) return this.found(key, def.nodeList.value, (name) => this.node(key, name));
    if (def.int64List) return (def.int64List.value ?? []).map((value) => toBigInt(value));
    if (def.floatList) return [...(def.floatList.value ?? [])];
    if (def.anyList) return [...(def.anyList.value ?? [])];
    const bytes = def.bytesList?.value ?? [];
    if (key === GraphKeys.COND_CONTEXT)
      return this.found(key, bytes, (item) =>
        condFromProto(decode(tensorflow.CondContextDef, item, this.file), this.graph),
      );
    if (key === GraphKeys.WHILE_CONTEXT)
      return this.found(key, bytes, (item) =>
        whileFromProto(decode(tensorflow.WhileContextDef, item, this.file), this.graph),
      );
    if (key === GraphKeys.QUEUE_RUNNERS)
      return this.found(key, bytes, (item) =>
        QueueRunner.fromProto(decode(tensorflow.QueueRunnerDef, item, this.file), this.graph),
      );
    if (!VARIABLE_COLLECTIONS.has(key)) return [...bytes];
    return this.found(key, bytes, (item) => this.variable(item));
  }

  private found<T>(key: string, values: readonly T[] | null | undefined, find: (value: T) => unknown): unknown[] {
    const items: unknown[] = [];
    const lost: string[] = [];
    for (const value of values ?? []) {
      try {
        items.push(find(value));
      } catch (error) {
        if (!(error instanceof KeyError || error instanceof ValueError || error instanceof OpError)) throw error;
        lost.push(error.message);
      }
    }
    if (lost.length > 0)
      warn(
        `Collection "${key}" of "${this.file}" has ${lost.length} of ${values?.length} items that the graph has no nodes for; they are kept in the file only. The first: ${lost[0]}`,
      );
    return items;
  }

  /** In some files a collection of variables is a list of names. */
  private node(key: string, name: string): unknown {
    const node = name.includes(":") ? this.graph.getTensorByName(name) : this.graph.getOperationByName(name);
    return (VARIABLE_COLLECTIONS.has(key) && this.variables.get(name)) || node;
  }

  /** One Variable for each variable of the graph, whichever collections it is in. */
  private variable(bytes: Uint8Array): Variable {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
    const before = this.described.get(text);
    if (before !== undefined) return before;
    const def = decode(tensorflow.VariableDef, bytes, this.file);
    const variable = this.variables.get(def.variableName ?? "") ?? Variable.fromProto(def, this.graph);
    this.variables.set(variable.name, variable);
    this.described.set(text, variable);
    return variable;
  }
}
