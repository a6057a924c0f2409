import { apply, applyOp } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { float32 } from "../core/dtype.js";
import { InvalidArgumentError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type HostContext, type OpImplementation } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import type { Named } from "./named.js";

const { fround } = Math;

/** The numbers that stand for floats from `min` to `max`: steps of one size, of which one is 0. */
interface Steps {
  readonly min: number;
  readonly max: number;
  readonly size: number;
}

/** The range moved so that 0 is one of its steps. */
function stepsOf(min: number, max: number, { attr, name }: HostContext): Steps {
  const bits = attr.int("num_bits");
  if (bits < 2 || bits > 16)
    throw new InvalidArgumentError("num_bits must be between 2 and 16, inclusive", { node: name });
  // A range without any length has 0 alone.
  if (min === 0 && max === 0) return { min, max, size: 0 };
  const first = attr.bool("narrow_range") ? 1 : 0;
  const last = 2 ** bits - 1;
  const size = fround(fround(max - min) / (last - first));
  const exact = fround(first - fround(min / size));
  const zero = exact < first ? first : exact > last ? last : Math.floor(exact + 0.5);
  return { min: fround((first - zero) * size), max: fround((last - zero) * size), size };
}

/** Sets each element of `out` to the step nearest to it. */
function quantize(x: Float32Array, out: Float32Array, { min, max, size }: Steps, start: number, step: number): void {
  if (size === 0) return;
  const zero = Math.floor(fround(fround(-min / size) + 0.5));
  for (let i = start; i < x.length; i += step) {
    const shifted = fround(Math.max(Math.min(x[i]!, max), min) - min);
    out[i] = Math.floor(fround(fround(fround(shifted / size) - zero) + 0.5)) * size;
  }
}

const like = (array: NdArray, data: Float32Array): NdArray => new NdArray(float32, array.shape, data);
const dataOf = (array: NdArray): Float32Array => array.data as Float32Array;
const quantAttrs = (op: Operation) => ({
  num_bits: op.attr.int("num_bits"),
  narrow_range: op.attr.bool("narrow_range"),
});

/** `FakeQuantWithMinMaxArgs`: floats as they are after they were whole numbers of a few bits. */
export const FakeQuantWithMinMaxArgs = defineOp("FakeQuantWithMinMaxArgs", {
  infer: ({ inputs }) => [inputs[0]?.shape],
  host: (context) => {
    const [inputs] = context.inputs as [NdArray];
    const out = new Float32Array(inputs.size);
    quantize(dataOf(inputs), out, stepsOf(context.attr.float("min"), context.attr.float("max"), context), 0, 1);
    return [like(inputs, out)];
  },
  gradient: (op, [grad]) => {
    const attrs = { min: op.attr.float("min"), max: op.attr.float("max"), ...quantAttrs(op) };
    return [apply("FakeQuantWithMinMaxArgsGradient", { gradients: grad!, inputs: op.inputs[0]! }, attrs)];
  },
});

/** `FakeQuantWithMinMaxArgsGradient`: the gradient, where the input is within the range. */
export const FakeQuantWithMinMaxArgsGradient = defineOp("FakeQuantWithMinMaxArgsGradient", {
  infer: ({ inputs }) => [inputs[0]?.shape],
  host: (context) => {
    const [gradients, inputs] = context.inputs as [NdArray, NdArray];
    const { min, max } = stepsOf(context.attr.float("min"), context.attr.float("max"), context);
    const x = dataOf(inputs);
    return [
      like(
        inputs,
        dataOf(gradients).map((grad, i) => (x[i]! >= min && x[i]! <= max ? grad : 0)),
      ),
    ];
  },
  notDifferentiable: true,
});

/** The ranges: one, or one for each of the last dimension. */
function ranges(context: HostContext, first: number): Steps[] {
  const [mins, maxs] = [context.inputs[first]!, context.inputs[first + 1]!].map(dataOf);
  return Array.from(mins!, (min, i) => stepsOf(min, maxs![i]!, context));
}

const withVars = (gradientType: string): OpImplementation => ({
  infer: ({ inputs }) => [inputs[0]?.shape],
  host: (context) => {
    const inputs = context.inputs[0]!;
    const out = new Float32Array(inputs.size);
    const steps = ranges(context, 1);
    steps.forEach((own, i) => {
      quantize(dataOf(inputs), out, own, i, steps.length);
    });
    return [like(inputs, out)];
  },
  gradient: (op, [grad]) => {
    const [inputs, min, max] = op.inputs as [Tensor, Tensor, Tensor];
    return applyOp(gradientType, { gradients: grad!, inputs, min, max }, quantAttrs(op)).outputs;
  },
});

const varsGradient: OpImplementation = {
  infer: ({ inputs }) => [inputs[0]?.shape, inputs[2]?.shape, inputs[3]?.shape],
  host: (context) => {
    const [gradients, inputs, min] = context.inputs as [NdArray, NdArray, NdArray];
    const steps = ranges(context, 2);
    const [grads, x] = [dataOf(gradients), dataOf(inputs)];
    const within = new Float32Array(inputs.size);
    const [below, above] = [new Float32Array(steps.length), new Float32Array(steps.length)];
    for (let i = 0; i < x.length; i++) {
      const k = i % steps.length;
      const own = steps[k]!;
      // Where the range has no length, the gradient is the input's.
      if (own.size === 0) within[i] = grads[i]!;
      else if (x[i]! < own.min) below[k]! += grads[i]!;
      else if (x[i]! > own.max) above[k]! += grads[i]!;
      else within[i] = grads[i]!;
    }
    return [like(inputs, within), like(min, below), like(min, above)];
  },
  notDifferentiable: true,
};

/** `FakeQuantWithMinMaxVars`: the bounds of the range are inputs. */
export const FakeQuantWithMinMaxVars = defineOp("FakeQuantWithMinMaxVars", withVars("FakeQuantWithMinMaxVarsGradient"));
/** `FakeQuantWithMinMaxVarsGradient`: the gradient, shared out among the input and the bounds. */
export const FakeQuantWithMinMaxVarsGradient = defineOp("FakeQuantWithMinMaxVarsGradient", varsGradient);
/** `FakeQuantWithMinMaxVarsPerChannel`: a range for each of the last dimension. */
export const FakeQuantWithMinMaxVarsPerChannel = defineOp(
  "FakeQuantWithMinMaxVarsPerChannel",
  withVars("FakeQuantWithMinMaxVarsPerChannelGradient"),
);
/** `FakeQuantWithMinMaxVarsPerChannelGradient`: the gradient, shared out among the input and the bounds. */
export const FakeQuantWithMinMaxVarsPerChannelGradient = defineOp(
  "FakeQuantWithMinMaxVarsPerChannelGradient",
  varsGradient,
);

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Options of the functions that quantize. */
export interface FakeQuantOptions extends Named {
  /** 2 to 16. Default 8. */
  readonly numBits?: number;
  /** Leaves the lowest number out. Default false. */
  readonly narrowRange?: boolean;
}

const attrsOf = ({ numBits = 8, narrowRange = false }: FakeQuantOptions) => ({
  num_bits: numBits,
  narrow_range: narrowRange,
});

/** Floats as they are after they were whole numbers of a few bits, between -6 and 6 by default (`tf.fake_quant_with_min_max_args`). */
export function fakeQuantWithMinMaxArgs(
  inputs: TensorLike,
  options: FakeQuantOptions & { min?: number; max?: number } = {},
): Tensor {
  const { min = -6, max = 6, name } = options;
  return apply("FakeQuantWithMinMaxArgs", { inputs }, { min, max, ...attrsOf(options) }, { name });
}

const vars =
  (type: string) =>
  (inputs: TensorLike, min: TensorLike, max: TensorLike, options: FakeQuantOptions = {}): Tensor =>
    apply(type, { inputs, min, max }, attrsOf(options), { name: options.name });
/** `fakeQuantWithMinMaxArgs` with tensors as bounds (`tf.fake_quant_with_min_max_vars`). */
export const fakeQuantWithMinMaxVars = vars("FakeQuantWithMinMaxVars");
/** `fakeQuantWithMinMaxVars` with bounds for each of the last dimension (`tf.fake_quant_with_min_max_vars_per_channel`). */
export const fakeQuantWithMinMaxVarsPerChannel = vars("FakeQuantWithMinMaxVarsPerChannel");
