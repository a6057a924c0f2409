import assert from "node:assert/strict";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, test } from "node:test";
import { applyOp } from "../../src/core/apply-op.js";
import type { NdArray } from "../../src/core/ndarray.js";
import * as tf from "../../src/index.js";
import { assertCloseArray } from "../support/close.js";
import { type Cluster, clusterOf, python, TensorFlowServer } from "../support/tensorflow-server.js";

describe("a session of a real TensorFlow server", { skip: python.skip }, () => {
  let cluster: Cluster;
  let server: TensorFlowServer;
  let target: string;
  before(async () => {
    cluster = await clusterOf({ local: 1 });
    server = await TensorFlowServer.start(cluster, "local");
    target = server.target;
  });
  after(() => server?.kill());
  beforeEach(async () => {
    tf.resetDefaultGraph();
    await tf.Session.reset(target);
  });

  /** A queue, and what waits for something in it. */
  function queue(): { take: tf.Operation; put: tf.Operation } {
    const handle = applyOp("FIFOQueueV2", {}, { component_types: [tf.float32] }, { name: "queue" }).outputs[0]!;
    const take = applyOp("QueueDequeueV2", { handle }, { component_types: [tf.float32] }, { name: "take" });
    const put = applyOp("QueueEnqueueV2", { handle, components: [tf.constant([1, 2])] }, {}, { name: "put" });
    return { take, put };
  }

  test("trains as this process does; its graph grows; sessions share variables", async () => {
    const x = tf.placeholder("float32", [null, 2], { name: "x" });
    const w = tf.variable([[1], [2]], { name: "w" });
    const r = tf.getVariable("r", [2], { useResource: true, initializer: tf.onesInitializer() });
    const loss = tf.reduceSum(tf.square(tf.matmul(x, w))).add(tf.reduceSum(r.mul(r)));
    const step = new tf.train.AdamOptimizer(0.1).minimize(loss);
    await using here = new tf.Session();
    await using there = new tf.Session(target);
    for (const sess of [here, there]) await sess.run(tf.globalVariablesInitializer());
    for (let i = 0; i < 5; i++) {
      const feeds = { x: [[i, 1]] };
      const [[a], [b]] = await Promise.all([here.run([loss, step], feeds), there.run([loss, step], feeds)]);
      assert.ok(Math.abs((a.item() as number) / (b.item() as number) - 1) < 1e-5, `step ${i}: ${a} and ${b}`);
    }
    const more = tf.concat([tf.reshape(w, [-1]), r], 0);
    assertCloseArray((await there.run(more)) as NdArray, (await here.run(more)) as NdArray, "variables");
    await using other = new tf.Session(target);
    assert.equal(String(await other.run(w)), String(await there.run(w)));
    await using isolated = new tf.Session(target, { config: { isolateSessionState: true } });
    await assert.rejects(isolated.run(w), { name: "FailedPreconditionError", message: /uninitialized value w/ });
  });

  test("runs ops that this process lacks, which says so", async () => {
    const points = tf.placeholder("float32", [null, 2], { name: "points" });
    const centers = tf.constant([
      [4, 4],
      [1, 0],
    ]);
    const k = tf.constant(1n);
    const [nearest] = applyOp("NearestNeighbors", { points, centers, k }, {}, { name: "nearest" }).outputs;
    const feeds = {
      points: [
        [0, 0],
        [5, 5],
      ],
    };
    await using here = new tf.Session();
    await assert.rejects(here.run(nearest!, feeds), { name: "UnimplementedError", message: /%engine grpc:\/\// });
    await using there = new tf.Session(target);
    assert.equal(String(await there.run(nearest!, feeds)), "[[1]\n [0]]");
  });

  test("is fed and fetched bit by bit", async () => {
    const [a, b] = ["a", "b"].map((name) => tf.placeholder("float32", [], { name }));
    const first = a!.add(1);
    const second = first.mul(b!);
    await using sess = new tf.Session(target);
    const handle = await sess.partialRunSetup([first, second], [a!, b!]);
    assert.equal((await sess.partialRun(handle, first, { a: 2 })).item(), 3);
    assert.equal((await sess.partialRun(handle, second, { b: 10 })).item(), 30);
    await using here = new tf.Session();
    await assert.rejects(here.partialRunSetup([first], [a!]), { name: "UnimplementedError" });
  });

  test("ends what waits: by a limit, a signal, an interrupt; and goes on", async () => {
    const { take, put } = queue();
    await using sess = new tf.Session(target);
    await assert.rejects(sess.run(take, {}, { options: { timeoutInMs: 50 } }), { name: "DeadlineExceededError" });
    const aborter = new AbortController();
    const aborted = sess.run(take, {}, { signal: aborter.signal });
    aborter.abort();
    await assert.rejects(aborted, { name: "CancelledError" });
    const interrupted = sess.run(take);
    tf.stopLoops();
    await assert.rejects(interrupted, { name: "CancelledError" });
    await sess.run(put);
    assert.equal(String(await sess.run(take.outputs[0]!)), "[1. 2.]");
  });

  test("gives large values, says when and where operations ran, and lists devices", async () => {
    const x = tf.placeholder("float32", [null], { name: "x" });
    const y = tf.multiply(x, 2, { name: "y" });
    await using sess = new tf.Session(target);
    const runMetadata = new tf.RunMetadata();
    const options: tf.RunOptions = { traceLevel: "FULL_TRACE", outputPartitionGraphs: true };
    const result = await sess.run(y, { x: new Float32Array(3e6).fill(4) }, { options, runMetadata });
    assert.equal(result.at(2_999_999), 8);
    const device = "/job:local/replica:0/task:0/device:CPU:0";
    const [stats] = runMetadata.stepStats.devStats;
    assert.equal(stats?.device, device);
    assert.ok(stats.nodeStats.some(({ nodeName }) => nodeName === "y"));
    assert.ok(runMetadata.partitionGraphs[0]?.node?.some(({ name }) => name === "y"));
    const [found] = await sess.listDevices();
    assert.deepEqual([found?.name, found?.deviceType], [device, "CPU"]);
  });

  test("keeps variables by name: one of another shape is in the way until the server is reset", async () => {
    const before = tf.variable([[1], [2]], { name: "w" });
    await using sess = new tf.Session(target);
    await sess.run(before.initializer);
    tf.resetDefaultGraph();
    const after = tf.variable([1, 2, 3], { name: "w" });
    await using other = new tf.Session(target);
    await assert.rejects(other.run(after.initializer), { name: "InvalidArgumentError", message: /tf\.Session\.reset/ });
    await tf.Session.reset(target);
    await assert.rejects(other.run(after.initializer), { name: "AbortedError" });
    await other.run(after.initializer);
    assert.equal(String(await other.run(after)), "[1. 2. 3.]");
  });

  test("savers write and read on the server's disk, also where this side does not see the files", async () => {
    const folder = await mkdtemp(join(tmpdir(), "tensorcell-server-"));
    const w = tf.variable([1, 2], { name: "w" });
    const saver = new tf.train.Saver();
    await using sess = new tf.Session(target);
    await sess.run(w.initializer);
    const before = process.cwd();
    process.chdir(folder);
    try {
      assert.equal(await saver.save(sess, "model", { globalStep: 3 }), "model-3");
    } finally {
      process.chdir(before);
    }
    const prefix = join(folder, "model-3");
    const names = ["checkpoint", "model-3.data-00000-of-00001", "model-3.index", "model-3.meta"];
    assert.deepEqual((await readdir(folder)).sort(), names);
    await sess.run(tf.assign(w, [7, 7]));
    await saver.restore(sess, prefix);
    assert.equal(String(await sess.run(w)), "[1. 2.]");
    await sess.run(tf.assign(w, [7, 7]));
    await saver.restore(sess, prefix, { partial: true });
    assert.equal(String(await sess.run(w)), "[1. 2.]");
    await using here = new tf.Session();
    await saver.restore(here, prefix);
    assert.equal(String(await here.run(w)), "[1. 2.]");
    await assert.rejects(saver.restore(sess, join(folder, "other")), { name: "NotFoundError" });
    await rm(folder, { recursive: true });
  });

  test("errors are TensorFlow's", async () => {
    const x = tf.placeholder("float32", null, { name: "x" });
    const y = tf.matmul(x, tf.constant([[1], [2]]), { name: "y" });
    await using sess = new tf.Session(target);
    await assert.rejects(sess.run(y, { x: [[1, 2, 3]] }), (error: tf.errors.OpError) => {
      assert.equal(error.name, "InvalidArgumentError");
      assert.equal(error.node, "y");
      assert.match(error.message, /Matrix size-incompatible: In\[0\]: \[1,3\], In\[1\]: \[2,1\]/);
      return true;
    });
  });

  test("a server that is started again: nobody there, session unknown, then a new one without the values", async () => {
    const w = tf.variable([1, 2], { name: "w" });
    await using sess = new tf.Session(target);
    await sess.run(w.initializer);
    await server.kill();
    await assert.rejects(sess.run(w), { name: "UnavailableError" });
    server = await TensorFlowServer.start(cluster, "local");
    await assert.rejects(sess.run(w), { name: "AbortedError", message: /is not found/ });
    await assert.rejects(sess.run(w), { name: "FailedPreconditionError" });
    await sess.run(w.initializer);
    assert.equal(String(await sess.run(w)), "[1. 2.]");
    await tf.Session.reset(target);
    await assert.rejects(sess.run(w), { name: "AbortedError" });
  });
});
