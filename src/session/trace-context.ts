import { callOf } from "../core/call.js";
import type { DType } from "../core/dtype.js";
import { atNode, InvalidArgumentError, UnimplementedError, ValueError } from "../core/errors.js";
import { foldOutputs, shapeOfVector } from "../core/infer.js";
import type { NdArray } from "../core/ndarray.js";
import { type InferContext, implementationOf, type RegisteredOp } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { makerOf, rootOf as rootIn } from "../core/root.js";
import { Shape } from "../core/shape.js";
import { hasOnnxType } from "../onnx/types.js";
import type { RunValue } from "./values.js";

/** What shape inference is told of an operation, with the values that a run has for its inputs. */
export function contextOf(
  operation: Operation,
  inputs: readonly RunValue[],
  content: (index: number) => Shape | undefined,
): InferContext {
  const constant = (index: number): NdArray | undefined => {
    const origin = inputs[index]?.origin;
    return origin?.kind === "constant" ? origin.array : undefined;
  };
  return {
    name: operation.name,
    type: operation.type,
    attr: operation.attr,
    attrs: operation.attrs,
    outputTypes: operation.outputs.map(({ dtype }) => dtype),
    inputs,
    content,
    maker: (index) => makerOf(operation.inputs[index], resultsOf),
    constant,
    constantShape: (index) => {
      const value = constant(index);
      if (value !== undefined) return shapeOfVector(value);
      const shape = inputs[index]?.shape;
      const length = shape?.rank === 1 ? shape.dim(0) : null;
      return length === null || length === undefined ? Shape.unknown : Shape.ofRank(length);
    },
  };
}

/** The shapes of the outputs. @throws InvalidArgumentError where the inputs' shapes do not fit */
export function inferInRun(operation: Operation, implementation: RegisteredOp, context: InferContext): Shape[] {
  try {
    return (implementation.infer?.(context) ?? []).map((shape) => Shape.of(shape));
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    throw new InvalidArgumentError(runWords(error), { node: operation.name, cause: error });
  }
}

/** The outputs, where what is known decides them. */
export function foldInRun(
  operation: Operation,
  implementation: RegisteredOp,
  context: InferContext,
): NdArray[] | undefined {
  try {
    return foldOutputs(implementation, context);
  } catch (error) {
    throw atNode(error, operation.name);
  }
}

/** A ValueError's words for the time of a run, where TensorFlow has others than when a graph is built. */
function runWords(error: ValueError): string {
  return "runMessage" in error && typeof error.runMessage === "string" ? error.runMessage : error.message;
}

/**
 * The reference variable whose buffer a tensor is, as TensorFlow's Identity passes it on without a copy (`w/read`): what takes the tensor
 * sees the value that the variable has by then. A ReadVariableOp keeps the value of its own time.
 */
export function referenceBehind(tensor: Tensor, fed: { has(tensor: Tensor): boolean }): Tensor | undefined {
  let current = tensor;
  while (!current.dtype.isRef) {
    if (fed.has(current)) return undefined;
    const implementation = implementationOf(current.op.type);
    if (implementation?.alias === undefined || implementation.writes || implementation.reads) return undefined;
    const source = current.op.inputs[implementation.alias[current.index] ?? -1];
    if (source === undefined) return undefined;
    current = source;
  }
  return implementationOf(rootOf(current).type)?.makesHandle ? undefined : current;
}

/** True where a variable may have no value: the op only asks about it. */
export function mayLackValue(
  operation: Operation,
  implementation: Pick<RegisteredOp, "reads" | "writes">,
  index: number,
): boolean {
  if (operation.opDef?.allowsUninitializedInput === true) return true;
  const tensor = operation.inputs[index]!;
  if (tensor.dtype.name !== "resource") return false;
  return !implementation.reads?.includes(index) && !implementation.writes?.includes(index);
}

/** True where an operation is done by its kernel in JavaScript. @throws UnimplementedError where it cannot be done at all */
export function runsOnHost(
  operation: Operation,
  implementation: RegisteredOp,
  outputs: readonly Tensor[],
  known: InferContext,
): boolean {
  const { lower, lowers, host } = implementation;
  const types = [...operation.inputs.filter(({ dtype }) => dtype.name !== "resource"), ...outputs];
  const isLowered =
    lower !== undefined && types.every(({ dtype }) => hasOnnxType(dtype)) && (lowers?.(operation, known) ?? true);
  if (!isLowered && host === undefined)
    throw new UnimplementedError(
      `Cannot run node "${operation.name}": op "${operation.type}" is not implemented for ${[...new Set(types.map(({ dtype }) => dtype.base.name))].join(", ")}`,
      { node: operation.name },
    );
  return !isLowered;
}

const resultsOf = (operation: Operation): readonly Tensor[] | undefined => callOf(operation)?.results;

/** The operation that a reference or handle comes from, also out of a function. */
export function rootOf(tensor: Tensor): Operation {
  return rootIn(tensor, resultsOf);
}

/** The variable that a reference or handle leads to. @throws UnimplementedError where it leads to none */
export function variableOf(tensor: Tensor): { readonly key: string; readonly operation: Operation } {
  const operation = rootOf(tensor);
  const key = implementationOf(operation.type)?.variable?.(operation);
  if (key === undefined)
    throw new UnimplementedError(
      `Cannot find the variable behind "${tensor.name}": op "${operation.type}" passes none on`,
      { node: operation.name },
    );
  return { key, operation };
}

/** True for a reference or handle to a variable. */
export function leadsToVariable(tensor: Tensor): boolean {
  if (!tensor.dtype.isRef && tensor.dtype.name !== "resource") return false;
  return implementationOf(rootOf(tensor).type)?.variable !== undefined;
}

/** The type and shape that a variable's node says. */
export function variableType(operation: Operation): { dtype: DType; shape: Shape } {
  return { dtype: operation.attr.type("dtype"), shape: operation.attr.shape("shape") };
}

/** What inference and the graph say of a shape, together; where they differ, this run knows better. */
export function mergeShapes(inferred: Shape | undefined, fromGraph: Shape): Shape {
  if (inferred === undefined) return fromGraph;
  return inferred.isCompatibleWith(fromGraph) ? inferred.mergeWith(fromGraph) : inferred;
}

/** Arrays up to this size are worked on by JavaScript in loops, where that is possible: calling ONNX Runtime takes longer. */
const SMALL = 16;

/** True where an operation of a loop works on few numbers that no cluster has to make first. */
export function prefersHost(
  { host, replaces }: RegisteredOp,
  inputs: readonly RunValue[],
  outputs: readonly { readonly dtype: DType; readonly shape: Shape }[],
): boolean {
  // A kernel that replaces is for large arrays, and for those alone.
  if (host === undefined || replaces) return false;
  const isSmall = ({ shape }: { readonly shape: Shape }): boolean => (shape.size ?? SMALL + 1) <= SMALL;
  return outputs.every(isSmall) && inputs.every((input) => isSmall(input) && isOnHost(input));
}

function isOnHost({ origin }: RunValue): boolean {
  if (origin.kind === "choice") return origin.alternatives.every(({ value }) => isOnHost(value));
  return origin.kind !== "result" || origin.step.onHost;
}
