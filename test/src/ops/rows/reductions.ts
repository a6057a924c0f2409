import { apply } from "../../../../src/core/apply-op.js";
import * as tf from "../../../../src/index.js";
import { at } from "../../../../src/ops/at.js";
import type { OpRow, OpRows } from "../../../support/op-table.js";

const row = (op: OpRow["op"], name: string, build: OpRow["build"], more: Partial<OpRow> = {}): OpRow => ({
  op,
  name,
  build,
  ...more,
});
const forward = { gradient: "none" } as const;
const keepDims = true;

/** Reductions, running sums, searches and counts. */
export const rows: OpRows = {
  golden: "ops_math",
  rows: [
    row(["Sum", "Mean", "Prod", "Max", "Min", "EuclideanNorm"], "reductions", ([x]) => [
      tf.reduceSum(x!, [0, 2]),
      tf.reduceMean(x!, -1),
      tf.reduceProd(x!, 1),
      tf.reduceMax(x!, [1, 2]),
      tf.reduceMin(x!),
      tf.reduceLogsumexp(x!, 2),
      tf.reduceEuclideanNorm(x!, 1),
      tf.reduceVariance(x!, 1),
      tf.reduceStd(x!),
    ]),
    row("Sum", "reductions_keepdims", ([x]) => [
      tf.reduceSum(x!, { axis: 1, keepDims }),
      tf.reduceMean(x!, { axis: [0, 2], keepDims }),
      tf.reduceMax(x!, { keepDims }),
      tf.reduceEuclideanNorm(x!, { axis: 2, keepDims }),
    ]),
    row("Sum", "reductions_unknown", ([x]) => [tf.reduceSum(x!), tf.reduceMean(x!), tf.reduceMax(x!)]),
    row("Mean", "reductions_partly_unknown", ([x]) => [
      tf.reduceSum(x!, 1),
      tf.reduceMean(x!, [0, -1]),
      tf.reduceMax(x!, 2),
      tf.reduceMean(x!),
    ]),
    row("Sum", "reductions_fed_axis", ([x, axis]) => [
      tf.reduceSum(x!, { axis }),
      tf.reduceMean(x!, { axis, keepDims }),
    ]),
    row("Sum", "reductions_scalar", ([x]) => [tf.reduceSum(x!), tf.reduceMean(x!), tf.reduceMax(x!, [])]),
    row("Mean", "reductions_int", ([x]) => [
      tf.reduceSum(x!),
      tf.reduceMean(x!, 0),
      tf.reduceProd(x!, 1),
      tf.reduceMax(x!, 0),
      tf.reduceMin(x!),
    ]),
    row("Mean", "reductions_int64", ([x]) => [
      tf.reduceSum(x!),
      tf.reduceMean(x!),
      tf.reduceMax(x!),
      tf.reduceMin(x!),
      tf.reduceProd(at(x!, "2:5")),
    ]),
    row("Prod", "reductions_uint8", ([x]) => [
      tf.reduceSum(x!, 0),
      tf.reduceMax(x!, 1),
      tf.reduceMin(x!),
      tf.reduceProd(x!, 0),
    ]),
    row("Sum", "reductions_half", ([x]) => [tf.reduceSum(x!, 0), tf.reduceMean(x!), tf.reduceMax(x!, 1)], {
      tolerance: { relative: 5e-3 },
    }),
    row("Prod", "reductions_complex", ([x]) => [tf.reduceSum(x!, 0), tf.reduceMean(x!), tf.reduceProd(x!, 1)], forward),
    row(["All", "Any"], "reductions_bool", ([x]) => [
      tf.reduceAll(x!),
      tf.reduceAll(x!, 0),
      tf.reduceAny(x!, 1),
      tf.reduceAny(x!, { keepDims }),
    ]),
    row("Max", "reductions_empty", ([x]) => [
      tf.reduceSum(x!, 0),
      tf.reduceMean(x!, 0),
      tf.reduceProd(x!, 0),
      tf.reduceMax(x!, 0),
      tf.reduceMin(x!),
      tf.reduceSum(x!, 1),
      tf.reduceEuclideanNorm(x!),
    ]),
    row("Max", "reductions_empty_int", ([x]) => [
      tf.reduceSum(x!, 1),
      tf.reduceProd(x!, 1),
      tf.reduceMax(x!, 1),
      tf.reduceMin(x!, 1),
    ]),
    row("All", "reductions_empty_bool", ([x]) => [tf.reduceAll(x!), tf.reduceAny(x!)]),
    row("Max", "reductions_nan", ([x]) => [tf.reduceMax(x!, 1), tf.reduceMin(x!, 1), tf.reduceSum(x!, 1)]),
    row("EuclideanNorm", "reductions_of_no_axes", ([x]) => [
      tf.reduceSum(x!, []),
      tf.reduceMax(x!, []),
      tf.reduceEuclideanNorm(x!, []),
    ]),
    row("NotEqual", "count_nonzero", ([x]) => [
      tf.countNonzero(x!),
      tf.countNonzero(x!, { axis: 0 }),
      tf.countNonzero(x!.greater(1), { dtype: tf.int32 }),
    ]),
    row("MatrixDiagPartV3", "trace", ([x]) => tf.trace(x!)),
    row(["ArgMax", "ArgMin"], "arg_extremes", ([x]) => [
      tf.argmax(x!, 1),
      tf.argmin(x!, 0),
      tf.argmax(x!, -1, { outputType: tf.int32 }),
    ]),
    row("ArgMax", "arg_extremes_types", ([a, b, c, d]) => [
      tf.argmax(a!),
      tf.argmin(a!),
      tf.argmax(b!),
      tf.argmin(c!),
      tf.argmax(d!),
    ]),
    row("ArgMax", "arg_extreme_fed_axis", ([x, axis]) => tf.argmax(x!, axis)),
    row(
      ["Cumsum", "Cumprod"],
      "cumulative",
      ([x]) => [
        tf.cumsum(x!, 1),
        tf.cumsum(x!, -1, { exclusive: true }),
        tf.cumsum(x!, 0, { reverse: true }),
        tf.cumprod(x!, 1, { exclusive: true, reverse: true }),
        tf.cumprod(x!, 2, { reverse: true }),
      ],
      forward,
    ),
    row("Cumprod", "cumulative_int", ([x, y]) => [
      tf.cumsum(x!),
      tf.cumprod(x!, 0, { reverse: true }),
      tf.cumsum(y!, 0, { exclusive: true }),
      tf.cumprod(y!),
    ]),
    row("Cumsum", "cumulative_complex", ([x]) => [tf.cumsum(x!, 1), tf.cumprod(x!, 0)]),
    row("CumulativeLogsumexp", "cumulative_logsumexp", ([x]) => [
      tf.cumulativeLogsumexp(x!, 1),
      tf.cumulativeLogsumexp(x!, 0, { reverse: true }),
    ]),
    row("Cumsum", "cumsum_fed_axis", ([x, axis]) => tf.cumsum(x!, axis)),
    row("Bucketize", "bucketize", ([x]) => tf.math.bucketize(x!, [0, 1.5, 10])),
    row("DenseBincount", "bincount", ([x, weights]) => [
      tf.bincount(x!),
      tf.bincount(x!, { weights }),
      tf.bincount(x!, { minLength: 6 }),
      tf.bincount(x!, { maxLength: 2 }),
      tf.bincount(x!, { dtype: tf.float32 }),
    ]),
    row(["Bincount", "DenseBincount"], "bincount_ops", ([x]) => [
      apply("Bincount", { arr: x!, size: 4, weights: tf.ndarray([], [0], "float32") }),
      apply(
        "DenseBincount",
        { input: tf.reshape(x!, [2, 2]), size: 8, weights: tf.ndarray([], [0], "int32") },
        { binary_output: true },
      ),
    ]),
    row("HistogramFixedWidth", "histogram", ([x]) => tf.histogramFixedWidth(x!, [0, 5], 5)),
    row(["CheckNumerics", "CheckNumericsV2"], "check_numerics", ([x]) => [
      tf.checkNumerics(x!, "of m"),
      tf.verifyTensorAllFinite(x!, "of m"),
      apply("CheckNumericsV2", { tensor: x! }, { message: "of m" }),
    ]),
  ],
};
