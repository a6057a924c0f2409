import { bool } from "../core/dtype.js";
import { OutOfRangeError, ShapeError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp, type InferContext, type OpImplementation } from "../core/op.js";
import type { Operation } from "../core/operation.js";
import { Shape } from "../core/shape.js";

/** The name of a variable in the session's store: its shared name, else the node's. */
const storeKey = (op: Operation): string => {
  const shared = op.attrs.has("shared_name") ? op.attr.string("shared_name") : "";
  return shared === "" ? op.name : shared;
};

const refVariable: OpImplementation = {
  infer: ({ attr }) => [attr.shape("shape")],
  variable: storeKey,
  stateful: true,
};

/** `Variable`: a reference variable of TensorFlow 0.x. */
export const VariableV1 = defineOp("Variable", refVariable);
/** `VariableV2`: a reference variable, the default of TensorFlow 1. */
export const VariableV2 = defineOp("VariableV2", refVariable);
/** `TemporaryVariable`: a reference variable of one run. */
export const TemporaryVariable = defineOp("TemporaryVariable", {
  ...refVariable,
  variable: (op) => `${op.name}/${op.attr.string("var_name")}`,
});
/** `DestroyTemporaryVariable`: the last value of a temporary variable. */
export const DestroyTemporaryVariable = defineOp("DestroyTemporaryVariable", {
  infer: ({ inputs }) => [inputs[0]?.shape],
  alias: [0],
  stateful: true,
});
/** `VarHandleOp`: a handle to a resource variable. */
export const VarHandleOp = defineOp("VarHandleOp", { ...refVariable, infer: () => [Shape.scalar] });

function assignedShape({ inputs: [ref, value], attrs }: InferContext): Shape[] {
  const validates = attrs.get("validate_shape")?.b ?? true;
  if (!validates || ref === undefined || value === undefined) return [value?.shape ?? Shape.unknown];
  if (ref.shape.isCompatibleWith(value.shape)) return [ref.shape.mergeWith(value.shape)];
  const shapes = [ref.shape.toErrorString(), value.shape.toErrorString()];
  const sameRank = ref.shape.rank === value.shape.rank;
  const axis = sameRank ? (ref.shape.dims?.findIndex((dim, i) => dim !== value.shape.dim(i)) ?? 0) : 0;
  const problem = sameRank
    ? `Dimension ${axis} in both shapes must be equal, but are ${ref.shape.dim(axis)} and ${value.shape.dim(axis)}`
    : `Shapes must be equal rank, but are ${ref.shape.rank} and ${value.shape.rank}`;
  throw new ShapeError(
    `${problem}. Shapes are ${shapes[0]} and ${shapes[1]}.`,
    `Assign requires shapes of both tensors to match. lhs shape= ${shapes[0]} rhs shape= ${shapes[1]}`,
  );
}

/** `Assign`: the variable's value becomes the second input. */
export const Assign = defineOp("Assign", { infer: assignedShape, writes: [0], alias: [1], notDifferentiable: true });
/** `AssignVariableOp`: `Assign` of a resource variable. */
export const AssignVariableOp = defineOp("AssignVariableOp", { writes: [0], alias: [1] });
/** `ReadVariableOp`: the value that a resource variable has at this point. */
export const ReadVariableOp = defineOp("ReadVariableOp", {
  infer: ({ inputs: [variable] }) => [variable?.dtype.name === "resource" ? Shape.unknown : variable?.shape],
  reads: [0],
  alias: [0],
  gradient: (_, [grad]) => [grad ?? null],
});

const change = (onnx: "Add" | "Sub", hasOutput: boolean): OpImplementation => ({
  infer: hasOutput ? assignedShape : () => [],
  writes: [0],
  lower: (graph, { inputs }) => [graph.node(onnx, inputs)],
  notDifferentiable: true,
});

/** `AssignAdd`: adds to a variable. */
export const AssignAdd = defineOp("AssignAdd", change("Add", true));
/** `AssignSub`: subtracts from a variable. */
export const AssignSub = defineOp("AssignSub", change("Sub", true));
/** `AssignAddVariableOp`: adds to a resource variable. */
export const AssignAddVariableOp = defineOp("AssignAddVariableOp", change("Add", false));
/** `AssignSubVariableOp`: subtracts from a resource variable. */
export const AssignSubVariableOp = defineOp("AssignSubVariableOp", change("Sub", false));

const isInitialized: OpImplementation = {
  infer: () => [Shape.scalar],
  stateful: true,
  host: (context) => [new NdArray(bool, [], Uint8Array.of(context.variable(0) === undefined ? 0 : 1))],
  notDifferentiable: true,
};

/** `IsVariableInitialized`: whether a reference variable has a value. */
export const IsVariableInitialized = defineOp("IsVariableInitialized", isInitialized);
/** `VarIsInitializedOp`: whether a resource variable has a value. */
export const VarIsInitializedOp = defineOp("VarIsInitializedOp", isInitialized);
/** `DisableCopyOnRead`: lets reads share a resource variable's array, which they always do here. */
export const DisableCopyOnRead = defineOp("DisableCopyOnRead", { infer: () => [], alias: [] });

const countUpTo: OpImplementation = {
  infer: () => [Shape.scalar],
  writes: [0],
  host: ({ inputs: [ref], attr, name }) => {
    const count = ref!.at(0);
    if (BigInt(count as bigint) >= attr.bigint("limit"))
      throw new OutOfRangeError(`Reached limit of ${attr.bigint("limit")}`, { node: name });
    const next = typeof count === "bigint" ? count + 1n : Number(count) + 1;
    return [NdArray.from(next, ref!.dtype), ref!];
  },
};
/** `CountUpTo`: the value of a counter, which then grows by one. */
export const CountUpTo = defineOp("CountUpTo", countUpTo);
/** `ResourceCountUpTo`: the same of a resource variable. */
export const ResourceCountUpTo = defineOp("ResourceCountUpTo", countUpTo);
