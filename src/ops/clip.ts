import { apply, applyOp } from "../core/apply-op.js";
import { constant, convertToTensor, type TensorLike } from "../core/convert.js";
import { getDefaultGraph } from "../core/default-graph.js";
import { float32 } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import { IndexedSlices } from "../core/indexed-slices.js";
import type { NdArray } from "../core/ndarray.js";
import { defineOp } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { hasKernel } from "../onnx/kernels.js";
import { maximum, minimum } from "./arithmetic.js";
import { nameScope } from "./control.js";
import { divide } from "./division.js";
import { raw } from "./elementwise.js";
import { onesLike, zeros } from "./fill.js";
import { zipArrays } from "./host/elementwise.js";
import { stack } from "./join.js";
import { cast } from "./math.js";
import type { Named } from "./named.js";
import { minus, over, plus, times } from "./operators.js";
import { reduceSum } from "./reduce.js";
import { range } from "./sequence.js";
import { rank, reshape, shape, size } from "./shape.js";
import { identity } from "./source.js";

/** `ClipByValue`: elements between two bounds. */
export const ClipByValue = defineOp("ClipByValue", {
  infer: ({ inputs: [t] }) => [t?.shape],
  lower: (onnx, { inputs: [t, low, high] }) => [onnx.node("Max", [onnx.node("Min", [t, high], {}, t), low], {}, t)],
  lowers: (op) => hasKernel("Max", op.inputs[0]!.dtype),
  host: ({ inputs: [t, low, high] }) => [clipped(t!, low!, high!)],
  gradient: (op, [grad]) => {
    const [x, low, high] = op.inputs as [Tensor, Tensor, Tensor];
    const [sx, sy, sz] = [shape(x), shape(low), shape(high)];
    const none = zeros(shape(grad!), { dtype: grad!.dtype.base });
    const isLow = raw("Less", { x, y: low });
    const isHigh = raw("Greater", { x, y: high });
    const ry = applyOp("BroadcastGradientArgs", { s0: sx, s1: sy }).outputs[1]!;
    const rz = applyOp("BroadcastGradientArgs", { s0: sx, s1: sz }).outputs[1]!;
    const pick = (condition: Tensor, t: Tensor, e: Tensor): Tensor => raw("Select", { condition, t, e });
    const gx = pick(raw("LogicalOr", { x: isLow, y: isHigh }), none, grad!);
    const lowGrad = pick(isLow, grad!, none);
    const highGrad = pick(isHigh, grad!, none);
    const gy = reshape(reduceSum(lowGrad, { axis: ry }), sy);
    return [gx, gy, reshape(reduceSum(highGrad, { axis: rz }), sz)];
  },
});

function clipped(t: NdArray, low: NdArray, high: NdArray): NdArray {
  if (t.dtype.kind === "bigint") {
    const least = zipArrays(t, high, t.dtype, (x: bigint, y: bigint) => (x > y ? y : x));
    return zipArrays(least, low, t.dtype, (x: bigint, y: bigint) => (x < y ? y : x));
  }
  return zipArrays(zipArrays(t, high, t.dtype, Math.min), low, t.dtype, Math.max);
}

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** A tensor, or slices of one, of which the values are clipped. */
export type Clippable = TensorLike | IndexedSlices;

const valuesOf = (t: Clippable): TensorLike => (t instanceof IndexedSlices ? t.values : t);
const like = <T extends Clippable>(t: T, values: Tensor): T extends IndexedSlices ? IndexedSlices : Tensor =>
  (t instanceof IndexedSlices ? new IndexedSlices(values, t.indices, t.denseShape) : values) as T extends IndexedSlices
    ? IndexedSlices
    : Tensor;
/** @throws ValueError where broadcasting made something larger of a tensor */
function checkSameSize(before: Tensor, after: Tensor): void {
  if (!before.shape.isCompatibleWith(after.shape))
    throw new ValueError(`Shapes ${before.shape} and ${after.shape} are incompatible`);
}

/** Elements between two bounds (`tf.clip_by_value`). @throws ValueError where a bound would make the tensor larger */
export function clipByValue<T extends Clippable>(
  t: T,
  clipValueMin: TensorLike,
  clipValueMax: TensorLike,
  options: Named = {},
): T extends IndexedSlices ? IndexedSlices : Tensor {
  return nameScope(options.name ?? "clip_by_value", (name) => {
    const values = convertToTensor(valuesOf(t), { name: "t" });
    const low = minimum(values, clipValueMax);
    checkSameSize(values, low);
    const both = maximum(low, clipValueMin, { name });
    checkSameSize(values, both);
    return like(t, both);
  });
}

/** Scaled down, so that the L2 norm (along `axes`) is at most `clipNorm` (`tf.clip_by_norm`). */
export function clipByNorm<T extends Clippable>(
  t: T,
  clipNorm: TensorLike,
  options: Named & { axes?: TensorLike } = {},
): T extends IndexedSlices ? IndexedSlices : Tensor {
  return nameScope(options.name ?? "clip_by_norm", (name) => {
    const values = convertToTensor(valuesOf(t), { name: "t" });
    const limit = typeof clipNorm === "number" ? Math.max(clipNorm, 0) : cast(maximum(clipNorm, 0), values.dtype.base);
    const squares = reduceSum(times(values, values), { axis: options.axes, keepDims: true });
    const isPositive = raw("Greater", { x: squares, y: 0 });
    const safe = raw("Select", { condition: isPositive, t: squares, e: onesLike(squares) });
    const norm = raw("Select", { condition: isPositive, t: raw("Sqrt", { x: safe }), e: squares });
    const scaled = times(values, limit);
    checkSameSize(values, scaled);
    return like(t, identity(divide(scaled, maximum(norm, limit)), { name }));
  });
}

/** The L2 norm of several tensors as one; null is nothing (`tf.global_norm`). */
export function globalNorm(tensors: readonly (Clippable | null)[], options: Named = {}): Tensor {
  return nameScope(options.name ?? "global_norm", () => {
    const halves = convertAll(tensors).flatMap((value) =>
      value === null
        ? []
        : [getDefaultGraph().colocateWith([value.op], () => apply("L2Loss", { t: value }, {}, { name: "L2Loss" }))],
    );
    const total = reduceSum(stack(halves));
    const two = constant(2, { dtype: total.dtype.base });
    return apply("Sqrt", { x: times(total, two) }, {}, { name: "global_norm" });
  });
}

function convertAll(tensors: readonly (Clippable | null)[]): (Tensor | null)[] {
  return tensors.map((t, i) => (t === null ? null : convertToTensor(valuesOf(t), { name: `t_${i}` })));
}

/**
 * Tensors scaled down together, so that their common L2 norm is at most `clipNorm` (`tf.clip_by_global_norm`).
 * @returns the tensors (null stays) and the norm that they had
 */
export function clipByGlobalNorm<T extends Clippable | null>(
  tensors: readonly T[],
  clipNorm: TensorLike,
  options: Named & { useNorm?: Tensor } = {},
): readonly [clipped: (T extends null ? null : T extends IndexedSlices ? IndexedSlices : Tensor)[], norm: Tensor] {
  const norm = options.useNorm ?? globalNorm(tensors, { name: options.name });
  const clipped = nameScope(options.name ?? "clip_by_global_norm", (name) => {
    const inverse = over(1, norm);
    const one = constant(1, { dtype: norm.dtype.base });
    const smaller = minimum(inverse, over(one, clipNorm));
    const scale = plus(times(clipNorm, smaller), minus(norm, norm));
    const values = convertAll(tensors);
    return values.map((value, i) => {
      if (value === null) return null;
      const scaled = getDefaultGraph().colocateWith([value.op], () =>
        identity(times(value, cast(scale, value.dtype.base)), { name: `${name}_${i}` }),
      );
      return like(tensors[i] as Clippable, scaled);
    });
  });
  return [clipped as (T extends null ? null : T extends IndexedSlices ? IndexedSlices : Tensor)[], norm];
}

/** Scaled down, so that the L2 norm divided by the number of elements is at most `clipNorm` (`tf.clip_by_average_norm`). */
export function clipByAverageNorm(t: TensorLike, clipNorm: TensorLike, options: Named = {}): Tensor {
  return nameScope(options.name ?? "clip_by_average_norm", (name) => {
    const x = convertToTensor(t, { name: "t" });
    const count = cast(size(x), float32);
    const squares = times(x, x);
    const inverse = raw("Rsqrt", { x: reduceSum(squares, { axis: range(0, rank(x)) }) });
    const scaled = times(x, clipNorm);
    const smaller = minimum(times(inverse, count), over(constant(1), clipNorm));
    return identity(times(scaled, smaller), { name });
  });
}
