import { apply } from "../../../../src/core/apply-op.js";
import * as tf from "../../../../src/index.js";
import type { OpRow, OpRows } from "../../../support/op-table.js";

const row = (op: OpRow["op"], name: string, build: OpRow["build"], more: Partial<OpRow> = {}): OpRow => ({
  op,
  name,
  build,
  ...more,
});
const forward = { gradient: "none" } as const;

/** Exponentials, circular and special functions, signs and rounding. */
export const rows: OpRows = {
  golden: "ops_math",
  rows: [
    row(["Exp", "Expm1", "Log", "Log1p", "Sigmoid"], "exponentials", ([x]) => [
      tf.exp(x!),
      tf.expm1(x!),
      tf.log(x!),
      tf.log1p(x!),
      tf.sigmoid(x!),
    ]),
    row(["Expm1", "Log1p"], "small_numbers", ([x]) => [tf.expm1(x!), tf.log1p(x!)], {
      tolerance: { relative: 1e-5, absolute: 0 },
    }),
    row("Sigmoid", "sigmoid_far", ([x]) => [tf.sigmoid(x!), tf.log(tf.sigmoid(x!)), tf.logSigmoid(x!)], forward),
    row(
      "Exp",
      "exponentials_complex",
      ([x]) => [tf.exp(x!), tf.log(x!), tf.log1p(x!), tf.expm1(x!), tf.sigmoid(x!), tf.tanh(x!)],
      forward,
    ),
    row(["SigmoidGrad", "TanhGrad"], "sigmoid_grads", ([y, dy]) =>
      ["SigmoidGrad", "TanhGrad"].map((type) => apply(type, { y: y!, dy: dy! })),
    ),
    ...["xlogy", "xlogy_gradients"].map((name) =>
      row(["Xlogy", "Xlog1py", "Xdivy"], name, ([x, y]) => [
        tf.math.xlogy(x!, y!),
        tf.math.xlog1py(x!, y!),
        tf.math.xdivy(x!, y!),
      ]),
    ),
    row(
      "Sin",
      "trigonometry_complex",
      ([x]) => [tf.sin(x!), tf.cos(x!), tf.tan(x!), tf.sinh(x!), tf.cosh(x!)],
      forward,
    ),
    row("Asinh", "inverse_trigonometry_complex", ([x]) => [tf.asinh(x!), tf.acosh(x!), tf.atanh(x!)]),
    row("Atan2", "atan2_edges", ([y, x]) => tf.atan2(y!, x!)),
    row(
      ["Sin", "Cos", "Tan", "Atan", "Sinh", "Cosh", "Tanh", "Asinh", "Asin", "Acos", "Atanh", "Acosh"],
      "trigonometry_edges",
      ([x]) => [
        tf.sin(x!),
        tf.cos(x!),
        tf.tan(x!),
        tf.atan(x!),
        tf.sinh(x!),
        tf.cosh(x!),
        tf.tanh(x!),
        tf.asinh(x!),
        tf.asin(x!),
        tf.acos(x!),
        tf.atanh(x!),
        tf.acosh(x!),
      ],
    ),
    row(
      "Tan",
      "trigonometry_double",
      ([x]) => [tf.sin(x!), tf.tan(x!), tf.atan(x!), tf.sinh(x!), tf.cosh(x!), tf.asinh(x!), tf.erf(x!)],
      { tolerance: { relative: 1e-12 } },
    ),
    row(["Sign", "Abs", "Floor", "Ceil", "Rint", "IsNan", "IsInf", "IsFinite"], "signs", ([x]) => [
      tf.sign(x!),
      tf.abs(x!),
      tf.floor(x!),
      tf.ceil(x!),
      tf.rint(x!),
      tf.isNan(x!),
      tf.isInf(x!),
      tf.isFinite(x!),
    ]),
    row("Round", "round_int", ([x]) => tf.round(x!)),
    row("Sign", "signs_half", ([x]) => [tf.sign(x!), tf.abs(x!), tf.round(x!), tf.floor(x!), tf.isNan(x!)]),
    row(["Erf", "Erfc"], "erf_edges", ([x]) => [tf.erf(x!), tf.erfc(x!)], {
      tolerance: { relative: 1e-5, absolute: 0 },
    }),
    row("Erfinv", "erfinv", ([x]) => tf.erfinv(x!), { tolerance: { relative: 1e-4 } }),
    row("Ndtri", "ndtri", ([x]) => tf.ndtri(x!)),
    row(["Lgamma", "Digamma"], "gammas", ([x]) => [tf.lgamma(x!), tf.digamma(x!)]),
    row("Zeta", "zeta", ([x, q]) => tf.zeta(x!, q!)),
    row("Polygamma", "polygamma", ([a, x]) => tf.polygamma(a!, x!)),
    row(["Igamma", "Igammac", "IgammaGradA"], "igamma", ([a, x]) => [tf.igamma(a!, x!), tf.igammac(a!, x!)], {
      tolerance: { relative: 1e-4 },
    }),
    row("Betainc", "betainc", ([a, b, x]) => tf.betainc(a!, b!, x!)),
  ],
};
