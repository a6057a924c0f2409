import { apply } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { bool, type DTypeLike, int64 } from "../core/dtype.js";
import type { Tensor } from "../core/operation.js";
import { add, subtract } from "./arithmetic.js";
import { nameScope } from "./control.js";
import { raw } from "./elementwise.js";
import { exp } from "./exponential.js";
import { zeros } from "./fill.js";
import { cast } from "./math.js";
import type { Named } from "./named.js";
import { minus } from "./operators.js";
import {
  mayBeScalar,
  type ReduceArgument,
  type ReduceOptions,
  reduceMax,
  reduceMean,
  reduceOptions,
  reduceSum,
} from "./reduce.js";
import { reshape } from "./shape.js";
import { stopGradient } from "./source.js";

/** log(Σ e^x) along axes, without overflow (`tf.reduce_logsumexp`). */
export function reduceLogsumexp(input: TensorLike, axes: ReduceArgument = {}, options: ReduceOptions = {}): Tensor {
  const { axis, keepDims, name } = reduceOptions(axes, options);
  return nameScope(name ?? "ReduceLogSumExp", (scope) => {
    const largest = reduceMax(input, { axis, keepDims: true });
    const finite = apply("SelectV2", { condition: raw("IsFinite", { x: largest }), t: largest, e: 0 });
    const shift = stopGradient(finite);
    const sum = reduceSum(exp(subtract(input, shift)), { axis, keepDims });
    const logs = raw("Log", { x: sum });
    const back = keepDims ? shift : reshape(shift, apply("Shape", { input: logs }));
    return mayBeScalar(add(logs, back, { name: scope }), { axis, keepDims });
  });
}

/** The mean of the squared distances from the mean along axes (`tf.math.reduce_variance`). @throws TypeError for integers */
export function reduceVariance(input: TensorLike, axes: ReduceArgument = {}, options: ReduceOptions = {}): Tensor {
  const { axis, keepDims, name } = reduceOptions(axes, options);
  return nameScope(name ?? "reduce_variance", () => {
    const x = convertToTensor(input);
    const means = reduceMean(x, { axis, keepDims: true });
    if (means.dtype.isInteger)
      throw new TypeError(`Input must be either real or complex. Received integer type ${means.dtype}.`);
    const deviations = minus(x, means);
    if (deviations.dtype.base.kind !== "complex")
      return reduceMean(raw("Square", { x: deviations }), { axis, keepDims });
    const product = raw("Mul", { x: raw("Conj", { input: deviations }), y: deviations });
    const part = deviations.dtype.base.name === "complex64" ? "float32" : "float64";
    return reduceMean(apply("Real", { input: product }, { Tout: part }), { axis, keepDims });
  });
}

/** The square root of the variance along axes (`tf.math.reduce_std`). */
export function reduceStd(input: TensorLike, axes: ReduceArgument = {}, options: ReduceOptions = {}): Tensor {
  const { axis, keepDims, name } = reduceOptions(axes, options);
  return nameScope(name ?? "reduce_std", () => {
    const variance = reduceVariance(convertToTensor(input), { axis, keepDims });
    return raw("Sqrt", { x: variance });
  });
}

/** How many elements along axes are not zero (`tf.count_nonzero`). */
export function countNonzero(input: TensorLike, options: ReduceOptions & { dtype?: DTypeLike } = {}): Tensor {
  const { axis, keepDims, name, dtype = int64 } = options;
  return nameScope(name ?? "count_nonzero", () => {
    const x = convertToTensor(input, { name: "input" });
    const isNonzero = x.dtype.base === bool ? x : raw("NotEqual", { x, y: zeros([], { dtype: x.dtype.base }) });
    return cast(reduceSum(cast(isNonzero, int64), { axis, keepDims }), dtype);
  });
}

/** The sum of the diagonal of matrices (`tf.trace`). */
export function trace(input: TensorLike, options: Named = {}): Tensor {
  return nameScope(options.name ?? "Trace", (name) => {
    const x = convertToTensor(input, { name: "x" });
    const diagonal = apply("MatrixDiagPartV3", { input: x, k: 0, padding_value: 0 }, {}, { name: "diag_part" });
    return reduceSum(diagonal, { axis: [-1], name });
  });
}
