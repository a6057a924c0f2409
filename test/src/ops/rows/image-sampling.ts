import { applyOp } from "../../../../src/core/apply-op.js";
import * as tf from "../../../../src/index.js";
import type { OpRow, OpRows } from "../../../support/op-table.js";

type Pair = readonly [number, number];
// float32, whatever the input: too coarse for finite differences. The sums are of numbers of both signs.
const coarse = { gradient: "none", tolerance: { absolute: 2e-6 } } as const;

const scaled = (
  name: string,
  size: Pair,
  scale: Pair,
  translation: Pair,
  kernel: string,
  antialias: boolean,
): OpRow => ({
  op: ["ScaleAndTranslate", "ScaleAndTranslateGrad"],
  name,
  build: ([images]) => {
    const args = { images: images!, size: [...size], scale: [...scale], translation: [...translation] };
    return applyOp("ScaleAndTranslate", args, { kernel_type: kernel, antialias }).outputs;
  },
  ...coarse,
});
const kernels = "lanczos1 lanczos3 lanczos5 gaussian box triangle keyscubic mitchellcubic".split(" ");

const glimpse = (type: string, name: string, size: Pair, attrs: object): OpRow => ({
  op: type,
  name,
  build: ([input, offsets]) =>
    applyOp(type, { input: input!, size: [...size], offsets: offsets! }, { ...attrs }).outputs,
});
const noNoise = { uniform_noise: false, noise: "zero" };

/** Rows of resampling by kernels, and of glimpses. */
export const rows: OpRows = {
  golden: "ops_sampling",
  rows: [
    ...kernels.flatMap((kernel) => [
      scaled(`scale_${kernel}_up`, [7, 5], [1.75, 1.6], [0, 0], kernel, true),
      scaled(`scale_${kernel}_down`, [3, 4], [0.45, 0.5], [0.3, -0.7], kernel, true),
      scaled(`scale_${kernel}_rough`, [4, 3], [0.6, 0.5], [1, 2], kernel, false),
    ]),
    ...["uint8", "int32", "float64", "float16"].map((dtype) =>
      scaled(`scale_${dtype}`, [4, 5], [1.3, 1.6], [0, 0.1], "triangle", true),
    ),
    ...[false, true].flatMap((centered) =>
      [false, true].flatMap((normalized) =>
        ["", "V2"].map((version) =>
          glimpse(`ExtractGlimpse${version}`, `glimpse${version}_${Number(centered)}${Number(normalized)}`, [3, 2], {
            centered,
            normalized,
            ...noNoise,
          }),
        ),
      ),
    ),
    {
      op: "ExtractGlimpse",
      name: "glimpse_inside",
      build: ([x, offsets]) => tf.image.extractGlimpse(x!, [3, 3], offsets!),
    },
    glimpse("ExtractGlimpse", "glimpse_large", [7, 3], noNoise),
  ],
};
