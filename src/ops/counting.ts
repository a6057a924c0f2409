import { apply } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { type DTypeLike, dtypeOf, int32 } from "../core/dtype.js";
import { InvalidArgumentError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type HostContext } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { nameScope } from "./control.js";
import { elementsOf, mapArray, Results } from "./host/elementwise.js";
import { cast } from "./math.js";
import type { Named } from "./named.js";
import { plus, times } from "./operators.js";
import { reduceMax } from "./reduce.js";
import { reshape, size } from "./shape.js";

/** `Bucketize`: between which boundaries each element lies: how many of them are not larger. */
export const Bucketize = defineOp("Bucketize", {
  infer: ({ inputs }) => [inputs[0]?.shape],
  host: ({ inputs: [input], attr }) => {
    const boundaries = attr.floats("boundaries");
    return [mapArray(input!, int32, (x: number | bigint) => firstAbove(boundaries, Number(x)))];
  },
});

/** The index of the first of these ascending numbers that is larger than `x`. */
function firstAbove(numbers: readonly number[], x: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! > x) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Counts the numbers of each row of `input`, or adds their weights up. */
function count({ inputs, name, outputTypes }: HostContext, isBinary: boolean): NdArray {
  const [input, total, weights] = inputs as [NdArray, NdArray, NdArray];
  const bins = Number(total.at(0));
  if (bins < 0) throw new InvalidArgumentError(`size (${bins}) must be non-negative`, { node: name });
  const isMatrix = input.shape.length === 2;
  const rows = isMatrix ? input.shape[0]! : 1;
  const length = input.size / Math.max(rows, 1);
  const dtype = outputTypes[0]!.base;
  const results = new Results(dtype, isMatrix ? [rows, bins] : [bins]);
  const out = results.elements as { [index: number]: number | bigint };
  const added = weights.size === 0 ? undefined : (elementsOf(weights) as ArrayLike<number | bigint>);
  const one = dtype.kind === "bigint" ? 1n : 1;
  for (let i = 0; i < input.size; i++) {
    const value = Number(input.data[i]);
    if (value < 0) throw new InvalidArgumentError("Input arr must be non-negative!", { node: name });
    if (value >= bins) continue;
    const to = Math.floor(i / Math.max(length, 1)) * bins + value;
    if (isBinary) out[to] = one;
    else out[to] = ((out[to] as number) + ((added?.[i] ?? one) as number)) as number;
  }
  return results.toArray();
}

/** `Bincount`: how often each number below `size` occurs, or the sum of its weights. */
export const Bincount = defineOp("Bincount", {
  infer: (context) => [[binsOf(context.constant(1))]],
  host: (context) => [count(context, false)],
});
/** `DenseBincount`: `Bincount`, also of each row. */
export const DenseBincount = defineOp("DenseBincount", {
  infer: (context) => {
    const input = context.inputs[0]!.shape;
    if (input.rank === undefined) return [Shape.unknown];
    const bins = binsOf(context.constant(1));
    return [input.rank === 2 ? [input.dim(0), bins] : [bins]];
  },
  host: (context) => [count(context, context.attr.bool("binary_output"))],
});
const binsOf = (bins: NdArray | undefined): number | null => (bins === undefined ? null : Number(bins.at(0)));

/** `HistogramFixedWidth`: how many numbers lie in each of `nbins` parts of a range; those outside count for the outermost. */
export const HistogramFixedWidth = defineOp("HistogramFixedWidth", {
  infer: (context) => [[binsOf(context.constant(2))]],
  host: ({ inputs, outputTypes, name }) => {
    const [values, range, bins] = inputs as [NdArray, NdArray, NdArray];
    const total = Number(bins.at(0));
    const [low, high] = range.toNumbers() as [number, number];
    if (total <= 0)
      throw new InvalidArgumentError(`nbins should be a positive number, but got '${total}'`, { node: name });
    if (!(low < high))
      throw new InvalidArgumentError(
        `value_range should satisfy value_range[0] < value_range[1], but got '[${low}, ${high}]'`,
        { node: name },
      );
    const counts = new Array<number>(total).fill(0);
    const elements = elementsOf(values);
    const width = (high - low) / total;
    for (let i = 0; i < elements.length; i++) {
      const bin = Math.floor((Number(elements[i]) - low) / width);
      counts[Math.min(Math.max(bin, 0), total - 1)]!++;
    }
    return [NdArray.from(counts, outputTypes[0]!.base).reshape([total])];
  },
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Between which boundaries each element lies (`tf.math.bucketize`). */
export function bucketize(input: TensorLike, boundaries: readonly number[], options: Named = {}): Tensor {
  return apply("Bucketize", { input }, { boundaries }, options);
}

/** How often each whole number occurs, or the sum of its weights (`tf.bincount`). */
export function bincount(
  arr: TensorLike,
  options: Named & {
    weights?: TensorLike;
    minLength?: number;
    maxLength?: number;
    dtype?: DTypeLike;
    binaryOutput?: boolean;
  } = {},
): Tensor {
  const { weights, minLength, maxLength, dtype = int32, binaryOutput = false, name } = options;
  return nameScope(name ?? "bincount", () => {
    const given = convertToTensor(arr, { name: "arr" });
    const heavy = weights === undefined ? undefined : convertToTensor(weights, { name: "weights" });
    const numbers = given.dtype.isInteger ? given : cast(given, int32);
    const own = numbers.dtype.base;
    const isFilled = apply("Greater", { x: size(numbers), y: 0 });
    let bins = times(cast(isFilled, own), plus(reduceMax(numbers), 1));
    const bound = (value: number, as: string): Tensor => convertToTensor(value, { name: as, dtype: own });
    if (minLength !== undefined) bins = apply("Maximum", { x: bound(minLength, "minlength"), y: bins });
    if (maxLength !== undefined) bins = apply("Minimum", { x: bound(maxLength, "maxlength"), y: bins });
    const flatWeights = heavy === undefined ? undefined : reshape(heavy, [-1]);
    const input = reshape(numbers, [-1]);
    const added = flatWeights ?? convertToTensor([], { dtype: dtypeOf(dtype) });
    return apply("DenseBincount", { input, size: bins, weights: added }, { binary_output: binaryOutput });
  });
}

/** How many numbers lie in each of `nbins` parts of a range (`tf.histogram_fixed_width`). */
export function histogramFixedWidth(
  values: TensorLike,
  valueRange: TensorLike,
  nbins: TensorLike = 100,
  options: Named & { dtype?: DTypeLike } = {},
): Tensor {
  return nameScope(options.name ?? "histogram_fixed_width", (name) =>
    apply(
      "HistogramFixedWidth",
      { values, value_range: valueRange, nbins },
      { dtype: dtypeOf(options.dtype ?? int32) },
      { name },
    ),
  );
}
