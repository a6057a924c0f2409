import { apply } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";

import { InvalidArgumentError, ShapeError } from "../core/errors.js";
import { defineOp, type InferContext } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import type { Value } from "../onnx/graph.js";
import { sliceStrided } from "./host/layout.js";

import { concat, stack } from "./join.js";
import type { Named } from "./named.js";
import { minus } from "./operators.js";
import { pad } from "./pad.js";
import { rank, reshape, shape } from "./shape.js";

/** The size along one axis. @throws ShapeError where the slice goes beyond it */
function sliceLength(dim: number | null, start: number | undefined, wanted: number, axis: number): number | null {
  const fail = (words: string): ShapeError => new ShapeError(words, words);
  if (start !== undefined && dim !== null && (start < 0 || start > dim))
    throw fail(`Expected begin[${axis}] in [0, ${dim}], but got ${start}`);
  if (wanted < 0) return dim === null || start === undefined ? null : dim - start;
  if (start !== undefined && dim !== null && start + wanted > dim)
    throw fail(`Expected size[${axis}] in [0, ${dim - start}], but got ${wanted}`);
  return wanted;
}

function slicedShape(context: InferContext): Shape {
  const input = context.inputs[0]?.shape ?? Shape.unknown;
  const [begin, sizes] = [context.constant(1)?.toNumbers(), context.constant(2)?.toNumbers()];
  const length = context.inputs[1]?.shape.dim(0) ?? context.inputs[2]?.shape.dim(0) ?? null;
  if (length !== null && input.rank !== undefined && length !== input.rank)
    throw new ShapeError(
      `Shape must be rank ${length} but is rank ${input.rank}`,
      `Expected begin and size arguments to be 1-D tensors of size ${input.rank}, but got shapes [${length}] and [${length}] instead.`,
    );
  if (sizes !== undefined)
    return Shape.of(sizes.map((wanted, axis) => sliceLength(input.dim(axis), begin?.[axis], wanted, axis)));
  const partial = context.constantShape(2);
  if (partial.rank !== undefined) return partial;
  return length === null ? Shape.unknown : Shape.ofRank(length);
}

/** `Slice`: a box of the input: where it begins, and its size (-1: to the end). */
export const Slice = defineOp("Slice", {
  infer: (context) => [slicedShape(context)],
  host: ({ inputs: [input, begin, sizes] }) => {
    const starts = begin!.toNumbers();
    const wanted = sizes!.toNumbers();
    const ranges = input!.shape.map((dim, axis) => {
      const start = starts[axis]!;
      const end = wanted[axis]! < 0 ? dim : start + wanted[axis]!;
      if (start < 0 || start > dim)
        throw new InvalidArgumentError(`Expected begin[${axis}] in [0, ${dim}], but got ${start}`);
      if (end > dim)
        throw new InvalidArgumentError(`Expected size[${axis}] in [0, ${dim - start}], but got ${wanted[axis]}`);
      return { start, end, step: 1 };
    });
    return [sliceStrided(input!, ranges)];
  },
  lowers: (_, known) => known.constant(1) !== undefined && known.constant(2) !== undefined,
  lower: (onnx, { inputs }) => {
    const [input, begin, sizes] = inputs as [Value, Value, Value];
    const starts = begin.constant!.toNumbers();
    const ends = sizes.constant!.toNumbers().map((size, axis) => (size < 0 ? 2 ** 31 - 1 : starts[axis]! + size));
    const axes = starts.flatMap((start, axis) => {
      const dim = input.shape.dim(axis);
      return start === 0 && (dim === null ? ends[axis] === 2 ** 31 - 1 : ends[axis]! >= dim) ? [] : [axis];
    });
    if (axes.length === 0) return [input];
    const bounds = [axes.map((axis) => starts[axis]!), axes.map((axis) => ends[axis]!), axes];
    return [onnx.node("Slice", [input, ...bounds.map((values) => onnx.ints(values))])];
  },
  gradient: (op, [grad]) => {
    const [input, begin] = op.inputs as [Tensor, Tensor];
    const inputRank = rank(input);
    const dtype = begin.dtype.base;
    const sizes = shape(op.outputs[0]!, { outType: dtype });
    const column = stack([inputRank, 1]);
    const before = reshape(begin, column);
    const after = reshape(minus(minus(shape(input, { outType: dtype }), sizes), begin), column);
    return [pad(grad!, concat([before, after], 1)), null, null];
  },
});

/** A box of the input: where it begins, and its size, -1 for "to the end" (`tf.slice`). */
export function slice(input: TensorLike, begin: TensorLike, size: TensorLike, options: Named = {}): Tensor {
  return apply("Slice", { input, begin, size }, {}, options);
}

export { gather } from "./gather.js";
