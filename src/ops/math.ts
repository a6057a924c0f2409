import { apply, type OpArguments } from "../core/apply-op.js";
import { broadcastShapes, normalizeAxes } from "../core/broadcast.js";
import { constant, convertToTensor, dtypeOfLike, type TensorLike } from "../core/convert.js";
import { bool, type DTypeLike, dtypeOf, float32, float64, int32, int64 } from "../core/dtype.js";
import { InvalidArgumentError, ShapeError } from "../core/errors.js";
import { constantValue } from "../core/infer.js";
import { type Element, NdArray } from "../core/ndarray.js";
import {
  defineOp,
  type Gradients,
  type InferContext,
  type LowerContext,
  type OpImplementation,
  type RegisteredOp,
} from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import type { OnnxGraph, Value } from "../onnx/graph.js";
import { allAxes, gather, identity, type Named, reshape, sameShape, shape, size, tile } from "./array.js";
import { controlDependencies } from "./control.js";
import { broadcastGradientArgs, reduceGradients } from "./gradient-reduction.js";
import { mapArray, zipArrays } from "./host/elementwise.js";

type Lowering = (onnx: OnnxGraph, inputs: readonly Value[]) => Value;
type Numeric = number | bigint;

const sameAsInput = ({ inputs }: InferContext): Shape[] => [inputs[0]?.shape ?? Shape.unknown];
const broadcast = ({ inputs: [a, b] }: InferContext): Shape[] => [
  broadcastShapes(a?.shape ?? Shape.unknown, b?.shape ?? Shape.unknown),
];

/** Defines an element-wise op of two inputs with broadcasting. `big` is its rule for 64-bit integers. */
function binary(
  type: string,
  lowering: string | Lowering,
  rules: {
    readonly number?: (x: number, y: number) => Element;
    readonly big?: (x: bigint, y: bigint) => Element;
    readonly gradient?: OpImplementation["gradient"];
    readonly result?: "bool";
  },
): RegisteredOp {
  const onElements = (x: Element, y: Element): Element =>
    typeof x === "bigint" ? rules.big!(x, y as bigint) : rules.number!(Number(x), Number(y));
  return defineOp(type, {
    infer: broadcast,
    lower: (onnx, { inputs }) => [
      typeof lowering === "string"
        ? onnx.node(lowering, inputs, {}, rules.result === "bool" ? { dtype: bool } : {})
        : lowering(onnx, inputs),
    ],
    host:
      rules.number === undefined
        ? undefined
        : ({ inputs: [a, b], outputTypes }) => [zipArrays(a!, b!, outputTypes[0]!, onElements)],
    gradient: rules.gradient,
    notDifferentiable: rules.gradient === undefined,
  });
}

/** Defines an element-wise op of one input. */
function unary(
  type: string,
  lowering: string | Lowering,
  rules: {
    readonly number?: (x: number) => Element;
    readonly big?: (x: bigint) => Element;
    readonly gradient?: (grad: Tensor, op: Operation) => Tensor;
    readonly result?: "bool";
  } = {},
): RegisteredOp {
  const { number, big, gradient } = rules;
  const onElement = (x: Element): Element => (typeof x === "bigint" ? big!(x) : number!(Number(x)));
  return defineOp(type, {
    infer: sameAsInput,
    lower: (onnx, { inputs }) => [
      typeof lowering === "string"
        ? onnx.node(lowering, inputs, {}, rules.result === "bool" ? { dtype: bool } : {})
        : lowering(onnx, inputs),
    ],
    host:
      number === undefined ? undefined : ({ inputs: [x], outputTypes }) => [mapArray(x!, outputTypes[0]!, onElement)],
    gradient: gradient === undefined ? undefined : (op, [grad]) => [gradient(grad!, op)],
    notDifferentiable: gradient === undefined,
  });
}

const raw = (type: string, args: OpArguments): Tensor => apply(type, args);
const mul = (x: TensorLike, y: TensorLike): Tensor => raw("Mul", { x, y });

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
  const negative = raw("Neg", { x });
  const gy = mul(grad!, raw("RealDiv", { x: raw("RealDiv", { x: negative, y }), y }));
  return reduceGradients(x, y, gx, gy);
};
/** `RealDiv`: x / y of floats. */
export const RealDiv = binary("RealDiv", "Div", { number: (x, y) => x / y, gradient: realDivGradient });

function checkDivisor(y: Numeric): void {
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

/** Gradient of Maximum and Minimum: to the one that was taken. */
const extremeGradient =
  (comparison: "GreaterEqual" | "LessEqual"): OpImplementation["gradient"] =>
  (op, [grad]) => {
    const [x, y] = op.inputs as [Tensor, Tensor];
    const zeros = apply("ZerosLike", { x: grad! });
    const taken = raw(comparison, { x, y });
    const axes = broadcastGradientArgs(x, y);
    const gx = apply("SelectV2", { condition: taken, t: grad!, e: zeros });
    const gy = apply("SelectV2", { condition: taken, t: zeros, e: grad! });
    return axes.reduce(gx, gy);
  };
/** `Maximum`: the larger. */
export const Maximum = binary("Maximum", "Max", {
  number: Math.max,
  big: (x, y) => (x >= y ? x : y),
  gradient: extremeGradient("GreaterEqual"),
});
/** `Minimum`: the smaller. */
export const Minimum = binary("Minimum", "Min", {
  number: Math.min,
  big: (x, y) => (x <= y ? x : y),
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
      const { xGrad } = controlDependencies([grad!], () => ({
        xGrad: mul(mul(constant(2, { dtype: x.dtype.base, name: "scalar" }), grad!), raw("Sub", { x, y })),
      }));
      return reduceGradients(x, y, xGrad, raw("Neg", { x: xGrad }));
    },
  },
);

/** `Pow`: x to the power y. */
export const Pow = binary("Pow", "Pow", {
  number: (x, y) => x ** y,
  big: (x, y) => x ** y,
  gradient: (op, [grad]) => {
    const [x, y] = op.inputs as [Tensor, Tensor];
    const one = constant(1, { dtype: y.dtype.base, name: "sub/y" });
    const gx = mul(mul(grad!, y), raw("Pow", { x, y: raw("Sub", { x: y, y: one }) }));
    const mask = raw("Greater", { x, y: constant(0, { dtype: x.dtype.base }) });
    const safeX = apply("SelectV2", { condition: mask, t: x, e: apply("OnesLike", { x }) });
    const logX = apply("SelectV2", { condition: mask, t: raw("Log", { x: safeX }), e: apply("ZerosLike", { x }) });
    return reduceGradients(x, y, gx, mul(mul(grad!, op.outputs[0]!), logX));
  },
});

const compare = (
  type: string,
  onnx: string | Lowering,
  number: (x: number, y: number) => boolean,
  big: (x: bigint, y: bigint) => boolean,
): RegisteredOp => binary(type, onnx, { number, big, result: "bool" });
/** `Equal`: x = y. */
export const Equal = compare(
  "Equal",
  "Equal",
  (x, y) => x === y,
  (x, y) => x === y,
);
/** `NotEqual`: x ≠ y. */
export const NotEqual = compare(
  "NotEqual",
  (onnx, inputs) => onnx.node("Not", [onnx.node("Equal", inputs, {}, { dtype: bool })]),
  (x, y) => x !== y,
  (x, y) => x !== y,
);
/** `Greater`: x > y. */
export const Greater = compare(
  "Greater",
  "Greater",
  (x, y) => x > y,
  (x, y) => x > y,
);
/** `GreaterEqual`: x ≥ y. */
export const GreaterEqual = compare(
  "GreaterEqual",
  "GreaterOrEqual",
  (x, y) => x >= y,
  (x, y) => x >= y,
);
/** `Less`: x < y. */
export const Less = compare(
  "Less",
  "Less",
  (x, y) => x < y,
  (x, y) => x < y,
);
/** `LessEqual`: x ≤ y. */
export const LessEqual = compare(
  "LessEqual",
  "LessOrEqual",
  (x, y) => x <= y,
  (x, y) => x <= y,
);
/** `LogicalAnd`: both. */
export const LogicalAnd = binary("LogicalAnd", "And", { number: (x, y) => x !== 0 && y !== 0, result: "bool" });
/** `LogicalOr`: one or both. */
export const LogicalOr = binary("LogicalOr", "Or", { number: (x, y) => x !== 0 || y !== 0, result: "bool" });
/** `LogicalNot`: not. */
export const LogicalNot = unary("LogicalNot", "Not", { number: (x) => x === 0, result: "bool" });

/** `Neg`: −x. */
export const Neg = unary("Neg", "Neg", {
  number: (x) => -x,
  big: (x) => -x,
  gradient: (grad) => raw("Neg", { x: grad }),
});
/** `Abs`: the distance from 0. */
export const Abs = unary("Abs", "Abs", {
  number: Math.abs,
  big: (x) => (x < 0n ? -x : x),
  gradient: (grad, op) => mul(grad, raw("Sign", { x: op.inputs[0]! })),
});
/** `Sign`: −1, 0 or 1. */
export const Sign = unary("Sign", "Sign", {
  number: Math.sign,
  big: (x) => (x > 0n ? 1n : x < 0n ? -1n : 0n),
  gradient: (_, op) => apply("ZerosLike", { x: op.inputs[0]! }),
});
/** `Square`: x². */
export const Square = unary("Square", (onnx, [x]) => onnx.node("Mul", [x, x]), {
  number: (x) => x * x,
  big: (x) => x * x,
  gradient: (grad, op) =>
    controlDependencies([grad], () => {
      const [x] = op.inputs as [Tensor];
      const two = constant(2, { dtype: x.dtype.base });
      return mul(grad, mul(x, two));
    }),
});
/** `Sqrt`: the square root. */
export const Sqrt = unary("Sqrt", "Sqrt", {
  number: Math.sqrt,
  gradient: (grad, op) => apply("SqrtGrad", { y: op.outputs[0]!, dy: grad }),
});
/** `SqrtGrad`: dy / 2y. */
export const SqrtGrad = binary(
  "SqrtGrad",
  (onnx, [y, dy]) => {
    const half = onnx.scalar(0.5, y!.dtype);
    return onnx.node("Div", [onnx.node("Mul", [dy, half]), y]);
  },
  {},
);
/** `Rsqrt`: 1 / √x. */
export const Rsqrt = unary("Rsqrt", (onnx, [x]) => onnx.node("Reciprocal", [onnx.node("Sqrt", [x])]), {
  number: (x) => 1 / Math.sqrt(x),
  gradient: (grad, op) => apply("RsqrtGrad", { y: op.outputs[0]!, dy: grad }),
});
/** `RsqrtGrad`: −dy · y³ / 2. */
export const RsqrtGrad = binary(
  "RsqrtGrad",
  (onnx, [y, dy]) => {
    const cube = onnx.node("Mul", [onnx.node("Mul", [y, y]), y]);
    return onnx.node("Mul", [onnx.node("Mul", [dy, onnx.scalar(-0.5, y!.dtype)]), cube]);
  },
  {},
);
/** `Reciprocal`: 1 / x. */
export const Reciprocal = unary("Reciprocal", "Reciprocal", {
  number: (x) => 1 / x,
  gradient: (grad, op) => apply("ReciprocalGrad", { y: op.outputs[0]!, dy: grad }),
});
/** `ReciprocalGrad`: −dy · y². */
export const ReciprocalGrad = binary(
  "ReciprocalGrad",
  (onnx, [y, dy]) => {
    return onnx.node("Neg", [onnx.node("Mul", [dy, onnx.node("Mul", [y, y])])]);
  },
  {},
);

const after = (grad: Tensor, body: () => Tensor): Tensor => controlDependencies([grad], body);
/** `Exp`: e to the power x. */
export const Exp = unary("Exp", "Exp", {
  number: Math.exp,
  gradient: (grad, op) => after(grad, () => mul(grad, op.outputs[0]!)),
});
/** `Log`: the natural logarithm. */
export const Log = unary("Log", "Log", {
  number: Math.log,
  gradient: (grad, op) => after(grad, () => mul(grad, raw("Reciprocal", { x: op.inputs[0]! }))),
});
/** `Log1p`: log(1 + x). */
export const Log1p = unary(
  "Log1p",
  (onnx, [x]) => onnx.node("Log", [onnx.node("Add", [x, onnx.scalar(1, x!.dtype)])]),
  {
    number: Math.log1p,
    gradient: (grad, op) =>
      after(grad, () => {
        const one = constant(1, { dtype: grad.dtype.base, name: "add/x" });
        return mul(grad, raw("Reciprocal", { x: raw("AddV2", { x: one, y: op.inputs[0]! }) }));
      }),
  },
);
/** `Tanh`: the hyperbolic tangent. */
export const Tanh = unary("Tanh", "Tanh", {
  number: Math.tanh,
  gradient: (grad, op) => after(grad, () => apply("TanhGrad", { y: op.outputs[0]!, dy: grad })),
});
/** `TanhGrad`: dy · (1 − y²). */
export const TanhGrad = binary(
  "TanhGrad",
  (onnx, [y, dy]) => {
    return onnx.node("Mul", [dy, onnx.node("Sub", [onnx.scalar(1, y!.dtype), onnx.node("Mul", [y, y])])]);
  },
  {},
);
/** `Sigmoid`: 1 / (1 + e^−x). */
export const Sigmoid = unary("Sigmoid", "Sigmoid", {
  number: (x) => 1 / (1 + Math.exp(-x)),
  gradient: (grad, op) => after(grad, () => apply("SigmoidGrad", { y: op.outputs[0]!, dy: grad })),
});
/** `SigmoidGrad`: dy · y · (1 − y). */
export const SigmoidGrad = binary(
  "SigmoidGrad",
  (onnx, [y, dy]) => {
    return onnx.node("Mul", [onnx.node("Mul", [dy, y]), onnx.node("Sub", [onnx.scalar(1, y!.dtype), y])]);
  },
  {},
);
/** `Floor`: rounded down. */
export const Floor = unary("Floor", "Floor", { number: Math.floor });
/** `Ceil`: rounded up. */
export const Ceil = unary("Ceil", "Ceil", { number: Math.ceil });
/** `Sin`: the sine. */
export const Sin = unary("Sin", "Sin", {
  number: Math.sin,
  gradient: (grad, op) => after(grad, () => mul(grad, raw("Cos", { x: op.inputs[0]! }))),
});
/** `Cos`: the cosine. */
export const Cos = unary("Cos", "Cos", {
  number: Math.cos,
  gradient: (grad, op) => after(grad, () => mul(grad, raw("Neg", { x: raw("Sin", { x: op.inputs[0]! }) }))),
});

/** `Cast`: the elements as another type. */
export const Cast = defineOp("Cast", {
  infer: sameAsInput,
  lower: (onnx, { inputs: [x], attr }) => [onnx.cast(x!, attr.type("DstT"))],
  host: ({ inputs: [x], attr }) => [x!.astype(attr.type("DstT"))],
  gradient: (op, [grad]) => {
    const from = op.inputs[0]!.dtype.base;
    return [from.isFloating && grad!.dtype.base.isFloating ? cast(grad!, from) : null];
  },
});

/** `SelectV2`: `t` where the condition holds, else `e`, with broadcasting. */
export const SelectV2 = defineOp("SelectV2", {
  infer: ({ inputs: [c, t, e] }) => [broadcastShapes(broadcastShapes(c!.shape, t!.shape), e!.shape)],
  lower: (onnx, { inputs }) => [onnx.node("Where", inputs, {}, { dtype: inputs[1]!.dtype })],
  gradient: (op, [grad]) => {
    const [condition, x, y] = op.inputs as [Tensor, Tensor, Tensor];
    const zeros = constant(0, { dtype: grad!.dtype.base, name: "zeros" });
    const pick = (t: Tensor, e: Tensor): Tensor => apply("SelectV2", { condition, t, e });
    const reduce = (g: Tensor, target: Tensor): Tensor => broadcastGradientArgs(target, op.outputs[0]!).reduce(g, g)[0];
    return [null, reduce(pick(grad!, zeros), x), reduce(pick(zeros, grad!), y)];
  },
});

/** `AddN`: the sum of arrays of one shape. */
export const AddN = defineOp("AddN", {
  infer: ({ inputs }) => [inputs.reduce((merged, input) => merged.mergeWith(input.shape), Shape.unknown)],
  lower: (onnx, { inputs }) => {
    const [first, ...rest] = inputs as [Value, ...Value[]];
    return [rest.reduce((sum, value) => onnx.node("Add", [sum, value]), first)];
  },
  gradient: (op, [grad]) => op.inputs.map(() => grad!),
});

function matMulShape({ inputs: [a, b], attr }: InferContext): Shape[] {
  const side = (value: Shape, transposed: boolean): readonly (number | null)[] => {
    if (value.rank !== undefined && value.rank !== 2) {
      const message = `Shape must be rank 2 but is rank ${value.rank}`;
      throw new ShapeError(
        message,
        `In[0] and In[1] has different ndims: found a matrix of shape ${value.toErrorString()}`,
      );
    }
    const dims = value.dims ?? [null, null];
    return transposed ? [dims[1] ?? null, dims[0] ?? null] : dims;
  };
  const [rows, inner] = side(a!.shape, attr.bool("transpose_a"));
  const [other, columns] = side(b!.shape, attr.bool("transpose_b"));
  if (inner != null && other != null && inner !== other)
    throw new ShapeError(
      `Dimensions must be equal, but are ${inner} and ${other}`,
      `Matrix size-incompatible: In[0]: ${a!.shape.toErrorString()}, In[1]: ${b!.shape.toErrorString()}`,
    );
  return [Shape.of([rows ?? null, columns ?? null])];
}

function matMulGradient(op: Operation, [grad]: readonly Tensor[]): Gradients {
  const [a, b] = op.inputs as [Tensor, Tensor];
  const [ta, tb] = [op.attr.bool("transpose_a"), op.attr.bool("transpose_b")];
  const product = (
    x: Tensor,
    y: Tensor,
    transpose_a: boolean,
    transpose_b: boolean,
    side: "grad_a" | "grad_b",
  ): Tensor => apply("MatMul", { a: x, b: y }, { transpose_a, transpose_b, [side]: true }, { name: "MatMul" });
  if (!ta && !tb) return [product(grad!, b, false, true, "grad_a"), product(a, grad!, true, false, "grad_b")];
  if (!ta && tb) return [product(grad!, b, false, false, "grad_a"), product(grad!, a, true, false, "grad_b")];
  if (ta && !tb) return [product(b, grad!, false, true, "grad_a"), product(a, grad!, false, false, "grad_b")];
  return [product(b, grad!, true, true, "grad_a"), product(grad!, a, true, true, "grad_b")];
}

/** `MatMul`: the product of two matrices, either of them transposed. */
export const MatMul = defineOp("MatMul", {
  infer: matMulShape,
  lower: (onnx, { inputs: [a, b], attr }) => {
    const [transA, transB] = [attr.bool("transpose_a"), attr.bool("transpose_b")];
    if (!transA && !transB) return [onnx.node("MatMul", [a, b])];
    return [onnx.node("Gemm", [a, b], { transA: transA ? 1 : 0, transB: transB ? 1 : 0 })];
  },
  lowers: (op) => {
    const dtype = op.outputs[0]!.dtype.base;
    const isTransposed = op.attr.bool("transpose_a") || op.attr.bool("transpose_b");
    return [float32, float64].includes(dtype) || ([int32, int64].includes(dtype) && !isTransposed);
  },
  gradient: matMulGradient,
});

function reducedShape(context: InferContext): Shape[] {
  const input = context.inputs[0]?.shape ?? Shape.unknown;
  const axes = context.constant(1);
  const keeps = context.attr.bool("keep_dims");
  if (input.dims === undefined) return [Shape.unknown];
  if (axes === undefined) return [keeps ? Shape.ofRank(input.dims.length) : Shape.unknown];
  const chosen = new Set(normalizeAxes(numbersOf(axes), input.dims.length));
  if (keeps) return [Shape.of(input.dims.map((dim, axis) => (chosen.has(axis) ? 1 : dim)))];
  return [Shape.of(input.dims.filter((_, axis) => !chosen.has(axis)))];
}

function numbersOf(array: NdArray): number[] {
  return Array.from({ length: array.size }, (_, i) => Number(array.at(i)));
}

function lowerReduction(onnxType: string): NonNullable<OpImplementation["lower"]> {
  return (onnx, { inputs, attr }: LowerContext) => {
    const [input, axes] = inputs as [Value, Value];
    const vector =
      axes.shape.rank === 0 ? onnx.node("Reshape", [onnx.cast(axes, int64), onnx.ints([1])]) : onnx.cast(axes, int64);
    const known = axes.constant === undefined ? vector : onnx.ints(numbersOf(axes.constant));
    return [onnx.node(onnxType, [input, known], { keepdims: attr.bool("keep_dims") ? 1 : 0, noop_with_empty_axes: 1 })];
  };
}

/** Defines a reduction; `fold` combines two elements on the host, where `initial` is given. */
function reduction(
  type: string,
  onnxType: string,
  rules: {
    readonly initial?: number;
    readonly combine?: (x: Numeric, y: Numeric) => Numeric;
    readonly gradient?: (op: Operation, grad: Tensor) => Tensor;
  } = {},
): RegisteredOp {
  const { initial, combine, gradient } = rules;
  return defineOp(type, {
    infer: reducedShape,
    lower: lowerReduction(onnxType),
    host: initial === undefined || combine === undefined ? undefined : hostReduction(initial, combine),
    gradient: gradient === undefined ? undefined : (op, [grad]) => [gradient(op, grad!), null],
    notDifferentiable: gradient === undefined,
  });
}

function hostReduction(
  initial: number,
  combine: (x: Numeric, y: Numeric) => Numeric,
): NonNullable<OpImplementation["host"]> {
  return (context) => {
    const [input, axes] = context.inputs as [NdArray, NdArray];
    const keeps = context.attr.bool("keep_dims");
    const chosen = new Set(normalizeAxes(numbersOf(axes), input.shape.length));
    const kept = input.shape.map((dim, axis) => (chosen.has(axis) ? 1 : dim));
    const isBig = input.dtype.kind === "bigint";
    const accumulated: Numeric[] = Array.from({ length: kept.reduce((p, d) => p * d, 1) }, () =>
      isBig ? BigInt(initial) : initial,
    );
    for (let i = 0; i < input.size; i++) {
      let rest = i;
      let at = 0;
      let stride = 1;
      for (let axis = input.shape.length - 1; axis >= 0; axis--) {
        const position = rest % input.shape[axis]!;
        rest = Math.floor(rest / input.shape[axis]!);
        at += chosen.has(axis) ? 0 : position * stride;
        stride *= kept[axis]!;
      }
      const element = input.at(i);
      accumulated[at] = combine(accumulated[at]!, typeof element === "bigint" ? element : Number(element));
    }
    const target = keeps ? kept : input.shape.filter((_, axis) => !chosen.has(axis));
    return [NdArray.from(accumulated, input.dtype).reshape(target)];
  };
}

const plus = (x: Numeric, y: Numeric): Numeric => (typeof x === "bigint" ? x + (y as bigint) : x + Number(y));
const times = (x: Numeric, y: Numeric): Numeric => (typeof x === "bigint" ? x * (y as bigint) : x * Number(y));

function sumGradient(op: Operation, grad: Tensor): Tensor {
  const [input, axes] = op.inputs as [Tensor, Tensor];
  const known = constantValue(axes);
  const dims = input.shape.dims;
  if (dims !== undefined && known !== undefined) {
    const chosen = numbersOf(known);
    if (chosen.length === dims.length && chosen.every((axis, i) => axis === i)) {
      const spread = reshape(
        grad,
        dims.map(() => 1),
      );
      const target = input.shape.isFullyDefined ? constant(int32Vector(input.shape.toArray())) : shape(input);
      return tile(spread, target);
    }
    if (input.shape.isFullyDefined) {
      const reduced = new Set(normalizeAxes(chosen, dims.length));
      const kept = input.shape.toArray().map((dim, axis) => (reduced.has(axis) ? 1 : dim));
      const multiples = input.shape.toArray().map((dim, axis) => (reduced.has(axis) ? dim : 1));
      return tile(reshape(grad, int32Vector(kept)), int32Vector(multiples));
    }
  }
  const inputShape = shape(input);
  if (op.attr.bool("keep_dims")) return apply("BroadcastTo", { input: grad, shape: inputShape });
  return apply("BroadcastTo", { input: reshape(grad, keptShape(inputShape, axes)), shape: inputShape });
}

/** The dimensions with 1 in place of those that are reduced (`math_ops.reduced_shape`). */
function keptShape(inputShape: Tensor, axes: Tensor): Tensor {
  const inputRank = size(inputShape);
  const positive = floormod(add(reshape(axes, [-1]), inputRank), inputRank);
  const all = range(0, inputRank, 1);
  return apply("DynamicStitch", {
    indices: [all, positive],
    data: [inputShape, apply("Fill", { dims: shape(positive), value: constant(1, { dtype: int32 }) })],
  });
}

const int32Vector = (values: readonly number[]): NdArray =>
  new NdArray(int32, [values.length], Int32Array.from(values));

function meanGradient(op: Operation, grad: Tensor): Tensor {
  const [input, axes] = op.inputs as [Tensor, Tensor];
  const total = sumGradient(op, grad);
  const output = op.outputs[0]!;
  if (input.shape.isFullyDefined && output.shape.isFullyDefined) {
    const factor = Math.floor(input.shape.size! / Math.max(output.shape.size!, 1));
    return divideExactly(total, constant(factor, { dtype: total.dtype.base }));
  }
  const inputShape = shape(input);
  const inputRank = size(inputShape);
  const positive = floormod(addNamed(axes, inputRank), inputRank);
  const count = apply("Prod", { input: gather(inputShape, positive), reduction_indices: constant(int32Vector([0])) });
  return divideExactly(total, cast(count, total.dtype.base));
}

const addNamed = (x: Tensor, y: Tensor): Tensor => apply("AddV2", { x, y }, {}, { name: "add" });
const divideExactly = (x: Tensor, y: Tensor): Tensor => apply("RealDiv", { x, y }, {}, { name: "truediv" });

/** `Sum`: of the elements along axes. */
export const Sum = reduction("Sum", "ReduceSum", { initial: 0, combine: plus, gradient: sumGradient });
/** `Mean`: of the elements along axes. */
export const Mean = reduction("Mean", "ReduceMean", { gradient: meanGradient });
/** `Prod`: the product of the elements along axes. */
export const Prod = reduction("Prod", "ReduceProd", { initial: 1, combine: times });

/** Gradient of Max and Min: shared evenly among the elements that are the extreme. */
function extremeReductionGradient(op: Operation, grad: Tensor): Tensor {
  const [input, axes] = op.inputs as [Tensor, Tensor];
  const kept = keptShape(shape(input), axes);
  const isExtreme = cast(equal(reshape(op.outputs[0]!, kept), input), grad.dtype.base);
  const count = reshape(apply("Sum", { input: isExtreme, reduction_indices: axes }), kept);
  return mul(apply("RealDiv", { x: isExtreme, y: count }), reshape(grad, kept));
}
/** `Max`: the largest along axes. */
export const Max = reduction("Max", "ReduceMax", { gradient: extremeReductionGradient });
/** `Min`: the smallest along axes. */
export const Min = reduction("Min", "ReduceMin", { gradient: extremeReductionGradient });

const arg = (type: string, onnxType: string): RegisteredOp =>
  defineOp(type, {
    infer: (context) => {
      const input = context.inputs[0]?.shape ?? Shape.unknown;
      const axis = context.constant(1);
      if (input.dims === undefined || axis === undefined) return [Shape.unknown];
      const [at] = normalizeAxes([Number(axis.at(0))], input.dims.length);
      return [Shape.of(input.dims.filter((_, i) => i !== at))];
    },
    lower: (onnx, { inputs: [input, axis], attr }) => {
      if (axis?.constant === undefined)
        throw new InvalidArgumentError("Cannot search along an axis that is not constant");
      const index = onnx.node(onnxType, [input], { axis: Number(axis.constant.at(0)), keepdims: 0 }, { dtype: int64 });
      return [onnx.cast(index, attr.type("output_type"))];
    },
    notDifferentiable: true,
  });
/** `ArgMax`: where the largest element along an axis is. */
export const ArgMax = arg("ArgMax", "ArgMax");
/** `ArgMin`: where the smallest element along an axis is. */
export const ArgMin = arg("ArgMin", "ArgMin");

/** `Range`: numbers from `start` in steps of `delta` up to, not with, `limit`. */
export const Range = defineOp("Range", {
  infer: (context) => {
    const [start, limit, delta] = [0, 1, 2].map((index) => context.constant(index));
    if (start === undefined || limit === undefined || delta === undefined) return [[null]];
    const step = Number(delta.at(0));
    return [[Math.max(0, Math.ceil((Number(limit.at(0)) - Number(start.at(0))) / step))]];
  },
  host: ({ inputs: [start, limit, delta] }) => {
    const [from, to, step] = [start!, limit!, delta!].map((value) => Number(value.at(0))) as [number, number, number];
    if (step === 0) throw new InvalidArgumentError("Requires delta != 0: 0");
    const count = Math.max(0, Math.ceil((to - from) / step));
    return [
      NdArray.from(
        Array.from({ length: count }, (_, i) => from + i * step),
        start!.dtype,
      ),
    ];
  },
  lower: (onnx, { inputs }) => [
    onnx.node(
      "Range",
      inputs.map((input) => onnx.node("Reshape", [input, onnx.ints([])])),
    ),
  ],
  notDifferentiable: true,
});

/** `DynamicStitch`: rows put together by index; of two rows for one index the later one counts. */
export const DynamicStitch = defineOp("DynamicStitch", {
  infer: (context) => {
    const half = context.inputs.length / 2;
    let length = 0;
    for (let i = 0; i < half; i++) {
      const indices = context.constant(i);
      if (indices === undefined) return [Shape.unknown];
      length = Math.max(length, ...numbersOf(indices).map((index) => index + 1));
    }
    const inner = context.inputs[half]!.shape.slice(context.inputs[0]!.shape.rank ?? 0);
    return [Shape.of([length]).concat(inner)];
  },
  host: ({ inputs }) => {
    const half = inputs.length / 2;
    const indices = inputs.slice(0, half);
    const rows = inputs.slice(half);
    const inner = rows[0]!.shape.slice(indices[0]!.shape.length);
    const length = Math.max(0, ...indices.flatMap(numbersOf).map((index) => index + 1));
    const out = NdArray.zeros(rows[0]!.dtype, [length, ...inner]);
    const block = out.size / Math.max(length, 1);
    indices.forEach((index, i) => {
      numbersOf(index).forEach((target, row) => {
        for (let k = 0; k < block; k++) out.data[target * block + k] = rows[i]!.data[row * block + k] as never;
      });
    });
    return [out];
  },
});

/** `BroadcastTo`: repeated to a larger shape. */
export const BroadcastTo = defineOp("BroadcastTo", {
  infer: (context) => [context.constantShape(1)],
  lower: (onnx, { inputs: [input, target] }) => [onnx.node("Expand", [input, onnx.cast(target!, int64)])],
  gradient: (op, [grad]) => [broadcastGradientArgs(op.inputs[0]!, op.outputs[0]!).reduce(grad!, grad!)[0], null],
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Converts a pair so that a plain number takes the other's type, naming constants `x` and `y`. */
const pair =
  (type: string, pythonName: string) =>
  (x: TensorLike, y: TensorLike, options: Named = {}): Tensor =>
    apply(type, { x, y }, {}, { name: options.name ?? pythonName });
const single =
  (type: string, pythonName: string) =>
  (x: TensorLike, options: Named = {}): Tensor =>
    apply(type, { x }, {}, { name: options.name ?? pythonName });

/** x + y (`tf.add`). */
export const add = pair("AddV2", "Add");
/** x − y (`tf.subtract`). */
export const subtract = pair("Sub", "Sub");
/** x · y (`tf.multiply`). */
export const multiply = pair("Mul", "Mul");
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
/** x = y, element by element (`tf.equal`). */
export const equal = pair("Equal", "Equal");
/** x ≠ y (`tf.not_equal`). */
export const notEqual = pair("NotEqual", "NotEqual");
/** x > y (`tf.greater`). */
export const greater = pair("Greater", "Greater");
/** x ≥ y (`tf.greater_equal`). */
export const greaterEqual = pair("GreaterEqual", "GreaterEqual");
/** x < y (`tf.less`). */
export const less = pair("Less", "Less");
/** x ≤ y (`tf.less_equal`). */
export const lessEqual = pair("LessEqual", "LessEqual");
/** Both (`tf.logical_and`). */
export const logicalAnd = pair("LogicalAnd", "LogicalAnd");
/** One or both (`tf.logical_or`). */
export const logicalOr = pair("LogicalOr", "LogicalOr");
/** Not (`tf.logical_not`). */
export const logicalNot = single("LogicalNot", "LogicalNot");

/** x / y, of floats; integers become float64 first, small ones float32 (`tf.truediv`, Python's `/`). */
export function divide(x: TensorLike, y: TensorLike, options: Named = {}): Tensor {
  const dtype = dtypeOfLike(x) ?? dtypeOfLike(y) ?? float32;
  const float = dtype.isInteger ? (dtype.size <= 2 ? float32 : float64) : dtype;
  const convert = (value: TensorLike): Tensor | TensorLike =>
    dtype.isInteger ? cast(convertToTensor(value, { dtype }), float) : value;
  return apply("RealDiv", { x: convert(x), y: convert(y) }, {}, { name: options.name ?? "truediv" });
}

/** −x (`tf.negative`). */
export const negative = single("Neg", "Neg");
/** The distance from 0 (`tf.abs`). */
export const abs = single("Abs", "Abs");
/** −1, 0 or 1 (`tf.sign`). */
export const sign = single("Sign", "Sign");
/** x² (`tf.square`). */
export const square = single("Square", "Square");
/** The square root (`tf.sqrt`). */
export const sqrt = single("Sqrt", "Sqrt");
/** 1 / √x (`tf.rsqrt`). */
export const rsqrt = single("Rsqrt", "Rsqrt");
/** 1 / x (`tf.reciprocal`). */
export const reciprocal = single("Reciprocal", "Reciprocal");
/** e to the power x (`tf.exp`). */
export const exp = single("Exp", "Exp");
/** The natural logarithm (`tf.log`). */
export const log = single("Log", "Log");
/** log(1 + x) (`tf.log1p`). */
export const log1p = single("Log1p", "Log1p");
/** The hyperbolic tangent (`tf.tanh`). */
export const tanh = single("Tanh", "Tanh");
/** 1 / (1 + e^−x) (`tf.sigmoid`). */
export const sigmoid = single("Sigmoid", "Sigmoid");
/** Rounded down (`tf.floor`). */
export const floor = single("Floor", "Floor");
/** Rounded up (`tf.ceil`). */
export const ceil = single("Ceil", "Ceil");
/** The sine (`tf.sin`). */
export const sin = single("Sin", "Sin");
/** The cosine (`tf.cos`). */
export const cos = single("Cos", "Cos");

/** The elements as another type (`tf.cast`); the tensor itself where it has that type. */
export function cast(x: TensorLike, dtype: DTypeLike, options: Named = {}): Tensor {
  const tensor = convertToTensor(x, { name: "x" });
  const to = dtypeOf(dtype).base;
  if (tensor.dtype.base === to) return tensor;
  return apply("Cast", { x: tensor }, { DstT: to }, { name: options.name ?? "Cast" });
}

/** The sum of tensors of one shape and type (`tf.add_n`). */
export function addN(inputs: readonly TensorLike[], options: Named = {}): Tensor {
  const [only] = inputs;
  if (inputs.length === 1) return options.name === undefined ? convertToTensor(only!) : identity(only!, options);
  return apply("AddN", { inputs }, {}, options);
}

/** Options of `tf.matmul`. */
export interface MatMulOptions extends Named {
  readonly transposeA?: boolean;
  readonly transposeB?: boolean;
}
/** The product of two matrices (`tf.matmul`). */
export function matmul(a: TensorLike, b: TensorLike, options: MatMulOptions = {}): Tensor {
  const attrs = { transpose_a: options.transposeA ?? false, transpose_b: options.transposeB ?? false };
  return apply("MatMul", { a, b }, attrs, { name: options.name });
}

/** Options of reductions: along which axes (all, where none are given), and whether they stay as 1. */
export interface ReduceOptions extends Named {
  readonly axis?: number | readonly number[] | Tensor;
  readonly keepDims?: boolean;
}
const reduce =
  (type: string) =>
  (input: TensorLike, options: ReduceOptions | number | readonly number[] = {}): Tensor => {
    const {
      axis,
      keepDims = false,
      name,
    }: ReduceOptions = typeof options === "number" || Array.isArray(options)
      ? { axis: options as number | readonly number[] }
      : (options as ReduceOptions);
    const tensor = convertToTensor(input, { name: "input_tensor" });
    const axes = axis === undefined ? allAxes(tensor) : axis;
    return apply(type, { input: tensor, reduction_indices: axes }, { keep_dims: keepDims }, { name: name ?? type });
  };
/** The sum along axes (`tf.reduce_sum`). */
export const reduceSum = reduce("Sum");
/** The mean along axes (`tf.reduce_mean`). */
export const reduceMean = reduce("Mean");
/** The product along axes (`tf.reduce_prod`). */
export const reduceProd = reduce("Prod");
/** The largest along axes (`tf.reduce_max`). */
export const reduceMax = reduce("Max");
/** The smallest along axes (`tf.reduce_min`). */
export const reduceMin = reduce("Min");

/** Where the largest element along `axis` is, as int64 (`tf.argmax`). */
export function argmax(
  input: TensorLike,
  axis: number | Tensor = 0,
  options: Named & { outputType?: DTypeLike } = {},
): Tensor {
  return apply("ArgMax", { input, dimension: axis }, { output_type: dtypeOf(options.outputType ?? int64) }, options);
}
/** Where the smallest element along `axis` is, as int64 (`tf.argmin`). */
export function argmin(
  input: TensorLike,
  axis: number | Tensor = 0,
  options: Named & { outputType?: DTypeLike } = {},
): Tensor {
  return apply("ArgMin", { input, dimension: axis }, { output_type: dtypeOf(options.outputType ?? int64) }, options);
}

/** Numbers from `start` up to, not with, `limit` (`tf.range`); int32 unless the arguments are tensors of another type. */
export function range(start: TensorLike, limit: TensorLike, delta: TensorLike = 1, options: Named = {}): Tensor {
  const dtype = [start, limit, delta].map(dtypeOfLike).find((found) => found !== undefined) ?? int32;
  return apply("Range", { start, limit, delta }, { Tidx: dtype }, { name: options.name ?? "range" });
}

/** `x` where the condition holds, else `y` (`tf.where`). */
export function where(condition: TensorLike, x: TensorLike, y: TensorLike, options: Named = {}): Tensor {
  return apply("SelectV2", { condition, t: x, e: y }, {}, { name: options.name ?? "Select" });
}
