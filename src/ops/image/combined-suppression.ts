import { applyOp } from "../../core/apply-op.js";
import type { TensorLike } from "../../core/convert.js";
import { float32, int32 } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp } from "../../core/op.js";
import type { Tensor } from "../../core/operation.js";
import { Shape } from "../../core/shape.js";
import type { Named } from "../named.js";
import { choose, overlapOf } from "./suppression.js";

/** A box that was chosen for a class. */
interface Found {
  readonly box: ArrayLike<number>;
  readonly score: number;
  readonly category: number;
}

/** `CombinedNonMaxSuppression`: for each picture, the best boxes of all classes, without those that overlap a better one of their class too much. */
export const CombinedNonMaxSuppression = defineOp("CombinedNonMaxSuppression", {
  infer: ({ inputs: [boxes, scores], constant, attr }) => {
    const batch = boxes!.shape.rank === undefined ? null : boxes!.shape.dim(0);
    const [perClass, total] = [2, 3].map((index) => constant(index)?.item());
    const classes = scores!.shape.rank === undefined ? null : scores!.shape.dim(2);
    let size: number | null = total === undefined ? null : Number(total);
    if (attr.bool("pad_per_class"))
      size =
        size === null || perClass === undefined || classes === null ? null : Math.min(size, Number(perClass) * classes);
    return [[batch, size, 4], [batch, size], [batch, size], [batch]].map((dims) => Shape.of(dims));
  },
  host: ({ inputs, attr, name: node }) => {
    const [boxes, scores] = inputs as [NdArray, NdArray];
    const [perClass, total, limit, least] = inputs.slice(2).map((value) => Number(value.item())) as [
      number,
      number,
      number,
      number,
    ];
    const [batch, count, own] = boxes.shape as [number, number, number];
    const classes = scores.shape[2]!;
    if (perClass <= 0) throw new InvalidArgumentError("max_size_per_class must be positive", { node });
    if (total <= 0) throw new InvalidArgumentError("max_total_size must be > 0", { node });
    if (own !== 1 && own !== classes)
      throw new InvalidArgumentError(`third dimension of boxes must be either 1 or num classes`, { node });
    const size = attr.bool("pad_per_class") ? Math.min(total, perClass * classes) : total;
    const outBoxes = new Float32Array(batch * size * 4);
    const [outScores, outClasses] = [new Float32Array(batch * size), new Float32Array(batch * size)];
    const valid = new Int32Array(batch);
    const clip = attr.bool("clip_boxes") ? (x: number) => Math.min(1, Math.max(0, x)) : (x: number) => x;
    for (let b = 0; b < batch; b++) {
      const found: Found[] = [];
      for (let category = 0; category < classes; category++) {
        const column = own === 1 ? 0 : category;
        const mine = Float32Array.from({ length: count * 4 }, (_, i) => {
          const [box, side] = [Math.floor(i / 4), i % 4];
          return (boxes.data as Float32Array)[((b * count + box) * own + column) * 4 + side]!;
        });
        const theirs = Float32Array.from(
          { length: count },
          (_, box) => (scores.data as Float32Array)[(b * count + box) * classes + category]!,
        );
        const similarity = overlapOf(new NdArray(float32, [count, 4], mine));
        const [chosen] = choose(similarity, { scores: theirs, most: perClass, limit, least, sigma: 0 });
        for (const box of chosen)
          found.push({ box: mine.subarray(box * 4, box * 4 + 4), score: theirs[box]!, category });
      }
      const best = found.sort((a, c) => c.score - a.score).slice(0, size);
      valid[b] = best.length;
      for (const [i, { box, score, category }] of best.entries()) {
        outBoxes.set(Array.from(box, clip), (b * size + i) * 4);
        outScores[b * size + i] = score;
        outClasses[b * size + i] = category;
      }
    }
    return [
      new NdArray(float32, [batch, size, 4], outBoxes),
      new NdArray(float32, [batch, size], outScores),
      new NdArray(float32, [batch, size], outClasses),
      new NdArray(int32, [batch], valid),
    ];
  },
});

/** Options of `tf.image.combinedNonMaxSuppression`. */
export interface CombinedSuppressionOptions extends Named {
  /** How much of a box a better one of its class may cover. Default 0.5. */
  readonly iouThreshold?: number;
  /** The score that a box must be above. Default: any. */
  readonly scoreThreshold?: number;
  /** As many results as all classes may have, where these are fewer. */
  readonly padPerClass?: boolean;
  /** Whether boxes are cut off at 0 and 1. Default true. */
  readonly clipBoxes?: boolean;
}

/**
 * The best boxes of all classes for each picture (`tf.image.combined_non_max_suppression`): boxes, scores, classes, and how many
 * there are, of `boxes` `[batch, n, 1 or classes, 4]` and `scores` `[batch, n, classes]`.
 */
export function combinedNonMaxSuppression(
  boxes: TensorLike,
  scores: TensorLike,
  maxOutputSizePerClass: TensorLike,
  maxTotalSize: TensorLike,
  options: CombinedSuppressionOptions = {},
): [boxes: Tensor, scores: Tensor, classes: Tensor, validDetections: Tensor] {
  const {
    iouThreshold = 0.5,
    scoreThreshold = Number.NEGATIVE_INFINITY,
    padPerClass = false,
    clipBoxes = true,
    name,
  } = options;
  const { outputs } = applyOp(
    "CombinedNonMaxSuppression",
    {
      boxes,
      scores,
      max_output_size_per_class: maxOutputSizePerClass,
      max_total_size: maxTotalSize,
      iou_threshold: iouThreshold,
      score_threshold: scoreThreshold,
    },
    { pad_per_class: padPerClass, clip_boxes: clipBoxes },
    { name: name ?? "combined_non_max_suppression" },
  );
  return outputs as unknown as [Tensor, Tensor, Tensor, Tensor];
}
