import * as tf from "../../src/index.js";

/** Numbers `i / divisor - shift` for i = 0, 1, …: exact in float32 where the divisor is a power of 2. */
function ramp(rows: number, columns: number, divisor: number, shift: number): tf.NdArray {
  const data = Float32Array.from({ length: rows * columns }, (_, i) => Math.fround(i / divisor) - shift);
  return tf.ndarray(data, [rows, columns]);
}

/** The programs of programs.py, written for this library: the same names, the same order. Each gives its saver. */
export const programs = {
  tutorial_save() {
    tf.setRandomSeed(42);
    tf.variable(tf.randomNormal([2]), { name: "w1" });
    tf.variable(tf.randomNormal([5]), { name: "w2" });
    return new tf.train.Saver();
  },

  tutorial_feed() {
    const w1 = tf.placeholder(tf.float32, undefined, { name: "w1" });
    const w2 = tf.placeholder(tf.float32, undefined, { name: "w2" });
    const bias = tf.variable(2, { name: "bias" });
    tf.multiply(tf.add(w1, w2), bias, { name: "op_to_restore" });
    return new tf.train.Saver();
  },

  classifier() {
    const x = tf.placeholder(tf.float32, [null, 4], { name: "x" });
    const y = tf.placeholder(tf.float32, [null, 3], { name: "y" });
    const w = tf.variable(ramp(4, 3, 16, 0.375), { name: "w" });
    const b = tf.variable(tf.zeros([3]), { name: "b" });
    const logits = tf.add(tf.matmul(x, w), b, { name: "logits" });
    const cost = tf.nn.softmaxCrossEntropyWithLogitsV2({ labels: y, logits });
    const loss = tf.reduceMean(cost, { name: "loss" });
    const globalStep = tf.variable(0, { name: "global_step", trainable: false, dtype: tf.int64 });
    new tf.train.GradientDescentOptimizer(0.5).minimize(loss, { globalStep, name: "train" });
    return new tf.train.Saver();
  },

  two_layers() {
    const x = tf.placeholder(tf.float32, [null, 4], { name: "x" });
    const labels = tf.placeholder(tf.int32, [null], { name: "labels" });
    const hidden = tf.nameScope("hidden", () => {
      const w = tf.variable(ramp(4, 8, 32, 0.5), { name: "weights" });
      const b = tf.variable(tf.zeros([8]), { name: "biases" });
      return tf.nn.relu(tf.matmul(x, w).add(b));
    });
    const logits = tf.nameScope("linear", () => {
      const w = tf.variable(ramp(8, 3, 24, 0.5), { name: "weights" });
      const b = tf.variable(tf.zeros([3]), { name: "biases" });
      return tf.nn.biasAdd(tf.matmul(hidden, w), b);
    });
    const cost = tf.nn.sparseSoftmaxCrossEntropyWithLogits({ labels, logits, name: "xentropy" });
    const loss = tf.reduceMean(cost, { name: "xentropy_mean" });
    const correct = tf.equal(tf.cast(tf.argmax(tf.nn.softmax(logits), 1), tf.int32), labels);
    tf.reduceMean(tf.cast(correct, tf.float32), { name: "accuracy" });
    const globalStep = tf.variable(0, { name: "global_step", trainable: false, dtype: tf.int32 });
    new tf.train.GradientDescentOptimizer(0.5).minimize(loss, { globalStep });
    return new tf.train.Saver();
  },
} as const;
