import { apply, applyOp } from "../../core/apply-op.js";
import { constant } from "../../core/convert.js";
import { float64 } from "../../core/dtype.js";
import type { Gradients } from "../../core/op.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { clipByValue } from "../clip.js";
import { after } from "../elementwise.js";
import { onesLike } from "../fill.js";
import { minus, minusOf, over, plus, power, times } from "../operators.js";
import { reduceSum } from "../reduce.js";
import { where } from "../select.js";
import { range } from "../sequence.js";
import { reshape, shape, size } from "../shape.js";

/** The distribution function of the normal distribution. */
function normalCdf(x: Tensor): Tensor {
  const halfRoot = constant(0.5 * Math.sqrt(2), { dtype: x.dtype, name: "half_sqrt_2" });
  const w = times(x, halfRoot);
  const z = apply("Abs", { x: w });
  const isNear = apply("Less", { x: z, y: halfRoot });
  const middle = plus(1, apply("Erf", { x: w }));
  const isRight = apply("Greater", { x: w, y: 0 });
  const right = minus(2, apply("Erfc", { x: z }));
  const tail = where(isRight, right, apply("Erfc", { x: z }));
  return times(0.5, where(isNear, middle, tail));
}

/**
 * The gradients of bounded normal numbers with respect to mean, deviation and bounds.
 * @see Figurnov et al., "Implicit Reparameterization Gradients", 2018
 */
export function boundedNormalGradient(op: Operation, [grad]: readonly Tensor[]): Gradients {
  const [dims, , mean, deviation, low, high] = op.inputs as [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];
  const isDouble = mean.dtype.base === float64;
  return after(grad!, () => {
    const standard = (x: Tensor): Tensor => over(minus(x, mean), deviation);
    const [least, most, sample] = [low, high, op.outputs[0]!].map(standard) as [Tensor, Tensor, Tensor];
    const share = over(minus(normalCdf(sample), normalCdf(least)), minus(normalCdf(most), normalCdf(least)));
    const [tiny, epsilon] = isDouble ? [2 ** -1022, 2 ** -52] : [2 ** -126, 2 ** -23];
    const inside = clipByValue(share, tiny, 1 - epsilon);
    const slope = (bound: Tensor, log: () => Tensor): Tensor => {
      const squares = times(0.5, minus(power(sample, 2), power(bound, 2)));
      return apply("Exp", { x: plus(squares, log()) });
    };
    const atHigh = slope(most, () => apply("Log", { x: inside }));
    const atLow = slope(least, () => apply("Log1p", { x: minusOf(inside) }));
    const slopes = [onesLike(sample), sample, atLow, atHigh];
    const parameters = [mean, deviation, low, high];
    const shapes = parameters.map((parameter) => shape(parameter));
    const [first, ...others] = shapes as [Tensor, ...Tensor[]];
    const together = others.reduce(
      (known, one, i) => apply("BroadcastArgs", i === 0 ? { s0: known, s1: one } : { s0: one, s1: known }),
      first,
    );
    const extra = range(minus(size(dims), size(together)));
    const summed = slopes.map((one) => reduceSum(times(grad!, one), { axis: extra }));
    const axes = shapes.map((s1) => applyOp("BroadcastGradientArgs", { s0: together, s1 }).outputs[1]!);
    const gradients = summed.map((sum, i) => reshape(reduceSum(sum, { axis: axes[i]!, keepDims: true }), shapes[i]!));
    return [null, null, ...gradients];
  });
}
