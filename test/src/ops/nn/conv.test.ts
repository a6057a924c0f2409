import { suite, test } from "node:test";
import type { DType } from "../../../../src/core/dtype.js";
import * as tf from "../../../../src/index.js";
import { assertCloseArray } from "../../../support/close.js";

interface Case {
  readonly images: readonly number[];
  readonly filter: readonly number[];
  readonly strides?: readonly number[];
  readonly dilations?: readonly number[];
  readonly padding?: "SAME" | "VALID";
}
const cases: readonly Case[] = [
  { images: [3, 7, 6, 1], filter: [3, 2, 1, 4] },
  { images: [3, 7, 6, 1], filter: [3, 2, 1, 4], padding: "VALID", strides: [1, 2, 3, 1] },
  { images: [2, 9, 8, 3], filter: [3, 3, 3, 2], dilations: [1, 2, 2, 1] },
  { images: [2, 9, 8, 3], filter: [2, 4, 3, 2], strides: [1, 2, 2, 1] },
  { images: [2, 5, 5, 8], filter: [3, 3, 8, 6] },
  { images: [2, 5, 6, 8], filter: [2, 3, 8, 6], padding: "VALID", strides: [1, 2, 1, 1] },
  { images: [2, 5, 6, 8], filter: [3, 3, 4, 6] },
  { images: [0, 5, 5, 2], filter: [3, 3, 2, 3] },
  { images: [2, 7, 6, 3], filter: [3, 2, 3, 32] },
  { images: [2, 7, 6, 3], filter: [3, 3, 3, 16], padding: "VALID", strides: [1, 2, 2, 1], dilations: [1, 1, 2, 1] },
  { images: [2, 6, 5, 32], filter: [3, 4, 32, 48] },
  { images: [12, 20, 20, 16], filter: [5, 5, 16, 16] },
  { images: [2, 10, 9, 32], filter: [5, 5, 32, 16] },
  { images: [3, 7, 20, 6], filter: [3, 4, 6, 8], padding: "VALID", strides: [1, 2, 1, 1] },
  { images: [2, 9, 8, 32], filter: [2, 3, 32, 16], padding: "VALID", strides: [1, 2, 1, 1] },
  { images: [2, 9, 8, 16], filter: [3, 3, 16, 32], dilations: [1, 2, 2, 1] },
  { images: [1, 5, 4, 16], filter: [3, 3, 16, 6] },
  { images: [0, 5, 5, 16], filter: [3, 3, 16, 16] },
  { images: [2, 4, 5, 3, 2], filter: [2, 3, 2, 2, 3] },
  { images: [2, 4, 5, 3, 6], filter: [2, 3, 2, 6, 3], strides: [1, 2, 1, 2, 1] },
];

/** The convolution and its gradients, for some gradient that comes in. */
async function results(one: Case, dtype: DType): Promise<tf.NdArray[]> {
  tf.resetDefaultGraph();
  const { images, filter, padding = "SAME" } = one;
  const ones = images.map(() => 1);
  const { strides = ones, dilations = ones } = one;
  const spread = (shape: readonly number[], seed: number): tf.Tensor => {
    const numbers = Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, i) => (((i + seed) * 37) % 19) - 9);
    return tf.placeholderWithDefault(tf.ndarray(numbers, [...shape], dtype), [...shape]);
  };
  const [x, w] = [spread(images, 1), spread(filter, 2)];
  const convolve = images.length === 4 ? tf.nn.conv2d : tf.nn.conv3d;
  const y = convolve(x, w, { strides: [...strides], dilations: [...dilations], padding });
  const incoming = y.mul(0.25).add(1);
  const grads = tf.gradients(y, [x, w], { gradYs: [incoming] });
  await using sess = new tf.Session();
  return await sess.run([y, ...(grads as tf.Tensor[])]);
}

suite("convolutions of float32 and float64, which are lowered differently, agree with their gradients", () => {
  for (const one of cases)
    test(JSON.stringify(one), async () => {
      const [single, double] = [await results(one, tf.float32), await results(one, tf.float64)];
      ["result", "gradient of the images", "gradient of the filter"].forEach((what, i) => {
        assertCloseArray(single[i]!.astype(tf.float64), double[i]!, what);
      });
    });
});

test("a filter's gradient of more than is gathered at a time is the sum of those of the images", async () => {
  tf.resetDefaultGraph();
  const [images, filter] = [
    [2, 250, 260, 5],
    [3, 5, 5, 12],
  ];
  const numbers = (shape: readonly number[]): tf.NdArray => {
    const data = Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, i) => ((i * 37) % 19) - 9);
    return tf.ndarray(data, [...shape]);
  };
  const x = tf.constant(numbers(images!));
  const grads = tf.constant(numbers([...images!.slice(0, 3), filter!.at(-1)!]));
  const ofFilter = (from: number, to: number): tf.Tensor =>
    tf.nn.conv2dBackpropFilter(
      tf.slice(x, [from, 0, 0, 0], [to - from, -1, -1, -1]),
      filter!,
      tf.slice(grads, [from, 0, 0, 0], [to - from, -1, -1, -1]),
      {
        strides: [1, 1, 1, 1],
        padding: "SAME",
      },
    );
  await using sess = new tf.Session();
  const [both, first, second] = await sess.run([ofFilter(0, 2), ofFilter(0, 1), ofFilter(1, 2)]);
  const sum = tf.ndarray(
    both.toNumbers().map((_, i) => first.toNumbers()[i]! + second.toNumbers()[i]!),
    both.shape,
  );
  assertCloseArray(both, sum, "gradient of the filter");
});
