import { apply } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { int32, int64 } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import type { Tensor } from "../core/operation.js";
import { argmax, argmin } from "../ops/arg-extreme.js";
import { at } from "../ops/at.js";
import { equal, greater } from "../ops/comparison.js";
import { cumsum } from "../ops/cumulative.js";
import { divide, divNoNan } from "../ops/division.js";
import { onesLike } from "../ops/fill.js";
import { logicalAnd } from "../ops/logic.js";
import { cast } from "../ops/math.js";
import { minus, over, plus, times } from "../ops/operators.js";
import { reduceMin, reduceSum } from "../ops/reduce.js";
import { where } from "../ops/select.js";
import { variableScope } from "../ops/variable-scope.js";
import { collected, type Metric, type MetricOptions } from "./metric.js";
import { type Counted, checkPart, countAtThresholds, evenThresholds } from "./thresholds.js";

/** The four counts at each threshold. */
type Counts = Readonly<Record<"tp" | "fn" | "tn" | "fp", Tensor>>;
const ALL = ["tp", "fn", "tn", "fp"] as const;

/** The counts so far, and those after a batch. */
function sides(counted: Readonly<Record<keyof Counts, Counted>>): readonly [Counts, Counts] {
  const of = (pick: (one: Counted) => Tensor): Counts =>
    Object.fromEntries(ALL.map((key) => [key, pick(counted[key])])) as Record<keyof Counts, Tensor>;
  return [of(({ value }) => convertToTensor(value)), of(({ update }) => update)];
}

/** Options of `tf.metrics.auc`. */
export interface AucOptions extends MetricOptions {
  /** 200 by default, spread evenly. */
  readonly numThresholds?: number;
  /** The thresholds themselves, in [0, 1]. */
  readonly thresholds?: readonly number[];
  /** Receiver operating characteristic, or precision over recall. */
  readonly curve?: "ROC" | "PR";
  /** How the area between two points is measured. Default trapezoidal; careful_interpolation for PR curves. */
  readonly summationMethod?: "trapezoidal" | "careful_interpolation" | "minoring" | "majoring";
}

const AREAS: Readonly<Record<string, (a: Tensor, b: Tensor) => Tensor>> = {
  trapezoidal: (a, b) => over(plus(a, b), 2),
  careful_interpolation: (a, b) => over(plus(a, b), 2),
  minoring: (a, b) => apply("Minimum", { x: a, y: b }),
  majoring: (a, b) => apply("Maximum", { x: a, y: b }),
};

/**
 * The area under the curve that predictions of [0, 1] give at many thresholds (`tf.metrics.auc`).
 * @throws ValueError for an unknown curve or method, or shapes that do not fit
 */
export function auc(labels: TensorLike, predictions: TensorLike, options: AucOptions = {}): Metric {
  const { curve = "ROC", summationMethod: method = "trapezoidal", name = null } = options;
  return variableScope(name, { defaultName: "auc" }, () => {
    if (curve !== "ROC" && curve !== "PR")
      throw new ValueError(`Curve must be either ROC or PR. Curve ${curve} is unknown.`);
    if (AREAS[method] === undefined)
      throw new ValueError(
        `Invalid summation_method: ${method} summation_method should be 'trapezoidal', 'careful_interpolation', 'minoring', or 'majoring'.`,
      );
    const given = options.thresholds === undefined ? undefined : [...options.thresholds].sort((a, b) => a - b);
    const count = given === undefined ? (options.numThresholds ?? 200) : given.length + 2;
    const even = evenThresholds(count);
    const limits = given === undefined ? even : [even[0]!, ...given, even.at(-1)!];
    const [value, update] = sides(countAtThresholds(labels, predictions, limits, options.weights, ALL));
    const area = (counts: Counts, areaName: string): Tensor =>
      curve === "PR" && method === "careful_interpolation"
        ? interpolated(counts, count)
        : summed(counts, count, curve, AREAS[method]!, areaName);
    const first = area(value, "value");
    return collected([first, area(update, "update_op")], options);
  });
}

/** Keeps quotients of counts from 0 / 0. */
const EPSILON = 1e-6;

function summed(
  { tp, fn, tn, fp }: Counts,
  count: number,
  curve: "ROC" | "PR",
  height: (a: Tensor, b: Tensor) => Tensor,
  name: string,
): Tensor {
  const recall = divide(plus(tp, EPSILON), plus(plus(tp, fn), EPSILON));
  const [x, y] =
    curve === "ROC"
      ? [divide(fp, plus(plus(fp, tn), EPSILON)), recall]
      : [recall, divide(plus(tp, EPSILON), plus(plus(tp, fp), EPSILON))];
  const [upTo, from] = [`:${count - 1}`, "1:"];
  const width = minus(at(x, upTo), at(x, from));
  const tall = height(at(y, upTo), at(y, from));
  return reduceSum(apply("Mul", { x: width, y: tall }), { name });
}

/** The area under a precision-recall curve, interpolated between its points as the counts themselves are (Davis & Goadrich, 2006). */
function interpolated({ tp, fp, fn }: Counts, count: number): Tensor {
  const upTo = `:${count - 1}`;
  const step = minus(at(tp, upTo), at(tp, "1:"));
  const p = plus(tp, fp);
  const positive = (x: Tensor): Tensor => apply("Maximum", { x, y: 0 });
  const slope = divNoNan(step, positive(minus(at(p, upTo), at(p, "1:"))), { name: "prec_slope" });
  const intercept = minus(at(tp, "1:"), apply("Mul", { x: slope, y: at(p, "1:") }));
  const hasBoth = logicalAnd(greater(at(p, upTo), 0), greater(at(p, "1:"), 0));
  const ratio = divNoNan(at(p, upTo), positive(at(p, "1:")), { name: "recall_relative_ratio" });
  const safe = where(hasBoth, ratio, onesLike(at(p, "1:")));
  const numerator = times(slope, plus(step, times(intercept, apply("Log", { x: safe }))));
  const total = positive(plus(at(tp, "1:"), at(fn, "1:")));
  return reduceSum(divNoNan(numerator, total, { name: "pr_auc_increment" }), { name: "interpolate_pr_auc" });
}

/** Options of `sensitivityAtSpecificity` and its brother. */
export interface AtOptions extends MetricOptions {
  /** 200 by default. */
  readonly numThresholds?: number;
}

/** Keeps quotients of counts from 0 / 0. */
const TINY = 1e-7;

/** A quotient of counts at the threshold where another one is nearest to a wish. */
function quotientAt(right: Tensor, wrong: Tensor, index: Tensor, name: string): Tensor {
  return divide(at(right, index), plus(plus(at(right, index), at(wrong, index)), TINY), { name });
}

/**
 * The sensitivity (recall) at the threshold where the specificity is nearest to the given one (`tf.metrics.sensitivity_at_specificity`).
 * @throws ValueError for a specificity outside of [0, 1], or shapes that do not fit
 */
export function sensitivityAtSpecificity(
  labels: TensorLike,
  predictions: TensorLike,
  specificity: number,
  options: AtOptions = {},
): Metric {
  checkPart("specificity", specificity);
  return variableScope(options.name ?? null, { defaultName: "sensitivity_at_specificity" }, () => {
    const limits = evenThresholds(options.numThresholds ?? 200);
    const counts = sides(countAtThresholds(labels, predictions, limits, options.weights, ALL));
    const [value, update] = counts.map(({ tp, tn, fp, fn }, i) => {
      const specificities = divide(tn, plus(plus(tn, fp), TINY));
      const nearest = argmin(apply("Abs", { x: minus(specificities, specificity) }), 0);
      return quotientAt(tp, fn, cast(nearest, int32), i === 0 ? "value" : "update_op");
    }) as [Tensor, Tensor];
    return collected([value, update], options);
  });
}

/**
 * The specificity at the threshold where the sensitivity (recall) is nearest to the given one, the last of several
 * (`tf.metrics.specificity_at_sensitivity`).
 * @throws ValueError for a sensitivity outside of [0, 1], or shapes that do not fit
 */
export function specificityAtSensitivity(
  labels: TensorLike,
  predictions: TensorLike,
  sensitivity: number,
  options: AtOptions = {},
): Metric {
  checkPart("sensitivity", sensitivity);
  return variableScope(options.name ?? null, { defaultName: "specificity_at_sensitivity" }, () => {
    const even = evenThresholds(options.numThresholds ?? 200);
    const limits = [...even.slice(0, -1), 1 - TINY];
    const counts = sides(countAtThresholds(labels, predictions, limits, options.weights, ALL));
    const [value, update] = counts.map(({ tp, tn, fp, fn }, i) => {
      const sensitivities = divide(tp, plus(plus(tp, fn), TINY));
      const least = reduceMin(apply("Abs", { x: minus(sensitivities, sensitivity) }));
      const isLeast = equal(apply("Abs", { x: minus(sensitivities, sensitivity) }), least);
      const last = argmax(cumsum(cast(isLeast, int64)), 0);
      return quotientAt(tn, fp, cast(last, int32), i === 0 ? "value" : "update_op");
    }) as [Tensor, Tensor];
    return collected([value, update], options);
  });
}
