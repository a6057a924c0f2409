import { apply, applyOp } from "../../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { allocate } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext } from "../../core/op.js";
import type { Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import { Shape } from "../../core/shape.js";
import type { SparseTensor } from "../../core/sparse-tensor.js";
import { vector } from "../host/vector.js";
import { times } from "../operators.js";
import { expandDims } from "../shape.js";
import { transpose } from "../transpose.js";
import { Alignment, logSoftmax } from "./alignment.js";

/** The labels of each sequence of a batch. @throws InvalidArgumentError for one outside of the batch */
function labelsOf({ inputs, name }: HostContext, batch: number): number[][] {
  const [, indices, values] = inputs as [NdArray, NdArray, NdArray];
  const labels: number[][] = Array.from({ length: batch }, () => []);
  for (let i = 0; i < values.size; i++) {
    const row = Number(indices.at(2 * i));
    if (row < 0 || row >= batch)
      throw new InvalidArgumentError(`labels batch index must be between 0 and ${batch} but saw: ${row}`, {
        node: name,
      });
    labels[row]!.push(Number(values.at(i)));
  }
  return labels;
}

const withoutRepeated = (labels: readonly number[]): number[] =>
  labels.filter((one, i) => i === 0 || one !== labels[i - 1]);

/** @throws InvalidArgumentError for labels that cannot be said in so many steps, or are no classes */
function checkLabels(labels: readonly number[], row: number, classes: number, { name }: HostContext): void {
  const fail = (message: string): never => {
    throw new InvalidArgumentError(message, { node: name });
  };
  if (labels.length === 0) fail(`Labels length is zero in batch ${row}`);
  for (const label of labels) {
    if (label < 0) fail(`All labels must be nonnegative integers, batch: ${row} labels: ${labels.join(",")}`);
    if (label >= classes)
      fail(
        `No label should be greater than or equal to num classes. label out of range, batch: ${row} labels: ${labels.join(",")} num_classes: ${classes}`,
      );
  }
}

/** `CTCLoss`: how unlikely labels are, whenever they are said, and the gradient. */
export const CTCLoss = defineOp("CTCLoss", {
  infer: ({ inputs: [x, , , lengths] }) => [
    Shape.of([x?.shape.dim(1) ?? lengths?.shape.dim(0) ?? null]),
    x?.shape ?? Shape.ofRank(3),
  ],
  host: (context) => {
    const { inputs, attr, name } = context;
    const [x, , , lengths] = inputs as [NdArray, NdArray, NdArray, NdArray];
    const [times, batch, classes] = x.shape as [number, number, number];
    const scores = x.toNumbers();
    const collapses = attr.bool("preprocess_collapse_repeated");
    const merges = attr.bool("ctc_merge_repeated");
    const losses = new Array<number>(batch).fill(0);
    const gradient = allocate(x.dtype, scores.length) as Float32Array;
    labelsOf(context, batch).forEach((given, row) => {
      const labels = collapses ? withoutRepeated(given) : given;
      const length = Number(lengths.at(row));
      if (length > times) throw new InvalidArgumentError(`sequence_length(${row}) <= ${times}`, { node: name });
      if (length === 0) return;
      checkLabels(labels, row, classes - 1, context);
      const needed = given.length;
      if (needed > length) {
        if (attr.bool("ignore_longer_outputs_than_inputs")) return;
        throw new InvalidArgumentError(
          `Not enough time for target transition sequence (required: ${needed}, available: ${length})${row}You can turn this error into a warning by using the flag ignore_longer_outputs_than_inputs`,
          { node: name },
        );
      }
      const from = (time: number): number => (time * batch + row) * classes;
      const logs = Array.from({ length }, (_, time) => logSoftmax(scores.slice(from(time), from(time) + classes)));
      const { total, shares } = new Alignment(labels, classes - 1, merges, logs).evaluate();
      losses[row] = -total;
      logs.forEach((step, time) => {
        step.forEach((log, one) => {
          gradient[from(time) + one] = Math.exp(log) - shares[time]![one]!;
        });
      });
    });
    return [vector(losses, x.dtype), new NdArray(x.dtype, x.shape, gradient)];
  },
  gradient: (op, [grad]) => {
    const whole = apply(
      "PreventGradient",
      { input: op.outputs[1]! },
      {
        message:
          "Currently there is no way to take the second  derivative of ctc_loss due to the fused implementation's interaction  with tf.gradients()",
      },
    );
    return [times(expandDims(grad!, -1), whole), null, null, null];
  },
});

/** Options of `tf.nn.ctcLoss`. */
export interface CtcLossOptions {
  /** True takes labels that repeat each other as one. */
  readonly preprocessCollapseRepeated?: boolean;
  /** False takes what repeats without a blank between as several. Default true. */
  readonly ctcMergeRepeated?: boolean;
  /** True gives 0 for sequences with more labels than steps; else they fail. */
  readonly ignoreLongerOutputsThanInputs?: boolean;
  /** False where inputs are [batch, time, classes]. Default true: [time, batch, classes]. */
  readonly timeMajor?: boolean;
}

/**
 * How unlikely the labels of each sequence are (`tf.nn.ctc_loss`), where `inputs` are the scores of classes, the last of which is the blank:
 * connectionist temporal classification.
 */
export function ctcLoss(
  labels: SparseTensor,
  inputs: TensorLike,
  sequenceLength: TensorLike,
  options: CtcLossOptions = {},
): Tensor {
  checkOptions("tf.nn.ctcLoss", options, [
    ...["preprocessCollapseRepeated", "ctcMergeRepeated", "ignoreLongerOutputsThanInputs", "timeMajor"],
  ]);
  const { timeMajor = true, ctcMergeRepeated = true } = options;
  const scores = convertToTensor(inputs);
  return applyOp(
    "CTCLoss",
    {
      inputs: timeMajor ? scores : transpose(scores, TIME_FIRST),
      labels_indices: labels.indices,
      labels_values: labels.values,
      sequence_length: sequenceLength,
    },
    {
      preprocess_collapse_repeated: options.preprocessCollapseRepeated ?? false,
      ctc_merge_repeated: ctcMergeRepeated,
      ignore_longer_outputs_than_inputs: options.ignoreLongerOutputsThanInputs ?? false,
    },
  ).outputs[0]!;
}

const TIME_FIRST = NdArray.from([1, 0, 2], "int32");
