import { parseShapeAndSlice, type TensorSlice } from "../checkpoint/checkpoint.js";
import type { DType } from "../core/dtype.js";
import type { Graph } from "../core/graph.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { staticValue } from "../core/static-value.js";

/** What one assignment of a Saver's nodes restores. */
export interface RestoreTarget {
  /** The name of the tensor in the checkpoint. */
  readonly key: string;
  /** The variable's node. */
  readonly variable: string;
  readonly dtype: DType;
  /** The shape that the tensor must have: of a part, that of the whole. */
  readonly shape: Shape;
  /** The part of the tensor; undefined for all of it. */
  readonly slice: TensorSlice | undefined;
  /** True where another shape of as many elements does as well. */
  readonly reshapes: boolean;
  /** The node that reads the tensor: its output `value`. */
  readonly value: Tensor;
  /** The node that sets the variable. */
  readonly assign: Operation;
}

/** What the node `restoreOp` restores: the assignments that it waits for, as far as they take what is read from a checkpoint. */
export function restoreTargets(graph: Graph, restoreOp: string): RestoreTarget[] {
  const start = graph.findOperation(restoreOp);
  const seen = new Set<Operation>();
  const targets: RestoreTarget[] = [];
  const visit = (op: Operation): void => {
    if (seen.has(op)) return;
    seen.add(op);
    const found = targetsOf(op);
    if (found.length > 0) targets.push(...found);
    else for (const before of op.controlInputs) visit(before);
  };
  if (start !== undefined) visit(start);
  return targets;
}

function targetsOf(op: Operation): RestoreTarget[] {
  if (op.type.startsWith("LookupTableImport")) return tableTargets(op);
  const target = op.type.startsWith("Assign") ? targetOf(op) : undefined;
  return target === undefined ? [] : [target];
}

/** The keys and the values of a table, which are of any shape. */
function tableTargets(assign: Operation): RestoreTarget[] {
  const [handle, ...inputs] = assign.inputs;
  return inputs.flatMap((value) => {
    const read = readBy(value);
    if (read === undefined) return [];
    const variable = handle!.op.name;
    const { key } = read;
    const dtype = value.dtype.base;
    return [{ key, variable, dtype, shape: Shape.unknown, slice: undefined, reshapes: false, value, assign }];
  });
}

function targetOf(assign: Operation): RestoreTarget | undefined {
  const [ref, assigned] = assign.inputs;
  if (ref === undefined || assigned === undefined) return undefined;
  let value = assigned;
  let reshapes = false;
  while (value.op.type === "Identity" || value.op.type === "Reshape") {
    reshapes ||= value.op.type === "Reshape";
    value = value.op.inputs[0]!;
  }
  const read = readBy(value);
  if (read === undefined) return undefined;
  const { shape: full, slice } =
    read.spec === "" ? { shape: undefined, slice: undefined } : parseShapeAndSlice(read.spec);
  const isResource = ref.dtype.name === "resource";
  const anyShape = !isResource && assign.attrs.get("validate_shape")?.b === false && !reshapes;
  const own =
    isResource && ref.op.attrs.has("shape") ? ref.op.attr.shape("shape") : isResource ? Shape.unknown : ref.shape;
  return {
    key: read.key,
    variable: ref.op.name,
    dtype: value.dtype.base,
    shape: full !== undefined ? Shape.of(full) : anyShape ? Shape.unknown : own,
    slice,
    reshapes,
    value,
    assign,
  };
}

/** What the node behind a tensor reads from a checkpoint. */
function readBy({ op, index }: Tensor): { readonly key: string; readonly spec: string } | undefined {
  const [, names, specs] = op.inputs;
  if (!/^Restore(V2|Slice)?$/.test(op.type) || names === undefined) return undefined;
  const keys = staticValue(names);
  const slices = specs === undefined ? undefined : staticValue(specs);
  if (keys === undefined) return undefined;
  return { key: String(keys.at(index)), spec: slices === undefined ? "" : String(slices.at(index)) };
}
