import { apply } from "../core/apply-op.js";
import { withGraph } from "../core/default-graph.js";
import { float32 } from "../core/dtype.js";
import { Graph } from "../core/graph.js";
import { NdArray } from "../core/ndarray.js";
import type { Tensor } from "../core/operation.js";
import { Session } from "./session.js";

/** A step of a very small convolutional network: the tensors to feed, and what to fetch. */
function network(): { readonly feeds: Map<Tensor, NdArray>; readonly fetches: readonly Tensor[] } {
  const feeds = new Map<Tensor, NdArray>();
  const fed = (shape: readonly number[]): Tensor => {
    const tensor = apply("Placeholder", {}, { dtype: float32, shape });
    feeds.set(tensor, NdArray.zeros(float32, shape));
    return tensor;
  };
  const [x, filter, bias, weights] = [fed([2, 4, 4, 1]), fed([3, 3, 1, 4]), fed([4]), fed([16, 2])];
  const pool = { ksize: [1, 2, 2, 1], strides: [1, 2, 2, 1], padding: "SAME" };
  const convolution = { strides: [1, 1, 1, 1], padding: "SAME" };
  const convolved = apply("Conv2D", { input: x, filter }, convolution);
  const active = apply("Relu", { features: apply("AddV2", { x: convolved, y: bias }) });
  const pooled = apply("MaxPool", { input: active }, pool);
  const flat = apply("Reshape", { tensor: pooled, shape: [-1, 16] });
  const product = apply("MatMul", { a: flat, b: weights });
  const back = apply("MatMul", { a: product, b: weights }, { transpose_b: true });
  const grad = apply("Reshape", { tensor: back, shape: [2, 2, 2, 4] });
  const unpooled = apply("MaxPoolGrad", { orig_input: active, orig_output: pooled, grad }, pool);
  const gradients = apply("ReluGrad", { gradients: unpooled, features: active });
  const sizes = { input: x, filter_sizes: [3, 3, 1, 4], out_backprop: gradients };
  const step = apply("MatMul", { a: flat, b: product }, { transpose_a: true });
  return {
    feeds,
    fetches: [
      apply("Sub", { x: weights, y: apply("Mul", { x: step, y: 0.5 }) }),
      apply("Sum", { input: gradients, reduction_indices: [0, 1, 2] }),
      apply("Conv2DBackpropFilter", sizes, convolution),
    ],
  };
}

/** Loads ONNX Runtime, and runs something small from end to end, so that the first run does not wait for what is only done once. */
export async function preloadRuntime(): Promise<void> {
  const graph = new Graph();
  const { feeds, fetches } = withGraph(graph, network);
  await using session = new Session({ graph });
  await session.run(fetches, feeds);
}
