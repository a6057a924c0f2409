import { apply } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { int32 } from "../core/dtype.js";
import { InvalidArgumentError, ShapeError } from "../core/errors.js";
import { defineOp, type InferContext, type OpImplementation } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { nameScope } from "./control.js";
import { transposeArray } from "./host/layout.js";
import { vector } from "./host/vector.js";
import type { Named } from "./named.js";
import { minus } from "./operators.js";
import { rank } from "./shape.js";

function transposedShape(context: InferContext): Shape {
  const input = context.inputs[0]?.shape ?? Shape.unknown;
  const perm = context.constant(1)?.toNumbers();
  const length = perm?.length ?? context.inputs[1]?.shape.dim(0) ?? input.rank;
  if (length !== undefined && length !== null && input.rank !== undefined && length !== input.rank)
    throw new ShapeError(
      `Dimension must be ${length} but is ${input.rank}`,
      `transpose expects a vector of size ${input.rank}. But input(1) is a vector of size ${length}`,
    );
  if (length === undefined || length === null) return Shape.unknown;
  if (perm === undefined || input.dims === undefined) return Shape.ofRank(length);
  return Shape.of(normalized(perm).map((axis) => input.dim(axis)));
}

/** The permutation with axes counted from the front. @throws InvalidArgumentError where it is none */
function normalized(perm: readonly number[]): number[] {
  const axes = perm.map((axis) => (axis < 0 ? axis + perm.length : axis));
  const missing = perm.findIndex((_, axis) => !axes.includes(axis));
  if (missing >= 0) {
    const message = `perm dim ${perm.find((axis) => axis < -perm.length || axis >= perm.length) ?? missing} is out of range of input rank ${perm.length}`;
    throw new ShapeError(message, `${missing} is missing from {${perm}}.`);
  }
  return axes;
}

const transposition: OpImplementation = {
  infer: (context) => [transposedShape(context)],
  host: ({ inputs: [input, perm] }) => [transposeArray(input!, normalized(perm!.toNumbers()))],
  lowers: (_, known) => known.constant(1) !== undefined,
  lower: (onnx, { inputs: [input, perm] }) => [
    onnx.node("Transpose", [input], { perm: normalized(perm!.constant!.toNumbers()) }),
  ],
};

/** `Transpose`: permutes the dimensions. */
export const Transpose = defineOp("Transpose", {
  ...transposition,
  gradient: (op, [grad]) => [transpose(grad!, apply("InvertPermutation", { x: op.inputs[1]! })), null],
});

/** `ConjugateTranspose`: permutes the dimensions, with the signs of imaginary parts changed. */
export const ConjugateTranspose = defineOp("ConjugateTranspose", {
  ...transposition,
  host: ({ inputs: [input, perm] }) => {
    const result = transposeArray(input!, normalized(perm!.toNumbers()));
    if (input!.dtype.kind !== "complex") return [result];
    const data = result.data as Float32Array | Float64Array;
    for (let i = 1; i < data.length; i += 2) data[i] = -data[i]!;
    return [result];
  },
  gradient: (op, [grad]) => [
    transpose(grad!, apply("InvertPermutation", { x: op.inputs[1]! }), { conjugate: true }),
    null,
  ],
});

/** `InvertPermutation`: where each index went. */
export const InvertPermutation = defineOp("InvertPermutation", {
  infer: ({ inputs: [x] }) => [x?.shape.rank === undefined ? [null] : x.shape],
  host: ({ inputs: [x], name }) => {
    const places = x!.toNumbers();
    const inverse = new Array<number>(places.length).fill(-1);
    places.forEach((place, i) => {
      if (place < 0 || place >= places.length)
        throw new InvalidArgumentError(`${place} is not between 0 and ${places.length}`, { node: name });
      if (inverse[place] !== -1) throw new InvalidArgumentError(`${place} is duplicated in the input.`, { node: name });
      inverse[place] = i;
    });
    return [vector(inverse, x!.dtype)];
  },
  notDifferentiable: true,
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Permutes the dimensions; without `perm` reverses them (`tf.transpose`). `conjugate` also conjugates complex elements. */
export function transpose(a: TensorLike, perm?: TensorLike, options: Named & { conjugate?: boolean } = {}): Tensor {
  return nameScope(options.name ?? "transpose", (name) => {
    const x = convertToTensor(a, { name: "a" });
    const type = options.conjugate && x.dtype.kind === "complex" ? "ConjugateTranspose" : "Transpose";
    return apply(type, { x, perm: perm ?? reversedAxes(x) }, {}, { name });
  });
}

function reversedAxes(x: Tensor): TensorLike {
  const known = x.shape.rank;
  if (known === undefined) return apply("Range", { start: minus(rank(x), 1), limit: -1, delta: -1 });
  return vector(
    Array.from({ length: known }, (_, i) => known - 1 - i),
    int32,
  );
}

/** Where each index of a permutation went (`tf.invert_permutation`). */
export function invertPermutation(x: TensorLike, options: Named = {}): Tensor {
  return apply("InvertPermutation", { x }, {}, options);
}
