import { type Call, callOf } from "../core/call.js";
import type { DType } from "../core/dtype.js";
import { InvalidArgumentError, OpError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { implementationOf, type RegisteredOp } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { Conditions } from "./conditions.js";
import { Contents } from "./contents.js";
import { Guard } from "./guard.js";
import { isLoop, type Loop, type Unit } from "./loops.js";
import { Phases, type Waiting } from "./phases.js";
import {
  contextOf,
  foldInRun,
  inferInRun,
  leadsToVariable,
  mayLackValue,
  mergeShapes,
  prefersHost,
  referenceBehind,
  runsOnHost,
  variableOf,
  variableType,
} from "./trace-context.js";
import type { Alternative, Origin, RunValue, Work, Write } from "./values.js";

/** A run with every value made once: what is computed in which phase, and which variables get what. */
export interface Trace {
  readonly works: readonly Work[];
  readonly writes: readonly Write[];
  /** The value of each fetched tensor, in the order of the request, and when it is there. */
  readonly fetches: readonly RunValue[];
  readonly fetchGuards: readonly Guard[];
  /** Variables that must have a value when the run begins, with the node that reads each first. */
  readonly required: ReadonlyMap<string, Operation>;
  /** Nodes that read variables which need no value when the run begins, since they may not be read at all. */
  readonly readers: ReadonlyMap<RunValue, Operation>;
  /** Operations that compute nothing of their own: they pass inputs on, or only wait. */
  readonly passing: ReadonlySet<Operation>;
}

/** The fed tensors, with types and shapes. */
export type Feeds = ReadonlyMap<Tensor, { readonly dtype: DType; readonly shape: readonly number[] }>;

/** Traces a loop, and adds it to what is `around` it. */
export type LoopTracer = (loop: Loop, around: Tracer, guard: Guard) => void;

/** Traces the operations of a run, or of a loop's iteration (`parent` is what is around the loop). */
export class Tracer {
  readonly writes: Write[] = [];
  /** What variables have by now. */
  readonly current = new Map<string, RunValue>();
  /** What is in stacks and arrays of tensors. */
  readonly contents: Contents;
  readonly conditions: Conditions;
  private readonly works: Work[] = [];
  private readonly required = new Map<string, Operation>();
  private readonly readers = new Map<RunValue, Operation>();
  private readonly values = new Map<Tensor, RunValue>();
  private readonly watched = new Map<Tensor, RunValue | undefined>();
  private readonly phases: Phases;
  private readonly passing = new Set<Operation>();
  private readonly captured = new Map<RunValue, RunValue>();
  /** Reads of reference variables: who uses one sees the value of its own time, as if the memory were shared. */
  private readonly reads = new Map<Tensor, Tensor>();
  private count = 0;

  constructor(
    readonly feeds: Feeds,
    private readonly traceLoop: LoopTracer,
    private readonly parent?: Tracer,
    /** False in a loop whose shapes change: what the graph says of shapes is not always true there. */
    private readonly hasFixedShapes = true,
  ) {
    this.contents = parent?.contents ?? new Contents();
    this.phases = new Phases(feeds);
    this.conditions = new Conditions(feeds, parent?.conditions);
  }

  /** The condition of the operation that is traced now. */
  private get guard(): Guard {
    return this.conditions.now;
  }

  /** Notes what reference tensors have when they are made, since they are fetched. */
  watch(fetches: readonly Tensor[]): void {
    for (const tensor of fetches) this.watched.set(tensor, undefined);
  }

  /** What is fetched. */
  get fetched(): Tensor[] {
    return [...this.watched.keys()];
  }

  run(ordered: readonly Unit[]): void {
    for (const unit of ordered)
      if (isLoop(unit)) this.visitLoop(unit);
      else this.visit(unit);
  }

  result(fetches: readonly Tensor[]): Trace {
    const { works, writes, required, readers, passing } = this;
    const fetchGuards = fetches.map((tensor) => this.conditions.of(tensor));
    const dead = fetchGuards.findIndex((guard) => guard.isNever);
    if (dead >= 0) throw deadFetch(dead, fetches[dead]!);
    const values = fetches.map((tensor) => {
      const value = this.watched.get(tensor) ?? this.find(tensor);
      if (value !== undefined) return value;
      throw new InvalidArgumentError(
        `Cannot fetch "${tensor.name}": it is a ${tensor.dtype.name}, expected a tensor with data`,
      );
    });
    return { works, writes, fetches: values, fetchGuards, required, readers, passing };
  }

  value(origin: Origin, dtype: DType, shape: Shape): RunValue {
    return { id: this.count++, origin, dtype: dtype.base, shape };
  }
  /** Says what a tensor's value is. */
  set(tensor: Tensor, value: RunValue): void {
    this.values.set(tensor, value);
  }
  /** The value of a tensor where it is there; undefined where it never is. */
  valueAt(tensor: Tensor): RunValue | undefined {
    this.conditions.now = this.conditions.of(tensor);
    return this.guard.isNever ? undefined : this.find(tensor);
  }
  /** In a loop: a value from around it. */
  capture(outer: RunValue): RunValue {
    let value = this.captured.get(outer);
    if (value === undefined) {
      const { origin, dtype, shape } = outer;
      value = this.value(origin.kind === "constant" ? origin : { kind: "outer", value: outer }, dtype, shape);
      this.captured.set(outer, value);
    }
    return value;
  }
  /** Values from around the loop that it takes. */
  get captures(): RunValue[] {
    return [...this.captured].filter(([, { origin }]) => origin.kind === "outer").map(([outer]) => outer);
  }
  /** Adds work, and gives values for its results, of these types. */
  addWork(
    work: Omit<Work, "results" | "phase">,
    types: readonly { readonly dtype: DType; readonly shape: Shape }[],
    waiting: Waiting = work.onHost && isOrdered(work.op) ? work.op : unordered(work.op),
  ): Work {
    const results: RunValue[] = [];
    const phase = this.phases.of(waiting, work.inputs, work.onHost, work.guard);
    const whole = { ...work, results, phase };
    for (const { dtype, shape } of types)
      results.push(this.value({ kind: "result", step: whole, index: results.length }, dtype, shape));
    this.works.push(whole);
    return whole;
  }
  /** Notes when an operation is done. */
  place(operation: Operation, guard: Guard, phase: number): void {
    this.conditions.set(operation, guard);
    this.phases.set(operation, phase);
    this.passing.add(operation);
  }
  /** A variable gets another value. */
  write(key: string, value: RunValue, guard: Guard, op: Operation, variable: Operation): void {
    const before = guard.isAlways ? undefined : this.currentOf(key, variable);
    const alternatives = [
      { guard, value },
      { guard: Guard.always, value: before! },
    ];
    this.current.set(key, before === undefined ? value : this.choice(alternatives, value.dtype));
    const phase = this.phases.of(unordered(op), [value], true, guard);
    this.writes.push({ key, value, op, variable, guard, phase });
  }
  /** The value that a variable has by now, where the operation is that is traced now. */
  readKey(key: string, variable: Operation): RunValue {
    return this.resolve(this.currentOf(key, variable));
  }

  private currentOf(key: string, variable: Operation): RunValue {
    let value = this.current.get(key);
    if (value === undefined) {
      const { dtype, shape } = variableType(variable);
      value =
        this.parent === undefined
          ? this.value({ kind: "variable", key, variable }, dtype, shape)
          : this.capture(this.parent.readKey(key, variable));
      this.current.set(key, value);
    }
    return value;
  }

  /** What is traced in one iteration of a loop. */
  inside(hasFixedShapes: boolean): Tracer {
    return new Tracer(this.feeds, this.traceLoop, this, this.hasFixedShapes && hasFixedShapes);
  }

  private visitLoop(loop: Loop): void {
    this.conditions.now = loop.enters
      .map((enter) => this.conditions.derive(enter, false))
      .reduce((all, one) => all.and(one), Guard.always);
    if (this.guard.isNever) for (const operation of loop.operations) this.conditions.set(operation, Guard.never);
    else this.traceLoop(loop, this, this.guard);
  }

  private visit(operation: Operation): void {
    const call = callOf(operation);
    this.conditions.now = this.conditions.derive(operation, this.values.has(operation.outputs[0]!));
    this.conditions.set(operation, this.guard);
    if (this.guard.isNever) return;
    if (call !== undefined) this.visitCall(operation, call);
    else this.visitOwn(operation, implementationOf(operation.type)!);
    for (const output of operation.outputs)
      if (this.watched.has(output) && leadsToVariable(output) && output.dtype.isRef && !this.feeds.has(output))
        this.watched.set(output, this.read(output, operation));
  }

  private visitCall(operation: Operation, { results, done }: Call): void {
    this.passing.add(operation);
    operation.outputs.forEach((output, i) => {
      this.conditions.setOutput(output, this.conditions.of(results[i]!));
      const value = this.valueAt(results[i]!);
      if (value !== undefined && !leadsToVariable(output)) this.give(output, value);
    });
    const phase = this.phases.after({ controlInputs: done, inputs: [] }, [], false, this.guard);
    this.phases.set(operation, phase, done);
  }

  private visitOwn(operation: Operation, implementation: RegisteredOp): void {
    if (implementation.variable !== undefined) {
      this.passing.add(operation);
      this.phases.set(operation, 0);
    } else if (implementation.flow === "enter" && this.values.has(operation.outputs[0]!)) {
      this.place(operation, Guard.always, 0);
    } else if (implementation.flow === "merge") this.merge(operation);
    else this.compute(operation, implementation);
  }

  private merge(operation: Operation): void {
    const [output, index] = operation.outputs as [Tensor, Tensor];
    this.passing.add(operation);
    if (this.values.has(output)) {
      this.phases.set(operation, 0);
      return;
    }
    const live = operation.inputs
      .map((input, i) => ({ input, i, guard: this.conditions.of(input) }))
      .filter(({ guard }) => !guard.isNever);
    const { now: whole } = this.conditions;
    const inputs = live.map(({ input, guard }) => {
      this.conditions.now = guard;
      return { guard, value: this.input(operation, {}, input, 0) };
    });
    this.conditions.now = whole;
    if (!output.dtype.isRef && !leadsToVariable(output)) this.give(output, this.choice(inputs, output.dtype));
    const places = live.map(({ i, guard }) => ({
      guard,
      value: this.constant(new NdArray(index.dtype, [], Int32Array.of(i))),
    }));
    this.give(index, this.choice(places, index.dtype));
    const values = inputs.map(({ value }) => value);
    this.phases.set(operation, this.phases.after(unordered(operation), values, false, this.guard));
  }

  private choice(alternatives: readonly Alternative[], dtype: DType): RunValue {
    const distinct = new Set(alternatives.map(({ value }) => value));
    if (distinct.size === 1) return alternatives[0]!.value;
    const shape = alternatives.map(({ value }) => value.shape).reduce((a, b) => a.commonWith(b));
    return this.value({ kind: "choice", alternatives }, dtype, shape);
  }

  /** Of a choice, what it is where the operation is that is traced now. */
  private resolve(value: RunValue): RunValue {
    if (value.origin.kind !== "choice") return value;
    const possible = value.origin.alternatives.filter(({ guard }) => !guard.excludes(this.guard));
    const [first] = possible;
    if (first === undefined) return value;
    return possible.length === 1 || this.guard.implies(first.guard) ? this.resolve(first.value) : value;
  }

  private compute(operation: Operation, implementation: RegisteredOp): void {
    const inputs = operation.inputs.map((input, index) => this.input(operation, implementation, input, index));
    const { alias, writes = [], makesHandle } = implementation;
    if (alias !== undefined) {
      this.passing.add(operation);
      const [from] = operation.inputs;
      if (from?.dtype.isRef && writes.length === 0 && alias[0] === 0 && leadsToVariable(from))
        this.reads.set(operation.outputs[0]!, from);
      if (implementation.flow === "switch") this.conditions.fork(operation, inputs[1]!);
      this.finish(
        operation,
        writes,
        alias.map((index) => inputs[index]!),
        this.phases.after(unordered(operation), inputs, false, this.guard),
      );
      return;
    }
    const outputs = operation.outputs.filter((output) => makesHandle || !output.dtype.isRef);
    const content = (index: number): Shape | undefined => this.contents.shapeIn(operation.inputs[index]!);
    const context = contextOf(operation, inputs, content);
    const known = this.orFail(operation, inputs, () => ({
      shapes: inferInRun(operation, implementation, context),
      folded: foldInRun(operation, implementation, context),
    }));
    if (known === undefined) return;
    const { shapes, folded } = known;
    const filled = implementation.fills?.(context);
    if (filled !== undefined) this.contents.fill(operation, filled, makesHandle);
    if (folded !== undefined) {
      const constants = folded.map((array) => this.constant(array));
      this.finish(operation, writes, constants, this.phases.after(unordered(operation), inputs, false, this.guard));
      return;
    }
    const isForced = runsOnHost(operation, implementation, outputs, context);
    const types = [
      ...writes.map((index) => ({ dtype: inputs[index]!.dtype, shape: inputs[index]!.shape })),
      ...outputs.map((output) => ({ dtype: output.dtype, shape: this.shapeOf(output, shapes[output.index]) })),
    ];
    const canStay = () => this.parent !== undefined || this.isAfterHost(operation, inputs);
    const onHost = isForced || (prefersHost(implementation, inputs, types) && canStay());
    const work = this.addWork({ op: operation, onHost, inputs, guard: this.guard }, types);
    this.finish(operation, writes, work.results, work.phase);
  }

  /**
   * What is known of an operation. Where its inputs do not fit in a branch, the run fails when it comes to it, if it does, and nothing
   * that depends on it is done: undefined.
   */
  private orFail<T>(op: Operation, inputs: readonly RunValue[], look: () => T): T | undefined {
    try {
      return look();
    } catch (failure) {
      if (!(failure instanceof OpError) || this.guard.isAlways || this.parent !== undefined) throw failure;
      const { phase } = this.addWork({ op, onHost: true, inputs, guard: this.guard, failure }, []);
      this.place(op, Guard.never, phase);
      return undefined;
    }
  }

  /** True where an operation can be done with work on the host that comes after clusters, and would else need a cluster after that. */
  private isAfterHost(operation: Operation, inputs: readonly RunValue[]): boolean {
    const phase = this.phases.of(unordered(operation), inputs, true, this.guard);
    return phase > 0 && phase < this.phases.of(unordered(operation), inputs, false, this.guard);
  }

  private shapeOf(output: Tensor, inferred: Shape | undefined): Shape {
    return this.hasFixedShapes || inferred?.rank === undefined ? mergeShapes(inferred, output.shape) : inferred;
  }

  private constant(array: NdArray): RunValue {
    return this.value({ kind: "constant", array }, array.dtype, Shape.of(array.shape));
  }

  private finish(operation: Operation, writes: readonly number[], results: readonly RunValue[], phase: number): void {
    this.phases.set(operation, phase);
    writes.forEach((index, i) => {
      const { key, operation: variable } = variableOf(operation.inputs[index]!);
      this.write(key, results[i]!, this.guard, operation, variable);
    });
    const { makesHandle } = implementationOf(operation.type)!;
    let next = writes.length;
    for (const output of operation.outputs) {
      if (output.dtype.isRef && !makesHandle && leadsToVariable(output)) continue;
      const value = results[next++];
      if (value !== undefined && !leadsToVariable(output)) this.give(output, value);
    }
  }

  private give(output: Tensor, value: RunValue): void {
    if (!this.feeds.has(output)) this.values.set(output, value);
  }

  /** The value of a tensor, also of one around the loop; undefined for a variable. */
  private find(tensor: Tensor): RunValue | undefined {
    let value = this.values.get(tensor);
    if (value === undefined && this.parent !== undefined) {
      const outer = this.parent.find(tensor);
      if (outer !== undefined) this.values.set(tensor, (value = this.capture(outer)));
    }
    return value && this.resolve(value);
  }

  /** The value of an input; for a variable its value now, which must be there unless the op allows otherwise. */
  input(
    operation: Operation,
    implementation: Pick<RegisteredOp, "alias" | "writes" | "reads">,
    tensor: Tensor,
    index: number,
  ): RunValue {
    const shared = this.feeds.has(tensor) ? undefined : this.reads.get(tensor);
    if (shared !== undefined) return this.read(shared, operation);
    const known = this.find(tensor);
    if (known !== undefined) {
      const reference = referenceBehind(tensor, this.feeds);
      return reference === undefined ? known : this.read(reference, operation);
    }
    const replaced = implementation.alias !== undefined && implementation.writes?.includes(index);
    const optional = replaced || mayLackValue(operation, implementation, index);
    return this.read(tensor, optional ? undefined : operation);
  }

  /** The value of the variable behind a reference or handle; `reader` is named where it has none when the run begins. */
  private read(tensor: Tensor, reader?: Operation): RunValue {
    const { key, operation } = variableOf(tensor);
    const value = this.readKey(key, operation);
    if (reader !== undefined) this.require(value, reader);
    return value;
  }

  private require(value: RunValue, reader: Operation): void {
    const { origin } = value;
    if (origin.kind === "outer" && this.guard.isAlways) this.parent!.require(origin.value, reader);
    if (origin.kind !== "variable") return;
    if (!this.guard.isAlways) this.readers.set(value, this.readers.get(value) ?? reader);
    else if (!this.required.has(origin.key)) this.required.set(origin.key, reader);
  }
}

/** TensorFlow's error for a fetch that a conditional has not computed. */
export function deadFetch(index: number, tensor: Tensor | undefined): InvalidArgumentError {
  return new InvalidArgumentError(`Retval[${index}] does not have value`, { node: tensor?.op.name });
}

/** What is done in any order that its values allow, or that what controls it allows. */
const unordered = ({ controlInputs }: Operation): Waiting => ({ controlInputs, inputs: [] });

/** True for work on the host whose results depend on what was done before it. */
function isOrdered({ inputs, opDef, type }: Operation): boolean {
  const takesHandle = inputs.some(({ dtype }) => dtype.isRef || dtype.kind === "opaque");
  return takesHandle || opDef?.isStateful === true || implementationOf(type)?.stateful === true;
}
