import { apply, applyOp } from "../../../../src/core/apply-op.js";
import * as tf from "../../../../src/index.js";
import type { OpRows } from "../../../support/op-table.js";

/** Array ops: sources, shapes, fills, sequences. */
export const rows: OpRows = {
  golden: "ops_array",
  elsewhere: [
    { op: ["PlaceholderV2", "PreventGradient", "VariableShape", "ResourceGather"], file: "ops/array.test.ts" },
  ],
  rows: [
    { op: "Placeholder", name: "placeholder", build: ([x]) => x! },
    {
      op: "PlaceholderWithDefault",
      name: "placeholder_with_default",
      build: ([x]) => tf.placeholderWithDefault(x!, [null, 3]),
    },
    { op: "Identity", name: "identity", build: ([x]) => tf.identity(x!) },
    { op: "IdentityN", name: "identity_n", build: (xs) => tf.identityN(xs) },
    { op: "StopGradient", name: "stop_gradient", build: ([x, y]) => x!.mul(tf.stopGradient(y!)), gradient: "none" },
    { op: "Snapshot", name: "snapshot", build: ([x]) => apply("Snapshot", { input: x! }) },
    { op: "EnsureShape", name: "ensure_shape", build: ([x]) => tf.ensureShape(x!, [null, 3]) },
    {
      op: "Const",
      name: "const",
      build: () => [
        tf.constant([1, 2], { dtype: tf.int32 }),
        tf.constant(["a", Uint8Array.of(255)]),
        tf.constant(2n ** 40n + 1n),
      ],
    },
    { op: ["Shape", "Size", "Rank"], name: "shape", build: ([x]) => shapes(x!) },
    { op: ["Shape", "Size", "Rank"], name: "shape_unknown", build: ([x]) => shapes(x!) },
    { op: "ShapeN", name: "shape_n", build: (xs) => [...tf.shapeN(xs), ...tf.shapeN(xs, { outType: tf.int64 })] },
    { op: "Reshape", name: "reshape", build: ([x]) => tf.reshape(x!, [4, -1]) },
    { op: "Reshape", name: "reshape_unknown", build: ([x]) => tf.reshape(x!, [tf.shape(x!).at(0), -1]) },
    { op: "Reshape", name: "reshape_wildcard", build: ([x]) => tf.reshape(x!, [-1, 4]) },
    { op: "ExpandDims", name: "expand_dims", build: ([x]) => [tf.expandDims(x!, -1), tf.expandDims(x!, 0)] },
    { op: "Squeeze", name: "squeeze", build: ([x]) => [tf.squeeze(x!), tf.squeeze(x!, [2]), tf.squeeze(x!, -2)] },
    { op: "Squeeze", name: "squeeze_unknown", build: ([x]) => tf.squeeze(x!, [0, 2]) },
    {
      op: ["Squeeze", "ExpandDims"],
      name: "expand_squeeze",
      build: ([x]) => tf.expandDims(tf.squeeze(x!, [1]), 0),
      golden: "gradients_f32",
    },
    { op: "Transpose", name: "transpose", build: ([x]) => [tf.transpose(x!), tf.transpose(x!, [1, 0, 2])] },
    {
      op: ["Transpose", "InvertPermutation"],
      name: "transpose_perm_fed",
      build: ([x, perm]) => tf.transpose(x!, perm!),
    },
    { op: "Transpose", name: "transpose_unknown_rank", build: ([x]) => tf.transpose(x!) },
    { op: "Transpose", name: "transpose_string", build: ([x]) => tf.transpose(x!) },
    { op: "Transpose", name: "transpose_types", build: (xs) => xs.map((x) => tf.transpose(x)) },
    {
      op: "ConjugateTranspose",
      name: "conjugate_transpose",
      build: ([x]) => tf.transpose(x!, undefined, { conjugate: true }),
      gradient: "none",
    },
    { op: "InvertPermutation", name: "invert_permutation", build: ([x]) => tf.invertPermutation(x!) },
    { op: "Fill", name: "fill", build: ([x]) => tf.fill([2, 3], x!) },
    { op: "Fill", name: "fill_types", build: ([a, b, c]) => [tf.fill([2], a!), tf.fill([2], b!), tf.fill([2, 1], c!)] },
    { op: ["ZerosLike", "OnesLike"], name: "zeros_ones_like", build: ([x]) => [tf.zerosLike(x!), tf.onesLike(x!)] },
    {
      op: ["ZerosLike", "OnesLike"],
      name: "raw_zeros_ones_like",
      build: ([x]) => [apply("ZerosLike", { x: x! }), apply("OnesLike", { x: x! })],
    },
    {
      op: ["ZerosLike", "OnesLike"],
      name: "like_known",
      build: ([x]) => [tf.zerosLike(x!), tf.onesLike(x!), tf.zerosLike(x!, { optimize: false })],
    },
    {
      op: "Fill",
      name: "zeros_dynamic",
      build: ([x]) => [
        tf.zeros(tf.shape(x!)),
        tf.ones([tf.shape(x!).at(0), 2]),
        tf.zeros([2, 600]),
        tf.ones([3], { dtype: tf.bool }),
        tf.zerosLike(x!, { dtype: tf.int32 }),
        tf.onesLike(x!, { dtype: tf.int64 }),
      ],
    },
    { op: "Tile", name: "tile", build: ([x]) => tf.tile(x!, [2, 3]) },
    { op: "Tile", name: "tile_fed", build: ([x, times]) => tf.tile(x!, times!) },
    { op: "Tile", name: "tile_unknown", build: ([x]) => tf.tile(x!, [2, 1]) },
    { op: "Tile", name: "tile_string", build: ([x]) => tf.tile(x!, [1, 2]) },
    { op: "Tile", name: "tile_of_gathered", build: ([x]) => tf.gather(tf.tile(x!, [3, 1]), [1, 5, 0]) },
    { op: "Range", name: "range", build: ([a, b, c]) => tf.range(a!, b!, c!) },
    {
      op: "Range",
      name: "range_types",
      build: () => [
        tf.range(5),
        tf.range(3, 0, -1),
        tf.range(0, 1, 0.25, { dtype: tf.float32 }),
        tf.range(
          tf.convertToTensor(2n ** 40n, { name: "start" }),
          tf.convertToTensor(2n ** 40n + 3n, { name: "limit" }),
        ),
      ],
      sameGraph: false,
    },
    {
      op: "Range",
      name: "range_mixed",
      build: ([a, b]) => [tf.range(a!), tf.range(1, a!, 2), tf.range(0, b!, 0.5), tf.range(3, { dtype: tf.float32 })],
    },
    {
      op: "LinSpace",
      name: "lin_space",
      build: ([a, b]) => [6, 1].map((num) => apply("LinSpace", { start: a!, stop: b!, num })),
    },
    {
      op: "Range",
      name: "linspace",
      build: ([a, b]) => [tf.linspace(a!, b!, 6), tf.linspace(a!, b!, 3, { axis: -1 }), tf.linspace(0, 1, 1)],
    },
    { op: "GatherV2", name: "batch_gather", build: ([x, i]) => tf.batchGather(x!, i!) },
    { op: "BroadcastTo", name: "broadcast_to", build: ([x]) => tf.broadcastTo(x!, [3, 2, 4]) },
    { op: "BroadcastTo", name: "broadcast_to_unknown", build: ([x, dims]) => tf.broadcastTo(x!, dims!) },
    {
      op: "BroadcastTo",
      name: "broadcast_to_int64",
      build: ([x]) => tf.broadcastTo(x!, tf.ndarray([2, 3], [2], tf.int64)),
    },
    { op: "BroadcastArgs", name: "broadcast_args", build: ([a, b]) => tf.broadcastDynamicShape(a!, b!) },
    {
      op: "BroadcastGradientArgs",
      name: "broadcast_gradient_args",
      build: ([a, b]) => applyOp("BroadcastGradientArgs", { s0: a!, s1: b! }).outputs,
    },
    {
      op: "Cast",
      name: "cast",
      build: ([x]) => [tf.int32, tf.float64, tf.bool, tf.uint8].map((dtype) => tf.cast(x!, dtype)),
      gradient: "none",
    },
    {
      op: "Bitcast",
      name: "bitcast",
      build: ([a, b, c]) => [tf.bitcast(a!, tf.int32), tf.bitcast(b!, tf.int64), tf.bitcast(c!, tf.uint8)],
    },
  ],
};

const shapes = (x: tf.Tensor): tf.Tensor[] => [tf.shape(x), tf.shape(x, { outType: tf.int64 }), tf.size(x), tf.rank(x)];
