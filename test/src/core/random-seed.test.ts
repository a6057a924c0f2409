import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { resetDefaultGraph, withGraph } from "../../../src/core/default-graph.js";
import { Graph } from "../../../src/core/graph.js";
import { getSeed, setRandomSeed } from "../../../src/core/random-seed.js";
import * as tf from "../../../src/index.js";

beforeEach(resetDefaultGraph);

test("without seeds an op is really random", () => {
  assert.deepEqual(getSeed(), [0, 0]);
});

test("an op's own seed goes with the default seed of graphs", () => {
  assert.deepEqual(getSeed(5), [87654321, 5]);
  assert.deepEqual(getSeed(0), [87654321, 0]);
});

test("with a graph seed, ops without one are counted, and only these", () => {
  assert.deepEqual(getSeed(), [0, 0]);
  setRandomSeed(42);
  assert.deepEqual(
    [getSeed(), getSeed(9), getSeed()],
    [
      [42, 0],
      [42, 9],
      [42, 1],
    ],
  );
  setRandomSeed(43);
  assert.deepEqual(getSeed(), [43, 2]);
});

test("each graph has a seed and a count of its own", () => {
  setRandomSeed(42);
  getSeed();
  withGraph(new Graph(), () => {
    assert.deepEqual(getSeed(), [0, 0]);
    setRandomSeed(7);
    assert.deepEqual(getSeed(), [7, 0]);
  });
  assert.deepEqual(getSeed(), [42, 1]);
});

test("seeds are taken modulo 2^31 - 1, and (0, 0) stays deterministic", () => {
  setRandomSeed(2 ** 31 - 1);
  assert.deepEqual(getSeed(2 ** 31 - 1), [0, 2 ** 31 - 1]);
  assert.deepEqual(getSeed(), [0, 2 ** 31 - 1]);
  assert.deepEqual(getSeed(), [0, 1]);
  setRandomSeed(-1);
  assert.deepEqual(getSeed(-7), [2 ** 31 - 2, 2 ** 31 - 8]);
});

test("a seed that is no whole number is refused", () => {
  assert.throws(() => setRandomSeed(0.5), { name: "ValueError", message: /Cannot use 0.5 as a random seed/ });
  assert.throws(() => getSeed(Number.NaN), { name: "ValueError", message: /Cannot use NaN as a random seed/ });
});

test("op seeds of TensorFlow 1 are the number of nodes that there are", () => {
  setRandomSeed(42, { opSeeds: "1.x" });
  assert.deepEqual(getSeed(), [42, 0]);
  assert.deepEqual(getSeed(9), [42, 9]);
  const weights = tf.variable(tf.randomNormal([2, 3]), { name: "w" });
  const seedOf = (name: string): number => weights.graph.getOperationByName(name).attr.int("seed2");
  // shape, mean, stddev
  assert.equal(seedOf("random_normal/RandomStandardNormal"), 3);
  // 6 nodes of the numbers, 3 of the variable; then shape, min, max
  tf.randomUniform([2]);
  assert.equal(seedOf("random_uniform/RandomUniform"), 12);
  // RandomUniform, sub, mul, add; then keep_prob, Shape, min, max
  tf.nn.dropout(weights, { keepProb: 0.5 });
  assert.equal(seedOf("dropout/random_uniform/RandomUniform"), 20);
  // RandomUniform, sub, mul, add; add, Floor, div, mul; then rate, Shape, min, max
  tf.nn.dropout(weights, { rate: 0.5 });
  assert.equal(seedOf("dropout_1/random_uniform/RandomUniform"), 32);
  setRandomSeed(42);
  assert.deepEqual(getSeed(), [42, 0]);
  assert.throws(() => setRandomSeed(1, { opSeeds: "3.x" as "2.x" }), {
    name: "ValueError",
    message: /"3.x": expected "1.x"/,
  });
});

test("with op seeds of TensorFlow 1, an op draws what its seed says, and dropout keeps what it says", async () => {
  setRandomSeed(42, { opSeeds: "1.x" });
  const [first, second] = [
    tf.randomUniform([4], { name: "a" }),
    tf.nn.dropout(tf.ones([6]), { keepProb: 0.5, name: "b" }),
  ];
  const drawn = second.graph.getTensorByName("b/random_uniform:0");
  const same = tf.randomUniform([4], { seed: 3 });
  await using sess = new tf.Session();
  const [a, b, c, d] = (await sess.run([first, same, second, drawn])) as tf.NdArray[];
  assert.deepEqual(a!.toArray(), b!.toArray());
  assert.deepEqual(
    c!.toArray(),
    (d!.toArray() as number[]).map((u) => (u >= 0.5 ? 2 : 0)),
  );
});
