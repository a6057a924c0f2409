import { inspect } from "node:util";
import { nameArray } from "../core/array-names.js";
import { getDefaultGraph } from "../core/default-graph.js";
import { OpError, RuntimeError, UnimplementedError } from "../core/errors.js";
import type { Graph } from "../core/graph.js";
import type { NdArray } from "../core/ndarray.js";
import { implementationOf } from "../core/op.js";
import type { Operation, Tensor } from "../core/operation.js";
import { checkOptions } from "../core/options.js";
import { Turns } from "../core/turns.js";
import { installSession, removeSession } from "./current.js";
import { execute, type SessionState } from "./executor.js";
import { type Feeds, resolveFeeds } from "./feeds.js";
import { type Fetched, type Fetches, flatten } from "./fetches.js";
import { stopWaiting } from "./pending.js";
import { makePlan, type Plan, releasePlan } from "./plan.js";
import { Pulse } from "./pulse.js";
import { VariableStore } from "./variables.js";

/** Plans that a session keeps compiled; the one used longest ago goes first. */
const PLAN_LIMIT = 64;

/** Options of a session (`tf.Session`). */
export interface SessionOptions {
  /** The graph to run; the default graph where none is given. */
  readonly graph?: Graph;
  /** True runs nodes that ask for another device on the processor, too (`allow_soft_placement` of TensorFlow's ConfigProto). */
  readonly allowSoftPlacement?: boolean;
}

/** Type and shape of an array. */
type ArrayLike = Pick<NdArray, "dtype" | "shape">;

/** How a variable is set: by the node `node`, with `value` fed. */
export interface Assignment {
  readonly variable: Operation;
  readonly node: Operation;
  readonly value: Tensor;
}

/** Is told of runs that have changed variables' values; the run's promise waits for it. */
export type RunWatcher = (session: Session) => Promise<void>;

let watcher: RunWatcher | undefined;

/** Sets who is told of each run that has changed the value of a variable: one that had no value before does not count. */
export function setRunWatcher(told: RunWatcher | undefined): void {
  watcher = told;
}

/**
 * Runs parts of a graph and holds the values of its variables (`tf.Session`). `await using sess = new tf.Session()` closes it
 * at the end of the block.
 */
export class Session implements AsyncDisposable {
  readonly graph: Graph;
  private readonly turns = new Turns();
  private readonly state: SessionState = {
    variables: new VariableStore(),
    kernels: new Map(),
    shared: new Map(),
    pulse: new Pulse(),
    turns: this.turns,
  };
  private readonly plans = new Map<string, Plan>();
  /** Plans that runs are carrying out, with how many do. */
  private readonly used = new Map<Plan, number>();
  /** Plans to give back when no run needs them any more. */
  private readonly dropped = new Set<Plan>();
  private readonly allowSoftPlacement: boolean;
  private isClosed = false;
  private edition: number;

  /** @throws UnimplementedError for a target: clusters are not reached yet */
  constructor(target?: string | SessionOptions, options: SessionOptions = {}) {
    if (typeof target === "string" && target !== "")
      throw new UnimplementedError(
        `Cannot connect to "${target}": only sessions in this process are there, expected no target`,
      );
    const given = typeof target === "object" ? target : options;
    checkOptions("tf.Session", given, ["graph", "allowSoftPlacement"]);
    this.graph = given.graph ?? getDefaultGraph();
    this.allowSoftPlacement = given.allowSoftPlacement ?? false;
    this.edition = this.graph.edition;
  }

  /**
   * Computes the fetches with the fed values. Variables are read before they are written, unless a control dependency says
   * otherwise; runs of one session follow each other, but while one waits for a queue the others go on.
   * @throws InvalidArgumentError, FailedPreconditionError, … as TensorFlow does; ValueError and TypeError for wrong arguments
   */
  run<const F extends Fetches>(fetches: F, feeds?: Feeds): Promise<Fetched<F>>;
  async run(fetches: Fetches, feeds?: Feeds): Promise<unknown> {
    if (this.isClosed) throw new RuntimeError("Attempted to use a closed Session.");
    if (this.graph.operations.length === 0)
      throw new RuntimeError("The Session graph is empty. Add operations to the graph before calling run().");
    const flat = flatten(fetches, this.graph);
    const fed = resolveFeeds(feeds, this.graph);
    return await this.inTurn(async () => {
      const plan = await this.plan(flat.tensors, flat.targets, fed);
      this.state.pulse.begin();
      const values = await this.execute(plan, fed);
      for (const [index, { name }] of flat.tensors.entries()) nameArray(values[index]!, name);
      return flat.unflatten(values);
    });
  }

  /**
   * Sets variables by nodes that assign to them, with values that `read` gives, in this order, and which are the session's from then on.
   * It may write a value over the one that it replaces, where nobody else has that: once it has taken that, there is none.
   */
  async assign(
    assignments: readonly Assignment[],
    read: (replace: (index: number, like: ArrayLike) => (() => NdArray) | undefined) => Promise<readonly NdArray[]>,
  ): Promise<void> {
    await this.inTurn(async () => {
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
      const plan = await this.plan(
        [],
        assignments.map(({ node }) => node),
        fed,
      );
      await this.execute(plan, fed, true);
    });
  }

  /** Does `work` when all that was begun before is done; then tells the watcher if variables were set. */
  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    let rewrites = 0;
    const result = await this.turns.take(async () => {
      const { variables } = this.state;
      const before = variables.rewrites;
      try {
        await this.keepUp();
        return await work();
      } catch (error) {
        throw this.located(error);
      } finally {
        rewrites = variables.rewrites - before;
      }
    });
    if (rewrites > 0) await watcher?.(this);
    return result;
  }

  private async execute(plan: Plan, fed: ReadonlyMap<Tensor, NdArray>, keepsFeeds = false): Promise<NdArray[]> {
    this.used.set(plan, (this.used.get(plan) ?? 0) + 1);
    try {
      return await execute(plan, fed, this.state, keepsFeeds);
    } finally {
      const left = this.used.get(plan)! - 1;
      if (left > 0) this.used.set(plan, left);
      else {
        this.used.delete(plan);
        if (this.dropped.delete(plan)) await releasePlan(plan);
      }
    }
  }

  /** Gives a plan back, when runs that wait in it are done. */
  private async release(plan: Plan): Promise<void> {
    if (this.used.has(plan)) this.dropped.add(plan);
    else await releasePlan(plan);
  }

  /** How many plans the session keeps compiled. */
  get planCount(): number {
    return this.plans.size;
  }

  /** The error, with the cell and line that made the node where it happened. */
  private located(error: unknown): unknown {
    if (!(error instanceof OpError) || error.node === undefined) return error;
    const site = this.graph.findOperation(error.node)?.site;
    if (site !== undefined && !error.message.includes(site)) error.message += `\n\t made in ${site}`;
    return error;
  }

  private async plan(
    tensors: readonly Tensor[],
    targets: readonly Operation[],
    fed: ReadonlyMap<Tensor, NdArray>,
  ): Promise<Plan> {
    const feedKey = [...fed].map(([tensor, { shape }]) => `${tensor.name}[${shape}]`).sort();
    const key = [tensors.map((tensor) => tensor.name), targets.map((op) => op.name), feedKey].join("|");
    const plan = this.plans.get(key) ?? (await makePlan(tensors, targets, fed, this.allowSoftPlacement));
    this.plans.delete(key);
    this.plans.set(key, plan);
    await this.dropOldest();
    return plan;
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
  }

  private async dropOldest(): Promise<void> {
    for (const [key, plan] of this.plans) {
      if (this.plans.size <= PLAN_LIMIT) return;
      this.plans.delete(key);
      await this.release(plan);
    }
  }

  /** The value that a variable has now, by its own operation and without a run; undefined where it has none. */
  peek(variable: Operation): NdArray | undefined {
    const key = implementationOf(variable.type)?.variable?.(variable);
    const value = key === undefined ? undefined : this.state.variables.get(key);
    if (value !== undefined) this.state.variables.share(value);
    return value;
  }

  /** Forgets the variables and the compiled plans. A closed session runs nothing. */
  async close(): Promise<void> {
    if (this.isClosed) return;
    this.isClosed = true;
    stopWaiting(({ session }) => session === this.state);
    await this.turns.take(async () => {
      for (const plan of this.plans.values()) await this.release(plan);
    });
    this.plans.clear();
    this.state.variables.clear();
    this.state.kernels.clear();
    this.state.shared.clear();
  }

  /**
   * Makes this the default session while `body` runs (`tf.Session.as_default`): `await sess.asDefault(async () => { … })`.
   */
  async asDefault<T>(body: () => T | Promise<T>): Promise<T> {
    installSession(this);
    try {
      return await body();
    } finally {
      removeSession(this);
    }
  }

  toString(): string {
    return `<tf.Session of a graph with ${this.graph.operations.length} operations${this.isClosed ? ", closed" : ""}>`;
  }
  [inspect.custom](): string {
    return this.toString();
  }
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
