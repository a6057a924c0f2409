import { tensorflow } from "#proto/tensorflow.js";
import { decode, encode, withFields } from "../core/proto.js";
import { VARIABLE_COLLECTIONS } from "./variable-collections.js";

/** Puts `prefix` (`scope/`) before a name of a node or tensor, behind the `^` of a control input. */
export function prefixName(name: string, prefix: string): string {
  return name.startsWith("^") ? `^${prefix}${name.slice(1)}` : prefix + name;
}

type Rename = (bytes: Uint8Array, prefix: string, file: string) => Uint8Array;

/** Collections of protos that name nodes -> how they are renamed. */
const RENAMES: ReadonlyMap<string, Rename> = new Map<string, Rename>([
  ...[...VARIABLE_COLLECTIONS].map((key) => [key, renamer(tensorflow.VariableDef, scopeVariable)] as const),
  ["cond_context", renamer(tensorflow.CondContextDef, scopeCond)],
  ["while_context", renamer(tensorflow.WhileContextDef, scopeWhile)],
  ["queue_runners", renamer(tensorflow.QueueRunnerDef, scopeQueueRunner)],
  ["savers", renamer(tensorflow.SaverDef, scopeSaver)],
]);

/** A collection whose nodes have been imported under `prefix`. */
export function scopeCollection(
  key: string,
  def: tensorflow.ICollectionDef,
  prefix: string,
  file: string,
): tensorflow.ICollectionDef {
  if (prefix === "") return def;
  if (def.nodeList) return { nodeList: { value: (def.nodeList.value ?? []).map((name) => prefixName(name, prefix)) } };
  const rename = RENAMES.get(key);
  if (!def.bytesList || rename === undefined) return def;
  return { bytesList: { value: (def.bytesList.value ?? []).map((bytes) => rename(bytes, prefix, file)) } };
}

interface MessageType<T extends object> {
  readonly name: string;
  decode(reader: Parameters<typeof tensorflow.VariableDef.decode>[0], length?: number): T;
  encode(
    message: T,
    writer?: Parameters<typeof tensorflow.VariableDef.encode>[1],
  ): ReturnType<typeof tensorflow.VariableDef.encode>;
}

function renamer<T extends object>(type: MessageType<T>, scope: (def: T, prefix: string) => T): Rename {
  return (bytes, prefix, file) => encode(type, scope(decode(type, bytes, file), prefix));
}

type Fields<T> = { [K in keyof T]-?: NonNullable<T[K]> extends string | string[] ? K : never }[keyof T];

/** Puts the prefix before these fields, as far as they are set. */
function scoped<T extends object>(def: T, prefix: string, fields: readonly Fields<T>[]): T {
  const changes: Partial<T> = {};
  for (const field of fields) {
    const value: unknown = def[field];
    if (typeof value === "string" && value !== "") changes[field] = prefixName(value, prefix) as T[typeof field];
    else if (Array.isArray(value))
      changes[field] = value.map((name) => prefixName(String(name), prefix)) as T[typeof field];
  }
  return withFields(def, changes);
}

function scopeVariable(def: tensorflow.VariableDef, prefix: string): tensorflow.VariableDef {
  return scoped(def, prefix, ["variableName", "initialValueName", "initializerName", "snapshotName"]);
}

function scopeQueueRunner(def: tensorflow.QueueRunnerDef, prefix: string): tensorflow.QueueRunnerDef {
  return scoped(def, prefix, ["queueName", "enqueueOpName", "closeOpName", "cancelOpName"]);
}

/** The nodes of a saver that have been imported under `prefix`. */
export function scopeSaver<T extends tensorflow.ISaverDef>(def: T, prefix: string): T {
  return scoped<tensorflow.ISaverDef>(def, prefix, ["filenameTensorName", "saveTensorName", "restoreOpName"]) as T;
}

function scopeCond<T extends tensorflow.ICondContextDef>(def: T, prefix: string): T {
  const named = scoped<tensorflow.ICondContextDef>(def, prefix, ["contextName", "predName", "pivotName"]);
  return withFields(named, contents(def, prefix)) as T;
}

function scopeWhile<T extends tensorflow.IWhileContextDef>(def: T, prefix: string): T {
  const named = scoped<tensorflow.IWhileContextDef>(def, prefix, [
    "contextName",
    "pivotName",
    "pivotForPredName",
    "pivotForBodyName",
    "loopExitNames",
    "loopEnterNames",
    "maximumIterationsName",
  ]);
  return withFields(named, contents(def, prefix)) as T;
}

/** The values of a control flow context, and the contexts in it. */
function contents(
  { valuesDef, nestedContexts }: tensorflow.ICondContextDef,
  prefix: string,
): Pick<tensorflow.ICondContextDef, "valuesDef" | "nestedContexts"> {
  const changes: tensorflow.ICondContextDef = {};
  if (valuesDef) {
    const external = Object.entries(valuesDef.externalValues ?? {});
    changes.valuesDef = withFields(valuesDef, {
      values: (valuesDef.values ?? []).map((name) => prefixName(name, prefix)),
      externalValues: Object.fromEntries(
        external.map(([name, value]) => [prefixName(name, prefix), prefixName(value, prefix)]),
      ),
    });
  }
  if (nestedContexts)
    changes.nestedContexts = nestedContexts.map((context) => {
      if (context.condCtxt) return withFields(context, { condCtxt: scopeCond(context.condCtxt, prefix) });
      return context.whileCtxt ? withFields(context, { whileCtxt: scopeWhile(context.whileCtxt, prefix) }) : context;
    });
  return changes;
}
