/**
 * Runs the bench's programs with TensorFlow.js on WebAssembly, from the folder that is the argument: reads requests as JSON lines,
 * answers with milliseconds. See ../engine.ts.
 */
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { createInterface } from "node:readline";

const require = createRequire(join(process.argv[2] ?? ".", "package.json"));
const tf = require("@tensorflow/tfjs");
const wasm = require("@tensorflow/tfjs-backend-wasm");
wasm.setWasmPaths(dirname(require.resolve("@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm")) + sep);
if (!(await tf.setBackend("wasm"))) throw new Error("Cannot run TensorFlow.js: its WebAssembly backend did not start");

const zeros = (size) => tf.variable(tf.zeros([size]));
const pixels = (shape) =>
  tf.tensor(
    Float32Array.from({ length: shape.reduce((a, b) => a * b) }, (_, i) => (i % 251) / 251),
    shape,
  );
const digits = (count) =>
  tf.tensor1d(
    Int32Array.from({ length: count }, (_, i) => i % 10),
    "int32",
  );
const lossOf = (labels, logits) => tf.losses.softmaxCrossEntropy(tf.oneHot(labels, 10), logits);

function network() {
  const weights = (shape) => tf.variable(tf.truncatedNormal(shape, 0, 0.1));
  const convolve = (filter) => {
    const [kernel, bias] = [weights(filter), zeros(filter[3])];
    return (input) => tf.maxPool(tf.conv2d(input, kernel, 1, "same").add(bias).relu(), 2, 2, "same");
  };
  const [first, second] = [convolve([5, 5, 1, 32]), convolve([5, 5, 32, 64])];
  const [w1, b1, w2, b2] = [weights([7 * 7 * 64, 1024]), zeros(1024), weights([1024, 10]), zeros(10)];
  return (x) =>
    second(first(x))
      .reshape([-1, 7 * 7 * 64])
      .matMul(w1)
      .add(b1)
      .relu()
      .matMul(w2)
      .add(b2);
}

function cnn(optimizer) {
  const [x, labels, logits] = [pixels([50, 28, 28, 1]), digits(50), network()];
  return () => optimizer.minimize(() => lossOf(labels, logits(x)), true);
}

function inference(count) {
  const [x, logits] = [pixels([count, 28, 28, 1]), network()];
  return () => tf.tidy(() => logits(x));
}

/** What it does again and again: a tensor whose value is read, as a fetched one is. */
const programs = {
  scalar: () => () => tf.tidy(() => tf.scalar(1).add(tf.scalar(2)).mul(2)),
  mlp() {
    const [w1, w2] = [
      tf.variable(tf.randomNormal([784, 128], 0, 0.05)),
      tf.variable(tf.randomNormal([128, 10], 0, 0.05)),
    ];
    const [b1, b2] = [zeros(128), zeros(10)];
    const [x, labels, optimizer] = [pixels([100, 784]), digits(100), tf.train.sgd(0.1)];
    return () => optimizer.minimize(() => lossOf(labels, x.matMul(w1).add(b1).relu().matMul(w2).add(b2)), true);
  },
  "cnn, SGD": () => cnn(tf.train.sgd(0.01)),
  "cnn, Adam": () => cnn(tf.train.adam(0.01)),
  "cnn, inference of 1": () => inference(1),
  "cnn, inference of 64": () => inference(64),
};

async function timed(work) {
  const begin = performance.now();
  const result = work();
  await result.data();
  result.dispose();
  return performance.now() - begin;
}

const ready = new Map();
for await (const line of createInterface({ input: process.stdin })) {
  const { program, rounds } = JSON.parse(line);
  let first = null;
  try {
    if (!ready.has(program)) {
      if (programs[program] === undefined) throw new Error("there is no such program for it");
      ready.set(program, programs[program]());
      first = await timed(ready.get(program));
    }
    const times = [];
    for (let round = 0; round < rounds; round++) times.push(await timed(ready.get(program)));
    console.log(JSON.stringify({ first, times, megabytes: process.resourceUsage().maxRSS / 1024 }));
  } catch (error) {
    console.log(JSON.stringify({ error: error.message }));
  }
}
