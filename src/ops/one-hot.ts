import { apply } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { bool, type DTypeLike, dtypeOf, float32 } from "../core/dtype.js";
import { ShapeError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type InferContext } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape, sizeOf } from "../core/shape.js";
import { hasKernel } from "../onnx/kernels.js";
import { nameScope } from "./control.js";
import { readStrided, unitOf } from "./host/strided-copy.js";
import type { Named } from "./named.js";

/** The axis of the result that has the classes. */
function axisOf({ attr }: Pick<InferContext, "attr">, rank: number): number {
  const axis = attr.int("axis");
  return axis < 0 ? rank : axis;
}

function checkedDepth(depth: NdArray): number {
  const count = Number(depth.at(0));
  if (count < 0) throw new ShapeError("depth must be non-negative", `depth must be non-negative, got: ${count}`);
  return count;
}

/** `OneHot`: for each index a row that is on at that place; an index out of range leaves it off. */
export const OneHot = defineOp("OneHot", {
  infer: (context) => {
    const { dims } = context.inputs[0]?.shape ?? Shape.unknown;
    const depth = context.constant(1);
    if (dims === undefined) return [Shape.unknown];
    const axis = axisOf(context, dims.length);
    const count = depth === undefined ? null : checkedDepth(depth);
    return [Shape.of([...dims.slice(0, axis), count, ...dims.slice(axis)])];
  },
  host: ({ inputs: [indices, depth, on, off], attr }) => {
    const axis = axisOf({ attr }, indices!.shape.length);
    const count = checkedDepth(depth!);
    const shape = [...indices!.shape.slice(0, axis), count, ...indices!.shape.slice(axis)];
    const zeros = shape.map(() => 0);
    const out = readStrided(off!, shape, 0, zeros);
    const inner = sizeOf(indices!.shape.slice(axis));
    const unit = unitOf(out);
    indices!.toNumbers().forEach((index, i) => {
      if (index < 0 || index >= count) return;
      const at = (Math.floor(i / inner) * count + index) * inner + (i % inner);
      for (let k = 0; k < unit; k++) out.data[at * unit + k] = on!.data[k] as never;
    });
    return [out];
  },
  lowers: (op, known) =>
    hasKernel("Where", op.outputs[0]!.dtype) &&
    known.constant(1) !== undefined &&
    known.inputs[0]!.shape.rank !== undefined,
  lower: (onnx, context) => {
    const [indices, depth, on, off] = context.inputs;
    const axis = axisOf(context, indices!.shape.rank!);
    const count = Number(depth!.constant!.at(0));
    const classes = Array.from({ length: count }, (_, i) => i);
    const after = Array.from({ length: indices!.shape.rank! - axis }, () => 1);
    const places = onnx.constant(NdArray.from(classes, indices!.dtype).reshape([count, ...after]));
    const spread = onnx.node("Unsqueeze", [indices, onnx.ints([axis])]);
    const isOn = onnx.node("Equal", [spread, places], {}, { dtype: bool });
    if (isNumber(on!.constant, 1) && isNumber(off!.constant, 0)) return [onnx.cast(isOn, on!.dtype)];
    return [onnx.node("Where", [isOn, on, off], {}, { dtype: on!.dtype })];
  },
  notDifferentiable: true,
});

const isNumber = (constant: NdArray | undefined, value: number): boolean =>
  constant !== undefined && constant.size === 1 && Number(constant.at(0)) === value;

/** Options of `oneHot`. */
export interface OneHotOptions extends Named {
  /** The value at the index; 1, where none is given. */
  readonly onValue?: TensorLike;
  /** The value elsewhere; 0, where none is given. */
  readonly offValue?: TensorLike;
  /** The axis of the classes; the last, where none is given. */
  readonly axis?: number;
  /** float32, where nothing says otherwise. */
  readonly dtype?: DTypeLike;
}

/**
 * For each index a row of `depth` elements that is on at that place (`tf.one_hot`); plain on and off values are of `dtype`.
 * @throws TypeError where the types of the values differ
 */
export function oneHot(indices: TensorLike, depth: TensorLike, options: OneHotOptions = {}): Tensor {
  const { onValue, offValue, axis = -1 } = options;
  return nameScope(options.name ?? "one_hot", (name) => {
    const wanted = options.dtype === undefined ? undefined : dtypeOf(options.dtype);
    const given = (value: TensorLike | undefined): Tensor | undefined =>
      value === undefined
        ? undefined
        : convertToTensor(value, typeof value === "number" && wanted ? { dtype: wanted } : {});
    const [on, off] = [given(onValue), given(offValue)];
    const dtype = wanted ?? on?.dtype.base ?? off?.dtype.base ?? float32;
    for (const [label, tensor] of Object.entries({ on_value: on, off_value: off }))
      if (tensor !== undefined && tensor.dtype.base !== dtype)
        throw new TypeError(`dtype ${tensor.dtype.base.name} of ${label} does not match dtype ${dtype.name}`);
    const one = dtype === bool ? true : dtype.name === "string" ? "" : 1;
    const zero = dtype === bool ? false : dtype.name === "string" ? "" : 0;
    const args = {
      indices,
      depth,
      on_value: on ?? convertToTensor(one, { dtype, name: "on_value" }),
      off_value: off ?? convertToTensor(zero, { dtype, name: "off_value" }),
    };
    return apply("OneHot", args, { axis }, { name });
  });
}
