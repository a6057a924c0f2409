import { totalmem } from "node:os";
import { FailedPreconditionError, UnimplementedError } from "../core/errors.js";
import type { Graph } from "../core/graph.js";
import type { NdArray } from "../core/ndarray.js";
import { implementationOf } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Turns } from "../core/turns.js";
import type {
  Assignment,
  Device,
  Engine,
  EngineResult,
  EngineRun,
  PartialRun,
  PreparedRun,
  ValueReader,
} from "./engine.js";
import { execute, type SessionState } from "./executor.js";
import { FixedWeights } from "./fixed-weights.js";
import { Functions } from "./functions.js";
import { stopWaiting } from "./pending.js";
import { LOCAL_DEVICE } from "./placement.js";
import { makePlan, type Plan, releasePlan } from "./plan.js";
import { breathe, Pulse } from "./pulse.js";
import { StepRecorder } from "./step-recorder.js";
import { VariableStore } from "./variables.js";

/** Plans that are kept compiled; the one used longest ago goes first. */
const PLAN_LIMIT = 64;

/**
 * A plan, and who needs it. What changes from run to run is in fields: a Map whose entries come and go leaves a chain of old tables
 * behind, which the garbage collector takes a while to see through.
 */
interface KeptPlan {
  readonly plan: Plan;
  /** How many runs are carrying it out. */
  runs: number;
  /** When it was asked for the last time. */
  last: number;
  /** True where it is to be given back when no run needs it any more. */
  isDropped: boolean;
}

/** Runs graphs in this process, on ONNX Runtime. */
export class LocalEngine implements Engine {
  readonly target = "";
  private readonly turns = new Turns();
  private readonly state: SessionState = {
    variables: new VariableStore(),
    weights: new FixedWeights(),
    kernels: new Map(),
    shared: new Map(),
    functions: new Functions(),
    turns: this.turns,
  };
  private readonly plans = new Map<string, KeptPlan>();
  /** How often a plan was asked for. */
  private asked = 0;
  private edition: number;

  constructor(
    private readonly graph: Graph,
    private readonly allowSoftPlacement: boolean,
  ) {
    this.edition = graph.edition;
  }

  get planCount(): number {
    return this.plans.size;
  }

  /** Runs follow each other, but while one waits for a queue the others go on. */
  async run(run: EngineRun): Promise<EngineResult> {
    return await this.inTurn(async () => {
      const plan = await this.plan(run.tensors, run.targets, run.feeds);
      const { metadata, options, signal } = run;
      const traces = metadata !== undefined && (options.traceLevel ?? "NO_TRACE") !== "NO_TRACE";
      const recorder = traces ? new StepRecorder() : undefined;
      const values = await this.execute(plan, run.feeds, new Pulse(signal, options.timeoutInMs, recorder));
      if (recorder !== undefined && metadata !== undefined) metadata.stepStats = recorder.stepStats;
      return values;
    });
  }

  /** Values may be read over those that they replace, where nobody else has these. */
  async assign(assignments: readonly Assignment[], read: ValueReader): Promise<EngineResult> {
    return await this.inTurn(async () => {
      const { variables } = this.state;
      const keys = assignments.map(({ variable }) => implementationOf(variable.type)?.variable?.(variable));
      const taken = new Map<NdArray, string>();
      const values = await read((index, like) => {
        const key = keys[index];
        const array = key === undefined ? undefined : variables.ownOf(key, like);
        if (key === undefined || array === undefined) return undefined;
        return () => {
          variables.remove(key);
          taken.set(array, key);
          return array;
        };
      });
      for (const [array, key] of taken) variables.set(key, array, true);
      const fed = new Map(assignments.map(({ value }, i) => [value, values[i]!]));
      const nodes = assignments.map(({ node }) => node);
      return await this.execute(await this.plan([], nodes, fed), fed, new Pulse(), true);
    });
  }

  /** Does `work` when all that was begun before is done. */
  private async inTurn(work: () => Promise<readonly NdArray[]>): Promise<EngineResult> {
    return await this.turns.take(async () => {
      const { variables } = this.state;
      const before = variables.rewrites;
      await breathe();
      await this.keepUp();
      try {
        const values = await work();
        return { values, rewrote: variables.rewrites > before };
      } finally {
        if (variables.rewrites > before) await this.state.weights.clear();
      }
    });
  }

  private async execute(
    kept: KeptPlan,
    feeds: ReadonlyMap<Tensor, NdArray>,
    pulse: Pulse,
    keepsFeeds = false,
  ): Promise<NdArray[]> {
    kept.runs++;
    try {
      return await execute(kept.plan, feeds, this.state, pulse, keepsFeeds);
    } finally {
      kept.runs--;
      if (kept.runs === 0 && kept.isDropped) await this.discard(kept.plan);
    }
  }

  /** Gives a plan back, when runs that wait in it are done. */
  private async release(kept: KeptPlan): Promise<void> {
    if (kept.runs > 0) kept.isDropped = true;
    else await this.discard(kept.plan);
  }

  private async discard(plan: Plan): Promise<void> {
    for (const step of plan.steps) await this.state.weights.drop(step);
    await releasePlan(plan);
  }

  private async plan(
    tensors: readonly Tensor[],
    targets: readonly Operation[],
    fed: ReadonlyMap<Tensor, NdArray>,
  ): Promise<KeptPlan> {
    const feedKey = [...fed].map(([tensor, { shape }]) => `${tensor.name}[${shape}]`).sort();
    const key = [tensors.map((tensor) => tensor.name), targets.map((op) => op.name), feedKey].join("|");
    this.asked++;
    const known = this.plans.get(key);
    if (known !== undefined) {
      known.last = this.asked;
      return known;
    }
    const plan = await makePlan(tensors, targets, fed, this.allowSoftPlacement);
    const kept = { plan, runs: 0, last: this.asked, isDropped: false };
    this.plans.set(key, kept);
    if (this.plans.size > PLAN_LIMIT) await this.dropOldest();
    return kept;
  }

  /**
   * Forgets what was planned before operations were taken out of the graph, and values and kernels of those that are another
   * kind now. A variable of the same type and shape keeps its value, also while it is not there.
   */
  private async keepUp(): Promise<void> {
    if (this.edition === this.graph.edition) return;
    this.edition = this.graph.edition;
    for (const plan of this.plans.values()) await this.release(plan);
    this.plans.clear();
    this.state.variables.keepFitting(this.graph.operations);
    for (const operation of this.state.kernels.keys())
      if (operation.gone !== undefined) this.state.kernels.delete(operation);
    await this.state.weights.clear();
  }

  private async dropOldest(): Promise<void> {
    const [oldest] = [...this.plans].sort(([, a], [, b]) => a.last - b.last);
    if (oldest === undefined) return;
    this.plans.delete(oldest[0]);
    await this.release(oldest[1]);
  }

  peek(variable: Operation): NdArray | undefined {
    const key = implementationOf(variable.type)?.variable?.(variable);
    const value = key === undefined ? undefined : this.state.variables.get(key);
    if (value !== undefined) this.state.variables.share(value);
    return value;
  }

  async initialized(variables: readonly Operation[]): Promise<Operation[]> {
    return variables.filter((variable) => this.peek(variable) !== undefined);
  }

  async read(variables: readonly Operation[]): Promise<NdArray[]> {
    return variables.map((variable) => {
      const value = this.peek(variable);
      if (value === undefined)
        throw new FailedPreconditionError(`Attempting to use uninitialized value ${variable.name}`, {
          node: variable.name,
        });
      return value;
    });
  }

  async write(values: ReadonlyMap<Operation, NdArray>): Promise<void> {
    await this.turns.take(async () => {
      for (const [operation, value] of values) {
        const key = implementationOf(operation.type)?.variable?.(operation);
        if (key !== undefined) this.state.variables.set(key, value);
      }
      await this.state.weights.clear();
    });
  }

  prepare({ tensors, targets, options, fed }: Parameters<Engine["prepare"]>[0]): PreparedRun {
    return {
      run: (values, signal) => {
        const feeds = new Map(fed.map((tensor, index) => [tensor, values[index]!]));
        return this.run({ tensors, targets, feeds, options, metadata: undefined, signal });
      },
      close: async () => {},
    };
  }

  async partial(): Promise<PartialRun> {
    throw new UnimplementedError(
      'Cannot run a graph bit by bit: this process computes whole runs, expected a session of a TensorFlow server, such as new tf.Session("grpc://localhost:2222")',
    );
  }

  async devices(): Promise<Device[]> {
    return [{ name: LOCAL_DEVICE, deviceType: "CPU", memoryLimit: totalmem(), incarnation: BigInt(process.pid) }];
  }

  /** Forgets the variables and the compiled plans. */
  async close(): Promise<void> {
    stopWaiting(({ session }) => session === this.state);
    await this.turns.take(async () => {
      for (const plan of this.plans.values()) await this.release(plan);
    });
    this.plans.clear();
    this.state.variables.clear();
    this.state.kernels.clear();
    this.state.shared.clear();
    await this.state.functions.clear();
  }
}
