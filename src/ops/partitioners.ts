import { type DType, string } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import { sizeOf } from "../core/shape.js";

/** Says into how many parts a variable is cut along each axis: one axis at most into more than one. */
export type Partitioner = (shape: readonly number[], dtype: DType) => readonly number[];

const elementSize = (dtype: DType, bytesPerString: number): number => (dtype === string ? bytesPerString : dtype.size);

function along(axis: number, parts: number, shape: readonly number[]): number[] {
  return shape.map((_, i) => (i === axis ? parts : 1));
}

function checkAxis(axis: number, shape: readonly number[]): void {
  if (axis >= shape.length)
    throw new ValueError(`Cannot partition variable along axis ${axis} when shape is only (${shape.join(", ")})`);
}

/** A fixed number of parts along one axis, or fewer where the axis is shorter (`tf.fixed_size_partitioner`). */
export function fixedSizePartitioner(numShards: number, options: { axis?: number } = {}): Partitioner {
  const { axis = 0 } = options;
  return (shape) => {
    checkAxis(axis, shape);
    return along(axis, Math.min(numShards, shape[axis]!), shape);
  };
}

/** Parts of at least so many bytes each, at most so many parts (`tf.min_max_variable_partitioner`). */
export function minMaxVariablePartitioner(
  options: { maxPartitions?: number; axis?: number; minSliceSize?: number; bytesPerStringElement?: number } = {},
): Partitioner {
  const { maxPartitions = 1, axis = 0, minSliceSize = 256 << 10, bytesPerStringElement = 16 } = options;
  return (shape, dtype) => {
    checkAxis(axis, shape);
    const slices = Math.ceil((sizeOf(shape) * elementSize(dtype, bytesPerStringElement)) / minSliceSize);
    return along(axis, Math.max(1, Math.min(shape[axis]!, maxPartitions, slices)), shape);
  };
}

/** Parts of at most so many bytes each (`tf.variable_axis_size_partitioner`). @throws ValueError for limits below 1 */
export function variableAxisSizePartitioner(
  maxShardBytes: number,
  options: { axis?: number; bytesPerStringElement?: number; maxShards?: number } = {},
): Partitioner {
  const { axis = 0, bytesPerStringElement = 16, maxShards } = options;
  if (maxShardBytes < 1 || bytesPerStringElement < 1)
    throw new ValueError(
      `Both max_shard_bytes and bytes_per_string_element must be positive. Currently, max_shard_bytes is ${maxShardBytes} and bytes_per_string_element is ${bytesPerStringElement}`,
    );
  if (maxShards !== undefined && maxShards < 1) throw new ValueError("max_shards must be positive.");
  return (shape, dtype) => {
    checkAxis(axis, shape);
    const bytesPerSlice = (sizeOf(shape) / shape[axis]!) * elementSize(dtype, bytesPerStringElement);
    const slicesPerShard = Math.max(1, Math.floor(maxShardBytes / bytesPerSlice));
    const shards = Math.ceil(shape[axis]! / slicesPerShard);
    return along(axis, maxShards === undefined ? shards : Math.min(maxShards, shards), shape);
  };
}
