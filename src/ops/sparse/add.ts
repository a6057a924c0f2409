import { applyOp } from "../../core/apply-op.js";
import { InvalidArgumentError } from "../../core/errors.js";
import type { NdArray } from "../../core/ndarray.js";
import { defineOp, type OpImplementation } from "../../core/op.js";
import type { Tensor } from "../../core/operation.js";
import { gatherNd } from "../gather-nd.js";
import { elementsOf, Results } from "../host/elementwise.js";
import { compareRows, indexRows, indicesOf, int64Vector, pick } from "../host/sparse.js";

/** Where both of two sorted lists of places are, each once: the row of each list that is there, or -1. */
function merged(a: readonly number[][], b: readonly number[][]): (readonly [place: number[], a: number, b: number])[] {
  const found: [number[], number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const order = i >= a.length ? 1 : j >= b.length ? -1 : compareRows(a[i]!, b[j]!);
    found.push([order > 0 ? b[j]! : a[i]!, order > 0 ? -1 : i, order < 0 ? -1 : j]);
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return found;
}

function checkSameShape(a: NdArray, b: NdArray, node: string): void {
  const [left, right] = [a.toNumbers(), b.toNumbers()];
  if (left.length !== right.length)
    throw new InvalidArgumentError(
      `Ranks of input tensors must match, but saw ranks: ${left.length} and ${right.length}`,
      {
        node,
      },
    );
  const bad = left.findIndex((dim, axis) => dim !== right[axis]);
  if (bad >= 0)
    throw new InvalidArgumentError(`Input shapes must match: got ${left[bad]} and ${right[bad]} for dimension ${bad}`, {
      node,
    });
}

/** The elements that `combine` makes of two sparse tensors, 0 standing for what is not there; those that `keeps` refuses are left out. */
function combined(
  [aIndices, aValues, , bIndices, bValues]: readonly NdArray[],
  combine: (x: never, y: never) => number | bigint,
  keeps: (x: never) => boolean,
): [NdArray, NdArray] {
  const dtype = aValues!.dtype;
  const zero = dtype.kind === "bigint" ? 0n : 0;
  const [x, y] = [elementsOf(aValues!), elementsOf(bValues!)];
  const rows = merged(indexRows(aIndices!), indexRows(bIndices!))
    .map(([place, i, j]) => ({ place, value: combine((x[i] ?? zero) as never, (y[j] ?? zero) as never) }))
    .filter(({ value }) => keeps(value as never));
  const results = new Results(dtype, [rows.length]);
  rows.forEach(({ value }, i) => {
    results.elements[i] = value;
  });
  const places = rows.map(({ place }) => place);
  return [indicesOf(places, aIndices!.shape[1] ?? 0), results.toArray()];
}

const plusOf = (x: number, y: number): number => x + y;

/** `SparseAdd`: the sum of two sparse tensors, without what is nearer to 0 than the threshold. */
export const SparseAdd = defineOp("SparseAdd", {
  infer: ({ inputs: [indices, , dims] }) => [[null, indices!.shape.dim(1)], [null], dims!.shape],
  host: ({ inputs, name }) => {
    checkSameShape(inputs[2]!, inputs[5]!, name);
    const least = Number(inputs[6]!.item());
    const isFar = (value: number): boolean => least <= 0 || Math.abs(Number(value)) >= least;
    return [...combined(inputs, plusOf as never, isFar as never), inputs[2]!];
  },
  gradient: (op, [, grad]) => {
    const [a, , , b] = op.inputs as [Tensor, Tensor, Tensor, Tensor];
    const inputs = { backprop_val_grad: grad!, a_indices: a, b_indices: b, sum_indices: op.outputs[0]! };
    const [da, db] = applyOp("SparseAddGrad", inputs).outputs as unknown as [Tensor, Tensor];
    return [null, da, null, null, db, null, null];
  },
});
/** `SparseAddGrad`: of the gradients of the sum's elements, those that belong to the elements of each summand. */
export const SparseAddGrad = defineOp("SparseAddGrad", {
  infer: ({ inputs: [, a, b] }) => [[a!.shape.dim(0)], [b!.shape.dim(0)]],
  host: ({ inputs: [grad, a, b, sum] }) => {
    const at = new Map(indexRows(sum!).map((place, i) => [place.join(), i]));
    const from = elementsOf(grad!) as ArrayLike<number>;
    const of = (indices: NdArray): NdArray => {
      const results = new Results(grad!.dtype, [indices.shape[0] ?? 0]);
      indexRows(indices).forEach((place, i) => {
        const found = at.get(place.join());
        if (found !== undefined) results.numbers[i] = from[found]!;
      });
      return results.toArray();
    };
    return [of(a!), of(b!)];
  },
  notDifferentiable: true,
});

/** `SparseTensorDenseAdd`: the sum of a sparse tensor and a dense one. */
export const SparseTensorDenseAdd = defineOp("SparseTensorDenseAdd", {
  infer: ({ inputs: [, , , dense] }) => [dense!.shape],
  host: ({ inputs: [indices, values, dims, dense], name }) => {
    if (dims!.size !== dense!.shape.length || dims!.toNumbers().some((dim, axis) => dim !== dense!.shape[axis]))
      throw new InvalidArgumentError(
        `Dimension of the sparse tensor [${dims!.toNumbers()}] does not equal that of the dense one [${dense!.shape}]`,
        { node: name },
      );
    const results = new Results(dense!.dtype, dense!.shape);
    const [from, base] = [elementsOf(values!), elementsOf(dense!)];
    const out = results.elements;
    for (let i = 0; i < base.length; i++) out[i] = base[i]!;
    indexRows(indices!).forEach((place, i) => {
      const at = place.reduce((sum, one, axis) => sum * dense!.shape[axis]! + one, 0);
      out[at] = plusOf(out[at] as number, from[i] as number);
    });
    return [results.toArray()];
  },
  gradient: (op, [grad]) => [null, gatherNd(grad!, op.inputs[0]!), null, grad!],
});

const extreme = (isFirst: (x: number, y: number) => boolean): OpImplementation => ({
  infer: ({ inputs: [indices] }) => [[null, indices!.shape.dim(1)], [null]],
  host: ({ inputs, name }) => {
    checkSameShape(inputs[2]!, inputs[5]!, name);
    const choose = (x: number, y: number): number => (isFirst(x, y) ? x : y);
    return combined(inputs, choose as never, () => true);
  },
});
/** `SparseSparseMaximum`: the larger of the elements of two sparse tensors in each place that one of them has. */
export const SparseSparseMaximum = defineOp(
  "SparseSparseMaximum",
  extreme((x, y) => x > y),
);
/** `SparseSparseMinimum`: the smaller of the elements of two sparse tensors in each place that one of them has. */
export const SparseSparseMinimum = defineOp(
  "SparseSparseMinimum",
  extreme((x, y) => x < y),
);

/** `SparseSplit`: parts of a sparse tensor along an axis, the first ones larger by one where they cannot be alike. */
export const SparseSplit = defineOp("SparseSplit", {
  infer: ({ attr, inputs: [, indices, , dims] }) => {
    const count = attr.int("num_split");
    const each = <T>(value: T): T[] => Array.from({ length: count }, () => value);
    return [...each([null, indices!.shape.dim(1)]), ...each([null]), ...each(dims!.shape)];
  },
  host: ({ attr, inputs: [axisOf, indices, values, dims], name }) => {
    const count = attr.int("num_split");
    const sizes = dims!.toNumbers();
    const given = Number(axisOf!.item());
    const axis = given < 0 ? given + sizes.length : given;
    const size = sizes[axis];
    if (size === undefined || count < 1 || count > size)
      throw new InvalidArgumentError(
        `Cannot split axis ${given} of a sparse tensor [${sizes}] into ${count} parts: expected an axis that has as many`,
        { node: name },
      );
    const rows = indexRows(indices!);
    const [each, larger] = [Math.floor(size / count), size % count];
    const parts = Array.from({ length: count }, (_, part) => {
      const begin = part * each + Math.min(part, larger);
      const length = each + (part < larger ? 1 : 0);
      const own = rows.flatMap((place, i) => (place[axis]! >= begin && place[axis]! < begin + length ? [i] : []));
      const places = own.map((i) => rows[i]!.map((one, d) => (d === axis ? one - begin : one)));
      return { own, places, dims: sizes.map((dim, d) => (d === axis ? length : dim)) };
    });
    return [
      ...parts.map(({ places }) => indicesOf(places, sizes.length)),
      ...parts.map(({ own }) => pick(values!, own)),
      ...parts.map((part) => int64Vector(part.dims)),
    ];
  },
});
