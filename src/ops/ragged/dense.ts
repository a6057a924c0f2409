import { apply } from "../../core/apply-op.js";
import { int32 } from "../../core/dtype.js";
import { InvalidArgumentError, UnimplementedError } from "../../core/errors.js";
import { NdArray, store } from "../../core/ndarray.js";
import { defineOp, type Gradients } from "../../core/op.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { Shape, sizeOf } from "../../core/shape.js";
import { at } from "../at.js";
import { indicesOf, int64Vector } from "../host/sparse.js";
import { concat } from "../join.js";
import { cast } from "../math.js";
import { minus } from "../operators.js";
import { reduceSum } from "../reduce.js";
import { unsortedSegmentSum } from "../segment.js";
import { range } from "../sequence.js";
import { reshape, shape } from "../shape.js";

/** The lengths of rows that splits say. */
const lengthsOf = (splits: readonly number[]): number[] => splits.slice(1).map((end, i) => end - splits[i]!);

/** The place of each value: which row of each level it is in. */
function placesOf(levels: readonly (readonly number[])[], rows: number): number[][] {
  let places = Array.from({ length: rows }, (_, i) => [i]);
  for (const lengths of levels)
    places = places.flatMap((place, row) => Array.from({ length: lengths[row] ?? 0 }, (_, i) => [...place, i]));
  return places;
}

/** `RaggedTensorToSparse`: rows of different lengths as a sparse tensor. */
export const RaggedTensorToSparse = defineOp("RaggedTensorToSparse", {
  infer: ({ inputs }) => {
    const values = inputs.at(-1)!.shape;
    const rank = values.rank === undefined ? null : inputs.length - 1 + values.rank;
    return [[null, rank], [null], [rank]];
  },
  host: ({ inputs }) => {
    const values = inputs.at(-1)!;
    const levels = inputs.slice(0, -1).map((splits) => lengthsOf(splits.toNumbers()));
    const rows = placesOf(levels, levels[0]!.length);
    const inner = values.shape.slice(1);
    const width = sizeOf(inner);
    const within = placesOf(
      inner.map((dim) => Array<number>(width).fill(dim)),
      1,
    ).map((place) => place.slice(1));
    const places = rows.flatMap((row) => within.map((place) => [...row, ...place]));
    const dims = [levels[0]!.length, ...levels.map((lengths) => Math.max(0, ...lengths)), ...inner];
    return [indicesOf(places, dims.length), values.reshape([values.size]), int64Vector(dims)];
  },
  gradient: (op, [, grad]) => [...op.inputs.slice(1).map(() => null), reshape(grad!, shape(op.inputs.at(-1)!))],
});

/** `RaggedTensorToTensor`: rows of different lengths as an array, with a default behind their ends. */
export const RaggedTensorToTensor = defineOp("RaggedTensorToTensor", {
  infer: () => [Shape.unknown],
  host: ({ inputs, attr, name: node }) => {
    const [wanted, values, filler, ...parts] = inputs as [NdArray, NdArray, NdArray, ...NdArray[]];
    const kinds = attr.strings("row_partition_types");
    const isCounted = kinds[0] === "FIRST_DIM_SIZE";
    const levels: number[][] = [];
    let rows = isCounted ? Number(parts[0]!.item()) : parts[0]!.size - 1;
    const first = rows;
    for (const [i, part] of parts.entries()) {
      if (i === 0 && isCounted) continue;
      const numbers = part.toNumbers();
      if (kinds[i] === "ROW_SPLITS") levels.push(lengthsOf(numbers));
      else if (kinds[i] === "VALUE_ROWIDS") {
        const lengths = Array<number>(rows).fill(0);
        for (const row of numbers) lengths[row] = lengths[row]! + 1;
        levels.push(lengths);
      } else throw new InvalidArgumentError(`Unsupported row partition type: ${kinds[i]}`, { node });
      rows = levels.at(-1)!.reduce((sum, length) => sum + length, 0);
    }
    const inner = values.shape.slice(1);
    const natural = [first, ...levels.map((lengths) => Math.max(0, ...lengths)), ...inner];
    const given = wanted.shape.length === 0 ? natural.map(() => -1) : wanted.toNumbers();
    const dims = natural.map((dim, axis) => ((given[axis] ?? -1) < 0 ? dim : given[axis]!));
    const width = sizeOf(inner);
    const out = NdArray.zeros(values.dtype, dims);
    if (filler.size > 0)
      for (let i = 0; i < out.size; i++) store(out.data, i, filler.at(i % filler.size), values.dtype);
    const outer = dims.slice(0, dims.length - inner.length);
    for (const [from, place] of placesOf(levels, first).entries()) {
      if (place.some((index, axis) => index >= outer[axis]!)) continue;
      const to = place.reduce((sum, index, axis) => sum * outer[axis]! + index, 0) * width;
      for (let k = 0; k < width; k++) store(out.data, to + k, values.at(from * width + k), values.dtype);
    }
    return [out];
  },
  gradient: (op, [grad]) => toTensorGradient(op, grad!),
});

/** Each value gets the gradient of its place, the default the sum of those of the places that have none. */
function toTensorGradient(op: Operation, grad: Tensor): Gradients {
  const [, values, filler, ...parts] = op.inputs as [Tensor, Tensor, Tensor, ...Tensor[]];
  const kinds = op.attr.strings("row_partition_types");
  if (filler.shape.rank !== 0)
    throw new UnimplementedError(
      `Cannot make the gradient of "${op.name}": its default has shape ${filler.shape}, expected a scalar`,
    );
  const rank = 1 + kinds.filter((kind) => kind !== "FIRST_DIM_SIZE").length;
  const count = at(shape(values), 0);
  const places = apply(
    "RaggedTensorToTensor",
    {
      shape: cast(at(shape(grad), `:${rank}`), "int64"),
      values: range(count),
      default_value: -1,
      row_partition_tensors: parts,
    },
    { row_partition_types: kinds },
  );
  const rows = reshape(grad, concat([[-1], at(shape(values), "1:")], 0));
  const own = unsortedSegmentSum(rows, reshape(cast(places, int32), [-1]), count);
  const left = minus(reduceSum(grad), reduceSum(own));
  return [null, own, left, ...parts.map(() => null)];
}
