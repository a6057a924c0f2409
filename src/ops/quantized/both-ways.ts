import { InvalidArgumentError } from "../../core/errors.js";
import type { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext, type OpImplementation } from "../../core/op.js";
import { elementsOf, Results } from "../host/elementwise.js";
import { roundEven } from "./ranges.js";

const { fround } = Math;
const HUGE = 3.4028234663852886e38;

/** Numbers as they would be after they were kept in `bits` bits. */
function bothWays(context: HostContext, bits: number): NdArray[] {
  const { inputs, attr, attrs, name: node } = context;
  const [input, low, high] = inputs as [NdArray, NdArray, NdArray];
  const [isSigned, isGiven] = [attr.bool("signed_input"), attr.bool("range_given")];
  const isNarrow = attrs.has("narrow_range") && attr.bool("narrow_range");
  const isUp = attrs.has("round_mode") && attr.string("round_mode") === "HALF_UP";
  if (bits <= 0 || bits >= (isSigned ? 62 : 63))
    throw new InvalidArgumentError(`num_bits is out of range: ${bits} with signed_input ${isSigned ? 1 : 0}`, { node });
  const axis = attrs.has("axis") ? attr.int("axis") : -1;
  const inner = axis < 0 ? 1 : input.shape.slice(axis + 1).reduce((product, dim) => product * dim, 1);
  const ranges = axis < 0 ? 1 : input.shape[axis]!;
  const which = (i: number): number => Math.floor(i / inner) % ranges;
  const from = elementsOf(input) as ArrayLike<number>;
  const [lows, highs] = isGiven ? [low.toNumbers(), high.toNumbers()] : edges(from, ranges, which);
  const lowest = isSigned ? -(2 ** (bits - 1)) + (isNarrow ? 1 : 0) : 0;
  const highest = isSigned ? 2 ** (bits - 1) - 1 : 2 ** bits - 1;
  const converts = lows.map((given, i): ((x: number) => number) => {
    let [min, max] = [given, highs[i]!];
    if (min > max) throw new InvalidArgumentError(`Invalid range: input_min ${min} > input_max ${max}`, { node });
    const below = lowest * min > 0 ? fround(lowest / min) : HUGE;
    const above = highest * max > 0 ? fround(highest / max) : HUGE;
    const scale = Math.min(below, above);
    const back = below < above ? fround(min / lowest) : fround(max / highest);
    if (below < above) max = fround(highest * back);
    else min = fround(lowest * back);
    const round = isUp ? (x: number) => Math.floor(fround(x + 0.5)) : roundEven;
    return (x) => {
      const held = isGiven ? Math.min(max, Math.max(min, x)) : x;
      return fround(Math.min(isGiven ? Infinity : highest, round(fround(held * scale))) * back);
    };
  });
  const results = new Results(input.dtype, input.shape);
  for (let i = 0; i < from.length; i++) results.elements[i] = converts[which(i)]!(from[i]!);
  return [results.toArray()];
}

/** The least and the greatest numbers there are. */
function edges(all: ArrayLike<number>, ranges: number, which: (i: number) => number): [number[], number[]] {
  const [lows, highs] = [new Array<number>(ranges).fill(Infinity), new Array<number>(ranges).fill(-Infinity)];
  for (let i = 0; i < all.length; i++) {
    const range = which(i);
    lows[range] = Math.min(lows[range]!, all[i]!);
    highs[range] = Math.max(highs[range]!, all[i]!);
  }
  return [lows, highs];
}

/** The gradient goes straight through. */
const through: Pick<OpImplementation, "infer" | "gradient"> = {
  infer: ({ inputs }) => [inputs[0]!.shape],
  gradient: (op, [grad]) => [grad!, ...op.inputs.slice(1).map(() => null)],
};

/** `QuantizeAndDequantizeV2`: numbers as they would be after they were kept in a few bits. */
export const QuantizeAndDequantizeV2 = defineOp("QuantizeAndDequantizeV2", {
  ...through,
  host: (context) => bothWays(context, context.attr.int("num_bits")),
});
/** `QuantizeAndDequantizeV3`: the same, with the number of bits as an input. */
export const QuantizeAndDequantizeV3 = defineOp("QuantizeAndDequantizeV3", {
  ...through,
  host: (context) => bothWays(context, Number(context.inputs[3]!.item())),
});
