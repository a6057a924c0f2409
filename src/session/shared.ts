import { implementationOf } from "../core/op.js";
import type { Operation } from "../core/operation.js";

let unnamed = 0;

/**
 * The thing that an operation refers to: the one of its container and shared name, or else its own, under a name that nothing else has.
 * It is made where there is none yet.
 */
export function sharedThing<T>(
  shared: Map<string, unknown>,
  own: Map<Operation, unknown>,
  operation: Operation,
  kind: string,
  create: (name: string) => T,
): T {
  const { attrs, attr } = operation;
  const given = attrs.has("shared_name") ? attr.string("shared_name") : "";
  const isNode = attrs.get("use_node_name_sharing")?.b || implementationOf(operation.type)?.isShared;
  const name = given === "" && isNode ? operation.name : given;
  if (name === "") {
    if (!own.has(operation)) own.set(operation, create(`_${unnamed++}_${operation.name}`));
    return own.get(operation) as T;
  }
  const container = attrs.has("container") ? attr.string("container") : "";
  const key = [container, kind, name].join("\0");
  if (!shared.has(key)) shared.set(key, create(name));
  return shared.get(key) as T;
}
