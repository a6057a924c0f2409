import { callOf } from "../core/call.js";
import { UnimplementedError } from "../core/errors.js";
import { implementationOf } from "../core/op.js";
import { opDef } from "../core/op-defs.js";
import type { Operation } from "../core/operation.js";
import type { Request } from "./prune.js";

/** Nodes that an error lists of one kind; the rest is counted. */
const SHOWN = 4;

const ELSEWHERE =
  '. A TensorFlow server runs it: %engine grpc://host:port in a notebook, new tf.Session("grpc://host:port") in a program.';

/**
 * Sees to it that all operations of a run have an implementation.
 * @throws UnimplementedError naming the ops that have none, their nodes, who needs them, and what could be fed instead
 */
export function checkImplemented(needed: readonly Operation[], request: Request): void {
  const missing = needed.filter(
    (operation) => implementationOf(operation.type) === undefined && callOf(operation) === undefined,
  );
  const [first] = missing;
  if (first === undefined) return;
  const wanted = [...request.fetches.map(({ name }) => name), ...request.targets.map(({ name }) => name)];
  const types = [...new Set(missing.map(({ type }) => type))];
  const reasons = types.map((type) => reasonOf(type, missing, needed, request));
  const words = `Cannot run ${list(wanted)}: ${reasons.join("; ")}${types.every(isTensorFlows) ? ELSEWHERE : ""}`;
  throw new UnimplementedError(words, { node: first.name });
}

function isTensorFlows(type: string): boolean {
  return opDef(type) !== undefined;
}

function reasonOf(type: string, missing: readonly Operation[], needed: readonly Operation[], { fed }: Request): string {
  const nodes = missing.filter((operation) => operation.type === type);
  const users = needed.filter((user) => nodes.some((node) => uses(user, node, fed)));
  const outputs = nodes.flatMap((node) =>
    node.outputs.filter((output) => needed.some((user) => user.inputs.includes(output)) && !fed.has(output)),
  );
  const by = users.length === 0 ? "" : `, which ${list(users.map(({ name }) => name))} ${verb(users.length)}`;
  const remedy = outputs.length === 0 ? "a run without it" : `values fed for ${list(outputs.map(({ name }) => name))}`;
  return `op "${type}" is not implemented (node ${list(nodes.map(({ name }) => name))}${by}), expected ${remedy}`;
}

function uses(user: Operation, node: Operation, fed: Request["fed"]): boolean {
  return user.controlInputs.includes(node) || user.inputs.some((input) => input.op === node && !fed.has(input));
}

const verb = (count: number): string => (count === 1 ? "needs" : "need");

/** Names in quotes: `"a", "b" and 3 more`. */
function list(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).map((name) => `"${name}"`);
  const more = names.length - shown.length;
  return more === 0 ? shown.join(", ") : `${shown.join(", ")} and ${more} more`;
}
