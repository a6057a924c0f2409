import assert from "node:assert/strict";
import { test } from "node:test";
import { toGraphDef } from "../../../src/core/graph-def.js";
import { ndarray } from "../../../src/core/ndarray.js";
import * as tf from "../../../src/index.js";
import { toMetaGraphDef } from "../../../src/saver/meta-graph.js";
import { assertSameGraph } from "../../support/graph-diff.js";
import { importScenario, replay, scenarioGraph, scenariosOf } from "../../support/scenarios.js";

const golden = scenariosOf("input_queues");

for (const scenario of golden)
  test(`${scenario.scenario}: an imported pipeline fills its queues as in TensorFlow`, async () => {
    await importScenario("input_queues", scenario.scenario);
    await replay(scenario);
  });

/** The same graphs, built here. */
const BUILT: Readonly<Record<string, () => void>> = {
  strings: () => {
    tf.train.stringInputProducer(["a", "b", "c"], { numEpochs: 2, shuffle: false }).dequeue({ name: "take" });
  },
  slices: () => {
    const images = tf.constant(
      ndarray(
        Float32Array.from({ length: 12 }, (_, i) => i),
        [6, 2],
      ),
      { name: "images" },
    );
    const labels = ndarray([0, 1, 2, 3, 4, 5], undefined, tf.int32);
    const parts = tf.train.sliceInputProducer([images, labels], { numEpochs: 1, shuffle: false });
    const [x, y] = tf.train.batch(parts, 4, { allowSmallerFinalBatch: true });
    const w = tf.getVariable("w", { shape: [2, 1], initializer: tf.onesInitializer() });
    const difference = tf.matmul(x, w).sub(tf.cast(tf.expandDims(y, 1), tf.float32));
    const loss = tf.reduceMean(tf.square(difference), { name: "loss" });
    new tf.train.GradientDescentOptimizer(0.01).minimize(loss);
  },
  ranges: () => {
    const queue = tf.train.rangeInputProducer(5, { numEpochs: 2, shuffle: true, seed: 3, capacity: 8 });
    tf.train.batch([queue.dequeue()], 3, { name: "out" });
  },
  shuffled: () => {
    const x = tf.train.inputProducer(tf.range(12), { numEpochs: 1, shuffle: false, name: "numbers" }).dequeue();
    tf.train.shuffleBatch({ x, y: tf.square(x) }, 4, { capacity: 20, minAfterDequeue: 6, seed: 4 });
  },
  padded: () => {
    const n = tf.train.rangeInputProducer(4, { numEpochs: 1, shuffle: false }).dequeue();
    tf.train.batch([tf.range(n), n], 2, { dynamicPad: true, enqueueMany: false, shapes: [[null], []] });
  },
  kept: () => {
    const n = tf.train.rangeInputProducer(10, { numEpochs: 1, shuffle: false }).dequeue();
    tf.train.maybeBatch([n], tf.equal(tf.floormod(n, 2n, { name: "mod" }), 0), 2);
  },
  many: () => {
    const numbers = ndarray(
      BigInt64Array.from({ length: 24 }, (_, i) => BigInt(i)),
      [12, 2],
    );
    const queue = tf.train.inputProducer(numbers, { numEpochs: 1, shuffle: false, summaryName: "full" });
    tf.train.batchJoin([[queue.dequeueMany(4)]], 3, { enqueueMany: true });
  },
};
for (const [name, build] of Object.entries(BUILT)) {
  test(`${name}: the nodes are TensorFlow's`, () => {
    tf.resetDefaultGraph();
    build();
    tf.globalVariablesInitializer();
    tf.localVariablesInitializer();
    assertSameGraph(toGraphDef(tf.getDefaultGraph()), scenarioGraph("input_queues", name));
  });
  test(`${name}: what is built here does what TensorFlow's graph does`, async () => {
    tf.resetDefaultGraph();
    build();
    tf.globalVariablesInitializer();
    tf.localVariablesInitializer();
    await replay(golden.find(({ scenario }) => scenario === name)!);
  });
}

test("runners are written to a meta graph as they were read", async () => {
  await importScenario("input_queues", "slices");
  const graph = tf.getDefaultGraph();
  const before = toMetaGraphDef(graph).collectionDef!["queue_runners"]!.bytesList!.value!;
  const runners = tf.getCollection("queue_runners") as tf.train.QueueRunner[];
  tf.resetDefaultGraph();
  await importScenario("input_queues", "slices");
  tf.getDefaultGraph().collections.set("queue_runners", [...runners, runners[0]!]);
  const after = toMetaGraphDef(tf.getDefaultGraph()).collectionDef!["queue_runners"]!.bytesList!.value!;
  assert.deepEqual(after.slice(0, 2), before);
  assert.equal(after.length, 3);
});

test("an error of a runner stops all, and join throws it", async () => {
  tf.resetDefaultGraph();
  const x = tf.train.rangeInputProducer(3, { shuffle: false }).dequeue();
  const checked = tf.controlDependencies([tf.assertLess(x, tf.constant(2, { dtype: tf.int32 }))], () => tf.identity(x));
  const batch = tf.train.batch([checked], 2);
  await using sess = new tf.Session();
  const coord = new tf.train.Coordinator();
  const threads = tf.train.startQueueRunners({ sess, coord });
  assert.equal(threads.length, 4);
  assert.deepEqual(tf.train.startQueueRunners({ sess, coord }), []);
  await sess.run(batch);
  await assert.rejects(coord.join(threads), { name: "InvalidArgumentError" });
  assert.ok(coord.shouldStop() && coord.joined);
  await assert.rejects(sess.run(batch), { name: "OutOfRangeError" });
});

test("a coordinator ends its threads, and says which do not end", async () => {
  const coord = new tf.train.Coordinator();
  let steps = 0;
  const work = async (): Promise<void> => {
    while (!coord.shouldStop()) {
      if (++steps === 10) coord.requestStop();
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await coord.join([{ name: "work", done: work() }]);
  assert.equal(steps, 10);
  assert.throws(() => coord.requestStop(new Error("late")), /late/);
  coord.clearStop();
  assert.equal(coord.shouldStop(), false);
  await coord.stopOnException(() => {
    throw new tf.errors.OutOfRangeError("the end");
  });
  assert.equal(await coord.waitForStop(), true);
  const endless = { name: "endless", done: new Promise<void>(() => undefined) };
  await assert.rejects(coord.join([endless], { stopGracePeriodSecs: 0 }), /threads still running: endless/);
  await coord.join([endless], { stopGracePeriodSecs: 0, ignoreLiveThreads: true });
});
