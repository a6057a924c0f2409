import { apply, applyOp } from "../core/apply-op.js";
import { broadcastShapes } from "../core/broadcast.js";
import { constant, type TensorLike } from "../core/convert.js";
import type { DType } from "../core/dtype.js";
import type { NdArray } from "../core/ndarray.js";
import { defineOp, type Gradients } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { conj } from "./complex.js";
import { nameScope } from "./control.js";
import { after, binary, raw, single, unary } from "./elementwise.js";
import { xlog1py } from "./exponential.js";
import { broadcastRows, elementsOf, Results } from "./host/elementwise.js";
import { erfc as erfcOf, erfinv as erfinvOf, erf as erfOf, ndtri as ndtriOf } from "./host/error-functions.js";
import * as gamma from "./host/gamma-functions.js";
import * as incomplete from "./host/incomplete-functions.js";
import type { Named } from "./named.js";
import { minus, minusOf, over, plus, times } from "./operators.js";
import { reduceSum } from "./reduce.js";
import { reshape, shape } from "./shape.js";

/** A gradient of factor · e^−x², the constant made before the gradient is waited for. */
const bell =
  (factor: number) =>
  (grad: Tensor, op: Operation): Tensor => {
    const scale = constant(factor, { dtype: grad.dtype.base });
    return after(grad, () => {
      const x = conj(op.inputs[0]!);
      const scaled = times(grad, scale);
      return times(scaled, raw("Exp", { x: minusOf(raw("Square", { x })) }));
    });
  };

/** `Erf`: the error function. */
export const Erf = unary("Erf", { onnx: "Erf", number: erfOf, gradient: bell(2 / Math.sqrt(Math.PI)) });
/** `Erfc`: 1 − erf(x). */
export const Erfc = unary("Erfc", { number: erfcOf, gradient: bell(-2 / Math.sqrt(Math.PI)) });
/** `Erfinv`: the inverse of the error function. */
export const Erfinv = unary("Erfinv", {
  number: erfinvOf,
  gradient: (grad, op) => {
    const scale = constant(Math.sqrt(Math.PI) / 2, { dtype: grad.dtype.base });
    return after(grad, () => {
      const scaled = times(grad, scale);
      return times(scaled, raw("Exp", { x: raw("Square", { x: op.outputs[0]! }) }));
    });
  },
});
/** `Ndtri`: the quantile of the normal distribution. */
export const Ndtri = unary("Ndtri", {
  number: ndtriOf,
  gradient: (grad, op) => {
    const scale = constant(Math.sqrt(2 * Math.PI), { dtype: grad.dtype.base });
    return after(grad, () => {
      const scaled = times(grad, scale);
      return times(scaled, raw("Exp", { x: over(raw("Square", { x: op.outputs[0]! }), 2) }));
    });
  },
});

/** `Lgamma`: the logarithm of |Γ(x)|. */
export const Lgamma = unary("Lgamma", {
  number: gamma.lgamma,
  gradient: (grad, op) => after(grad, () => times(grad, raw("Digamma", { x: conj(op.inputs[0]!) }))),
});
/** `Digamma`: the derivative of log Γ. */
export const Digamma = unary("Digamma", {
  number: gamma.digamma,
  gradient: (grad, op) =>
    after(grad, () => {
      const x = conj(op.inputs[0]!);
      return times(grad, raw("Polygamma", { a: constant(1, { dtype: x.dtype.base }), x }));
    }),
});

/** The sum over the axes along which input `index` was repeated, in that input's shape. */
function reducer(op: Operation): (partial: Tensor, grad: Tensor, index: 0 | 1) => Tensor {
  const shapes = op.inputs.slice(0, 2).map((input) => shape(input)) as [Tensor, Tensor];
  const axes = applyOp("BroadcastGradientArgs", { s0: shapes[0], s1: shapes[1] }).outputs;
  return (partial, grad, index) => reshape(reduceSum(times(partial, grad), { axis: axes[index]! }), shapes[index]);
}

/** `Zeta`: Hurwitz's zeta function. */
export const Zeta = binary("Zeta", {
  number: gamma.zeta,
  gradient: (op, [grad]) => {
    const reduce = reducer(op);
    return after(grad!, () => {
      const [x, q] = [conj(op.inputs[0]!), conj(op.inputs[1]!)];
      const partial = times(minusOf(x), raw("Zeta", { x: plus(x, 1), q }));
      return [null, reduce(partial, grad!, 1)];
    });
  },
});
/** `Polygamma`: the nth derivative of the digamma function. */
export const Polygamma = binary("Polygamma", {
  number: gamma.polygamma,
  gradient: (op, [grad]) => {
    const reduce = reducer(op);
    return after(grad!, () => {
      const [n, x] = [conj(op.inputs[0]!), conj(op.inputs[1]!)];
      return [null, reduce(raw("Polygamma", { a: plus(n, 1), x }), grad!, 1)];
    });
  },
});

function igammaGradient(op: Operation, [grad]: readonly Tensor[]): readonly [Tensor, Tensor] {
  const [a, x] = op.inputs as [Tensor, Tensor];
  const reduce = reducer(op);
  return after(grad!, () => {
    const partialA = raw("IgammaGradA", { a, x });
    const negative = minusOf(x);
    const logs = plus(negative, times(minus(a, 1), raw("Log", { x })));
    const partialX = raw("Exp", { x: minus(logs, raw("Lgamma", { x: a })) });
    return [reduce(partialA, grad!, 0), reduce(partialX, grad!, 1)];
  });
}
/** `Igamma`: the regularized lower incomplete gamma function. */
export const Igamma = binary("Igamma", { number: incomplete.igamma, gradient: igammaGradient });
/** `Igammac`: the regularized upper incomplete gamma function. */
export const Igammac = binary("Igammac", {
  number: incomplete.igammac,
  gradient: (op, grads) => {
    const [ga, gx] = igammaGradient(op, grads);
    return [minusOf(ga), minusOf(gx)];
  },
});
/** `IgammaGradA`: the derivative of Igamma with respect to a. */
export const IgammaGradA = binary("IgammaGradA", { number: incomplete.igammaGradA });

/** `Betainc`: the regularized incomplete beta function. */
export const Betainc = defineOp("Betainc", {
  infer: ({ inputs }) => [inputs.map((input) => input.shape).reduce(broadcastShapes)],
  host: ({ inputs, outputTypes }) => [betaArrays(inputs, outputTypes[0]!.base)],
  gradient: (op, [grad]): Gradients => {
    const [a, b, x] = op.inputs as [Tensor, Tensor, Tensor];
    const [sa, sx] = [shape(a), shape(x)];
    const rx = applyOp("BroadcastGradientArgs", { s0: sa, s1: sx }).outputs[1]!;
    const sum = plus(raw("Lgamma", { x: a }), raw("Lgamma", { x: b }));
    const logBeta = minus(sum, raw("Lgamma", { x: plus(a, b) }));
    const tails = plus(xlog1py(minus(b, 1), minusOf(x)), raw("Xlogy", { x: minus(a, 1), y: x }));
    const partial = raw("Exp", { x: minus(tails, logBeta) });
    return [null, null, reshape(reduceSum(times(partial, grad!), { axis: rx }), sx)];
  },
});

function betaArrays(inputs: readonly NdArray[], dtype: DType): NdArray {
  const to = inputs
    .map((input) => Shape.of(input.shape))
    .reduce(broadcastShapes)
    .toArray();
  const [a, b, x] = inputs.map((input) => elementsOf(input) as ArrayLike<number>) as [
    ArrayLike<number>,
    ArrayLike<number>,
    ArrayLike<number>,
  ];
  const results = new Results(dtype, to);
  const out = results.elements;
  broadcastRows(
    inputs.map((input) => input.shape),
    to,
    (at, count, [p, q, r], [stepP, stepQ, stepR]) => {
      for (let k = 0; k < count; k++)
        out[at + k] = incomplete.betainc(a[p! + k * stepP!]!, b[q! + k * stepQ!]!, x[r! + k * stepR!]!);
    },
  );
  return results.toArray();
}

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** The error function (`tf.erf`). */
export const erf = single("Erf", "Erf");
/** 1 − erf(x) (`tf.erfc`). */
export const erfc = single("Erfc", "Erfc");
/** The function of an op of one input x that opens a name scope. */
export const scoped =
  (type: string, scope: string) =>
  (x: TensorLike, options: Named = {}): Tensor =>
    nameScope(options.name ?? scope, () => raw(type, { x }));
/** The inverse of the error function (`tf.math.erfinv`). */
export const erfinv = scoped("Erfinv", "erfinv");
/** The quantile of the normal distribution (`tf.math.ndtri`). */
export const ndtri = scoped("Ndtri", "ndtri");
/** The logarithm of |Γ(x)| (`tf.lgamma`). */
export const lgamma = single("Lgamma", "Lgamma");
/** The derivative of log Γ (`tf.digamma`). */
export const digamma = single("Digamma", "Digamma");
/** Hurwitz's zeta function (`tf.zeta`). */
export const zeta = (x: TensorLike, q: TensorLike, options: Named = {}): Tensor => apply("Zeta", { x, q }, {}, options);
const ofAX =
  (type: string) =>
  (a: TensorLike, x: TensorLike, options: Named = {}): Tensor =>
    apply(type, { a, x }, {}, options);
/** The `a`th derivative of the digamma function (`tf.polygamma`). */
export const polygamma = ofAX("Polygamma");
/** The regularized lower incomplete gamma function (`tf.igamma`). */
export const igamma = ofAX("Igamma");
/** The regularized upper incomplete gamma function (`tf.igammac`). */
export const igammac = ofAX("Igammac");
/** The regularized incomplete beta function (`tf.betainc`). */
export const betainc = (a: TensorLike, b: TensorLike, x: TensorLike, options: Named = {}): Tensor =>
  apply("Betainc", { a, b, x }, {}, options);
