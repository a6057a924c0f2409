import { float32 } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";
import type { InferContext } from "../../core/op.js";
import { Algebra } from "../../onnx/algebra.js";
import type { OnnxGraph, Value } from "../../onnx/graph.js";
import { hasKernel } from "../../onnx/kernels.js";
import type { Taps } from "./taps.js";

/** A matrix with more elements than this is no better than a loop. */
const MOST_ELEMENTS = 1 << 20;

/** True where sizes are known that make sense, and both ways to place pixels are not asked for at once. */
export function isKnownResize(known: InferContext): boolean {
  const image = known.inputs[0]!.shape;
  const size = known.constant(1)?.toNumbers() ?? [];
  const isSound = known.attr.bool("align_corners") && known.attr.has("half_pixel_centers");
  if (isSound && known.attr.bool("half_pixel_centers")) return false;
  return [image.dim(1), image.dim(2), ...size].every((length) => length !== null && length > 0) && size.length === 2;
}

/** True where the gradient of a resizing of float32 can be two products of matrices. */
export function isKnownGiveBack(known: InferContext, height: number | null, width: number | null): boolean {
  const grads = known.inputs[0]!.shape.dims;
  if (grads === undefined || known.outputTypes[0] !== float32 || known.inputs[0]!.dtype !== float32) return false;
  const [batch, rows, columns, channels] = grads;
  if (batch === 0) return false;
  const sizes = [height, width, rows, columns, channels];
  if (sizes.some((length) => length === null || length === undefined || length <= 0)) return false;
  return height! * rows! <= MOST_ELEMENTS && width! * columns! <= MOST_ELEMENTS;
}

/** The elements at these places along an axis. */
function pick(onnx: OnnxGraph, value: Value, axis: number, places: readonly number[]): Value {
  if (value.shape.dim(axis) === places.length && places.every((place, i) => place === i)) return value;
  return onnx.node("Gather", [value, onnx.ints(places)], { axis });
}

/** ONNX Runtime gathers elements of this type. */
export const canPick = (known: InferContext): boolean => hasKernel("Gather", known.inputs[0]!.dtype);

/** Rows and columns of images at these places. */
export function pickPixels(onnx: OnnxGraph, images: Value, rows: readonly number[], columns: readonly number[]): Value {
  return pick(onnx, pick(onnx, images, 2, columns), 1, rows);
}

/** What lies between two neighbours, and how far on from the lower one. */
interface Between {
  readonly lower: number;
  readonly upper: number;
  readonly part: number;
}

/** Images of float32 between their neighbours along both axes, with TensorFlow's own sums. */
export function lowerBetween(
  onnx: OnnxGraph,
  images: Value,
  rows: readonly Between[],
  columns: readonly Between[],
): Value {
  const { add, sub, mul } = new Algebra(onnx, float32);
  const along = (value: Value, axis: number, places: readonly Between[]): Value => {
    const lower = pick(
      onnx,
      value,
      axis,
      places.map((place) => place.lower),
    );
    if (places.every(({ part }) => part === 0)) return lower;
    const upper = pick(
      onnx,
      value,
      axis,
      places.map((place) => place.upper),
    );
    const shape = [0, 1, 2, 3].map((other) => (other === axis ? places.length : 1));
    const parts = Float32Array.from(places, ({ part }) => part);
    return add(lower, mul(sub(upper, lower), onnx.constant(new NdArray(float32, shape, parts))));
  };
  return along(along(images, 2, columns), 1, rows);
}

/** Taps as a matrix: a row for each element of the input, a column for each of the output. */
function matrixOf({ starts, indices, weights }: Taps, length: number): NdArray {
  const outputs = starts.length - 1;
  const matrix = new Float32Array(length * outputs);
  for (let place = 0; place < outputs; place++)
    for (let tap = starts[place]!; tap < starts[place + 1]!; tap++)
      matrix[indices[tap]! * outputs + place]! += weights[tap]!;
  return new NdArray(float32, [length, outputs], matrix);
}

/** `giveBack` as two products with matrices, along the rows and along the columns. */
export function lowerGiveBack(
  onnx: OnnxGraph,
  grads: Value,
  rows: Taps,
  columns: Taps,
  [height, width]: readonly [number, number],
): Value {
  const [outHeight, outWidth] = [rows.starts.length - 1, columns.starts.length - 1];
  const channels = grads.shape.dim(3)!;
  const lines = onnx.reshape(grads, [-1, outHeight, outWidth * channels]);
  const tall = onnx.node("MatMul", [onnx.constant(matrixOf(rows, height)), lines]);
  const points = onnx.reshape(tall, [-1, outWidth, channels]);
  const wide = onnx.node("MatMul", [onnx.constant(matrixOf(columns, width)), points]);
  return onnx.reshape(wide, [-1, height, width, channels]);
}
