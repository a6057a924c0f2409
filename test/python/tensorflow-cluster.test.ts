import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, test } from "node:test";
import * as tf from "../../src/index.js";
import { type Cluster, clusterOf, python, TensorFlowServer } from "../support/tensorflow-server.js";

/** Digits of a kind: a bar that stands or lies, with noise that is the same on every run. */
function batch(step: number): { images: tf.NdArray; labels: number[] } {
  const images = new Float32Array(8 * 64);
  const labels = Array.from({ length: 8 }, (_, n) => (n * 7 + step) % 2);
  for (const [n, label] of labels.entries())
    for (let i = 0; i < 64; i++) {
      const isBar = (label === 0 ? i % 8 : Math.floor(i / 8)) === (n + step) % 8;
      images[n * 64 + i] = (isBar ? 1 : 0) + 0.1 * Math.sin(i * 3 + n * 5 + step);
    }
  return { images: tf.ndarray(images, [8, 8, 8, 1]), labels };
}

/** A convolutional network of which two workers compute the gradients, each of half a batch; its variables are on a parameter server. */
function network(cluster: Cluster) {
  tf.setRandomSeed(7);
  const images = tf.placeholder("float32", [8, 8, 8, 1], { name: "images" });
  const labels = tf.placeholder("int32", [8], { name: "labels" });
  const optimizer = new tf.train.GradientDescentOptimizer(0.2);
  const towers = [0, 1].map((task) => {
    const setter = tf.train.replicaDeviceSetter({ cluster, workerDevice: `/job:worker/task:${task}` });
    return tf.device(setter, () =>
      tf.variableScope("net", { reuse: task > 0 }, () => {
        const [x, y] = [images, labels].map((all) => tf.split(all, 2)[task]!);
        const conv = tf.layers.conv2d(x!, 4, 3, { activation: tf.nn.relu, padding: "same", name: "conv" });
        const pooled = tf.layers.flatten(tf.layers.maxPooling2d(conv, 2, 2));
        const logits = tf.layers.dense(pooled, 2, { name: "logits" });
        const losses = tf.nn.sparseSoftmaxCrossEntropyWithLogits({ labels: y!, logits });
        const loss = tf.reduceMean(losses);
        return { loss, gradients: optimizer.computeGradients(loss) };
      }),
    );
  });
  const averages = towers[0]!.gradients.map(([gradient, variable], i) => {
    const other = towers[1]!.gradients[i]![0];
    return [tf.addN([gradient as tf.Tensor, other as tf.Tensor]).div(2), variable] as const;
  });
  const train = optimizer.applyGradients(averages);
  const loss = tf.addN(towers.map((tower) => tower.loss)).div(2);
  return { loss, train };
}

describe("a cluster of a parameter server and two workers", { skip: python.skip }, () => {
  let cluster: Cluster;
  let servers: TensorFlowServer[];
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "tensorcell-cluster-"));
    cluster = await clusterOf({ ps: 1, worker: 2 });
    const tasks = [
      ["ps", 0],
      ["worker", 0],
      ["worker", 1],
    ] as const;
    servers = await Promise.all(tasks.map(([job, task]) => TensorFlowServer.start(cluster, job, task)));
  });
  after(async () => {
    await Promise.all(servers.map((server) => server.kill()));
    await rm(folder, { recursive: true });
  });
  beforeEach(() => tf.resetDefaultGraph());

  test("trains a CNN as this process does; a worker that dies and comes back goes on from the checkpoint", async () => {
    const { loss, train } = network(cluster);
    const saver = new tf.train.Saver();
    await using here = new tf.Session({ allowSoftPlacement: true });
    await using there = new tf.Session(servers[1]!.target);
    assert.equal((await there.listDevices()).filter(({ name }) => /worker|ps/.test(name)).length, 3);
    for (const sess of [here, there]) await sess.run(tf.globalVariablesInitializer());
    const step = async (sess: tf.Session, i: number) => (await sess.run([loss, train], batch(i)))[0].item() as number;
    const [ours, theirs]: number[][] = [[], []];
    for (let i = 0; i < 20; i++) {
      ours!.push(await step(here, i));
      theirs!.push(await step(there, i));
      if (i === 9) await saver.save(there, join(folder, "cnn"));
    }
    for (const [i, value] of ours!.entries())
      assert.ok(Math.abs(value - theirs![i]!) < 1e-4 * Math.max(1, value), `step ${i}: ${value} and ${theirs![i]}`);
    assert.ok(ours!.at(-1)! < ours![0]! / 2, `${ours}`);

    const runMetadata = new tf.RunMetadata();
    await there.run(loss, batch(0), { options: { traceLevel: "FULL_TRACE" }, runMetadata });
    const devices = runMetadata.stepStats.devStats.map(({ device }) => device);
    for (const task of [0, 1])
      assert.ok(devices.some((device) => device.includes(`/job:worker/replica:0/task:${task}`)));

    const endless = async () => {
      for (let i = 10; ; i++) await step(there, i % 20);
    };
    const failed = assert.rejects(endless(), (error: Error) =>
      ["UnavailableError", "AbortedError"].includes(error.name),
    );
    await step(there, 0);
    await servers[2]!.kill();
    await failed;
    servers[2] = await TensorFlowServer.start(cluster, "worker", 1);
    await saver.restore(there, join(folder, "cnn"));
    for (let i = 10; i < 20; i++) {
      const value = await step(there, i);
      assert.ok(Math.abs(value - theirs![i]!) < 1e-4, `step ${i} again: ${value}, ${theirs![i]} before`);
    }
  });
});
