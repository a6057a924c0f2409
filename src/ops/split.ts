import { applyOp } from "../core/apply-op.js";
import { normalizeAxes } from "../core/broadcast.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { int32 } from "../core/dtype.js";
import { InvalidArgumentError, ShapeError, ValueError } from "../core/errors.js";
import { defineOp, type InferContext, type OpImplementation } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { splitArray } from "./host/split.js";
import { concat } from "./join.js";
import type { Named } from "./named.js";

/** Parts of a split op: where its array, its axis and, for SplitV, the lengths are among its inputs. */
interface Places {
  readonly value: number;
  readonly axis: number;
  readonly lengths?: number;
}

function splitting({ value, axis, lengths }: Places): OpImplementation {
  const axisOf = (context: InferContext): number | undefined => {
    const known = context.constant(axis);
    const rank = context.inputs[value]?.shape.rank;
    if (known === undefined || rank === undefined) return undefined;
    return normalizeAxes([Number(known.at(0))], rank)[0];
  };
  const known = (context: InferContext): (number | null)[] => {
    const count = context.outputTypes.length;
    const at = axisOf(context);
    const total = at === undefined ? null : context.inputs[value]!.shape.dim(at);
    const given = lengths === undefined ? undefined : context.constant(lengths)?.toNumbers();
    if (given !== undefined) return resolved(given, total);
    if (lengths !== undefined && count > 1) return Array.from({ length: count }, () => null);
    if (total !== null && total % count !== 0)
      throw new ShapeError(
        `Dimension size must be evenly divisible by ${count} but is ${total}\n\tNumber of ways to split should evenly divide the split dimension`,
        `Number of ways to split should evenly divide the split dimension, but got split_dim ${at} (size = ${total}) and num_split ${count}`,
      );
    return Array.from({ length: count }, () => (total === null ? null : total / count));
  };
  return {
    infer: (context) => {
      const { dims } = context.inputs[value]?.shape ?? Shape.unknown;
      const at = axisOf(context);
      if (dims === undefined) return context.outputTypes.map(() => Shape.unknown);
      if (at === undefined) return context.outputTypes.map(() => Shape.ofRank(dims.length));
      return known(context).map((length) => Shape.of(dims.map((dim, i) => (i === at ? length : dim))));
    },
    host: ({ inputs, outputTypes }) => {
      const array = inputs[value]!;
      const [at = 0] = normalizeAxes([Number(inputs[axis]!.at(0))], array.shape.length);
      const total = array.shape[at]!;
      const count = outputTypes.length;
      if (lengths !== undefined) {
        const given = resolved(inputs[lengths]!.toNumbers(), total);
        return splitArray(array, at, given as number[]);
      }
      if (total % count !== 0)
        throw new InvalidArgumentError(
          `Number of ways to split should evenly divide the split dimension, but got split_dim ${at} (size = ${total}) and num_split ${count}`,
        );
      return splitArray(
        array,
        at,
        outputTypes.map(() => total / count),
      );
    },
    lowers: (_, context) => axisOf(context) !== undefined && known(context).every((length) => length !== null),
    lower: (onnx, { inputs, outputTypes, outputShapes }) => {
      if (outputTypes.length === 1) return [inputs[value]!];
      const at = Number(inputs[axis]!.constant!.at(0));
      const parts = outputShapes.map((part) => part.dim(at)!);
      return onnx.nodeWithOutputs(
        "Split",
        [inputs[value], onnx.ints(parts)],
        { axis: at },
        outputTypes.map(() => ({})),
      );
    },
    gradient: (op, grads) => {
      const whole = concat(grads, op.inputs[axis]!);
      return op.inputs.map((_, i) => (i === value ? whole : null));
    },
  };
}

/** Lengths with the one that is -1 worked out. @throws ShapeError where they do not make up the whole */
function resolved(lengths: readonly number[], total: number | null): (number | null)[] {
  const sum = lengths.reduce((all, length) => all + Math.max(length, 0), 0);
  const open = lengths.filter((length) => length === -1).length;
  if (total !== null && (open > 1 || (open === 1 ? sum > total : sum !== total))) {
    throw new ShapeError(
      `can't split axis of size ${total} into pieces of size [${lengths}]`,
      `Determined shape must either match input shape along split_dim exactly if fully specified, or be less than the size of the input along split_dim if not fully specified.  Got: ${sum}`,
    );
  }
  return lengths.map((length) => (length === -1 ? (total === null ? null : total - sum) : length));
}

/** `Split`: equal parts along an axis. */
export const Split = defineOp("Split", splitting({ axis: 0, value: 1 }));
/** `SplitV`: parts of given lengths along an axis; one may be -1. */
export const SplitV = defineOp("SplitV", splitting({ value: 0, lengths: 1, axis: 2 }));

/**
 * Parts along `axis`: so many equal ones, or of these lengths (`tf.split`).
 * @throws ValueError where the number of lengths is not known
 */
export function split(
  value: TensorLike,
  numOrSizeSplits: number | TensorLike,
  options: Named & { axis?: TensorLike; num?: number } = {},
): readonly Tensor[] {
  const { axis = 0, name = "split" } = options;
  if (typeof numOrSizeSplits === "number")
    return applyOp("Split", { split_dim: axis, value }, { num_split: numOrSizeSplits }, { name }).outputs;
  const isPlain = Array.isArray(numOrSizeSplits) && numOrSizeSplits.every((size) => typeof size === "number");
  const lengths = convertToTensor(numOrSizeSplits, isPlain ? { dtype: int32 } : {});
  if (lengths.shape.rank === 0)
    throw new ValueError(
      `Rank-0 tensors are not supported as the num_or_size_splits argument to split. Argument provided: ${lengths}`,
    );
  const num = options.num ?? lengths.shape.dim(0);
  if (num === null) throw new ValueError(`Cannot infer argument \`num\` from shape ${lengths}`);
  return applyOp("SplitV", { value, size_splits: lengths, split_dim: axis }, { num_split: num }, { name }).outputs;
}
