import { beforeEach, describe, test } from "node:test";
import { applyOp } from "../../../../src/core/apply-op.js";
import * as tf from "../../../../src/index.js";
import { assertFails } from "../../../support/recorded-error.js";

const { image } = tf;
beforeEach(() => tf.resetDefaultGraph());

async function run(fetch: tf.Tensor): Promise<void> {
  await using session = new tf.Session();
  await session.run(fetch);
}
const zeros = (...shape: number[]): tf.NdArray => tf.NdArray.zeros(tf.float32, shape);

describe("images that do not fit are refused in TensorFlow's words", () => {
  const cases: readonly (readonly [label: string, make: () => tf.Tensor])[] = [
    ["resize_rank", () => applyOp("ResizeBilinear", { images: zeros(2, 2), size: [2, 2] }).outputs[0]!],
    ["resize_zero", () => image.resizeBilinear(zeros(1, 2, 2, 1), [0, 2])],
    [
      "resize_both",
      () => image.resizeBicubic(zeros(1, 2, 2, 1), [2, 2], { alignCorners: true, halfPixelCenters: true }),
    ],
    ["hsv_channels", () => image.rgbToHsv(zeros(2, 4))],
  ];
  for (const [label, make] of cases) test(label, () => assertFails("ops_image", label, () => run(make())));
});
