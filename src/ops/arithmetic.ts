import { apply } from "../core/apply-op.js";
import { constant, convertToTensor, dtypeOfLike, type TensorLike } from "../core/convert.js";
import { float32, float64, int32 } from "../core/dtype.js";
import { InvalidArgumentError } from "../core/errors.js";
import { defineOp, type OpImplementation } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { after, binary, mul, pair, raw } from "./elementwise.js";
import { onesLike, zerosLike } from "./fill.js";
import { reduceGradients, sameShape } from "./gradient-reduction.js";
import { cast } from "./math.js";
import type { Named } from "./named.js";
import { minus, minusOf, times } from "./operators.js";

const addGradient: OpImplementation["gradient"] = (op, [grad]) => {
  const [x, y] = op.inputs as [Tensor, Tensor];
  if (sameShape(x, y) && sameShape(x, grad!)) return [grad!, grad!];
  return reduceGradients(x, y, grad!, grad!);
};

/** `AddV2`: x + y. */
export const AddV2 = binary("AddV2", "Add", { number: (x, y) => x + y, big: (x, y) => x + y, gradient: addGradient });
/** `Add`: x + y, also of strings. */
export const Add = defineOp("Add", { ...AddV2 });
/** `Sub`: x − y. */
export const Sub = binary("Sub", "Sub", {
  number: (x, y) => x - y,
  big: (x, y) => x - y,
  gradient: (op, [grad]) => {
    const [x, y] = op.inputs as [Tensor, Tensor];
    if (sameShape(x, y) && sameShape(x, grad!)) return [grad!, raw("Neg", { x: grad! })];
    return reduceGradients(x, y, grad!, raw("Neg", { x: grad! }));
  },
});
/** `Mul`: x · y. */
export const Mul = binary("Mul", "Mul", {
  number: (x, y) => x * y,
  big: (x, y) => x * y,
  gradient: (op, [grad]) => {
    const [x, y] = op.inputs as [Tensor, Tensor];
    if (sameShape(x, y) && sameShape(x, grad!) && [int32, float32].includes(grad!.dtype.base))
      return [mul(grad!, y), mul(grad!, x)];
    return reduceGradients(x, y, mul(grad!, y), mul(x, grad!));
  },
});

const realDivGradient: OpImplementation["gradient"] = (op, [grad]) => {
  const [x, y] = op.inputs as [Tensor, Tensor];
  const gx = raw("RealDiv", { x: grad!, y });
  const gy = times(grad!, raw("RealDiv", { x: raw("RealDiv", { x: minusOf(x), y }), y }));
  return reduceGradients(x, y, gx, gy);
};
/** `RealDiv`: x / y of floats. */
export const RealDiv = binary("RealDiv", "Div", { number: (x, y) => x / y, gradient: realDivGradient });

function checkDivisor(y: number | bigint): void {
  if (Number(y) === 0) throw new InvalidArgumentError("Integer division by zero");
}
const floorDivide = (x: bigint, y: bigint): bigint => {
  checkDivisor(y);
  const quotient = x / y;
  return x % y !== 0n && x < 0n !== y < 0n ? quotient - 1n : quotient;
};
const floorModulo = (x: bigint, y: bigint): bigint => x - y * floorDivide(x, y);

/** `FloorMod`: the remainder with the divisor's sign. */
export const FloorMod = binary(
  "FloorMod",
  (onnx, [x, y]) => {
    if (x!.dtype.isFloating) {
      const quotient = onnx.node("Floor", [onnx.node("Div", [x, y])]);
      return onnx.node("Sub", [x, onnx.node("Mul", [quotient, y])]);
    }
    return onnx.node("Mod", [x, y]);
  },
  { number: (x, y) => x - y * Math.floor(x / y), big: floorModulo },
);
/** `FloorDiv`: the quotient, rounded down. */
export const FloorDiv = binary(
  "FloorDiv",
  (onnx, [x, y]) => {
    if (x!.dtype.isFloating) return onnx.node("Floor", [onnx.node("Div", [x, y])]);
    return onnx.node("Div", [onnx.node("Sub", [x, onnx.node("Mod", [x, y])]), y]);
  },
  { number: (x, y) => Math.floor(x / y), big: floorDivide },
);

function larger(x: bigint, y: bigint): bigint {
  if (x > y) return x;
  return y;
}

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
/** `Maximum`: the larger. */
export const Maximum = binary("Maximum", "Max", {
  number: Math.max,
  big: larger,
  gradient: extremeGradient("GreaterEqual"),
});
/** `Minimum`: the smaller. */
export const Minimum = binary("Minimum", "Min", {
  number: Math.min,
  big: (x, y) => (larger(x, y) === x ? y : x),
  gradient: extremeGradient("LessEqual"),
});

/** `SquaredDifference`: (x − y)². */
export const SquaredDifference = binary(
  "SquaredDifference",
  (onnx, [x, y]) => {
    const difference = onnx.node("Sub", [x, y]);
    return onnx.node("Mul", [difference, difference]);
  },
  {
    number: (x, y) => (x - y) * (x - y),
    big: (x, y) => (x - y) * (x - y),
    gradient: (op, [grad]) => {
      const [x, y] = op.inputs as [Tensor, Tensor];
      const xGrad = after(grad!, () => {
        const twice = mul(constant(2, { dtype: x.dtype.base, name: "scalar" }), grad!);
        return times(twice, minus(x, y));
      });
      const yGrad = minusOf(xGrad);
      if (sameShape(x, y) && sameShape(x, grad!)) return [xGrad, yGrad];
      return reduceGradients(x, y, xGrad, yGrad);
    },
  },
);

/** `Pow`: x to the power y. */
export const Pow = binary("Pow", "Pow", {
  number: (x, y) => x ** y,
  big: (x, y) => x ** y,
  gradient: (op, [grad]) => {
    const [x, y] = op.inputs as [Tensor, Tensor];
    const gx = times(times(grad!, y), raw("Pow", { x, y: minus(y, 1) }));
    const mask = raw("Greater", { x, y: 0 });
    const safeX = raw("Select", { condition: mask, t: x, e: onesLike(x) });
    const logX = raw("Select", { condition: mask, t: raw("Log", { x: safeX }), e: zerosLike(x) });
    return reduceGradients(x, y, gx, times(times(grad!, op.outputs[0]!), logX));
  },
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** x + y (`tf.add`). */
export const add = pair("AddV2", "Add");
/** x − y (`tf.subtract`). */
export const subtract = pair("Sub", "Sub");
/** x · y (`tf.multiply`). */
export const multiply = pair("Mul", "Mul");
/** x / y, of floats; integers become float64 first, small ones float32 (`tf.truediv`, Python's `/`). */
export function divide(x: TensorLike, y: TensorLike, options: Named = {}): Tensor {
  const dtype = dtypeOfLike(x) ?? dtypeOfLike(y) ?? float32;
  const float = dtype.isInteger ? (dtype.size <= 2 ? float32 : float64) : dtype;
  const convert = (value: TensorLike): Tensor | TensorLike =>
    dtype.isInteger ? cast(convertToTensor(value, { dtype }), float) : value;
  return apply("RealDiv", { x: convert(x), y: convert(y) }, {}, { name: options.name ?? "truediv" });
}
/** The remainder with the divisor's sign (`tf.floormod`). */
export const floormod = pair("FloorMod", "FloorMod");
/** The quotient, rounded down (`tf.floordiv`). */
export const floordiv = pair("FloorDiv", "floordiv");
/** The larger, element by element (`tf.maximum`). */
export const maximum = pair("Maximum", "Maximum");
/** The smaller, element by element (`tf.minimum`). */
export const minimum = pair("Minimum", "Minimum");
/** (x − y)² (`tf.squared_difference`). */
export const squaredDifference = pair("SquaredDifference", "SquaredDifference");
/** x to the power y (`tf.pow`). */
export const pow = pair("Pow", "Pow");
