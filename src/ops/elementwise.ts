import { apply, type OpArguments } from "../core/apply-op.js";
import { broadcastShapes } from "../core/broadcast.js";
import type { TensorLike } from "../core/convert.js";
import { bool } from "../core/dtype.js";
import type { Element } from "../core/ndarray.js";
import { defineOp, type InferContext, type OpImplementation, type RegisteredOp } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import type { OnnxGraph, Value } from "../onnx/graph.js";
import { controlDependencies } from "./control.js";
import { mapArray, zipArrays } from "./host/elementwise.js";
import type { Named } from "./named.js";

/** How an element-wise op is written in ONNX. */
export type Lowering = (onnx: OnnxGraph, inputs: readonly Value[]) => Value;

const sameAsInput = ({ inputs }: InferContext): Shape[] => [inputs[0]?.shape ?? Shape.unknown];
const broadcast = ({ inputs: [a, b] }: InferContext): Shape[] => [
  broadcastShapes(a?.shape ?? Shape.unknown, b?.shape ?? Shape.unknown),
];

/** Defines an element-wise op of two inputs with broadcasting. `big` is its rule for 64-bit integers. */
export function binary(
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
export function unary(
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

/** A node under its own name, as the generated functions of TensorFlow make it. */
export const raw = (type: string, args: OpArguments): Tensor => apply(type, args);
/** `Mul` under its own name. */
export const mul = (x: TensorLike, y: TensorLike): Tensor => raw("Mul", { x, y });

/** Makes nodes that wait for the gradient, as TensorFlow's do. */
export const after = (grad: Tensor, body: () => Tensor): Tensor => controlDependencies([grad], body);

/** The function of an op with two inputs `x` and `y`; a plain number takes the other's type. */
export const pair =
  (type: string, pythonName: string) =>
  (x: TensorLike, y: TensorLike, options: Named = {}): Tensor =>
    apply(type, { x, y }, {}, { name: options.name ?? pythonName });

/** The function of an op with one input `x`. */
export const single =
  (type: string, pythonName: string) =>
  (x: TensorLike, options: Named = {}): Tensor =>
    apply(type, { x }, {}, { name: options.name ?? pythonName });
