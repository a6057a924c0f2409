import { inspect } from "node:util";
import { nameArray } from "../core/array-names.js";
import { getDefaultGraph } from "../core/default-graph.js";
import { OpError, RuntimeError, ValueError } from "../core/errors.js";
import type { Graph } from "../core/graph.js";
import type { NdArray, NdArrayLike } from "../core/ndarray.js";
import type { Operation } from "../core/operation.js";
import { checkOptions } from "../core/options.js";
import type { SparseTensor } from "../core/sparse-tensor.js";
import { installSession, removeSession } from "./current.js";
import type { Assignment, Device, Engine, EngineResult, PartialRun, ValueReader } from "./engine.js";
import { type FeedKey, type Feeds, resolveFeedKeys, resolveFeeds } from "./feeds.js";
import { type Fetched, type Fetches, type FlatFetches, flatten } from "./fetches.js";
import { LocalEngine } from "./local-engine.js";
import { RemoteEngine } from "./remote/remote-engine.js";
import { REMOTE_OPTIONS, type RemoteOptions } from "./remote/remote-options.js";
import { resetServer } from "./remote/reset-server.js";
import { RUN_OPTIONS, type RunMetadata, type RunOptions } from "./run-options.js";

/** Options of a session (`tf.Session`). */
export interface SessionOptions extends RemoteOptions {
  /** The graph to run; the default graph where none is given. */
  readonly graph?: Graph;
  /** True runs nodes that ask for another device on the processor, too (`allow_soft_placement` of TensorFlow's ConfigProto). */
  readonly allowSoftPlacement?: boolean;
}

/** What a run may be given besides fetches and feeds. */
export interface RunArguments {
  /** How it is run (`tf.RunOptions`). */
  readonly options?: RunOptions;
  /** Is filled with what the run tells of itself. */
  readonly runMetadata?: RunMetadata;
  /** Ends the run when it is aborted: it fails with a CancelledError. */
  readonly signal?: AbortSignal;
}

/** A run that has begun and is fed and fetched bit by bit. */
export interface PartialRunHandle {
  /** @internal */
  readonly run: PartialRun;
}

/** Is told of runs that have changed variables' values; the run's promise waits for it. */
export type RunWatcher = (session: Session) => Promise<void>;

let watcher: RunWatcher | undefined;

/** Sets who is told of each run that has changed the value of a variable: one that had no value before does not count. */
export function setRunWatcher(told: RunWatcher | undefined): void {
  watcher = told;
}

const NOTHING: FlatFetches = { tensors: [], targets: [], unflatten: () => undefined };

/**
 * Runs parts of a graph and holds the values of its variables (`tf.Session`): in this process, or on a TensorFlow server, as
 * `new tf.Session("grpc://localhost:2222")`. `await using sess = new tf.Session()` closes it at the end of the block.
 */
export class Session implements AsyncDisposable {
  readonly graph: Graph;
  private readonly engine: Engine;
  private isClosed = false;

  /**
   * @param target `grpc://host:port` of a TensorFlow server (`grpcs://` with TLS); this process where it is left out or empty
   * @throws InvalidArgumentError for a target that is no such address
   */
  constructor(target?: string | SessionOptions, options: SessionOptions = {}) {
    const given = typeof target === "object" ? target : options;
    checkOptions("tf.Session", given, ["graph", "allowSoftPlacement", ...REMOTE_OPTIONS]);
    this.graph = given.graph ?? getDefaultGraph();
    const isSoft = given.allowSoftPlacement ?? given.config?.allowSoftPlacement ?? false;
    this.engine =
      typeof target === "string" && target !== ""
        ? new RemoteEngine(target, this.graph, { ...given, config: { ...given.config, allowSoftPlacement: isSoft } })
        : new LocalEngine(this.graph, isSoft);
  }

  /** Forgets the variables of all sessions of a server (`tf.Session.reset`), or those in some containers, and closes these sessions. */
  static async reset(target: string, containers: readonly string[] = [], options: RemoteOptions = {}): Promise<void> {
    checkOptions("tf.Session.reset", options, REMOTE_OPTIONS);
    await resetServer(target, containers, options);
  }

  /** The address of the server that it runs on; empty for this process. */
  get target(): string {
    return this.engine.target;
  }

  /**
   * Computes the fetches with the fed values. Variables are read before they are written, unless a control dependency says
   * otherwise; runs of one session follow each other, but while one waits for a queue the others go on.
   * @throws InvalidArgumentError, FailedPreconditionError, … as TensorFlow does; ValueError and TypeError for wrong arguments
   */
  run<const F extends Fetches>(fetches: F, feeds?: Feeds, more?: RunArguments): Promise<Fetched<F>>;
  async run(fetches: Fetches, feeds?: Feeds, more: RunArguments = {}): Promise<unknown> {
    checkOptions("Session.run", more, ["options", "runMetadata", "signal"]);
    const { options = {}, runMetadata: metadata, signal } = more;
    checkOptions("tf.RunOptions", options, RUN_OPTIONS);
    const flat = this.flatten(fetches);
    const request = { ...flat, feeds: resolveFeeds(feeds, this.graph), options, metadata, signal };
    return await this.finish(flat, () => this.engine.run(request));
  }

  /**
   * A function that runs the same fetches again and again, with values for `feeds` in their order (`tf.Session.make_callable`).
   * `await step.close()` forgets what was prepared for it.
   */
  makeCallable<const F extends Fetches>(
    fetches: F,
    feeds: readonly Exclude<FeedKey, SparseTensor>[] = [],
    more: { readonly options?: RunOptions } = {},
  ): ((...values: NdArrayLike[]) => Promise<Fetched<F>>) & { close(): Promise<void> } {
    checkOptions("Session.makeCallable", more, ["options"]);
    const { options = {} } = more;
    checkOptions("tf.RunOptions", options, RUN_OPTIONS);
    const flat = this.flatten(fetches);
    const fed = resolveFeedKeys(feeds, this.graph);
    const prepared = this.engine.prepare({ ...flat, options, fed });
    const call = async (...values: NdArrayLike[]): Promise<Fetched<F>> => {
      if (values.length !== fed.length)
        throw new ValueError(`Cannot call it with ${values.length} values: expected ${fed.length}, one for each feed`);
      const arrays = resolveFeeds(new Map(fed.map((tensor, index) => [tensor, values[index]!])), this.graph);
      const result = this.finish(flat, () => prepared.run(fed.map((tensor) => arrays.get(tensor)!)));
      return (await result) as Fetched<F>;
    };
    return Object.assign(call, { close: () => prepared.close() });
  }

  /**
   * Begins a run whose feeds come, and whose fetches are given, bit by bit (`tf.Session.partial_run_setup`).
   * @throws UnimplementedError in this process: TensorFlow servers do it
   */
  async partialRunSetup(
    fetches: Fetches,
    feeds: readonly Exclude<FeedKey, SparseTensor>[] = [],
  ): Promise<PartialRunHandle> {
    const { tensors, targets } = this.flatten(fetches);
    return { run: await this.engine.partial(tensors, targets, resolveFeedKeys(feeds, this.graph)) };
  }

  /** Goes on with a run that `partialRunSetup` has begun (`tf.Session.partial_run`). */
  partialRun<const F extends Fetches>(handle: PartialRunHandle, fetches: F, feeds?: Feeds): Promise<Fetched<F>>;
  async partialRun(handle: PartialRunHandle, fetches: Fetches, feeds?: Feeds): Promise<unknown> {
    const flat = this.flatten(fetches);
    const request = {
      ...flat,
      feeds: resolveFeeds(feeds, this.graph),
      options: {},
      metadata: undefined,
      signal: undefined,
    };
    return await this.finish(flat, () => handle.run.run(request));
  }

  /** The devices that operations can run on (`tf.Session.list_devices`). */
  async listDevices(): Promise<Device[]> {
    return await this.engine.devices();
  }

  private flatten(fetches: Fetches): FlatFetches {
    if (this.isClosed) throw new RuntimeError("Attempted to use a closed Session.");
    if (this.graph.operations.length === 0)
      throw new RuntimeError("The Session graph is empty. Add operations to the graph before calling run().");
    return flatten(fetches, this.graph);
  }

  /**
   * Sets variables by nodes that assign to them, with values that `read` gives, in this order, and which are the session's from then on.
   * It may write a value over the one that it replaces, where nobody else has that: once it has taken that, there is none.
   */
  async assign(assignments: readonly Assignment[], read: ValueReader): Promise<void> {
    await this.finish(NOTHING, () => this.engine.assign(assignments, read));
  }

  /** The values of a run as they were asked for, when those who watch have been told. */
  private async finish(flat: FlatFetches, run: () => Promise<EngineResult>): Promise<unknown> {
    let result: EngineResult;
    try {
      result = await run();
    } catch (error) {
      throw this.located(error);
    }
    const { values } = result;
    for (const [index, { name }] of flat.tensors.entries()) nameArray(values[index]!, name);
    if (result.rewrote) await watcher?.(this);
    return flat.unflatten(values);
  }

  /** How many plans the session keeps compiled. */
  get planCount(): number {
    return this.engine.planCount;
  }

  /** The error, with the cell and line that made the node where it happened. */
  private located(error: unknown): unknown {
    if (!(error instanceof OpError) || error.node === undefined) return error;
    const site = this.graph.findOperation(error.node)?.site;
    if (site !== undefined && !error.message.includes(site)) error.message += `\n\t made in ${site}`;
    return error;
  }

  /**
   * The value that a variable has now, by its own operation and without a run; undefined where it has none, or where that is on
   * a server.
   */
  peek(variable: Operation): NdArray | undefined {
    return this.engine.peek(variable);
  }

  /** Those of the variables, by their own operations, that have a value now. */
  async initialized(variables: readonly Operation[]): Promise<Operation[]> {
    return await this.engine.initialized(variables);
  }

  /** The values that variables have now, by their own operations. @throws FailedPreconditionError where one has none */
  async read(variables: readonly Operation[]): Promise<NdArray[]> {
    return await this.engine.read(variables);
  }

  /** Sets variables, by their own operations. */
  async write(values: ReadonlyMap<Operation, NdArray>): Promise<void> {
    await this.engine.write(values);
  }

  /** Forgets the variables and what was prepared; on a server, variables live on. A closed session runs nothing. */
  async close(): Promise<void> {
    if (this.isClosed) return;
    this.isClosed = true;
    await this.engine.close();
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
    const place = this.target === "" ? "" : ` on ${this.target}`;
    return `<tf.Session of a graph with ${this.graph.operations.length} operations${place}${this.isClosed ? ", closed" : ""}>`;
  }
  [inspect.custom](): string {
    return this.toString();
  }
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
