import { applyOp } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { type DType, type DTypeLike, dtypeOf, int32 } from "../core/dtype.js";
import { InvalidArgumentError, ShapeError } from "../core/errors.js";
import type { NdArray } from "../core/ndarray.js";
import { defineOp } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape, sizeOf } from "../core/shape.js";
import { gatherRows } from "./host/layout.js";
import { unitOf } from "./host/strided-copy.js";
import { vector } from "./host/vector.js";
import type { Named } from "./named.js";

/** A key for each slice of an array along its first dimensions: equal slices have equal keys. */
function keysOf(array: NdArray, count: number): (string | number | bigint)[] {
  const block = count === 0 ? 0 : (sizeOf(array.shape) / count) * unitOf(array);
  const { data } = array;
  if (!Array.isArray(data)) {
    if (block === 1) return Array.from(data as ArrayLike<number | bigint>);
    return Array.from({ length: count }, (_, i) => data.subarray(i * block, (i + 1) * block).join(","));
  }
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
  return Array.from({ length: count }, (_, i) =>
    block === 1
      ? text(data[i]!)
      : data
          .slice(i * block, (i + 1) * block)
          .map((bytes) => `${bytes.length}:${text(bytes)}`)
          .join(),
  );
}

/** Where each different key is first, for each key which of those it is, and how often each is there. */
function distinct(keys: readonly (string | number | bigint)[]): { first: number[]; index: number[]; counts: number[] } {
  const numbers = new Map<string | number | bigint, number>();
  const first: number[] = [];
  const counts: number[] = [];
  const index = keys.map((key, i) => {
    // NaN is not equal to itself; a Map takes it for equal.
    const known = Number.isNaN(key) ? undefined : numbers.get(key);
    if (known !== undefined) {
      counts[known]!++;
      return known;
    }
    const number = first.push(i) - 1;
    counts.push(1);
    numbers.set(key, number);
    return number;
  });
  return { first, index, counts };
}

const checkVector = (shape: Shape | undefined): void => {
  if (shape?.rank === undefined || shape.rank === 1) return;
  throw new ShapeError(`Shape must be rank 1 but is rank ${shape.rank}`, "unique expects a 1D vector.");
};

function uniqueOf(input: NdArray, types: readonly DType[], withCounts: boolean): NdArray[] {
  const { first, index, counts } = distinct(keysOf(input, input.size));
  const values = gatherRows(input, vector(first, int32), 0, 0);
  const results = [values, vector(index, types[1]!)];
  return withCounts ? [...results, vector(counts, types[2]!)] : results;
}

/** `Unique`: the different elements in the order in which they come, and for each element which of them it is. */
export const Unique = defineOp("Unique", {
  infer: ({ inputs: [x] }) => {
    checkVector(x?.shape);
    return [[null], x?.shape];
  },
  host: ({ inputs: [x], outputTypes }) => uniqueOf(x!, outputTypes, false),
});
/** `UniqueWithCounts`: `Unique`, and how often each is there. */
export const UniqueWithCounts = defineOp("UniqueWithCounts", {
  infer: ({ inputs: [x] }) => {
    checkVector(x?.shape);
    return [[null], x?.shape, [null]];
  },
  host: ({ inputs: [x], outputTypes }) => uniqueOf(x!, outputTypes, true),
});

/** The different slices along one axis. */
function uniqueAlong(x: NdArray, axes: NdArray, types: readonly DType[], withCounts: boolean, node: string): NdArray[] {
  if (axes.size > 1)
    throw new InvalidArgumentError("axis does not support input tensors larger than 1 elements", { node });
  if (axes.size === 0) {
    if (x.shape.length !== 1) throw new InvalidArgumentError("unique expects a 1D vector.", { node });
    return uniqueOf(x, types, withCounts);
  }
  const given = Number(axes.at(0));
  const axis = given < 0 ? given + x.shape.length : given;
  const count = x.shape[axis]!;
  const outer = sizeOf(x.shape.slice(0, axis));
  const inner = sizeOf(x.shape.slice(axis + 1));
  const front = x.reshape([outer, count, inner]);
  const rows = Array.from({ length: outer }, (_, o) => keysOf(front.row(o), count));
  const { first, index, counts } = distinct(
    Array.from({ length: count }, (_, i) => rows.map((row) => String(row[i])).join("|")),
  );
  const results = [gatherRows(x, vector(first, int32), axis, 0), vector(index, types[1]!)];
  return withCounts ? [...results, vector(counts, types[2]!)] : results;
}

const sameRank = (shape: Shape | undefined): Shape =>
  shape?.rank === undefined ? Shape.unknown : Shape.ofRank(shape.rank);

/** `UniqueV2`: the different slices along an axis, and for each slice which of them it is. */
export const UniqueV2 = defineOp("UniqueV2", {
  infer: ({ inputs: [x] }) => [sameRank(x?.shape), [null]],
  host: ({ inputs: [x, axis], outputTypes, name }) => uniqueAlong(x!, axis!, outputTypes, false, name),
});
/** `UniqueWithCountsV2`: `UniqueV2`, and how often each is there. */
export const UniqueWithCountsV2 = defineOp("UniqueWithCountsV2", {
  infer: ({ inputs: [x] }) => [sameRank(x?.shape), [null], [null]],
  host: ({ inputs: [x, axis], outputTypes, name }) => uniqueAlong(x!, axis!, outputTypes, true, name),
});

/** `ListDiff`: the elements of one list that are not in another, and where they are. */
export const ListDiff = defineOp("ListDiff", {
  infer: () => [[null], [null]],
  host: ({ inputs: [x, y], outputTypes }) => {
    const taken = new Set(keysOf(y!, y!.size));
    const left = keysOf(x!, x!.size).flatMap((key, i) => (taken.has(key) ? [] : [i]));
    return [gatherRows(x!, vector(left, int32), 0, 0), vector(left, outputTypes[1]!)];
  },
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** The different elements of a vector, in the order in which they come, and which of them each element is (`tf.unique`). */
export function unique(x: TensorLike, options: Named & { outIdx?: DTypeLike } = {}): { y: Tensor; idx: Tensor } {
  const [y, idx] = applyOp("Unique", { x }, { out_idx: dtypeOf(options.outIdx ?? int32) }, options).outputs;
  return { y: y!, idx: idx! };
}

/** `unique`, and how often each element is there (`tf.unique_with_counts`). */
export function uniqueWithCounts(
  x: TensorLike,
  options: Named & { outIdx?: DTypeLike } = {},
): { y: Tensor; idx: Tensor; count: Tensor } {
  const attrs = { out_idx: dtypeOf(options.outIdx ?? int32) };
  const [y, idx, count] = applyOp("UniqueWithCounts", { x }, attrs, options).outputs;
  return { y: y!, idx: idx!, count: count! };
}

/** The elements of `x` that are not in `y`, and where they are in `x` (`tf.setdiff1d`). */
export function setdiff1d(
  x: TensorLike,
  y: TensorLike,
  options: Named & { indexDtype?: DTypeLike } = {},
): { out: Tensor; idx: Tensor } {
  const attrs = { out_idx: dtypeOf(options.indexDtype ?? int32) };
  const [out, idx] = applyOp("ListDiff", { x, y }, attrs, options).outputs;
  return { out: out!, idx: idx! };
}
