import { tensorflow } from "#proto/tensorflow.js";
import { decode, encode, withFields } from "../core/proto.js";
import { VARIABLE_COLLECTIONS } from "./variable-collections.js";

/** Gives a name of a node or tensor another form. */
export type Renaming = (name: string) => string;

/** Puts `prefix` (`scope/`) before a name of a node or tensor, behind the `^` of a control input. */
export function prefixName(name: string, prefix: string): string {
  return name.startsWith("^") ? `^${prefix}${name.slice(1)}` : prefix + name;
}

type Rename = (bytes: Uint8Array, rename: Renaming, file: string) => Uint8Array;

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
  return prefix === "" ? def : renameCollection(key, def, (name) => prefixName(name, prefix), file);
}

/** A collection whose nodes have other names. */
export function renameCollection(
  key: string,
  def: tensorflow.ICollectionDef,
  rename: Renaming,
  file: string,
): tensorflow.ICollectionDef {
  if (def.nodeList) return { nodeList: { value: (def.nodeList.value ?? []).map(rename) } };
  const renameProto = RENAMES.get(key);
  if (!def.bytesList || renameProto === undefined) return def;
  return { bytesList: { value: (def.bytesList.value ?? []).map((bytes) => renameProto(bytes, rename, file)) } };
}

interface MessageType<T extends object> {
  readonly name: string;
  decode(reader: Parameters<typeof tensorflow.VariableDef.decode>[0], length?: number): T;
  encode(
    message: T,
    writer?: Parameters<typeof tensorflow.VariableDef.encode>[1],
  ): ReturnType<typeof tensorflow.VariableDef.encode>;
}

function renamer<T extends object>(type: MessageType<T>, scope: (def: T, rename: Renaming) => T): Rename {
  return (bytes, rename, file) => encode(type, scope(decode(type, bytes, file), rename));
}

type Fields<T> = { [K in keyof T]-?: NonNullable<T[K]> extends string | string[] ? K : never }[keyof T];

/** Renames what is in these fields, as far as they are set. */
function scoped<T extends object>(def: T, rename: Renaming, fields: readonly Fields<T>[]): T {
  const changes: Partial<T> = {};
  for (const field of fields) {
    const value: unknown = def[field];
    if (typeof value === "string" && value !== "") changes[field] = rename(value) as T[typeof field];
    else if (Array.isArray(value)) changes[field] = value.map((name) => rename(String(name))) as T[typeof field];
  }
  return withFields(def, changes);
}

function scopeVariable(def: tensorflow.VariableDef, rename: Renaming): tensorflow.VariableDef {
  return scoped(def, rename, ["variableName", "initialValueName", "initializerName", "snapshotName"]);
}

function scopeQueueRunner(def: tensorflow.QueueRunnerDef, rename: Renaming): tensorflow.QueueRunnerDef {
  return scoped(def, rename, ["queueName", "enqueueOpName", "closeOpName", "cancelOpName"]);
}

/** The nodes of a saver under other names. */
export function scopeSaver<T extends tensorflow.ISaverDef>(def: T, rename: Renaming): T {
  return scoped<tensorflow.ISaverDef>(def, rename, ["filenameTensorName", "saveTensorName", "restoreOpName"]) as T;
}

function scopeCond<T extends tensorflow.ICondContextDef>(def: T, rename: Renaming): T {
  const named = scoped<tensorflow.ICondContextDef>(def, rename, ["contextName", "predName", "pivotName"]);
  return withFields(named, contents(def, rename)) as T;
}

function scopeWhile<T extends tensorflow.IWhileContextDef>(def: T, rename: Renaming): T {
  const named = scoped<tensorflow.IWhileContextDef>(def, rename, [
    "contextName",
    "pivotName",
    "pivotForPredName",
    "pivotForBodyName",
    "loopExitNames",
    "loopEnterNames",
    "maximumIterationsName",
  ]);
  return withFields(named, contents(def, rename)) as T;
}

/** The values of a control flow context, and the contexts in it. */
function contents(
  { valuesDef, nestedContexts }: tensorflow.ICondContextDef,
  rename: Renaming,
): Pick<tensorflow.ICondContextDef, "valuesDef" | "nestedContexts"> {
  const changes: tensorflow.ICondContextDef = {};
  if (valuesDef) {
    const external = Object.entries(valuesDef.externalValues ?? {});
    changes.valuesDef = withFields(valuesDef, {
      values: (valuesDef.values ?? []).map(rename),
      externalValues: Object.fromEntries(external.map(([name, value]) => [rename(name), rename(value)])),
    });
  }
  if (nestedContexts)
    changes.nestedContexts = nestedContexts.map((context) => {
      if (context.condCtxt) return withFields(context, { condCtxt: scopeCond(context.condCtxt, rename) });
      return context.whileCtxt ? withFields(context, { whileCtxt: scopeWhile(context.whileCtxt, rename) }) : context;
    });
  return changes;
}
