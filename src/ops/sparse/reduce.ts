import { apply } from "../../core/apply-op.js";
import { int64 } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import type { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext, type InferContext, type OpImplementation } from "../../core/op.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { Shape } from "../../core/shape.js";
import { SparseTensor } from "../../core/sparse-tensor.js";
import { ones } from "../fill.js";
import { gatherNd } from "../gather-nd.js";
import { elementsOf, Results } from "../host/elementwise.js";
import { indexRows, indicesOf, int64Vector } from "../host/sparse.js";
import { concat } from "../join.js";
import { cast } from "../math.js";
import { floorOver, minus, minusOf, over, times } from "../operators.js";
import { keptShape } from "../reduction-gradients.js";
import { expandDims, reshape, shape, size } from "../shape.js";
import { slice } from "../slice.js";

/** The axes that stay, and the shape of the result. */
function reducedShape(
  dims: readonly (number | null)[],
  axes: readonly number[],
  keep: boolean,
): { kept: number[]; shape: (number | null)[] } {
  const rank = dims.length;
  const gone = new Set(axes.map((axis) => (axis < 0 ? axis + rank : axis)));
  const kept = dims.flatMap((_, axis) => (gone.has(axis) ? [] : [axis]));
  const shape = keep ? dims.map((dim, axis) => (gone.has(axis) ? 1 : dim)) : kept.map((axis) => dims[axis]!);
  return { kept, shape };
}

function infer({ constantShape, constant, attr }: InferContext): Shape[] {
  const dims = constantShape(2).dims;
  const axes = constant(3)?.toNumbers();
  if (dims === undefined || axes === undefined) return [Shape.unknown];
  return [Shape.of(reducedShape(dims, axes, attr.bool("keep_dims")).shape)];
}

/** Combines the elements that end up in one place; 0 where there are none. */
function reduce(context: HostContext, combine: (total: number, x: number) => number): NdArray[] {
  const [indices, values, dims, axes] = context.inputs as [NdArray, NdArray, NdArray, NdArray];
  const sizes = dims.toNumbers();
  const bad = axes.toNumbers().find((axis) => axis < -sizes.length || axis >= sizes.length);
  if (bad !== undefined)
    throw new InvalidArgumentError(`Invalid reduction dimension ${bad}, for input with ${sizes.length} dimensions.`, {
      node: context.name,
    });
  const { kept, shape } = reducedShape(sizes, axes.toNumbers(), context.attr.bool("keep_dims"));
  const results = new Results(values.dtype, shape as number[]);
  const out = results.numbers;
  const seen = new Set<number>();
  const from = elementsOf(values) as ArrayLike<number>;
  indexRows(indices).forEach((place, i) => {
    const at = kept.reduce((sum, axis) => sum * sizes[axis]! + place[axis]!, 0);
    out[at] = seen.has(at) ? combine(out[at]!, from[i]!) : from[i]!;
    seen.add(at);
  });
  return [results.toArray()];
}

const reduction = (combine: (total: number, x: number) => number): OpImplementation => ({
  infer,
  host: (context) => reduce(context, combine),
});

/** The same as a sparse tensor: only places where there are elements. */
const sparseReduction = (combine: (total: number, x: number) => number): OpImplementation => ({
  infer: () => [[null, null], [null], [null]],
  host: (context) => {
    const [dense] = reduce(context, combine) as [NdArray];
    const sizes = context.inputs[2]!.toNumbers();
    const keep = context.attr.bool("keep_dims");
    const { kept } = reducedShape(sizes, context.inputs[3]!.toNumbers(), keep);
    const places = new Map<number, number[]>();
    for (const place of indexRows(context.inputs[0]!)) {
      const at = kept.reduce((sum, axis) => sum * sizes[axis]! + place[axis]!, 0);
      places.set(at, keep ? place.map((index, axis) => (kept.includes(axis) ? index : 0)) : kept.map((i) => place[i]!));
    }
    const order = [...places.keys()].sort((a, b) => a - b);
    const results = new Results(dense.dtype, [order.length]);
    const from = elementsOf(dense) as ArrayLike<number>;
    order.forEach((at, i) => {
      results.elements[i] = from[at]!;
    });
    const indices = order.map((at) => places.get(at)!);
    return [indicesOf(indices, dense.shape.length), results.toArray(), int64Vector(dense.shape)];
  },
});
/** `SparseReduceSumSparse`: sums along some axes, as a sparse tensor. */
export const SparseReduceSumSparse = defineOp(
  "SparseReduceSumSparse",
  sparseReduction((total, x) => total + x),
);
/** `SparseReduceMaxSparse`: the greatest elements along some axes, as a sparse tensor. */
export const SparseReduceMaxSparse = defineOp("SparseReduceMaxSparse", sparseReduction(Math.max));

/** `SparseReduceSum`: sums along some axes, as a dense tensor. */
export const SparseReduceSum = defineOp("SparseReduceSum", {
  ...reduction((total, x) => total + x),
  gradient: (op: Operation, [grad]: readonly Tensor[]) => {
    const [indices, , dims, axes] = op.inputs as [Tensor, Tensor, Tensor, Tensor];
    const kept = keptShape(dims, axes);
    const spread = reshape(grad!, kept);
    const scale = floorOver(dims, cast(kept, int64));
    return [null, gatherNd(spread, floorOver(indices, scale)), null, null];
  },
});
/** `SparseReduceMax`: the greatest of the elements that are there along some axes, 0 where there are none. */
export const SparseReduceMax = defineOp("SparseReduceMax", { ...reduction(Math.max) });

/** `SparseDenseCwiseAdd`: the elements of a sparse tensor and, broadcast, those of a dense one at their places. */
export const SparseDenseCwiseAdd = defineOp(
  "SparseDenseCwiseAdd",
  cwise((x, y) => x + y),
);
/** `SparseDenseCwiseMul`: their products. */
export const SparseDenseCwiseMul = defineOp(
  "SparseDenseCwiseMul",
  cwise(
    (x, y) => x * y,
    productGradient((grad, values, other) => [times(grad, other), times(grad, values)]),
  ),
);
/** `SparseDenseCwiseDiv`: their quotients. */
export const SparseDenseCwiseDiv = defineOp(
  "SparseDenseCwiseDiv",
  cwise(
    (x, y) => x / y,
    productGradient((grad, values, other) => [
      over(grad, other),
      times(grad, over(minusOf(values), apply("Square", { x: other }))),
    ]),
  ),
);

/** Gradients with respect to the elements of the sparse tensor, and to the dense one's elements at their places. */
type ElementGradients = (grad: Tensor, values: Tensor, other: Tensor) => readonly [Tensor, Tensor];

/** The gradient of an op of a sparse tensor and a dense one that is broadcast to it: what comes to one place of the dense one is added up. */
function productGradient(rule: ElementGradients): OpImplementation["gradient"] {
  return (op, [grad]) => {
    const [indices, values, dims, dense] = op.inputs as [Tensor, Tensor, Tensor, Tensor];
    const denseShape = cast(shape(dense), int64);
    const added = expandDims(minus(size(dims), size(denseShape)), 0);
    const scale = floorOver(dims, concat([ones(added, { dtype: int64 }), denseShape], 0));
    const places = slice(floorOver(indices, scale), concat([[0], added], 0), [-1, -1]);
    const [own, other] = rule(grad!, values, gatherNd(dense, places));
    return [null, own, null, apply("ScatterNd", { indices: places, updates: other, shape: denseShape })];
  };
}

function cwise(combine: (x: number, y: number) => number, gradient?: OpImplementation["gradient"]): OpImplementation {
  return {
    gradient,
    infer: ({ inputs: [indices] }) => [[indices!.shape.dim(0)]],
    host: ({ inputs, name: node }) => {
      const [indices, values, dims, dense] = inputs as [NdArray, NdArray, NdArray, NdArray];
      const sizes = dims.toNumbers();
      const before = sizes.length - dense.shape.length;
      if (before < 0 || dense.shape.some((dim, i) => dim !== 1 && dim !== sizes[before + i]))
        throw new InvalidArgumentError(
          `SparseDenseBinaryOpShared broadcasts dense to sparse only; got incompatible shapes: [${sizes}] vs. [${dense.shape}]`,
          { node },
        );
      const results = new Results(values.dtype, [values.size]);
      const [from, other] = [elementsOf(values) as ArrayLike<number>, elementsOf(dense) as ArrayLike<number>];
      indexRows(indices).forEach((place, i) => {
        const at = dense.shape.reduce((sum, dim, axis) => sum * dim + (dim === 1 ? 0 : place[before + axis]!), 0);
        results.numbers[i] = combine(from[i]!, other[at]!);
      });
      return [results.toArray()];
    },
  };
}

/** `SparseSoftmax`: a softmax along the last axis, of the elements that are there. */
export const SparseSoftmax = defineOp("SparseSoftmax", {
  infer: ({ inputs: [, values] }) => [values?.shape],
  host: ({ inputs: [indices, values] }) => {
    const rows = new Map<string, number[]>();
    indexRows(indices!).forEach((place, i) => {
      const key = place.slice(0, -1).join();
      rows.set(key, [...(rows.get(key) ?? []), i]);
    });
    const results = new Results(values!.dtype, values!.shape);
    const from = elementsOf(values!) as ArrayLike<number>;
    for (const members of rows.values()) {
      const most = Math.max(...members.map((i) => from[i]!));
      const powers = members.map((i) => Math.exp(from[i]! - most));
      const total = powers.reduce((a, b) => a + b, 0);
      members.forEach((i, k) => {
        results.numbers[i] = powers[k]! / total;
      });
    }
    return [results.toArray()];
  },
  gradient: (op, [grad]) => {
    const [indices, , dims] = op.inputs as [Tensor, Tensor, Tensor];
    const output = new SparseTensor(indices, op.outputs[0]!, dims);
    const sparseGrad = new SparseTensor(indices, grad!, dims);
    const product = new SparseTensor(indices, times(output.values, sparseGrad.values), dims);
    const sum = minusOf(
      apply(
        "SparseReduceSum",
        { input_indices: product.indices, input_values: product.values, input_shape: dims, reduction_axes: [-1] },
        { keep_dims: true },
      ),
    );
    const added = apply("SparseDenseCwiseAdd", { sp_indices: indices, sp_values: grad!, sp_shape: dims, dense: sum });
    return [null, times(added, output.values), null];
  },
});
