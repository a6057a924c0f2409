import { apply } from "../core/apply-op.js";
import { float32 } from "../core/dtype.js";
import { InvalidArgumentError } from "../core/errors.js";
import type { NdArray } from "../core/ndarray.js";
import { defineOp } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { checkOptions } from "../core/options.js";
import { Shape, stridesOf } from "../core/shape.js";
import type { SparseTensor } from "../core/sparse-tensor.js";
import { vector } from "./host/vector.js";
import type { Named } from "./named.js";

/** The sequences in a sparse tensor, by their place among all. */
function sequencesOf(indices: NdArray, values: NdArray, outer: readonly number[]): Map<number, string[]> {
  const strides = stridesOf(outer);
  const found = new Map<number, string[]>();
  for (let i = 0; i < values.size; i++) {
    const first = i * (strides.length + 1);
    const place = strides.reduce((sum, stride, axis) => sum + Number(indices.at(first + axis)) * stride, 0);
    const value = values.at(i);
    const key = value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : String(value);
    found.set(place, [...(found.get(place) ?? []), key]);
  }
  return found;
}

/** How many insertions, deletions and replacements make one sequence of the other (Levenshtein). */
function distance(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, x] of a.entries()) {
    const next = [i + 1];
    for (const [j, y] of b.entries()) next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (x === y ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

/** `EditDistance`: how far the sequences of two sparse tensors are from each other. */
export const EditDistance = defineOp("EditDistance", {
  infer: (context) => {
    const [a, b] = [context.constant(2), context.constant(5)];
    if (a === undefined || b === undefined) return [Shape.unknown];
    const [x, y] = [a.toNumbers(), b.toNumbers()];
    return [Shape.of(x.slice(0, -1).map((dim, axis) => Math.max(dim, y[axis] ?? 0)))];
  },
  host: ({ inputs, attr, name }) => {
    const [aIndices, aValues, aShape, bIndices, bValues, bShape] = inputs as NdArray[] as [
      NdArray,
      NdArray,
      NdArray,
      NdArray,
      NdArray,
      NdArray,
    ];
    const [x, y] = [aShape.toNumbers(), bShape.toNumbers()];
    if (x.length !== y.length)
      throw new InvalidArgumentError(
        `Expected hypothesis.shape and truth.shape to have the same number of elements, but got: ${x.length} and ${y.length}`,
        { node: name },
      );
    const outer = x.slice(0, -1).map((dim, axis) => Math.max(dim, y[axis]!));
    const normalizes = attr.bool("normalize");
    const [hypotheses, truths] = [sequencesOf(aIndices, aValues, outer), sequencesOf(bIndices, bValues, outer)];
    const distances = new Array<number>(outer.reduce((a, b) => a * b, 1)).fill(0);
    for (const place of new Set([...hypotheses.keys(), ...truths.keys()])) {
      const [hypothesis, truth] = [hypotheses.get(place) ?? [], truths.get(place) ?? []];
      const steps = distance(truth, hypothesis);
      distances[place] = normalizes ? (truth.length === 0 ? Number.POSITIVE_INFINITY : steps / truth.length) : steps;
    }
    return [vector(distances, float32).reshape(outer)];
  },
  notDifferentiable: true,
});

/**
 * How many insertions, deletions and replacements make each sequence of `hypothesis` that of `truth` (`tf.edit_distance`): along the
 * last dimension, divided by the length of the truth unless `normalize` is false.
 */
export function editDistance(
  hypothesis: SparseTensor,
  truth: SparseTensor,
  options: Named & { readonly normalize?: boolean } = {},
): Tensor {
  checkOptions("tf.editDistance", options, ["normalize", "name"]);
  return apply(
    "EditDistance",
    {
      hypothesis_indices: hypothesis.indices,
      hypothesis_values: hypothesis.values,
      hypothesis_shape: hypothesis.denseShape,
      truth_indices: truth.indices,
      truth_values: truth.values,
      truth_shape: truth.denseShape,
    },
    { normalize: options.normalize ?? true },
    { name: options.name ?? "edit_distance" },
  );
}
