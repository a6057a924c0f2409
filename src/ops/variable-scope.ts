import { getDefaultGraph } from "../core/default-graph.js";
import { type DType, type DTypeLike, dtypeOf, float32 } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import type { Graph } from "../core/graph.js";
import { GraphKeys } from "./graph-keys.js";
import type { Initializer } from "./initializers.js";
import type { Partitioner } from "./partitioners.js";
import type { Regularizer } from "./regularizers.js";
import type { CachingDevice } from "./variable-parts.js";

/** `reuse: AUTO_REUSE`: getVariable makes a variable where there is none, and gives the one that is there (`tf.AUTO_REUSE`). */
export const AUTO_REUSE = "AUTO_REUSE";
/** Whether getVariable gives variables that are there already: never (false), only (true), or as it comes. */
export type Reuse = boolean | typeof AUTO_REUSE;

/** What a variable scope settles for the variables inside. */
export interface VariableScopeSettings {
  readonly initializer?: Initializer;
  readonly regularizer?: Regularizer;
  readonly partitioner?: Partitioner | null;
  readonly dtype?: DTypeLike;
  readonly useResource?: boolean;
  readonly cachingDevice?: CachingDevice;
}

/** Options of `tf.variableScope`. */
export interface VariableScopeOptions extends VariableScopeSettings {
  /** True gives variables that are there, `tf.AUTO_REUSE` makes those that are not; the outer scope's, where it is not said. */
  readonly reuse?: Reuse;
  /** The name to make unique where the first argument is null. */
  readonly defaultName?: string;
  /** False leaves the name scope as it is. Default true. */
  readonly auxiliaryNameScope?: boolean;
}

/** A variable scope (`tf.VariableScope`): a prefix of names, and what getVariable takes for what it is not told. */
export class VariableScope {
  constructor(
    readonly name: string,
    /** The name scope that was opened with it, with a trailing slash. */
    readonly originalNameScope: string,
    private isReused: Reuse,
    private settings: VariableScopeSettings,
    private readonly graph: Graph,
  ) {}

  get reuse(): Reuse {
    return this.isReused;
  }
  get initializer(): Initializer | undefined {
    return this.settings.initializer;
  }
  get regularizer(): Regularizer | undefined {
    return this.settings.regularizer;
  }
  get partitioner(): Partitioner | null | undefined {
    return this.settings.partitioner;
  }
  get dtype(): DType {
    return dtypeOf(this.settings.dtype ?? float32);
  }
  get useResource(): boolean | undefined {
    return this.settings.useResource;
  }

  get cachingDevice(): CachingDevice | undefined {
    return this.settings.cachingDevice;
  }

  /** From now on getVariable only gives variables that are there. */
  reuseVariables(): void {
    this.isReused = true;
  }
  setInitializer(initializer: Initializer | undefined): void {
    this.settings = { ...this.settings, initializer };
  }
  setRegularizer(regularizer: Regularizer | undefined): void {
    this.settings = { ...this.settings, regularizer };
  }
  setPartitioner(partitioner: Partitioner | null | undefined): void {
    this.settings = { ...this.settings, partitioner };
  }
  setDtype(dtype: DTypeLike): void {
    this.settings = { ...this.settings, dtype };
  }
  setUseResource(useResource: boolean): void {
    this.settings = { ...this.settings, useResource };
  }

  setCachingDevice(cachingDevice: CachingDevice | undefined): void {
    this.settings = { ...this.settings, cachingDevice };
  }

  /** The items of a collection whose name begins with the scope's. */
  getCollection(key: string): unknown[] {
    return this.graph.getCollection(key, this.name === "" ? undefined : `${this.name}/`);
  }
  globalVariables(): unknown[] {
    return this.getCollection(GraphKeys.GLOBAL_VARIABLES);
  }
  trainableVariables(): unknown[] {
    return this.getCollection(GraphKeys.TRAINABLE_VARIABLES);
  }
  localVariables(): unknown[] {
    return this.getCollection(GraphKeys.LOCAL_VARIABLES);
  }

  /** A scope inside of this one, or this one again, with other settings on top. */
  derive(name: string, nameScope: string, reuse: Reuse, settings: VariableScopeSettings): VariableScope {
    const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
    return new VariableScope(name, nameScope, reuse, { ...this.settings, ...given }, this.graph);
  }
}

/** The scope that is open in a graph, and how often each name was opened. */
interface ScopeStore {
  current: VariableScope;
  counts: Map<string, number>;
}
const stores = new WeakMap<Graph, ScopeStore>();

function storeOf(graph: Graph): ScopeStore {
  let store = stores.get(graph);
  if (store === undefined) {
    store = { current: new VariableScope("", "", false, {}, graph), counts: graph.memory("variable scopes") };
    stores.set(graph, store);
  }
  return store;
}

/** The variable scope that is open in the default graph (`tf.get_variable_scope`). */
export function getVariableScope(): VariableScope {
  return storeOf(getDefaultGraph()).current;
}

/**
 * Opens a variable scope (`tf.variable_scope`): variables that getVariable makes in `body` are named `NAME/…`, and other nodes, too, unless
 * that name scope is taken: then they get `NAME_1/…`. A VariableScope opens that very scope again, wherever this is called.
 * @throws ValueError for `reuse: true` without a name
 */
export function variableScope<T>(scope: string | VariableScope | null, body: (scope: VariableScope) => T): T;
export function variableScope<T>(
  scope: string | VariableScope | null,
  options: VariableScopeOptions,
  body: (scope: VariableScope) => T,
): T;
export function variableScope<T>(
  scope: string | VariableScope | null,
  optionsOrBody: VariableScopeOptions | ((scope: VariableScope) => T),
  maybeBody?: (scope: VariableScope) => T,
): T {
  const body = typeof optionsOrBody === "function" ? optionsOrBody : maybeBody;
  const options = typeof optionsOrBody === "function" ? {} : optionsOrBody;
  if (body === undefined) throw new TypeError("Cannot open a variable scope: expected a function as the last argument");
  if (scope === null && options.defaultName === undefined)
    throw new TypeError("If defaultName is not given, the name of a variable scope is required");
  if (scope === null && options.reuse) throw new ValueError("reuse=True cannot be used without a name_or_scope");
  return withNameScope(scope, options, (nameScope) => enter(scope, nameScope, options, body));
}

function withNameScope<T>(
  scope: string | VariableScope | null,
  { defaultName = "", auxiliaryNameScope = true }: VariableScopeOptions,
  body: (nameScope: string) => T,
): T {
  const graph = getDefaultGraph();
  const current = graph.currentScope;
  if (!auxiliaryNameScope) return graph.nameScope(current === "" ? "" : `${current}/`, body);
  const wanted =
    scope === null ? defaultName : typeof scope === "string" ? scope : (scope.name.split("/").at(-1) ?? "");
  return wanted === ""
    ? body(scope instanceof VariableScope ? scope.originalNameScope : "")
    : graph.nameScope(wanted, body);
}

function enter<T>(
  scope: string | VariableScope | null,
  nameScope: string,
  options: VariableScopeOptions,
  body: (scope: VariableScope) => T,
): T {
  const store = storeOf(getDefaultGraph());
  const { current: outer } = store;
  const { reuse, initializer, regularizer, partitioner, dtype, useResource, cachingDevice } = options;
  const settings = { initializer, regularizer, partitioner, dtype, useResource, cachingDevice };
  const counts = store.counts;
  const isReopened = scope instanceof VariableScope;
  if (isReopened) {
    store.current = scope.derive(scope.name, scope.originalNameScope, reuse || scope.reuse, settings);
  } else {
    const name = scope ?? uniqueScope(store, options.defaultName ?? "");
    const fullName = outer.name === "" ? name : `${outer.name}/${name}`;
    store.current = outer.derive(fullName, nameScope, reuse || outer.reuse, settings);
  }
  const { name } = store.current;
  counts.set(name, (counts.get(name) ?? 0) + 1);
  if (isReopened) store.counts = new Map(counts);
  try {
    return body(store.current);
  } finally {
    store.current = outer;
    if (isReopened) store.counts = counts;
    else for (const key of counts.keys()) if (key.startsWith(`${name}/`)) counts.set(key, 0);
  }
}

function uniqueScope({ current, counts }: ScopeStore, prefix: string): string {
  const full = current.name === "" ? prefix : `${current.name}/${prefix}`;
  if (!counts.get(full)) return prefix;
  let index = 1;
  while (counts.get(`${full}_${index}`)) index++;
  return `${prefix}_${index}`;
}
