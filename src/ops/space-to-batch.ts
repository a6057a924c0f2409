import { apply } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { int64 } from "../core/dtype.js";
import { ShapeError } from "../core/errors.js";
import type { NdArray } from "../core/ndarray.js";
import { defineOp, type InferContext, type OpImplementation } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { vector } from "./host/vector.js";
import { arrays, type Movement, onnxMovement } from "./movement.js";
import type { Named } from "./named.js";

type Pair = readonly [number, number];

/** Block sizes of the spatial dimensions, and what is added to them (or cut off). */
interface Blocks {
  readonly sizes: readonly number[];
  readonly pairs: readonly Pair[];
}

function pairsOf(array: NdArray): Pair[] {
  const flat = array.toNumbers();
  return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i]!, flat[2 * i + 1]!]);
}

/** The blocks, as attribute and input (the old ops) or as two inputs. */
function blocksOf(
  constant: (index: number) => NdArray | undefined,
  attr: InferContext["attr"],
  isOld: boolean,
): Blocks | undefined {
  const pairs = constant(isOld ? 1 : 2);
  if (pairs === undefined) return undefined;
  if (isOld) return { sizes: [attr.int("block_size"), attr.int("block_size")], pairs: pairsOf(pairs) };
  const sizes = constant(1);
  return sizes === undefined ? undefined : { sizes: sizes.toNumbers(), pairs: pairsOf(pairs) };
}

const product = (values: readonly number[]): number => values.reduce((all, value) => all * value, 1);

function inferToBatch(input: Shape, { sizes, pairs }: Blocks): Shape {
  const dims = input.dims!;
  const spatial = sizes.map((size, i) => {
    const dim = dims[i + 1];
    if (dim === null || dim === undefined) return null;
    const padded = dim + pairs[i]![0] + pairs[i]![1];
    if (padded % size === 0) return padded / size;
    const message = `Dimension size must be evenly divisible by ${size} but is ${padded}`;
    throw new ShapeError(message, `padded_shape[${i}]=${padded} is not divisible by block_shape[${i}]=${size}`);
  });
  const batch = dims[0] === null ? null : dims[0]! * product(sizes);
  return Shape.of([batch, ...spatial, ...dims.slice(sizes.length + 1)]);
}

function inferFromBatch(input: Shape, { sizes, pairs }: Blocks): Shape {
  const dims = input.dims!;
  const total = product(sizes);
  if (dims[0] !== null && dims[0]! % total !== 0) {
    const message = `Dimension size must be evenly divisible by ${total} but is ${dims[0]}`;
    throw new ShapeError(
      message,
      `Input batch dimension (${dims[0]}) is not divisible by product of block sizes (${total})`,
    );
  }
  const spatial = sizes.map((size, i) => {
    const dim = dims[i + 1];
    return dim === null || dim === undefined ? null : dim * size - pairs[i]![0] - pairs[i]![1];
  });
  return Shape.of([dims[0] === null ? null : dims[0]! / total, ...spatial, ...dims.slice(sizes.length + 1)]);
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

function toBatch<T>(move: Movement<T>, value: T, dims: readonly number[], { sizes, pairs }: Blocks): T {
  const m = sizes.length;
  const rest = dims.slice(m + 1);
  const around: Pair[] = [[0, 0], ...pairs, ...rest.map((): Pair => [0, 0])];
  const padded = dims.map((dim, axis) => dim + around[axis]![0] + around[axis]![1]);
  const cut = sizes.flatMap((size, i) => [padded[i + 1]! / size, size]);
  const split = move.reshape(move.pad(value, dims, around), [dims[0]!, ...cut, ...rest]);
  const order = [
    ...upTo(m).map((i) => 2 * i + 2),
    0,
    ...upTo(m).map((i) => 2 * i + 1),
    ...rest.map((_, i) => 2 * m + 1 + i),
  ];
  const spatial = sizes.map((size, i) => padded[i + 1]! / size);
  return move.reshape(move.transpose(split, order), [dims[0]! * product(sizes), ...spatial, ...rest]);
}

function fromBatch<T>(move: Movement<T>, value: T, dims: readonly number[], { sizes, pairs }: Blocks): T {
  const m = sizes.length;
  const rest = dims.slice(m + 1);
  const batch = dims[0]! / product(sizes);
  const split = move.reshape(value, [...sizes, batch, ...dims.slice(1)]);
  const order = [m, ...upTo(m).flatMap((i) => [m + 1 + i, i]), ...rest.map((_, i) => 2 * m + 1 + i)];
  const joined = [batch, ...sizes.map((size, i) => dims[i + 1]! * size), ...rest];
  const spread = move.reshape(move.transpose(split, order), joined);
  return move.crop(spread, joined, [[0, 0], ...pairs, ...rest.map((): Pair => [0, 0])]);
}

function batching(toBatches: boolean, isOld: boolean, back: string): OpImplementation {
  const move = toBatches ? toBatch : fromBatch;
  return {
    infer: (context) => {
      const input = context.inputs[0]?.shape ?? Shape.unknown;
      const blocks = blocksOf(context.constant, context.attr, isOld);
      if (input.rank === undefined) return [Shape.unknown];
      if (blocks === undefined) return [Shape.ofRank(input.rank)];
      return [toBatches ? inferToBatch(input, blocks) : inferFromBatch(input, blocks)];
    },
    host: ({ inputs, attr }) => {
      const input = inputs[0]!;
      return [move(arrays, input, input.shape, blocksOf((index) => inputs[index], attr, isOld)!)];
    },
    lowers: (op, known) =>
      known.inputs[0]!.shape.isFullyDefined &&
      blocksOf(known.constant, known.attr, isOld) !== undefined &&
      !["int16", "uint16"].includes(op.outputs[0]!.dtype.base.name),
    lower: (onnx, { inputs, attr }) => {
      const blocks = blocksOf((index) => inputs[index]!.constant, attr, isOld)!;
      return [move(onnxMovement(onnx), inputs[0]!, inputs[0]!.shape.toArray(), blocks)];
    },
    gradient: (op, [grad]) => {
      const [, first, second] = op.inputs as [Tensor, Tensor, Tensor];
      const label = toBatches ? "crops" : "paddings";
      if (isOld) {
        const attrs = { block_size: op.attr.int("block_size") };
        return [apply(back, { input: grad!, [label]: first }, attrs), null];
      }
      return [apply(back, { input: grad!, block_shape: first, [label]: second }), null, null];
    },
  };
}
/** `SpaceToBatchND`: blocks of any number of spatial dimensions become batches, after zeros are added. */
export const SpaceToBatchND = defineOp("SpaceToBatchND", batching(true, false, "BatchToSpaceND"));
/** `BatchToSpaceND`: batches become blocks of spatial dimensions, of which the edges are then cut off. */
export const BatchToSpaceND = defineOp("BatchToSpaceND", batching(false, false, "SpaceToBatchND"));
/** `SpaceToBatch`: `SpaceToBatchND` of squares. */
export const SpaceToBatch = defineOp("SpaceToBatch", batching(true, true, "BatchToSpace"));
/** `BatchToSpace`: `BatchToSpaceND` of squares. */
export const BatchToSpace = defineOp("BatchToSpace", batching(false, true, "SpaceToBatch"));

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Blocks of spatial dimensions become batches, after zeros are added (`tf.space_to_batch_nd`). */
export function spaceToBatchNd(
  input: TensorLike,
  blockShape: TensorLike,
  paddings: TensorLike,
  options: Named = {},
): Tensor {
  return apply("SpaceToBatchND", { input, block_shape: blockShape, paddings }, {}, options);
}
/** Batches become blocks of spatial dimensions, of which the edges are cut off (`tf.batch_to_space_nd`). */
export function batchToSpaceNd(
  input: TensorLike,
  blockShape: TensorLike,
  crops: TensorLike,
  options: Named = {},
): Tensor {
  return apply("BatchToSpaceND", { input, block_shape: blockShape, crops }, {}, options);
}
const square = (blockSize: number): NdArray => vector([blockSize, blockSize], int64);
/** Square blocks of pixels become batches (`tf.space_to_batch`). */
export function spaceToBatch(input: TensorLike, paddings: TensorLike, blockSize: number, options: Named = {}): Tensor {
  return spaceToBatchNd(input, square(blockSize), paddings, options);
}
/** Batches become square blocks of pixels (`tf.batch_to_space`). */
export function batchToSpace(input: TensorLike, crops: TensorLike, blockSize: number, options: Named = {}): Tensor {
  return batchToSpaceNd(input, square(blockSize), crops, options);
}
