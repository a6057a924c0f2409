import { apply, applyOp } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { int32 } from "../core/dtype.js";
import { InvalidArgumentError } from "../core/errors.js";
import { IndexedSlices } from "../core/indexed-slices.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type HostContext, type OpImplementation } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { at } from "./at.js";
import { gather } from "./gather.js";
import { gatherRows } from "./host/layout.js";
import { unitOf } from "./host/strided-copy.js";
import { vector } from "./host/vector.js";
import { cast } from "./math.js";
import type { Named } from "./named.js";
import { range } from "./sequence.js";
import { allAxes, reshape, shape } from "./shape.js";

function stitchRows({ inputs, name }: HostContext): NdArray[] {
  const half = inputs.length / 2;
  const indices = inputs.slice(0, half).map((index) => index.toNumbers());
  const rows = inputs.slice(half);
  const inner = rows[0]!.shape.slice(inputs[0]!.shape.length);
  const length = indices.flat().reduce((most, index) => Math.max(most, index + 1), 0);
  const out = NdArray.zeros(rows[0]!.dtype, [length, ...inner]);
  const block = inner.reduce((product, dim) => product * dim, 1) * unitOf(out);
  indices.forEach((targets, i) => {
    const { data } = rows[i]!;
    targets.forEach((target, row) => {
      if (target < 0) throw new InvalidArgumentError(`indices[${i}] is out of range`, { node: name });
      for (let k = 0; k < block; k++) out.data[target * block + k] = data[row * block + k] as never;
    });
  });
  return [out];
}

const stitch: OpImplementation = {
  infer: (context) => {
    const half = context.inputs.length / 2;
    let length: number | null = 0;
    let inner = Shape.unknown;
    for (let i = 0; i < half; i++) {
      const indices = context.constant(i);
      if (indices === undefined) length = null;
      else if (length !== null) length = Math.max(length, ...indices.toNumbers().map((index) => index + 1));
      const rank = context.inputs[i]!.shape.rank;
      if (rank !== undefined) inner = inner.mergeWith(context.inputs[half + i]!.shape.slice(rank));
    }
    return [Shape.of([length]).concat(inner)];
  },
  host: stitchRows,
  gradient: (op, [grad]) => {
    const indices = op.inputs.slice(0, op.inputs.length / 2);
    const whole = indices.map((index) => cast(index, int32));
    const dense = grad instanceof IndexedSlices ? denseRows(grad, op.outputs[0]!) : grad!;
    return [...indices.map(() => null), ...whole.map((index) => gather(dense, index))];
  },
};

function denseRows(grad: IndexedSlices, output: Tensor): Tensor {
  const rows = at(shape(output), 0);
  return apply("UnsortedSegmentSum", { data: grad.values, segment_ids: grad.indices, num_segments: rows });
}

/** `DynamicStitch`: rows put together by index; of two rows for one index the later one counts. */
export const DynamicStitch = defineOp("DynamicStitch", stitch);
/** `ParallelDynamicStitch`: `DynamicStitch`, where no index is there twice. */
export const ParallelDynamicStitch = defineOp("ParallelDynamicStitch", stitch);

/** `DynamicPartition`: the rows sorted into parts by number. */
export const DynamicPartition = defineOp("DynamicPartition", {
  infer: ({ inputs: [data, partitions], outputTypes }) => {
    const rank = partitions?.shape.rank;
    const inner = rank === undefined ? Shape.unknown : (data?.shape ?? Shape.unknown).slice(rank);
    return outputTypes.map(() => Shape.of([null]).concat(inner));
  },
  host: ({ inputs: [data, partitions], outputTypes, name }) => {
    const rank = partitions!.shape.length;
    const rows = data!.reshape([partitions!.size, ...data!.shape.slice(rank)]);
    const members: number[][] = outputTypes.map(() => []);
    partitions!.toNumbers().forEach((part, row) => {
      if (part < 0 || part >= members.length)
        throw new InvalidArgumentError(`partitions[${row}] = ${part} is not in [0, ${members.length})`, { node: name });
      members[part]!.push(row);
    });
    return members.map((chosen) => gatherRows(rows, vector(chosen, int32), 0, 0));
  },
  gradient: (op, grads) => {
    const [data, partitions] = op.inputs as [Tensor, Tensor];
    const prefix = shape(partitions);
    const count = apply("Prod", { input: prefix, reduction_indices: allAxes(prefix) });
    const original = reshape(range(count), prefix);
    const indices = dynamicPartition(original, partitions, op.attr.int("num_partitions"));
    const rows = apply("ParallelDynamicStitch", { indices, data: grads });
    return [reshape(rows, shape(data)), null];
  },
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Rows put together by index; of two rows for one index the later one counts (`tf.dynamic_stitch`). */
export function dynamicStitch(
  indices: readonly TensorLike[],
  data: readonly TensorLike[],
  options: Named = {},
): Tensor {
  return apply("DynamicStitch", { indices, data }, {}, options);
}

/** The rows of `data` sorted into `numPartitions` parts: row i goes to part `partitions[i]` (`tf.dynamic_partition`). */
export function dynamicPartition(
  data: TensorLike,
  partitions: TensorLike,
  numPartitions: number,
  options: Named = {},
): readonly Tensor[] {
  return applyOp("DynamicPartition", { data, partitions }, { num_partitions: numPartitions }, options).outputs;
}
