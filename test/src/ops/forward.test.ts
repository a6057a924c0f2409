import assert from "node:assert/strict";
import { test } from "node:test";
import { withGraph } from "../../../src/core/default-graph.js";
import type { NdArray } from "../../../src/core/ndarray.js";
import * as tf from "../../../src/index.js";
import { assertCloseArray } from "../../support/close.js";
import { type GoldenValue, isGoldenArray, loadCase, toNdArray } from "../../support/golden.js";

const golden = loadCase("ops_forward");

const ints = (...values: number[]): tf.NdArray => tf.ndarray(values, [values.length], tf.int32);
const longs = (...values: number[]): tf.NdArray => tf.ndarray(values, [values.length], tf.int64);
const int = (value: number): tf.NdArray => tf.ndarray([value], [], tf.int32);
const matrix = (...rows: number[][]): tf.NdArray => tf.ndarray(rows, undefined, tf.int32);
const I = ints(-7, 7, -7, 7, 0);
const J = ints(2, -2, -2, 2, 3);
const F = tf.ndarray([1.5, -2.5, 0.5, 2.5, -0.5, 3.5], [2, 3]);
const upTo = (count: number, shape: number[], dtype: tf.DType = tf.int64): tf.NdArray =>
  tf.ndarray(
    Array.from({ length: count }, (_, i) => i),
    shape,
    dtype,
  );

/** The lines of ops_forward/program.py, in TypeScript: what is fetched. */
const LINES: Readonly<Record<string, () => tf.Tensor | readonly tf.Tensor[] | Readonly<Record<string, tf.Tensor>>>> = {
  "floordiv int": () => tf.floordiv(I, J),
  truncatediv: () => tf.truncatediv(I, J),
  "floormod int": () => tf.floormod(I, J),
  truncatemod: () => tf.truncatemod(I, J),
  "div (v1, ints truncate toward -inf)": () => tf.div(I, J),
  "truediv int": () => tf.truediv(I, J),
  "round half even": () => tf.round(F),
  rint: () => tf.rint(F),
  ceil: () => tf.ceil(F),
  "cast f->i": () => tf.cast(F, tf.int32),
  "cast f->u8": () => tf.cast(tf.abs(F), tf.uint8),
  "cast f->bool": () => tf.cast([0, 0.1, -1], tf.bool),
  "cast bool->f": () => tf.cast([true, false], tf.float32),
  "cast f32->f16->f32": () => tf.cast(tf.cast([0.1, 1e5, 1e-8], tf.float16), tf.float32),
  "cast bf16": () => tf.cast(tf.cast([0.1, 1.00390625, 1.01171875], tf.bfloat16), tf.float32),
  "int32 overflow": () => tf.constant(int(2 ** 31 - 1)).add(tf.constant(int(1))),
  "pow int": () => tf.pow(ints(2, -3), ints(10, 3)),
  equal: () => tf.equal(ints(1, 2), ints(1, 3)),
  less: () => tf.less([1, 2], 2),
  logical: () => tf.logicalXor([true, false], [true, true]),
  argmax: () => tf.argmax(F, 1),
  "argmax ties": () => tf.argmax(ints(1, 3, 3)),
  argmin: () => tf.argmin(F, 0, { outputType: tf.int32 }),
  top_k: () => tf.nn.topK([3, 1, 3, 2], 3),
  in_top_k: () =>
    tf.nn.inTopK(
      [
        [0.1, 0.9, 0.5],
        [0.3, 0.3, 0.4],
      ],
      ints(2, 0),
      2,
    ),
  range: () => tf.range(3, 18, 4),
  "range float": () => tf.range(0, 1, 0.25),
  linspace: () => tf.linspace(0, 1, 5),
  one_hot: () => tf.oneHot(ints(1, -1, 2, 5), 3, { onValue: 5, offValue: -1 }),
  "one_hot axis 0": () => tf.oneHot(ints(1, 0), 3, { axis: 0 }),
  eye: () => tf.eye(2, { numColumns: 3 }),
  diag: () => tf.diag(ints(1, 2)),
  "where index": () =>
    tf.where([
      [true, false],
      [false, true],
    ]),
  unique: () => tf.unique(ints(3, 1, 3, 2, 1)),
  unique_with_counts: () => tf.uniqueWithCounts(ints(3, 1, 3)),
  bincount: () => tf.bincount(ints(1, 1, 3)),
  boolean_mask: () => tf.booleanMask(F, [true, false]),
  reverse_sequence: () => tf.reverseSequence(matrix([1, 2, 3], [4, 5, 6]), ints(2, 3), { seqAxis: 1, batchAxis: 0 }),
  sequence_mask: () => tf.sequenceMask([1, 3], { maxlen: 4 }),
  reduce_all: () =>
    tf.reduceAll(
      [
        [true, false],
        [true, true],
      ],
      1,
    ),
  reduce_any: () =>
    tf.reduceAny(
      [
        [false, false],
        [true, false],
      ],
      1,
    ),
  "reduce_mean int": () => tf.reduceMean(ints(1, 2, 4)),
  "reduce_sum empty": () => tf.reduceSum(tf.zeros([0, 2]), 0),
  "reduce_max empty": () => tf.reduceMax(tf.zeros([0])),
  "reduce_mean empty": () => tf.reduceMean(tf.zeros([0])),
  size: () => tf.size(F),
  rank: () => tf.rank(F),
  shape: () => tf.shape(F),
  "shape int64": () => tf.shape(F, { outType: tf.int64 }),
  gather: () => tf.gather(ints(10, 20, 30), [[2, 0]]),
  batch_gather: () => tf.batchGather(matrix([1, 2], [3, 4]), [[1], [0]]),
  meshgrid: () => tf.meshgrid([ints(1, 2), ints(3, 4, 5)]),
  "transpose default": () => tf.transpose(upTo(6, [1, 2, 3])),
  squeeze: () => tf.squeeze(tf.ndarray([0, 0], [1, 2, 1], tf.int8)),
  sort: () => tf.sort([3, 1, 2], { direction: "DESCENDING" }),
  argsort: () => tf.argsort(ints(3, 1, 2)),
  searchsorted: () => tf.searchsorted(ints(1, 3, 5), ints(0, 3, 6)),
  invert_permutation: () => tf.invertPermutation(ints(2, 0, 1)),
  setdiff1d: () => tf.setdiff1d(ints(1, 2, 3), ints(2)),
  is_nan: () => tf.isNan([1, Number.NaN]),
  is_inf: () => tf.isInf([1, Number.POSITIVE_INFINITY]),
  bitwise: () => tf.bitwise.bitwiseAnd(ints(12, 7), ints(10, 3)),
  bitcast: () => tf.bitcast([1], tf.int32),
  string_join: () => tf.stringJoin(["a", ["b", "c"]], { separator: "-" }),
  as_string: () => tf.asString([1.5, 2]),
  "as_string int": () => tf.asString(ints(3)),
  string_to_number: () => tf.stringToNumber(["1.5", "-2"]),
  substr: () => tf.substr(["hello"], 1, 3),
  string_length: () => tf.strings.length(["é"]),
  string_lower: () => tf.strings.lower(["AB"]),
  regex_replace: () => tf.regexReplace(["a1b2"], "[0-9]", "#"),
  string_to_hash_bucket_fast: () => tf.stringToHashBucketFast(["a", "b"], 100),
  encode_base64: () => tf.encodeBase64(["hi?"]),
  decode_raw: () => tf.decodeRaw(["\u0001\u0000\u0002\u0000"], tf.int16),
  "sigmoid extreme": () => tf.sigmoid([-100, 0, 100]),
  "softplus extreme": () => tf.nn.softplus([-100, 0, 100]),
  "log of 0": () => tf.log([0, -1]),
  "div by 0": () => tf.constant([1, 0]).div([0, 0]),
  accumulate_n: () => tf.accumulateN([[1], [2]]),
  histogram_fixed_width: () => tf.histogramFixedWidth([0, 1.5, 4], [0, 5], 5),
  "lookup sparse": () => tf.sparseToDense(tf.ndarray([0n, 1n], [1, 2]), longs(1, 3), ints(5)),
  matrix_diag: () => tf.matrixDiag(ints(1, 2)),
  cross: () => tf.cross([1, 0, 0], [0, 1, 0]),
  "complex abs": () => tf.abs(tf.constant([{ re: 3, im: 4 }], { dtype: tf.complex64 })),
  flip: () => tf.reverse(upTo(4, [2, 2, 1]), [1]),
};

/** Loops, images, sparse tensors and metrics: other families. */
const OTHERS = [
  "confusion_matrix",
  "string_split",
  "percent of zeros",
  "map_fn",
  "scan",
  "foldl",
  "case",
  "resize_bicubic",
  "adjust_contrast",
  "rgb_to_grayscale",
];

for (const [label, build] of Object.entries(LINES))
  test(`TensorFlow's values: ${label}`, async () => {
    const { op, value } = golden.item(label).value as { op: string; value: GoldenValue };
    const graph = new tf.Graph();
    const built = withGraph(graph, build);
    const fetches: readonly tf.Tensor[] = built instanceof tf.Tensor ? [built] : Object.values(built);
    assert.equal(fetches[0]?.op.type, op);
    await using session = new tf.Session({ graph });
    const found = (await session.run(fetches)) as NdArray[];
    const expected = (isGoldenArray(value) ? [value] : (value as GoldenValue[])).map(toNdArray);
    assert.equal(found.length, expected.length);
    expected.forEach((array, i) => {
      assertCloseArray(found[i]!, array, label);
    });
  });

test("every recorded value is compared", () => {
  const labels = golden.items.filter(({ kind }) => kind === "value").map(({ label }) => label);
  assert.deepEqual(
    labels.filter((label) => !(label in LINES)),
    OTHERS,
  );
});
