import { apply } from "../core/apply-op.js";
import { normalizeAxes } from "../core/broadcast.js";
import type { TensorLike } from "../core/convert.js";
import { bool, type DTypeLike, dtypeOf, int64 } from "../core/dtype.js";
import { InvalidArgumentError, ShapeError } from "../core/errors.js";
import type { NdArray } from "../core/ndarray.js";
import { defineOp, type HostContext, type RegisteredOp } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape, sizeOf } from "../core/shape.js";
import type { OnnxGraph, Value } from "../onnx/graph.js";
import { hasKernel } from "../onnx/kernels.js";
import { elementsOf, Results } from "./host/elementwise.js";
import type { Named } from "./named.js";

/** Defines a search along an axis for the first element that `isBetter` than all before it. */
function search(
  type: "ArgMax" | "ArgMin",
  isBetter: (x: number | bigint, best: number | bigint) => boolean,
): RegisteredOp {
  return defineOp(type, {
    infer: (context) => {
      const input = context.inputs[0]?.shape ?? Shape.unknown;
      const axis = context.constant(1);
      if (input.dims === undefined) return [Shape.unknown];
      if (axis === undefined) return [Shape.ofRank(Math.max(input.dims.length - 1, 0))];
      checkAxis(Number(axis.at(0)), input.dims.length);
      checkAxis(Number(axis.at(0)), input.dims.length);
      const [at] = normalizeAxes([Number(axis.at(0))], input.dims.length);
      return [Shape.of(input.dims.filter((_, i) => i !== at))];
    },
    lower: (onnx, { inputs: [input, axis], attr, outputShapes: [shape] }) => {
      const attrs = { axis: Number(axis!.constant!.at(0)), keepdims: 0 };
      const numbers = input!.dtype.isFloating ? withoutNaN(onnx, input!, type) : input;
      return [onnx.cast(onnx.node(type, [numbers], attrs, { dtype: int64, shape }), attr.type("output_type"))];
    },
    lowers: (op, known) =>
      hasKernel(type, op.inputs[0]!.dtype.base) && known.constant(1) !== undefined && known.inputs[0]!.shape.size !== 0,
    host: (context) => [searchArray(context, isBetter)],
    gradient: () => [null, null],
  });
}

/** @throws ShapeError for an axis that a tensor of this rank does not have */
function checkAxis(axis: number, rank: number): void {
  if (axis >= -rank && axis < rank) return;
  throw new ShapeError(
    `Dimension (${axis}) must be in the range [${-rank}, ${rank}), where ${rank} is the number of dimensions in the input.`,
    `Expected dimension in the range [${-rank}, ${rank}), but got ${axis}`,
  );
}

/** NaN replaced by what nothing is worse than, since TensorFlow never chooses it. */
function withoutNaN(onnx: OnnxGraph, input: Value, type: "ArgMax" | "ArgMin"): Value {
  const worst = onnx.scalar(type === "ArgMax" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY, input.dtype);
  return onnx.node("Where", [onnx.node("IsNaN", [input], {}, { dtype: bool }), worst, input], {}, input);
}

function searchArray(
  { inputs, outputTypes, name, type }: HostContext,
  isBetter: (x: number | bigint, best: number | bigint) => boolean,
): NdArray {
  const [input, axis] = inputs as [NdArray, NdArray];
  const [at = 0] = normalizeAxes([Number(axis.at(0))], input.shape.length);
  const length = input.shape[at] ?? 1;
  if (length === 0)
    throw new InvalidArgumentError(
      `Reduction axis ${at} is empty in shape [${input.shape}]: ${type} has nothing to choose from`,
      { node: name },
    );
  const from = elementsOf(input) as ArrayLike<number | bigint>;
  const better = (x: number | bigint, best: number | bigint): boolean =>
    isBetter(x, best) || (Number.isNaN(best) && !Number.isNaN(x));
  const inner = sizeOf(input.shape.slice(at + 1));
  const dtype = outputTypes[0]!.base;
  const results = new Results(
    dtype,
    input.shape.filter((_, i) => i !== at),
  );
  const out = results.elements;
  for (let outer = 0, to = 0; outer < from.length; outer += length * inner)
    for (let i = 0; i < inner; i++, to++) {
      let best = 0;
      for (let k = 1; k < length; k++)
        if (better(from[outer + k * inner + i]!, from[outer + best * inner + i]!)) best = k;
      out[to] = dtype.kind === "bigint" ? BigInt(best) : best;
    }
  return results.toArray();
}

/** `ArgMax`: where the largest element along an axis is. */
export const ArgMax = search("ArgMax", (x, best) => x > best);
/** `ArgMin`: where the smallest element along an axis is. */
export const ArgMin = search("ArgMin", (x, best) => x < best);

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Options of `tf.argmax` and `tf.argmin`. */
export interface ArgOptions extends Named {
  /** int64 (the default), int32, int16 or uint16. */
  readonly outputType?: DTypeLike;
}
const arg =
  (type: string) =>
  (input: TensorLike, axis: TensorLike = 0, options: ArgOptions = {}): Tensor =>
    apply(type, { input, dimension: axis }, { output_type: dtypeOf(options.outputType ?? int64) }, options);
/** Where the largest element along `axis` is (`tf.argmax`). */
export const argmax = arg("ArgMax");
/** Where the smallest element along `axis` is (`tf.argmin`). */
export const argmin = arg("ArgMin");
