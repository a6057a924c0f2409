import assert from "node:assert/strict";
import { test } from "node:test";
import { withGraph } from "../../../src/core/default-graph.js";
import * as tf from "../../../src/index.js";

for (const [name, make] of [
  ["py_func", tf.pyFunc],
  ["py_function", tf.pyFunction],
  ["numpy_function", tf.numpyFunction],
] as const)
  test(`tf.${name} is refused, with what to do instead`, () => {
    assert.throws(() => make((x: number) => x, [1], tf.float32), {
      name: "UnimplementedError",
      message: new RegExp(`^Cannot make a node of a function: tf.${name} .* expected ops of the graph, or a value`),
    });
  });

test("collections of the default graph", () => {
  const graph = new tf.Graph();
  withGraph(graph, () => {
    tf.addToCollections(["a", "b"], 1);
    tf.addToCollection("a", 2);
    assert.deepEqual([tf.getCollection("a"), tf.getCollection("b"), tf.getCollection("none")], [[1, 2], [1], []]);
  });
});
