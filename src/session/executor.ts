import { isInBackground } from "../core/background.js";
import type { DType, ElementArray } from "../core/dtype.js";
import { atNode, InternalError, InvalidArgumentError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { type FunctionRef, type HostContext, implementationOf } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import type { Turns } from "../core/turns.js";
import { explainFailure } from "./explain.js";
import type { FixedWeights } from "./fixed-weights.js";
import type { Functions } from "./functions.js";
import type { Guard } from "./guard.js";
import { KernelContext, type KernelRun } from "./kernel-context.js";
import { joinRows } from "./loop-sums.js";
import { isMadeFor, isOwnResult, soleKeyOf } from "./ownership.js";
import { Pending } from "./pending.js";
import type { Plan, Step } from "./plan.js";
import type { Pulse } from "./pulse.js";
import { mayLackValue } from "./trace-context.js";
import { deadFetch } from "./tracer.js";
import type { RunValue, Work, Write } from "./values.js";
import type { VariableStore } from "./variables.js";

/** What a session keeps from run to run. */
export interface SessionState {
  readonly variables: VariableStore;
  /** Clusters whose weights are constants for now. */
  readonly weights: FixedWeights;
  /** State of kernels, by node: where a random generator stands. */
  readonly kernels: Map<Operation, unknown>;
  /** Things that nodes of one container and shared name have together: queues, readers. */
  readonly shared: Map<string, unknown>;
  /** Functions that kernels call. */
  readonly functions: Functions;
  /** Whose turn it is among the session's runs. */
  readonly turns: Turns;
}

/**
 * Carries out a plan: phase by phase, setting variables as soon as their new values are there.
 * @param keepsFeeds what is fed is the session's from now on: it need not be copied to be kept
 * @throws FailedPreconditionError for a variable without a value; what a kernel throws
 */
export async function execute(
  plan: Plan,
  feeds: ReadonlyMap<Tensor, NdArray>,
  state: SessionState,
  pulse: Pulse,
  keepsFeeds = false,
): Promise<NdArray[]> {
  return new Run(plan, feeds, state, pulse, undefined, keepsFeeds).execute();
}

/** A run, or an iteration of a loop in one (`around` is what the loop is in). */
class Run implements KernelRun {
  private readonly made = new Map<RunValue, NdArray>();
  private readonly pending: Pending;
  /** Variables that the run has written. */
  private readonly written = new Set<string>();
  /** Operations that began to wait here. */
  private readonly begun: Operation[] = [];

  constructor(
    private readonly plan: Plan,
    private readonly feeds: ReadonlyMap<Tensor, NdArray>,
    readonly state: SessionState,
    private readonly pulse: Pulse,
    private readonly around?: Run,
    private readonly keepsFeeds = false,
    /** The run that calls the function that this one carries out. */
    private readonly caller?: Run,
  ) {
    this.pending = around?.pending ?? new Pending({ session: state, isBackground: isInBackground() }, this);
  }

  async execute(): Promise<NdArray[]> {
    const { variables } = this.state;
    const { trace } = this.plan;
    this.pulse.check();
    for (const [key, reader] of trace.required) variables.require(key, reader);
    variables.beginRun();
    return this.carryOut();
  }

  private async carryOut(): Promise<NdArray[]> {
    const { trace } = this.plan;
    this.snapshot();
    const forget = this.pulse.whenOver(() => this.pending.abort());
    try {
      await this.runSteps();
    } catch (error) {
      this.pending.abort();
      this.pulse.check();
      throw error;
    } finally {
      forget();
    }
    for (const [value, name] of this.plan.passed) {
      const array = this.made.get(value);
      if (array !== undefined) this.state.variables.giveBack(name, array);
    }
    const written = new Set(trace.writes.map((write) => write.value));
    return trace.fetches.map((value, index) => {
      if (!this.holds(trace.fetchGuards[index]!)) throw deadFetch(index, undefined);
      const array = this.array(value);
      if (this.caller !== undefined) {
        this.state.variables.share(array);
        return array;
      }
      return isOwnResult(value) && !written.has(value) ? array : copy(array);
    });
  }

  private async runSteps(): Promise<void> {
    for (const step of this.plan.steps) {
      this.pulse.check();
      if (step.cluster === undefined) {
        for (const work of step.works) {
          if (this.pending.isWaiting) await this.pending.settle([work.op]);
          if (!this.holds(work.guard)) continue;
          const end = this.pulse.recorder?.begin([work]);
          const done = work.loop === undefined ? this.runOnHost(work, step) : this.runLoop(work, step);
          if (done === undefined || end === undefined) end?.(this.bytesOf(work.results));
          else void done.then(() => end(this.bytesOf(work.results))).catch(() => undefined);
          if (done === undefined) continue;
          if (implementationOf(work.op.type)?.waits && work.loop === undefined) {
            this.pending.add(work.op, done);
            this.begun.push(work.op);
          } else await done;
        }
      } else {
        if (this.pending.isWaiting) await this.pending.settle(step.works.map(({ op }) => op));
        if (this.holds(step.guard)) {
          const end = this.pulse.recorder?.begin(step.works);
          await this.runCluster(step);
          end?.(this.bytesOf(step.cluster.outputs.map(({ value }) => value)));
        }
      }
      if (step.writes.length > 0) {
        if (this.pending.isWaiting) await this.pending.settle(step.writes.map(({ op }) => op));
        this.setVariables(step);
      }
    }
    // An iteration does not wait for what began outside of its loop: that may itself wait for what comes after the loop.
    if (this.pending.isWaiting) await this.pending.settle(this.around === undefined ? undefined : this.begun);
  }

  private bytesOf(values: readonly RunValue[]): number[] {
    return values
      .map((value) => this.find(value)?.data)
      .map((data) => (ArrayBuffer.isView(data) ? data.byteLength : 0));
  }

  get signal(): AbortSignal {
    return this.pending.signal;
  }

  /** Carries a function out; its plan is one of its own. */
  async callFunction(called: FunctionRef, args: readonly NdArray[]): Promise<NdArray[]> {
    const { plan, feeds } = await this.state.functions.prepare(called, args);
    const run = new Run(plan, feeds, this.state, this.pulse, undefined, false, this);
    for (const [key, reader] of plan.trace.required) this.state.variables.require(key, reader);
    return run.carryOut();
  }

  /** Lets other runs have their turns until `promise` is settled. */
  pause(promise: Promise<unknown>): Promise<unknown> {
    return this.state.turns.pause(promise);
  }
  /** Others may replace what variables have now: the arrays stay as they are. */
  leave(): void {
    for (const array of this.made.values()) this.state.variables.share(array);
    this.caller?.leave();
  }
  /** Variables that the run has not written have what others have given them meanwhile. */
  comeBack(): void {
    for (const { value, key } of this.plan.variables) {
      const array = this.written.has(key) ? undefined : this.state.variables.get(key);
      if (array !== undefined) this.made.set(value, array);
    }
    this.caller?.comeBack();
  }

  private setVariables(step: Step): void {
    const writes = step.writes.filter(({ guard }) => this.holds(guard));
    for (const write of writes) this.checkShape(write);
    for (const { key, value } of writes) {
      const array = this.owned(value);
      this.state.variables.set(key, array, this.isCallers(value) || isMadeFor(key, value, step, this.plan.taken));
      for (let run: Run | undefined = this; run !== undefined; run = run.around) run.written.add(key);
    }
  }

  /** Takes note of the values that variables have now, before anything is written. */
  private snapshot(): void {
    for (const { value, key } of this.plan.variables) {
      const array = this.state.variables.get(key);
      if (array !== undefined) this.made.set(value, array);
    }
  }

  /** Does the iterations of a loop, one after the other. */
  private async runLoop(work: Work, step: Step): Promise<void> {
    const { carried, goesOn, results, gathered } = work.loop!;
    const rows = gathered.map((): NdArray[] => []);
    const plan = step.loops.get(work)!;
    for (const array of work.inputs.map((value) => this.find(value)))
      if (array !== undefined) this.state.variables.share(array);
    let values = carried.map(({ first }) => this.find(first));
    const last: (NdArray | undefined)[] = [];
    for (;;) {
      const iteration = new Run(plan, this.feeds, this.state, this.pulse, this);
      carried.forEach(({ value }, i) => {
        if (values[i] !== undefined) iteration.made.set(value, values[i]);
      });
      await iteration.runSteps();
      results.forEach(({ value, guard }, i) => {
        if (iteration.holds(guard)) last[i] = iteration.find(value);
      });
      if (!iteration.holds(goesOn)) break;
      for (const [i, value] of gathered.entries()) rows[i]!.push(iteration.array(value));
      values = carried.map(({ next }) => iteration.find(next));
      const turn = this.pulse.beat();
      if (turn !== undefined) await turn;
    }
    work.results.forEach((value, i) => {
      if (last[i] !== undefined) this.made.set(value, last[i]);
    });
    for (const [i, value] of gathered.entries())
      this.made.set(work.results[results.length + i]!, joinRows(rows[i]!, value));
  }

  private holds(guard: Guard): boolean {
    return guard.isAlways || guard.holds(this.decide);
  }

  private readonly decide = (pred: RunValue): boolean | undefined => {
    const array = this.find(pred);
    return array === undefined ? undefined : array.data[0] !== 0;
  };

  /** True for a run of its own that leaves variables as they are. */
  private get changesNothing(): boolean {
    return this.around === undefined && this.caller === undefined && this.plan.trace.writes.length === 0;
  }

  private async runCluster(step: Step): Promise<void> {
    if (step.cluster === undefined) return;
    const cluster = this.changesNothing
      ? await this.state.weights.clusterOf(step, step.cluster, (value) => this.array(value))
      : step.cluster;
    const inputs = new Map(cluster.inputs.map(({ name, value }) => [name, this.array(value)]));
    const names = cluster.outputs.map(({ name }) => name);
    const into = new Map<string, NdArray>();
    for (const { name, value } of cluster.outputs) {
      const spare = this.spareFor(value, step, value);
      if (spare !== undefined) into.set(name, spare);
    }
    let results: NdArray[];
    try {
      results = await cluster.compiled.run(inputs, names, into);
    } catch (error) {
      throw await this.explain(error, step);
    }
    cluster.outputs.forEach(({ value }, index) => {
      this.made.set(value, results[index]!);
    });
  }

  /** The error for a failed cluster: what the host kernel of the operation that failed says of the same values. */
  private explain(error: unknown, step: Step): Promise<unknown> {
    return explainFailure(error, step, {
      array: (value) => this.array(value),
      keep: (value, array) => this.made.set(value, array),
      attempt: async (work) => this.runOnHost(work),
    });
  }

  /** A former array of the variable that `value` is made for, or of an earlier run's value of this name, to be written to. */
  private spareFor(
    value: RunValue,
    step: Step | undefined,
    like: { readonly dtype: DType; readonly shape: Shape },
  ): NdArray | undefined {
    const passed = this.around === undefined ? this.plan.passed.get(value) : undefined;
    const key = passed ?? (step === undefined ? undefined : soleKeyOf(value, step));
    return key === undefined ? undefined : this.state.variables.takeSpare(key, like);
  }

  private runOnHost(work: Work, step?: Step): Promise<void> | undefined {
    const { op, failure } = work;
    if (failure !== undefined) throw failure;
    const kernel = implementationOf(op.type)?.host;
    if (kernel === undefined)
      throw new InternalError(`Cannot run node "${op.name}": it has no host kernel`, { node: op.name });
    const taken = new Map<NdArray, string>();
    const keep = (results: readonly NdArray[]): void =>
      work.results.forEach((value, index) => {
        const array = results[index]!;
        this.made.set(value, array);
        // Whatever becomes of the run, the variable is not left without a value.
        const key = taken.get(array);
        if (key !== undefined) this.state.variables.set(key, array, true);
      });
    const locate = (error: unknown): never => {
      throw atNode(error, op.name);
    };
    try {
      const results = kernel(this.hostContext(work, step, taken));
      if (results instanceof Promise) return results.then(keep, locate);
      keep(results);
    } catch (error) {
      locate(error);
    }
    return undefined;
  }

  /** @param taken takes note of arrays that the kernel has taken from variables, with these variables' keys */
  private hostContext(work: Work, step: Step | undefined, taken: Map<NdArray, string>): HostContext {
    const { op, inputs, results } = work;
    const implementation = implementationOf(op.type)!;
    const { variables } = this.state;
    const arrays = inputs.map((value, index) => {
      const array = this.find(value);
      if (array === undefined && !mayLackValue(op, implementation, index)) this.requireRead(value);
      return array;
    }) as NdArray[];
    if (!implementation.isolates) {
      // A kernel may keep an array, or pass it on.
      for (const array of arrays) if (array !== undefined) variables.share(array);
      return new KernelContext(work, arrays, this);
    }
    return new KernelContext(work, arrays, this, {
      spare: (index, dtype, shape) => this.spareFor(results[index]!, step, { dtype, shape: Shape.of([...shape]) }),
      replace: (index, dtype, shape) => {
        const key = this.around === undefined ? this.plan.replaced.get(results[index]!) : undefined;
        const array = key === undefined ? undefined : variables.ownOf(key, { dtype, shape });
        if (key === undefined || array === undefined) return undefined;
        return () => {
          variables.remove(key);
          taken.set(array, key);
          return array;
        };
      },
    });
  }

  private find(value: RunValue): NdArray | undefined {
    const { origin } = value;
    switch (origin.kind) {
      case "feed":
        return this.feeds.get(origin.tensor);
      case "constant":
        return origin.array;
      case "outer":
        return this.around?.find(origin.value);
      case "choice": {
        const chosen = origin.alternatives.find(({ guard }) => this.holds(guard));
        return chosen && this.find(chosen.value);
      }
      default:
        return this.made.get(value);
    }
  }

  private array(value: RunValue): NdArray {
    const array = this.find(value);
    if (array !== undefined) return array;
    this.requireRead(value);
    throw new InternalError(`Cannot find value ${value.id} of the run: nothing made it`);
  }

  /** @throws FailedPreconditionError for a variable that is read after all, and has no value */
  private requireRead(value: RunValue): void {
    const { origin } = value;
    const reader = this.plan.trace.readers.get(value);
    if (origin.kind === "variable" && reader !== undefined) this.state.variables.require(origin.key, reader);
    if (origin.kind === "outer") this.around?.requireRead(origin.value);
  }

  /** @throws InvalidArgumentError where a variable that insists on its shape would get another one */
  private checkShape({ op, value, variable }: Write): void {
    const { shape } = this.array(value);
    const expected = variable.attr.shape("shape");
    const validates = op.attrs.get("validate_shape")?.b ?? true;
    if (!validates || expected.isCompatibleWith(Shape.of(shape))) return;
    throw new InvalidArgumentError(
      `Assign requires shapes of both tensors to match. lhs shape= ${expected.toErrorString()} rhs shape= [${shape}], for variable "${variable.name}"`,
      { node: op.name },
    );
  }

  /** The array, or a copy where it is the caller's own. */
  private owned(value: RunValue): NdArray {
    const array = this.array(value);
    return this.isCallers(value) ? copy(array) : array;
  }

  private isCallers({ origin }: RunValue): boolean {
    return origin.kind === "feed" && !this.keepsFeeds;
  }
}

function copy(array: NdArray): NdArray {
  return new NdArray(array.dtype, array.shape, array.data.slice() as ElementArray);
}
