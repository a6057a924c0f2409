/** Runs the bench's programs with tensorcell: reads requests as JSON lines, answers with milliseconds. See ../engine.ts. */
import { createInterface } from "node:readline";
import * as tf from "../../../src/index.js";
import type { Feeds } from "../../../src/session/feeds.js";
import type { Fetches } from "../../../src/session/fetches.js";

/** The logits of a network of two convolutions and two dense layers. */
function network(x: tf.Tensor): tf.Tensor {
  const weights = (shape: number[]): tf.Variable => tf.variable(tf.truncatedNormal(shape, { stddev: 0.1 }));
  const convolve = (input: tf.Tensor, filter: number[]): tf.Tensor => {
    const convolved = tf.nn.conv2d(input, weights(filter), { strides: [1, 1, 1, 1], padding: "SAME" });
    const active = tf.nn.relu(convolved.add(tf.variable(tf.zeros(filter.slice(3)))));
    return tf.nn.maxPool(active, { ksize: [1, 2, 2, 1], strides: [1, 2, 2, 1], padding: "SAME" });
  };
  const features = convolve(convolve(x, [5, 5, 1, 32]), [5, 5, 32, 64]);
  const flat = tf.reshape(features, [-1, 7 * 7 * 64]);
  const hidden = tf.nn.relu(tf.matmul(flat, weights([7 * 7 * 64, 512])).add(tf.variable(tf.zeros([512]))));
  return tf.matmul(hidden, weights([512, 10])).add(tf.variable(tf.zeros([10])));
}

const pixels = (shape: number[]): tf.NdArray =>
  tf.ndarray(
    Float32Array.from({ length: shape.reduce((a, b) => a * b) }, (_, i) => (i % 251) / 251),
    shape,
  );
const digits = (count: number): tf.NdArray =>
  tf.ndarray(BigInt64Array.from({ length: count }, (_, i) => BigInt(i % 10)));

const programs: Readonly<Record<string, () => [Fetches, Feeds]>> = {
  scalar() {
    const a = tf.placeholder("float", [], { name: "a" });
    const b = tf.placeholder("float", [], { name: "b" });
    return [a.add(b).mul(2), { a: 1, b: 2 }];
  },
  mlp() {
    const x = tf.placeholder("float", [null, 784], { name: "x" });
    const labels = tf.placeholder(tf.int64, [null], { name: "labels" });
    const w1 = tf.variable(tf.randomNormal([784, 128], { stddev: 0.05 }));
    const b1 = tf.variable(tf.zeros([128]));
    const w2 = tf.variable(tf.randomNormal([128, 10], { stddev: 0.05 }));
    const b2 = tf.variable(tf.zeros([10]));
    const logits = tf.matmul(tf.nn.relu(tf.matmul(x, w1).add(b1)), w2).add(b2);
    const loss = tf.reduceMean(tf.nn.sparseSoftmaxCrossEntropyWithLogits({ labels, logits }));
    const train = new tf.train.GradientDescentOptimizer(0.1).minimize(loss);
    return [[train, loss], { x: pixels([100, 784]), labels: digits(100) }];
  },
  cnn() {
    const x = tf.placeholder("float", [null, 28, 28, 1], { name: "x" });
    const labels = tf.placeholder(tf.int64, [null], { name: "labels" });
    const logits = network(x);
    const loss = tf.reduceMean(tf.nn.sparseSoftmaxCrossEntropyWithLogits({ labels, logits }));
    const train = new tf.train.GradientDescentOptimizer(0.01).minimize(loss);
    return [[train, loss], { x: pixels([50, 28, 28, 1]), labels: digits(50) }];
  },
  "cnn forward"() {
    const x = tf.placeholder("float", [null, 28, 28, 1], { name: "x" });
    return [network(x), { x: pixels([50, 28, 28, 1]) }];
  },
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

// Like the others, it is loaded with all its native code before the clock starts.
await tf.preloadRuntime();
const ready = new Map<string, () => Promise<unknown>>();
for await (const line of createInterface({ input: process.stdin })) {
  const { program, rounds } = JSON.parse(line) as { program: string; rounds: number };
  let first: number | null = null;
  if (!ready.has(program)) {
    tf.resetDefaultGraph();
    const [fetches, feeds] = programs[program]!();
    const sess = new tf.Session();
    await sess.run(tf.globalVariablesInitializer());
    ready.set(program, () => sess.run(fetches, feeds));
    first = await timed(ready.get(program)!);
  }
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await timed(ready.get(program)!));
  console.log(JSON.stringify({ first, times }));
}
