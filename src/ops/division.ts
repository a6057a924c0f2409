import { apply } from "../core/apply-op.js";
import { constant, convertToTensor, dtypeOfLike, type TensorLike } from "../core/convert.js";
import { bool, type DType, float32, float64 } from "../core/dtype.js";
import { InvalidArgumentError } from "../core/errors.js";
import type { NdArray } from "../core/ndarray.js";
import { defineOp, type HostContext, type InferContext, type OpImplementation } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import type { OnnxGraph, Value } from "../onnx/graph.js";
import { conj } from "./complex.js";
import { nameScope } from "./control.js";
import { binary, pair, raw } from "./elementwise.js";
import { reduceGradients } from "./gradient-reduction.js";
import * as complexNumbers from "./host/complex.js";
import { cast } from "./math.js";
import type { Named } from "./named.js";
import { minusOf, over, times } from "./operators.js";

/** @throws InvalidArgumentError where integers, if there are any, are divided by zero */
function checkDivisor({ inputs: [x, y], name }: HostContext): void {
  if (y!.dtype.isInteger && x!.size > 0 && hasZero(y!))
    throw new InvalidArgumentError("Integer division by zero", { node: name });
}
function hasZero({ data }: NdArray): boolean {
  for (let i = 0; i < data.length; i++) if (Number(data[i]) === 0) return true;
  return false;
}

/** Integers are divided in ONNX only by known numbers: a 0, or the smallest integer by -1, would end the process. */
function dividesSafely(op: Operation, known: InferContext): boolean {
  if (!op.inputs[0]!.dtype.isInteger) return true;
  const divisors = known.constant(1)?.toNumbers();
  return divisors?.every((divisor) => divisor !== 0 && divisor !== -1) ?? false;
}

/** True (as ONNX bool) where a remainder of the dividend's sign and the divisor have different signs. */
function signsDiffer(onnx: OnnxGraph, remainder: Value, y: Value): Value {
  const product = onnx.node("Mul", [onnx.node("Sign", [remainder]), onnx.node("Sign", [y])]);
  const zero = onnx.scalar(y.dtype.kind === "bigint" ? 0n : 0, y.dtype);
  return onnx.node("Less", [product, zero], {}, { dtype: bool });
}

const floorBig = (x: bigint, y: bigint): bigint => (x % y !== 0n && x < 0n !== y < 0n ? x / y - 1n : x / y);
const floorModBig = (x: bigint, y: bigint): bigint => (x % y !== 0n && x < 0n !== y < 0n ? (x % y) + y : x % y);
function floorModulo(x: number, y: number): number {
  const remainder = x % y;
  return remainder !== 0 && remainder < 0 !== y < 0 ? remainder + y : remainder;
}

const divGradient =
  (divide: (x: Tensor, y: Tensor) => Tensor): OpImplementation["gradient"] =>
  (op, [grad]) => {
    const [x, y] = op.inputs as [Tensor, Tensor];
    const [cx, cy] = [conj(x), conj(y)];
    const gx = divide(grad!, cy);
    const gy = times(grad!, divide(divide(minusOf(cx), cy), cy));
    return reduceGradients(x, y, gx, gy);
  };

const divideNumbers = {
  onnx: "Div",
  lowers: dividesSafely,
  check: checkDivisor,
  number: (x, y) => x / y,
  int: (x, y) => Math.trunc(x / y),
  big: (x, y) => x / y,
  complex: complexNumbers.divide,
} satisfies Parameters<typeof binary>[1];

/** `RealDiv`: x / y of floats. */
export const RealDiv = binary("RealDiv", {
  ...divideNumbers,
  gradient: divGradient((x, y) => raw("RealDiv", { x, y })),
});
/** `Div`: x / y; of integers rounded towards zero. */
export const Div = binary("Div", { ...divideNumbers, gradient: divGradient(over) });
/** `TruncateDiv`: x / y rounded towards zero. */
export const TruncateDiv = binary("TruncateDiv", {
  ...divideNumbers,
  lowers: (op, known) => op.inputs[0]!.dtype.isInteger && dividesSafely(op, known),
  number: (x, y) => Math.trunc(x / y),
  gradient: () => [null, null],
});

/** `DivNoNan`: x / y, and 0 where y is 0. */
export const DivNoNan = binary("DivNoNan", {
  onnx: (onnx, [x, y]) => {
    const zero = onnx.scalar(0, y!.dtype);
    return onnx.node("Where", [onnx.node("Equal", [y, zero]), zero, onnx.node("Div", [x, y])], {}, x);
  },
  kernels: "Where Equal Div",
  number: (x, y) => (y === 0 ? 0 : x / y),
  complex: (a, b, c, d, out) => {
    if (c !== 0 || d !== 0) complexNumbers.divide(a, b, c, d, out);
    else {
      out.re = 0;
      out.im = 0;
    }
  },
  gradient: (op, [grad]) => {
    const [x, y] = op.inputs as [Tensor, Tensor];
    const [cx, cy] = [conj(x), conj(y)];
    const gx = divNoNan(grad!, cy);
    const gy = times(grad!, divNoNan(divNoNan(minusOf(cx), cy), cy));
    return reduceGradients(x, y, gx, gy);
  },
});

/** `FloorDiv`: the quotient, rounded down. */
export const FloorDiv = binary("FloorDiv", {
  onnx: (onnx, [x, y]) => {
    if (x!.dtype.isFloating) return onnx.node("Floor", [onnx.node("Div", [x, y])]);
    const quotient = onnx.node("Div", [x, y]);
    const remainder = onnx.node("Mod", [x, y], { fmod: 1 });
    return onnx.node("Sub", [quotient, onnx.cast(signsDiffer(onnx, remainder, y!), x!.dtype)]);
  },
  kernels: "Div Mod Sign",
  lowers: dividesSafely,
  check: checkDivisor,
  number: (x, y) => Math.floor(x / y),
  big: floorBig,
  gradient: () => [null, null],
});

/** `FloorMod`: the remainder with the divisor's sign. */
export const FloorMod = binary("FloorMod", {
  onnx: (onnx, [x, y]) => {
    if (x!.dtype.isInteger) return onnx.node("Mod", [x, y]);
    const remainder = onnx.node("Mod", [x, y], { fmod: 1 });
    const other = onnx.node("Add", [remainder, y]);
    return onnx.node("Where", [signsDiffer(onnx, remainder, y!), other, remainder], {}, x);
  },
  kernels: "Mod Sign Where",
  lowers: dividesSafely,
  check: checkDivisor,
  number: floorModulo,
  big: floorModBig,
  gradient: (op, [grad]) => {
    const [x, y] = [conj(op.inputs[0]!), conj(op.inputs[1]!)];
    const quotient = raw("FloorDiv", { x, y });
    return reduceGradients(op.inputs[0]!, op.inputs[1]!, grad!, times(grad!, raw("Neg", { x: quotient })));
  },
});

/** `TruncateMod`: the remainder with the dividend's sign. */
export const TruncateMod = binary("TruncateMod", {
  onnx: (onnx, [x, y]) => onnx.node("Mod", [x, y], { fmod: 1 }),
  kernels: "Mod",
  lowers: dividesSafely,
  check: checkDivisor,
  number: (x, y) => x % y,
  big: (x, y) => x % y,
});
/** `Mod`: `TruncateMod` under its older name. */
export const Mod = defineOp("Mod", { ...TruncateMod });

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** The type in which numbers of `dtype` are divided: itself for floats, float64 for integers, float32 for small ones. */
function quotientType(dtype: DType): DType {
  if (!dtype.isInteger) return dtype;
  return dtype.size <= 2 ? float32 : float64;
}

/** Both arguments as tensors of the type in which they are divided. */
function divided(x: TensorLike, y: TensorLike): readonly [Tensor, Tensor] {
  const dtype = dtypeOfLike(x) ?? dtypeOfLike(y) ?? float32;
  const convert = (value: TensorLike, name: string): Tensor =>
    cast(convertToTensor(value, { name, dtype: dtypeOfLike(value) ?? dtype }), quotientType(dtype));
  return [convert(x, "x"), convert(y, "y")];
}

/** x / y, of floats; integers become float64 first, small ones float32 (`tf.truediv`, `tf.divide`, Python's `/`). */
export function divide(x: TensorLike, y: TensorLike, options: Named = {}): Tensor {
  return nameScope(options.name ?? "truediv", (name) => {
    const [a, b] = divided(x, y);
    return apply("RealDiv", { x: a, y: b }, {}, { name });
  });
}
/** `divide` (`tf.truediv`). */
export const truediv = divide;
/** x / y of floats, the quotient rounded down of integers (`tf.div`). */
export function div(x: TensorLike, y: TensorLike, options: Named = {}): Tensor {
  return nameScope(options.name ?? "div", (name) => {
    const dtype = dtypeOfLike(x) ?? dtypeOfLike(y) ?? float32;
    const a = convertToTensor(x, { name: "x", dtype });
    const b = convertToTensor(y, { name: "y", dtype });
    return apply(dtype.isFloating || dtype.kind === "complex" ? "RealDiv" : "FloorDiv", { x: a, y: b }, {}, { name });
  });
}
/** x / y, and 0 where y is 0 (`tf.div_no_nan`). */
export function divNoNan(x: TensorLike, y: TensorLike, options: Named = {}): Tensor {
  return nameScope(options.name ?? "div_no_nan", (name) => {
    const [a, b] = divided(x, y);
    return apply("DivNoNan", { x: a, y: b }, {}, { name });
  });
}
/** 1 / x, and 0 where x is 0 (`tf.math.reciprocal_no_nan`). */
export function reciprocalNoNan(x: TensorLike, options: Named = {}): Tensor {
  return nameScope(options.name ?? "reciprocal_no_nan", (name) => {
    const at = convertToTensor(x, { name: "x" });
    return apply("DivNoNan", { x: constant(1, { dtype: at.dtype.base, name: "one" }), y: at }, {}, { name });
  });
}
/** x / y of one type (`tf.realdiv`). */
export const realdiv = pair("RealDiv", "RealDiv");
/** The quotient, rounded down (`tf.floordiv`). */
export const floordiv = pair("FloorDiv", "floordiv");
/** The quotient, rounded down (`tf.floor_div`). */
export const floorDiv = pair("FloorDiv", "FloorDiv");
/** The quotient, rounded towards zero (`tf.truncatediv`). */
export const truncatediv = pair("TruncateDiv", "TruncateDiv");
/** The remainder with the divisor's sign (`tf.floormod`). */
export const floormod = pair("FloorMod", "FloorMod");
/** The remainder with the divisor's sign (`tf.mod`). */
export const mod = pair("FloorMod", "FloorMod");
/** The remainder with the dividend's sign (`tf.truncatemod`). */
export const truncatemod = pair("TruncateMod", "TruncateMod");
