import * as tf from "../../../../src/index.js";
import type { OpRow, OpRows } from "../../../support/op-table.js";

const { nn } = tf;
const row = (op: OpRow["op"], name: string, build: OpRow["build"], more: Partial<OpRow> = {}): OpRow => ({
  op,
  name,
  build,
  ...more,
});
const one = [1, 1, 1, 1];
const same = { strides: one, padding: "SAME" } as const;
const valid = { strides: one, padding: "VALID" } as const;
const parts = (s: ReturnType<typeof nn.sufficientStatistics>): tf.Tensor[] => [s.counts, s.meanSs, s.varianceSs];

/** Functions of tf.nn that are made of several nodes. */
export const rows: OpRows = {
  golden: "nn_functions",
  rows: [
    row("SpaceToBatchND", "atrous_same", ([v, w]) => nn.atrousConv2d(v!, w!, 2, "SAME")),
    row("SpaceToBatchND", "atrous_valid", ([v, w]) => nn.atrousConv2d(v!, w!, 3, "VALID", { name: "wide" })),
    row("SpaceToBatchND", "atrous_unknown", ([v, w]) => nn.atrousConv2d(v!, w!, 2, "SAME")),
    row("Conv2D", "atrous_one", ([v, w]) => nn.atrousConv2d(v!, w!, 1, "SAME")),
    row("BatchToSpaceND", "atrous_transpose", ([v, w]) => nn.atrousConv2dTranspose(v!, w!, [2, 4, 5, 3], 2, "SAME")),
    row("BatchToSpaceND", "atrous_transpose_valid", ([v, w]) =>
      nn.atrousConv2dTranspose(v!, w!, [1, 6, 8, 3], 2, "VALID"),
    ),
    row("Conv2DBackpropInput", "atrous_transpose_one", ([v, w]) =>
      nn.atrousConv2dTranspose(v!, w!, [1, 4, 4, 3], 1, "SAME"),
    ),
    row("Conv2D", "convolution_1d", ([v, w]) => nn.convolution(v!, w!, { padding: "SAME", strides: [2] })),
    row("SpaceToBatchND", "convolution_1d_dilated", ([v, w]) =>
      nn.convolution(v!, w!, { padding: "VALID", dilationRate: [2] }),
    ),
    row("Conv2D", "convolution_2d", ([v, w]) =>
      nn.convolution(v!, w!, { padding: "VALID", strides: [2, 1], name: "conv" }),
    ),
    row("Conv3D", "convolution_3d", ([v, w]) => nn.convolution(v!, w!, { padding: "SAME" })),
    row("Conv3D", "convolution_3d_dilated", ([v, w]) =>
      nn.convolution(v!, w!, { padding: "SAME", dilationRate: [2, 1, 2] }),
    ),
    row("MaxPool", "pool_max", ([v]) => nn.pool(v!, [2, 3], "MAX", "VALID", { strides: [2, 2] })),
    row("AvgPool", "pool_avg_dilated", ([v]) => nn.pool(v!, [2, 2], "AVG", "VALID", { dilationRate: [2, 3] })),
    row("MaxPool", "pool_max_dilated_unknown", ([v]) =>
      nn.pool(v!, [2, 2], "MAX", "VALID", { dilationRate: [2, 2], name: "holes" }),
    ),
    row("MaxPool", "pool_1d", ([v]) => nn.pool(v!, [3], "MAX", "SAME", { strides: [2] })),
    row("AvgPool3D", "pool_3d", ([v]) => nn.pool(v!, [2, 2, 2], "AVG", "SAME")),
    row("DepthwiseConv2dNative", "depthwise_rate", ([v, w]) => nn.depthwiseConv2d(v!, w!, { ...same, rate: [2, 2] })),
    row("DepthwiseConv2dNative", "depthwise_rate_valid", ([v, w]) =>
      nn.depthwiseConv2d(v!, w!, { ...valid, rate: [3, 1] }),
    ),
    row("DepthwiseConv2dNative", "separable_rate", ([v, d, p]) =>
      nn.separableConv2d(v!, d!, p!, { ...same, rate: [2, 2] }),
    ),
    row("SpaceToBatchND", "with_space_to_batch", ([v, w]) =>
      nn.withSpaceToBatch(v!, {
        dilationRate: [2, 2],
        padding: "SAME",
        filterShape: tf.ndarray([2, 2], [2], "int32"),
        op: (pieces, _, padding) => nn.conv2d(pieces, w!, { strides: one, padding }),
      }),
    ),
    row("Sum", "sufficient_statistics", ([v]) => parts(nn.sufficientStatistics(v!, [0]))),
    row("SquaredDifference", "sufficient_statistics_shift", ([v, s]) => {
      const { counts, meanSs, varianceSs, shift } = nn.sufficientStatistics(v!, [0, 1], { shift: s!, keepDims: true });
      return [counts, meanSs, varianceSs, shift!];
    }),
    row("Prod", "sufficient_statistics_unknown", ([v]) => parts(nn.sufficientStatistics(v!, [0, -1]))),
    row("Exp", "log_poisson_loss", ([t, l]) => nn.logPoissonLoss(t!, l!)),
    row("Exp", "log_poisson_loss_full", ([t, l]) => nn.logPoissonLoss(t!, l!, { computeFullLoss: true })),
    // TensorFlow counts by a tf.cond, in 32 or 64 bits.
    row("NotEqual", "zero_fraction", ([v]) => nn.zeroFraction(v!), { sameGraph: false }),
    row(["Conv2DBackpropInput", "Conv2DBackpropFilter"], "backprop_functions", ([v, w, g]) => [
      nn.conv2dBackpropInput([2, 5, 5, 2], w!, g!, valid),
      nn.conv2dBackpropFilter(v!, [3, 3, 2, 4], g!, valid),
    ]),
    row("DepthwiseConv2dNative", "depthwise_functions", ([v, w, g]) => [
      nn.depthwiseConv2dNative(v!, w!, same),
      nn.depthwiseConv2dNativeBackpropInput([2, 5, 5, 2], w!, g!, same),
      nn.depthwiseConv2dNativeBackpropFilter(v!, [3, 3, 2, 2], g!, same),
    ]),
  ],
};
