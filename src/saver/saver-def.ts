import type { tensorflow } from "#proto/tensorflow.js";
import { ValueError } from "../core/errors.js";

/** The fields of a SaverDef that name nodes. */
const NODES = ["filenameTensorName", "saveTensorName", "restoreOpName"] as const;

/** The SaverDef of the same nodes inside of the name scope `scope`. */
export function addScope(def: tensorflow.ISaverDef, scope: string): tensorflow.ISaverDef {
  const head = scope.replace(/\/+$/, "");
  if (head === "") return def;
  return renamed(def, (name) => `${head}/${name}`);
}

/** The SaverDef of nodes of the name scope `scope`, named from there; undefined where they are not in it. */
export function stripScope(def: tensorflow.ISaverDef, scope: string): tensorflow.ISaverDef | undefined {
  const head = scope.replace(/\/+$/, "");
  if (head === "") return def;
  if (!NODES.every((field) => def[field]?.startsWith(`${head}/`))) return undefined;
  return renamed(def, (name) => name.slice(head.length + 1));
}

function renamed(def: tensorflow.ISaverDef, rename: (name: string) => string): tensorflow.ISaverDef {
  const names = NODES.map((field) => [field, rename(def[field] ?? "")]);
  return { ...def, ...(Object.fromEntries(names) as tensorflow.ISaverDef) };
}

/** @throws ValueError where a SaverDef does not say what to run */
export function checkSaverDef(def: tensorflow.ISaverDef): void {
  const { saveTensorName, restoreOpName } = def;
  if (!saveTensorName) throw new ValueError(`saver_def must specify the save_tensor_name: ${JSON.stringify(def)}`);
  if (!restoreOpName) throw new ValueError(`saver_def must specify the restore_op_name: ${JSON.stringify(def)}`);
}
