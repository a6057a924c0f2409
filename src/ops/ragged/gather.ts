import { applyOp } from "../../core/apply-op.js";
import { constant } from "../../core/convert.js";
import { allocate } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { IndexedSlices } from "../../core/indexed-slices.js";
import { NdArray, store } from "../../core/ndarray.js";
import { defineOp } from "../../core/op.js";
import type { Tensor } from "../../core/operation.js";
import { sizeOf } from "../../core/shape.js";
import { at } from "../at.js";
import { gather } from "../gather.js";
import { vector } from "../host/vector.js";
import { reshape, shape } from "../shape.js";

/** `RaggedGather`: chosen rows of different lengths. */
export const RaggedGather = defineOp("RaggedGather", {
  infer: ({ attr, outputTypes }) => outputTypes.map((_, i) => (i < attr.int("OUTPUT_RAGGED_RANK") ? [null] : null)),
  host: ({ inputs, attr, outputTypes, name: node }) => {
    const depth = attr.int("PARAMS_RAGGED_RANK");
    const splits = inputs.slice(0, depth).map((part) => part.toNumbers());
    const [values, indices] = inputs.slice(depth) as [NdArray, NdArray];
    const rows = splits[0]!.length - 1;
    let parts = indices.toNumbers().map((index, i): [number, number] => {
      if (index < 0 || index >= rows)
        throw new InvalidArgumentError(`indices[${i}] = ${index} is not in [0, ${rows})`, { node });
      return [index, index + 1];
    });
    const out: NdArray[] = [];
    const dtype = outputTypes[0]!.base;
    for (let axis = 1; axis < indices.shape.length; axis++) {
      const [count, dim] = [sizeOf(indices.shape.slice(0, axis)), indices.shape[axis]!];
      out.push(
        vector(
          Array.from({ length: count + 1 }, (_, i) => i * dim),
          dtype,
        ),
      );
    }
    for (const own of splits) {
      const ends = [0];
      for (const [begin, end] of parts)
        for (let row = begin; row < end; row++) ends.push(ends.at(-1)! + own[row + 1]! - own[row]!);
      out.push(vector(ends, dtype));
      parts = parts.map(([begin, end]) => [own[begin]!, own[end]!]);
    }
    const width = sizeOf(values.shape.slice(1));
    const total = parts.reduce((sum, [begin, end]) => sum + end - begin, 0);
    const data = allocate(values.dtype, total * width);
    let to = 0;
    for (const [begin, end] of parts)
      for (let i = begin * width; i < end * width; i++) store(data, to++, values.at(i), values.dtype);
    return [...out, new NdArray(values.dtype, [total, ...values.shape.slice(1)], data)];
  },
  gradient: (op, grads) => {
    const [first, ...deeper] = op.inputs.slice(0, -2) as [Tensor, ...Tensor[]];
    const [values, indices] = op.inputs.slice(-2) as [Tensor, Tensor];
    const ends = deeper.reduce((splits, next) => gather(next, splits), first);
    const flat = reshape(indices, [-1]);
    const args = { starts: gather(ends, flat), limits: gather(at(ends, "1:"), flat), deltas: one(ends) };
    const rows = applyOp("RaggedRange", args, { Tsplits: ends.dtype.base }).outputs[1]!;
    return [...[first, ...deeper].map(() => null), new IndexedSlices(grads.at(-1)!, rows, shape(values)), null];
  },
});

const one = (like: Tensor): Tensor => constant(1, { dtype: like.dtype.base });
