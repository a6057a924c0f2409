import { apply } from "../../core/apply-op.js";
import { constant, convertToTensor, type TensorLike } from "../../core/convert.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import { controlDependencies, nameScope } from "../control.js";
import { assertThat } from "../debug.js";
import { stack } from "../join.js";
import { cast } from "../math.js";
import type { Named } from "../named.js";
import { reduceSum } from "../reduce.js";
import { cond, type Merged } from "./cond.js";
import type { Structure } from "./nest.js";

/** Options of `tf.case`. */
export interface CaseOptions extends Named {
  /** What to do where no predicate is true; without it, a run fails there. */
  readonly default?: () => Structure;
  /** True makes a run fail where more than one predicate is true. */
  readonly exclusive?: boolean;
  readonly strict?: boolean;
}

/** A predicate, and what to do where it is true. */
export type CasePair<S> = readonly [TensorLike, () => S];

/** The results of the function of the first predicate that is true (`tf.case`). */
export function caseOf<S extends Structure>(
  pairs: readonly CasePair<S>[] | ReadonlyMap<TensorLike, () => S>,
  options: CaseOptions = {},
): Merged<S> {
  checkOptions("tf.case", options, ["default", "exclusive", "strict", "name"]);
  const list = [...pairs].map(([pred, build]) => ({ pred: convertToTensor(pred), build: build as () => Structure }));
  if (list.length === 0)
    throw new TypeError("predicates and functions must be given: found none, expected one at least");
  const { exclusive = false, strict = false } = options;
  return nameScope(options.name ?? "case", () => {
    const preds = list.map(({ pred }) => pred);
    const last = options.default ?? otherwise(list);
    const chosen = options.default === undefined ? list.slice(0, -1) : list;
    const build = chosen.reduceRight<() => Structure>(
      (rest, { pred, build: yes }) =>
        () =>
          cond(pred, yes, rest, { strict }),
      last,
    );
    if (!exclusive) return build();
    return controlDependencies([atMost(1, preds, "Input error: exclusive=True")], build);
  }) as Merged<S>;
}

/** The last function, which fails where its predicate is not true. */
function otherwise(list: readonly { readonly pred: Tensor; readonly build: () => Structure }[]): () => Structure {
  const { pred, build } = list.at(-1)!;
  const others = list.slice(0, -1).map((one) => one.pred);
  return () => {
    const message = `Implementation error: selected default action #${others.length} was called, but some of other predicates are True: `;
    const isOnly = others.length === 0 ? [] : [atMost(0, others, message)];
    const preds = stack(
      list.map((one) => one.pred),
      { name: "preds_c" },
    );
    const isTrue = assertThat(pred, ["Input error: None of conditions evaluated as True:", preds]);
    return controlDependencies([...isOnly, isTrue], build);
  };
}

function atMost(most: number, preds: readonly Tensor[], message: string): Operation {
  const all = stack(preds, { name: "preds_c" });
  const count = reduceSum(cast(all, "int32"), { name: "num_true_conds" });
  const limit = constant(most, { dtype: "int32", name: "n_true_conds" });
  const isRight = apply("LessEqual", { x: count, y: limit });
  const names = preds.map(({ name }) => name).join(", ");
  const words = `${message}: more than ${most} conditions (${names}) evaluated as True:`;
  return assertThat(isRight, [words, all], { summarize: preds.length });
}
