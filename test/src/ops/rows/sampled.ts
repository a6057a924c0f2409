import * as tf from "../../../../src/index.js";
import type { OpRow, OpRows } from "../../../support/op-table.js";

type Loss = typeof tf.nn.nceLoss;
const one = [[3n], [0n], [19n]];

const given =
  (loss: Loss): OpRow["build"] =>
  ([w, b, x]) => {
    const sampledValues = {
      sampledCandidates: tf.constant([2n, 3n, 11n]),
      trueExpectedCount: tf.constant([[0.5], [0.9], [0.1]], { dtype: x!.dtype }),
      sampledExpectedCount: tf.constant([0.3, 0.4, 0.2], { dtype: x!.dtype }),
    };
    return loss(w!, b!, tf.constant(one), x!, 3, 20, { sampledValues });
  };

const seeded =
  (build: OpRow["build"]): OpRow["build"] =>
  (inputs) => {
    tf.setRandomSeed(42);
    return build(inputs);
  };

/** Losses on a few drawn classes. */
export const rows: OpRows = {
  golden: "sampled",
  rows: [
    {
      op: "LogUniformCandidateSampler",
      name: "nce_loss",
      build: seeded(([w, b, x, l]) => tf.nn.nceLoss(w!, b!, l!, x!, 5, 20)),
    },
    {
      op: "LogUniformCandidateSampler",
      name: "nce_loss_no_hits",
      build: seeded(([w, b, x, l]) =>
        tf.nn.nceLoss(w!, b!, l!, x!, 5, 20, { numTrue: 2, removeAccidentalHits: true, name: "nce" }),
      ),
    },
    {
      op: "ComputeAccidentalHits",
      name: "sampled_softmax_loss",
      build: seeded(([w, b, x, l]) => tf.nn.sampledSoftmaxLoss(w!, b!, l!, x!, 5, 20)),
    },
    {
      op: "LogUniformCandidateSampler",
      name: "sampled_softmax_parts",
      build: seeded(([w0, w1, b, x, l]) =>
        tf.nn.sampledSoftmaxLoss([w0!, w1!], b!, l!, x!, 4, 20, { seed: 7, removeAccidentalHits: false }),
      ),
    },
    { op: "ComputeAccidentalHits", name: "nce_loss_given", build: given(tf.nn.nceLoss) },
    { op: "ComputeAccidentalHits", name: "sampled_softmax_given", build: given(tf.nn.sampledSoftmaxLoss) },
  ],
  elsewhere: [
    {
      op: [
        "UniformCandidateSampler",
        "LearnedUnigramCandidateSampler",
        "ThreadUnsafeUnigramCandidateSampler",
        "FixedUnigramCandidateSampler",
        "AllCandidateSampler",
      ],
      file: "ops/random/candidates.test.ts",
    },
  ],
};
