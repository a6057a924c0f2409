import { apply } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { ShapeError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape, sizeOf } from "../core/shape.js";
import type { Value } from "../onnx/graph.js";
import { bandOf, fromDiagonals, keepBand, takeDiagonals } from "./host/diagonals.js";
import type { Named } from "./named.js";

const MAIN = bandOf(undefined, "LEFT_LEFT");

/** `Diag`: a tensor of twice as many dimensions, with the input on its diagonal. */
export const Diag = defineOp("Diag", {
  infer: ({ inputs: [diagonal] }) => [diagonal!.shape.concat(diagonal!.shape)],
  host: ({ inputs: [diagonal] }) => {
    const size = diagonal!.size;
    const matrix = fromDiagonals(diagonal!.reshape([size]), [], [size, size], MAIN, undefined);
    return [matrix.reshape([...diagonal!.shape, ...diagonal!.shape])];
  },
  gradient: (_, [grad]) => [apply("DiagPart", { input: grad! })],
});

function halfOf(input: Shape): Shape {
  if (input.dims === undefined) return Shape.unknown;
  const half = input.dims.length / 2;
  if (!Number.isInteger(half) || half === 0) {
    const message = `Input must have even and non-zero rank, input rank is ${input.dims.length}`;
    throw new ShapeError(message, message);
  }
  const [left, right] = [input.slice(0, half), input.slice(half)];
  if (!left.isCompatibleWith(right)) {
    const message = `Invalid shape, ${input.toErrorString()}: dimensions ${left.toErrorString()} and ${right.toErrorString()} do not match.`;
    throw new ShapeError(message, message);
  }
  return left.mergeWith(right);
}

/** `DiagPart`: the diagonal of a tensor whose second half of dimensions is as its first. */
export const DiagPart = defineOp("DiagPart", {
  infer: ({ inputs: [input] }) => [halfOf(input?.shape ?? Shape.unknown)],
  host: ({ inputs: [input] }) => {
    const half = halfOf(Shape.of(input!.shape)).toArray();
    const size = sizeOf(half);
    return [takeDiagonals(input!.reshape([size, size]), MAIN, undefined).reshape(half)];
  },
  gradient: (_, [grad]) => [apply("Diag", { diagonal: grad! })],
});

const TRIANGLE_TYPES = ["float16", "float32", "float64", "int32", "int64", "bool"];

/** `MatrixBandPart`: matrices with zeros outside of a band about the main diagonal. */
export const MatrixBandPart = defineOp("MatrixBandPart", {
  infer: ({ inputs: [input] }) => [input?.shape],
  host: ({ inputs: [input, lower, upper] }) => [keepBand(input!, Number(lower!.at(0)), Number(upper!.at(0)))],
  lowers: (op, known) =>
    TRIANGLE_TYPES.includes(op.outputs[0]!.dtype.name) && [1, 2].every((index) => known.constant(index) !== undefined),
  lower: (onnx, { inputs }) => {
    const [input, lower, upper] = inputs as [Value, Value, Value];
    const [below, above] = [lower, upper].map((bound) => Number(bound.constant!.at(0))) as [number, number];
    const low = below < 0 ? input : onnx.node("Trilu", [input, onnx.constant(scalarInt(-below))], { upper: 1 });
    return [above < 0 ? low : onnx.node("Trilu", [low, onnx.constant(scalarInt(above))], { upper: 0 })];
  },
  gradient: (op, [grad]) => [
    apply("MatrixBandPart", { input: grad!, num_lower: op.inputs[1]!, num_upper: op.inputs[2]! }),
    null,
    null,
  ],
});

const scalarInt = (value: number): NdArray => NdArray.from(value, "int64");

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** A tensor of twice as many dimensions, with the input on its diagonal (`tf.diag`). */
export function diag(diagonal: TensorLike, options: Named = {}): Tensor {
  return apply("Diag", { diagonal }, {}, options);
}

/** The diagonal of a tensor whose second half of dimensions is as its first (`tf.diag_part`). */
export function diagPart(input: TensorLike, options: Named = {}): Tensor {
  return apply("DiagPart", { input }, {}, options);
}

/**
 * Matrices with zeros outside of a band: at most `numLower` below and `numUpper` above the main diagonal; negative: all
 * (`tf.matrix_band_part`).
 */
export function matrixBandPart(
  input: TensorLike,
  numLower: TensorLike,
  numUpper: TensorLike,
  options: Named = {},
): Tensor {
  return apply("MatrixBandPart", { input, num_lower: numLower, num_upper: numUpper }, {}, options);
}
