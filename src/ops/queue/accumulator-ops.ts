import { int32, resource, string } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import {
  defineOp,
  type HostContext,
  type InferContext,
  type OpImplementation,
  type RegisteredOp,
} from "../../core/op.js";
import { Shape } from "../../core/shape.js";
import { ThingArray, thingIn } from "../../core/thing-array.js";
import { Accumulator, type AccumulatorSpec } from "./accumulator.js";
import { DenseAccumulator } from "./dense-accumulator.js";
import { SparseAccumulator } from "./sparse-accumulator.js";

const common = { stateful: true, notDifferentiable: true } as const;
const accumulatorOf = (inputs: readonly NdArray[]): Accumulator => thingIn(inputs[0], Accumulator, "an accumulator");

function specOf({ attr, attrs }: HostContext): AccumulatorSpec {
  const reduction = attrs.has("reduction_type") ? attr.string("reduction_type") : "MEAN";
  return { dtype: attr.type("dtype"), shape: attr.shape("shape"), reduction: reduction === "SUM" ? "SUM" : "MEAN" };
}

type Kind = new (name: string, spec: AccumulatorSpec) => Accumulator;

function makes(kind: Kind, isReference: boolean): OpImplementation {
  return {
    ...common,
    makesHandle: true,
    infer: () => [isReference ? [2] : []],
    host: (context) => {
      const spec = specOf(context);
      const made = context.shared("accumulator", (name) => new kind(name, spec));
      if (made.spec.dtype !== spec.dtype)
        throw new InvalidArgumentError(
          `Shared conditional accumulator '${made.name}' has dtype ${made.spec.dtype.name} but requested dtype was ${spec.dtype.name}`,
        );
      return [ThingArray.of(isReference ? string : resource, made)];
    },
  };
}

/** `ConditionalAccumulator`, and `ResourceConditionalAccumulator`, which is found by a handle: sums dense gradients. */
export const ConditionalAccumulatorOps = [
  defineOp("ConditionalAccumulator", makes(DenseAccumulator, true)),
  defineOp("ResourceConditionalAccumulator", makes(DenseAccumulator, false)),
];
/** `SparseConditionalAccumulator`: sums gradients that are some slices of a tensor. */
export const SparseConditionalAccumulator = defineOp("SparseConditionalAccumulator", makes(SparseAccumulator, true));

const both = (type: string, implementation: OpImplementation): RegisteredOp[] =>
  [type, `Resource${type}`].map((name) => defineOp(name, { ...common, ...implementation }));

/** A gradient goes in, with the step in which it was computed; `hasShape` says whether the shape of the whole counts. */
const applies: OpImplementation = {
  ...common,
  infer: () => [],
  host: ({ inputs, attrs, attr }) => {
    const [, step, ...gradient] = inputs;
    const isBare = attrs.has("has_known_shape") && !attr.bool("has_known_shape");
    accumulatorOf(inputs).apply(Number(step!.item()), isBare ? gradient.slice(0, 2) : gradient);
    return [];
  },
};
/** `AccumulatorApplyGradient`, `ResourceAccumulatorApplyGradient`: adds a gradient, unless it is of an earlier step. */
export const AccumulatorApplyGradientOps = both("AccumulatorApplyGradient", applies);
/** `SparseAccumulatorApplyGradient`: the same of slices. */
export const SparseAccumulatorApplyGradient = defineOp("SparseAccumulatorApplyGradient", applies);

/** The shapes of an accumulator's results, as far as the node that made it says them. */
function averageShapes({ maker, outputTypes }: InferContext): Shape[] {
  if (outputTypes.length === 3) return [Shape.of([null]), Shape.unknown, Shape.of([null])];
  const node = maker?.(0);
  return [node?.attrs.has("shape") ? node.attr.shape("shape") : Shape.unknown];
}
const takes: OpImplementation = {
  ...common,
  waits: true,
  shares: true,
  infer: averageShapes,
  host: ({ inputs, signal }) => accumulatorOf(inputs).take(Number(inputs[1]!.item()), signal),
};
/** `AccumulatorTakeGradient`, `ResourceAccumulatorTakeGradient`: the average of the gradients, when so many are there. */
export const AccumulatorTakeGradientOps = both("AccumulatorTakeGradient", takes);
/** `SparseAccumulatorTakeGradient`: the same of slices. */
export const SparseAccumulatorTakeGradient = defineOp("SparseAccumulatorTakeGradient", takes);

/** `AccumulatorNumAccumulated`, `ResourceAccumulatorNumAccumulated`: the number of gradients in the sum. */
export const AccumulatorNumAccumulatedOps = both("AccumulatorNumAccumulated", {
  infer: () => [[]],
  host: ({ inputs }) => [new NdArray(int32, [], Int32Array.of(accumulatorOf(inputs).count))],
});

/** `AccumulatorSetGlobalStep`, `ResourceAccumulatorSetGlobalStep`: the step that gradients must be of from now on. */
export const AccumulatorSetGlobalStepOps = both("AccumulatorSetGlobalStep", {
  infer: () => [],
  host: ({ inputs }) => {
    accumulatorOf(inputs).setStep(Number(inputs[1]!.item()));
    return [];
  },
});
