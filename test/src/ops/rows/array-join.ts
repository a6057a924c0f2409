import { apply, applyOp } from "../../../../src/core/apply-op.js";
import * as tf from "../../../../src/index.js";
import type { OpRows } from "../../../support/op-table.js";

/** Array ops that put together and cut: concat, stack, split, slices. */
export const rows: OpRows = {
  golden: "ops_array",
  rows: [
    { op: "ConcatV2", name: "concat", build: (xs) => tf.concat(xs, 1) },
    { op: "ConcatV2", name: "concat_unknown", build: (xs) => tf.concat(xs, 0) },
    { op: "ConcatV2", name: "concat_negative_axis", build: (xs) => tf.concat(xs, -1) },
    {
      op: "ConcatV2",
      name: "concat_types",
      build: ([a, b, c, d]) => [
        tf.concat([a!, a!], 0),
        tf.concat([b!, b!], 0),
        tf.concat([c!, c!], 1),
        tf.concat([d!, d!], 1),
      ],
    },
    { op: "ConcatV2", name: "concat_one", build: ([x]) => tf.concat([x!], 1) },
    { op: "Concat", name: "concat_old", build: ([a, b]) => apply("Concat", { concat_dim: 1, values: [a!, b!] }) },
    { op: "ConcatV2", name: "concat_many", build: (xs) => tf.concat(xs, 0) },
    { op: "ConcatV2", name: "concat_axis_fed", build: ([a, b, axis]) => tf.concat([a!, b!], axis!) },
    {
      op: "ConcatOffset",
      name: "concat_offset",
      build: (xs) => applyOp("ConcatOffset", { concat_dim: 1, shape: xs }).outputs,
    },
    { op: "ConcatV2", name: "concat_of_gathered", build: (xs) => tf.gather(tf.concat(xs, 1), [1, 0, 1]) },
    { op: "ConcatV2", name: "concat_rows_of_gathered", build: (xs) => tf.gather(tf.concat(xs, 0), [1, 2, 1]) },
    { op: "ConcatV2", name: "concat", build: (xs) => tf.concat(xs, 1), golden: "gradients_f32" },
    { op: "Pack", name: "stack", build: (xs) => tf.stack(xs, { axis: 1 }) },
    { op: "Pack", name: "stack_mixed", build: ([x]) => tf.stack([x!, 1, x!]) },
    {
      op: "Pack",
      name: "stack_constants",
      build: ([x]) => [
        tf.stack([1, 2], { dtype: tf.int32 }),
        tf.stack(
          [
            [1, 2],
            [3, 4],
          ],
          { dtype: tf.int32 },
        ),
        x!,
      ],
    },
    { op: "Unpack", name: "unstack", build: ([x]) => tf.unstack(x!, { axis: 1 }) },
    { op: "Unpack", name: "unstack_one", build: ([x]) => tf.unstack(x!) },
    { op: "Unpack", name: "unstack_unused", build: ([x]) => tf.unstack(x!, { axis: 2 })[1]! },
    {
      op: "Unpack",
      name: "unstack",
      build: ([x]) => tf.unstack(x!)[1]!.mul(2).add(tf.unstack(x!)[0]!),
      golden: "gradients_f32",
    },
    { op: "Split", name: "split_equal", build: ([x]) => tf.split(x!, 2, { axis: -1 }) },
    { op: "Split", name: "split_one", build: ([x]) => tf.split(x!, 1) },
    { op: "Split", name: "split_unknown", build: ([x]) => tf.split(x!, 3, { axis: 1 }) },
    {
      op: "Split",
      name: "split",
      build: ([x]) => tf.split(x!, 3, { axis: 1 })[1]!.mul(tf.split(x!, 3, { axis: 1 })[2]!),
      golden: "gradients_f32",
    },
    { op: "Split", name: "split_string", build: ([x]) => tf.split(x!, 3, { axis: 1 }) },
    { op: "SplitV", name: "split_v", build: ([x]) => tf.split(x!, [1, -1, 1], { axis: 2 }) },
    { op: "SplitV", name: "split_v", build: ([x]) => tf.split(x!, [1, 3, 2])[1]!, golden: "gradients_f32" },
    { op: "SplitV", name: "split_v_fed", build: ([x, n]) => tf.split(x!, n!, { axis: 2, num: 2 }) },
    { op: "Slice", name: "slice", build: ([x]) => tf.slice(x!, [0, 1, 2], [-1, 2, 1]) },
    { op: "Slice", name: "slice", build: ([x]) => tf.slice(x!, [1, 0], [2, -1]), golden: "gradients_f32" },
    { op: "Slice", name: "slice_fed", build: ([x, begin, size]) => tf.slice(x!, begin!, size!) },
    { op: "Slice", name: "slice_int64", build: ([x]) => tf.slice(x!, longs(1, 0, 0), longs(1, 2, -1)) },
    { op: "Slice", name: "slice_unknown", build: ([x]) => tf.slice(x!, [0, 1, 2], [-1, 2, 1]) },
    { op: "Slice", name: "slice_types", build: ([a, b]) => [tf.slice(a!, [0, 1], [2, 1]), tf.slice(b!, [1], [2])] },
    {
      op: ["StridedSlice", "StridedSliceGrad"],
      name: "strided_slice",
      build: ([x]) => [
        x!.at(1),
        x!.at(":", "::-1"),
        x!.at("...", "1:3"),
        x!.at(0, 1, null, "::2"),
        x!.at(":", "-2:", -1),
      ],
    },
    {
      op: ["StridedSlice", "StridedSliceGrad"],
      name: "strided_slice",
      build: ([x]) => x!.at("1:5:2", "::-1"),
      golden: "gradients_f32",
    },
    {
      op: ["StridedSlice", "StridedSliceGrad"],
      name: "strided_slice_masks",
      build: ([x]) => x!.at("...", null, "1:", -1),
      golden: "gradients_f32",
    },
    { op: ["StridedSlice", "StridedSliceGrad"], name: "strided_slice_fed", build: ([x, i]) => x!.at(":", i!) },
    {
      op: ["StridedSlice", "StridedSliceGrad"],
      name: "strided_slice_negative",
      build: ([x]) => [x!.at("::-1", "2:0:-1"), x!.at(":", ":", "-1:-4:-2")],
    },
    { op: ["StridedSlice", "StridedSliceGrad"], name: "strided_slice_empty", build: ([x]) => x!.at("1:1") },
    {
      op: ["StridedSlice", "StridedSliceGrad"],
      name: "strided_slice_types",
      build: ([a, b, c]) => [a!.at(":", "::2"), b!.at("::-1"), c!.at(1)],
    },
    {
      op: ["StridedSlice", "StridedSliceGrad"],
      name: "strided_slice_unknown",
      build: ([x]) => [x!.at(":", 1), x!.at("...", null, "1:"), x!.at(0)],
    },
    {
      op: ["StridedSlice", "StridedSliceGrad"],
      name: "strided_slice_tensors",
      build: ([x, i, j]) => [x!.at(i!), x!.at({ stop: j! }, { start: 1, stop: j! })],
    },
    {
      op: ["StridedSlice", "StridedSliceGrad"],
      name: "strided_slice_function",
      build: ([x]) => tf.stridedSlice(x!, [0, 1], [2, 3], undefined, { shrinkAxisMask: 1 }),
    },
    {
      op: ["StridedSlice", "StridedSliceGrad"],
      name: "strided_slice_shape",
      build: ([x]) => tf.reshape(x!, tf.concat([tf.shape(x!).at(":1"), [-1]], 0)),
    },
    {
      op: "Pad",
      name: "pad",
      build: ([x]) =>
        tf.pad(x!, [
          [1, 0],
          [2, 1],
        ]),
      golden: "gradients_f32",
    },
    { op: "Pad", name: "pad_fed", build: ([x, paddings]) => tf.pad(x!, paddings!) },
    {
      op: "Pad",
      name: "pad_types",
      build: ([a, b, , d, e]) => [
        tf.pad(a!, [[1, 1]]),
        tf.pad(b!, [[1, 1]]),
        tf.pad(d!, [[2, 0]]),
        tf.pad(e!, [[0, 1]]),
      ],
    },
    {
      op: "PadV2",
      name: "pad_constant_5",
      build: ([x]) =>
        tf.pad(
          x!,
          [
            [1, 0],
            [0, 1],
          ],
          { constantValues: 5 },
        ),
      golden: "gradients_f32",
    },
    {
      op: "PadV2",
      name: "pad_v2_tensor",
      build: ([x, c]) =>
        tf.pad(
          x!,
          [
            [0, 1],
            [1, 0],
          ],
          { constantValues: c! },
        ),
    },
    {
      op: ["MirrorPad", "MirrorPadGrad"],
      name: "mirror_pad_reflect",
      build: ([x]) =>
        tf.pad(
          x!,
          [
            [1, 1],
            [2, 1],
          ],
          { mode: "REFLECT" },
        ),
      golden: "gradients_f32",
    },
    {
      op: ["MirrorPad", "MirrorPadGrad"],
      name: "mirror_symmetric",
      build: ([x]) =>
        tf.pad(
          x!,
          [
            [2, 1],
            [1, 3],
          ],
          { mode: "SYMMETRIC" },
        ),
    },
    {
      op: ["MirrorPad", "MirrorPadGrad"],
      name: "mirror_reflect_fed",
      build: ([x, paddings]) => tf.pad(x!, paddings!, { mode: "REFLECT" }),
    },
    {
      op: "MirrorPad",
      name: "mirror_types",
      build: ([a, b]) => [tf.pad(a!, [[1, 1]], { mode: "REFLECT" }), tf.pad(b!, [[2, 1]], { mode: "SYMMETRIC" })],
    },
    {
      op: ["Reverse", "ReverseV2"],
      name: "reverse_axes",
      build: ([x]) => [tf.reverse(x!, [0, -1]), apply("Reverse", { tensor: x!, dims: [false, true, false] })],
    },
    { op: "ReverseV2", name: "reverse", build: ([x]) => tf.reverse(x!, [1]), golden: "gradients_f32" },
    { op: "ReverseV2", name: "reverse_types", build: ([a, b]) => [tf.reverse(a!, [1]), tf.reverse(b!, [0])] },
    {
      op: "ReverseSequence",
      name: "reverse_sequence",
      build: ([x, n]) => tf.reverseSequence(x!, n!, { seqAxis: 1, batchAxis: 0 }),
    },
    {
      op: "ReverseSequence",
      name: "reverse_sequence_apart",
      build: ([x, n]) => tf.reverseSequence(x!, n!, { seqAxis: 2, batchAxis: 0 }),
    },
  ],
};

const longs = (...values: number[]): tf.NdArray => tf.ndarray(values, [values.length], tf.int64);
