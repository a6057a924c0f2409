import { convertToTensor, type TensorLike } from "./convert.js";
import { getDefaultGraph } from "./default-graph.js";
import { type DType, int64 } from "./dtype.js";
import type { Graph } from "./graph.js";
import { partialShape } from "./infer.js";
import { NdArray, type NdArrayLike } from "./ndarray.js";
import { type Operation, Tensor } from "./operation.js";
import { Shape } from "./shape.js";

/**
 * A tensor that is zero but at some places (`tf.SparseTensor`): row `i` of `indices` (`[n, rank]`) is the place of `values[i]`, in
 * row-major order, and `denseShape` the shape of the whole.
 */
export class SparseTensor {
  readonly indices: Tensor;
  readonly values: Tensor;
  readonly denseShape: Tensor;

  /** @throws ValueError for shapes that do not fit together */
  constructor(indices: TensorLike, values: TensorLike, denseShape: TensorLike) {
    const [places, elements, dims] = getDefaultGraph().nameScope("SparseTensor", () => [
      convertToTensor(indices, { name: "indices", dtype: int64 }),
      convertToTensor(values, { name: "values" }),
      convertToTensor(denseShape, { name: "dense_shape", dtype: int64 }),
    ]) as [Tensor, Tensor, Tensor];
    this.indices = places;
    this.values = elements;
    this.denseShape = dims;
    places.shape.mergeWith(Shape.of([elements.shape.dim(0), dims.shape.dim(0)]));
  }

  get dtype(): DType {
    return this.values.dtype;
  }
  get graph(): Graph {
    return this.values.graph;
  }
  /** The operation that makes the values. */
  get op(): Operation {
    return this.values.op;
  }
  /** The shape of the whole, as far as it is known before a run. */
  get shape(): Shape {
    return partialShape(this.denseShape);
  }
  /** Python's text: `SparseTensor(indices=Tensor(…), values=Tensor(…), dense_shape=Tensor(…))`. */
  toString(): string {
    return `SparseTensor(indices=${this.indices}, values=${this.values}, dense_shape=${this.denseShape})`;
  }
}

/** The value of a SparseTensor (`tf.SparseTensorValue`): what a fetch gives, and what may be fed. */
export class SparseTensorValue {
  readonly indices: NdArray;
  readonly values: NdArray;
  readonly denseShape: NdArray;

  /** Places `[n, rank]` and the shape are int64; values of plain numbers are float32. */
  constructor(indices: NdArrayLike, values: NdArrayLike, denseShape: NdArrayLike) {
    this.indices = NdArray.from(indices, int64);
    this.values = NdArray.from(values);
    this.denseShape = NdArray.from(denseShape, int64);
  }
}

/** A sparse tensor, made of its value where it is one; anything else as a tensor. */
export function convertToTensorOrSparse(
  value: TensorLike | SparseTensor | SparseTensorValue,
  options: { readonly name?: string; readonly dtype?: DType } = {},
): Tensor | SparseTensor {
  if (value instanceof SparseTensor || value instanceof Tensor) return value;
  if (value instanceof SparseTensorValue) return new SparseTensor(value.indices, value.values, value.denseShape);
  return convertToTensor(value, options);
}
