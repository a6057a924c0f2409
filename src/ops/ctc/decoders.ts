import { applyOp } from "../../core/apply-op.js";
import type { TensorLike } from "../../core/convert.js";
import { int64 } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import type { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext, type InferContext } from "../../core/op.js";
import type { Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import { Shape } from "../../core/shape.js";
import { SparseTensor } from "../../core/sparse-tensor.js";
import { vector } from "../host/vector.js";
import { searchBeam } from "./beam-search.js";

/** The scores of each step of each sequence, as long as it is. @throws InvalidArgumentError for one longer than there are steps */
function stepsOf({ inputs, name }: HostContext): number[][][] {
  const [x, lengths] = inputs as [NdArray, NdArray];
  const [times, batch, classes] = x.shape as [number, number, number];
  const scores = x.toNumbers();
  return Array.from({ length: batch }, (_, row) => {
    const length = Number(lengths.at(row));
    if (length > times) throw new InvalidArgumentError(`sequence_length(${row}) <= ${times}`, { node: name });
    return Array.from({ length }, (__, time) => {
      const from = (time * batch + row) * classes;
      return scores.slice(from, from + classes);
    });
  });
}

/** Sequences of labels as the parts of a sparse tensor. */
function sparse(rows: readonly (readonly number[])[]): [indices: NdArray, values: NdArray, shape: NdArray] {
  const places = rows.flatMap((labels, row) => labels.flatMap((_, i) => [row, i]));
  const longest = Math.max(0, ...rows.map(({ length }) => length));
  return [
    vector(places, int64).reshape([places.length / 2, 2]),
    vector(rows.flat(), int64),
    vector([rows.length, longest], int64),
  ];
}

const batchOf = ({ inputs: [x, lengths] }: InferContext): number | null =>
  x?.shape.dim(1) ?? lengths?.shape.dim(0) ?? null;

/** `CTCGreedyDecoder`: the likeliest class of each step, without blanks. */
export const CTCGreedyDecoder = defineOp("CTCGreedyDecoder", {
  infer: (context) => [[null, 2], [null], [2], [batchOf(context), 1]],
  host: (context) => {
    const { inputs, attr, attrs } = context;
    const classes = inputs[0]!.shape[2]!;
    const given = Number(attrs.get("blank_index")?.i ?? -1);
    const blank = given < 0 ? classes + given : given;
    const merges = attr.bool("merge_repeated");
    const logs: number[] = [];
    const rows = stepsOf(context).map((steps) => {
      let last = -1;
      let log = 0;
      const labels: number[] = [];
      for (const scores of steps) {
        const best = scores.reduce((at, score, i) => (score > scores[at]! ? i : at), 0);
        log -= scores[best]!;
        if (best !== blank && !(merges && best === last)) labels.push(best);
        last = best;
      }
      logs.push(log);
      return labels;
    });
    return [...sparse(rows), vector(logs, inputs[0]!.dtype).reshape([logs.length, 1])];
  },
  notDifferentiable: true,
});

/** `CTCBeamSearchDecoder`: the likeliest sequences of labels, whenever they are said. */
export const CTCBeamSearchDecoder = defineOp("CTCBeamSearchDecoder", {
  infer: (context) => {
    const paths = Array.from({ length: context.attr.int("top_paths") });
    return [
      ...paths.map(() => Shape.of([null, 2])),
      ...paths.map(() => Shape.of([null])),
      ...paths.map(() => Shape.of([2])),
      Shape.of([batchOf(context), paths.length]),
    ];
  },
  host: (context) => {
    const { attr, inputs, name } = context;
    const [width, count] = [attr.int("beam_width"), attr.int("top_paths")];
    if (count > width)
      throw new InvalidArgumentError(
        `requested more paths than the beam width: found top_paths ${count}, expected at most ${width}`,
        { node: name },
      );
    const found = stepsOf(context).map((steps) => searchBeam(steps, width, count, attr.bool("merge_repeated")));
    const paths = Array.from({ length: count }, (_, path) => sparse(found.map((row) => row[path]!.labels)));
    const logs = found.flatMap((row) => row.map(({ log }) => log));
    return [
      ...([0, 1, 2] as const).flatMap((part) => paths.map((path) => path[part])),
      vector(logs, inputs[0]!.dtype).reshape([found.length, count]),
    ];
  },
  notDifferentiable: true,
});

/** Options of `tf.nn.ctcGreedyDecoder`. */
export interface GreedyOptions {
  /** False keeps labels that repeat each other without a blank between. Default true. */
  readonly mergeRepeated?: boolean;
  /** The class that is the blank; the last one, where it is not said. */
  readonly blankIndex?: number;
}

/**
 * The likeliest class of each step of scores [time, batch, classes], without blanks (`tf.nn.ctc_greedy_decoder`).
 * @returns the labels, and minus the sum of the scores
 */
export function ctcGreedyDecoder(
  inputs: TensorLike,
  sequenceLength: TensorLike,
  options: GreedyOptions = {},
): [decoded: SparseTensor[], negSumLogits: Tensor] {
  checkOptions("tf.nn.ctcGreedyDecoder", options, ["mergeRepeated", "blankIndex"]);
  const { mergeRepeated = true, blankIndex = -1 } = options;
  const [indices, values, shape, sums] = applyOp(
    "CTCGreedyDecoder",
    { inputs, sequence_length: sequenceLength },
    { merge_repeated: mergeRepeated, blank_index: blankIndex },
  ).outputs as readonly Tensor[] as [Tensor, Tensor, Tensor, Tensor];
  return [[new SparseTensor(indices, values, shape)], sums];
}

/** Options of `tf.nn.ctcBeamSearchDecoder`. */
export interface BeamSearchOptions {
  /** How many sequences are kept in each step. Default 100. */
  readonly beamWidth?: number;
  /** How many are given. Default 1. */
  readonly topPaths?: number;
  /** False keeps labels that repeat each other. Default true. */
  readonly mergeRepeated?: boolean;
}

/**
 * The likeliest sequences of labels for scores [time, batch, classes] (`tf.nn.ctc_beam_search_decoder`).
 * @returns the labels of each path, and the logarithms of their probabilities
 */
export function ctcBeamSearchDecoder(
  inputs: TensorLike,
  sequenceLength: TensorLike,
  options: BeamSearchOptions = {},
): [decoded: SparseTensor[], logProbability: Tensor] {
  checkOptions("tf.nn.ctcBeamSearchDecoder", options, ["beamWidth", "topPaths", "mergeRepeated"]);
  const { beamWidth = 100, topPaths = 1, mergeRepeated = true } = options;
  const { outputs } = applyOp(
    "CTCBeamSearchDecoder",
    { inputs, sequence_length: sequenceLength },
    { beam_width: beamWidth, top_paths: topPaths, merge_repeated: mergeRepeated },
  );
  const decoded = Array.from(
    { length: topPaths },
    (_, path) => new SparseTensor(outputs[path]!, outputs[topPaths + path]!, outputs[2 * topPaths + path]!),
  );
  return [decoded, outputs[3 * topPaths]!];
}
