import { apply } from "../core/apply-op.js";
import { isSymbolic, type TensorLike } from "../core/convert.js";
import { int32 } from "../core/dtype.js";
import { ShapeError, ValueError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type InferContext, type LowerContext, type OpImplementation } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape, stridesOf } from "../core/shape.js";
import type { OnnxGraph, Value } from "../onnx/graph.js";
import { gatherRows } from "./host/layout.js";
import { foldMirror, mirrorIndices } from "./host/mirror.js";
import { readStrided, writeStrided } from "./host/strided-copy.js";
import { vector } from "./host/vector.js";
import { stack } from "./join.js";
import type { Named } from "./named.js";
import { rank, reshape, shape } from "./shape.js";
import { slice } from "./slice.js";

/** How many elements come before and after the input along one axis. */
type Padding = readonly [before: number, after: number];

function paddingsOf(array: NdArray): Padding[] {
  const flat = array.toNumbers();
  const pairs = Array.from({ length: flat.length / 2 }, (_, axis): Padding => [flat[2 * axis]!, flat[2 * axis + 1]!]);
  const bad = pairs.find(([before, after]) => before < 0 || after < 0);
  if (bad !== undefined)
    throw new ShapeError("Paddings must be non-negative", `Paddings must be non-negative: ${bad.join(" ")}`);
  return pairs;
}

/** The shape that is larger (`sign` 1) or smaller (-1) by the paddings. */
function paddedShape(context: InferContext, sign: 1 | -1): Shape {
  const input = context.inputs[0]?.shape ?? Shape.unknown;
  const known = context.constant(1);
  const count = context.inputs[1]?.shape.dim(0) ?? input.rank;
  if (input.rank !== undefined && count !== undefined && count !== input.rank)
    throw new ShapeError(
      `Shape must be rank ${count} but is rank ${input.rank}`,
      `The first dimension of paddings must be the rank of inputs[${count},2] ${input.toErrorString()}`,
    );
  if (known === undefined || input.dims === undefined) return count === undefined ? Shape.unknown : Shape.ofRank(count);
  const pairs = paddingsOf(known);
  return Shape.of(input.dims.map((dim, i) => (dim === null ? null : dim + sign * (pairs[i]![0] + pairs[i]![1]))));
}

const hasPadKernel = (op: Operation): boolean => !["int16", "uint16"].includes(op.outputs[0]!.dtype.base.name);

const padding: OpImplementation = {
  infer: (context) => [paddedShape(context, 1)],
  host: ({ inputs: [input, paddings, value] }) => {
    const pairs = paddingsOf(paddings!);
    const dims = input!.shape.map((dim, axis) => dim + pairs[axis]![0] + pairs[axis]![1]);
    const zeros = dims.map(() => 0);
    const out = value === undefined ? NdArray.zeros(input!.dtype, dims) : readStrided(value, dims, 0, zeros);
    const strides = stridesOf(dims);
    writeStrided(
      out,
      input!,
      pairs.reduce((sum, [before], axis) => sum + before * strides[axis]!, 0),
      strides,
    );
    return [out];
  },
  lowers: (op, known) => hasPadKernel(op) && known.constant(1) !== undefined,
  lower: (onnx, context) => [lowerPad(onnx, context, {}, context.inputs[2])],
  gradient: (op, [grad]) => {
    const [input, paddings] = op.inputs as [Tensor, Tensor];
    const before = slice(paddings, [0, 0], stack([rank(input), 1]));
    const begin = reshape(before, vector([-1], paddings.dtype.base));
    const sizes = shape(input, { outType: begin.dtype.base });
    const dx = slice(grad!, begin, sizes);
    return op.inputs.map((_, i) => (i === 0 ? dx : null));
  },
};

function lowerPad(onnx: OnnxGraph, { inputs }: LowerContext, attrs: { mode?: string }, value?: Value): Value {
  const pairs = paddingsOf(inputs[1]!.constant!);
  const flat = [...pairs.map(([before]) => before), ...pairs.map(([, after]) => after)];
  if (flat.every((count) => count === 0)) return inputs[0]!;
  const bounds = [inputs[0], onnx.ints(flat)];
  return onnx.node("Pad", value === undefined ? bounds : [...bounds, value], attrs);
}

/** `Pad`: zeros before and after the input. */
export const Pad = defineOp("Pad", padding);
/** `PadV2`: a value before and after the input. */
export const PadV2 = defineOp("PadV2", padding);

/** `MirrorPad`: the input, reflected at its edges; SYMMETRIC repeats the edge itself. */
export const MirrorPad = defineOp("MirrorPad", {
  infer: (context) => {
    const known = context.constant(1);
    const { dims } = context.inputs[0]?.shape ?? Shape.unknown;
    if (known !== undefined && dims !== undefined) checkMirror(dims, paddingsOf(known), context.attr.string("mode"));
    return [paddedShape(context, 1)];
  },
  host: ({ inputs: [input, paddings], attr }) => {
    const pairs = paddingsOf(paddings!);
    checkMirror(input!.shape, pairs, attr.string("mode"));
    return [
      pairs.reduce(
        (array, pair, axis) =>
          gatherRows(array, vector(mirrorIndices(array.shape[axis]!, pair, attr.string("mode")), int32), axis, 0),
        input!,
      ),
    ];
  },
  lowers: (op, known) => hasPadKernel(op) && known.constant(1) !== undefined && known.inputs[0]!.shape.isFullyDefined,
  lower: (onnx, context) => {
    const mode = context.attr.string("mode");
    if (mode === "REFLECT") return [lowerPad(onnx, context, { mode: "reflect" })];
    const pairs = paddingsOf(context.inputs[1]!.constant!);
    const input = context.inputs[0]!;
    return [
      pairs.reduce((value, pair, axis) => {
        if (pair[0] === 0 && pair[1] === 0) return value;
        return onnx.node("Gather", [value, onnx.ints(mirrorIndices(input.shape.dim(axis)!, pair, mode))], { axis });
      }, input),
    ];
  },
  gradient: (op, [grad]) => [
    apply("MirrorPadGrad", { input: grad!, paddings: op.inputs[1]! }, { mode: op.attr.string("mode") }),
    null,
  ],
});

/** `MirrorPadGrad`: what was reflected is added to where it came from. */
export const MirrorPadGrad = defineOp("MirrorPadGrad", {
  infer: (context) => [paddedShape(context, -1)],
  host: ({ inputs: [input, paddings], attr }) => [
    paddingsOf(paddings!).reduce((array, pair, axis) => foldMirror(array, axis, pair, attr.string("mode")), input!),
  ],
  gradient: (op, [grad]) => [
    apply("MirrorPad", { input: grad!, paddings: op.inputs[1]! }, { mode: op.attr.string("mode") }),
    null,
  ],
});

/** @throws ShapeError where more would be reflected than is there */
function checkMirror(dims: readonly (number | null)[], pairs: readonly Padding[], mode: string): void {
  const missing = mode === "REFLECT" ? 1 : 0;
  pairs.forEach(([before, after], axis) => {
    const dim = dims[axis];
    if (dim === null || dim === undefined || (before <= dim - missing && after <= dim - missing)) return;
    const relation = mode === "REFLECT" ? "less than" : "no greater than";
    const message = `paddings must be ${relation} the dimension size: ${before}, ${after} not ${relation} ${dim}`;
    throw new ShapeError(message, message);
  });
}

/** Options of `pad`. */
export interface PadOptions extends Named {
  /** `"CONSTANT"` (where none is given), `"REFLECT"` or `"SYMMETRIC"`. */
  readonly mode?: string;
  /** What CONSTANT puts around the input; 0, where it is not said. */
  readonly constantValues?: TensorLike;
}

/**
 * The input with `paddings[i] = [before, after]` more elements along axis i (`tf.pad`).
 * @throws ValueError for an unknown mode
 */
export function pad(tensor: TensorLike, paddings: TensorLike, options: PadOptions = {}): Tensor {
  const { mode = "CONSTANT", constantValues = 0, name } = options;
  const named = name === undefined ? {} : { name };
  const kind = mode.toUpperCase();
  if (kind === "REFLECT" || kind === "SYMMETRIC")
    return apply("MirrorPad", { input: tensor, paddings }, { mode: kind }, named);
  if (kind !== "CONSTANT")
    throw new ValueError(
      `Value of argument \`mode\` expected to be one of "CONSTANT", "REFLECT", or "SYMMETRIC". Received \`mode\` = ${mode}`,
    );
  if (!isSymbolic(constantValues) && Number(constantValues) === 0)
    return apply("Pad", { input: tensor, paddings }, {}, named);
  return apply("PadV2", { input: tensor, paddings, constant_values: constantValues }, {}, named);
}
