import { apply } from "../core/apply-op.js";
import { constant, convertToTensor, dtypeOfLike, isSymbolic, type TensorLike } from "../core/convert.js";
import { type DTypeLike, dtypeOf, int32 } from "../core/dtype.js";
import { ShapeError, ValueError } from "../core/errors.js";
import { defineOp, type InferContext, type OpImplementation } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import type { Value } from "../onnx/graph.js";
import { hasKernel } from "../onnx/kernels.js";
import { nameScope } from "./control.js";
import { castArray } from "./host/cast.js";
import { sumArrays } from "./host/sum.js";
import type { Named } from "./named.js";
import { mergeSame } from "./same-shape.js";
import { identity } from "./source.js";

/** `Cast`: the elements as another type. */
export const Cast = defineOp("Cast", {
  infer: ({ inputs }) => [inputs[0]?.shape],
  lower: (onnx, { inputs: [x], attr }) => [onnx.cast(x!, attr.type("DstT"))],
  host: ({ inputs: [x], attr, attrs }) => [castArray(x!, attr.type("DstT"), attrs.get("Truncate")?.b ?? false)],
  gradient: (op, [grad]) => {
    const from = op.inputs[0]!.dtype.base;
    const flows = [from, grad!.dtype.base].every(({ isFloating, kind }) => isFloating || kind === "complex");
    return [flows ? cast(grad!, from) : null];
  },
});

function sameShapes({ inputs, name, type }: InferContext): Shape[] {
  const merged = inputs.reduceRight((known, { shape }, i) => {
    if (known.isCompatibleWith(shape)) return known.mergeWith(shape);
    const [first, other] = [shape.toErrorString(), known.toErrorString()];
    try {
      return mergeSame(shape, known);
    } catch (error) {
      if (!(error instanceof ShapeError)) throw error;
      throw new ShapeError(
        `${error.message}\n\tFrom merging shape ${i} with other shapes.`,
        `Inputs to operation ${name} of type ${type} must have the same size and shape.  Input 0: ${first} != input ${i + 1}: ${other}`,
      );
    }
  }, Shape.unknown);
  return [merged];
}

const sum: OpImplementation = {
  handleFrom: 0,
  infer: sameShapes,
  lower: (onnx, { inputs }) => {
    const [first, ...rest] = inputs as [Value, ...Value[]];
    if (first.dtype.isFloating) return [onnx.node("Sum", inputs, {}, first)];
    return [rest.reduce((total, value) => onnx.node("Add", [total, value]), first)];
  },
  lowers: (op) => hasKernel("Add", op.outputs[0]!.dtype),
  host: ({ inputs }) => [sumArrays(inputs)],
  gradient: (op: Operation, [grad]) => op.inputs.map(() => grad!),
};

/** `AddN`: the sum of arrays of one shape. */
export const AddN = defineOp("AddN", sum);
/** `AccumulateNV2`: `AddN` with a shape that is known beforehand. */
export const AccumulateNV2 = defineOp("AccumulateNV2", {
  ...sum,
  infer: (context) => [sameShapes(context)[0]!.mergeWith(context.attr.shape("shape"))],
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** The elements as another type (`tf.cast`); the tensor itself where it has that type. */
export function cast(x: TensorLike, dtype: DTypeLike, options: Named = {}): Tensor {
  const to = dtypeOf(dtype).base;
  if (isSymbolic(x) && !Array.isArray(x) && dtypeOfLike(x) === to) return convertToTensor(x, { name: "x" });
  return nameScope(options.name ?? "Cast", (name) => {
    const tensor = convertToTensor(x, { name: "x" });
    return tensor.dtype.base === to ? tensor : apply("Cast", { x: tensor }, { DstT: to }, { name });
  });
}

/** A whole number as a scalar of another type: a Cast of an int32, as Python's `tf.cast(3, dtype)` makes it. */
export function castWhole(value: number, dtype: DTypeLike): Tensor {
  return nameScope("Cast", (name) =>
    apply("Cast", { x: constant(value, { dtype: int32, name: "x" }) }, { DstT: dtypeOf(dtype) }, { name }),
  );
}

/** The sum of tensors of one shape and type (`tf.add_n`). @throws ValueError for no tensors */
export function addN(inputs: readonly TensorLike[], options: Named = {}): Tensor {
  const [only] = inputs;
  if (only === undefined)
    throw new ValueError(
      "Inputs must be an iterable of at least one Tensor/IndexedSlices with the same dtype and shape.",
    );
  if (inputs.length === 1) return options.name === undefined ? convertToTensor(only) : identity(only, options);
  return apply("AddN", { inputs }, {}, options);
}
/** The sum of tensors of one shape and type (`tf.accumulate_n`). @throws ValueError for shapes that contradict `shape` */
export function accumulateN(
  inputs: readonly TensorLike[],
  options: Named & { shape?: readonly (number | null)[] } = {},
): Tensor {
  const tensors = inputs.map((input, i) => convertToTensor(input, { name: `inputs_${i}` }));
  tensors.reduce((shape, tensor) => shape.mergeWith(tensor.shape), Shape.of(options.shape));
  return addN(tensors, options);
}
