import { apply, applyOp } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { type DTypeLike, dtypeOf } from "../core/dtype.js";
import { InvalidArgumentError, LookupError, ShapeError } from "../core/errors.js";
import { defineOp, type OpImplementation } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { checkOptions } from "../core/options.js";
import { Shape, type ShapeLike } from "../core/shape.js";
import type { Named } from "./named.js";

/** `Const`: a value of the graph itself. */
export const Const = defineOp("Const", {
  infer: ({ attr }) => [Shape.of([...attr.tensor("value").shape])],
  fold: ({ attr }) => [attr.tensor("value")],
  host: ({ attr }) => [attr.tensor("value")],
  notDifferentiable: true,
});

const unfed: OpImplementation["host"] = ({ name, attr, outputTypes }) => {
  const shape = attr.has("shape") ? attr.shape("shape") : Shape.unknown;
  const known = shape.rank !== undefined && shape.rank > 0 ? ` and shape ${shape.toErrorString()}` : "";
  const dtype = outputTypes[0]?.name === "float32" ? "float" : outputTypes[0]?.name;
  throw new InvalidArgumentError(`You must feed a value for placeholder tensor '${name}' with dtype ${dtype}${known}`, {
    node: name,
  });
};

/** `Placeholder`: a value that must be fed. */
export const Placeholder = defineOp("Placeholder", {
  infer: ({ attr }) => [attr.shape("shape")],
  isPlaceholder: true,
  stateful: true,
  host: unfed,
});
/** `PlaceholderV2`: `Placeholder` of some early versions. */
export const PlaceholderV2 = defineOp("PlaceholderV2", { ...Placeholder });

/** `PlaceholderWithDefault`: a value that may be fed. */
export const PlaceholderWithDefault = defineOp("PlaceholderWithDefault", {
  infer: ({ attr, inputs }) => [attr.shape("shape").rank === undefined ? inputs[0]?.shape : attr.shape("shape")],
  alias: [0],
  stateful: true,
  gradient: (_, [grad]) => [grad ?? null],
});

const passThrough: OpImplementation = {
  infer: ({ inputs }) => [inputs[0]?.shape],
  alias: [0],
  gradient: (_, [grad]) => [grad ?? null],
};

/** `IdentityN`: the inputs. */
export const IdentityN = defineOp("IdentityN", {
  infer: ({ inputs }) => inputs.map((input) => input.shape),
  handleFrom: "each",
  lower: (_, { inputs }) => [...inputs],
  host: ({ inputs }) => [...inputs],
  gradient: (_, grads) => grads,
});

/** `PreventGradient`: the input, which it is a mistake to differentiate. */
export const PreventGradient = defineOp("PreventGradient", {
  ...passThrough,
  gradient: (op) => {
    throw new LookupError(`Gradient explicitly disabled. Reason: ${op.attr.string("message")}`);
  },
});

/** `EnsureShape`: the input, which must have a shape. */
export const EnsureShape = defineOp("EnsureShape", {
  infer: ({ inputs: [input], attr, name }) => {
    const wanted = attr.shape("shape");
    const found = input?.shape ?? Shape.unknown;
    if (!found.isCompatibleWith(wanted)) {
      const message = `Shape of tensor ${name} ${found.toErrorString()} is not compatible with expected shape ${wanted.toErrorString()}.`;
      throw new ShapeError(message, message);
    }
    return [found.mergeWith(wanted)];
  },
  host: ({ inputs: [input], attr, name }) => {
    const wanted = attr.shape("shape");
    if (!Shape.of(input!.shape).isCompatibleWith(wanted))
      throw new InvalidArgumentError(
        `Shape of tensor ${name} [${input!.shape}] is not compatible with expected shape ${wanted.toErrorString()}.`,
        { node: name },
      );
    return [input!];
  },
  lowers: (_, { inputs }) => inputs[0]?.shape.isFullyDefined ?? false,
  lower: (_, { inputs }) => [inputs[0]!],
  gradient: (_, [grad]) => [grad ?? null],
});

/** `Identity`: the input. */
export const Identity = defineOp("Identity", passThrough);
/** `StopGradient`: the input, which no gradient flows to. */
export const StopGradient = defineOp("StopGradient", { ...passThrough, gradient: undefined, notDifferentiable: true });
/** `Snapshot`: the input. */
export const Snapshot = defineOp("Snapshot", passThrough);

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Options of `tf.placeholder`. */
export interface PlaceholderOptions extends Named {
  /** The shape, as far as it is known. */
  readonly shape?: ShapeLike;
}

/** A value that must be fed (`tf.placeholder`): `tf.placeholder("float", [null, 2], { name: "x" })`; without a shape it may have any. */
export function placeholder(
  dtype: DTypeLike,
  shape?: ShapeLike | PlaceholderOptions,
  options: PlaceholderOptions = {},
): Tensor {
  const isOptions = typeof shape === "object" && shape !== null && !Array.isArray(shape) && !(shape instanceof Shape);
  const given = isOptions ? (shape as PlaceholderOptions) : { shape: shape as ShapeLike, ...options };
  checkOptions("tf.placeholder", given, ["shape", "name"]);
  const attrs = { dtype: dtypeOf(dtype), shape: Shape.of(given.shape) };
  return apply("Placeholder", {}, attrs, { name: given.name });
}

/** A value that may be fed (`tf.placeholder_with_default`). */
export function placeholderWithDefault(input: TensorLike, shapeLike: ShapeLike, options: Named = {}): Tensor {
  return apply("PlaceholderWithDefault", { input }, { shape: Shape.of(shapeLike) }, options);
}

/** The input (`tf.identity`). */
export function identity(input: TensorLike, options: Named = {}): Tensor {
  return apply("Identity", { input }, {}, options);
}

/** The inputs, all at once (`tf.identity_n`). */
export function identityN(input: readonly TensorLike[], options: Named = {}): readonly Tensor[] {
  return applyOp("IdentityN", { input }, {}, options).outputs;
}

/** The input, of which a run checks that it has this shape (`tf.ensure_shape`). */
export function ensureShape(input: TensorLike, shapeLike: ShapeLike, options: Named = {}): Tensor {
  return apply("EnsureShape", { input }, { shape: Shape.of(shapeLike) }, options);
}

/** The input; a gradient that would flow to it is an error, which says `message` (`tf.raw_ops.PreventGradient`). */
export function preventGradient(input: TensorLike, message: string, options: Named = {}): Tensor {
  return apply("PreventGradient", { input }, { message }, options);
}

/** The input, which no gradient flows to (`tf.stop_gradient`). */
export function stopGradient(input: TensorLike, options: Named = {}): Tensor {
  return apply("StopGradient", { input }, {}, options);
}
