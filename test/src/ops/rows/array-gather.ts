import { apply, applyOp } from "../../../../src/core/apply-op.js";
import * as tf from "../../../../src/index.js";
import type { OpRows } from "../../../support/op-table.js";

/** Array ops that choose and gather by index, with sparse gradients, and segments. */
export const rows: OpRows = {
  golden: "ops_array",
  rows: [
    { op: "GatherV2", name: "gather", build: ([x, i]) => tf.gather(x!, i!) },
    { op: "GatherV2", name: "gather", build: ([x]) => tf.gather(x!, [2, 0, 2]), golden: "gradients_f32" },
    {
      op: ["GatherV2", "UnsortedSegmentSum"],
      name: "gather_axis1",
      build: ([x]) => tf.gather(x!, [3, 1, 3], { axis: 1 }),
      golden: "gradients_f32",
    },
    { op: ["GatherV2", "UnsortedSegmentSum"], name: "gather_axis", build: ([x, i]) => tf.gather(x!, i!, { axis: 1 }) },
    {
      op: ["GatherV2", "UnsortedSegmentSum"],
      name: "gather_batch",
      build: ([x, i]) => tf.gather(x!, i!, { axis: 1, batchDims: 1 }),
    },
    {
      op: ["GatherV2", "UnsortedSegmentSum"],
      name: "gather_batch_inner",
      build: ([x, i]) => tf.gather(x!, i!, { axis: 2, batchDims: 1 }),
    },
    { op: "Gather", name: "gather_old", build: ([x, i]) => apply("Gather", { params: x!, indices: i! }) },
    {
      op: "GatherV2",
      name: "gather_types",
      build: ([a, b, c]) => [tf.gather(a!, [1, 0]), tf.gather(b!, [2, 0]), tf.gather(c!, [1])],
    },
    { op: "GatherV2", name: "gather_scalar", build: ([x, i]) => tf.gather(x!, i!) },
    { op: "GatherV2", name: "gather_unknown", build: ([x, i]) => tf.gather(x!, i!) },
    {
      op: "GatherV2",
      name: "gather_twice",
      build: ([x]) =>
        tf
          .gather(x!, [0, 1, 0])
          .mul(2)
          .add(tf.gather(x!, [1, 1, 1])),
    },
    { op: "GatherV2", name: "gather_and_dense", build: ([x]) => tf.gather(x!, [0, 1]).add(x!) },
    { op: "GatherV2", name: "gather_mixed_indices", build: ([x, i, j]) => tf.gather(x!, i!).add(tf.gather(x!, j!)) },
    { op: "GatherV2", name: "gather_of_gather", build: ([x]) => tf.gather(tf.gather(x!, [1, 0, 1]), [2, 0]) },
    { op: "GatherV2", name: "gather_of_product", build: ([x, y]) => tf.gather(x!.mul(y!), [1, 1]) },
    { op: "GatherV2", name: "gather_of_sum", build: ([x, y]) => tf.gather(tf.nn.biasAdd(x!.add(1), y!), [1, 1]) },
    { op: "GatherV2", name: "gather_of_reshaped", build: ([x]) => tf.gather(tf.reshape(x!, [-1, 4]), [5, 0]) },
    { op: "GatherNd", name: "gather_nd_slices", build: ([x, i]) => tf.gatherNd(x!, i!) },
    { op: "GatherNd", name: "gather_nd_rows", build: ([x, i]) => tf.gatherNd(x!, i!) },
    {
      op: ["GatherNd", "ScatterNd"],
      name: "gather_nd",
      build: ([x]) =>
        tf.gatherNd(x!, [
          [0, 1],
          [2, 3],
          [0, 1],
        ]),
      golden: "gradients_f32",
    },
    {
      op: "GatherNd",
      name: "gather_nd_types",
      build: ([a, b]) => [
        tf.gatherNd(a!, [
          [1, 2],
          [0, 0],
        ]),
        tf.gatherNd(b!, [[1]]),
      ],
    },
    { op: "ScatterNd", name: "scatter_nd_fed", build: ([i, updates, dims]) => tf.scatterNd(i!, updates!, dims!) },
    {
      op: "ScatterNd",
      name: "scatter_nd_deep",
      build: ([i, updates]) => tf.scatterNd(i!, updates!, tf.ndarray([2, 2], [2], tf.int64)),
    },
    {
      op: "ScatterNd",
      name: "scatter_nd_types",
      build: ([i, a, b, c]) => [tf.scatterNd(i!, a!, [3]), tf.scatterNd(i!, b!, [2]), tf.scatterNd(i!, c!, [2, 2])],
    },
    {
      op: "ScatterNd",
      name: "scatter_nd",
      build: ([x]) => tf.scatterNd([[0], [4], [0]], x!, [5, 2]),
      golden: "gradients_f32",
    },
    {
      op: ["TensorScatterUpdate", "TensorScatterAdd", "TensorScatterSub"],
      name: "tensor_scatter",
      build: ([tensor, indices, updates]) => [
        tf.tensorScatterUpdate(tensor!, indices!, updates!),
        ...["TensorScatterAdd", "TensorScatterSub"].map((type) =>
          apply(type, { tensor: tensor!, indices: indices!, updates: updates! }),
        ),
      ],
    },
    {
      op: ["TensorScatterMax", "TensorScatterMin"],
      name: "tensor_scatter_extreme",
      build: ([tensor, indices, updates]) =>
        ["TensorScatterMax", "TensorScatterMin"].map((type) =>
          apply(type, { tensor: tensor!, indices: indices!, updates: updates! }),
        ),
    },
    { op: "Select", name: "select", build: ([c, a, b]) => apply("Select", { condition: c!, t: a!, e: b! }) },
    { op: "SelectV2", name: "select_v2", build: ([c, a, b]) => apply("SelectV2", { condition: c!, t: a!, e: b! }) },
    { op: "Where", name: "where_index", build: (xs) => xs.map((x) => tf.whereIndex(x)) },
    { op: "Where", name: "boolean_mask", build: ([x, mask]) => tf.booleanMask(x!, mask!) },
    { op: "Where", name: "boolean_mask_axis", build: ([x, mask]) => tf.booleanMask(x!, mask!, { axis: 1 }) },
    {
      op: "Range",
      name: "sequence_mask",
      build: ([n, k]) => [
        tf.sequenceMask(n!),
        tf.sequenceMask(n!, { maxlen: 4 }),
        tf.sequenceMask(n!, { maxlen: k!, dtype: tf.float32 }),
      ],
    },
    {
      op: "OneHot",
      name: "one_hot",
      build: ([i]) => [
        tf.oneHot(i!, 3),
        tf.oneHot(i!, 3, { axis: 0 }),
        tf.oneHot(i!, 3, { onValue: 5, offValue: -1, axis: 1, dtype: tf.int32 }),
        tf.oneHot(i!, 2, { onValue: true, offValue: false }),
      ],
    },
    {
      op: "OneHot",
      name: "one_hot_fed",
      build: ([i, depth, v]) => tf.oneHot(i!, depth!, { onValue: v!, offValue: v!.neg() }),
    },
    {
      op: "DynamicStitch",
      name: "dynamic_stitch",
      build: (xs) =>
        tf.dynamicStitch(
          [
            [0, 2],
            [1, 2],
          ],
          xs,
        ),
      gradient: "none",
    },
    {
      op: "DynamicStitch",
      name: "dynamic_stitch",
      build: (xs) =>
        tf.dynamicStitch(
          [
            [0, 2],
            [1, 3],
          ],
          xs,
        ),
      golden: "gradients_f32",
    },
    {
      op: "DynamicStitch",
      name: "dynamic_stitch_int",
      build: (xs) => tf.dynamicStitch(xs, [tf.ndarray([5, 6], [2], tf.int32), tf.ndarray([7, 8], [2, 1], tf.int32)]),
    },
    {
      op: "ParallelDynamicStitch",
      name: "parallel_stitch",
      build: (xs) =>
        apply("ParallelDynamicStitch", {
          indices: [
            [0, 2],
            [1, 3],
          ],
          data: xs,
        }),
    },
    {
      op: "DynamicStitch",
      name: "stitch_of_gathered",
      build: (xs) =>
        tf.gather(
          tf.dynamicStitch(
            [
              [0, 2],
              [1, 3],
            ],
            xs,
          ),
          [1, 3],
        ),
    },
    { op: "DynamicPartition", name: "dynamic_partition", build: ([x, parts]) => tf.dynamicPartition(x!, parts!, 4) },
    {
      op: "DynamicPartition",
      name: "dynamic_partition",
      build: ([x]) => tf.dynamicPartition(x!, [0, 1, 0, 1], 2)[1]!,
      golden: "gradients_f32",
    },
    {
      op: ["Unique", "UniqueWithCounts"],
      name: "unique",
      build: ([a, b]) => [
        ...Object.values(tf.unique(a!)),
        ...Object.values(tf.unique(b!, { outIdx: tf.int64 })),
        ...Object.values(tf.uniqueWithCounts(a!)),
      ],
    },
    {
      op: ["UniqueV2", "UniqueWithCountsV2"],
      name: "unique_v2",
      build: ([x]) => [
        ...applyOp("UniqueV2", { x: x!, axis: [1] }).outputs,
        ...applyOp("UniqueWithCountsV2", { x: x!, axis: [0] }).outputs,
      ],
      sameGraph: false,
    },
    { op: "ListDiff", name: "setdiff1d", build: ([a, b]) => Object.values(tf.setdiff1d(a!, b!)) },
    { op: "TopKV2", name: "top_k", build: ([x]) => Object.values(tf.nn.topK(x!, 3)), gradient: "none" },
    { op: "TopKV2", name: "top_k", build: ([x]) => tf.nn.topK(x!, 2).values, golden: "gradients_f32" },
    {
      op: ["TopKV2", "TopK"],
      name: "top_k_types",
      build: ([a, b, k]) => [
        ...Object.values(tf.nn.topK(a!, k!)),
        ...Object.values(tf.nn.topK(b!, 1)),
        ...Object.values(tf.nn.topK(a!)),
      ],
    },
    {
      op: "TopKV2",
      name: "sort",
      build: ([x, i]) => [
        tf.sort(x!),
        tf.sort(x!, { axis: 0 }),
        tf.sort(x!, { direction: "DESCENDING" }),
        tf.argsort(x!, { axis: -2 }),
        tf.sort(i!),
        tf.argsort(i!),
        tf.sort(tf.cast(i!, tf.uint8)),
      ],
    },
    {
      op: ["LowerBound", "UpperBound"],
      name: "searchsorted",
      build: ([a, b]) => [tf.searchsorted(a!, b!), tf.searchsorted(a!, b!, { side: "right", outType: tf.int64 })],
    },
    {
      op: "SparseToDense",
      name: "sparse_to_dense",
      build: ([i, v, d]) => [
        tf.sparseToDense(i!, [2, 3], v!, { defaultValue: d! }),
        tf.sparseToDense(i!.at(":", 0), [3], tf.ndarray([7], [], tf.int32)),
      ],
    },
  ],
};
