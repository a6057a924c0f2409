import type { AttrReader } from "../../core/attr.js";
import { float32, int64, type NumericArray } from "../../core/dtype.js";
import { ShapeError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import {
  defineOp,
  type HostContext,
  type InferContext,
  type LowerContext,
  type OpImplementation,
} from "../../core/op.js";
import { opDef } from "../../core/op-defs.js";
import { Shape } from "../../core/shape.js";
import { Algebra } from "../../onnx/algebra.js";
import { OnnxGraph, type Value } from "../../onnx/graph.js";
import { compileLoop, type Loop } from "../../onnx/loop.js";

/** Inputs of an update by their names in the OpDef. */
export type UpdateInputs = Readonly<Record<string, Value>>;

/** The rule of an optimizer: the new values of the variables, in the order in which they are named. */
export type UpdateRule = (algebra: Algebra, inputs: UpdateInputs, attr: AttrReader) => readonly Value[];

/**
 * Defines the ops that carry out one step of an optimizer: `Apply<name>`, and `ResourceApply<name>` for resource variables; of those that
 * TensorFlow has, `SparseApply<name>` and `ResourceSparseApply<name>`, which change only the rows that `indices` names (each at most
 * once). All of them become part of the cluster that the gradients are in, but for the step of large variables whose rule `fitsLoop`.
 */
export function defineUpdate(
  name: string,
  variables: readonly string[],
  rule: UpdateRule,
  fitsLoop = variables.length > 1,
): void {
  for (const prefix of ["", "Resource", "Sparse", "ResourceSparse"]) {
    const type = `${prefix}Apply${name}`;
    if (opDef(type) !== undefined) defineOp(type, implementation(type, variables, rule, fitsLoop));
  }
}

function implementation(
  type: string,
  variables: readonly string[],
  rule: UpdateRule,
  fitsLoop: boolean,
): OpImplementation {
  const args = (opDef(type)?.inputArg ?? []).map((arg) => arg.name ?? "");
  const hasOutput = (opDef(type)?.outputArg ?? []).length > 0;
  const isSparse = args.includes("indices");
  return {
    infer: (context) => {
      if (!isSparse) checkGradient(context, args);
      return hasOutput ? [context.inputs[0]?.shape] : [];
    },
    writes: variables.map((variable) => args.indexOf(variable)),
    ...(isSparse || !fitsLoop ? {} : inOneLoop(args, variables, rule)),
    lower: (onnx, context) => {
      const inputs = named(args, context.inputs);
      const lowering = isSparse ? lowerRows : lowerWhole;
      return lowering(onnx, context, inputs, variables, rule);
    },
  };
}

const named = (args: readonly string[], values: readonly Value[]): UpdateInputs =>
  Object.fromEntries(args.map((arg, i) => [arg, values[i]!]));

/** Variables of so many elements are updated by one loop, since they do not stay in the processor's cache from one node to the next. */
const LARGE = 1 << 18;

/** A step of variables that are large: one pass over them, in place where nobody else has them. */
function inOneLoop(
  args: readonly string[],
  variables: readonly string[],
  rule: UpdateRule,
): Pick<OpImplementation, "lowers" | "host" | "isolates" | "replaces"> {
  const places = [...variables, "grad"].map((name) => args.indexOf(name));
  const compile = ({ inputs, attr }: HostContext): Loop => {
    const onnx = new OnnxGraph();
    const values = inputs.map(({ dtype, shape }, i) => onnx.input(args[i]!, dtype, Shape.of(shape)));
    return compileLoop(onnx, values, rule(new Algebra(onnx, float32), named(args, values), attr));
  };
  return {
    lowers: (_, { inputs }) => {
      const whole = places.map((place) => inputs[place]!);
      const isLarge = whole.every(({ dtype, shape }) => dtype === float32 && (shape.size ?? 0) >= LARGE);
      return !isLarge || whole.some(({ shape }) => shape.size !== whole[0]!.shape.size);
    },
    host: (context) => {
      const loop = context.state(() => compile(context));
      const outputs = variables.map((_, i) => {
        const { dtype, shape } = context.inputs[places[i]!]!;
        const array = context.replace?.(i, dtype, shape)?.() ?? context.spare?.(i, dtype, shape);
        return array ?? NdArray.zeros(dtype, shape);
      });
      const data = ({ data }: NdArray): NumericArray => data as NumericArray;
      loop(context.inputs.map(data), outputs.map(data));
      return outputs;
    },
    isolates: true,
    replaces: true,
  };
}

/** @throws ShapeError where the gradient has another shape than the variable */
function checkGradient({ inputs }: InferContext, args: readonly string[]): void {
  const grad = inputs[Math.max(args.indexOf("grad"), args.indexOf("delta"))]?.shape;
  const variable = inputs[0];
  if (variable === undefined || grad === undefined || variable.dtype.name === "resource") return;
  if (variable.shape.isCompatibleWith(grad)) return;
  const [a, b] = [variable.shape.toErrorString(), grad.toErrorString()];
  throw new ShapeError(
    `Shapes must be equal, but are ${a} and ${b}`,
    `var and grad do not have the same shape${a} ${b}`,
  );
}

/** float16 has few kernels in ONNX Runtime: the rule runs in float32. */
function inWideType(
  onnx: OnnxGraph,
  inputs: UpdateInputs,
  attr: AttrReader,
  variables: readonly string[],
  rule: UpdateRule,
): Value[] {
  const dtype = inputs[variables[0]!]!.dtype;
  if (dtype.kind !== "half") return [...rule(new Algebra(onnx, dtype), inputs, attr)];
  const wide = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, value.dtype === dtype ? onnx.cast(value, float32) : value]),
  );
  return rule(new Algebra(onnx, float32), wide, attr).map((value) => onnx.cast(value, dtype));
}

function lowerWhole(
  onnx: OnnxGraph,
  { attr }: LowerContext,
  inputs: UpdateInputs,
  variables: readonly string[],
  rule: UpdateRule,
): Value[] {
  return inWideType(onnx, inputs, attr, variables, rule);
}

function lowerRows(
  onnx: OnnxGraph,
  { attr }: LowerContext,
  inputs: UpdateInputs,
  variables: readonly string[],
  rule: UpdateRule,
): Value[] {
  const indices = onnx.cast(inputs.indices!, int64);
  const rows: Record<string, Value> = { ...inputs };
  for (const variable of variables) rows[variable] = onnx.node("Gather", [inputs[variable], indices], { axis: 0 });
  const places = onnx.node("Unsqueeze", [indices, onnx.ints([-1])]);
  return inWideType(onnx, rows, attr, variables, rule).map((updated, i) =>
    onnx.node("ScatterND", [inputs[variables[i]!], places, updated]),
  );
}
