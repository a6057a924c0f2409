import assert from "node:assert/strict";
import { test } from "node:test";
import { float32 } from "../../../src/core/dtype.js";
import { NdArray } from "../../../src/core/ndarray.js";
import { Shape, sizeOf } from "../../../src/core/shape.js";
import { channelBlock } from "../../../src/onnx/channel-block.js";
import type { OnnxGraph, Value } from "../../../src/onnx/graph.js";
import { convolveBlocks } from "../../../src/ops/nn/conv-blocks.js";
import { assertCloseArray } from "../../support/close.js";
import { runGraph } from "../../support/onnx-graph.js";

const array = (shape: number[]): NdArray =>
  NdArray.from(
    Array.from({ length: sizeOf(shape) }, (_, i) => (((i * 7) % 11) - 5) / 32),
    float32,
  ).reshape(shape);

const pads = [1, 1, 1, 1];
const arrays = [array([2, 6, 6, 3]), array([9, 3, 32]), array([32]), array([9, 32, 16])];

/** Two convolutions, with bias, relu and a pool between, of images whose channels are last, to such images. */
function network(onnx: OnnxGraph, [x, first, bias, second]: readonly Value[]): Value[] {
  const convolve = (image: Value, filter: Value, from: number, to: number, size: number): Value => {
    const attrs = { pads, strides: [1, 1], dilations: [1, 1] };
    const shape = Shape.of([2, to, size, size]);
    if (onnx.block > 1)
      return convolveBlocks(onnx, image, filter, {
        from,
        to,
        size: [size, size],
        kernel: [3, 3],
        isTurned: false,
        attrs,
        shape,
      });
    const moved = onnx.node("Transpose", [filter], { perm: [2, 1, 0] });
    return onnx.node("Conv", [image, onnx.reshape(moved, [to, from, 3, 3])], attrs);
  };
  const image = onnx.node("Transpose", [x], { perm: [0, 3, 1, 2] });
  const biased = onnx.node("Add", [convolve(image, first!, 3, 32, 6), onnx.reshape(bias!, [32, 1, 1])]);
  const pooled = onnx.node("MaxPool", [onnx.node("Relu", [biased])], { kernel_shape: [2, 2], strides: [2, 2] });
  return [onnx.node("Transpose", [convolve(pooled, second!, 32, 16, 3)], { perm: [0, 2, 3, 1] })];
}

test("what is between convolutions on blocks of channels works on blocks as well", async (t) => {
  const block = await channelBlock();
  if (block === 1) return t.skip("ONNX Runtime has no convolutions on blocks for this processor");
  const blocked = await runGraph(arrays, network, { block });
  const plain = await runGraph(arrays, network);
  assertCloseArray(blocked.results[0]!, plain.results[0]!, "the result");
  assert.deepEqual(
    blocked.types.filter((type) => type !== "Reshape"),
    ["Transpose", "Transpose", "Conv", "MaxPool", "Transpose", "Conv", "ReorderOutput"],
  );
});
