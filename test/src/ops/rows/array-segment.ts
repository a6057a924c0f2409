import { apply } from "../../../../src/core/apply-op.js";
import * as tf from "../../../../src/index.js";
import type { OpRows } from "../../../support/op-table.js";

/** Segments, diagonals, and ops that move space to depth and batches. */
export const rows: OpRows = {
  golden: "ops_array",
  rows: [
    { op: "SegmentSum", name: "segment_sum", build: ([x, ids]) => tf.segmentSum(x!, ids!) },
    { op: "UnsortedSegmentSum", name: "unsorted_segment_sum", build: ([x, ids]) => tf.unsortedSegmentSum(x!, ids!, 4) },
    { op: "SegmentMean", name: "segment_mean", build: ([x, ids]) => tf.segmentMean(x!, ids!) },
    { op: "SegmentMax", name: "segment_max", build: ([x, ids]) => tf.segmentMax(x!, ids!) },
    {
      op: "UnsortedSegmentMax",
      name: "unsorted_segment_max",
      build: ([x, ids]) => tf.unsortedSegmentMax(x!, ids!, 4),
      gradient: "none",
    },
    { op: "SegmentMin", name: "segment_min", build: ([x, ids]) => tf.segmentMin(x!, ids!) },
    {
      op: "UnsortedSegmentMin",
      name: "unsorted_segment_min",
      build: ([x, ids]) => tf.unsortedSegmentMin(x!, ids!, 4),
      gradient: "none",
    },
    { op: "SegmentProd", name: "segment_prod", build: ([x, ids]) => tf.segmentProd(x!, ids!) },
    {
      op: "UnsortedSegmentProd",
      name: "unsorted_segment_prod",
      build: ([x, ids]) => tf.unsortedSegmentProd(x!, ids!, 4),
    },
    {
      op: "UnsortedSegmentSum",
      name: "unsorted_segment_mean",
      build: ([x, ids]) => tf.unsortedSegmentMean(x!, ids!, 4),
    },
    {
      op: "UnsortedSegmentSum",
      name: "unsorted_segment_sqrt_n",
      build: ([x, ids]) => tf.unsortedSegmentSqrtN(x!, ids!, 4),
    },
    { op: "SegmentSum", name: "segment_sum", build: ([x]) => tf.segmentSum(x!, [0, 0, 1, 2]), golden: "gradients_f32" },
    {
      op: "SegmentMean",
      name: "segment_mean",
      build: ([x]) => tf.segmentMean(x!, [0, 0, 1, 2]),
      golden: "gradients_f32",
    },
    {
      op: "UnsortedSegmentSum",
      name: "unsorted_segment_sum",
      build: ([x]) => tf.unsortedSegmentSum(x!, [2, 0, 2, 1], 4),
      golden: "gradients_f32",
    },
    { op: "SegmentProd", name: "segment_prod_zero", build: ([x, ids]) => tf.segmentProd(x!, ids!) },
    {
      op: ["SegmentSum", "SegmentMax", "SegmentMean"],
      name: "segment_types",
      build: ([a, b, c, d]) => [
        tf.segmentSum(a!, [0, 0, 2]),
        tf.segmentMax(b!, [0, 0, 1]),
        tf.segmentSum(c!, [0, 1, 1]),
        tf.segmentMean(d!, [0, 1, 1]),
        tf.segmentMean(a!, [0, 0, 1]),
      ],
    },
    {
      op: ["UnsortedSegmentSum", "UnsortedSegmentMax", "UnsortedSegmentMin"],
      name: "unsorted_types",
      build: ([a, b, c]) => [
        tf.unsortedSegmentSum(a!, [1, 1, 0], 3),
        tf.unsortedSegmentMax(b!, [0, 0, 2], 3),
        tf.unsortedSegmentMin(c!, [0, 0, 2], 3),
        tf.unsortedSegmentMax(a!, [0, 0, 2], 3),
      ],
    },
    { op: "UnsortedSegmentSum", name: "unsorted_matrix_ids", build: ([x, ids]) => tf.unsortedSegmentSum(x!, ids!, 3) },
    { op: "UnsortedSegmentSum", name: "unsorted_fed", build: ([x, ids, n]) => tf.unsortedSegmentSum(x!, ids!, n!) },
    { op: "Diag", name: "diag", build: (xs) => xs.map((x) => tf.diag(x)) },
    { op: "DiagPart", name: "diag_part", build: (xs) => xs.map((x) => tf.diagPart(x)) },
    { op: "MatrixDiagV3", name: "matrix_diag", build: ([x]) => tf.matrixDiag(x!) },
    {
      op: "MatrixDiagV3",
      name: "matrix_diag_band",
      build: ([x]) => [
        tf.matrixDiag(x!, { k: [-1, 1] }),
        tf.matrixDiag(x!, { k: [0, 2], align: "LEFT_RIGHT", paddingValue: 9 }),
        tf.matrixDiag(x!.at(0, 0), { k: 1, numRows: 3, numCols: 5 }),
      ],
    },
    {
      op: "MatrixDiagPartV3",
      name: "matrix_diag_part",
      build: ([x]) => [
        tf.matrixDiagPart(x!),
        tf.matrixDiagPart(x!, { k: -1 }),
        tf.matrixDiagPart(x!, { k: [-1, 2] }),
        tf.matrixDiagPart(x!, { k: [-2, 1], align: "LEFT_RIGHT", paddingValue: -5 }),
      ],
    },
    { op: "MatrixDiagPartV3", name: "matrix_diag_part_unknown", build: ([x]) => tf.matrixDiagPart(x!) },
    { op: "MatrixDiagPartV3", name: "diag_part", build: ([x]) => tf.matrixDiagPart(x!), golden: "gradients_f32" },
    {
      op: "MatrixSetDiagV3",
      name: "matrix_set_diag",
      build: ([x, d, e]) => [
        tf.matrixSetDiag(x!, d!),
        tf.matrixSetDiag(x!.at(":1", ":", ":3"), e!),
        tf.matrixSetDiag(
          x!.at(0),
          [
            [1, 2, 3],
            [4, 5, 0],
          ],
          { k: [0, 1], align: "LEFT_RIGHT" },
        ),
      ],
    },
    {
      op: ["MatrixDiag", "MatrixDiagPart", "MatrixSetDiag"],
      name: "matrix_old",
      build: ([diagonal, input]) => [
        apply("MatrixDiag", { diagonal: diagonal! }),
        apply("MatrixDiagPart", { input: input! }),
        apply("MatrixSetDiag", { input: input!, diagonal: diagonal! }),
      ],
    },
    {
      op: ["MatrixDiagV2", "MatrixDiagPartV2", "MatrixSetDiagV2"],
      name: "matrix_v2",
      build: ([diagonal, input]) => [
        apply("MatrixDiagV2", { diagonal: diagonal!, k: [0], num_rows: -1, num_cols: -1, padding_value: 0 }),
        apply("MatrixDiagPartV2", { input: input!, k: [-1, 0], padding_value: 0 }),
        apply("MatrixSetDiagV2", { input: input!, diagonal: diagonal!, k: 0 }),
      ],
    },
    {
      op: "MatrixBandPart",
      name: "matrix_band_part",
      build: ([x, y]) => [tf.matrixBandPart(x!, 0, -1), tf.matrixBandPart(x!, 1, 1), tf.matrixBandPart(y!, 0, 0)],
    },
    {
      op: "MatrixBandPart",
      name: "matrix_band_part",
      build: ([x]) => tf.matrixBandPart(x!, -1, 0),
      golden: "gradients_f32",
    },
    {
      op: ["MatrixDiagV3", "MatrixSetDiagV3"],
      name: "eye",
      build: ([n]) => [
        tf.eye(2),
        tf.eye(2, { numColumns: 3 }),
        tf.eye(3, { batchShape: [2] }),
        tf.eye(n!),
        tf.eye(n!, { numColumns: 3, dtype: tf.int32 }),
      ],
    },
    { op: "Fill", name: "meshgrid", build: (xs) => [...tf.meshgrid(xs), ...tf.meshgrid(xs, { indexing: "ij" })] },
    {
      op: ["SpaceToDepth", "DepthToSpace"],
      name: "space_to_depth",
      build: ([x]) => [tf.spaceToDepth(x!, 2), tf.depthToSpace(tf.spaceToDepth(x!, 2), 2)],
    },
    { op: "SpaceToDepth", name: "space_to_depth", build: ([x]) => tf.spaceToDepth(x!, 2), golden: "gradients_f32" },
    {
      op: ["SpaceToDepth", "DepthToSpace"],
      name: "space_types",
      build: ([x]) => [tf.spaceToDepth(x!, 2), tf.depthToSpace(x!, 2)],
    },
    {
      op: ["SpaceToBatchND", "BatchToSpaceND"],
      name: "space_to_batch",
      build: ([x]) => [
        tf.spaceToBatchNd(
          x!,
          [2, 3],
          [
            [0, 2],
            [1, 2],
          ],
        ),
        tf.batchToSpaceNd(
          tf.spaceToBatchNd(
            x!,
            [2, 3],
            [
              [0, 2],
              [1, 2],
            ],
          ),
          [2, 3],
          [
            [1, 0],
            [0, 1],
          ],
        ),
      ],
    },
    { op: "SpaceToBatchND", name: "space_to_batch_one", build: ([x]) => tf.spaceToBatchNd(x!, [3], [[0, 0]]) },
    {
      op: ["SpaceToBatchND", "BatchToSpaceND"],
      name: "space_to_batch_square",
      build: ([x]) => [tf.spaceToBatch(x!, EDGES, 2), tf.batchToSpace(tf.spaceToBatch(x!, EDGES, 2), EDGES, 2)],
    },
    {
      op: ["SpaceToBatch", "BatchToSpace"],
      name: "space_to_batch_old",
      build: ([x]) => [
        oldToBatch(x!),
        apply("BatchToSpace", { input: oldToBatch(x!), crops: EDGES }, { block_size: 2 }),
      ],
      sameGraph: false,
    },
    {
      op: "SpaceToBatchND",
      name: "space_to_batch_fed",
      build: ([x, blocks, paddings]) => tf.spaceToBatchNd(x!, blocks!, paddings!),
    },
  ],
};

const EDGES = [
  [0, 0],
  [1, 1],
];
const oldToBatch = (input: tf.Tensor): tf.Tensor =>
  apply("SpaceToBatch", { input, paddings: EDGES }, { block_size: 2 });
