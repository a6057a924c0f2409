import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { resetDefaultGraph, withGraph } from "../../../src/core/default-graph.js";
import { Graph } from "../../../src/core/graph.js";
import { getSeed, setRandomSeed } from "../../../src/core/random-seed.js";

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
