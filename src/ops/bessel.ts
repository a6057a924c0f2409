import { constant } from "../core/convert.js";
import type { RegisteredOp } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { equal } from "./comparison.js";
import { div } from "./division.js";
import { after, raw, unary } from "./elementwise.js";
import { onesLike } from "./fill.js";
import { bessel } from "./host/bessel-functions.js";
import { dawson, exponentialIntegral, fresnel, spence as spenceOf } from "./host/integral-functions.js";
import { minus, minusOf, over, plus, times } from "./operators.js";
import { where, whereV2 } from "./select.js";
import { scoped } from "./special.js";

/** The modified Bessel function of the first kind of order 0 (`tf.math.bessel_i0`). */
export const besselI0 = scoped("BesselI0", "bessel_i0");
/** `besselI0` times e^−|x| (`tf.math.bessel_i0e`). */
export const besselI0e = scoped("BesselI0e", "bessel_i0e");
/** The modified Bessel function of the first kind of order 1 (`tf.math.bessel_i1`). */
export const besselI1 = scoped("BesselI1", "bessel_i1");
/** `besselI1` times e^−|x| (`tf.math.bessel_i1e`). */
export const besselI1e = scoped("BesselI1e", "bessel_i1e");
/** The Bessel function of the first kind of order 0 (`tf.math.special.bessel_j0`). */
export const besselJ0 = scoped("BesselJ0", "bessel_j0");
/** The Bessel function of the first kind of order 1 (`tf.math.special.bessel_j1`). */
export const besselJ1 = scoped("BesselJ1", "bessel_j1");
/** The modified Bessel function of the second kind of order 0 (`tf.math.special.bessel_k0`). */
export const besselK0 = scoped("BesselK0", "bessel_k0");
/** `besselK0` times eˣ (`tf.math.special.bessel_k0e`). */
export const besselK0e = scoped("BesselK0e", "bessel_k0e");
/** The modified Bessel function of the second kind of order 1 (`tf.math.special.bessel_k1`). */
export const besselK1 = scoped("BesselK1", "bessel_k1");
/** `besselK1` times eˣ (`tf.math.special.bessel_k1e`). */
export const besselK1e = scoped("BesselK1e", "bessel_k1e");
/** The Bessel function of the second kind of order 0 (`tf.math.special.bessel_y0`). */
export const besselY0 = scoped("BesselY0", "bessel_y0");
/** The Bessel function of the second kind of order 1 (`tf.math.special.bessel_y1`). */
export const besselY1 = scoped("BesselY1", "bessel_y1");
/** Dawson's integral (`tf.math.special.dawsn`). */
export const dawsn = scoped("Dawsn", "dawsn");
/** The exponential integral (`tf.math.special.expint`). */
export const expint = scoped("Expint", "expint");
/** Fresnel's integral of the cosine (`tf.math.special.fresnel_cos`). */
export const fresnelCos = scoped("FresnelCos", "fresnel_cos");
/** Fresnel's integral of the sine (`tf.math.special.fresnel_sin`). */
export const fresnelSin = scoped("FresnelSin", "fresnel_sin");
/** Spence's function (`tf.math.special.spence`). */
export const spence = scoped("Spence", "spence");

type Slope = (x: Tensor, y: Tensor) => Tensor;

const special = (type: string, number: (x: number) => number, slope: Slope): RegisteredOp =>
  unary(type, {
    number,
    gradient: (grad: Tensor, op: Operation) => after(grad, () => times(grad, slope(op.inputs[0]!, op.outputs[0]!))),
  });
const ofBessel = (type: keyof typeof bessel, slope: Slope): RegisteredOp => special(type, bessel[type], slope);

/** `otherwise`, but at 0 this value. */
const unlessZero = (x: Tensor, value: number, otherwise: () => Tensor): Tensor => {
  const isZero = equal(x, 0);
  return whereV2(isZero, constant(value, { dtype: x.dtype.base }), otherwise());
};
const sign = (x: Tensor): Tensor => raw("Sign", { x });
const reciprocal = (x: Tensor): Tensor => raw("Reciprocal", { x });

/** The functions of Bessel. */
export const besselOps = [
  ofBessel("BesselI0", (x) => besselI1(x)),
  ofBessel("BesselI0e", (x, y) => minus(besselI1e(x), times(sign(x), y))),
  ofBessel("BesselI1", (x, y) => unlessZero(x, 1, () => minus(besselI0(x), div(y, x)))),
  ofBessel("BesselI1e", (x, y) =>
    unlessZero(x, 0.5, () => minus(besselI0e(x), times(y, plus(sign(x), reciprocal(x))))),
  ),
  ofBessel("BesselK0", (x) => minusOf(besselK1(x))),
  ofBessel("BesselK0e", (x, y) => minus(y, besselK1e(x))),
  ofBessel("BesselK1", (x, y) => minus(minusOf(besselK0(x)), div(y, x))),
  ofBessel("BesselK1e", (x, y) => minus(times(y, minus(1, reciprocal(x))), besselK0e(x))),
  ofBessel("BesselJ0", (x) => minusOf(besselJ1(x))),
  ofBessel("BesselJ1", (x, y) => unlessZero(x, 0.5, () => minus(besselJ0(x), div(y, x)))),
  ofBessel("BesselY0", (x) => minusOf(besselY1(x))),
  ofBessel("BesselY1", (x, y) => minus(besselY0(x), div(y, x))),
];

const halfTurn = (x: Tensor): Tensor => times(Math.PI / 2, raw("Square", { x }));

/** Integrals that have no elementary form. */
export const integralOps = [
  special("Dawsn", dawson, (x, y) => minus(1, times(times(2, x), y))),
  special("Expint", exponentialIntegral, (x) => over(raw("Exp", { x }), x)),
  special(
    "FresnelCos",
    (x) => fresnel(x)[0],
    (x) => raw("Cos", { x: halfTurn(x) }),
  ),
  special(
    "FresnelSin",
    (x) => fresnel(x)[1],
    (x) => raw("Sin", { x: halfTurn(x) }),
  ),
  special("Spence", spenceOf, (x) => {
    const slope = over(raw("Log", { x }), minus(1, x));
    return where(equal(x, 1), minusOf(onesLike(x)), slope);
  }),
];
