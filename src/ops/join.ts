import { apply, applyOp } from "../core/apply-op.js";
import { normalizeAxes } from "../core/broadcast.js";
import { convertToTensor, setPacker, type TensorLike } from "../core/convert.js";
import { InvalidArgumentError, ShapeError } from "../core/errors.js";
import { constantValue } from "../core/infer.js";
import { defineOp } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { concatArrays } from "./host/layout.js";
import type { Named } from "./named.js";

/** `Pack`: arrays of one shape along a new axis. */
export const Pack = defineOp("Pack", {
  infer: ({ inputs, attr }) => {
    const item = inputs.reduce((merged, { shape: next }) => merged.mergeWith(next), Shape.unknown);
    if (item.dims === undefined) return [Shape.unknown];
    const [axis = 0] = normalizeAxes([attr.int("axis")], item.dims.length + 1);
    return [Shape.of([...item.dims.slice(0, axis), inputs.length, ...item.dims.slice(axis)])];
  },
  shapeValue: (op) =>
    Shape.of(
      op.inputs.map((input) => {
        const value = knownScalar(input);
        return value === undefined || value < 0 ? null : value;
      }),
    ),
  host: ({ inputs, attr }) => {
    const axis = attr.int("axis");
    const [at = 0] = normalizeAxes([axis], inputs[0]!.shape.length + 1);
    return [
      concatArrays(
        inputs.map((input) => input.reshape([...input.shape.slice(0, at), 1, ...input.shape.slice(at)])),
        at,
      ),
    ];
  },
  lower: (onnx, { inputs, attr }) => {
    const axis = attr.int("axis");
    return [
      onnx.node(
        "Concat",
        inputs.map((input) => onnx.node("Unsqueeze", [input, onnx.ints([axis])])),
        { axis },
      ),
    ];
  },
  gradient: (op, [grad]) => unstack(grad!, { axis: op.attr.int("axis"), num: op.inputs.length }),
});

function knownScalar(tensor: Tensor): number | undefined {
  const value = constantValue(tensor);
  return value === undefined || value.size !== 1 ? undefined : Number(value.at(0));
}

/** `Unpack`: the slices along an axis. */
export const Unpack = defineOp("Unpack", {
  infer: ({ inputs, attr, outputTypes }) => {
    const input = inputs[0]?.shape ?? Shape.unknown;
    if (input.dims === undefined) return outputTypes.map(() => Shape.unknown);
    const [axis = 0] = normalizeAxes([attr.int("axis")], input.dims.length);
    return outputTypes.map(() => Shape.of(input.dims!.filter((_, i) => i !== axis)));
  },
  lower: (onnx, { inputs, attr, outputTypes }) => {
    const axis = attr.int("axis");
    const parts = onnx.nodeWithOutputs(
      "Split",
      inputs,
      { axis, num_outputs: outputTypes.length },
      outputTypes.map(() => ({})),
    );
    return parts.map((part) => onnx.node("Squeeze", [part, onnx.ints([axis])]));
  },
  gradient: (op, grads) => [stack(grads, { axis: op.attr.int("axis") })],
});

/** `ConcatV2`: arrays one after the other along an axis. */
export const ConcatV2 = defineOp("ConcatV2", {
  infer: (context) => {
    const values = context.inputs.slice(0, -1);
    const axisValue = context.constant(context.inputs.length - 1);
    const rank = values.find(({ shape: s }) => s.rank !== undefined)?.shape.rank;
    if (rank === undefined) return [Shape.unknown];
    if (axisValue === undefined) return [Shape.ofRank(rank)];
    const [axis = 0] = normalizeAxes([Number(axisValue.at(0))], rank);
    let merged = Shape.ofRank(rank);
    let length: number | null = 0;
    for (const { shape: s } of values) {
      const dim = s.dim(axis);
      length = length === null || dim === null ? null : length + dim;
      if (s.dims !== undefined) merged = merged.mergeWith(Shape.of(s.dims.map((d, i) => (i === axis ? null : d))));
    }
    return [Shape.of(merged.dims!.map((dim, i) => (i === axis ? length : dim)))];
  },
  host: ({ inputs }) => {
    const values = inputs.slice(0, -1);
    const [axis = 0] = normalizeAxes([Number(inputs.at(-1)!.at(0))], values[0]!.shape.length);
    return [concatArrays(values, axis)];
  },
  lower: (onnx, { inputs }) => {
    const axis = inputs.at(-1)!.constant;
    if (axis === undefined) throw new InvalidArgumentError("Cannot concatenate along an axis that is not constant");
    return [onnx.node("Concat", inputs.slice(0, -1), { axis: Number(axis.at(0)) })];
  },
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Arrays of one shape along a new axis (`tf.stack`). */
export function stack(values: readonly TensorLike[], options: Named & { axis?: number } = {}): Tensor {
  return apply("Pack", { values }, { axis: options.axis ?? 0 }, { name: options.name ?? "stack" });
}

/** The slices along an axis (`tf.unstack`). @throws ShapeError where their number is not known */
export function unstack(value: TensorLike, options: Named & { axis?: number; num?: number } = {}): readonly Tensor[] {
  const tensor = convertToTensor(value, { name: "value" });
  const axis = options.axis ?? 0;
  const num = options.num ?? tensor.shape.dim(axis);
  if (num === null) {
    const message = `Cannot infer argument \`num\` from shape ${tensor.shape}`;
    throw new ShapeError(message, message);
  }
  return applyOp("Unpack", { value: tensor }, { num, axis }, { name: options.name ?? "unstack" }).outputs;
}

/** Arrays one after the other along `axis` (`tf.concat`). */
export function concat(values: readonly TensorLike[], axis: number | Tensor, options: Named = {}): Tensor {
  return apply("ConcatV2", { values, axis }, {}, { name: options.name ?? "concat" });
}

setPacker((values, name) => apply("Pack", { values }, {}, { name }));
