import * as tf from "../../../../src/index.js";
import type { OpRows } from "../../../support/op-table.js";

type Build = OpRows["rows"][number]["build"];
const { nn } = tf;
/** The window of a 3 × 3 pool that overlaps. */
const overlap = { ksize: [1, 3, 3, 1], strides: [1, 2, 2, 1], padding: "SAME" } as const;
const halves = { ksize: [1, 2, 2, 1], strides: [1, 2, 2, 1], padding: "VALID" } as const;

const conv2d =
  (strides: readonly number[], padding: "SAME" | "VALID"): Build =>
  ([x, k]) =>
    nn.conv2d(x!, k!, { strides, padding });

/** Neural network ops, with the gradients that TensorFlow recorded. */
export const rows: OpRows = {
  golden: "gradients_f32",
  rows: [
    { op: ["BiasAdd", "BiasAddGrad"], name: "bias_add", build: ([x, b]) => nn.biasAdd(x!, b!) },
    { op: ["Relu", "ReluGrad"], name: "relu", build: ([x]) => nn.relu(x!) },
    { op: "Relu", name: "relu_at_zero", build: ([x]) => nn.relu(x!), gradient: "none" },
    { op: ["Relu6", "Relu6Grad"], name: "relu6", build: ([x]) => nn.relu6(x!) },
    { op: ["Elu", "EluGrad"], name: "elu", build: ([x]) => nn.elu(x!) },
    { op: ["Selu", "SeluGrad"], name: "selu", build: ([x]) => nn.selu(x!) },
    { op: "Softplus", name: "softplus", build: ([x]) => nn.softplus(x!) },
    { op: ["Softsign", "SoftsignGrad"], name: "softsign", build: ([x]) => nn.softsign(x!) },
    { op: ["LeakyRelu", "LeakyReluGrad"], name: "leaky_relu", build: ([x]) => nn.leakyRelu(x!) },
    // Python's swish has a gradient function of its own, which no GraphDef can carry.
    { op: "Sigmoid", name: "swish", build: ([x]) => nn.swish(x!), sameGraph: false },
    { op: "Softmax", name: "softmax", build: ([x]) => nn.softmax(x!) },
    { op: "LogSoftmax", name: "log_softmax", build: ([x]) => nn.logSoftmax(x!) },
    { op: "L2Loss", name: "l2_loss", build: ([x]) => nn.l2Loss(x!) },
    { op: "Mean", name: "moments", build: ([x]) => tf.concat(nn.moments(x!, [0]), 0) },
    {
      op: ["Conv2D", "Conv2DBackpropInput", "Conv2DBackpropFilter"],
      name: "conv2d_same",
      build: conv2d([1, 1, 1, 1], "SAME"),
    },
    { op: "Conv2D", name: "conv2d_valid_s2", build: conv2d([1, 2, 2, 1], "VALID") },
    { op: "Conv2D", name: "conv2d_same_s2", build: conv2d([1, 2, 2, 1], "SAME") },
    { op: "Conv2D", name: "conv2d_same_s12_k23", build: conv2d([1, 1, 2, 1], "SAME") },
    {
      op: "Conv2D",
      name: "conv2d_explicit",
      build: ([x, k]) =>
        nn.conv2d(x!, k!, {
          strides: [1, 2, 1, 1],
          padding: [
            [0, 0],
            [1, 0],
            [2, 1],
            [0, 0],
          ],
        }),
    },
    {
      op: "Conv2D",
      name: "conv2d_dilated_forward_only",
      build: ([x, k]) =>
        tf.stopGradient(nn.conv2d(x!, k!, { strides: [1, 1, 1, 1], padding: "VALID", dilations: [1, 2, 2, 1] })),
    },
    {
      op: "Conv2DBackpropInput",
      name: "conv2d_transpose",
      build: ([x, k]) =>
        nn.conv2dTranspose(x!, k!, { outputShape: [1, 6, 6, 3], strides: [1, 2, 2, 1], padding: "SAME" }),
    },
    { op: "Conv2D", name: "conv1d", build: ([x, k]) => nn.conv1d(x!, k!, { stride: 1, padding: "SAME" }) },
    {
      op: ["DepthwiseConv2dNative", "DepthwiseConv2dNativeBackpropInput", "DepthwiseConv2dNativeBackpropFilter"],
      name: "depthwise_same",
      build: ([x, k]) => nn.depthwiseConv2d(x!, k!, { strides: [1, 1, 1, 1], padding: "SAME" }),
    },
    {
      op: "DepthwiseConv2dNative",
      name: "depthwise_valid_s2",
      build: ([x, k]) => nn.depthwiseConv2d(x!, k!, { strides: [1, 2, 2, 1], padding: "VALID" }),
    },
    {
      op: "DepthwiseConv2dNative",
      name: "separable",
      build: ([x, k, p]) => nn.separableConv2d(x!, k!, p!, { strides: [1, 1, 1, 1], padding: "SAME" }),
    },
    // Two elements of one window are equal.
    {
      op: ["MaxPool", "MaxPoolGrad"],
      name: "max_pool_2x2",
      build: ([x]) => nn.maxPool(x!, halves),
      gradient: "none",
    },
    { op: "MaxPool", name: "max_pool_overlap_same", build: ([x]) => nn.maxPool(x!, overlap) },
    {
      op: "MaxPool",
      name: "max_pool_overlap_s1",
      build: ([x]) => nn.maxPool(x!, { ...overlap, strides: [1, 1, 1, 1] }),
    },
    { op: "MaxPool", name: "max_pool_ties", build: ([x]) => nn.maxPool(x!, halves), gradient: "none" },
    { op: ["AvgPool", "AvgPoolGrad"], name: "avg_pool_overlap_same", build: ([x]) => nn.avgPool(x!, overlap) },
    { op: "AvgPool", name: "avg_pool_valid", build: ([x]) => nn.avgPool(x!, halves) },
    { op: ["LRN", "LRNGrad"], name: "lrn", build: ([x]) => nn.lrn(x!, { depthRadius: 2 }), gradient: "none" },
    {
      op: ["FusedBatchNormV3", "FusedBatchNormGradV3"],
      name: "fused_batch_norm_train",
      build: ([x, s, o]) => nn.fusedBatchNorm(x!, s!, o!, { epsilon: 0.01 })[0],
      gradient: "none",
    },
    {
      op: "FusedBatchNormV3",
      name: "fused_batch_norm_infer",
      build: ([x, s, o, mean, variance]) => nn.fusedBatchNorm(x!, s!, o!, { mean, variance, isTraining: false })[0],
      gradient: "none",
    },
    {
      op: "Rsqrt",
      name: "batch_normalization",
      build: ([x, m, v, o, s]) => nn.batchNormalization(x!, m!, v!, o!, s!, 0.01),
    },
    {
      op: "SoftmaxCrossEntropyWithLogits",
      name: "softmax_xent_v2",
      build: ([labels, logits]) => nn.softmaxCrossEntropyWithLogitsV2({ labels: labels!, logits: logits! }),
    },
    {
      op: "SoftmaxCrossEntropyWithLogits",
      name: "softmax_xent_v1",
      build: ([labels, logits]) => nn.softmaxCrossEntropyWithLogits({ labels: labels!, logits: logits! }),
    },
    {
      op: "SparseSoftmaxCrossEntropyWithLogits",
      name: "sparse_softmax_xent",
      build: ([logits]) => nn.sparseSoftmaxCrossEntropyWithLogits({ labels: [2, 0], logits: logits! }),
    },
    {
      op: "Log1p",
      name: "sigmoid_xent",
      build: ([labels, logits]) => nn.sigmoidCrossEntropyWithLogits({ labels: labels!, logits: logits! }),
    },
    {
      op: "Log1p",
      name: "weighted_xent",
      build: ([labels, logits]) =>
        nn.weightedCrossEntropyWithLogits({ labels: labels!, logits: logits!, posWeight: 2 }),
    },
  ],
};
