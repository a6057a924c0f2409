import { apply } from "../../../../src/core/apply-op.js";
import * as tf from "../../../../src/index.js";
import type { OpRow, OpRows } from "../../../support/op-table.js";

type Op = (...inputs: tf.Tensor[]) => tf.Tensor | readonly tf.Tensor[];

/** The gradients of tanh of an op with respect to its float inputs: their own gradients are second ones. */
const second = (op: string | readonly string[], name: string, build: Op, more: Partial<OpRow> = {}): OpRow => ({
  op,
  name: `second_${name}`,
  build: (inputs) => {
    const made = build(...inputs);
    const ys = (Array.isArray(made) ? made : [made]).map((y: tf.Tensor) => tf.tanh(y));
    const floats = inputs.filter(({ dtype }) => dtype.isFloating);
    return tf.gradients(ys, floats).map((grad) => tf.convertToTensor(grad!));
  },
  tolerance: { relative: 2e-4, absolute: 2e-6 },
  ...more,
});

const { nn } = tf;
const halves = { ksize: [1, 2, 2, 1], strides: [1, 2, 2, 1], padding: "SAME" } as const;
const volumes = { ksize: [1, 2, 2, 2, 1], strides: [1, 2, 2, 2, 1], padding: "SAME" } as const;
const ones = [1, 1, 1, 1] as const;

/** Gradients of gradients, and ops that no other file has. */
export const rows: OpRows = {
  golden: "ops_second",
  rows: [
    second("AddV2", "add", (x, y) => x!.add(y!)),
    second("Mul", "mul", (x, y) => x!.mul(y!)),
    second("RealDiv", "div", (x, y) => tf.divide(x!, y!)),
    second("Pow", "pow", (x, y) => tf.pow(x!, y!)),
    second("SquaredDifference", "squared_difference", (x, y) => tf.squaredDifference(x!, y!)),
    second("Maximum", "maximum", (x, y) => tf.maximum(x!, y!)),
    second("Square", "square", (x) => tf.square(x!)),
    second("SqrtGrad", "sqrt", (x) => tf.sqrt(x!)),
    second("RsqrtGrad", "rsqrt", (x) => tf.rsqrt(x!)),
    second("ReciprocalGrad", "reciprocal", (x) => tf.reciprocal(x!)),
    second("Exp", "exp", (x) => tf.exp(x!)),
    second("Log", "log", (x) => tf.log(x!)),
    second("Log1p", "log1p", (x) => tf.log1p(x!)),
    second("Sin", "sin", (x) => tf.sin(x!)),
    second("Cos", "cos", (x) => tf.cos(x!)),
    second("Tan", "tan", (x) => tf.tan(x!)),
    second("Asin", "asin", (x) => tf.asin(x!)),
    second("Atan", "atan", (x) => tf.atan(x!)),
    second("Atan2", "atan2", (x, y) => tf.atan2(x!, y!)),
    second("Sinh", "sinh", (x) => tf.sinh(x!)),
    second("Erf", "erf", (x) => tf.erf(x!)),
    second("Digamma", "lgamma", (x) => tf.lgamma(x!)),
    second("Sign", "abs", (x) => tf.abs(x!)),
    second("SigmoidGrad", "sigmoid", (x) => tf.sigmoid(x!)),
    second("TanhGrad", "tanh", (x) => tf.tanh(x!)),
    second("ReluGrad", "relu", (x) => nn.relu(x!)),
    second("Relu6Grad", "relu6", (x) => nn.relu6(x!)),
    second("LeakyReluGrad", "leaky_relu", (x) => nn.leakyRelu(x!)),
    second("EluGrad", "elu", (x) => nn.elu(x!)),
    second("SeluGrad", "selu", (x) => nn.selu(x!)),
    second("SoftplusGrad", "softplus", (x) => nn.softplus(x!)),
    second("Softmax", "softmax", (x) => nn.softmax(x!)),
    second("LogSoftmax", "log_softmax", (x) => nn.logSoftmax(x!)),
    // The labels' gradient is not followed further, and tanh is flat where these losses are.
    second(
      "SoftmaxCrossEntropyWithLogits",
      "softmax_xent",
      (logits, labels) => nn.softmaxCrossEntropyWithLogitsV2({ labels: labels!, logits: logits! }),
      { gradient: "none", tolerance: { relative: 5e-2, absolute: 1e-6 } },
    ),
    second("SparseSoftmaxCrossEntropyWithLogits", "sparse_xent", (logits, labels) =>
      nn.sparseSoftmaxCrossEntropyWithLogits({ labels: labels!, logits: logits! }),
    ),
    second("Sigmoid", "sigmoid_xent", (logits, labels) =>
      nn.sigmoidCrossEntropyWithLogits({ labels: labels!, logits: logits! }),
    ),
    second("L2Loss", "l2_loss", (x) => nn.l2Loss(x!)),
    second("BiasAddGrad", "bias_add", (x, b) => nn.biasAdd(x!, b!)),
    second("MatMul", "matmul", (x, y) => tf.matmul(x!, y!)),
    second("MatMul", "matmul_transposed", (x, y) => tf.matmul(x!, y!, { transposeA: true, transposeB: true })),
    second("BatchMatMulV2", "batch_matmul", (x, y) => tf.matmul(x!, y!)),
    second("Einsum", "einsum", (x, y) => tf.einsum("bij,jk->bik", x!, y!)),
    second(["Conv2DBackpropInput", "Conv2DBackpropFilter"], "conv2d", (x, w) =>
      nn.conv2d(x!, w!, { strides: ones, padding: "SAME" }),
    ),
    second("Conv2D", "conv2d_strided", (x, w) => nn.conv2d(x!, w!, { strides: [1, 2, 1, 1], padding: "VALID" })),
    second("Conv2DBackpropInput", "conv2d_transpose", (x, w) =>
      nn.conv2dTranspose(x!, w!, { outputShape: [2, 10, 8, 3], strides: [1, 2, 2, 1], padding: "SAME" }),
    ),
    second("DepthwiseConv2dNative", "depthwise", (x, w) =>
      nn.depthwiseConv2d(x!, w!, { strides: ones, padding: "SAME" }),
    ),
    second("Conv3D", "conv3d", (x, w) => nn.conv3d(x!, w!, { strides: [1, 1, 1, 1, 1], padding: "SAME" })),
    second(["MaxPoolGrad", "MaxPoolGradGrad"], "max_pool", (x) => nn.maxPool(x!, halves)),
    second("MaxPoolGrad", "max_pool_overlapping", (x) =>
      nn.maxPool(x!, { ksize: [1, 3, 3, 1], strides: [1, 2, 1, 1], padding: "VALID" }),
    ),
    second("AvgPoolGrad", "avg_pool", (x) =>
      nn.avgPool(x!, { ksize: [1, 2, 3, 1], strides: [1, 2, 2, 1], padding: "SAME" }),
    ),
    second("MaxPool3DGrad", "max_pool3d", (x) => nn.maxPool3d(x!, volumes), { gradient: "none" }),
    second("AvgPool3DGrad", "avg_pool3d", (x) => nn.avgPool3d(x!, volumes)),
    second(
      ["MaxPoolGradV2", "MaxPoolGradGradV2"],
      "max_pool_v2",
      (x) => apply("MaxPoolV2", { input: x!, ksize: [1, 2, 2, 1], strides: [1, 2, 2, 1] }, { padding: "SAME" }),
      { gradient: "none" },
    ),
    // Python differentiates the formula of the first gradient by a tape, which gives other nodes.
    second(
      "FusedBatchNormGradV3",
      "batch_norm",
      (x, scale, offset) => nn.fusedBatchNorm(x!, scale!, offset!, { epsilon: 0.01 })[0],
      { sameGraph: false, gradient: "none" },
    ),
    second(
      "FusedBatchNormGradV3",
      "batch_norm_frozen",
      (x, scale, offset) =>
        nn.fusedBatchNorm(x!, scale!, offset!, {
          mean: [0.1, -0.2],
          variance: [0.5, 1.5],
          epsilon: 0.01,
          isTraining: false,
        })[0],
      { sameGraph: false, gradient: "none" },
    ),
    second("Mean", "moments", (x) => nn.moments(x!, [0]), { gradient: "none" }),
    second("Sum", "reduce_sum", (x) => tf.reduceSum(x!, { axis: 1 })),
    second("Mean", "reduce_mean", (x) => tf.reduceMean(x!, { axis: 0, keepDims: true })),
    second("Max", "reduce_max", (x) => tf.reduceMax(x!, { axis: 1 })),
    second("Prod", "reduce_prod", (x) => tf.reduceProd(x!, { axis: 1 })),
    second("Exp", "reduce_logsumexp", (x) => tf.reduceLogsumexp(x!, { axis: 1 })),
    second("Sqrt", "norm", (x) => tf.norm(x!, { axis: 1 })),
    second("Cumsum", "cumsum", (x) => tf.cumsum(x!, 1)),
    second("Cumprod", "cumprod", (x) => tf.cumprod(x!, 1)),
    second("StridedSliceGrad", "strided_slice", (x) => x!.at("::-1", "1:3")),
    second("Slice", "slice", (x) => tf.slice(x!, [1, 0], [2, 3])),
    second("ConcatV2", "concat", (x, y) => tf.concat([x!, y!], 1)),
    second("Split", "split", (x) => tf.split(x!, 2, { axis: 1 })),
    second("Pack", "stack", (x, y) => tf.stack([x!, y!], { axis: 1 })),
    second("Unpack", "unstack", (x) => tf.unstack(x!)),
    second("Transpose", "transpose", (x) => tf.transpose(x!, [2, 0, 1])),
    second("Reshape", "reshape", (x) => tf.reshape(x!, [2, -1])),
    second("Tile", "tile", (x) => tf.tile(x!, [2, 1])),
    second("Pad", "pad", (x) =>
      tf.pad(x!, [
        [1, 0],
        [0, 2],
      ]),
    ),
    second("MirrorPadGrad", "mirror_pad", (x) =>
      tf.pad(
        x!,
        [
          [1, 0],
          [0, 2],
        ],
        { mode: "REFLECT" },
      ),
    ),
    second("ScatterNd", "gather_nd", (x, i) => tf.gatherNd(x!, i!)),
    second("GatherV2", "gather_axis", (x, i) => tf.gather(x!, i!, { axis: 1 })),
    second("Select", "where", (x, y) => tf.where(tf.greater(x!, 0), x!.mul(y!), tf.divide(y!, 2))),
    second("Minimum", "clip_by_value", (x) => tf.clipByValue(x!, -0.5, 0.5)),
    second("Sum", "clip_by_norm", (x) => tf.clipByNorm(x!, 1)),
    second("MatrixInverse", "matrix_inverse", (x) => tf.matrixInverse(x!)),
    second("MatrixDeterminant", "matrix_determinant", (x) => tf.matrixDeterminant(x!)),
    second("MatrixBandPart", "matrix_band_part", (x) => tf.matrixBandPart(x!, 1, 0)),
    second("SpaceToDepth", "space_to_depth", (x) => tf.spaceToDepth(x!, 2)),
    second("Roll", "roll", (x) => tf.roll(x!, 1, 1)),
    {
      op: ["SparseSegmentSum", "SparseSegmentSumGrad"],
      name: "sparse_segment_sum",
      build: ([x, i, s]) => tf.sparseSegmentSum(x!, i!, s!),
    },
    {
      op: ["SparseSegmentMean", "SparseSegmentMeanGrad"],
      name: "sparse_segment_mean",
      build: ([x, i, s]) => tf.sparseSegmentMean(x!, i!, s!),
    },
    {
      op: ["SparseSegmentSqrtN", "SparseSegmentSqrtNGrad"],
      name: "sparse_segment_sqrt_n",
      build: ([x, i, s]) => tf.sparseSegmentSqrtN(x!, i!, s!),
    },
    {
      op: "SparseSegmentSumWithNumSegments",
      name: "sparse_segment_sum_counted",
      build: ([x, i, s]) => tf.sparseSegmentSum(x!, i!, s!, { numSegments: 4 }),
    },
    {
      op: "SparseSegmentMeanWithNumSegments",
      name: "sparse_segment_mean_counted",
      build: ([x, i, s]) => tf.sparseSegmentMean(x!, i!, s!, { numSegments: 4 }),
    },
    {
      op: "SparseSegmentSqrtNWithNumSegments",
      name: "sparse_segment_sqrt_n_counted",
      build: ([x, i, s]) => tf.sparseSegmentSqrtN(x!, i!, s!, { numSegments: 4 }),
    },
    {
      op: ["SqrtGrad", "RsqrtGrad", "ReciprocalGrad", "TanhGrad"],
      name: "gradients_of_nothing",
      build: ([y, dy]) =>
        ["SqrtGrad", "RsqrtGrad", "ReciprocalGrad", "TanhGrad"].map((type) => apply(type, { y: y!, dy: dy! })),
    },
    {
      op: "StringToHashBucket",
      name: "string_to_hash_bucket",
      build: ([x]) => tf.strings.toHashBucket(x!, 1000003),
    },
    {
      op: "StringToHashBucketStrong",
      name: "string_to_hash_bucket_strong",
      build: ([x]) => tf.stringToHashBucketStrong(x!, 1000003, [123456789, 987654321]),
    },
  ],
  elsewhere: [{ op: "ResourceGatherNd", file: "ops/variable.test.ts" }],
};
