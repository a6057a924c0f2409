import { test } from "node:test";
import { toGraphDef } from "../../../../src/core/graph-def.js";
import * as tf from "../../../../src/index.js";
import { assertSameGraph } from "../../../support/graph-diff.js";
import { importScenario, replay, scenarioGraph, scenariosOf } from "../../../support/scenarios.js";

for (const scenario of scenariosOf("queues"))
  test(`${scenario.scenario}: gives, waits and fails as in TensorFlow`, async () => {
    await importScenario("queues", scenario.scenario);
    await replay(scenario);
  });

/** The same graphs, built here. */
const BUILT: Readonly<Record<string, () => void>> = {
  fifo: () => {
    const q = new tf.FIFOQueue(3, [tf.float32, tf.int32], { shapes: [[], [2]], name: "q" });
    const x = tf.placeholder(tf.float32, { shape: [], name: "x" });
    q.enqueue([x, [1, 2]], { name: "put" });
    q.enqueueMany(
      [
        [7, 8],
        [
          [3, 4],
          [5, 6],
        ],
      ],
      { name: "put_many" },
    );
    q.dequeue({ name: "take" });
    q.dequeueMany(2, { name: "take_many" });
    q.dequeueUpTo(5, { name: "up_to" });
    q.size({ name: "size" });
    q.isClosed({ name: "closed" });
    q.close({ name: "close" });
  },
  shuffle: () => {
    const q = new tf.RandomShuffleQueue(20, 2, [tf.int32], { shapes: [[]], seed: 7, name: "q" });
    q.enqueueMany([tf.range(10)], { name: "put_many" });
    q.dequeue({ name: "take" });
    q.dequeueMany(4, { name: "take_many" });
    q.size({ name: "size" });
    q.close({ name: "close" });
  },
  padding: () => {
    const q = new tf.PaddingFIFOQueue(10, [tf.int32, tf.string], [[null], [null, 2]], { name: "q" });
    q.enqueue([[1, 2, 3], [["a", "b"]]], { name: "a" });
    q.enqueue(
      [
        [4],
        [
          ["c", "d"],
          ["e", "f"],
        ],
      ],
      { name: "b" },
    );
    const x = tf.placeholder(tf.int32, { name: "x" });
    q.enqueue([x, [["a", "b"]]], { name: "bad" });
    q.dequeueMany(2, { name: "take_many" });
    q.dequeue({ name: "take" });
    q.close({ name: "close" });
    q.dequeueUpTo(4, { name: "up_to" });
  },
  priority: () => {
    const q = new tf.PriorityQueue(20, [tf.string], { shapes: [[]], name: "q" });
    const x = tf.placeholder(tf.int64, { name: "x" });
    const s = tf.placeholder(tf.string, { name: "s" });
    q.enqueueMany([x, s], { name: "put" });
    q.enqueue([2n, "z"], { name: "one" });
    q.dequeue({ name: "take" });
    q.dequeueMany(3, { name: "take_many" });
    q.close({ name: "close" });
    q.dequeue({ name: "take_1" });
  },
  cancels: () => {
    const q = new tf.FIFOQueue(1, tf.float32, { name: "q" });
    q.enqueue(1, { name: "put" });
    q.dequeue({ name: "take" });
    q.dequeueMany(1, { name: "take_many" });
    q.close({ name: "close" });
    q.close({ cancelPendingEnqueues: true, name: "cancel" });
  },
};
for (const [name, build] of Object.entries(BUILT))
  test(`${name}: the nodes are TensorFlow's`, () => {
    tf.resetDefaultGraph();
    build();
    assertSameGraph(toGraphDef(tf.getDefaultGraph()), scenarioGraph("queues", name));
  });
