import { apply, applyOp } from "../core/apply-op.js";
import { normalizeAxes } from "../core/broadcast.js";
import { constant, type TensorLike } from "../core/convert.js";
import { getDefaultGraph } from "../core/default-graph.js";
import { int32 } from "../core/dtype.js";
import { NdArray } from "../core/ndarray.js";
import type { Operation, Tensor } from "../core/operation.js";
import { staticValue } from "../core/static-value.js";
import { maximum } from "./arithmetic.js";
import { equal } from "./comparison.js";
import { conj } from "./complex.js";
import { device } from "./control.js";
import { cumprod } from "./cumulative.js";
import { divide } from "./division.js";
import { ones, tile } from "./fill.js";
import { concat } from "./join.js";
import { cast } from "./math.js";
import { floorOver, modulo, over, plus, times } from "./operators.js";
import { reduceProd, reduceSum } from "./reduce.js";
import { range } from "./sequence.js";
import { rank, reshape, shape, size, transpose } from "./shape.js";
import { gather } from "./slice.js";

const broadcastTo = (input: Tensor, target: Tensor): Tensor => apply("BroadcastTo", { input, shape: target });
const int32Vector = (values: readonly number[]): NdArray =>
  new NdArray(int32, [values.length], Int32Array.from(values));

/** Gradient of Sum: the same for every element that was added. */
export function sumGradient(op: Operation, grad: Tensor): Tensor {
  const [input, axes] = op.inputs as [Tensor, Tensor];
  const known = staticValue(axes);
  const dims = input.shape.dims;
  if (dims !== undefined && known !== undefined) {
    const chosen = known.toNumbers();
    if (known.shape.length === 1 && chosen.length === dims.length && chosen.every((axis, i) => axis === i)) {
      const spread = reshape(
        grad,
        dims.map(() => 1),
      );
      const target = input.shape.isFullyDefined ? constant(int32Vector(input.shape.toArray())) : shape(input);
      return tile(spread, target);
    }
    if (input.shape.isFullyDefined) {
      const { kept, multiples } = spreading(input.shape.toArray(), chosen);
      return tile(reshape(grad, int32Vector(kept)), int32Vector(multiples));
    }
  }
  const inputShape = shape(input);
  if (op.attr.bool("keep_dims")) return broadcastTo(grad, inputShape);
  const kept = getDefaultGraph().colocateWith([inputShape.op], () => keptShape(inputShape, axes));
  return broadcastTo(reshape(grad, kept), inputShape);
}

/**
 * The shape of a reduction's result with its axes kept, and how often it is repeated along each. The first time in a graph
 * TensorFlow leaves nodes behind from working this out, which nothing uses; so do we, for the sake of equal names.
 */
function spreading(dims: readonly number[], axes: readonly number[]): { kept: number[]; multiples: number[] } {
  const reduced = new Set(normalizeAxes(axes, dims.length));
  const kept = dims.map((dim, axis) => (reduced.has(axis) ? 1 : dim));
  const seen = getDefaultGraph().memory<true>("spreadings");
  const key = `${dims}|${axes}`;
  if (!seen.has(key)) {
    seen.set(key, true);
    const divisors = maximum(int32Vector(kept), 1);
    floorOver(int32Vector(dims), divisors);
  }
  return { kept, multiples: dims.map((dim, axis) => Math.floor(dim / Math.max(kept[axis]!, 1))) };
}

/** The dimensions with 1 in place of those that are reduced (`math_ops.reduced_shape`). */
export function keptShape(inputShape: Tensor, axes: Tensor): TensorLike {
  const dims = staticValue(inputShape);
  const reduced = staticValue(axes);
  if (dims !== undefined && reduced !== undefined) {
    const chosen = new Set(normalizeAxes(reduced.toNumbers(), dims.size));
    return int32Vector(dims.toNumbers().map((dim, axis) => (chosen.has(axis) ? 1 : dim)));
  }
  return keptShapeInRun(inputShape, axes);
}

/** `keptShape` of dimensions or axes that only a run tells. */
export function keptShapeInRun(inputShape: Tensor, axes: Tensor): Tensor {
  const inputRank = size(inputShape, { outType: axes.dtype.base });
  const positive = modulo(plus(axes, inputRank), inputRank);
  const axesShape = shape(positive);
  const all = range(0, inputRank);
  return apply("DynamicStitch", {
    indices: [all, positive],
    data: [inputShape, ones(axesShape, { dtype: inputShape.dtype.base })],
  });
}

/** Gradient of Mean: that of Sum, divided by the number of elements. */
export function meanGradient(op: Operation, grad: Tensor): Tensor {
  const [input, axes] = op.inputs as [Tensor, Tensor];
  const total = sumGradient(op, grad);
  const output = op.outputs[0]!;
  if (input.shape.isFullyDefined && output.shape.isFullyDefined) {
    const factor = Math.floor(input.shape.size! / Math.max(output.shape.size!, 1));
    return over(total, constant(factor, { dtype: total.dtype.base }));
  }
  const inputShape = shape(input);
  const inputRank = size(inputShape);
  const positive = modulo(plus(cast(axes, inputRank.dtype), inputRank), inputRank);
  const count = reduceProd(gather(inputShape, positive));
  return over(total, cast(count, total.dtype.base));
}

/** Gradient of Prod: the product of all others, as that of those before and those after. */
export function prodGradient(op: Operation, grad: Tensor): Tensor {
  const [input, axes] = op.inputs as [Tensor, Tensor];
  const inputShape = shape(input);
  const flatAxes = reshape(axes, [-1]);
  const spread = broadcastTo(op.attr.bool("keep_dims") ? grad : reshape(grad, keptShape(inputShape, axes)), inputShape);
  const { perm, reducedCount, otherCount } = device("/cpu:0", () => {
    const inputRank = rank(input);
    const reduced = modulo(plus(cast(flatAxes, inputRank.dtype), inputRank), inputRank);
    const all = range(0, inputRank);
    const other = applyOp("ListDiff", { x: all, y: reduced }, { out_idx: reduced.dtype.base }).outputs[0]!;
    return {
      perm: concat([reduced, other], 0),
      reducedCount: reduceProd(gather(inputShape, reduced)),
      otherCount: reduceProd(gather(inputShape, other)),
    };
  });
  const permuted = transpose(input, perm);
  const permutedShape = shape(permuted);
  const matrix = reshape(permuted, [reducedCount, otherCount]);
  const before = cumprod(matrix, 0, { exclusive: true });
  const behind = cumprod(matrix, 0, { exclusive: true, reverse: true });
  const others = reshape(times(conj(before), conj(behind)), permutedShape);
  const result = times(spread, transpose(others, apply("InvertPermutation", { x: perm })));
  return reshape(result, inputShape);
}

/** Gradient of Max and Min: shared evenly among the elements that are the extreme. */
export function extremeGradient(op: Operation, grad: Tensor): Tensor {
  const [input, axes] = op.inputs as [Tensor, Tensor];
  const inputShape = shape(input);
  const keeps = op.attr.bool("keep_dims");
  const kept = keeps ? shape(op.outputs[0]!) : keptShape(inputShape, axes);
  const y = keeps ? op.outputs[0]! : reshape(op.outputs[0]!, kept);
  const spread = keeps ? grad : reshape(grad, kept);
  const isExtreme = cast(equal(y, input), grad.dtype.base);
  const count = reshape(reduceSum(isExtreme, { axis: axes }), kept);
  return times(divide(isExtreme, count), spread);
}

/** Gradient of EuclideanNorm: the direction of the input. */
export function normGradient(op: Operation, grad: Tensor): Tensor {
  const [input, axes] = op.inputs as [Tensor, Tensor];
  let output = op.outputs[0]!;
  let flowing = grad;
  if (!op.attr.bool("keep_dims")) {
    const kept = keptShape(shape(input), axes);
    output = reshape(output, kept);
    flowing = reshape(flowing, kept);
  }
  return divide(input, over(output, flowing));
}
