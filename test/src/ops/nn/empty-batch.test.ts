import assert from "node:assert/strict";
import { test } from "node:test";
import { withGraph } from "../../../../src/core/default-graph.js";
import type { NdArray } from "../../../../src/core/ndarray.js";
import * as tf from "../../../../src/index.js";

const strides = { strides: [1, 1, 1, 1], padding: "SAME" } as const;
const window = { ksize: [1, 2, 2, 1], strides: [1, 2, 2, 1], padding: "SAME" } as const;
const ones = (...shape: number[]): tf.Tensor => tf.ones(shape);

/** What images `[batch, 4, 4, 6]` go through, with what it has of weights. */
const LAYERS: Readonly<
  Record<string, { weights?: readonly number[]; apply: (x: tf.Tensor, w: tf.Tensor) => tf.Tensor }>
> = {
  "a convolution": { weights: [3, 3, 6, 4], apply: (x, w) => tf.nn.conv2d(x, w, strides) },
  "a convolution in groups": { weights: [3, 3, 2, 6], apply: (x, w) => tf.nn.conv2d(x, w, strides) },
  "a convolution of each channel": { weights: [3, 3, 6, 2], apply: (x, w) => tf.nn.depthwiseConv2d(x, w, strides) },
  "the largest of windows": { apply: (x) => tf.nn.maxPool(x, window) },
  "the mean of windows": { apply: (x) => tf.nn.avgPool(x, window) },
  "another size": { apply: (x) => tf.image.resizeBilinear(x, [3, 3]) },
};

for (const [name, { weights = [1], apply }] of Object.entries(LAYERS))
  test(`no images, after batches of other sizes: ${name}`, async () => {
    const graph = new tf.Graph();
    const fetches = withGraph(graph, () => {
      const x = tf.placeholder(tf.float32, [null, 4, 4, 6], { name: "x" });
      const w = ones(...weights);
      const y = apply(x, w);
      return [y, ...tf.gradients(y, [x, w]).filter((grad) => grad !== null)] as tf.Tensor[];
    });
    await using sess = new tf.Session({ graph });
    const run = async (batch: number): Promise<NdArray[]> =>
      (await sess.run(fetches, {
        "x:0": tf.ndarray(new Float32Array(batch * 96).fill(1), [batch, 4, 4, 6]),
      })) as NdArray[];
    const full = await run(2);
    for (const batch of [3, 5]) await run(batch);
    const empty = await run(0);
    empty.forEach((value, i) => {
      const [first, ...rest] = full[i]!.shape;
      const isOfImages = i < 2;
      assert.deepEqual(value.shape, isOfImages ? [0, ...rest] : [first, ...rest]);
      if (!isOfImages) assert.ok([...(value.data as Float32Array)].every((element) => element === 0));
    });
  });
