import * as tf from "../../../../src/index.js";
import type { OpRow, OpRows } from "../../../support/op-table.js";

const { losses } = tf;
const { Reduction } = losses;
type Reductions = keyof typeof Reduction;

/** A loss of labels x0 and predictions x1. */
const loss = (name: string, of: (labels: tf.Tensor, predictions: tf.Tensor) => tf.Tensor): OpRow => ({
  op: "DivNoNan",
  name,
  build: ([labels, predictions]) => of(labels!, predictions!),
  gradient: "none",
});

/** The functions of `tf.losses`. */
export const rows: OpRows = {
  golden: "losses",
  rows: [
    loss("mean_squared_error", (l, p) => losses.meanSquaredError(l, p)),
    loss("mean_squared_error_unknown", (l, p) => losses.meanSquaredError(l, p)),
    loss("mean_squared_error_weight2", (l, p) => losses.meanSquaredError(l, p, { weights: 2 })),
    {
      op: "DivNoNan",
      name: "mean_squared_error_weights",
      build: ([l, p, weights]) => losses.meanSquaredError(l!, p!, { weights }),
      gradient: "none",
    },
    ...(["NONE", "SUM", "MEAN", "SUM_OVER_BATCH_SIZE"] as const satisfies readonly Reductions[]).map(
      (reduction): OpRow => ({
        op: "DivNoNan",
        name: `absolute_difference_${reduction}`,
        build: ([l, p, weights]) => losses.absoluteDifference(l!, p!, { weights, reduction: Reduction[reduction] }),
      }),
    ),
    loss("huber", (l, p) => losses.huberLoss(l, p, { delta: 0.7 })),
    loss("hinge", (l, p) => losses.hingeLoss(l, p)),
    loss("log_loss", (l, p) => losses.logLoss(l, p)),
    loss("cosine_distance", (l, p) => losses.cosineDistance(l, p, { axis: 1 })),
    loss("sigmoid_cross_entropy", (l, p) => losses.sigmoidCrossEntropy(l, p)),
    loss("sigmoid_cross_entropy_smooth", (l, p) => losses.sigmoidCrossEntropy(l, p, { labelSmoothing: 0.1 })),
    loss("softmax_cross_entropy", (l, p) => losses.softmaxCrossEntropy(l, p)),
    loss("softmax_cross_entropy_smooth", (l, p) => losses.softmaxCrossEntropy(l, p, { labelSmoothing: 0.1 })),
    loss("sparse_softmax_cross_entropy", (l, p) => losses.sparseSoftmaxCrossEntropy(l, p)),
    loss("sparse_softmax_cross_entropy_squeeze", (l, p) => losses.sparseSoftmaxCrossEntropy(l, p)),
    loss("mean_pairwise_squared_error", (l, p) => losses.meanPairwiseSquaredError(l, p)),
  ],
};
