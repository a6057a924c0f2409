import { InvalidArgumentError } from "./errors.js";
import { Inliner } from "./inliner.js";
import { implementationOf } from "./op.js";
import type { Operation, Tensor } from "./operation.js";

/** What an operation that calls functions stands for in a run: the operations of their bodies, which are in no graph. */
export interface Call {
  /** What its outputs are. */
  readonly results: readonly Tensor[];
  /** What has to be done before it is done. */
  readonly done: readonly Operation[];
  /** What belongs to it besides: what has an effect in the bodies. */
  readonly effects: readonly Operation[];
}

const calls = new WeakMap<Operation, Call | null>();

/**
 * What an operation stands for in a run, where it calls functions; undefined for others. It is made once, so that what
 * kernels remember of the operations in it lasts.
 * @throws InvalidArgumentError for a function that is not in the graph's library, or calls itself
 */
export function callOf(operation: Operation): Call | undefined {
  const known = calls.get(operation);
  if (known !== undefined) return known ?? undefined;
  const call = expand(operation);
  calls.set(operation, call ?? null);
  return call;
}

function expand(operation: Operation): Call | undefined {
  const rule = implementationOf(operation.type)?.expand;
  if (rule !== undefined) return rule(operation, new Inliner(operation));
  if (implementationOf(operation.type) !== undefined || operation.graph.library === undefined) return undefined;
  const inliner = new Inliner(operation);
  if (!inliner.has(operation.type)) return undefined;
  return callFunction(operation, inliner, { name: operation.type, attr: Object.fromEntries(operation.attrs) });
}

/** A function's name, and its attributes. */
export interface FunctionName {
  readonly name: string;
  readonly attr: Readonly<Record<string, unknown>>;
}

/** A call of one function. */
export function callFunction(operation: Operation, inliner: Inliner, name: FunctionName): Call {
  const { controlInputs, inputs } = operation;
  const isWaiting = controlInputs.length > 0;
  const args = isWaiting ? inputs.map((input) => inliner.one("Identity", [input], {}, controlInputs)) : inputs;
  const { results, effects } = inliner.body(name, args, controlInputs);
  if (results.length !== operation.outputs.length)
    throw new InvalidArgumentError(
      `Cannot run node "${operation.name}": function "${name.name}" gives ${results.length} values, expected ${operation.outputs.length}`,
      { node: operation.name },
    );
  return { results, effects, done: [...results.map(({ op }) => op), ...effects, ...controlInputs] };
}
