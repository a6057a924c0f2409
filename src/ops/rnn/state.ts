import { constant, type TensorLike } from "../../core/convert.js";
import { type DTypeLike, int32 } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import { constantValue } from "../../core/infer.js";
import { NamedTuple } from "../../core/named-tuple.js";
import { Tensor } from "../../core/operation.js";
import { Shape } from "../../core/shape.js";
import { zeros } from "../fill.js";
import { flatten, pack, type Structure } from "../flow/nest.js";
import { vector } from "../host/vector.js";
import { concat } from "../join.js";
import { expandDims } from "../shape.js";

/** The sizes of states or outputs of a cell, without the batch: numbers and shapes, in the structure of the states. */
export type StateSize =
  | number
  | Shape
  | NamedTuple<unknown>
  | readonly StateSize[]
  | { readonly [key: string]: StateSize };

// biome-ignore lint/suspicious/noExplicitAny: each cell has states of its own structure
type Own = any;
/** A state, an input or an output: of the structure that the cell's sizes have. */
export type CellState = Own;

/** The state of an LSTM (`tf.nn.rnn_cell.LSTMStateTuple`): `const { c, h } = state`, or `const [c, h] = state`. */
export class LSTMStateTuple<T = Tensor> extends NamedTuple<T> {
  constructor(
    readonly c: T,
    readonly h: T,
  ) {
    super();
  }
  get parts(): readonly T[] {
    return [this.c, this.h];
  }
  withParts<U>([c, h]: readonly U[]): LSTMStateTuple<U> {
    return new LSTMStateTuple(c!, h!);
  }
}

/** The sizes one after the other. */
export function flatSizes(size: StateSize): readonly (number | Shape)[] {
  return flatten(size as Structure) as unknown as (number | Shape)[];
}

/** Something for each size, in the structure of the sizes. */
export function packSizes(size: StateSize, values: readonly Structure[]): CellState {
  return pack(size as Structure, values as readonly TensorLike[]);
}

/** A size as the dimensions of a shape. */
export function dimsOf(size: number | Shape): Shape {
  return size instanceof Shape ? size : Shape.of([size]);
}

/** The size of the batch: a number, or a tensor where it is not known. */
export type BatchSize = TensorLike;

/** The batch and the dimensions of a size as one vector. @throws ValueError for a size that is not known */
export function withBatch(batch: BatchSize, size: number | Shape): Tensor {
  const prefix = vectorOf(batch);
  const dims = dimsOf(size);
  if (!dims.isFullyDefined) throw new ValueError(`Cannot make zeros of size ${dims}: expected known dimensions`);
  return concat([prefix, constantDims(dims)!], 0);
}

/**
 * What is known of dimensions before a size, and the size. Like TensorFlow, which looks for it in the same way as for the tensor, this
 * makes constants that nothing uses.
 */
export function staticWith(prefix: Tensor | Shape, size: number | Shape): Shape {
  const dims = dimsOf(size);
  if (prefix instanceof Shape) constantDims(prefix);
  else vectorOf(prefix);
  constantDims(dims);
  const known = prefix instanceof Shape ? prefix : knownBatch(prefix);
  return known.dims === undefined ? Shape.unknown : Shape.of([...known.dims, ...(dims.dims ?? [])]);
}

function vectorOf(batch: BatchSize): Tensor {
  if (!(batch instanceof Tensor)) return constantDims(Shape.of([Number(batch)]))!;
  return batch.shape.rank === 0 ? expandDims(batch, 0) : batch;
}

function constantDims(shape: Shape): Tensor | undefined {
  return shape.isFullyDefined ? constant(vector(shape.toArray(), int32)) : undefined;
}

function knownBatch(batch: Tensor): Shape {
  const value = constantValue(batch);
  return value === undefined ? Shape.unknown : Shape.of(value.toNumbers());
}

/** Zeros for a batch, for each size (`zero_state`). */
export function zeroTensors(size: StateSize, batchSize: BatchSize, dtype: DTypeLike): CellState {
  const made = flatSizes(size).map((one) => {
    const state = zeros(withBatch(batchSize, one), { dtype });
    const prefix = batchSize instanceof Tensor ? batchSize : Shape.of([Number(batchSize)]);
    state.setShape(staticWith(prefix, one));
    return state;
  });
  return packSizes(size, made);
}
