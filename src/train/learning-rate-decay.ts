import { apply } from "../core/apply-op.js";
import { constant, convertToTensor, type TensorLike } from "../core/convert.js";
import { type DType, float32, int32, int64 } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import type { Tensor } from "../core/operation.js";
import { nameScope } from "../ops/control.js";
import { cast } from "../ops/math.js";
import type { Named } from "../ops/named.js";
import { minus, over, plus, times } from "../ops/operators.js";

/** Options of decays that may go in steps. */
export interface StaircaseOptions extends Named {
  /** True decays at whole intervals only. Default false. */
  readonly staircase?: boolean;
}

/** A whole number counts steps: an int32, as Python's would be. */
function countOf(value: TensorLike): TensorLike {
  return typeof value === "number" && Number.isInteger(value) ? NdArray.from(value, int32) : value;
}

/** The learning rate to begin with, and casts into its type. */
function begin(learningRate: TensorLike): { readonly rate: Tensor; readonly as: (value: TensorLike) => Tensor } {
  const rate = convertToTensor(learningRate, { name: "initial_learning_rate" });
  return { rate, as: (value) => cast(value, rate.dtype.base) };
}

/** The number of intervals so far. */
function intervals(step: Tensor, decaySteps: Tensor, staircase: boolean | undefined): Tensor {
  const passed = over(step, decaySteps);
  return staircase ? apply("Floor", { x: passed }) : passed;
}

/** learningRate · decayRate^(globalStep / decaySteps) (`tf.train.exponential_decay`). */
export function exponentialDecay(
  learningRate: TensorLike,
  globalStep: TensorLike,
  decaySteps: TensorLike,
  decayRate: TensorLike,
  options: StaircaseOptions = {},
): Tensor {
  return nameScope(options.name ?? "ExponentialDecay", (name) => {
    const { rate, as } = begin(learningRate);
    const steps = as(countOf(decaySteps));
    const factor = as(decayRate);
    const power = apply("Pow", { x: factor, y: intervals(as(globalStep), steps, options.staircase) });
    return apply("Mul", { x: rate, y: power }, {}, { name });
  });
}

/** learningRate · e^(−decayRate · globalStep / decaySteps) (`tf.train.natural_exp_decay`). */
export function naturalExpDecay(
  learningRate: TensorLike,
  globalStep: TensorLike,
  decaySteps: TensorLike,
  decayRate: TensorLike,
  options: StaircaseOptions = {},
): Tensor {
  const rate = apply("Exp", { x: apply("Neg", { x: decayRate }) });
  return exponentialDecay(learningRate, globalStep, decaySteps, rate, options);
}

/** learningRate / (1 + decayRate · globalStep / decaySteps) (`tf.train.inverse_time_decay`). */
export function inverseTimeDecay(
  learningRate: TensorLike,
  globalStep: TensorLike,
  decaySteps: TensorLike,
  decayRate: TensorLike,
  options: StaircaseOptions = {},
): Tensor {
  return nameScope(options.name ?? "InverseTimeDecay", () => {
    const { rate, as } = begin(learningRate);
    const steps = as(countOf(decaySteps));
    const factor = as(decayRate);
    const passed = intervals(as(globalStep), steps, options.staircase);
    const one = as(constant(NdArray.from(1, int32)));
    const divisor = apply("AddV2", { x: one, y: apply("Mul", { x: factor, y: passed }) }, {}, { name: "Add" });
    return over(rate, divisor);
  });
}

/** Options of `tf.train.polynomialDecay`. */
export interface PolynomialDecayOptions extends Named {
  /** Where it ends. Default 0.0001. */
  readonly endLearningRate?: TensorLike;
  /** Default 1: a straight line. */
  readonly power?: TensorLike;
  /** True begins again when it has ended. Default false. */
  readonly cycle?: boolean;
}

/** Falls to `endLearningRate` along a polynomial within `decaySteps` (`tf.train.polynomial_decay`). */
export function polynomialDecay(
  learningRate: TensorLike,
  globalStep: TensorLike,
  decaySteps: TensorLike,
  options: PolynomialDecayOptions = {},
): Tensor {
  const { endLearningRate = 0.0001, power = 1, cycle = false } = options;
  return nameScope(options.name ?? "PolynomialDecay", (name) => {
    const { rate, as } = begin(learningRate);
    const end = as(endLearningRate);
    const exponent = as(power);
    let step = as(globalStep);
    let steps = as(countOf(decaySteps));
    if (cycle) {
      const begun = apply("Ceil", { x: over(step, decaySteps) });
      const isFirst = apply("Equal", { x: step, y: 0 });
      steps = apply("Mul", { x: steps, y: apply("SelectV2", { condition: isFirst, t: 1, e: begun }) });
    } else step = apply("Minimum", { x: step, y: steps });
    const passed = over(step, steps);
    const range = minus(rate, end);
    const above = apply("Mul", { x: range, y: apply("Pow", { x: minus(1, passed), y: exponent }) });
    return apply("AddV2", { x: above, y: end }, {}, { name });
  });
}

const cosineOf = (fraction: Tensor): Tensor =>
  times(0.5, plus(1, apply("Cos", { x: times(constant(Math.PI), fraction) })));

/** Falls to `alpha · learningRate` along a cosine within `decaySteps` (`tf.train.cosine_decay`). */
export function cosineDecay(
  learningRate: TensorLike,
  globalStep: TensorLike,
  decaySteps: TensorLike,
  options: Named & { alpha?: number } = {},
): Tensor {
  const { alpha = 0 } = options;
  return nameScope(options.name ?? "CosineDecay", () => {
    const { rate, as } = begin(learningRate);
    const steps = as(countOf(decaySteps));
    const step = apply("Minimum", { x: as(globalStep), y: steps });
    const decayed = plus(times(1 - alpha, cosineOf(over(step, steps))), alpha);
    return apply("Mul", { x: rate, y: decayed });
  });
}

/** Options of `tf.train.linearCosineDecay`. */
export interface LinearCosineDecayOptions extends Named {
  /** Default 0.5. */
  readonly numPeriods?: number;
  /** Default 0. */
  readonly alpha?: number;
  /** Default 0.001. */
  readonly beta?: number;
}

/** A falling line times a cosine (`tf.train.linear_cosine_decay`). */
export function linearCosineDecay(
  learningRate: TensorLike,
  globalStep: TensorLike,
  decaySteps: TensorLike,
  options: LinearCosineDecayOptions = {},
): Tensor {
  const { numPeriods = 0.5, alpha = 0, beta = 0.001 } = options;
  return nameScope(options.name ?? "LinearCosineDecay", (name) => {
    const { rate, as } = begin(learningRate);
    const steps = as(countOf(decaySteps));
    const [periods, a, b] = [as(numPeriods), as(alpha), as(beta)];
    const step = apply("Minimum", { x: as(globalStep), y: steps });
    const line = over(minus(steps, step), steps);
    const fraction = times(times(2, periods), over(step, steps));
    const decayed = plus(times(plus(a, line), cosineOf(fraction)), b);
    return apply("Mul", { x: rate, y: decayed }, {}, { name });
  });
}

/**
 * `values[0]` up to `boundaries[0]`, then `values[1]` up to `boundaries[1]`, and so on (`tf.train.piecewise_constant`).
 * @throws ValueError for numbers of boundaries and values, or types, that do not fit
 */
export function piecewiseConstant(
  x: TensorLike,
  boundaries: readonly TensorLike[],
  values: readonly TensorLike[],
  options: Named = {},
): Tensor {
  if (boundaries.length !== values.length - 1)
    throw new ValueError("The length of boundaries should be 1 less than the length of values");
  const areCounts = boundaries.every((value) => typeof value !== "number" || Number.isInteger(value));
  const limits = boundaries.map((value) => convertToTensor(areCounts ? countOf(value) : value));
  const results = values.map((value) => convertToTensor(value));
  const step = convertToTensor(x);
  const comparable = limits.map((limit) => asTypeOf(limit, step.dtype.base));
  const odd = results.find((result) => result.dtype.base !== results[0]!.dtype.base);
  if (odd !== undefined)
    throw new ValueError(
      `Values must have elements all with the same dtype (${results[0]!.dtype.base} vs ${odd.dtype.base}).`,
    );
  return nameScope(options.name ?? "PiecewiseConstant", () =>
    comparable.reduceRight((later, limit, i) => {
      const isBefore = apply("LessEqual", { x: step, y: limit });
      return apply("SelectV2", { condition: isBefore, t: results[i]!, e: later });
    }, results.at(-1)!),
  );
}

function asTypeOf(limit: Tensor, dtype: DType): Tensor {
  const found = limit.dtype.base;
  if (found === dtype) return limit;
  if (found === int32 && (dtype === int64 || dtype === float32)) return cast(limit, dtype);
  throw new ValueError(`Boundaries (${found}) must have the same dtype as x (${dtype}).`);
}
