import { apply } from "../core/apply-op.js";
import { constant, convertToTensor, dtypeOfLike, type TensorLike } from "../core/convert.js";
import { float32, int32, string } from "../core/dtype.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type HostContext, type OpImplementation } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { conj } from "./complex.js";
import { nameScope } from "./control.js";
import { after, binary, mul, pair, raw } from "./elementwise.js";
import { zerosLike } from "./fill.js";
import { reduceGradients, sameShape } from "./gradient-reduction.js";
import * as complexNumbers from "./host/complex.js";
import { zipStrings } from "./host/strings.js";
import type { Named } from "./named.js";
import { minus, minusOf, times } from "./operators.js";

const addGradient: OpImplementation["gradient"] = (op, [grad]) => {
  const [x, y] = op.inputs as [Tensor, Tensor];
  if (sameShape(x, y) && sameShape(x, grad!)) return [grad!, grad!];
  return reduceGradients(x, y, grad!, grad!);
};
const concatenate = ({ inputs: [a, b] }: HostContext): NdArray => {
  const joined = zipStrings(a!, b!, (x, y) => new Uint8Array(Buffer.concat([x, y])));
  return new NdArray(string, joined.shape, joined.values);
};

/** `AddV2`: x + y. */
export const AddV2 = binary("AddV2", {
  adds: true,
  onnx: "Add",
  number: (x, y) => x + y,
  big: (x, y) => x + y,
  complex: (a, b, c, d, out) => {
    out.re = a + c;
    out.im = b + d;
  },
  string: concatenate,
  gradient: addGradient,
});
/** `Add`: x + y, also of strings. */
export const Add = defineOp("Add", { ...AddV2 });
/** `Sub`: x − y. */
export const Sub = binary("Sub", {
  onnx: "Sub",
  number: (x, y) => x - y,
  big: (x, y) => x - y,
  complex: (a, b, c, d, out) => {
    out.re = a - c;
    out.im = b - d;
  },
  gradient: (op, [grad]) => {
    const [x, y] = op.inputs as [Tensor, Tensor];
    if (sameShape(x, y) && sameShape(x, grad!)) return [grad!, minusOf(grad!)];
    return reduceGradients(x, y, grad!, minusOf(grad!));
  },
});
/** `Mul`: x · y. */
export const Mul = binary("Mul", {
  onnx: "Mul",
  number: (x, y) => x * y,
  int: Math.imul,
  big: (x, y) => x * y,
  complex: complexNumbers.multiply,
  gradient: (op, [grad]) => {
    const [x, y] = op.inputs as [Tensor, Tensor];
    if (sameShape(x, y) && sameShape(x, grad!) && [int32, float32].includes(grad!.dtype.base))
      return [mul(grad!, y), mul(grad!, x)];
    return reduceGradients(x, y, mul(grad!, conj(y)), mul(conj(x), grad!));
  },
});
/** `MulNoNan`: x · y, and 0 where y is 0, whatever x is. */
export const MulNoNan = binary("MulNoNan", {
  onnx: (onnx, [x, y]) => {
    const zero = onnx.scalar(0, y!.dtype);
    return onnx.node("Where", [onnx.node("Equal", [y, zero]), zero, onnx.node("Mul", [x, y])], {}, x);
  },
  kernels: "Where Equal Mul",
  number: (x, y) => (y === 0 ? 0 : x * y),
  complex: (a, b, c, d, out) => {
    complexNumbers.multiply(a, b, c, d, out);
    if (c === 0 && d === 0) {
      out.re = 0;
      out.im = 0;
    }
  },
  gradient: (op, [grad]) => {
    const [x, y] = op.inputs as [Tensor, Tensor];
    const gx = raw("MulNoNan", { x: grad!, y });
    const gy = raw("MulNoNan", { x, y: grad! });
    if (sameShape(x, y) && sameShape(x, grad!)) return [gx, gy];
    return reduceGradients(x, y, gx, gy);
  },
});

/** Gradient of Maximum and Minimum: to the one that was taken. */
const extremeGradient =
  (comparison: "GreaterEqual" | "LessEqual"): OpImplementation["gradient"] =>
  (op, [grad]) => {
    const [x, y] = op.inputs as [Tensor, Tensor];
    const zeros = zerosLike(grad!);
    const taken = raw(comparison, { x, y });
    const gx = apply("SelectV2", { condition: taken, t: grad!, e: zeros });
    const gy = apply("SelectV2", { condition: taken, t: zeros, e: grad! });
    return reduceGradients(x, y, gx, gy);
  };
function larger(x: bigint, y: bigint): bigint {
  if (x > y) return x;
  return y;
}
function smaller(x: bigint, y: bigint): bigint {
  if (x < y) return x;
  return y;
}
/** `Maximum`: the larger. */
export const Maximum = binary("Maximum", {
  onnx: "Max",
  number: Math.max,
  big: larger,
  gradient: extremeGradient("GreaterEqual"),
});
/** `Minimum`: the smaller. */
export const Minimum = binary("Minimum", {
  onnx: "Min",
  number: Math.min,
  big: smaller,
  gradient: extremeGradient("LessEqual"),
});

/** `SquaredDifference`: (x − y)², of complex numbers times the conjugate. */
export const SquaredDifference = binary("SquaredDifference", {
  onnx: (onnx, [x, y]) => {
    const difference = onnx.node("Sub", [x, y]);
    return onnx.node("Mul", [difference, difference]);
  },
  kernels: "Sub Mul",
  number: (x, y) => (x - y) * (x - y),
  int: (x, y) => Math.imul(x - y, x - y),
  big: (x, y) => (x - y) * (x - y),
  complex: (a, b, c, d, out) => {
    out.re = (a - c) * (a - c) + (b - d) * (b - d);
    out.im = 0;
  },
  gradient: (op, [grad]) => {
    const [x, y] = op.inputs as [Tensor, Tensor];
    const xGrad = after(grad!, () => times(scalarMul(2, grad!), minus(x, y)));
    const yGrad = minusOf(xGrad);
    if (sameShape(x, y) && sameShape(x, grad!)) return [xGrad, yGrad];
    return reduceGradients(x, y, xGrad, yGrad);
  },
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** x + y; strings are joined (`tf.add`). */
export function add(x: TensorLike, y: TensorLike, options: Named = {}): Tensor {
  const type = (dtypeOfLike(x) ?? dtypeOfLike(y)) === string ? "Add" : "AddV2";
  return apply(type, { x, y }, {}, { name: options.name ?? "Add" });
}
/** x − y (`tf.subtract`). */
export const subtract = pair("Sub", "Sub");
/** x · y (`tf.multiply`). */
export const multiply = pair("Mul", "Mul");
/** x · y, and 0 where y is 0, whatever x is (`tf.math.multiply_no_nan`). */
export const multiplyNoNan = pair("MulNoNan", "multiply_no_nan");
/** The larger, element by element (`tf.maximum`). */
export const maximum = pair("Maximum", "Maximum");
/** The smaller, element by element (`tf.minimum`). */
export const minimum = pair("Minimum", "Minimum");
/** (x − y)² (`tf.squared_difference`). */
export const squaredDifference = pair("SquaredDifference", "SquaredDifference");

/** A tensor times a number or scalar tensor of its type (`tf.scalar_mul`). */
export function scalarMul(scalar: TensorLike, x: Tensor, options: Named = {}): Tensor {
  const factor =
    typeof scalar === "number"
      ? constant(scalar, { dtype: x.dtype.base, name: "scalar" })
      : convertToTensor(scalar, { dtype: x.dtype.base, name: "scalar" });
  return apply("Mul", { x: factor, y: x }, {}, { name: options.name ?? "Mul" });
}

/** The polynomial with these coefficients, the highest power's first (`tf.math.polyval`). */
export function polyval(coefficients: readonly TensorLike[], x: TensorLike, options: Named = {}): Tensor {
  return nameScope(options.name ?? "polyval", (name) => {
    const at = convertToTensor(x, { name: "x" });
    if (coefficients.length === 0) return zerosLike(at, { name });
    const dtype = at.dtype.base;
    const [first, ...rest] = coefficients.map((value, i) =>
      convertToTensor(value, { name: `coeff_${i}`, ...(dtypeOfLike(value) ? {} : { dtype }) }),
    ) as [Tensor, ...Tensor[]];
    return rest.reduce((sum, value) => apply("AddV2", { x: value, y: times(sum, at) }, {}, { name: "add" }), first);
  });
}
