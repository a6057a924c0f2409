import { applyOp } from "../../../../src/core/apply-op.js";
import * as tf from "../../../../src/index.js";
import { at } from "../../../../src/ops/at.js";
import type { OpRow, OpRows } from "../../../support/op-table.js";

type Build = OpRow["build"];
const { nn } = tf;
const square = (x: tf.Tensor): tf.Tensor => tf.square(x);
/** An op that has no function, with its first `count` outputs. */
const raw =
  (type: string, names: readonly string[], attrs: Parameters<typeof applyOp>[2] = {}, count = 1): Build =>
  (inputs) =>
    applyOp(type, Object.fromEntries(names.map((name, i) => [name, inputs[i]!])), attrs).outputs.slice(0, count);
/** The gradient of the square of `build` with respect to input `index`. */
const gradientOf =
  (build: (inputs: readonly tf.Tensor[]) => tf.Tensor, index = 0): Build =>
  (inputs) =>
    tf.gradients(square(build(inputs)), inputs[index]!)[0] as tf.Tensor;
const strides = [1, 1, 1, 1];
const halves = { ksize: [1, 2, 2, 1], strides: [1, 2, 2, 1] };

const activations: readonly OpRow[] = [
  { op: "BiasAdd", name: "bias_add_nchw", build: ([x, b]) => nn.biasAdd(x!, b!, { dataFormat: "NCHW" }) },
  { op: "BiasAdd", name: "bias_add_unknown", build: ([x, b]) => nn.biasAdd(x!, b!) },
  { op: "BiasAdd", name: "bias_add_int", build: ([x, b]) => nn.biasAdd(x!, b!) },
  { op: "BiasAddV1", name: "bias_add_v1", build: raw("BiasAddV1", ["value", "bias"]) },
  { op: "BiasAddGrad", name: "bias_add_second", build: gradientOf(([x, b]) => nn.biasAdd(x!, b!), 1) },
  ...["relu_int", "relu_int64", "relu_f64", "relu_f16", "relu_special"].map(
    (name): OpRow => ({ op: "Relu", name, build: ([x]) => nn.relu(x!) }),
  ),
  ...["relu6_int", "relu6_f64"].map((name): OpRow => ({ op: "Relu6", name, build: ([x]) => nn.relu6(x!) })),
  { op: "LeakyRelu", name: "leaky_relu_alpha", build: ([x]) => nn.leakyRelu(x!, { alpha: 0.05 }) },
  { op: "LeakyRelu", name: "leaky_relu_f64", build: ([x]) => nn.leakyRelu(x!) },
  { op: "LeakyRelu", name: "leaky_relu_int", build: ([x]) => nn.leakyRelu(x!) },
  { op: "Relu", name: "crelu", build: ([x]) => nn.crelu(x!) },
  ...(["elu", "selu", "softplus", "softsign"] as const).flatMap((name): OpRow[] => {
    const op = name[0]!.toUpperCase() + name.slice(1);
    const build: Build = ([x]) => nn[name](x!);
    return [
      { op, name: `${name}_f64`, build },
      { op, name: `${name}_extreme`, build },
    ];
  }),
  { op: "SoftplusGrad", name: "softplus_grad", build: raw("SoftplusGrad", ["gradients", "features"]) },
  { op: "ReluGrad", name: "relu_grad", build: raw("ReluGrad", ["gradients", "features"]) },
  { op: "Relu6Grad", name: "relu6_grad", build: raw("Relu6Grad", ["gradients", "features"]) },
  { op: "LeakyReluGrad", name: "leaky_relu_grad", build: raw("LeakyReluGrad", ["gradients", "features"]) },
  { op: "EluGrad", name: "elu_grad", build: raw("EluGrad", ["gradients", "outputs"]) },
  { op: "SeluGrad", name: "selu_grad", build: raw("SeluGrad", ["gradients", "outputs"]) },
  { op: "Softmax", name: "softmax_axis0", build: ([x]) => nn.softmax(x!, { axis: 0 }) },
  { op: "Softmax", name: "softmax_rank3", build: ([x]) => nn.softmax(x!) },
  { op: "LogSoftmax", name: "log_softmax_axis1", build: ([x]) => nn.logSoftmax(x!, { axis: 1 }) },
  { op: "Softmax", name: "softmax_extreme", build: ([x]) => nn.softmax(x!) },
];

const crossEntropies: readonly OpRow[] = [
  ...(
    [
      ["softmax_xent_axis0", 0],
      ["softmax_xent_rank3", -1],
      ["softmax_xent_unknown", -1],
    ] as const
  ).map(
    ([name, axis]): OpRow => ({
      op: "SoftmaxCrossEntropyWithLogits",
      name,
      build: ([labels, logits]) => nn.softmaxCrossEntropyWithLogitsV2({ labels: labels!, logits: logits!, axis }),
      // The gradient of the logits is right for labels that add up to 1; these do not.
      gradient: "none",
    }),
  ),
  {
    op: "SoftmaxCrossEntropyWithLogits",
    name: "softmax_xent_broadcast",
    build: ([labels, features]) => raw("SoftmaxCrossEntropyWithLogits", ["features", "labels"])([features!, labels!]),
  },
  {
    op: "SoftmaxCrossEntropyWithLogits",
    name: "softmax_xent_second",
    build: gradientOf(([logits]) => {
      const labels = tf.constant([
        [1, 0, 0],
        [0, 0.5, 0.5],
      ]);
      return nn.softmaxCrossEntropyWithLogitsV2({ labels, logits: logits! });
    }),
  },
  ...["sparse_xent_int64", "sparse_xent_rank3"].map(
    (name): OpRow => ({
      op: "SparseSoftmaxCrossEntropyWithLogits",
      name,
      build: ([logits, labels]) => nn.sparseSoftmaxCrossEntropyWithLogits({ labels: labels!, logits: logits! }),
    }),
  ),
  {
    op: "Log1p",
    name: "sigmoid_xent_extreme",
    build: ([labels, logits]) => nn.sigmoidCrossEntropyWithLogits({ labels: labels!, logits: logits! }),
  },
];

const convolutions: readonly OpRow[] = [
  ...(
    [
      ["conv2d_unknown_batch", { strides, padding: "SAME" }],
      ["conv2d_unknown_sizes", { strides: [1, 2, 2, 1], padding: "SAME" }],
      ["conv2d_groups", { strides, padding: "SAME" }],
      ["conv2d_1x1", { strides: 1, padding: "VALID" }],
      ["conv2d_big_stride", { strides: [1, 3, 4, 1], padding: "VALID" }],
      ["conv2d_f64", { strides: [1, 1, 2, 1], padding: "SAME" }],
      ["conv2d_f16", { strides: 1, padding: "SAME" }],
      ["conv2d_empty_batch", { strides: 1, padding: "SAME" }],
      ["conv2d_dilated", { strides: 1, padding: "SAME", dilations: [1, 2, 3, 1] }],
    ] as const
  ).map(
    ([name, options]): OpRow => ({
      op: "Conv2D",
      name,
      build: ([x, k]) => nn.conv2d(x!, k!, options),
      tolerance: name === "conv2d_f16" ? { absolute: 1e-3 } : undefined,
    }),
  ),
  {
    op: "Conv2DBackpropInput",
    name: "conv2d_transpose_valid",
    build: ([x, k]) =>
      nn.conv2dTranspose(x!, k!, { outputShape: [1, 6, 6, 3], strides: [1, 2, 2, 1], padding: "VALID" }),
  },
  {
    op: "Conv2DBackpropInput",
    name: "conv2d_transpose_dynamic",
    build: ([x, k]) => {
      const outputShape = tf.stack([at(tf.shape(x!), 0), 4, 4, 1]);
      return nn.conv2dTranspose(x!, k!, { outputShape, strides: [1, 2, 2, 1] });
    },
  },
  { op: "Conv2D", name: "conv1d_stride2", build: ([x, k]) => nn.conv1d(x!, k!, { stride: 2, padding: "VALID" }) },
  {
    op: "Conv2DBackpropInput",
    name: "conv1d_transpose",
    build: ([x, k]) => nn.conv1dTranspose(x!, k!, { outputShape: [1, 6, 1], stride: 2 }),
  },
  {
    op: ["Conv3D", "Conv3DBackpropInputV2", "Conv3DBackpropFilterV2"],
    name: "conv3d",
    build: ([x, k]) => nn.conv3d(x!, k!, { strides: [1, 1, 1, 1, 1], padding: "SAME" }),
  },
  {
    op: "Conv3D",
    name: "conv3d_stride2",
    build: ([x, k]) => nn.conv3d(x!, k!, { strides: [1, 2, 2, 1, 1], padding: "VALID" }),
  },
  {
    op: "Conv3DBackpropInputV2",
    name: "conv3d_transpose",
    build: ([x, k]) => nn.conv3dTranspose(x!, k!, { outputShape: [1, 4, 4, 4, 2], strides: [1, 2, 2, 2, 1] }),
  },
  {
    op: "DepthwiseConv2dNative",
    name: "depthwise_multiplier",
    build: ([x, k]) => nn.depthwiseConv2d(x!, k!, { strides: [1, 2, 2, 1], padding: "SAME" }),
  },
];

const two = { ksize: 2, strides: 2 } as const;
const pools: readonly OpRow[] = [
  { op: "MaxPool", name: "max_pool_f64", build: ([x]) => nn.maxPool(x!, { ...halves, padding: "SAME" }) },
  { op: "MaxPool", name: "max_pool_int", build: ([x]) => nn.maxPool(x!, { ...two, padding: "VALID" }) },
  { op: "MaxPool", name: "max_pool_f16", build: ([x]) => nn.maxPool(x!, { ksize: 2, strides: 1, padding: "SAME" }) },
  {
    op: "MaxPool",
    name: "max_pool_explicit",
    build: ([x]) =>
      nn.maxPool(x!, {
        ...two,
        padding: [
          [0, 0],
          [1, 1],
          [0, 0],
          [0, 0],
        ],
      }),
  },
  { op: "MaxPool", name: "max_pool_unknown", build: ([x]) => nn.maxPool(x!, { ...two, padding: "SAME" }) },
  {
    op: "MaxPoolGradGrad",
    name: "max_pool_second",
    build: gradientOf(([x]) => nn.maxPool(x!, { ...two, padding: "VALID" })),
  },
  {
    op: ["MaxPoolV2", "MaxPoolGradV2"],
    name: "max_pool_v2",
    build: ([x]) => applyOp("MaxPoolV2", { input: x!, ksize: [1, 2, 2, 1], strides }, { padding: "SAME" }).outputs[0]!,
  },
  {
    op: ["MaxPoolWithArgmax", "MaxPoolGradWithArgmax"],
    name: "max_pool_with_argmax",
    build: ([x]) => nn.maxPoolWithArgmax(x!, { ...halves, padding: "SAME" }),
  },
  {
    op: "MaxPoolWithArgmax",
    name: "max_pool_with_argmax_batch",
    build: ([x]) =>
      nn.maxPoolWithArgmax(x!, { ...halves, padding: "VALID", outputDtype: tf.int32, includeBatchInIndex: true }),
  },
  {
    op: ["MaxPool3D", "MaxPool3DGrad"],
    name: "max_pool3d",
    build: ([x]) => nn.maxPool3d(x!, { ksize: [1, 2, 2, 2, 1], strides: [1, 2, 2, 2, 1], padding: "SAME" }),
    gradient: "none",
  },
  {
    op: "MaxPool3DGradGrad",
    name: "max_pool3d_second",
    build: gradientOf(([x]) => nn.maxPool3d(x!, { ...two, padding: "VALID" })),
    gradient: "none",
  },
  { op: "MaxPool", name: "max_pool1d", build: ([x]) => nn.maxPool1d(x!, { ksize: 3, strides: 2, padding: "SAME" }) },
  {
    op: "AvgPool",
    name: "avg_pool_f64",
    build: ([x]) => nn.avgPool(x!, { ksize: [1, 3, 2, 1], strides: [1, 2, 1, 1], padding: "SAME" }),
  },
  { op: "AvgPool", name: "avg_pool_unknown", build: ([x]) => nn.avgPool(x!, { ...two, padding: "SAME" }) },
  {
    op: "AvgPoolGrad",
    name: "avg_pool_second",
    build: gradientOf(([x]) => nn.avgPool(x!, { ...two, padding: "VALID" })),
  },
  {
    op: ["AvgPool3D", "AvgPool3DGrad"],
    name: "avg_pool3d",
    build: ([x]) => nn.avgPool3d(x!, { ksize: [1, 2, 2, 2, 1], strides: [1, 1, 2, 2, 1], padding: "SAME" }),
  },
  { op: "AvgPool", name: "avg_pool1d", build: ([x]) => nn.avgPool1d(x!, { ...two, padding: "VALID" }) },
];

const batchNorm = ["x", "scale", "offset", "mean", "variance"];
const normalizations: readonly OpRow[] = [
  { op: "FusedBatchNormV3", name: "fused_batch_norm_all", build: ([x, s, o]) => nn.fusedBatchNorm(x!, s!, o!) },
  {
    op: "FusedBatchNormV3",
    name: "fused_batch_norm_average",
    build: ([x, s, o, mean, variance]) => nn.fusedBatchNorm(x!, s!, o!, { mean, variance, exponentialAvgFactor: 0.5 }),
  },
  {
    op: "FusedBatchNormV3",
    name: "fused_batch_norm_unknown",
    build: ([x, s, o]) => nn.fusedBatchNorm(x!, s!, o!)[0],
    gradient: "none",
  },
  ...(["", "V2"] as const).map(
    (version): OpRow => ({
      op: [`FusedBatchNorm${version}`, `FusedBatchNormGrad${version}`],
      name: `fused_batch_norm_${version === "" ? "v1" : "v2"}`,
      build: (inputs) => {
        const empty = tf.ndarray(new Float32Array(0), [0]);
        const values = [...inputs, empty, empty];
        const args = Object.fromEntries(batchNorm.map((name, i) => [name, values[i]!]));
        return applyOp(`FusedBatchNorm${version}`, args).outputs[0]!;
      },
      gradient: "none",
    }),
  ),
  { op: "FusedBatchNormV3", name: "fused_batch_norm_f16", build: ([x, s, o]) => nn.fusedBatchNorm(x!, s!, o!)[0] },
  {
    op: "Rsqrt",
    name: "batch_norm_global",
    build: ([x, m, v, b, g]) => nn.batchNormWithGlobalNormalization(x!, m!, v!, b!, g!, 0.01, true),
  },
  { op: "Rsqrt", name: "batch_norm_plain", build: ([x, m, v]) => nn.batchNormalization(x!, m!, v!, null, null, 0.01) },
  { op: "Mean", name: "moments_keepdims", build: ([x]) => nn.moments(x!, [0, 1], { keepDims: true }) },
  { op: "Mean", name: "moments_f16", build: ([x]) => nn.moments(x!, [0]) },
  { op: "Sum", name: "weighted_moments", build: ([x, w]) => nn.weightedMoments(x!, [0], w!) },
  { op: "LRN", name: "lrn_default", build: ([x]) => nn.lrn(x!), gradient: "none" },
  {
    op: ["LRN", "LRNGrad"],
    name: "lrn_all",
    build: ([x]) => nn.lrn(x!, { depthRadius: 1, bias: 2, alpha: 0.1, beta: 0.75 }),
    gradient: "none",
  },
];

/** More neural network ops: other types, unknown shapes, second derivatives, what Python's functions do beyond the op. */
export const rows: OpRows = {
  golden: "ops_nn",
  rows: [
    ...activations,
    ...crossEntropies,
    ...convolutions,
    ...pools,
    ...normalizations,
    { op: "InTopKV2", name: "in_top_k", build: ([p, t]) => nn.inTopK(p!, t!, 2) },
    { op: "InTopK", name: "in_top_k_v1", build: raw("InTopK", ["predictions", "targets"], { k: 2 }) },
    { op: "MatMul", name: "xw_plus_b", build: ([x, w, b]) => nn.xwPlusB(x!, w!, b!) },
    { op: "Relu", name: "relu_layer", build: ([x, w, b]) => nn.reluLayer(x!, w!, b!) },
    { op: "GatherV2", name: "embedding_lookup_mod", build: ([a, b]) => nn.embeddingLookup([a!, b!], [4, 0, 1, 3]) },
    {
      op: "GatherV2",
      name: "embedding_lookup_div",
      build: ([a, b]) => nn.embeddingLookup([a!, b!], [4, 0, 1, 3], { partitionStrategy: "div" }),
    },
    {
      op: "GatherV2",
      name: "embedding_lookup_norm",
      build: ([x]) =>
        nn.embeddingLookup(
          x!,
          [
            [1, 3],
            [1, 0],
          ],
          { maxNorm: 1 },
        ),
    },
    { op: "Qr", name: "qr", build: ([x]) => tf.linalg.qr(x!) },
    { op: "Qr", name: "qr_full", build: ([x]) => tf.linalg.qr(x!, { fullMatrices: true }) },
    { op: "Qr", name: "qr_wide", build: ([x]) => tf.linalg.qr(x!) },
  ],
};
