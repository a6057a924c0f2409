import { apply, applyOp } from "../../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { type DType, type DTypeLike, dtypeOf, float32, int32, int64 } from "../../core/dtype.js";
import { IndexedSlices } from "../../core/indexed-slices.js";
import { NdArray } from "../../core/ndarray.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { Shape, type ShapeLike } from "../../core/shape.js";
import { vector } from "../host/vector.js";
import { cast } from "../math.js";
import type { Named } from "../named.js";

/** Options of an accumulator. */
export interface AccumulatorOptions extends Named {
  /** The shape of the gradients; unknown where it is not said. */
  readonly shape?: ShapeLike;
  /** Accumulators of one name in a session are one. */
  readonly sharedName?: string;
  /** Whether the sum or (otherwise) the average is taken. */
  readonly reductionType?: "MEAN" | "SUM";
}

/** Plain numbers as int32, as Python has them. */
const whole = (value: TensorLike): TensorLike =>
  typeof value === "number" ? new NdArray(int32, [], Int32Array.of(value)) : value;

const step = (value: TensorLike): Tensor => cast(convertToTensor(whole(value)), int64);

/** Sums gradients that runs hand in, until as many are there as somebody wants (`tf.ConditionalAccumulator`). */
export class ConditionalAccumulator {
  readonly dtype: DType;
  readonly shape: Shape;
  readonly name: string;
  /** The handle of the accumulator. */
  readonly accumulatorRef: Tensor;

  constructor(dtype: DTypeLike, options: AccumulatorOptions = {}) {
    const { shape, sharedName = "", reductionType = "MEAN", name = "conditional_accumulator" } = options;
    this.dtype = dtypeOf(dtype);
    this.shape = shape === undefined ? Shape.unknown : Shape.of(shape);
    const attrs = { dtype: this.dtype, shape: this.shape, shared_name: sharedName, reduction_type: reductionType };
    this.accumulatorRef = apply("ResourceConditionalAccumulator", {}, attrs, { name });
    this.name = this.accumulatorRef.op.name.split("/").at(-1)!;
  }

  /** Adds a gradient, unless it was computed in an earlier step than the accumulator is in. @throws ValueError for another shape */
  applyGrad(grad: TensorLike, localStep: TensorLike | number = 0, options: Named = {}): Operation {
    const gradient = convertToTensor(grad, { dtype: this.dtype });
    this.shape.mergeWith(gradient.shape);
    return applyOp(
      "ResourceAccumulatorApplyGradient",
      { handle: this.accumulatorRef, local_step: step(localStep), gradient },
      {},
      options,
    );
  }
  /** The average of the gradients, when so many are there; a run that takes it waits for them. */
  takeGrad(numRequired: TensorLike, options: Named = {}): Tensor {
    const args = { handle: this.accumulatorRef, num_required: whole(numRequired) };
    return apply("ResourceAccumulatorTakeGradient", args, { dtype: this.dtype }, options);
  }
  /** The number of gradients in the sum. */
  numAccumulated(options: Named = {}): Tensor {
    const { name = `${this.name}_NumAccumulated` } = options;
    return apply("ResourceAccumulatorNumAccumulated", { handle: this.accumulatorRef }, {}, { name });
  }
  /** The step that gradients must be of from now on. */
  setGlobalStep(newGlobalStep: TensorLike | number, options: Named = {}): Operation {
    const args = { handle: this.accumulatorRef, new_global_step: step(newGlobalStep) };
    return applyOp("ResourceAccumulatorSetGlobalStep", args, {}, options);
  }
}

/** Options of gradients that are handed in. */
export interface SparseGradientOptions extends Named {
  /** The shape of the whole. */
  readonly gradShape?: TensorLike;
  /** The step in which the gradient was computed; 0 by default. */
  readonly localStep?: TensorLike | number;
}

/** Sums gradients that are some slices of a tensor, until as many are there as somebody wants (`tf.SparseConditionalAccumulator`). */
export class SparseConditionalAccumulator {
  readonly dtype: DType;
  readonly name: string;
  /** The reference to the accumulator. */
  readonly accumulatorRef: Tensor;

  constructor(dtype: DTypeLike, options: AccumulatorOptions = {}) {
    const { shape, sharedName = "", reductionType = "MEAN", name = "sparse_conditional_accumulator" } = options;
    this.dtype = dtypeOf(dtype);
    const attrs = { dtype: this.dtype, shape: Shape.of(shape), shared_name: sharedName, reduction_type: reductionType };
    this.accumulatorRef = apply("SparseConditionalAccumulator", {}, attrs, { name });
    this.name = this.accumulatorRef.op.name.split("/").at(-1)!;
  }

  /** Adds a gradient, unless it was computed in an earlier step than the accumulator is in. */
  applyGrad(gradIndices: TensorLike, gradValues: TensorLike, options: SparseGradientOptions = {}): Operation {
    const { gradShape, localStep = 0, name } = options;
    const args = {
      handle: this.accumulatorRef,
      local_step: step(localStep),
      gradient_indices: cast(gradIndices, int64),
      gradient_values: convertToTensor(gradValues, { dtype: this.dtype }),
      gradient_shape: cast(gradShape === undefined ? NdArray.zeros(float32, [0]) : shapeOf(gradShape), int64),
    };
    const attrs = { has_known_shape: gradShape !== undefined };
    return applyOp("SparseAccumulatorApplyGradient", args, attrs, name === undefined ? {} : { name });
  }
  /** Adds a gradient, as `tf.gradients` gives it. */
  applyIndexedSlicesGrad(grad: IndexedSlices, options: Omit<SparseGradientOptions, "gradShape"> = {}): Operation {
    return this.applyGrad(grad.indices, grad.values, { ...options, gradShape: grad.denseShape });
  }
  /** Indices, values and shape of the average, when so many gradients are there; a run that takes it waits for them. */
  takeGrad(numRequired: TensorLike, options: Named = {}): readonly [indices: Tensor, values: Tensor, shape: Tensor] {
    const args = { handle: this.accumulatorRef, num_required: whole(numRequired) };
    return applyOp("SparseAccumulatorTakeGradient", args, { dtype: this.dtype }, options)
      .outputs as unknown as readonly [Tensor, Tensor, Tensor];
  }
  /** The average, as `tf.gradients` gives gradients. */
  takeIndexedSlicesGrad(numRequired: TensorLike, options: Named = {}): IndexedSlices {
    const [indices, values, dims] = this.takeGrad(numRequired, options);
    return new IndexedSlices(values, indices, dims);
  }
  /** The number of gradients in the sum. */
  numAccumulated(options: Named = {}): Tensor {
    const { name = `${this.name}_NumAccumulated` } = options;
    return apply("AccumulatorNumAccumulated", { handle: this.accumulatorRef }, {}, { name });
  }
  /** The step that gradients must be of from now on. */
  setGlobalStep(newGlobalStep: TensorLike | number, options: Named = {}): Operation {
    const args = { handle: this.accumulatorRef, new_global_step: step(newGlobalStep) };
    return applyOp("AccumulatorSetGlobalStep", args, {}, options);
  }
}

/** Plain dimensions as int32, as Python has them. */
const shapeOf = (dims: TensorLike): TensorLike => (Array.isArray(dims) ? vector(dims as number[], int32) : dims);
