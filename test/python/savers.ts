import * as tf from "../../src/index.js";
import type { Initializer } from "../../src/ops/initializers.js";

const EMBEDDING = Float32Array.from({ length: 28 }, (_, i) => i / 8);

/** The part of the embedding that a partition starts with. */
const cut: Initializer = (shape, _dtype, partition) => {
  const [rows = 0, columns = 0] = shape;
  const first = partition?.offset[0] ?? 0;
  return tf.constant(tf.ndarray(EMBEDDING.slice(first * columns, (first + rows) * columns), [rows, columns]));
};

/** The values of all variables, by the names that they have when none is cut. */
export const VALUES: Readonly<Record<string, tf.NdArray>> = {
  embedding: tf.ndarray(EMBEDDING, [7, 4]),
  words: tf.ndarray(["one", "", "zwölf"]),
  "layer/weight": tf.ndarray([0.1, -1e300], [2], tf.float64),
  global_step: tf.ndarray(2n ** 53n + 1n),
};

function variables(parts = 0, useResource = false) {
  const [embedding, words] = tf.device("/cpu:0", () => {
    const partitioner = tf.fixedSizePartitioner(parts);
    const options = { initializer: cut, useResource };
    return [
      parts === 0
        ? tf.getVariable("embedding", [7, 4], options)
        : tf.getVariable("embedding", [7, 4], { ...options, partitioner }),
      tf.variable(VALUES.words!, { name: "words" }),
    ] as const;
  });
  const weight = tf.device("/cpu:1", () => tf.variable(VALUES["layer/weight"]!, { name: "layer/weight", useResource }));
  const step = tf.variable(VALUES.global_step!, { name: "global_step", trainable: false });
  return { embedding, words, weight, step };
}

/** The savers of savers.py, written for this library. */
export const savers: Readonly<Record<string, () => tf.train.Saver>> = {
  v2() {
    variables(3);
    return new tf.train.Saver();
  },
  v1() {
    variables(3);
    return new tf.train.Saver({ writeVersion: "V1" });
  },
  sharded() {
    variables(3);
    return new tf.train.Saver({ sharded: true });
  },
  sharded_v1() {
    variables(3);
    return new tf.train.Saver({ sharded: true, writeVersion: "V1" });
  },
  resource() {
    variables(3, true);
    return new tf.train.Saver({ sharded: true });
  },
  dictionary() {
    const { embedding, words, weight, step } = variables(3);
    return new tf.train.Saver({ "saved/embedding": embedding, "saved/weight": weight, step, words });
  },
  whole() {
    variables();
    return new tf.train.Saver();
  },
};
