import type { TensorConvertible } from "./convert.js";
import type { DType } from "./dtype.js";
import { ValueError } from "./errors.js";
import type { Graph } from "./graph.js";
import type { Operation, Tensor } from "./operation.js";
import { Shape } from "./shape.js";

/** Makes the dense tensor; set by the op family that has UnsortedSegmentSum, which stands above this file. */
export type Densifier = (slices: IndexedSlices, name: string | undefined) => Tensor;
let densify: Densifier | undefined;
/** Sets how slices become a dense tensor. */
/** Sets how slices become a dense tensor. */
export function setDensifier(densifier: Densifier): void {
  densify = densifier;
}

/**
 * Slices of a larger tensor that is zero elsewhere (`tf.IndexedSlices`): `values[i]` belongs to row `indices[i]`; a row that is
 * there twice counts as the sum. The gradients of gather and of embedding lookups are such; where a tensor is expected,
 * one becomes dense (`UnsortedSegmentSum`).
 */
export class IndexedSlices implements TensorConvertible {
  constructor(
    /** The slices: `[n, …rest of the dense shape]`. */
    readonly values: Tensor,
    /** The row of each slice: `[n]`. */
    readonly indices: Tensor,
    /** The shape of the whole, as a vector; undefined where it is not known. */
    readonly denseShape?: Tensor | undefined,
  ) {}

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
  /** The name of the values. */
  get name(): string {
    return this.values.name;
  }
  /** The static shape of the whole, as far as the slices tell: rows of any number. */
  get shape(): Shape {
    const rows = this.values.shape.slice(1);
    return Shape.of([null]).concat(rows);
  }

  /** The dense tensor, as new nodes. @throws ValueError where the dense shape is not known */
  toTensor(name?: string): Tensor {
    if (densify === undefined)
      throw new ValueError("Cannot make slices dense: the op UnsortedSegmentSum is not loaded");
    return densify(this, name);
  }
  /** A reference to it does not exist: the dense tensor. */
  toRef(): Tensor {
    return this.toTensor();
  }
  /** Python's text: `IndexedSlices(indices=Tensor(…), values=Tensor(…), dense_shape=Tensor(…))`. */
  toString(): string {
    const dense = this.denseShape === undefined ? "" : `, dense_shape=${this.denseShape}`;
    return `IndexedSlices(indices=${this.indices}, values=${this.values}${dense})`;
  }
}
