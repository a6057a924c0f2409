import { apply } from "../../core/apply-op.js";
import { int32 } from "../../core/dtype.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { at } from "../at.js";
import { after, binary } from "../elementwise.js";
import { ones } from "../fill.js";
import { gammaSampleSlope } from "../host/incomplete-functions.js";
import { concat } from "../join.js";
import { minus, times } from "../operators.js";
import { reduceSum } from "../reduce.js";
import { range } from "../sequence.js";
import { rank, reshape, shape } from "../shape.js";

/** `RandomGammaGrad`: how numbers of gamma distributions change with the distributions' shapes `alpha`. */
export const RandomGammaGrad = binary("RandomGammaGrad", { number: gammaSampleSlope });

/**
 * The gradient with respect to `alpha` of samples whose shape the op's first input is (`endsWithAlpha`), or that and alpha's.
 * @see Figurnov et al., "Implicit Reparameterization Gradients", 2018
 */
export function gammaGradient(op: Operation, alpha: Tensor, grad: Tensor, endsWithAlpha: boolean): Tensor {
  return after(grad, () => {
    const dims = at(shape(op.inputs[0]!), 0);
    const leading = endsWithAlpha ? minus(dims, rank(alpha)) : dims;
    const wide = reshape(alpha, concat([ones([leading], { dtype: int32 }), shape(alpha)], 0));
    const slope = apply("RandomGammaGrad", { alpha: wide, sample: op.outputs[0]! });
    return reduceSum(times(grad, slope), { axis: range(leading) });
  });
}
