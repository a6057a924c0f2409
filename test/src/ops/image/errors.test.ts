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

describe("scales and kernels that make no sense are refused in TensorFlow's words", () => {
  const scaled = (scale: readonly number[], kernel: string): tf.Tensor => {
    const args = { images: zeros(1, 2, 2, 1), size: [2, 2], scale: [...scale], translation: [0, 0] };
    return applyOp("ScaleAndTranslate", args, { kernel_type: kernel }).outputs[0]!;
  };
  test("scale_kernel", () => assertFails("ops_sampling", "scale_kernel", () => run(scaled([1, 1], "cubic"))));
  test("scale_zero", () => assertFails("ops_sampling", "scale_zero", () => run(scaled([1, 0], "box"))));
});

describe("boxes that make no sense are refused in TensorFlow's words", () => {
  const ints = (...values: number[]): tf.NdArray => tf.ndarray(values, [values.length], "int32");
  const whole = tf.ndarray([[0, 0, 1, 1]]);
  const none = zeros(1, 0, 4);
  const outside = tf.ndarray([[[0.2, 0.4, 1.2, 1.4]]]);
  const cases: readonly (readonly [label: string, make: () => tf.Tensor])[] = [
    ["crop_index", () => image.cropAndResize(zeros(1, 2, 2, 1), whole, ints(3), [2, 2])],
    ["crop_nan", () => image.cropAndResize(zeros(1, 2, 2, 1), tf.ndarray([[0, 0, Number.NaN, 1]]), ints(0), [2, 2])],
    ["crop_size", () => image.cropAndResize(zeros(1, 2, 2, 1), whole, ints(0), [0, 2])],
    ["nms_threshold", () => image.nonMaxSuppression(whole, [1], 3, { iouThreshold: 1.5 })],
    ["nms_size", () => image.nonMaxSuppression(whole, [1], -1)],
    ["draw_batch", () => image.drawBoundingBoxes(zeros(2, 3, 3, 1), zeros(1, 1, 4))],
    ["draw_depth", () => image.drawBoundingBoxes(zeros(1, 3, 3, 2), zeros(1, 5, 4))],
    ["sample_boxes", () => image.sampleDistortedBoundingBox(ints(5, 5, 1), none).begin],
    ["sample_outside", () => image.sampleDistortedBoundingBox(ints(5, 5, 1), outside).begin],
    [
      "sample_area",
      () => image.sampleDistortedBoundingBox(ints(5, 5, 1), zeros(1, 1, 4), { areaRange: [0.1, 2] }).begin,
    ],
    ["roll_axis", () => tf.roll(zeros(2, 2), 1, 3)],
    ["roll_sizes", () => tf.roll(zeros(2, 2), [1, 1], [0])],
    [
      "patches_rank",
      () =>
        tf.extractImagePatches(zeros(2, 2), {
          ksizes: [1, 2, 2, 1],
          strides: [1, 1, 1, 1],
          rates: [1, 1, 1, 1],
          padding: "SAME",
        }),
    ],
    [
      "dilation_rank",
      () =>
        tf.nn.dilation2d(zeros(2, 2), zeros(1, 1, 1), { strides: [1, 1, 1, 1], rates: [1, 1, 1, 1], padding: "SAME" }),
    ],
  ];
  for (const [label, make] of cases) test(label, () => assertFails("ops_vision", label, () => run(make())));
});
