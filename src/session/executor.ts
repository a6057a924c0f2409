import type { DType, ElementArray } from "../core/dtype.js";
import { atNode, InternalError, InvalidArgumentError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { type HostContext, implementationOf } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { explainFailure } from "./explain.js";
import type { Plan, Step } from "./plan.js";
import type { RunValue, Work, Write } from "./values.js";
import type { VariableStore } from "./variables.js";

/** What a session keeps from run to run. */
export interface SessionState {
  readonly variables: VariableStore;
  /** State of kernels, by node: where a random generator stands. */
  readonly kernels: Map<Operation, unknown>;
}

/**
 * Carries out a plan: phase by phase, setting variables as soon as their new values are there.
 * @throws FailedPreconditionError for a variable without a value; what a kernel throws
 */
export async function execute(
  plan: Plan,
  feeds: ReadonlyMap<Tensor, NdArray>,
  state: SessionState,
): Promise<NdArray[]> {
  const run = new Run(plan, feeds, state);
  return run.execute();
}

class Run {
  private readonly made = new Map<RunValue, NdArray>();
  /** Values that operations take. */
  private readonly taken = new Set<RunValue>();

  constructor(
    private readonly plan: Plan,
    private readonly feeds: ReadonlyMap<Tensor, NdArray>,
    private readonly state: SessionState,
  ) {}

  async execute(): Promise<NdArray[]> {
    const { variables } = this.state;
    for (const [key, reader] of this.plan.trace.required) variables.require(key, reader);
    variables.beginRun();
    this.snapshot();
    for (const step of this.plan.steps) {
      if (step.cluster !== undefined) await this.runCluster(step);
      else for (const work of step.works) await this.runOnHost(work, step);
      step.writes.forEach((write) => {
        this.checkShape(write);
      });
      for (const { key, value } of step.writes) variables.set(key, this.owned(value), this.isMadeFor(key, value, step));
    }
    const written = new Set(this.plan.trace.writes.map((write) => write.value));
    return this.plan.trace.fetches.map((value) => {
      const array = this.array(value);
      return value.origin.kind === "result" && !written.has(value) ? array : copy(array);
    });
  }

  /** Takes note of the values that variables have now, before anything is written. */
  private snapshot(): void {
    const note = (value: RunValue): void => {
      if (value.origin.kind !== "variable") return;
      const array = this.state.variables.get(value.origin.key);
      if (array !== undefined) this.made.set(value, array);
    };
    for (const { inputs } of this.plan.trace.works)
      for (const value of inputs) {
        note(value);
        this.taken.add(value);
      }
    this.plan.trace.fetches.forEach(note);
    for (const { value } of this.plan.trace.writes) note(value);
  }

  private async runCluster(step: Step): Promise<void> {
    const { cluster } = step;
    if (cluster === undefined) return;
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
      attempt: (work) => this.runOnHost(work),
    });
  }

  /** A former array of the variable that `value` is made for, to be written to. */
  private spareFor(
    value: RunValue,
    step: Step | undefined,
    like: { readonly dtype: DType; readonly shape: Shape },
  ): NdArray | undefined {
    const key = step === undefined ? undefined : soleKeys(step).get(value);
    return key === undefined ? undefined : this.state.variables.takeSpare(key, like);
  }

  /** True for a new value that a cluster, or a kernel that isolates, has made for one variable and nobody else. */
  private isMadeFor(key: string, value: RunValue, step: Step): boolean {
    const { origin } = value;
    if (soleKeys(step).get(value) !== key) return false;
    if (step.cluster !== undefined) return step.cluster.outputs.some((output) => output.value === value);
    if (origin.kind !== "result" || this.taken.has(value)) return false;
    return implementationOf(origin.step.op.type)?.isolates === true;
  }

  private async runOnHost(work: Work, step?: Step): Promise<void> {
    const { op } = work;
    const kernel = implementationOf(op.type)?.host;
    if (kernel === undefined)
      throw new InternalError(`Cannot run node "${op.name}": it has no host kernel`, { node: op.name });
    let results: NdArray[];
    try {
      results = await kernel(this.hostContext(work, step));
    } catch (error) {
      throw atNode(error, op.name);
    }
    work.results.forEach((value, index) => {
      this.made.set(value, results[index]!);
    });
  }

  private hostContext(work: Work, step: Step | undefined): HostContext {
    const { op } = work;
    const isolates = implementationOf(op.type)?.isolates === true;
    const { kernels, variables } = this.state;
    const arrays = work.inputs.map((value) => this.find(value));
    // A kernel may keep an array, or pass it on.
    if (!isolates) for (const array of arrays) if (array !== undefined) variables.share(array);
    return {
      name: op.name,
      type: op.type,
      attr: op.attr,
      attrs: op.attrs,
      outputTypes: op.outputs.map(({ dtype }) => dtype),
      inputs: arrays as NdArray[],
      variable: (index) => arrays[index],
      spare: (index, dtype, shape) =>
        isolates ? this.spareFor(work.results[index]!, step, { dtype, shape: Shape.of([...shape]) }) : undefined,
      state<T>(create: () => T): T {
        if (!kernels.has(op)) kernels.set(op, create());
        return kernels.get(op) as T;
      },
    };
  }

  private find(value: RunValue): NdArray | undefined {
    const { origin } = value;
    if (origin.kind === "feed") return this.feeds.get(origin.tensor);
    if (origin.kind === "constant") return origin.array;
    return this.made.get(value);
  }

  private array(value: RunValue): NdArray {
    const array = this.find(value);
    if (array === undefined) throw new InternalError(`Cannot find value ${value.id} of the run: nothing made it`);
    return array;
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
    return value.origin.kind === "feed" ? copy(array) : array;
  }
}

const keys = new WeakMap<Step, Map<RunValue, string | undefined>>();

/** For each value that a step writes, the one variable that it is for; undefined where it is for several. */
function soleKeys(step: Step): Map<RunValue, string | undefined> {
  let known = keys.get(step);
  if (known === undefined) {
    known = new Map();
    for (const { key, value } of step.writes)
      known.set(value, known.has(value) && known.get(value) !== key ? undefined : key);
    keys.set(step, known);
  }
  return known;
}

function copy(array: NdArray): NdArray {
  return new NdArray(array.dtype, array.shape, array.data.slice() as ElementArray);
}
