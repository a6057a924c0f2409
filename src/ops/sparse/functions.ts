import { apply, applyOp } from "../../core/apply-op.js";
import { constant, convertToTensor, isSymbolic, type TensorLike } from "../../core/convert.js";
import { type DTypeLike, dtypeOf, int32, int64 } from "../../core/dtype.js";
import { constantValue } from "../../core/infer.js";
import { NdArray } from "../../core/ndarray.js";
import type { Tensor } from "../../core/operation.js";
import { Shape, type ShapeLike } from "../../core/shape.js";
import { convertToTensorOrSparse, SparseTensor, type SparseTensorValue } from "../../core/sparse-tensor.js";
import { at } from "../at.js";
import { nameScope } from "../control.js";
import { fill, zeros, zerosLike } from "../fill.js";
import { gather } from "../gather.js";
import { gatherNd } from "../gather-nd.js";
import { int64Vector } from "../host/sparse.js";
import { vector } from "../host/vector.js";
import { concat } from "../join.js";
import { whereIndex } from "../mask.js";
import { cast, castWhole } from "../math.js";
import type { Named } from "../named.js";
import { minus } from "../operators.js";
import { range } from "../sequence.js";
import { expandDims, reshape, shape } from "../shape.js";
import { identity, placeholder, placeholderWithDefault } from "../source.js";
import { sparseToDense } from "../sparse-to-dense.js";
import { transpose } from "../transpose.js";
import "./add.js";
import "./matmul.js";
import "./order.js";
import "./reduce.js";

/** A sparse tensor, or the value of one. */
export type SparseLike = SparseTensor | SparseTensorValue;

const named = ({ name }: Named): Named => (name === undefined ? {} : { name });

/** A sparse tensor, of one or of its value. @throws TypeError for what is not sparse */
export function sparse(input: SparseLike): SparseTensor {
  const tensor = convertToTensorOrSparse(input);
  if (tensor instanceof SparseTensor) return tensor;
  throw new TypeError(`Input must be a SparseTensor, found ${tensor}`);
}

/**
 * A sparse tensor that is fed (`tf.sparse_placeholder`): by a Map from it to a SparseTensorValue, or part by part, as `NAME/indices`,
 * `NAME/values` and `NAME/shape`. Dimensions of the shape may be null.
 */
export function sparsePlaceholder(dtype: DTypeLike, shapeLike?: ShapeLike, options: Named = {}): SparseTensor {
  const part = (what: string): Named => (options.name === undefined ? {} : { name: `${options.name}/${what}` });
  const known = Shape.of(shapeLike);
  let dims: Tensor;
  if (known.rank === undefined) dims = placeholder("int64", [null], part("shape"));
  else {
    const sizes = known.dims!.map((dim) => dim ?? -1);
    const fallback = constant(int64Vector(sizes), part("shape_default"));
    dims = placeholderWithDefault(fallback, [sizes.length], part("shape"));
  }
  const values = placeholder(dtypeOf(dtype), [null], part("values"));
  const indices = placeholder("int64", [null, known.rank ?? null], part("indices"));
  return new SparseTensor(indices, values, dims);
}

/** The dense tensor (`tf.sparse_tensor_to_dense`): `defaultValue` (0) where nothing is. */
export function sparseTensorToDense(
  input: SparseLike,
  options: Named & { defaultValue?: TensorLike; validateIndices?: boolean } = {},
): Tensor {
  const { indices, values, denseShape } = sparse(input);
  const { defaultValue = zeros([], { dtype: values.dtype.base }), validateIndices, name } = options;
  return sparseToDense(indices, denseShape, values, { defaultValue, validateIndices, name });
}

/** The elements of a dense tensor that are not 0 (`tf.sparse.from_dense`). */
export function fromDense(tensor: TensorLike, options: Named = {}): SparseTensor {
  return nameScope(options.name ?? "dense_to_sparse", () => {
    const x = convertToTensor(tensor);
    const indices = whereIndex(apply("NotEqual", { x, y: zerosLike(x) }));
    const values = gatherNd(x, indices);
    return new SparseTensor(indices, values, shape(x, { outType: int64 }));
  });
}

/** The shape as int64 numbers where it is known, else the tensor again. */
function shapeAgain({ shape: known, denseShape }: SparseTensor): TensorLike {
  return known.isFullyDefined ? int64Vector(known.toArray()) : identity(denseShape);
}

/** The elements in row-major order of their places (`tf.sparse_reorder`). */
export function sparseReorder(input: SparseLike, options: Named = {}): SparseTensor {
  const given = sparse(input);
  const args = { input_indices: given.indices, input_values: given.values, input_shape: given.denseShape };
  const [indices, values] = applyOp("SparseReorder", args, {}, named(options)).outputs as [Tensor, Tensor];
  return new SparseTensor(indices, values, shapeAgain(given));
}

/** The elements where `toRetain` holds (`tf.sparse_retain`). */
export function sparseRetain(input: SparseLike, toRetain: TensorLike): SparseTensor {
  const given = sparse(input);
  const kept = reshape(whereIndex(convertToTensor(toRetain)), [-1]);
  const indices = gather(given.indices, kept);
  return new SparseTensor(indices, gather(given.values, kept), identity(given.denseShape));
}

/** The places in another shape, of which one dimension may be -1 (`tf.sparse_reshape`). */
export function sparseReshape(input: SparseLike, shapeLike: TensorLike, options: Named = {}): SparseTensor {
  const given = sparse(input);
  const target = cast(isSymbolic(shapeLike) ? shapeLike : NdArray.from(shapeLike as number[], int32), int64);
  return nameScope(options.name ?? "SparseReshape", (name) => {
    const args = { input_indices: given.indices, input_shape: given.denseShape, new_shape: target };
    const [indices, dims] = applyOp("SparseReshape", args, {}, { name }).outputs as [Tensor, Tensor];
    const known = constantValue(target)?.toNumbers();
    const size = given.shape.size;
    const values = (): Tensor => identity(given.values);
    if (known === undefined || size === undefined) return new SparseTensor(indices, values(), dims);
    const rest = known.filter((dim) => dim !== -1).reduce((a, b) => a * b, 1);
    const full = known.map((dim) => (dim === -1 ? Math.floor(size / rest) : dim));
    const out = constant(int64Vector(full));
    return new SparseTensor(indices, values(), out);
  });
}

/** The axes of a reduction: all, where none are given. */
function axesOf({ denseShape, shape: known }: SparseTensor, axis: number | readonly number[] | undefined): TensorLike {
  if (axis !== undefined) return typeof axis === "number" ? NdArray.from(axis, int32) : vector(axis, int32);
  if (known.rank !== undefined) return constant(vector([...Array(known.rank).keys()], int32));
  return range(0, apply("Size", { input: denseShape }));
}

const reduction =
  (type: string) =>
  (input: SparseLike, options: Named & { axis?: number | readonly number[]; keepDims?: boolean } = {}): Tensor => {
    const given = sparse(input);
    const args = {
      input_indices: given.indices,
      input_values: given.values,
      input_shape: given.denseShape,
      reduction_axes: axesOf(given, options.axis),
    };
    return apply(type, args, { keep_dims: options.keepDims ?? false }, named(options));
  };
/** Sums along some axes, or all, as a dense tensor (`tf.sparse_reduce_sum`). */
export const sparseReduceSum = reduction("SparseReduceSum");
/** The greatest element along some axes, or all, as a dense tensor; 0 where there are none (`tf.sparse_reduce_max`). */
export const sparseReduceMax = reduction("SparseReduceMax");

/** The product of a sparse matrix and a dense one (`tf.sparse_tensor_dense_matmul`). */
export function sparseTensorDenseMatmul(
  a: SparseLike,
  b: TensorLike,
  options: Named & { adjointA?: boolean; adjointB?: boolean } = {},
): Tensor {
  const { adjointA = false, adjointB = false } = options;
  const given = sparse(a);
  return nameScope(options.name ?? "SparseTensorDenseMatMul", () => {
    const dense = convertToTensor(b, { name: "b" });
    const args = { a_indices: given.indices, a_values: given.values, a_shape: given.denseShape, b: dense };
    return apply("SparseTensorDenseMatMul", args, { adjoint_a: adjointA, adjoint_b: adjointB });
  });
}

/** Sparse tensors one after the other along an axis (`tf.sparse_concat`). */
export function sparseConcat(axis: number, inputs: readonly SparseLike[], options: Named = {}): SparseTensor {
  const given = inputs.map(sparse);
  const [only] = given;
  if (given.length === 1) return only!;
  const args = {
    indices: given.map(({ indices }) => indices),
    values: given.map(({ values }) => values),
    shapes: given.map(({ denseShape }) => denseShape),
  };
  const { outputs } = applyOp("SparseConcat", args, { concat_dim: axis }, named(options));
  const [indices, values, dims] = outputs as [Tensor, Tensor, Tensor];
  const known = given.map(({ shape: one }) => one);
  if (!known.every((one) => one.isFullyDefined)) return new SparseTensor(indices, values, dims);
  const out = [...known[0]!.toArray()];
  const along = axis < 0 ? axis + out.length : axis;
  out[along] = known.reduce((sum, one) => sum + one.dim(along)!, 0);
  return new SparseTensor(indices, values, constant(int64Vector(out)));
}

/** The elements of a box (`tf.sparse_slice`). */
export function sparseSlice(input: SparseLike, start: TensorLike, size: TensorLike, options: Named = {}): SparseTensor {
  const given = sparse(input);
  const corner = convertToTensor(start, { dtype: int64 });
  const extent = convertToTensor(size, { dtype: int64 });
  return nameScope(options.name ?? "SparseSlice", (name) => {
    const { indices, values, denseShape } = given;
    const args = { indices, values, shape: denseShape, start: corner, size: extent };
    const [places, kept, dims] = applyOp("SparseSlice", args, {}, { name }).outputs as [Tensor, Tensor, Tensor];
    return new SparseTensor(places, kept, dims);
  });
}

/** A softmax along the last axis, of the elements that are there (`tf.sparse_softmax`). */
export function sparseSoftmax(input: SparseLike, options: Named = {}): SparseTensor {
  const { indices, values, denseShape } = sparse(input);
  return nameScope(options.name ?? "SparseSoftmax", () => {
    const out = apply("SparseSoftmax", { sp_indices: indices, sp_values: values, sp_shape: denseShape });
    return new SparseTensor(indices, out, denseShape);
  });
}

/** A default value in each row that has none, and which rows these are (`tf.sparse_fill_empty_rows`). */
export function sparseFillEmptyRows(
  input: SparseLike,
  defaultValue: TensorLike,
  options: Named = {},
): { output: SparseTensor; emptyRowIndicator: Tensor } {
  const { indices, values, denseShape } = sparse(input);
  return nameScope(options.name ?? "SparseFillEmptyRows", () => {
    const fallback = convertToTensor(defaultValue, { dtype: values.dtype.base });
    const args = { indices, values, dense_shape: denseShape, default_value: fallback };
    const [places, filled, isEmpty] = applyOp("SparseFillEmptyRows", args).outputs as [Tensor, Tensor, Tensor];
    return { output: new SparseTensor(places, filled, denseShape), emptyRowIndicator: isEmpty };
  });
}

/** The transposed tensor: axes in the order `perm`, or all the other way round (`tf.sparse_transpose`). */
export function sparseTranspose(input: SparseLike, perm?: readonly number[], options: Named = {}): SparseTensor {
  const given = sparse(input);
  return nameScope(options.name ?? "SparseTranspose", () => {
    const axes = perm ?? (given.shape.rank === undefined ? undefined : [...Array(given.shape.rank).keys()].reverse());
    // NumPy makes the reversed axes, of int64.
    const order =
      axes === undefined ? reversedAxes(given) : perm === undefined ? int64Vector(axes) : vector(axes, int32);
    const indices = transpose(gather(transpose(given.indices), order));
    convertToTensor(order);
    const known = given.shape;
    const dims =
      axes !== undefined && known.isFullyDefined
        ? int64Vector(axes.map((axis) => known.dim(axis)!))
        : gather(given.denseShape, order);
    return sparseReorder(new SparseTensor(indices, given.values, dims));
  });
}

function reversedAxes(input: SparseTensor): Tensor {
  const count = apply("Size", { input: input.denseShape }, {}, { name: "Rank" });
  return minus(minus(count, 1), range(0, count));
}

/** Where each row's values, which are ids below `vocabSize`, are: a dense bool tensor (`tf.sparse_to_indicator`). */
export function sparseToIndicator(input: SparseLike, vocabSize: number, options: Named = {}): Tensor {
  const given = sparse(input);
  return nameScope(options.name ?? "SparseToIndicator", (name) => {
    const count = at(shape(given.indices), 0);
    const yes = fill(expandDims(count, 0), true);
    const values = new SparseTensor(given.indices, yes, given.denseShape);
    const ids = expandDims(cast(given.values, int64), 1);
    const size = castWhole(vocabSize, int64);
    const indices = concat([at(given.indices, ":", ":-1"), ids], 1);
    const dims = concat([at(given.denseShape, ":-1"), [size]], 0);
    const marked = sparseReorder(new SparseTensor(indices, values.values, dims));
    const merged = new SparseTensor(marked.indices, marked.values, dims);
    return sparseTensorToDense(merged, { defaultValue: false, validateIndices: false, name });
  });
}
