import { apply } from "../core/apply-op.js";
import { normalizeAxes } from "../core/broadcast.js";
import type { TensorLike } from "../core/convert.js";
import { bool, type DType, float32, int32, int64 } from "../core/dtype.js";
import { ShapeError, UnimplementedError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type InferContext, type OpImplementation, type RegisteredOp } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { checkOptions } from "../core/options.js";
import { Shape } from "../core/shape.js";
import type { Value } from "../onnx/graph.js";
import { hasKernel } from "../onnx/kernels.js";
import { type HostReduction, reduceArray } from "./host/reduction.js";
import type { Named } from "./named.js";
import { extremeGradient, meanGradient, normGradient, prodGradient, sumGradient } from "./reduction-gradients.js";
import { allAxes } from "./shape.js";

function reducedShape(context: InferContext): Shape[] {
  const input = context.inputs[0]?.shape ?? Shape.unknown;
  const axes = context.constant(1);
  const keeps = context.attr.bool("keep_dims");
  if (input.dims === undefined) return [Shape.unknown];
  if (axes === undefined) return [keeps ? Shape.ofRank(input.dims.length) : Shape.unknown];
  checkAxes(axes, input.dims.length);
  const chosen = new Set(normalizeAxes(axes.toNumbers(), input.dims.length));
  if (keeps) return [Shape.of(input.dims.map((dim, axis) => (chosen.has(axis) ? 1 : dim)))];
  return [Shape.of(input.dims.filter((_, axis) => !chosen.has(axis)))];
}

/** @throws ShapeError for an axis that a tensor of this rank does not have */
function checkAxes(axes: NdArray, rank: number): void {
  for (const axis of axes.toNumbers())
    if (axis < -rank || axis >= rank)
      throw new ShapeError(
        `Invalid reduction dimension ${axis} for input with ${rank} dimensions.`,
        `Invalid reduction dimension (${axis} for input with ${rank} dimension(s)`,
      );
}

/** ONNX Runtime has no extreme of no booleans at all, but one of no numbers: an infinity. */
const mayBeEmpty = ({ dims }: Shape): boolean => dims?.every((dim) => dim !== null && dim > 0) !== true;

/** Reduces with the ONNX op; over no axes at all the result is the input. */
const lowerReduction =
  (onnxType: string): NonNullable<OpImplementation["lower"]> =>
  (onnx, { inputs, attr, outputShapes: [shape] }) => {
    const [input, axes] = inputs as [Value, Value];
    const flat =
      axes.shape.rank === 0 ? onnx.node("Reshape", [onnx.cast(axes, int64), onnx.ints([1])]) : onnx.cast(axes, int64);
    const known = axes.constant === undefined ? flat : onnx.ints(axes.constant.toNumbers());
    const attrs = { keepdims: attr.bool("keep_dims") ? 1 : 0, noop_with_empty_axes: 1 };
    if (input.dtype.base === bool && mayBeEmpty(input.shape)) {
      const numbers = onnx.node(onnxType, [onnx.cast(input, float32), known], attrs, { shape });
      return [onnx.node("Greater", [numbers, onnx.scalar(0.5, float32)], {}, { shape, dtype: bool })];
    }
    const reduced = onnx.node(onnxType, [input, known], attrs, { shape });
    const isExtreme = onnxType === "ReduceMax" || onnxType === "ReduceMin";
    if (!isExtreme || !input.dtype.isFloating) return [reduced];
    // ONNX Runtime may lose a NaN here; TensorFlow's extreme of numbers with NaN among them is NaN.
    const unordered = onnx.node("IsNaN", [input], {}, { dtype: bool });
    const hasNaN = onnx.node("ReduceMax", [unordered, known], attrs, { dtype: bool });
    return [onnx.node("Where", [hasNaN, onnx.scalar(Number.NaN, input.dtype), reduced], {}, reduced)];
  };

const isExactInteger = (dtype: DType): boolean => [int32, int64].includes(dtype.base);

/** The sum of integers as a product with ones: ONNX Runtime's own reductions count with floats, and do not wrap around. */
const lowerIntegerSum: NonNullable<OpImplementation["lower"]> = (onnx, { inputs: [input, axes], outputShapes }) => {
  const dims = input!.shape.toArray();
  const chosen = normalizeAxes(axes!.constant!.toNumbers(), dims.length);
  const kept = dims.flatMap((_, axis) => (chosen.includes(axis) ? [] : [axis]));
  const perm = [...kept, ...chosen];
  const isInOrder = perm.every((axis, i) => axis === i);
  const turned = isInOrder ? input! : onnx.node("Transpose", [input], { perm });
  const sizes = [kept, chosen].map((list) => list.reduce((product, axis) => product * dims[axis]!, 1));
  const matrix = onnx.reshape(turned, sizes);
  const ones = NdArray.zeros(input!.dtype, [sizes[1]!, 1]);
  ones.data.fill((input!.dtype.kind === "bigint" ? 1n : 1) as never);
  return [onnx.reshape(onnx.node("MatMul", [matrix, onnx.constant(ones)]), outputShapes[0]!.toArray())];
};

interface Reduction extends HostReduction {
  readonly onnx: string;
  /** True where ONNX Runtime reduces over no axes as TensorFlow does: to the input. */
  readonly lowersNothing?: false;
  readonly gradient?: (op: Operation, grad: Tensor) => Tensor;
}

/** Defines a reduction; empty arrays, whose result is the initial value, are for the host. */
function reduction(type: string, rules: Reduction): RegisteredOp {
  const { onnx, gradient, lowersNothing } = rules;
  return defineOp(type, {
    infer: reducedShape,
    lower: (graph, context) => {
      const isSum = onnx === "ReduceSum" && isExactInteger(context.inputs[0]!.dtype);
      return isSum ? lowerIntegerSum(graph, context) : lowerReduction(onnx)(graph, context);
    },
    lowers: (op, known) => {
      const { dtype } = op.inputs[0]!;
      if (!hasKernel(onnx, dtype.base) || known.inputs[0]!.shape.size === 0) return false;
      if (isExactInteger(dtype) && !/Max|Min/.test(onnx))
        return onnx === "ReduceSum" && known.inputs[0]!.shape.isFullyDefined && known.constant(1) !== undefined;
      return lowersNothing !== false || (known.constant(1)?.size ?? 1) > 0;
    },
    host: ({ inputs, outputTypes, attr, name }) => {
      const [input, axes] = inputs as [NdArray, NdArray];
      const result = reduceArray(input, axes, attr.bool("keep_dims"), outputTypes[0]!.base, rules);
      if (result !== undefined) return [result];
      throw new UnimplementedError(
        `Cannot run node "${name}": op "${type}" is not implemented for ${input.dtype.name}`,
        { node: name },
      );
    },
    gradient: gradient === undefined ? undefined : (op, [grad]) => [gradient(op, grad!), null],
    notDifferentiable: gradient === undefined,
  });
}

/** `Sum`: of the elements along axes. */
export const Sum = reduction("Sum", {
  onnx: "ReduceSum",
  number: { initial: 0, combine: (total, x) => total + x },
  big: () => ({ initial: 0n, combine: (total, x) => total + x }),
  complex: {
    initial: 0,
    combine: (re, im, total) => {
      total.re += re;
      total.im += im;
    },
  },
  gradient: sumGradient,
});

/** `Mean`: of the elements along axes; of integers rounded towards zero. */
export const Mean = reduction("Mean", {
  onnx: "ReduceMean",
  number: { initial: 0, combine: (total, x) => total + x, finish: (total, count) => total / count },
  int: () => ({ initial: 0, combine: (total, x) => total + x, finish: (total, count) => Math.trunc(total / count) }),
  big: () => ({
    initial: 0n,
    combine: (total, x) => total + x,
    finish: (total, count) => (count === 0 ? 0n : total / BigInt(count)),
  }),
  complex: {
    initial: 0,
    combine: (re, im, total) => {
      total.re += re;
      total.im += im;
    },
    finish: (total, count) => {
      total.re /= count;
      total.im /= count;
    },
  },
  gradient: meanGradient,
});

/** `Prod`: the product of the elements along axes. */
export const Prod = reduction("Prod", {
  onnx: "ReduceProd",
  number: { initial: 1, combine: (total, x) => total * x },
  int: () => ({ initial: 1, combine: Math.imul }),
  big: () => ({ initial: 1n, combine: (total, x) => BigInt.asIntN(64, total * x) }),
  complex: {
    initial: 1,
    combine: (re, im, total) => {
      const real = total.re * re - total.im * im;
      total.im = total.re * im + total.im * re;
      total.re = real;
    },
  },
  gradient: prodGradient,
});

/** The smallest and the largest integer of a type. */
function limits(dtype: DType): readonly [lowest: bigint, highest: bigint] {
  const bits = BigInt(8 * dtype.size);
  return dtype.name.startsWith("uint") ? [0n, 2n ** bits - 1n] : [-(2n ** (bits - 1n)), 2n ** (bits - 1n) - 1n];
}
function larger(x: bigint, y: bigint): bigint {
  if (x > y) return x;
  return y;
}
function smaller(x: bigint, y: bigint): bigint {
  if (x < y) return x;
  return y;
}
/** `Max`: the largest along axes. */
export const Max = reduction("Max", {
  onnx: "ReduceMax",
  number: { initial: Number.NEGATIVE_INFINITY, combine: Math.max },
  int: (dtype) => ({ initial: Number(limits(dtype)[0]), combine: Math.max }),
  big: (dtype) => ({ initial: limits(dtype)[0], combine: larger }),
  gradient: extremeGradient,
});
/** `Min`: the smallest along axes. */
export const Min = reduction("Min", {
  onnx: "ReduceMin",
  number: { initial: Number.POSITIVE_INFINITY, combine: Math.min },
  int: (dtype) => ({ initial: Number(limits(dtype)[1]), combine: Math.min }),
  big: (dtype) => ({ initial: limits(dtype)[1], combine: smaller }),
  gradient: extremeGradient,
});
/** `Any`: true where one along axes is. */
export const Any = reduction("Any", { onnx: "ReduceMax", number: { initial: 0, combine: (total, x) => total | x } });
/** `All`: true where all along axes are. */
export const All = reduction("All", { onnx: "ReduceMin", number: { initial: 1, combine: (total, x) => total & x } });

/** `EuclideanNorm`: the square root of the sum of the squares along axes. */
export const EuclideanNorm = reduction("EuclideanNorm", {
  onnx: "ReduceL2",
  lowersNothing: false,
  number: { initial: 0, combine: (total, x) => total + x * x, finish: Math.sqrt },
  int: () => ({
    initial: 0,
    combine: (total, x) => total + x * x,
    finish: (total) => Math.trunc(Math.sqrt(total)),
  }),
  big: () => ({
    initial: 0n,
    combine: (total, x) => total + x * x,
    finish: (total) => BigInt(Math.trunc(Math.sqrt(Number(total)))),
  }),
  complex: {
    initial: 0,
    combine: (re, im, total) => {
      total.re += re * re + im * im;
    },
    finish: (total) => {
      total.re = Math.sqrt(total.re);
    },
  },
  gradient: normGradient,
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Options of reductions: along which axes (all, where none are given), and whether they stay as 1. */
export interface ReduceOptions extends Named {
  readonly axis?: TensorLike;
  readonly keepDims?: boolean;
}
/** The options of a reduction; axes may stand for themselves. */
export type ReduceArgument = ReduceOptions | number | readonly number[];

/** What a reduction's arguments behind the input say: `{ axis: 0, keepDims: true }`, or `0, { keepDims: true }`. */
export function reduceOptions(argument: ReduceArgument, more: ReduceOptions): ReduceOptions {
  const isAxes = typeof argument === "number" || Array.isArray(argument);
  const options = isAxes ? { axis: argument as number | readonly number[] } : (argument as ReduceOptions);
  for (const each of [options, more]) checkOptions("a reduction", each, ["axis", "keepDims", "name"]);
  return { ...more, ...options };
}

const reduce =
  (type: string) =>
  (input: TensorLike, axes: ReduceArgument = {}, options: ReduceOptions = {}): Tensor => {
    const { axis, keepDims = false, name } = reduceOptions(axes, options);
    const over = axis ?? allAxes(input);
    return mayBeScalar(
      apply(type, { input, reduction_indices: over }, { keep_dims: keepDims }, { name: name ?? type }),
      { axis, keepDims },
    );
  };

/** A reduction over all axes has no dimensions left, also where it is not known how many there were. */
export function mayBeScalar(output: Tensor, { axis, keepDims }: ReduceOptions): Tensor {
  if (!output.shape.isFullyDefined && !keepDims && axis === undefined) output.setShape(Shape.scalar);
  return output;
}

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
/** True where one along axes is (`tf.reduce_any`). */
export const reduceAny = reduce("Any");
/** True where all along axes are (`tf.reduce_all`). */
export const reduceAll = reduce("All");
/** The square root of the sum of the squares along axes (`tf.math.reduce_euclidean_norm`). */
export const reduceEuclideanNorm = reduce("EuclideanNorm");
