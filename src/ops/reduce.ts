import { apply } from "../core/apply-op.js";
import { normalizeAxes } from "../core/broadcast.js";
import { constant, convertToTensor, type TensorLike } from "../core/convert.js";
import { type DTypeLike, dtypeOf, int32, int64 } from "../core/dtype.js";
import { InvalidArgumentError } from "../core/errors.js";
import { constantValue } from "../core/infer.js";
import { NdArray } from "../core/ndarray.js";
import {
  defineOp,
  type InferContext,
  type LowerContext,
  type OpImplementation,
  type RegisteredOp,
} from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { checkOptions } from "../core/options.js";
import { Shape } from "../core/shape.js";
import type { Value } from "../onnx/graph.js";
import { equal } from "./comparison.js";
import { ones, tile } from "./fill.js";
import { cast } from "./math.js";
import type { Named } from "./named.js";
import { modulo, over, plus, times } from "./operators.js";
import { range } from "./sequence.js";
import { allAxes, reshape, shape, size } from "./shape.js";
import { gather } from "./slice.js";

type Numeric = number | bigint;

function reducedShape(context: InferContext): Shape[] {
  const input = context.inputs[0]?.shape ?? Shape.unknown;
  const axes = context.constant(1);
  const keeps = context.attr.bool("keep_dims");
  if (input.dims === undefined) return [Shape.unknown];
  if (axes === undefined) return [keeps ? Shape.ofRank(input.dims.length) : Shape.unknown];
  const chosen = new Set(normalizeAxes(axes.toNumbers(), input.dims.length));
  if (keeps) return [Shape.of(input.dims.map((dim, axis) => (chosen.has(axis) ? 1 : dim)))];
  return [Shape.of(input.dims.filter((_, axis) => !chosen.has(axis)))];
}

function lowerReduction(onnxType: string): NonNullable<OpImplementation["lower"]> {
  return (onnx, { inputs, attr }: LowerContext) => {
    const [input, axes] = inputs as [Value, Value];
    const vector =
      axes.shape.rank === 0 ? onnx.node("Reshape", [onnx.cast(axes, int64), onnx.ints([1])]) : onnx.cast(axes, int64);
    const known = axes.constant === undefined ? vector : onnx.ints(axes.constant.toNumbers());
    return [onnx.node(onnxType, [input, known], { keepdims: attr.bool("keep_dims") ? 1 : 0, noop_with_empty_axes: 1 })];
  };
}

/** Defines a reduction; `fold` combines two elements on the host, where `initial` is given. */
function reduction(
  type: string,
  onnxType: string,
  rules: {
    readonly initial?: number;
    readonly combine?: (x: Numeric, y: Numeric) => Numeric;
    readonly gradient?: (op: Operation, grad: Tensor) => Tensor;
  } = {},
): RegisteredOp {
  const { initial, combine, gradient } = rules;
  return defineOp(type, {
    infer: reducedShape,
    lower: lowerReduction(onnxType),
    host: initial === undefined || combine === undefined ? undefined : hostReduction(initial, combine),
    gradient: gradient === undefined ? undefined : (op, [grad]) => [gradient(op, grad!), null],
    notDifferentiable: gradient === undefined,
  });
}

function hostReduction(
  initial: number,
  combine: (x: Numeric, y: Numeric) => Numeric,
): NonNullable<OpImplementation["host"]> {
  return (context) => {
    const [input, axes] = context.inputs as [NdArray, NdArray];
    const keeps = context.attr.bool("keep_dims");
    const chosen = new Set(normalizeAxes(axes.toNumbers(), input.shape.length));
    const kept = input.shape.map((dim, axis) => (chosen.has(axis) ? 1 : dim));
    const isBig = input.dtype.kind === "bigint";
    const accumulated: Numeric[] = Array.from({ length: kept.reduce((p, d) => p * d, 1) }, () =>
      isBig ? BigInt(initial) : initial,
    );
    for (let i = 0; i < input.size; i++) {
      let rest = i;
      let at = 0;
      let stride = 1;
      for (let axis = input.shape.length - 1; axis >= 0; axis--) {
        const position = rest % input.shape[axis]!;
        rest = Math.floor(rest / input.shape[axis]!);
        at += chosen.has(axis) ? 0 : position * stride;
        stride *= kept[axis]!;
      }
      const element = input.at(i);
      accumulated[at] = combine(accumulated[at]!, typeof element === "bigint" ? element : Number(element));
    }
    const target = keeps ? kept : input.shape.filter((_, axis) => !chosen.has(axis));
    return [NdArray.from(accumulated, input.dtype).reshape(target)];
  };
}

const sumOf = (x: Numeric, y: Numeric): Numeric => (typeof x === "bigint" ? x + (y as bigint) : x + Number(y));
const productOf = (x: Numeric, y: Numeric): Numeric => (typeof x === "bigint" ? x * (y as bigint) : x * Number(y));

function sumGradient(op: Operation, grad: Tensor): Tensor {
  const [input, axes] = op.inputs as [Tensor, Tensor];
  const known = constantValue(axes);
  const dims = input.shape.dims;
  if (dims !== undefined && known !== undefined) {
    const chosen = known.toNumbers();
    if (chosen.length === dims.length && chosen.every((axis, i) => axis === i)) {
      const spread = reshape(
        grad,
        dims.map(() => 1),
      );
      const target = input.shape.isFullyDefined ? constant(int32Vector(input.shape.toArray())) : shape(input);
      return tile(spread, target);
    }
    if (input.shape.isFullyDefined) {
      const reduced = new Set(normalizeAxes(chosen, dims.length));
      const kept = input.shape.toArray().map((dim, axis) => (reduced.has(axis) ? 1 : dim));
      const multiples = input.shape.toArray().map((dim, axis) => (reduced.has(axis) ? dim : 1));
      return tile(reshape(grad, int32Vector(kept)), int32Vector(multiples));
    }
  }
  const inputShape = shape(input);
  if (op.attr.bool("keep_dims")) return apply("BroadcastTo", { input: grad, shape: inputShape });
  return apply("BroadcastTo", { input: reshape(grad, keptShape(inputShape, axes)), shape: inputShape });
}

/** The dimensions with 1 in place of those that are reduced (`math_ops.reduced_shape`). */
function keptShape(inputShape: Tensor, axes: Tensor): TensorLike {
  const dims = constantValue(inputShape);
  const reduced = constantValue(axes);
  if (dims !== undefined && reduced !== undefined) {
    const chosen = new Set(normalizeAxes(reduced.toNumbers(), dims.size));
    return int32Vector(dims.toNumbers().map((dim, axis) => (chosen.has(axis) ? 1 : dim)));
  }
  const inputRank = size(inputShape);
  const positive = modulo(plus(axes, inputRank), inputRank);
  const all = range(0, inputRank);
  return apply("DynamicStitch", {
    indices: [all, positive],
    data: [inputShape, ones(shape(positive), { dtype: inputShape.dtype.base })],
  });
}

const int32Vector = (values: readonly number[]): NdArray =>
  new NdArray(int32, [values.length], Int32Array.from(values));

function meanGradient(op: Operation, grad: Tensor): Tensor {
  const [input, axes] = op.inputs as [Tensor, Tensor];
  const total = sumGradient(op, grad);
  const output = op.outputs[0]!;
  if (input.shape.isFullyDefined && output.shape.isFullyDefined) {
    const factor = Math.floor(input.shape.size! / Math.max(output.shape.size!, 1));
    return over(total, constant(factor, { dtype: total.dtype.base }));
  }
  const inputShape = shape(input);
  const inputRank = size(inputShape);
  const positive = modulo(plus(axes, inputRank), inputRank);
  const count = apply("Prod", { input: gather(inputShape, positive), reduction_indices: constant(int32Vector([0])) });
  return over(total, cast(count, total.dtype.base));
}

/** `Sum`: of the elements along axes. */
export const Sum = reduction("Sum", "ReduceSum", { initial: 0, combine: sumOf, gradient: sumGradient });
/** `Mean`: of the elements along axes. */
export const Mean = reduction("Mean", "ReduceMean", { gradient: meanGradient });
/** `Prod`: the product of the elements along axes. */
export const Prod = reduction("Prod", "ReduceProd", { initial: 1, combine: productOf });

/** Gradient of Max and Min: shared evenly among the elements that are the extreme. */
function extremeReductionGradient(op: Operation, grad: Tensor): Tensor {
  const [input, axes] = op.inputs as [Tensor, Tensor];
  const inputShape = shape(input);
  const keeps = op.attr.bool("keep_dims");
  const kept = keeps ? shape(op.outputs[0]!) : keptShape(inputShape, axes);
  const y = keeps ? op.outputs[0]! : reshape(op.outputs[0]!, kept);
  const spread = keeps ? grad : reshape(grad, kept);
  const isExtreme = cast(equal(y, input), grad.dtype.base);
  const count = reshape(apply("Sum", { input: isExtreme, reduction_indices: axes }), kept);
  return times(over(isExtreme, count), spread);
}
/** `Max`: the largest along axes. */
export const Max = reduction("Max", "ReduceMax", { gradient: extremeReductionGradient });
/** `Min`: the smallest along axes. */
export const Min = reduction("Min", "ReduceMin", { gradient: extremeReductionGradient });

const arg = (type: string, onnxType: string): RegisteredOp =>
  defineOp(type, {
    infer: (context) => {
      const input = context.inputs[0]?.shape ?? Shape.unknown;
      const axis = context.constant(1);
      if (input.dims === undefined || axis === undefined) return [Shape.unknown];
      const [at] = normalizeAxes([Number(axis.at(0))], input.dims.length);
      return [Shape.of(input.dims.filter((_, i) => i !== at))];
    },
    lower: (onnx, { inputs: [input, axis], attr }) => {
      if (axis?.constant === undefined)
        throw new InvalidArgumentError("Cannot search along an axis that is not constant");
      const index = onnx.node(onnxType, [input], { axis: Number(axis.constant.at(0)), keepdims: 0 }, { dtype: int64 });
      return [onnx.cast(index, attr.type("output_type"))];
    },
    notDifferentiable: true,
  });
/** `ArgMax`: where the largest element along an axis is. */
export const ArgMax = arg("ArgMax", "ArgMax");
/** `ArgMin`: where the smallest element along an axis is. */
export const ArgMin = arg("ArgMin", "ArgMin");

/** Options of reductions: along which axes (all, where none are given), and whether they stay as 1. */
export interface ReduceOptions extends Named {
  readonly axis?: number | readonly number[] | Tensor;
  readonly keepDims?: boolean;
}
const reduce =
  (type: string) =>
  (input: TensorLike, options: ReduceOptions | number | readonly number[] = {}): Tensor => {
    const isAxis = typeof options === "number" || Array.isArray(options);
    const given = isAxis ? { axis: options as number | readonly number[] } : (options as ReduceOptions);
    checkOptions(`tf.reduce${type}`, given, ["axis", "keepDims", "name"]);
    const tensor = convertToTensor(input, { name: "input_tensor" });
    const axes = given.axis ?? allAxes(tensor);
    const attrs = { keep_dims: given.keepDims ?? false };
    return apply(type, { input: tensor, reduction_indices: axes }, attrs, { name: given.name ?? type });
  };
/** The sum along axes (`tf.reduce_sum`). */
export const reduceSum = reduce("Sum");
/** The mean along axes (`tf.reduce_mean`). */
export const reduceMean = reduce("Mean");
/** The product along axes (`tf.reduce_prod`). */
export const reduceProd = reduce("Prod");
/** The largest along axes (`tf.reduce_max`). */
export const reduceMax = reduce("Max");
/** The smallest along axes (`tf.reduce_min`). */
export const reduceMin = reduce("Min");

/** Where the largest element along `axis` is, as int64 (`tf.argmax`). */
export function argmax(
  input: TensorLike,
  axis: number | Tensor = 0,
  options: Named & { outputType?: DTypeLike } = {},
): Tensor {
  return apply("ArgMax", { input, dimension: axis }, { output_type: dtypeOf(options.outputType ?? int64) }, options);
}
/** Where the smallest element along `axis` is, as int64 (`tf.argmin`). */
export function argmin(
  input: TensorLike,
  axis: number | Tensor = 0,
  options: Named & { outputType?: DTypeLike } = {},
): Tensor {
  return apply("ArgMin", { input, dimension: axis }, { output_type: dtypeOf(options.outputType ?? int64) }, options);
}
