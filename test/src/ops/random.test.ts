import assert from "node:assert/strict";
import { test } from "node:test";
import { constant, type TensorLike } from "../../../src/core/convert.js";
import { getDefaultGraph, resetDefaultGraph } from "../../../src/core/default-graph.js";
import { float16, float32, float64, int64 } from "../../../src/core/dtype.js";
import { toGraphDef } from "../../../src/core/graph-def.js";
import { NdArray, type Nested } from "../../../src/core/ndarray.js";
import type { Operation, Tensor } from "../../../src/core/operation.js";
import { setRandomSeed } from "../../../src/core/random-seed.js";
import { add } from "../../../src/ops/arithmetic.js";
import {
  multinomial,
  randomGamma,
  randomNormal,
  randomPoisson,
  randomShuffle,
  randomUniform,
  truncatedNormal,
} from "../../../src/ops/random.js";
import { placeholder } from "../../../src/ops/source.js";
import { Session } from "../../../src/session/session.js";
import { type GoldenValue, loadCase, toNdArray } from "../../support/golden.js";
import { assertSameGraph } from "../../support/graph-diff.js";
import { readGraphText } from "../../support/pbtxt.js";
import { assertRuns, assertSameArray, fetchArray } from "../../support/runs.js";

function seedsOf({ type, name, attr }: Operation): [string, string, number, number] {
  return [type, name, attr.int("seed"), attr.int("seed2")];
}

function seededOperations(): Operation[] {
  return getDefaultGraph().operations.filter((op) => op.attrs.has("seed2"));
}

/** Of a normal distribution cut off at two deviations: its deviation. */
const CUT_DEVIATION = 0.87962566103423978;

test("TensorFlow's initializers are these ops with their parameters", async () => {
  const golden = loadCase("initializers");
  const even = (limit: number, shape = [3, 2]) => randomUniform(shape, { minval: -limit, maxval: limit, seed: 3 });
  const cut = (variance: number) => truncatedNormal([3, 2], { stddev: Math.sqrt(variance) / CUT_DEVIATION, seed: 3 });
  const rows: Readonly<Record<string, () => Tensor>> = {
    random_uniform: () => even(0.5),
    random_normal: () => randomNormal([3, 2], { stddev: 0.5, seed: 3 }),
    truncated_normal: () => truncatedNormal([3, 2], { stddev: 0.5, seed: 3 }),
    uniform_unit_scaling: () => even(1),
    variance_scaling: () => cut(1 / 3),
    "variance_scaling fan_out normal": () => cut(2 / 2),
    "variance_scaling fan_avg uniform": () => even(Math.sqrt(3 / 2.5)),
    glorot_uniform: () => even(Math.sqrt(3 / 2.5)),
    glorot_normal: () => cut(1 / 2.5),
    he_normal: () => cut(2 / 3),
    lecun_uniform: () => even(1),
    "glorot_uniform conv [3,3,2,4]": () => even(Math.sqrt(3 / ((9 * 2 + 9 * 4) / 2)), [3, 3, 2, 4]),
  };
  for (const [label, make] of Object.entries(rows)) {
    resetDefaultGraph();
    setRandomSeed(8);
    await assertRuns(make(), [golden.item(label)]);
  }
});

test("the tutorial's variables start as TensorFlow's do", async () => {
  const [first, second] = loadCase("tutorial_save").item("variables").values as [GoldenValue, GoldenValue];
  resetDefaultGraph();
  setRandomSeed(42);
  const tensors = [randomNormal([2]), randomNormal([5])];
  await using session = new Session();
  assertSameArray(await fetchArray(session, tensors[0]!), toNdArray(first), "w1");
  assertSameArray(await fetchArray(session, tensors[1]!), toNdArray(second), "w2");
});

/** The values of a case's runs under graph seed 42 and op seed 1. */
function seededRuns(what: string): number[][] {
  const runs = loadCase("random_ops").items.filter(({ label }) => label.startsWith(`${what}; graph 42, op 1; run`));
  assert.equal(runs.length, 2);
  return runs.map(({ values }) => [...(toNdArray(values).data as Float32Array)]);
}

test("what tf.nn.dropout and tf.random_crop draw can be made of these ops", async () => {
  resetDefaultGraph();
  setRandomSeed(42);
  const drawn = randomUniform([8], { seed: 1 });
  const offsets = randomUniform([2], { maxval: 2 ** 31 - 1, dtype: "int32", seed: 1 });
  await using session = new Session();
  for (const expected of seededRuns("dropout 0.5")) {
    const values = [...((await fetchArray(session, drawn)).data as Float32Array)];
    assert.deepEqual(
      values.map((one) => (one >= 0.5 ? 2 : 0)),
      expected,
    );
  }
  for (const expected of seededRuns("random_crop")) {
    const [top = 0, left = 0] = (await fetchArray(session, offsets)).data as Int32Array;
    const corner = 5 * (top % 4) + (left % 3);
    assert.deepEqual(
      [0, 1, 2, 5, 6, 7].map((step) => corner + step),
      expected,
    );
  }
});

test("the random functions make TensorFlow's nodes", () => {
  resetDefaultGraph();
  setRandomSeed(1);
  const p = placeholder("float32", [null], { name: "p" });
  randomNormal([2, 3], { name: "a" });
  randomNormal([2, 3]);
  randomNormal([], { mean: 5, stddev: 0.5, dtype: float64, seed: 3 });
  randomNormal(constant([2, 2], { dtype: "int32" }), { mean: [1, 2] });
  randomNormal([constant(2, { dtype: "int32" }), 3]);
  randomNormal(NdArray.from([2n, 3n]));
  truncatedNormal([2, 3], { stddev: 0.1 });
  randomUniform([2]);
  randomUniform([2], { maxval: 3.5 });
  randomUniform([2], { minval: -1, maxval: 1, name: "u" });
  randomUniform([2], { minval: p, maxval: add(p, 1, { name: "add" }) });
  randomUniform([2], { maxval: 5, dtype: "int64" });
  randomUniform([2], { maxval: 5, dtype: "int32" });
  randomShuffle(NdArray.from([1, 2, 3], "int32"));
  randomShuffle(p, { name: "shuffled" });
  multinomial([[1, 2]], 3);
  multinomial([[1, 2]], constant(4, { dtype: "int32" }), { outputDtype: "int32", name: "m" });
  randomGamma([2], 2);
  randomGamma([2], [1, 2], { beta: [[3], [4]] });
  randomGamma([2], p);
  randomGamma([2], 2, { dtype: float16 });
  randomPoisson(3, [2]);
  randomPoisson(p, [2, 3], { dtype: int64, seed: 7 });
  const graph = getDefaultGraph();
  graph.nameScope("outer", () => {
    randomNormal([1]);
    randomUniform([1], { name: "inner" });
  });
  const golden = loadCase("random_graphs");
  assertSameGraph(toGraphDef(graph), readGraphText(golden.path("graph.pbtxt")));
  const expected = golden.item("[type, name, inputs, seeds, shape of the first output]")
    .value as readonly GoldenValue[][];
  assert.deepEqual(
    graph.operations.map((op) => String(op.outputs[0]?.shape)),
    expected.map((row) => row[4]),
  );
});

test("seeds of ops without one are counted, whatever else the graph holds", () => {
  resetDefaultGraph();
  setRandomSeed(42);
  randomNormal([2], { name: "first" });
  constant(1);
  randomUniform([2], { name: "after_three_other_nodes" });
  getDefaultGraph().nameScope("scope", () => truncatedNormal([2], { name: "in_scope" }));
  randomNormal([2], { seed: 9, name: "with_op_seed" });
  randomNormal([2], { name: "after_op_seed" });
  const golden = loadCase("random_default_op_seeds").item("[type, name, seed, seed2, _id]");
  assert.deepEqual(seededOperations().map(seedsOf), (golden.value as readonly GoldenValue[]).slice(0, 5));
});

const fed = (dtype: string, like: Nested, make: (p: Tensor) => TensorLike) => async (): Promise<void> => {
  resetDefaultGraph();
  setRandomSeed(1);
  const p = placeholder(dtype, undefined, { name: "p" });
  await using session = new Session();
  await session.run(make(p) as Tensor, new Map([[p, NdArray.from(like, dtype)]]));
};
const unfed = (make: () => Tensor): (() => Promise<void>) => fed("float32", 0, make);
const ROW: Nested = [[1, 2]];

/** The programs of the case random_errors. */
const ERRORS: Readonly<Record<string, () => Promise<void>>> = {
  "shape is a scalar": unfed(() => randomNormal(5)),
  "fed shape is a scalar": fed("int32", 5, (p) => randomNormal(p)),
  "fed shape is a matrix": fed("int32", [[5]], (p) => randomNormal(p)),
  "fed shape is negative": fed("int32", [2, -3], (p) => randomNormal(p)),
  "gamma shape is a scalar": unfed(() => randomGamma(2, [1, 2])),
  "gamma fed shape is negative": fed("int32", [-2], (p) => randomGamma(p, [1, 2])),
  "minval is maxval": unfed(() => randomUniform([3], { minval: 5, maxval: 5, dtype: "int32" })),
  "minval is maxval, nothing asked for": unfed(() => randomUniform([0], { minval: 5, maxval: 5, dtype: "int32" })),
  "minval is a vector": unfed(() => randomUniform([3], { minval: [1, 2], maxval: 5, dtype: "int32" })),
  "fed minval is a vector": fed("int32", [1, 2], (p) => randomUniform([3], { minval: p, maxval: 5, dtype: "int32" })),
  "maxval is missing": unfed(() => randomUniform([3], { dtype: "int32" })),
  "logits are a vector": unfed(() => multinomial([1, 2], 3)),
  "fed logits are a vector": fed("float32", [1, 2], (p) => multinomial(p, 3)),
  "fed num_samples is a vector": fed("int32", [2], (p) => multinomial(ROW, p)),
  "num_samples is negative": unfed(() => multinomial(ROW, -3)),
  "fed num_samples is negative": fed("int32", -3, (p) => multinomial(ROW, p)),
  "no classes": unfed(() => multinomial(NdArray.zeros(float32, [2, 0]), 2)),
};

test("what TensorFlow refuses is refused in its words", async (t) => {
  const golden = loadCase("random_errors");
  for (const [label, run] of Object.entries(ERRORS))
    await t.test(label, async () => {
      const { raised, type, message = "" } = golden.item(label, "error");
      if (raised === false) return await run();
      await assert.rejects(run, (error: Error) => {
        assert.equal(error.name, type);
        assert.equal(error.message.trim(), message.replace(/ and with computed input tensors: .*\.$/, ".").trim());
        return true;
      });
    });
});

test("arguments that fit no op are refused while the graph is built", () => {
  resetDefaultGraph();
  const list = "Accepted dtypes are (tf.float16, tf.bfloat16, tf.float32, tf.float64";
  assert.throws(() => randomUniform([3], { dtype: "bool" }), {
    name: "ValueError",
    message: `Argument \`dtype\` got invalid value bool. ${list}, tf.int32, tf.int64).`,
  });
  assert.throws(() => randomNormal([3], { dtype: "int32" }), { message: /got invalid value int32/ });
  assert.throws(() => multinomial(ROW, 2, { outputDtype: float32 }), { message: /got invalid value float32/ });
  assert.throws(() => randomGamma([2], [1, 2], { beta: [1, 2, 3] }), {
    name: "ValueError",
    message: /^Dimensions must be equal, but are 2 and 3/,
  });
  assert.throws(() => randomUniform([3], { seed: 0.5 }), { message: /Cannot use 0.5 as a random seed/ });
});
