import { float32 } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext, type InferContext } from "../../core/op.js";
import { Shape, sizeOf } from "../../core/shape.js";
import { elementsOf, Results } from "../host/elementwise.js";
import { dequantizer, type Limits, limitsOf, quantizer, type Range, roundAway, roundEven } from "./ranges.js";

const { fround } = Math;
const HUGE = 3.4028234663852886e38;

/** A number, or one for each place of an axis, as an array. */
export const rangeArray = (values: readonly number[], like: readonly number[] = []): NdArray =>
  new NdArray(float32, like, Float32Array.from(values));

/** How an op converts: by its attributes. */
interface Mode {
  readonly mode: string;
  readonly isNarrow: boolean;
  readonly round: (x: number) => number;
}
function modeOf({ attr, attrs }: HostContext): Mode {
  const toEven = attrs.has("round_mode") && attr.string("round_mode") === "HALF_TO_EVEN";
  return {
    mode: attr.string("mode"),
    isNarrow: attrs.has("narrow_range") && attr.bool("narrow_range"),
    round: toEven ? roundEven : roundAway,
  };
}

/** The least and the greatest number as they are kept, where they are to stand for each other's opposites. */
const scaledLimits = ({ lowest, highest }: Limits, isNarrow: boolean): Range => ({
  min: lowest + (isNarrow ? 1 : 0),
  max: highest,
});

/** How numbers of a range are quantized, and the range that the results have. */
function quantizing(
  { min, max }: Range,
  limits: Limits,
  { mode, isNarrow, round }: Mode,
): [(x: number) => number, Range] {
  const { lowest, highest, isSigned, steps } = limits;
  const held = (x: number, range: Range): number => Math.min(range.max, Math.max(range.min, x));
  if (mode === "MIN_FIRST") return [quantizer({ min, max }, limits), { min, max }];
  if (mode === "SCALED") {
    const kept = scaledLimits(limits, isNarrow);
    const side = (q: number, edge: number): number => (q * edge > 0 ? fround(q / edge) : HUGE);
    const scale = Math.min(side(kept.min, min), side(kept.max, max));
    const range = { min: fround(kept.min / scale), max: fround(kept.max / scale) };
    return [(x) => round(fround(held(x, range) * scale)), range];
  }
  const scale = fround((highest - lowest) / fround(max - min));
  const half = isSigned ? steps / 2 : 0;
  const kept = (x: number): number => {
    const above = fround(fround(held(x, { min, max }) - min) * scale);
    return isSigned ? roundAway(fround(above - half)) : Math.floor(fround(above + 0.5));
  };
  return [(x) => (kept(x) > highest ? lowest : kept(x)), { min, max }];
}

/** For each element of a shape, which of the ranges along an axis it has; all the first where there is no axis. */
function rangeOf(shape: readonly number[], axis: number): (index: number) => number {
  if (axis < 0) return () => 0;
  const inner = sizeOf(shape.slice(axis + 1));
  return (index) => Math.floor(index / inner) % shape[axis]!;
}

const axisOf = ({ attr, attrs }: HostContext | InferContext): number => (attrs.has("axis") ? attr.int("axis") : -1);

/** `QuantizeV2`: numbers in a few bits, with the range that they stand for. */
export const QuantizeV2 = defineOp("QuantizeV2", {
  infer: (context) => {
    const { inputs } = context;
    const axis = axisOf(context);
    const range =
      axis < 0 ? Shape.scalar : Shape.of([inputs[0]!.shape.rank === undefined ? null : inputs[0]!.shape.dim(axis)]);
    return [inputs[0]!.shape, range, range];
  },
  host: (context) => {
    const { inputs, attr, attrs, outputTypes, name: node } = context;
    const [input, low, high] = inputs as [NdArray, NdArray, NdArray];
    const limits = limitsOf(outputTypes[0]!);
    const least = attrs.has("ensure_minimum_range") ? fround(attr.float("ensure_minimum_range")) : fround(0.01);
    const [lows, highs] = [low.toNumbers(), high.toNumbers()];
    const found = lows.map((one, i) => {
      const other = highs[i]!;
      if (one > other) throw new InvalidArgumentError(`input_max_range must be larger than input_min_range.`, { node });
      const min = Math.min(0, one);
      const apart = fround(Math.max(1, Math.abs(one), Math.abs(other)) * least);
      return quantizing({ min, max: Math.max(0, other, fround(min + apart)) }, limits, modeOf(context));
    });
    const which = rangeOf(input.shape, axisOf(context));
    const results = new Results(outputTypes[0]!, input.shape);
    const from = elementsOf(input) as ArrayLike<number>;
    for (let i = 0; i < from.length; i++) results.elements[i] = found[which(i)]![0](from[i]!);
    const shape = low.shape;
    const edge = (side: "min" | "max"): NdArray =>
      rangeArray(
        found.map(([, range]) => range[side]),
        shape,
      );
    return [results.toArray(), edge("min"), edge("max")];
  },
});

/** `Dequantize`: the numbers that others in a few bits stand for. */
export const Dequantize = defineOp("Dequantize", {
  infer: ({ inputs }) => [inputs[0]!.shape],
  host: (context) => {
    const [input, low, high] = context.inputs as [NdArray, NdArray, NdArray];
    const limits = limitsOf(input.dtype);
    const { mode, isNarrow } = modeOf(context);
    const highs = high.toNumbers();
    const found = low.toNumbers().map((min, i): ((q: number) => number) => {
      const max = highs[i]!;
      if (mode === "MIN_FIRST") return dequantizer({ min, max }, limits);
      if (mode === "SCALED") {
        const kept = scaledLimits(limits, isNarrow);
        const above = fround(max / kept.max);
        const scale = limits.lowest === 0 ? above : Math.max(fround(min / kept.min), above);
        return (q) => fround(q * scale);
      }
      const scale = fround(fround(max - min) / (limits.highest - limits.lowest));
      const half = limits.isSigned ? limits.steps / 2 : 0;
      return (q) => fround(fround(fround(q + half) * scale) + min);
    });
    const which = rangeOf(input.shape, axisOf(context));
    const results = new Results(context.outputTypes[0]!, input.shape);
    const from = elementsOf(input) as ArrayLike<number>;
    for (let i = 0; i < from.length; i++) results.elements[i] = found[which(i)]!(from[i]!);
    return [results.toArray()];
  },
});
