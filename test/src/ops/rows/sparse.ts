import { apply } from "../../../../src/core/apply-op.js";
import * as tf from "../../../../src/index.js";
import type { OpRow, OpRows } from "../../../support/op-table.js";

const row = (op: OpRow["op"], name: string, build: OpRow["build"], more: Partial<OpRow> = {}): OpRow => ({
  op,
  name,
  build,
  ...more,
});
type Places = readonly (readonly number[])[];
const places = [
  [0, 1],
  [0, 3],
  [1, 0],
  [3, 2],
  [3, 3],
];
const cube = [
  [0, 0, 1],
  [0, 2, 3],
  [1, 1, 0],
  [1, 2, 3],
];
const where = [
  [0, 0],
  [0, 1],
  [1, 0],
  [2, 0],
  [2, 3],
];
const long = (values: Places | readonly number[]): tf.Tensor => tf.constant(values as number[], { dtype: "int64" });
function sp(values: tf.Tensor, at: Places = places, shape: readonly number[] = [4, 5]): tf.SparseTensor {
  const indices = long(at);
  return new tf.SparseTensor(indices, values, long(shape));
}
const parts = (s: tf.SparseTensor): tf.Tensor[] => [s.indices, s.values, s.denseShape];
/** Integers, and what is not smooth. */
const forward = { gradient: "none" } as const;

const matmuls = [false, true].flatMap((adjointA) =>
  [false, true].map((adjointB) =>
    row("SparseTensorDenseMatMul", `matmul_${adjointA ? "a" : ""}${adjointB ? "b" : ""}`, ([v, d]) =>
      tf.sparseTensorDenseMatmul(sp(v!), d!, { adjointA, adjointB }),
    ),
  ),
);

const ids = tf.ndarray([0, 2, 2, 1, 3], [5], "int32");
const segmentIds = tf.ndarray([0, 0, 1, 3, 3], [5], "int32");
const KINDS = [
  ["sum", "Sum", tf.sparseSegmentSum],
  ["mean", "Mean", tf.sparseSegmentMean],
  ["sqrt_n", "SqrtN", tf.sparseSegmentSqrtN],
] as const;
const segments = KINDS.flatMap(([name, type, fn]) => [
  row([`SparseSegment${type}`, `SparseSegment${type}Grad`], `segment_${name}`, ([d]) => fn(d!, ids, segmentIds)),
  row(`SparseSegment${type}WithNumSegments`, `segment_${name}_counted`, ([d]) =>
    fn(d!, ids, segmentIds, { numSegments: tf.ndarray(6, [], "int32") }),
  ),
  row(`SparseSegment${type}GradV2`, `segment_${name}_slices`, ([d]) =>
    fn(d!, ids, segmentIds, { sparseGradient: true }),
  ),
]);

const embeddings = (["sum", "mean", "sqrtn"] as const).flatMap((combiner) => [
  row(
    "SegmentSum",
    `embedding_${combiner}`,
    ([t, w]) => {
      const found = sp(long([1, 3, 0, 3, 5]), where, [3, 4]);
      return tf.nn.embeddingLookupSparse(t!, found, sp(w!, where, [3, 4]), { combiner });
    },
    // The number of segments of constant ids is known here, before a run.
    combiner === "sum" ? {} : { sameGraph: false },
  ),
  row("SparseSegmentSum", `embedding_plain_${combiner}`, ([t]) =>
    tf.nn.embeddingLookupSparse(t!, sp(long([1, 3, 0, 3, 5]), where, [3, 4]), null, { combiner, name: "found" }),
  ),
]);

const SET_PLACES = [...where.slice(0, 3), [3, 0], [3, 3]];

/** Sparse tensors: their places are constants, their values are fed. */
export const rows: OpRows = {
  golden: "ops_sparse",
  rows: [
    ...matmuls,
    row("SparseTensorDenseMatMul", "matmul_unknown", ([v, d]) =>
      tf.sparseTensorDenseMatmul(sp(v!), d!, { name: "product" }),
    ),
    row("SparseReorder", "reorder", ([v]) =>
      parts(
        tf.sparseReorder(
          sp(v!, [
            [3, 1],
            [0, 4],
            [3, 0],
            [0, 0],
          ]),
        ),
      ),
    ),
    row("SparseReshape", "reshape", ([v]) => parts(tf.sparseReshape(sp(v!), [2, -1]))),
    row("SparseReshape", "reshape_cube", ([v]) =>
      parts(tf.sparseReshape(sp(v!, cube, [2, 3, 4]), [6, 4], { name: "flat" })),
    ),
    row("SparseReduceSum", "reduce_sum", ([v]) => tf.sparseReduceSum(sp(v!))),
    row("SparseReduceSum", "reduce_sum_axis", ([v]) => tf.sparseReduceSum(sp(v!, cube, [2, 3, 4]), { axis: [0, -1] })),
    row("SparseReduceSum", "reduce_sum_keep", ([v]) => tf.sparseReduceSum(sp(v!), { axis: 1, keepDims: true })),
    row("SparseReduceMax", "reduce_max", ([v]) => tf.sparseReduceMax(sp(v!), { axis: 1 })),
    row("SparseToDense", "to_dense", ([v]) => tf.sparseTensorToDense(sp(v!))),
    row("SparseToDense", "to_dense_default", ([v]) =>
      tf.sparseTensorToDense(sp(v!), { defaultValue: -1, name: "dense" }),
    ),
    row("GatherNd", "from_dense", ([v]) => parts(tf.sparse.fromDense(v!))),
    row("GatherV2", "retain", ([v]) => {
      const s = sp(v!);
      return parts(tf.sparseRetain(s, tf.greater(v!, 0)));
    }),
    row("SparseConcat", "concat", ([v, w]) => {
      const first = sp(v!);
      const second = sp(
        w!,
        [
          [0, 0],
          [1, 1],
          [2, 2],
          [3, 0],
        ],
        [4, 3],
      );
      return parts(tf.sparseConcat(1, [first, second]));
    }),
    row("SparseConcat", "concat_rows", ([v, w]) => parts(tf.sparseConcat(0, [sp(v!), sp(w!)], { name: "rows" }))),
    row(["SparseSlice", "SparseSliceGrad"], "slice", ([v]) => parts(tf.sparseSlice(sp(v!), [0, 1], [4, 3]))),
    row("SparseSoftmax", "softmax", ([v]) => tf.sparseSoftmax(sp(v!)).values),
    row(["SparseFillEmptyRows", "SparseFillEmptyRowsGrad"], "fill_empty_rows", ([v]) => {
      const { output, emptyRowIndicator } = tf.sparseFillEmptyRows(sp(v!), 7.5);
      return [...parts(output), emptyRowIndicator];
    }),
    row("SparseReorder", "transpose", ([v]) => parts(tf.sparseTranspose(sp(v!, cube, [2, 3, 4]), [2, 0, 1]))),
    row("SparseReorder", "transpose_default", ([v]) => parts(tf.sparseTranspose(sp(v!)))),
    row("SparseToDense", "to_indicator", ([v]) =>
      tf.sparseToIndicator(
        sp(
          v!,
          [
            [0, 0],
            [0, 1],
            [1, 0],
            [3, 0],
            [3, 1],
          ],
          [4, 2],
        ),
        6,
      ),
    ),
    row(["SparseDenseCwiseAdd", "SparseDenseCwiseMul", "SparseDenseCwiseDiv"], "dense_cwise", ([v, d]) =>
      ["Add", "Mul", "Div"].map((kind) =>
        apply(`SparseDenseCwise${kind}`, { sp_indices: places, sp_values: v!, sp_shape: [4, 5], dense: d! }),
      ),
    ),
    ...segments,
    ...embeddings,
    row("SparseSegmentSum", "embedding_parts", ([t, u]) =>
      tf.nn.embeddingLookupSparse([t!, u!], sp(long([1, 3, 0, 3, 5]), where, [3, 4]), null, {
        combiner: "sum",
        partitionStrategy: "div",
      }),
    ),
    row(["DenseToDenseSetOperation", "SetSize"], "sets", ([a, b]) => [
      ...parts(tf.sets.intersection(a!, b!)),
      ...parts(tf.sets.union(a!, b!)),
      ...parts(tf.sets.difference(a!, b!)),
      tf.sets.size(tf.sets.difference(a!, b!, { aminusb: false })),
    ]),
    row("DenseToSparseSetOperation", "sets_sparse", ([v, d]) => [
      ...parts(tf.sets.intersection(sp(v!, SET_PLACES, [4, 4]), d!)),
      ...parts(tf.sets.difference(d!, sp(v!, SET_PLACES, [4, 4]))),
    ]),
    // TensorFlow puts an Assert that shows other than text and int32 behind a tf.cond.
    row("ScatterNd", "confusion_matrix", ([l, p]) => tf.confusionMatrix(l!, p!), { sameGraph: false }),
    row(
      "ScatterNd",
      "confusion_matrix_weights",
      ([l, p, w]) => tf.confusionMatrix(l!, p!, { numClasses: 4, weights: w!, dtype: "float32" }),
      { sameGraph: false, ...forward },
    ),
    row("Assert", "asserts", ([a, b]) => {
      const checks = [
        tf.assertLess(b!, 9),
        tf.assertNonNegative(b!, { message: "b" }),
        tf.assertRank(a!, 1),
        tf.assertEqual(b!, b!.add(0)),
        tf.assertRankAtLeast(a!, 1),
        tf.assertRankIn(a!, [1, 2]),
        tf.assertInteger(b!),
        tf.assertType(a!, tf.float32),
        tf.assertNoneEqual(b!, 1, { data: ["shown", b!], summarize: 2 }),
      ];
      return tf.controlDependencies(checks, () => tf.identity(a!));
    }),
  ],
  elsewhere: [{ op: "SparseToSparseSetOperation", file: "metrics.test.ts" }],
};
