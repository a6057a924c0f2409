import type { DType } from "../core/dtype.js";
import { atNode, InvalidArgumentError, UnimplementedError, ValueError } from "../core/errors.js";
import { foldOutputs, shapeOfVector } from "../core/infer.js";
import type { NdArray } from "../core/ndarray.js";
import { type InferContext, implementationOf, type RegisteredOp } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { hasOnnxType } from "../onnx/types.js";
import type { Origin, RunValue, Work, Write } from "./values.js";

/** A run with every value made once: what is computed in which phase, and which variables get what. */
export interface Trace {
  readonly works: readonly Work[];
  readonly writes: readonly Write[];
  /** The value of each fetched tensor, in the order of the request. */
  readonly fetches: readonly RunValue[];
  /** Variables that must have a value when the run begins, with the node that reads each first. */
  readonly required: ReadonlyMap<string, Operation>;
  /** Operations that compute nothing of their own: they pass inputs on, or only wait. */
  readonly passing: ReadonlySet<Operation>;
}

/**
 * Follows values through the scheduled operations, with the shapes that the feeds really have: shapes are inferred anew,
 * what they decide becomes a constant, variables become values, and each operation finds its phase.
 * @throws InvalidArgumentError where shapes do not fit
 */
export function trace(
  ordered: readonly Operation[],
  fetches: readonly Tensor[],
  feeds: ReadonlyMap<Tensor, { readonly dtype: DType; readonly shape: readonly number[] }>,
): Trace {
  return new Tracer(fetches, feeds).run(ordered);
}

class Tracer {
  private readonly works: Work[] = [];
  private readonly writes: Write[] = [];
  private readonly required = new Map<string, Operation>();
  private readonly values = new Map<Tensor, RunValue>();
  private readonly current = new Map<string, RunValue>();
  private readonly fetched = new Map<Tensor, RunValue | undefined>();
  private readonly phases = new Map<Operation, number>();
  private readonly passing = new Set<Operation>();
  /** Reads of reference variables: who uses one sees the value of its own time, as if the memory were shared. */
  private readonly reads = new Map<Tensor, Tensor>();
  private count = 0;

  constructor(
    private readonly fetches: readonly Tensor[],
    private readonly feeds: ReadonlyMap<Tensor, { readonly dtype: DType; readonly shape: readonly number[] }>,
  ) {
    for (const tensor of fetches) this.fetched.set(tensor, undefined);
    for (const [tensor, { dtype, shape }] of feeds)
      this.values.set(tensor, this.value({ kind: "feed", tensor }, dtype, Shape.of(shape)));
  }

  run(ordered: readonly Operation[]): Trace {
    for (const operation of ordered) this.visit(operation);
    const fetches = this.fetches.map((tensor) => {
      const value = this.fetched.get(tensor) ?? this.values.get(tensor);
      if (value === undefined)
        throw new InvalidArgumentError(
          `Cannot fetch "${tensor.name}": it is a ${tensor.dtype.name}, expected a tensor with data`,
        );
      return value;
    });
    return { works: this.works, writes: this.writes, fetches, required: this.required, passing: this.passing };
  }

  private visit(operation: Operation): void {
    const implementation = implementationOf(operation.type)!;
    if (implementation.variable === undefined) this.compute(operation, implementation);
    else this.pass(operation, 0);
    for (const output of operation.outputs)
      if (this.fetched.has(output) && output.dtype.isRef && !this.feeds.has(output))
        this.fetched.set(output, this.read(output, operation));
  }

  private compute(operation: Operation, implementation: RegisteredOp): void {
    const inputs = operation.inputs.map((input, index) => this.input(operation, implementation, input, index));
    const { alias, writes = [] } = implementation;
    if (alias !== undefined) {
      this.passing.add(operation);
      const [from] = operation.inputs;
      if (from?.dtype.isRef && writes.length === 0 && alias[0] === 0) this.reads.set(operation.outputs[0]!, from);
      this.finish(
        operation,
        writes,
        alias.map((index) => inputs[index]!),
        this.after(operation, inputs),
      );
      return;
    }
    const outputs = operation.outputs.filter((output) => !output.dtype.isRef);
    const context = contextOf(operation, inputs);
    const shapes = this.infer(operation, implementation, context);
    const folded = this.fold(operation, implementation, context);
    if (folded !== undefined) {
      const constants = folded.map((array) =>
        this.value({ kind: "constant", array }, array.dtype, Shape.of(array.shape)),
      );
      this.finish(operation, writes, constants, this.after(operation, inputs));
      return;
    }
    const onHost = runsOnHost(operation, implementation, outputs, context);
    const phase = this.phase(operation, inputs, onHost);
    const results: RunValue[] = [];
    const work: Work = { op: operation, onHost, inputs, results, phase };
    const types = [
      ...writes.map((index) => ({ dtype: inputs[index]!.dtype, shape: inputs[index]!.shape })),
      ...outputs.map((output) => ({ dtype: output.dtype, shape: merge(shapes[output.index], output.shape) })),
    ];
    for (const { dtype, shape } of types)
      results.push(this.value({ kind: "result", step: work, index: results.length }, dtype, shape));
    this.works.push(work);
    this.finish(operation, writes, results, phase);
  }

  private pass(operation: Operation, phase: number): void {
    this.passing.add(operation);
    this.phases.set(operation, phase);
  }

  private finish(operation: Operation, writes: readonly number[], results: readonly RunValue[], phase: number): void {
    this.phases.set(operation, phase);
    writes.forEach((index, i) => {
      const { key, operation: variable } = variableOf(operation.inputs[index]!);
      const value = results[i]!;
      this.current.set(key, value);
      this.writes.push({ key, value, op: operation, variable });
    });
    let next = writes.length;
    for (const output of operation.outputs)
      if (!output.dtype.isRef) {
        const value = results[next++];
        if (value !== undefined && !this.feeds.has(output)) this.values.set(output, value);
      }
  }

  /** The value of an input; for a variable its value now, which must be there unless the op allows otherwise. */
  private input(operation: Operation, implementation: RegisteredOp, tensor: Tensor, index: number): RunValue {
    const shared = this.feeds.has(tensor) ? undefined : this.reads.get(tensor);
    if (shared !== undefined) return this.read(shared, operation);
    const known = this.values.get(tensor);
    if (known !== undefined) {
      const reference = referenceBehind(tensor, this.feeds);
      return reference === undefined ? known : this.read(reference, operation);
    }
    const replaced = implementation.alias !== undefined && implementation.writes?.includes(index);
    const optional =
      replaced || operation.opDef?.allowsUninitializedInput === true || isHandleOnly(implementation, tensor, index);
    return this.read(tensor, optional ? undefined : operation);
  }

  /** The value of the variable behind a reference or handle; `reader` is named where it has none when the run begins. */
  private read(tensor: Tensor, reader: Operation | undefined): RunValue {
    const { key, operation } = variableOf(tensor);
    let value = this.current.get(key);
    if (value === undefined) {
      const { dtype, shape } = variableType(operation);
      value = this.value({ kind: "variable", key, variable: operation }, dtype, shape);
      this.current.set(key, value);
    }
    if (reader !== undefined && value.origin.kind === "variable" && !this.required.has(key))
      this.required.set(key, reader);
    return value;
  }

  private infer(operation: Operation, implementation: RegisteredOp, context: InferContext): Shape[] {
    try {
      return (implementation.infer?.(context) ?? []).map((shape) => Shape.of(shape));
    } catch (error) {
      if (!(error instanceof ValueError)) throw error;
      throw new InvalidArgumentError(runWords(error), { node: operation.name, cause: error });
    }
  }

  private fold(operation: Operation, implementation: RegisteredOp, context: InferContext): NdArray[] | undefined {
    try {
      return foldOutputs(implementation, context);
    } catch (error) {
      throw atNode(error, operation.name);
    }
  }

  /** The phase that everything before `operation` belongs to. */
  private after(operation: Operation, inputs: readonly RunValue[]): number {
    const before = operation.controlInputs.map((control) => this.phases.get(control) ?? 0);
    for (const { origin } of inputs) if (origin.kind === "result") before.push(origin.step.phase);
    return Math.max(0, ...before);
  }

  /** Host work goes into even phases, clusters into odd ones, as early as what comes before them allows. */
  private phase(operation: Operation, inputs: readonly RunValue[], onHost: boolean): number {
    const earliest = this.after(operation, inputs);
    return earliest % 2 === (onHost ? 0 : 1) ? earliest : earliest + 1;
  }

  private value(origin: Origin, dtype: DType, shape: Shape): RunValue {
    return { id: this.count++, origin, dtype: dtype.base, shape };
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
function referenceBehind(tensor: Tensor, fed: { has(tensor: Tensor): boolean }): Tensor | undefined {
  let current = tensor;
  while (!current.dtype.isRef) {
    if (fed.has(current)) return undefined;
    const implementation = implementationOf(current.op.type);
    if (implementation?.alias === undefined || implementation.writes || implementation.reads) return undefined;
    const source = current.op.inputs[implementation.alias[current.index] ?? -1];
    if (source === undefined) return undefined;
    current = source;
  }
  return current;
}

/** True for a handle that the op neither reads nor writes: it is only asked about. */
function isHandleOnly(implementation: RegisteredOp, tensor: Tensor, index: number): boolean {
  if (tensor.dtype.name !== "resource") return false;
  return !implementation.reads?.includes(index) && !implementation.writes?.includes(index);
}

function runsOnHost(
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

/** The variable that a reference or handle leads to. */
export function variableOf(tensor: Tensor): { readonly key: string; readonly operation: Operation } {
  let { op } = tensor;
  for (;;) {
    const implementation = implementationOf(op.type);
    if (implementation?.variable !== undefined) return { key: implementation.variable(op), operation: op };
    const from = implementation?.writes?.[0] ?? implementation?.alias?.[0];
    const next = from === undefined ? undefined : op.inputs[from];
    if (next === undefined)
      throw new UnimplementedError(`Cannot find the variable behind "${tensor.name}": op "${op.type}" passes none on`, {
        node: op.name,
      });
    op = next.op;
  }
}

function variableType(operation: Operation): { dtype: DType; shape: Shape } {
  return { dtype: operation.attr.type("dtype"), shape: operation.attr.shape("shape") };
}

function merge(inferred: Shape | undefined, fromGraph: Shape): Shape {
  if (inferred === undefined) return fromGraph;
  return inferred.isCompatibleWith(fromGraph) ? inferred.mergeWith(fromGraph) : inferred;
}

function contextOf(operation: Operation, inputs: readonly RunValue[]): InferContext {
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
