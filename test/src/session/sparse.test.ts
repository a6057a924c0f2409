import assert from "node:assert/strict";
import { test } from "node:test";
import { withGraph } from "../../../src/core/default-graph.js";
import type { NdArray } from "../../../src/core/ndarray.js";
import * as tf from "../../../src/index.js";

test("sparse tensors are fed and fetched as their values", async () => {
  const graph = new tf.Graph();
  const [sparse, double, total] = withGraph(graph, () => {
    const x = tf.sparsePlaceholder("float32", [null, 3], { name: "x" });
    const twice = new tf.SparseTensor(x.indices, x.values.mul(2), x.denseShape);
    return [x, twice, tf.sparseReduceSum(x)] as const;
  });
  assert.deepEqual(
    graph.operations.slice(0, 4).map(({ name }) => name),
    ["x/shape_default", "x/shape", "x/values", "x/indices"],
  );
  await using sess = new tf.Session({ graph });
  const value = new tf.SparseTensorValue(
    [
      [0n, 1n],
      [1n, 2n],
    ],
    [4, 5],
    [2n, 3n],
  );
  const [found, sum] = await sess.run([double, total], new Map([[sparse, value]]));
  assert.deepEqual((found as tf.SparseTensorValue).values.toArray(), [8, 10]);
  assert.deepEqual((found as tf.SparseTensorValue).indices.toArray(), value.indices.toArray());
  assert.deepEqual((found as tf.SparseTensorValue).denseShape.toArray(), [2n, 3n]);
  assert.equal((sum as NdArray).item(), 9);
  const byName = await sess.run(total, { "x/indices": [[0n, 0n]], "x/values": [7], "x/shape": [2n, 3n] });
  assert.equal((byName as NdArray).item(), 7);
});

test("a sparse tensor takes only the value of one", async () => {
  const graph = new tf.Graph();
  const [sparse, dense] = withGraph(
    graph,
    () => [tf.sparsePlaceholder("float32"), tf.placeholder("float32", undefined, { name: "dense" })] as const,
  );
  await using sess = new tf.Session({ graph });
  const value = new tf.SparseTensorValue([[0n]], [1], [1n]);
  await assert.rejects(() => sess.run(sparse.values, new Map([[sparse, [1]]])), { name: "TypeError" });
  await assert.rejects(() => sess.run(dense, new Map([[dense, value]])), { name: "TypeError" });
});
