import type { FunctionName } from "../../core/call.js";
import { InvalidArgumentError } from "../../core/errors.js";
import type { Operation } from "../../core/operation.js";

/** The function that an attribute names. @throws InvalidArgumentError where it names none */
export function functionOf(operation: Operation, name: string): FunctionName {
  const { func } = operation.attrs.get(name) ?? {};
  if (func?.name) return { name: func.name, attr: func.attr ?? {} };
  throw new InvalidArgumentError(`Cannot run node "${operation.name}": attr "${name}" names no function`, {
    node: operation.name,
  });
}

/** The functions that an attribute names. */
export function functionsOf(operation: Operation, name: string): FunctionName[] {
  const list = operation.attrs.get(name)?.list?.func ?? [];
  return list.map((func) => ({ name: func.name ?? "", attr: func.attr ?? {} }));
}
