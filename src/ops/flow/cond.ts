import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { getDefaultGraph } from "../../core/default-graph.js";
import { ValueError } from "../../core/errors.js";
import { Operation, type Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import { nameScope, withDependencies } from "../control.js";
import { GraphKeys } from "../graph-keys.js";
import type { Named } from "../named.js";
import { identity } from "../source.js";
import { CondContext } from "./cond-context.js";
import { checkSameStructure, flatten, type Leaf, pack, type Structure } from "./nest.js";
import { mergeOf, switchOf } from "./nodes.js";
import { asFlow, withFlow } from "./tensor-array.js";

/** What a branch gives becomes: operations become tensors. */
export type Merged<S> = S extends Operation
  ? Tensor
  : S extends readonly (infer T)[]
    ? Merged<T>[]
    : S extends number
      ? Tensor
      : S;

/** Options of `tf.cond`. */
export interface CondOptions extends Named {
  /** True keeps an array of one result as it is. */
  readonly strict?: boolean;
}

/**
 * The results of `trueFn` where `pred` is true, else those of `falseFn` (`tf.cond`). What a function makes is only done where it is taken; what
 * it uses from outside is computed in any case.
 * @throws ValueError where the functions do not give results of the same structure, TypeError where these differ in type
 */
export function cond<S extends Structure>(
  pred: TensorLike,
  trueFn: () => S,
  falseFn: () => Structure,
  options: CondOptions = {},
): Merged<S> {
  checkOptions("tf.cond", options, ["strict", "name"]);
  if (typeof pred === "boolean") throw new TypeError("pred must not be a Python bool");
  return nameScope(options.name ?? "cond", () =>
    buildCond(pred, trueFn, falseFn, options.strict ?? false),
  ) as Merged<S>;
}

interface Branch {
  readonly context: CondContext;
  readonly structure: Structure;
  readonly results: readonly Tensor[];
}

function buildCond(given: TensorLike, trueFn: () => Structure, falseFn: () => Structure, strict: boolean): Structure {
  const condition = convertToTensor(given, { name: "pred" });
  const [no, yes] = switchOf(condition, condition);
  const pivots = [identity(yes, { name: "switch_t" }), identity(no, { name: "switch_f" })] as const;
  const pred = identity(condition, { name: "pred_id" });
  const taken = buildBranch(new CondContext(pred, pivots[0], 1), trueFn, "true_fn", strict);
  const other = buildBranch(new CondContext(pred, pivots[1], 0), falseFn, "false_fn", strict);
  checkSameStructure(taken.structure, other.structure);
  if (taken.results.length === 0) throw new ValueError("'true_fn' and 'false_fn' must return at least one result.");
  taken.results.forEach((result, i) => {
    checkSameType(result, other.results[i]!);
  });
  const merges = taken.results.map((result, i) => mergeOf([other.results[i]!, result]));
  const graph = getDefaultGraph();
  if (taken.context.outer === undefined) {
    graph.addToCollection(GraphKeys.COND_CONTEXT, taken.context);
    graph.addToCollection(GraphKeys.COND_CONTEXT, other.context);
  }
  const leaves = flatten(taken.structure).map((leaf, i) => withFlow(leaf, merges[i]!));
  return pack(taken.structure, leaves);
}

function buildBranch(context: CondContext, build: () => Structure, name: string, strict: boolean): Branch {
  return context.within(() => {
    const structure = build();
    if (structure === undefined || structure === null) throw new ValueError(`'${name}' must have a return value.`);
    const results = flatten(structure).map((leaf) => resultOf(leaf, context));
    context.exitResult(results);
    const isSingle = !strict && Array.isArray(structure) && structure.length === 1;
    return { context, structure: isSingle ? (structure as readonly Structure[])[0]! : structure, results };
  });
}

/** A result as a tensor; of an operation, the pivot when that is done. */
function resultOf(leaf: Leaf, context: CondContext): Tensor {
  if (leaf instanceof Operation) return withDependencies([leaf], context.pivot);
  return context.outputOf(convertToTensor(asFlow(leaf)));
}

function checkSameType(yes: Tensor, no: Tensor): void {
  if (yes.dtype.base === no.dtype.base) return;
  throw new TypeError(
    `Outputs of true_fn and false_fn must have the same type(s). Received ${yes.dtype.base.name} from 'true_fn' and ${no.dtype.base.name} from 'false_fn'.`,
  );
}
