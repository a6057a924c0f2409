import { apply, applyOp } from "../../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { int32 } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext, type InferContext, type OpImplementation } from "../../core/op.js";
import type { Tensor } from "../../core/operation.js";
import { nameScope } from "../control.js";
import { elementsOf } from "../host/elementwise.js";
import { vector } from "../host/vector.js";
import type { Named } from "../named.js";
import { shapeOfRank } from "./sizes.js";

const { fround } = Math;

/** How alike two boxes are, of 0 to 1. */
export type Similarity = (i: number, j: number) => number;

/** The part of the area of two boxes that both of them cover. */
export function overlapOf(boxes: NdArray): Similarity {
  const data = elementsOf(boxes) as ArrayLike<number>;
  const sides = (box: number): readonly [number, number, number, number] => {
    const [a, b, c, d] = [0, 1, 2, 3].map((i) => data[box * 4 + i]!) as [number, number, number, number];
    return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
  };
  const area = (top: number, left: number, bottom: number, right: number): number =>
    fround(fround(bottom - top) * fround(right - left));
  return (i, j) => {
    const [first, second] = [sides(i), sides(j)];
    const [one, other] = [area(...first), area(...second)];
    if (one <= 0 || other <= 0) return 0;
    const height = Math.max(fround(Math.min(first[2], second[2]) - Math.max(first[0], second[0])), 0);
    const width = Math.max(fround(Math.min(first[3], second[3]) - Math.max(first[1], second[1])), 0);
    const both = fround(height * width);
    return fround(both / fround(fround(one + other) - both));
  };
}

/** What is chosen among boxes, and how. */
interface Choice {
  readonly scores: ArrayLike<number>;
  readonly most: number;
  /** A box more alike than this to a better one is left out. */
  readonly limit: number;
  /** A box must have a higher score than this. */
  readonly least: number;
  /** Above 0: scores are lowered by the similarity to better boxes, by a Gaussian of this width, instead of leaving boxes out. */
  readonly sigma: number;
}

/** The chosen boxes, the best one first, and their scores. */
export function choose(similarity: Similarity, { scores, most, limit, least, sigma }: Choice): [number[], number[]] {
  const isSoft = sigma > 0;
  let waiting = Array.from({ length: scores.length }, (_, box) => ({ box, score: scores[box]!, seen: 0 }))
    .filter(({ score }) => score > least)
    .sort((a, b) => b.score - a.score || a.box - b.box);
  const chosen: number[] = [];
  const chosenScores: number[] = [];
  while (chosen.length < most && waiting.length > 0) {
    const [next, ...rest] = waiting as [(typeof waiting)[number], ...typeof waiting];
    waiting = rest;
    const original = next.score;
    let isLeftOut = false;
    for (let j = chosen.length - 1; j >= next.seen; j--) {
      const alike = similarity(next.box, chosen[j]!);
      if (isSoft) next.score = fround(next.score * fround(Math.exp((-0.5 / sigma) * alike * alike)));
      else if (alike > limit) {
        isLeftOut = true;
        break;
      }
      if (next.score <= least) break;
    }
    next.seen = chosen.length;
    if (isLeftOut) continue;
    if (next.score === original) {
      chosen.push(next.box);
      chosenScores.push(next.score);
    } else if (next.score > least) {
      const place = waiting.findIndex(
        ({ score, box }) => score < next.score || (score === next.score && box > next.box),
      );
      waiting.splice(place < 0 ? waiting.length : place, 0, next);
    }
  }
  return [chosen, chosenScores];
}

/** Where an op of the family has its parameters: inputs, or an attribute. */
interface Parameters {
  readonly limit: number | "attr";
  readonly least?: number;
  readonly sigma?: number;
}

function checked({ inputs, name: node }: HostContext, similar: "boxes" | "overlaps"): void {
  const fail = (message: string): never => {
    throw new InvalidArgumentError(message, { node });
  };
  const [boxes, scores] = inputs as [NdArray, NdArray];
  if (boxes.shape.length !== 2) fail(`${similar} must be 2-D[${boxes.shape}]`);
  const [count, columns] = boxes.shape;
  if (similar === "boxes" && columns !== 4) fail(`boxes must have 4 columns (Dimension must be 4 but is ${columns})`);
  if (similar === "overlaps" && columns !== count) fail(`overlaps must be square[${boxes.shape}]`);
  if (scores.shape[0] !== count)
    fail(`scores has incompatible shape (Dimensions must be equal, but are ${count} and ${scores.shape[0]})`);
}

function chosenBoxes(context: HostContext, where: Parameters, similar: "boxes" | "overlaps"): [number[], number[]] {
  checked(context, similar);
  const { inputs, attr, name: node } = context;
  const number = (index: number | undefined, otherwise: number): number =>
    index === undefined ? otherwise : Number(inputs[index]!.at(0));
  const limit = where.limit === "attr" ? attr.float("iou_threshold") : number(where.limit, 0);
  if (similar === "boxes" && !(limit >= 0 && limit <= 1))
    throw new InvalidArgumentError("iou_threshold must be in [0, 1]", { node });
  const most = number(2, 0);
  if (most < 0) throw new InvalidArgumentError("output size must be non-negative", { node });
  const boxes = inputs[0]!;
  const data = boxes.data as Float32Array;
  const similarity: Similarity = similar === "boxes" ? overlapOf(boxes) : (i, j) => data[i * boxes.shape[0]! + j]!;
  return choose(similarity, {
    scores: elementsOf(inputs[1]!) as ArrayLike<number>,
    most,
    limit,
    least: number(where.least, Number.NEGATIVE_INFINITY),
    sigma: number(where.sigma, 0),
  });
}

function checkInputs(context: InferContext): void {
  shapeOfRank(context, 0, 2);
  shapeOfRank(context, 1, 1);
  for (let index = 2; index < context.inputs.length; index++) shapeOfRank(context, index, 0);
}

const indicesOnly = (where: Parameters, similar: "boxes" | "overlaps" = "boxes"): OpImplementation => ({
  infer: (context) => {
    checkInputs(context);
    return [[null]];
  },
  host: (context) => [vector(chosenBoxes(context, where, similar)[0], int32)],
  notDifferentiable: true,
});

/** `NonMaxSuppression`: the best boxes, without those that overlap a better one too much. */
export const NonMaxSuppression = defineOp("NonMaxSuppression", indicesOnly({ limit: "attr" }));
/** `NonMaxSuppressionV2`: the limit is an input. */
export const NonMaxSuppressionV2 = defineOp("NonMaxSuppressionV2", indicesOnly({ limit: 3 }));
/** `NonMaxSuppressionV3`: and the least score. */
export const NonMaxSuppressionV3 = defineOp("NonMaxSuppressionV3", indicesOnly({ limit: 3, least: 4 }));
/** `NonMaxSuppressionWithOverlaps`: how much boxes overlap is given. */
export const NonMaxSuppressionWithOverlaps = defineOp(
  "NonMaxSuppressionWithOverlaps",
  indicesOnly({ limit: 3, least: 4 }, "overlaps"),
);

const isPadded = ({ attr }: Pick<InferContext, "attr">): boolean => attr.bool("pad_to_max_output_size");

/** The length of the results: known where they are filled up. */
function lengthOf(context: InferContext): number | null {
  checkInputs(context);
  const most = context.constant(2);
  return isPadded(context) && most !== undefined ? Number(most.at(0)) : null;
}

/** Numbers filled up with zeros where the op says so. */
function filledUp(context: HostContext, numbers: readonly number[]): number[] {
  const missing = isPadded(context) ? Number(context.inputs[2]!.at(0)) - numbers.length : 0;
  return [...numbers, ...Array<number>(missing).fill(0)];
}

/** `NonMaxSuppressionV4`: and how many there are, before they are filled up with zeros. */
export const NonMaxSuppressionV4 = defineOp("NonMaxSuppressionV4", {
  infer: (context) => [[lengthOf(context)], []],
  host: (context) => {
    const [boxes] = chosenBoxes(context, { limit: 3, least: 4 }, "boxes");
    return [vector(filledUp(context, boxes), int32), NdArray.from(boxes.length, int32)];
  },
});
/** `NonMaxSuppressionV5`: and their scores, lowered where boxes overlap. */
export const NonMaxSuppressionV5 = defineOp("NonMaxSuppressionV5", {
  infer: (context) => {
    const length = lengthOf(context);
    return [[length], [length], []];
  },
  host: (context) => {
    const [boxes, scores] = chosenBoxes(context, { limit: 3, least: 4, sigma: 5 }, "boxes");
    return [
      vector(filledUp(context, boxes), int32),
      vector(filledUp(context, scores), context.outputTypes[1]!),
      NdArray.from(boxes.length, int32),
    ];
  },
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Options of `tf.image.nonMaxSuppression`. */
export interface SuppressionOptions extends Named {
  /** How much of a box a better one may cover. Default 0.5. */
  readonly iouThreshold?: TensorLike;
  /** Boxes of this score or less are left out. Default: none are. */
  readonly scoreThreshold?: TensorLike;
}

/** The indices of the best boxes `[y1, x1, y2, x2]`, without those that overlap a better one too much (`tf.image.non_max_suppression`). */
export function nonMaxSuppression(
  boxes: TensorLike,
  scores: TensorLike,
  maxOutputSize: TensorLike,
  options: SuppressionOptions = {},
): Tensor {
  const { iouThreshold = 0.5, scoreThreshold = Number.NEGATIVE_INFINITY, name } = options;
  return nameScope(name ?? "non_max_suppression", () => {
    const limit = convertToTensor(iouThreshold, { name: "iou_threshold" });
    const least = convertToTensor(scoreThreshold, { name: "score_threshold" });
    const args = { boxes, scores, max_output_size: maxOutputSize, iou_threshold: limit, score_threshold: least };
    return apply("NonMaxSuppressionV3", args);
  });
}

/** `nonMaxSuppression` that also gives the scores, which overlapping boxes lower (`tf.image.non_max_suppression_with_scores`). */
export function nonMaxSuppressionWithScores(
  boxes: TensorLike,
  scores: TensorLike,
  maxOutputSize: TensorLike,
  options: SuppressionOptions & { softNmsSigma?: TensorLike } = {},
): [indices: Tensor, scores: Tensor] {
  const { iouThreshold = 0.5, scoreThreshold = Number.NEGATIVE_INFINITY, softNmsSigma = 0, name } = options;
  return nameScope(name ?? "non_max_suppression_with_scores", () => {
    const args = {
      boxes,
      scores,
      max_output_size: maxOutputSize,
      iou_threshold: convertToTensor(iouThreshold, { name: "iou_threshold" }),
      score_threshold: convertToTensor(scoreThreshold, { name: "score_threshold" }),
      soft_nms_sigma: convertToTensor(softNmsSigma, { name: "soft_nms_sigma" }),
    };
    const [indices, found] = applyOp("NonMaxSuppressionV5", args, { pad_to_max_output_size: false }).outputs;
    return [indices!, found!];
  });
}

/** `nonMaxSuppression` with a matrix of how much boxes overlap (`tf.image.non_max_suppression_overlaps`). */
export function nonMaxSuppressionOverlaps(
  overlaps: TensorLike,
  scores: TensorLike,
  maxOutputSize: TensorLike,
  options: Named & { overlapThreshold?: TensorLike; scoreThreshold?: TensorLike } = {},
): Tensor {
  const { overlapThreshold = 0.5, scoreThreshold = Number.NEGATIVE_INFINITY, name } = options;
  return nameScope(name ?? "non_max_suppression_overlaps", () => {
    const limit = convertToTensor(overlapThreshold, { name: "overlap_threshold" });
    return apply("NonMaxSuppressionWithOverlaps", {
      overlaps,
      scores,
      max_output_size: maxOutputSize,
      overlap_threshold: limit,
      score_threshold: scoreThreshold,
    });
  });
}
