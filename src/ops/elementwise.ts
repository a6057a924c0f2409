import { apply, type OpArguments } from "../core/apply-op.js";
import { broadcastShapes } from "../core/broadcast.js";
import type { TensorLike } from "../core/convert.js";
import { bool, type DTypeKind } from "../core/dtype.js";
import { UnimplementedError } from "../core/errors.js";
import type { NdArray } from "../core/ndarray.js";
import { defineOp, type HostContext, type InferContext, type OpImplementation, type RegisteredOp } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import type { OnnxGraph, Value } from "../onnx/graph.js";
import { hasKernel } from "../onnx/kernels.js";
import { controlDependencies } from "./control.js";
import { type ComplexBinary, type ComplexUnary, compareComplex, mapComplex, zipComplex } from "./host/complex.js";
import { mapArray, type Result, zipArrays } from "./host/elementwise.js";
import type { Named } from "./named.js";

/** How an element-wise op is written in ONNX. */
export type Lowering = (onnx: OnnxGraph, inputs: readonly Value[]) => Value;

/** How an element-wise op runs: as ONNX where there are kernels for the type, else on the host. */
interface Execution {
  /** The ONNX op of the same meaning, or the nodes that say it. */
  readonly onnx?: string | Lowering;
  /** The ONNX ops that `onnx` uses, where it is a function. */
  readonly kernels?: string;
  /** False where these nodes would not do what TensorFlow does. */
  readonly lowers?: OpImplementation["lowers"];
  /** What must hold before the host kernel runs. @throws InvalidArgumentError */
  readonly check?: (context: HostContext) => void;
  readonly result?: "bool";
  /** True where no gradient flows to any input. */
  readonly notDifferentiable?: boolean;
}

/** An element-wise op of two inputs: rules for floats, integers (where they differ), 64-bit integers, complex numbers, others. */
export interface BinaryRules extends Execution {
  readonly number?: (x: number, y: number) => Result;
  readonly int?: (x: number, y: number) => Result;
  readonly big?: (x: bigint, y: bigint) => Result;
  readonly complex?: ComplexBinary;
  readonly complexTest?: (a: number, b: number, c: number, d: number) => boolean;
  readonly string?: (context: HostContext) => NdArray;
  readonly adds?: OpImplementation["adds"];
  readonly gradient?: OpImplementation["gradient"];
}

/** An element-wise op of one input. */
export interface UnaryRules extends Execution {
  readonly number?: (x: number) => Result;
  readonly int?: (x: number) => Result;
  readonly big?: (x: bigint) => Result;
  readonly complex?: ComplexUnary;
  readonly gradient?: (grad: Tensor, op: Operation) => Tensor;
}

const sameAsInput = ({ inputs }: InferContext): Shape[] => [inputs[0]?.shape ?? Shape.unknown];
/** Shape inference of element-wise ops with broadcasting. */
export const broadcast = ({ inputs: [a, b] }: InferContext): Shape[] => [
  broadcastShapes(a?.shape ?? Shape.unknown, b?.shape ?? Shape.unknown),
];

/** Defines an element-wise op of two inputs with broadcasting. */
export function binary(type: string, rules: BinaryRules): RegisteredOp {
  return defineOp(type, binaryRule(rules));
}

/** How an element-wise op of two inputs behaves. */
export function binaryRule(rules: BinaryRules): OpImplementation {
  return {
    infer: broadcast,
    ...execution(rules),
    host: (context) => {
      rules.check?.(context);
      return [combine(context, rules)];
    },
    adds: rules.adds,
    gradient: rules.gradient,
    notDifferentiable: rules.notDifferentiable,
  };
}

function combine(context: HostContext, rules: BinaryRules): NdArray {
  const [a, b] = context.inputs as [NdArray, NdArray];
  const { number, int = number, big, complex, complexTest, string } = rules;
  const dtype = context.outputTypes[0]!.base;
  const { kind } = a.dtype;
  if (kind === "complex" && complex !== undefined) return zipComplex(a, b, dtype, complex);
  if (kind === "complex" && complexTest !== undefined) return compareComplex(a, b, dtype, complexTest);
  if (kind === "string" && string !== undefined) return string(context);
  if (kind === "bigint" && big !== undefined) return zipArrays(a, b, dtype, big);
  const onNumbers = kind === "int" ? int : number;
  if (!NUMERIC.has(kind) || onNumbers === undefined) throw unimplemented(context, a);
  return zipArrays(a, b, dtype, onNumbers);
}

/** Kinds whose elements are numbers. */
const NUMERIC: ReadonlySet<DTypeKind> = new Set<DTypeKind>(["float", "half", "int", "bool"]);

/** Defines an element-wise op of one input. */
export function unary(type: string, rules: UnaryRules): RegisteredOp {
  const { gradient } = rules;
  return defineOp(type, {
    infer: sameAsInput,
    ...execution(rules),
    host: (context) => {
      const [x] = context.inputs as [NdArray];
      const { number, int = number, big, complex } = rules;
      const dtype = context.outputTypes[0]!.base;
      const { kind } = x.dtype;
      if (kind === "complex" && complex !== undefined) return [mapComplex(x, dtype, complex)];
      if (kind === "bigint" && big !== undefined) return [mapArray(x, dtype, big)];
      const onNumbers = kind === "int" ? int : number;
      if (!NUMERIC.has(kind) || onNumbers === undefined) throw unimplemented(context, x);
      return [mapArray(x, dtype, onNumbers)];
    },
    gradient: gradient === undefined ? undefined : (op, [grad]) => [gradient(grad!, op)],
    notDifferentiable: rules.notDifferentiable,
  });
}

function execution({ onnx, kernels, lowers, result }: Execution): Pick<OpImplementation, "lower" | "lowers"> {
  if (onnx === undefined) return {};
  const needed = typeof onnx === "string" ? [onnx] : (kernels?.split(" ") ?? []);
  return {
    lower: (graph, { inputs, outputTypes: [dtype], outputShapes: [shape] }) => [
      typeof onnx === "string"
        ? graph.node(onnx, inputs, {}, { dtype: result === "bool" ? bool : dtype, shape })
        : onnx(graph, inputs),
    ],
    lowers: (op, known) =>
      needed.every((kernel) => hasKernel(kernel, op.inputs[0]!.dtype.base)) && (lowers?.(op, known) ?? true),
  };
}

function unimplemented({ name, type }: HostContext, { dtype }: NdArray): UnimplementedError {
  return new UnimplementedError(`Cannot run node "${name}": op "${type}" is not implemented for ${dtype.name}`, {
    node: name,
  });
}

/** A node under its own name, as the generated functions of TensorFlow make it. */
export const raw = (type: string, args: OpArguments): Tensor => apply(type, args);
/** `Mul` under its own name. */
export const mul = (x: TensorLike, y: TensorLike): Tensor => raw("Mul", { x, y });

/** Makes nodes that wait for the gradient, as TensorFlow's do. */
export const after = <T>(grad: Tensor, body: () => T): T => controlDependencies([grad], body);

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
