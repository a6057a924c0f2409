import { apply, applyOp } from "../core/apply-op.js";
import { constant } from "../core/convert.js";
import { int32 } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import { IndexedSlices } from "../core/indexed-slices.js";
import type { Gradient } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { staticValue } from "../core/static-value.js";
import { zeros } from "./fill.js";
import { outputContextOf } from "./flow/context.js";
import { gather } from "./gather.js";
import { vector } from "./host/vector.js";
import { concat, stack } from "./join.js";
import { cast } from "./math.js";
import { minus, modulo, plus, times } from "./operators.js";
import { expandDims, rank, shape, shapeN, squeeze } from "./shape.js";
import { slice } from "./slice.js";
import { split } from "./split.js";

/** More parts than these are cut out by one Split. */
const MOST_SLICES = 16;

/** Gradients of the parts of a concatenation, as TensorFlow's nodes: a slice of the whole gradient for each. */
export function concatGradient(axis: Tensor, values: readonly Tensor[], grad: Tensor): Gradient[] {
  if (values.length === 1) return [grad];
  if (grad instanceof IndexedSlices) return sparseGradient(axis, values, grad);
  const positive = modulo(inContextOf(grad, axis), rank(values[0]!));
  const sizes = shapesOf(values);
  if (sizes.length > MOST_SLICES) {
    const lengths = squeeze(slice(stack(sizes, { axis: 1 }), [positive, 0], [1, -1]));
    return [...split(grad, lengths, { axis: positive })];
  }
  const offsets = applyOp("ConcatOffset", { concat_dim: positive, shape: sizes }).outputs;
  return offsets.map((begin, i) => slice(grad, begin, sizes[i]!));
}

/** The axis; one that is a constant of another loop or branch than the gradient is made again, so that it is known there. */
function inContextOf(grad: Tensor, axis: Tensor): Tensor {
  if (axis.op.type !== "Const" || outputContextOf(axis.op) === outputContextOf(grad.op)) return axis;
  return constant(staticValue(axis)!, { dtype: axis.dtype.base });
}

/** A constant for each shape, or else one ShapeN; as in TensorFlow, constants that were made before are left lying there. */
function shapesOf(values: readonly Tensor[]): readonly Tensor[] {
  const sizes: Tensor[] = [];
  for (const value of values) {
    const size = shape(value);
    if (size.op.type !== "Const") return shapeN(values);
    sizes.push(size);
  }
  return sizes;
}

function sparseGradient(axis: Tensor, values: readonly Tensor[], grad: IndexedSlices): Gradient[] {
  const first = values[0]!;
  const positive = modulo(axis, rank(first));
  const known = staticValue(axis)?.at(0);
  if (known === undefined)
    throw new ValueError("Can only compute IndexedSlices gradient with statically-known concat_dim");
  let dim = Number(known);
  if (dim < 0) {
    const count = staticValue(rank(first))?.at(0);
    if (count === undefined)
      throw new ValueError(
        "Can only compute IndexedSlices gradient with negative concat_dim when first value rank is statically-known.",
      );
    dim += Number(count);
  }
  const sizes = values.map((value) => shape(value));
  return dim > 0 ? alongInner(positive, sizes, grad) : alongRows(positive, sizes, grad);
}

/** All rows for each part, cut along another axis. */
function alongInner(axis: Tensor, sizes: readonly Tensor[], grad: IndexedSlices): IndexedSlices[] {
  const shapeOfShape = shape(sizes[0]!);
  const mask = concat(
    [
      zeros(expandDims(axis, 0), { dtype: int32 }),
      vector([1], int32),
      zeros(minus(minus(shapeOfShape, axis), 1), { dtype: int32 }),
    ],
    0,
  );
  let begin = zeros(shapeOfShape, { dtype: int32 });
  return sizes.map((size) => {
    const rest = slice(size, vector([1], int32), vector([-1], int32));
    const part = slice(grad.values, begin, concat([vector([-1], int32), rest], 0));
    begin = apply("AddV2", { x: begin, y: times(size, mask) }, {}, { name: "Add" });
    return new IndexedSlices(part, grad.indices, size);
  });
}

/** For each part the rows that lie in it. */
function alongRows(axis: Tensor, sizes: readonly Tensor[], grad: IndexedSlices): IndexedSlices[] {
  const { indices, values } = grad;
  const dtype = indices.dtype.base;
  let start: Tensor = constant(0, { dtype });
  return sizes.map((size) => {
    const end = plus(start, cast(gather(size, axis), dtype));
    const inside = apply("LogicalAnd", {
      x: apply("GreaterEqual", { x: indices, y: start }),
      y: apply("Less", { x: indices, y: end }),
    });
    const chosen = squeeze(apply("Where", { input: inside }), [1]);
    const rows = minus(gather(indices, chosen), start);
    const part = gather(values, chosen);
    start = end;
    return new IndexedSlices(part, rows, size);
  });
}
