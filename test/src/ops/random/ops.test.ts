import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { apply } from "../../../../src/core/apply-op.js";
import { getDefaultGraph, resetDefaultGraph } from "../../../../src/core/default-graph.js";
import { float32, float64, int32, int64 } from "../../../../src/core/dtype.js";
import { NdArray } from "../../../../src/core/ndarray.js";
import type { Tensor } from "../../../../src/core/operation.js";
import { setRandomSeed } from "../../../../src/core/random-seed.js";
import {
  multinomial,
  randomGamma,
  randomNormal,
  randomPoisson,
  randomShuffle,
  randomUniform,
  truncatedNormal,
} from "../../../../src/ops/random.js";
import { placeholder } from "../../../../src/ops/source.js";
import { Session } from "../../../../src/session/session.js";
import { loadCase, toNdArray } from "../../../support/golden.js";
import { assertRuns, assertSameArray, fetchArray } from "../../../support/runs.js";

/** Makes the op of a case with this op seed. */
type Make = (seed: number | undefined) => Tensor;

function range(count: number, shape: readonly number[] = [count]): NdArray {
  return new NdArray(
    int32,
    shape,
    Int32Array.from({ length: count }, (_, i) => i),
  );
}

const LOGITS = [
  [0, 1, 2, -1],
  [1, 1, 1, 1],
];

/** The programs of the case random_ops. */
const OPS: Readonly<Record<string, Make>> = {
  "random_normal f32": (seed) => randomNormal([8], { seed }),
  "random_normal f64": (seed) => randomNormal([8], { dtype: "float64", seed }),
  "random_normal f16": (seed) => randomNormal([8], { dtype: "float16", seed }),
  "random_normal bf16": (seed) => randomNormal([8], { dtype: "bfloat16", seed }),
  "random_normal mean 5 stddev 2": (seed) => randomNormal([8], { mean: 5, stddev: 2, seed }),
  "random_uniform f32": (seed) => randomUniform([8], { seed }),
  "random_uniform f64": (seed) => randomUniform([8], { dtype: "float64", seed }),
  "random_uniform f16": (seed) => randomUniform([8], { dtype: "float16", seed }),
  "random_uniform bf16": (seed) => randomUniform([8], { dtype: "bfloat16", seed }),
  "random_uniform f32 -1..3": (seed) => randomUniform([8], { minval: -1, maxval: 3, seed }),
  "random_uniform int32 0..100": (seed) => randomUniform([8], { maxval: 100, dtype: "int32", seed }),
  "random_uniform int32 -7..6": (seed) => randomUniform([8], { minval: -7, maxval: 6, dtype: "int32", seed }),
  "random_uniform int64 0..2**40": (seed) => randomUniform([8], { maxval: 2 ** 40, dtype: int64, seed }),
  "truncated_normal f32": (seed) => truncatedNormal([8], { seed }),
  "truncated_normal f64": (seed) => truncatedNormal([8], { dtype: float64, seed }),
  "random_shuffle 1d": (seed) => randomShuffle(range(8), { seed }),
  "random_shuffle 2d": (seed) => randomShuffle(range(10, [5, 2]), { seed }),
  multinomial: (seed) => multinomial(LOGITS, 8, { seed }),
  "random_gamma 2.0": (seed) => randomGamma([8], 2, { seed }),
  "random_gamma [0.5, 3] beta 2": (seed) => randomGamma([4], [0.5, 3], { beta: 2, seed }),
  "random_gamma f64 1.0": (seed) => randomGamma([8], 1, { dtype: "float64", seed }),
  "random_poisson 3.0": (seed) => randomPoisson(3, [8], { seed }),
  "random_poisson 20.0": (seed) => randomPoisson(20, [8], { seed }),
};

test("every random op gives TensorFlow's seeds and values, run after run, under every pair of seeds", async () => {
  const { items } = loadCase("random_ops");
  let compared = 0;
  for (const { label, value: attrs } of items.filter(({ kind }) => kind === "value")) {
    const [, what = "", graphSeed, opSeed] = /^(.*); graph (\w+), op (\w+);/.exec(label) ?? [];
    const make = OPS[what];
    if (make === undefined) continue;
    resetDefaultGraph();
    if (graphSeed !== "None") setRandomSeed(Number(graphSeed));
    const tensor = make(opSeed === "None" ? undefined : Number(opSeed));
    const made = getDefaultGraph().operations.filter((op) => op.attrs.has("seed2"));
    assert.deepEqual(
      made.map(({ type, name, attr }) => [type, name, attr.int("seed"), attr.int("seed2")]),
      attrs,
      label,
    );
    const runs = items.filter(
      (item) => item.kind === "run" && item.label.startsWith(`${what}; graph ${graphSeed}, op ${opSeed};`),
    );
    await assertRuns(tensor, runs);
    compared += runs.length;
  }
  assert.equal(compared, 23 * 15 * 2);
});

test("a kernel's stream moves on by what each run draws", async () => {
  const { items } = loadCase("random_sizes");
  const makers: readonly [string, (shape: number[]) => Tensor][] = [
    ["normal", (shape) => randomNormal(shape, { seed: 5 })],
    ["normal f64", (shape) => randomNormal(shape, { dtype: "float64", seed: 5 })],
    ["uniform", (shape) => randomUniform(shape, { seed: 5 })],
    ["truncated", (shape) => truncatedNormal(shape, { seed: 5 })],
    ["truncated f64", (shape) => truncatedNormal(shape, { dtype: "float64", seed: 5 })],
    ["int", (shape) => randomUniform(shape, { maxval: 1000, dtype: "int32", seed: 5 })],
  ];
  resetDefaultGraph();
  setRandomSeed(3);
  let compared = 0;
  for (const [name, make] of makers)
    for (const shape of [[], [0], [1], [3], [5], [7], [2, 3], [70]]) {
      const runs = items.filter(({ label }) => label.startsWith(`${name} [${shape.join(", ")}] run`));
      await assertRuns(make(shape), runs);
      compared += runs.length;
    }
  const n = placeholder("int32", [1], { name: "n" });
  const tensor = randomUniform(n, { seed: 5, name: "dyn" });
  await using session = new Session();
  for (const size of [1, 4, 0, 3, 2]) {
    const item = items.find(({ label }) => label === `one kernel, size ${size}`);
    assertSameArray(
      await fetchArray(session, tensor, new Map([[n, NdArray.from([size], "int32")]])),
      toNdArray(item?.values),
      `size ${size}`,
    );
    compared++;
  }
  assert.equal(compared, items.length);
});

const ALPHAS = [0.25, 0.5, 0.9375, 1, 1.5, 2, 10, 1000];
const RATES = [0, 0.5, 3, 9.5, 10, 20, 31.25, 1000, 1e6, Number.POSITIVE_INFINITY];
const ODD_LOGITS = [
  [0, Number.POSITIVE_INFINITY, 1, Number.NEGATIVE_INFINITY],
  [Number.NaN, 2, 2, -1],
  [-800, -801, -802, -803],
];
const STRINGS = [
  ["a", "b"],
  ["c", "d"],
  ["e", "f"],
  ["g", "h"],
  ["i", "j"],
];

/** The programs of the case random_kernels that are recorded value by value. */
const KERNELS: Readonly<Record<string, Make>> = {
  "truncated f16": (seed) => truncatedNormal([41], { dtype: "float16", seed }),
  "truncated bf16": (seed) => truncatedNormal([41], { dtype: "bfloat16", seed }),
  "normal f64": (seed) => randomNormal([301], { dtype: "float64", seed }),
  "uniform, shape of int64": (seed) => randomUniform(NdArray.from([3n, 2n]), { seed }),
  "gamma f64": (seed) => randomGamma([5, 2], ALPHAS, { dtype: "float64", seed }),
  "gamma f32": (seed) => randomGamma([9], ALPHAS, { seed }),
  "gamma f16": (seed) => randomGamma([9], ALPHAS, { dtype: "float16", seed }),
  "gamma odd alphas": (seed) => randomGamma([3], [Number.NaN, 0, Number.POSITIVE_INFINITY, -0.5], { seed }),
  "poisson f64": (seed) => randomPoisson(NdArray.from(RATES, "float64"), [4, 3], { dtype: "float64", seed }),
  "poisson f32": (seed) => randomPoisson([RATES, RATES], [4], { seed }),
  "poisson f16": (seed) =>
    randomPoisson([...RATES.slice(0, 8), 65000, Number.POSITIVE_INFINITY], [4], { dtype: "float16", seed }),
  "poisson int32": (seed) => randomPoisson([...RATES, 2147480000], [4], { dtype: "int32", seed }),
  "poisson int64, int32 rate": (seed) => randomPoisson(NdArray.from([3, 30], "int32"), [7], { dtype: "int64", seed }),
  "shuffle strings": (seed) => randomShuffle(STRINGS, { seed }),
  "shuffle 60": (seed) => randomShuffle(range(60), { seed }),
  "shuffle of nothing to shuffle": (seed) => randomShuffle(NdArray.from([[1, 2, 3]], "int32"), { seed }),
  "multinomial f32": (seed) => multinomial(ODD_LOGITS, 5, { seed }),
  "multinomial f64 to int32": (seed) =>
    multinomial(NdArray.from(ODD_LOGITS, "float64"), 6, { seed, outputDtype: "int32" }),
  "multinomial f16": (seed) => multinomial(NdArray.from(ODD_LOGITS, "float16"), 3, { seed }),
  "multinomial no samples": (seed) => multinomial(ODD_LOGITS, 0, { seed }),
  "int32 whole range": (seed) => randomUniform([9], { minval: -(2 ** 31), maxval: 2 ** 31 - 1, dtype: "int32", seed }),
  "int64 whole range": (seed) =>
    randomUniform([9], { minval: -(2n ** 63n), maxval: 2n ** 63n - 1n, dtype: "int64", seed }),
  "int64 odd range": (seed) => randomUniform([9], { minval: -5n, maxval: 2n ** 62n + 12345n, dtype: "int64", seed }),
};

test("kernels give TensorFlow's values for every type, and for parameters at the edges", async () => {
  const { items } = loadCase("random_kernels");
  for (const [name, make] of Object.entries(KERNELS)) {
    const runs = items.filter(({ label }) => label.startsWith(`${name}, run`));
    assert.equal(runs.length, 2, name);
    resetDefaultGraph();
    setRandomSeed(3);
    await assertRuns(make(5), runs);
  }
});

test("seeds wrap around, and a GraphDef's 64-bit seeds are all used", async () => {
  const golden = loadCase("random_kernels");
  for (const [name, seed] of [
    ["op seed -1", -1],
    ["op seed 2**31 - 1", 2 ** 31 - 1],
    ["op seed 2**40 + 7", 2 ** 40 + 7],
  ] as const) {
    resetDefaultGraph();
    setRandomSeed(3);
    await assertRuns(
      randomNormal([5], { seed }),
      golden.items.filter(({ label }) => label.startsWith(`${name}, run`)),
    );
  }
  for (const graphSeed of [-7, 2 ** 31 - 1, 2 ** 31, 2 ** 40]) {
    resetDefaultGraph();
    setRandomSeed(graphSeed);
    const { attr } = randomUniform([1], { seed: 1 }).op;
    assert.deepEqual([attr.int("seed"), attr.int("seed2")], golden.item(`seeds of graph ${graphSeed}, op 1`).value);
  }
  for (const [seed, seed2] of [
    [-1, 1],
    [2 ** 40 + 1, -(2 ** 33)],
    [0, 1],
  ] as const) {
    resetDefaultGraph();
    const shape = NdArray.from([6], "int32");
    const tensor = apply("RandomUniform", { shape }, { dtype: float32, seed, seed2 });
    await assertRuns(tensor, [golden.item(`attrs seed ${seed}, seed2 ${seed2}`)]);
  }
});

/** The programs of the case random_kernels of which the bytes' SHA-256 is recorded. */
const BIG: Readonly<Record<string, () => Tensor>> = {
  "normal f32 [784, 128]": () => randomNormal([784, 128], { seed: 5 }),
  "normal bf16 [784, 128]": () => randomNormal([784, 128], { dtype: "bfloat16", seed: 5 }),
  "normal f16 [784, 128]": () => randomNormal([784, 128], { dtype: "float16", seed: 5 }),
  "normal f32 [3000000]": () => randomNormal([3000000], { seed: 6 }),
  "truncated f32 [100003]": () => truncatedNormal([100003], { seed: 5 }),
  "uniform f32 [100003]": () => randomUniform([100003], { seed: 5 }),
  "uniform f64 [100003]": () => randomUniform([100003], { dtype: "float64", seed: 5 }),
  "uniform f16 [100003]": () => randomUniform([100003], { dtype: "float16", seed: 5 }),
  "uniform bf16 [100003]": () => randomUniform([100003], { dtype: "bfloat16", seed: 5 }),
  "int32 [100003]": () => randomUniform([100003], { minval: -5, maxval: 1000, dtype: "int32", seed: 5 }),
  "shuffle [100003]": () => randomShuffle(range(100003), { seed: 5 }),
};

test("millions of values agree with TensorFlow's to the last bit", async () => {
  const golden = loadCase("random_kernels");
  for (const [name, make] of Object.entries(BIG)) {
    resetDefaultGraph();
    // The stream of the case's ops: its graph had another seed (2^40) by then.
    setRandomSeed(2 ** 40);
    const tensor = make();
    await using session = new Session();
    for (const run of [1, 2]) {
      const { data } = await fetchArray(session, tensor);
      assert.ok(ArrayBuffer.isView(data));
      const hash = createHash("sha256").update(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
      assert.equal(hash.digest("hex"), golden.item(`${name}, run ${run}`).value, `${name}, run ${run}`);
    }
  }
});

test("without any seed, every session draws other numbers", async () => {
  resetDefaultGraph();
  const tensor = randomUniform([4]);
  const draws: string[] = [];
  for (let i = 0; i < 2; i++) {
    await using session = new Session();
    draws.push(String(await fetchArray(session, tensor)), String(await fetchArray(session, tensor)));
  }
  assert.equal(new Set(draws).size, 4);
});
