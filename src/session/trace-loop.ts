import { UnimplementedError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { implementationOf } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { Guard } from "./guard.js";
import { findSums, type LoopSum } from "./loop-sums.js";
import { type Loop, partsOf } from "./loops.js";
import { schedule } from "./schedule.js";
import { leadsToVariable, variableOf } from "./trace-context.js";
import type { Trace, Tracer } from "./tracer.js";
import type { Alternative, RunValue } from "./values.js";

/** What an iteration of a loop does, and what the iterations hand on to each other. */
export interface LoopTrace {
  readonly trace: Trace;
  readonly carried: readonly Carried[];
  /** When there is a next iteration. */
  readonly goesOn: Guard;
  /** The results of the loop: each is what its value is in the last iteration where it is there. */
  readonly results: readonly Alternative[];
  /** Rows that each iteration gives; all of them are results of the loop, behind the others. */
  readonly gathered: readonly RunValue[];
}

/** A value that each iteration gets from the one before. */
export interface Carried {
  /** What the first iteration gets, a value around the loop. */
  readonly first: RunValue;
  readonly value: RunValue;
  readonly next: RunValue;
}

/**
 * Traces the iteration of a loop, again and again, until the shapes of what is handed on are such that they fit every iteration;
 * then adds the loop to what is around it.
 */
export function traceLoop(loop: Loop, around: Tracer, guard: Guard): void {
  const iteration = new IterationTrace(loop, around);
  while (!iteration.isStable()) iteration.again();
  const { tracer, exits, writes, goesOn } = iteration;
  const inner = tracer.result([]);
  const given = [...writes.map(({ next }) => ({ guard: Guard.always, value: next })), ...exits.values()];
  const sums = findSums({ works: inner.works, carried: iteration.carried, results: given, goesOn });
  const summed = new Set(sums.map(({ carried: { value } }) => value));
  const carried = iteration.carried.filter(({ value }) => !summed.has(value));
  const results = given.filter(({ value }) => !summed.has(value));
  const gathered = [...new Set(sums.flatMap(({ made }) => made.inputs))];
  const fetched = [...carried.map(({ next }) => next), ...results.map(({ value }) => value), ...gathered];
  const whole: LoopTrace = {
    trace: { ...inner, writes: [], ...fetching(fetched) },
    carried,
    goesOn,
    results,
    gathered,
  };
  const outside = [...loop.operations].flatMap(({ controlInputs }) => controlInputs);
  const work = around.addWork(
    {
      op: loop.exits[0] ?? loop.enters[0]!,
      onHost: true,
      inputs: [...carried.map(({ first }) => first), ...tracer.captures],
      guard,
      loop: whole,
    },
    [...results.map(({ value }) => value), ...gathered.map(rowsOf)].map(({ dtype, shape }) => ({ dtype, shape })),
    {
      controlInputs: outside.filter((operation) => !loop.operations.has(operation)),
      inputs: loop.enters.flatMap(({ inputs }) => [...inputs]),
    },
  );
  writes.forEach(({ key, op, variable }, i) => {
    around.write(key, work.results[i]!, guard, op, variable);
  });
  for (const operation of loop.operations) around.place(operation, guard, work.phase);
  const totals = new Map(
    sums.map((sum) => {
      const rows = sum.made.inputs.map((value) => work.results[results.length + gathered.indexOf(value)]!);
      return [sum.carried.value, addTotal(around, sum, rows, guard)] as const;
    }),
  );
  for (const [output, exit] of exits)
    around.set(output, totals.get(exit.value) ?? work.results[results.indexOf(exit)]!);
}

/** The rows of all iterations: as many as there will be. */
function rowsOf({ dtype, shape }: RunValue): Pick<RunValue, "dtype" | "shape"> {
  return { dtype, shape: Shape.of([null, ...shape.toArray().slice(1)]) };
}

/** What waits for nothing but the values that it takes. */
const NOTHING = { controlInputs: [], inputs: [] };

/** Adds what a sum is when the loop is over, of the rows of all iterations. */
function addTotal(around: Tracer, { made, adding, carried }: LoopSum, rows: RunValue[], guard: Guard): RunValue {
  const type = [{ dtype: carried.value.dtype, shape: carried.value.shape }];
  const total = around.addWork({ op: made.op, onHost: false, inputs: rows, guard }, type, NOTHING);
  const inputs = [carried.first, total.results[0]!];
  return around.addWork({ op: adding.op, onHost: false, inputs, guard }, type, NOTHING).results[0]!;
}

function fetching(values: readonly RunValue[]): Pick<Trace, "fetches" | "fetchGuards"> {
  return { fetches: values, fetchGuards: values.map(() => Guard.always) };
}

interface CarriedWrite extends Carried {
  readonly key: string;
  readonly op: Operation;
  readonly variable: Operation;
}

/** One iteration, as far as the shapes are known by now. */
class IterationTrace {
  tracer: Tracer;
  carried: readonly Carried[] = [];
  writes: readonly CarriedWrite[] = [];
  /** What comes out of the loop. */
  exits: ReadonlyMap<Tensor, Alternative> = new Map();
  goesOn = Guard.never;
  /** What was known of containers when this iteration was begun. */
  private contents = "";
  /** True where shapes differ from iteration to iteration: then what the graph says of shapes is not true of each. */
  private varies = false;
  private readonly shapes = new Map<Operation, Shape>();
  private readonly variables: ReadonlyMap<string, { readonly op: Operation; readonly variable: Operation }>;
  private readonly firsts = new Map<Operation, RunValue>();

  constructor(
    private readonly loop: Loop,
    private readonly around: Tracer,
  ) {
    this.variables = writtenIn(loop);
    for (const enter of loop.enters)
      if (!leadsToVariable(enter.inputs[0]!))
        this.firsts.set(enter, around.input(enter, implementationOf(enter.type)!, enter.inputs[0]!, 0));
    for (const merge of loop.merges) {
      const first = this.firsts.get(partsOf(merge).first.op);
      if (first !== undefined) this.shapes.set(merge, first.shape);
    }
    this.tracer = this.trace();
  }

  /** True where what an iteration hands on fits what it has got; else the shapes are wider now. */
  isStable(): boolean {
    let isStable = this.contents === `${this.tracer.contents}`;
    for (const merge of this.loop.merges) {
      const before = this.shapes.get(merge)!;
      const next = this.tracer.valueAt(partsOf(merge).next)?.shape ?? before;
      const wider = before.commonWith(next);
      if (!wider.equals(before)) this.varies = true;
      isStable = isStable && wider.equals(before);
      this.shapes.set(merge, wider);
    }
    return isStable;
  }

  again(): void {
    this.tracer = this.trace();
  }

  private trace(): Tracer {
    const { loop, around } = this;
    const tracer = around.inside(!this.varies);
    this.contents = `${tracer.contents}`;
    for (const [enter, first] of this.firsts) tracer.set(enter.outputs[0]!, tracer.capture(first));
    const merged = loop.merges.map((merge) => this.begin(tracer, merge));
    const states = [...this.variables].map(([key, { op, variable }]) => {
      const first = around.readKey(key, variable);
      const value = tracer.value({ kind: "loop" }, first.dtype, variable.attr.shape("shape"));
      tracer.current.set(key, value);
      return { key, op, variable, first, value };
    });
    tracer.run(schedule(loop.units, new Set(around.feeds.keys())));
    const handedOn = merged.map(({ merge, ...rest }) => ({
      ...rest,
      next: tracer.valueAt(partsOf(merge).next) ?? rest.value,
    }));
    this.goesOn = this.commonGuard(tracer);
    this.writes = states.map((state) => ({ ...state, next: tracer.current.get(state.key)! }));
    this.carried = [...handedOn, ...this.writes];
    const leaving = [...loop.exits.map(({ outputs }) => outputs[0]!), ...this.fetchedOnce(tracer)];
    this.exits = new Map(
      leaving.map((output) => {
        const guard = tracer.conditions.of(output);
        const value = tracer.valueAt(output) ?? tracer.value({ kind: "loop" }, output.dtype, Shape.unknown);
        return [output, { guard, value }];
      }),
    );
    return tracer;
  }

  /** Fetches from inside the loop that are there once, in its last iteration: as good as what an Exit gives. */
  private fetchedOnce(tracer: Tracer): Tensor[] {
    const own = new Set(this.loop.units);
    return this.around.fetched.filter((tensor) => {
      if (!own.has(tensor.op) || this.loop.exits.includes(tensor.op)) return false;
      const guard = tracer.conditions.of(tensor);
      return !guard.isNever && guard.excludes(this.goesOn);
    });
  }

  /** The value that a loop variable has in an iteration. */
  private begin(tracer: Tracer, merge: Operation): { merge: Operation; first: RunValue; value: RunValue } {
    const first = this.firsts.get(partsOf(merge).first.op);
    if (first === undefined) throw this.unstructured(`loop variable "${merge.name}" refers to a variable`);
    const value = tracer.value({ kind: "loop" }, first.dtype, this.shapes.get(merge)!);
    const [output, index] = merge.outputs as [Tensor, Tensor];
    tracer.set(output, value);
    tracer.set(
      index,
      tracer.value({ kind: "constant", array: NdArray.from(1, index.dtype) }, index.dtype, Shape.scalar),
    );
    return { merge, first, value };
  }

  /** When all loop variables are handed on. @throws UnimplementedError where some are handed on at other times than others */
  private commonGuard(tracer: Tracer): Guard {
    const guards = this.loop.merges.map((merge) => tracer.conditions.of(partsOf(merge).next));
    const [first = Guard.never] = guards;
    if (guards.some(({ key }) => key !== first.key))
      throw this.unstructured("not all of its variables are handed on under the same condition");
    return first;
  }

  private unstructured(reason: string): UnimplementedError {
    const { name, exits, enters } = this.loop;
    return new UnimplementedError(`Cannot run loop "${name}": ${reason}, expected one condition and values`, {
      node: (exits[0] ?? enters[0])?.name,
    });
  }
}

/** Variables that a loop gives values, with the first node that does. */
function writtenIn(loop: Loop): Map<string, { readonly op: Operation; readonly variable: Operation }> {
  const written = new Map<string, { op: Operation; variable: Operation }>();
  for (const op of loop.operations)
    for (const index of implementationOf(op.type)?.writes ?? []) {
      const { key, operation: variable } = variableOf(op.inputs[index]!);
      if (!written.has(key)) written.set(key, { op, variable });
    }
  return written;
}
