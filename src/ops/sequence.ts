import { apply } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { type DType, type DTypeLike, dtypeOf, float32, int32 } from "../core/dtype.js";
import { ShapeError } from "../core/errors.js";
import { NdArray, store } from "../core/ndarray.js";
import { defineOp, type InferContext } from "../core/op.js";
import { Tensor } from "../core/operation.js";
import { hasKernel } from "../onnx/kernels.js";
import { nameScope } from "./control.js";
import { cast } from "./math.js";
import type { Named } from "./named.js";

/** The number of elements. @throws ShapeError for steps that never arrive */
function rangeLength(start: NdArray, limit: NdArray, delta: NdArray): number {
  const fail = (words: string): ShapeError => new ShapeError(words, words);
  if (start.dtype.kind === "bigint") {
    const [from, to, step] = [start, limit, delta].map((value) => value.at(0) as bigint) as [bigint, bigint, bigint];
    if (step === 0n) throw fail("Requires delta != 0");
    const span = step > 0n ? to - from : from - to;
    const size = step > 0n ? step : -step;
    return span <= 0n ? 0 : Number((span + size - 1n) / size);
  }
  const [from, to, step] = [start, limit, delta].map((value) => Number(value.at(0))) as [number, number, number];
  if (step === 0) throw fail("Requires delta != 0");
  if (step > 0 && from > to) throw fail(`Requires start <= limit when delta > 0: ${from}/${to}`);
  if (step < 0 && from < to) throw fail(`Requires start >= limit when delta < 0: ${from}/${to}`);
  return Math.max(0, Math.ceil(Math.abs((to - from) / step)));
}

/** `Range`: numbers from `start` in steps of `delta` up to, not with, `limit`. */
export const Range = defineOp("Range", {
  infer: (context) => {
    const [start, limit, delta] = [0, 1, 2].map((index) => context.constant(index));
    if (start === undefined || limit === undefined || delta === undefined) return [[null]];
    return [[rangeLength(start, limit, delta)]];
  },
  host: ({ inputs }) => {
    const [start, limit, delta] = inputs as [NdArray, NdArray, NdArray];
    const { dtype } = start;
    const out = NdArray.zeros(dtype, [rangeLength(start, limit, delta)]);
    const [first, step] = [start.at(0), delta.at(0)];
    for (let i = 0; i < out.size; i++)
      store(
        out.data,
        i,
        typeof first === "bigint" ? first + BigInt(i) * (step as bigint) : Number(first) + i * Number(step),
        dtype,
      );
    return [out];
  },
  lowers: (op) => ["int16", "int32", "int64", "float32", "float64"].includes(op.outputs[0]!.dtype.name),
  lower: (onnx, { inputs }) => [
    onnx.node(
      "Range",
      inputs.map((input) => onnx.node("Reshape", [input, onnx.ints([])])),
    ),
  ],
  notDifferentiable: true,
});

const countOf = (context: InferContext): number | undefined => {
  const count = context.constant(2);
  if (count === undefined) return undefined;
  const length = Number(count.at(0));
  if (length <= 0) {
    const message = `Requires num > 0: ${length}`;
    throw new ShapeError(message, message);
  }
  return length;
};

/** `LinSpace`: so many numbers from `start` to `stop`, both included. */
export const LinSpace = defineOp("LinSpace", {
  infer: (context) => [[countOf(context) ?? null]],
  host: ({ inputs: [start, stop, num] }) => {
    const count = Number(num!.at(0));
    const [from, to] = [Number(start!.at(0)), Number(stop!.at(0))];
    const out = NdArray.zeros(start!.dtype, [count]);
    const step = count > 1 ? (to - from) / (count - 1) : 0;
    for (let i = 0; i < count; i++)
      store(out.data, i, i === count - 1 && count > 1 ? to : from + i * step, start!.dtype);
    return [out];
  },
  lowers: (op, known) => known.constant(2) !== undefined && hasKernel("Add", op.outputs[0]!.dtype),
  lower: (onnx, { inputs: [start, stop, num], outputTypes: [dtype] }) => {
    const count = Number(num!.constant!.at(0));
    if (count === 1) return [onnx.reshape(start!, [1])];
    const steps = NdArray.from(
      Array.from({ length: count - 1 }, (_, i) => i),
      dtype!,
    );
    const step = onnx.node("Div", [onnx.node("Sub", [stop, start]), onnx.scalar(count - 1, dtype!)]);
    const inner = onnx.node("Add", [onnx.node("Mul", [onnx.constant(steps), step]), start]);
    return [onnx.node("Concat", [inner, onnx.reshape(stop!, [1])], { axis: 0 })];
  },
  notDifferentiable: true,
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Types in the order in which `range` prefers them. */
const HIERARCHY = ["int32", "int64", "float16", "bfloat16", "float32", "float64"];

/** Options of `range`. */
export interface RangeOptions extends Named {
  /** The type of the numbers; the widest of the arguments' types, where none is given. */
  readonly dtype?: DTypeLike;
}

/**
 * Numbers from `start` (0, where only one bound is given) in steps of `delta` up to, not with, `limit` (`tf.range`); plain whole
 * numbers count as int32, others as float32.
 */
export function range(
  start: TensorLike,
  limit?: TensorLike | RangeOptions,
  delta: TensorLike | RangeOptions = 1,
  options: RangeOptions = {},
): Tensor {
  if (isOptions(limit)) return range(0, start, 1, limit);
  if (isOptions(delta)) return range(start, limit, 1, delta);
  const [first, last] = limit === undefined ? [0, start] : [start, limit];
  return nameScope(options.name ?? "range", (name) => {
    const given = Object.entries({ start: first, limit: last, delta }).map(([argument, value]) =>
      value instanceof Tensor
        ? value
        : convertToTensor(value, { dtype: options.dtype ?? plainType(value), name: argument }),
    );
    const widest = Math.max(...given.map((tensor) => HIERARCHY.indexOf(tensor.dtype.base.name)));
    const dtype = dtypeOf(options.dtype ?? HIERARCHY[widest] ?? given[0]!.dtype);
    const [from, to, step] = given.map((tensor) => cast(tensor, dtype)) as [Tensor, Tensor, Tensor];
    return apply("Range", { start: from, limit: to, delta: step }, {}, { name });
  });
}

function plainType(value: TensorLike): DType | undefined {
  if (typeof value !== "number") return undefined;
  return Number.isInteger(value) ? int32 : float32;
}

function isOptions(value: unknown): value is RangeOptions {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
