import { apply, applyOp } from "../core/apply-op.js";
import { normalizeAxes } from "../core/broadcast.js";
import { convertToTensor, setPacker, type TensorLike } from "../core/convert.js";
import { type DTypeLike, int32 } from "../core/dtype.js";
import { InvalidArgumentError, ShapeError, ValueError } from "../core/errors.js";
import { constantValue } from "../core/infer.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type InferContext, type OpImplementation } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { concatGradient } from "./concat-gradient.js";
import { nameScope } from "./control.js";
import { concatArrays } from "./host/layout.js";
import { splitArray } from "./host/split.js";
import type { Named } from "./named.js";
import { identity } from "./source.js";

/** `Pack`: arrays of one shape along a new axis. */
export const Pack = defineOp("Pack", {
  infer: ({ inputs, attr }) => {
    const item = inputs.reduceRight((merged, { shape: next }, i) => {
      if (!merged.isCompatibleWith(next))
        throw new ShapeError(
          `${mismatch(next, merged)}\n\tFrom merging shape ${i} with other shapes.`,
          `Shapes of all inputs must match: values[0].shape = ${inputs[0]!.shape.toErrorString()} != values[${i + 1}].shape = ${inputs[i + 1]!.shape.toErrorString()}`,
        );
      return merged.mergeWith(next);
    }, Shape.unknown);
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
    const [at = 0] = normalizeAxes([attr.int("axis")], inputs[0]!.shape.length + 1);
    const expanded = inputs.map((input) => input.reshape([...input.shape.slice(0, at), 1, ...input.shape.slice(at)]));
    return [concatArrays(expanded, at)];
  },
  lower: (onnx, { inputs, attr }) => {
    const axis = attr.int("axis");
    const expanded = inputs.map((input) => onnx.node("Unsqueeze", [input, onnx.ints([axis])]));
    return [expanded.length === 1 ? expanded[0]! : onnx.node("Concat", expanded, { axis })];
  },
  gradient: (op, [grad]) => unstack(grad!, { axis: op.attr.int("axis"), num: op.inputs.length }),
});

function knownScalar(tensor: Tensor): number | undefined {
  const value = constantValue(tensor);
  return value === undefined || value.size !== 1 ? undefined : Number(value.at(0));
}

/** TensorFlow's words for shapes that had to be the same. */
function mismatch(a: Shape, b: Shape): string {
  if (a.rank !== b.rank) return `Shapes must be equal rank, but are ${a.rank} and ${b.rank}`;
  const axis = a.dims!.findIndex((dim, i) => dim !== null && b.dims![i] !== null && dim !== b.dims![i]);
  return `Dimension ${axis} in both shapes must be equal, but are ${a.dims![axis]} and ${b.dims![axis]}. Shapes are ${a.toErrorString()} and ${b.toErrorString()}.`;
}

/** `Unpack`: the slices along an axis. */
export const Unpack = defineOp("Unpack", {
  infer: ({ inputs, attr, outputTypes }) => {
    const input = inputs[0]?.shape ?? Shape.unknown;
    if (input.dims === undefined) return outputTypes.map(() => Shape.unknown);
    const [axis = 0] = normalizeAxes([attr.int("axis")], input.dims.length);
    const length = input.dims[axis];
    if (length !== null && length !== outputTypes.length)
      throw new ShapeError(
        `Dimension must be ${outputTypes.length} but is ${length}`,
        `Input shape axis ${axis} must equal ${outputTypes.length}, got shape ${input.toErrorString()}`,
      );
    return outputTypes.map(() => Shape.of(input.dims!.filter((_, i) => i !== axis)));
  },
  host: ({ inputs: [input], attr, outputTypes }) => {
    const [axis = 0] = normalizeAxes([attr.int("axis")], input!.shape.length);
    const parts = splitArray(
      input!,
      axis,
      outputTypes.map(() => 1),
    );
    return parts.map((part) => part.reshape(part.shape.filter((_, i) => i !== axis)));
  },
  lower: (onnx, { inputs, attr, outputTypes }) => {
    const axis = attr.int("axis");
    const parts =
      outputTypes.length === 1
        ? inputs
        : onnx.nodeWithOutputs(
            "Split",
            [inputs[0], onnx.ints(outputTypes.map(() => 1))],
            { axis },
            outputTypes.map(() => ({})),
          );
    return parts.map((part) => onnx.node("Squeeze", [part, onnx.ints([axis])]));
  },
  gradient: (op, grads) => [stack(grads, { axis: op.attr.int("axis") })],
});

function rankMismatch(rank: number, first: Shape, other: Shape): ShapeError {
  return new ShapeError(
    `Shape must be rank ${rank} but is rank ${other.rank}`,
    `ConcatOp : Ranks of all input tensors should match: shape[0] = ${first.toErrorString()} vs. shape = ${other.toErrorString()}`,
  );
}

/** Shape and kernels of Concat, whose axis is input `axisAt` and whose arrays are the others. */
function concatenation(axisAt: (count: number) => number): OpImplementation {
  const partsOf = <T>(inputs: readonly T[]): { axis: T; values: T[] } => {
    const at = axisAt(inputs.length);
    return { axis: inputs[at]!, values: inputs.filter((_, i) => i !== at) };
  };
  const inferConcat = (context: InferContext): Shape => {
    const { values } = partsOf(context.inputs);
    const axisValue = context.constant(axisAt(context.inputs.length));
    const rank = values.find(({ shape: s }) => s.rank !== undefined)?.shape.rank;
    if (rank === undefined) return Shape.unknown;
    if (axisValue === undefined) return Shape.ofRank(rank);
    const [axis = 0] = normalizeAxes([Number(axisValue.at(0))], rank);
    let merged = Shape.ofRank(rank);
    let length: number | null = 0;
    for (const { shape: s } of values) {
      const dim = s.dim(axis);
      length = length === null || dim === null ? null : length + dim;
      if (s.dims === undefined) continue;
      if (s.dims.length !== rank) throw rankMismatch(rank, values[0]!.shape, s);
      for (const [start, end] of [
        [0, axis],
        [axis + 1, rank],
      ] as const) {
        const [left, right] = [merged.slice(start, end), s.slice(start, end)];
        if (left.isCompatibleWith(right)) continue;
        const first = values[0]!.shape.toErrorString();
        throw new ShapeError(
          mismatch(left, right),
          `ConcatOp : Dimension ${axis} in both shapes must be equal: shape[0] = ${first} vs. shape[${values.findIndex(({ shape }) => shape === s)}] = ${s.toErrorString()}`,
        );
      }
      merged = merged.mergeWith(Shape.of(s.dims.map((d, i) => (i === axis ? null : d))));
    }
    return Shape.of(merged.dims!.map((dim, i) => (i === axis ? length : dim)));
  };
  const partialVector = (op: Operation, shapeOf: (tensor: Tensor) => Shape): Shape | undefined => {
    const { values } = partsOf(op.inputs);
    return values.map(shapeOf).reduce((all, next) => all.concat(next), Shape.scalar);
  };
  return {
    infer: (context) => [inferConcat(context)],
    shapeValue: partialVector,
    host: ({ inputs }) => {
      const { axis, values } = partsOf(inputs);
      const [at = 0] = normalizeAxes([Number(axis.at(0))], values[0]!.shape.length);
      return [concatArrays(values, at)];
    },
    lowers: (_, known) => known.constant(axisAt(known.inputs.length)) !== undefined,
    lower: (onnx, { inputs }) => {
      const { axis, values } = partsOf(inputs);
      return [onnx.node("Concat", values, { axis: Number(axis.constant!.at(0)) })];
    },
    gradient: (op, [grad]) => {
      const { axis, values } = partsOf(op.inputs);
      const grads: (ReturnType<typeof concatGradient>[number] | null)[] = concatGradient(axis, values, grad!);
      grads.splice(axisAt(op.inputs.length), 0, null);
      return grads;
    },
  };
}

/** `ConcatV2`: arrays one after the other along an axis. */
export const ConcatV2 = defineOp(
  "ConcatV2",
  concatenation((count) => count - 1),
);
/** `Concat`: `ConcatV2` with the axis first. */
export const Concat = defineOp(
  "Concat",
  concatenation(() => 0),
);

/** `ConcatOffset`: where each of the shapes begins when arrays of these shapes are put together. */
export const ConcatOffset = defineOp("ConcatOffset", {
  infer: ({ inputs }) => inputs.slice(1).map((input) => input.shape),
  host: ({ inputs: [dim, ...shapes] }) => {
    const rank = shapes[0]!.size;
    const axis = Number(dim!.at(0));
    const at = axis < 0 ? axis + rank : axis;
    let offset = 0;
    return shapes.map((shape) => {
      const begin = NdArray.zeros(shape.dtype, [rank]);
      (begin.data as unknown[])[at] = shape.dtype.kind === "bigint" ? BigInt(offset) : offset;
      offset += Number(shape.at(at));
      return begin;
    });
  },
  notDifferentiable: true,
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Arrays of one shape along a new axis (`tf.stack`). */
export function stack(
  values: readonly TensorLike[],
  options: Named & { axis?: number; dtype?: DTypeLike } = {},
): Tensor {
  const { axis = 0, name = "stack", dtype } = options;
  if (axis === 0) return convertToTensor(values as TensorLike, { dtype, name });
  return apply("Pack", { values }, { axis }, { name });
}

/** The slices along an axis (`tf.unstack`). @throws ValueError where their number is not known */
export function unstack(value: TensorLike, options: Named & { axis?: number; num?: number } = {}): readonly Tensor[] {
  const tensor = options.num === undefined ? convertToTensor(value) : value;
  const axis = options.axis ?? 0;
  const num = options.num ?? (tensor as Tensor).shape.dim(axis);
  if (num === null) throw new ValueError(`Cannot infer argument \`num\` from shape ${(tensor as Tensor).shape}`);
  return applyOp("Unpack", { value: tensor }, { num, axis }, { name: options.name ?? "unstack" }).outputs;
}

/** Arrays one after the other along `axis` (`tf.concat`). */
export function concat(values: readonly TensorLike[], axis: TensorLike, options: Named = {}): Tensor {
  const name = options.name ?? "concat";
  const [only] = values;
  if (values.length !== 1) return apply("ConcatV2", { values, axis }, {}, { name });
  return nameScope(name, () => {
    const dim = convertToTensor(axis, { name: "concat_dim", dtype: int32 });
    if (dim.shape.rank !== undefined && dim.shape.rank !== 0)
      throw new InvalidArgumentError(`Shape ${dim.shape} must have rank 0`);
    return identity(only!, { name });
  });
}

setPacker((values, name) => apply("Pack", { values }, {}, { name }));
