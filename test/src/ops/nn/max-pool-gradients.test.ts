import { suite, test } from "node:test";
import type { DType } from "../../../../src/core/dtype.js";
import * as tf from "../../../../src/index.js";
import { assertCloseArray } from "../../../support/close.js";

interface Case {
  readonly images: readonly number[];
  readonly size: number;
  readonly stride: number;
  readonly padding: "SAME" | "VALID";
}
const cases: readonly Case[] = [
  { images: [2, 6, 8, 3], size: 2, stride: 2, padding: "SAME" },
  { images: [2, 7, 5, 3], size: 2, stride: 2, padding: "SAME" },
  { images: [2, 7, 5, 3], size: 2, stride: 2, padding: "VALID" },
  { images: [2, 8, 8, 2], size: 2, stride: 3, padding: "VALID" },
  { images: [2, 8, 8, 2], size: 3, stride: 2, padding: "SAME" },
  { images: [1, 4, 6, 4, 2], size: 2, stride: 2, padding: "SAME" },
  { images: [0, 6, 6, 2], size: 2, stride: 2, padding: "SAME" },
];

/** The pool of `dtype` and its gradient; many elements of the images are equal, so that windows have several maxima. */
async function results({ images, size, stride, padding }: Case, dtype: DType): Promise<tf.NdArray[]> {
  tf.resetDefaultGraph();
  const numbers = Array.from({ length: images.reduce((a, b) => a * b, 1) }, (_, i) => ((i * 13) % 7) - (i % 3));
  const x = tf.placeholderWithDefault(tf.ndarray(numbers, [...images], dtype), [...images]);
  const around = (n: number): number[] => [1, ...images.slice(2).map(() => n), 1];
  const pool = images.length === 4 ? tf.nn.maxPool : tf.nn.maxPool3d;
  const y = pool(x, { ksize: around(size), strides: around(stride), padding });
  const [grad] = tf.gradients(y, [x], { gradYs: [y.mul(2).add(1)] });
  await using sess = new tf.Session();
  const arrays = await sess.run([y, grad as tf.Tensor]);
  return arrays.map((array) => array.astype(tf.float64));
}

suite("maxima and where they are: float32 and float64, which are lowered differently, and float16 on the host agree", () => {
  for (const one of cases)
    test(JSON.stringify(one), async () => {
      const expected = await results(one, tf.float16);
      for (const dtype of one.images.length === 4 ? [tf.float32, tf.float64] : [tf.float32]) {
        const found = await results(one, dtype);
        ["maxima", "gradient"].forEach((what, i) => {
          assertCloseArray(found[i]!, expected[i]!, `${what} of ${dtype.name}`);
        });
      }
    });
});
