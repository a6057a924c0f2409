import { qint32, quint8 } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { joinData } from "../../core/join-data.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext, type OpImplementation } from "../../core/op.js";
import { Shape } from "../../core/shape.js";
import { elementsOf, mapArray, zipArrays } from "../host/elementwise.js";
import { rangeArray } from "./conversions.js";
import { rangeIn } from "./products.js";
import {
  dequantizer,
  floatOf,
  type Limits,
  limitsOf,
  quantizedOf,
  quantizer,
  type Range,
  shrinking,
} from "./ranges.js";

const { fround } = Math;

const ranged = (array: NdArray, { min, max }: Range): NdArray[] => [array, rangeArray([min]), rangeArray([max])];

/** Quantized numbers as those of another type and range that stand for nearly the same. */
function rescaled(array: NdArray, from: Range, to: Range, dtype: NdArray["dtype"]): NdArray {
  if (array.dtype === qint32 && dtype.base === quint8) return mapArray<number>(array, quint8, shrinking(from, to));
  const back = dequantizer(from, limitsOf(array.dtype));
  const forth = quantizer(to, limitsOf(dtype));
  return mapArray<number>(array, dtype.base, (q) => forth(back(q)));
}

/** The range that numbers really have; zero is in it. */
function usedRange(array: NdArray, range: Range): Range {
  const limits = limitsOf(array.dtype);
  let [least, most] = [limits.highest, limits.lowest];
  for (const q of Array.from(elementsOf(array) as ArrayLike<number>)) {
    least = Math.min(least, q);
    most = Math.max(most, q);
  }
  return { min: Math.min(0, floatOf(least, range, limits)), max: floatOf(most, range, limits) };
}

/** `RequantizationRange`: the range that quantized numbers really have. */
export const RequantizationRange = defineOp("RequantizationRange", {
  infer: () => [[], []],
  host: (context) => {
    const { min, max } = usedRange(context.inputs[0]!, rangeIn(context, 1, 2));
    return [rangeArray([min]), rangeArray([max])];
  },
});

const sameShape: Pick<OpImplementation, "infer"> = { infer: ({ inputs }) => [inputs[0]!.shape, [], []] };

/** `Requantize`: quantized numbers in fewer bits, for a range that is given. */
export const Requantize = defineOp("Requantize", {
  ...sameShape,
  host: (context) => {
    const { inputs, outputTypes, name: node } = context;
    const to = rangeIn(context, 3, 4);
    if (to.min > 0) throw new InvalidArgumentError(`requested_output_min must be <= 0, but got ${to.min}`, { node });
    if (to.max < to.min)
      throw new InvalidArgumentError(
        `requested_output_max must be >= requested_output_min, but got ${to.max} and ${to.min}`,
        { node },
      );
    return ranged(rescaled(inputs[0]!, rangeIn(context, 1, 2), to, outputTypes[0]!), to);
  },
});

/** `QuantizeDownAndShrinkRange`: quantized numbers in fewer bits, for the range that they really have. */
export const QuantizeDownAndShrinkRange = defineOp("QuantizeDownAndShrinkRange", {
  ...sameShape,
  host: (context) => {
    const [input] = context.inputs as [NdArray];
    const from = rangeIn(context, 1, 2);
    const to = usedRange(input, from);
    return ranged(rescaled(input, from, to, context.outputTypes[0]!), to);
  },
});

/** `QuantizedBiasAdd`: one number for each channel is added, in a range with room for the sum. */
export const QuantizedBiasAdd = defineOp("QuantizedBiasAdd", {
  ...sameShape,
  host: (context) => {
    const [x, y] = context.inputs as [NdArray, NdArray];
    const [a, b] = [rangeIn(context, 2, 3), rangeIn(context, 4, 5)];
    const max = fround(Math.max(a.max, -a.min, b.max, -b.min) * 2 ** 17);
    const total = { min: -max, max };
    const dtype = context.outputTypes[0]!.base;
    const [left, right] = [rescaled(x, a, total, dtype), rescaled(y, b, total, dtype)];
    return ranged(
      zipArrays<number>(left, right, dtype, (p, q) => p + q),
      total,
    );
  },
});

/** Elements held between the quantized numbers that stand for 0 and for an upper bound. */
function held(context: HostContext, range: Range, upper: number | undefined): NdArray[] {
  const [input] = context.inputs as [NdArray];
  const limits: Limits = limitsOf(input.dtype);
  const least = quantizedOf(0, range, limits);
  const most = upper === undefined ? limits.highest : quantizedOf(upper, range, limits);
  return ranged(
    mapArray<number>(input, context.outputTypes[0]!.base, (q) => Math.min(most, Math.max(least, q))),
    range,
  );
}
/** `QuantizedRelu`: nothing below zero. */
export const QuantizedRelu = defineOp("QuantizedRelu", {
  ...sameShape,
  host: (context) => held(context, rangeIn(context, 1, 2), undefined),
});
/** `QuantizedRelu6`: nothing below zero or above six. */
export const QuantizedRelu6 = defineOp("QuantizedRelu6", {
  ...sameShape,
  host: (context) => held(context, rangeIn(context, 1, 2), 6),
});
/** `QuantizedReshape`: the elements in another shape. */
export const QuantizedReshape = defineOp("QuantizedReshape", {
  infer: (context) => [context.constantShape(1), [], []],
  host: (context) => {
    const [input, dims] = context.inputs as [NdArray, NdArray];
    const wanted = dims.toNumbers();
    const known = wanted.reduce((product, dim) => (dim === -1 ? product : product * dim), 1);
    const shape = wanted.map((dim) => (dim === -1 ? input.size / known : dim));
    return ranged(input.reshape(shape), rangeIn(context, 2, 3));
  },
  shares: true,
});

/** `QuantizedConcat`: arrays one after the other, for the range of all. */
export const QuantizedConcat = defineOp("QuantizedConcat", {
  infer: ({ inputs, constant, attr }) => {
    const shapes = inputs.slice(1, 1 + attr.int("N")).map(({ shape }) => shape);
    const [first] = shapes as [Shape];
    const axis = constant(0)?.item();
    if (axis === undefined || shapes.some(({ rank }) => rank === undefined)) return [Shape.unknown, [], []];
    const along = shapes.map((shape) => shape.dim(Number(axis)));
    const total = along.reduce<number | null>((sum, dim) => (sum === null || dim === null ? null : sum + dim), 0);
    return [first.dims!.map((dim, i) => (i === Number(axis) ? total : dim)), [], []];
  },
  host: (context) => {
    const { inputs, attr } = context;
    const count = attr.int("N");
    const axis = Number(inputs[0]!.item());
    const arrays = inputs.slice(1, 1 + count);
    const ranges = arrays.map((_, i) => rangeIn(context, 1 + count + i, 1 + 2 * count + i));
    const { dtype } = arrays[0]!;
    let whole = { min: Math.min(0, ...ranges.map(({ min }) => min)), max: Math.max(...ranges.map(({ max }) => max)) };
    if (limitsOf(dtype).isSigned) {
      const most = Math.max(whole.max, -whole.min);
      whole = { min: -most, max: most };
    }
    const same = arrays.map((array, i) => {
      const { min, max } = ranges[i]!;
      return min === whole.min && max === whole.max ? array : rescaled(array, ranges[i]!, whole, dtype);
    });
    return ranged(joined(same, axis), whole);
  },
});

/** Arrays one after the other along an axis. */
function joined(arrays: readonly NdArray[], axis: number): NdArray {
  const [{ dtype, shape }] = arrays as [NdArray];
  const outer = shape.slice(0, axis).reduce((product, dim) => product * dim, 1);
  const pieces: NdArray[] = [];
  for (let i = 0; i < outer; i++)
    for (const array of arrays) {
      const length = array.size / outer;
      pieces.push(new NdArray(dtype, [length], (array.data as Uint8Array).slice(i * length, (i + 1) * length)));
    }
  const total = arrays.reduce((sum, { shape: own }) => sum + own[axis]!, 0);
  return new NdArray(
    dtype,
    shape.map((dim, i) => (i === axis ? total : dim)),
    joinData(pieces),
  );
}
