import type { tensorflow } from "#proto/tensorflow.js";
import { didYouMean } from "./closest.js";
import { canonicalDevice, type DeviceFunction, deviceIn } from "./device.js";
import { KeyError, RuntimeError, ValueError } from "./errors.js";
import type { FlowContext } from "./flow-context.js";
import { GraphContent, whyGone } from "./graph-content.js";
import { type ExportOptions, toGraphDef } from "./graph-def.js";
import type { GraphEdit } from "./graph-edit.js";
import { checkNodeName, checkScopeName, NameTable } from "./names.js";
import { Operation, type OperationSpec, placementWith, Tensor } from "./operation.js";

/** Says where the code that runs now stands in a notebook; set by whoever runs cells. */
export type SiteFinder = () => string | undefined;
let findSite: SiteFinder = () => undefined;

/** Lets nodes know the cell and line that made them. */
export function setSiteFinder(finder: SiteFinder): void {
  findSite = finder;
}

/** The cell and line that runs now; undefined outside of cells. */
export function currentSite(): string | undefined {
  return findSite();
}

/** Finds the run of code that changes graphs now; set by whoever runs cells. */
export type EditFinder = () => GraphEdit | undefined;
let findEdit: EditFinder = () => undefined;

/** Lets runs of code know what they change, so that they can take it back. */
export function setEditFinder(finder: EditFinder): void {
  findEdit = finder;
}

/** The operations of a controlDependencies block, and what was made inside it. */
interface ControlFrame {
  readonly operations: readonly Operation[];
  /** True for `controlDependencies(null, …)`: outer blocks do not reach inside. */
  readonly clears: boolean;
  readonly made: Set<Operation>;
}

/**
 * A TensorFlow 1 graph (`tf.Graph`): operations in the order of their making, their names, and the collections. It only
 * grows, but where a cell of a notebook runs again (`GraphEdit`); a Session runs parts of it.
 */
export class Graph extends GraphContent {
  /** OpDefs that came with imported files, for ops that this library does not know. */
  readonly foreignOpDefs = new Map<string, tensorflow.IOpDef>();

  /** The conditional or loop that nodes are made in now. */
  flowContext: FlowContext | undefined;
  /** In the graph of a function: gives what stands for a tensor from around it. */
  capture: ((tensor: Tensor) => Tensor) | undefined;
  private readonly names = new NameTable(this.memory("names"));
  private scope = "";
  private devices: (string | DeviceFunction)[] = [];
  private controls: ControlFrame[] = [];
  private colocations: Operation[] = [];
  private scopeAttrs: ReadonlyMap<string, tensorflow.IAttrValue> = new Map();
  private isFinalized = false;

  get finalized(): boolean {
    return this.isFinalized;
  }
  /** Forbids any further change (`tf.Graph.finalize`). */
  finalize(): void {
    this.isFinalized = true;
  }

  /** The graph as `tensorflow.GraphDef` (`tf.Graph.as_graph_def`). */
  asGraphDef(options: ExportOptions = {}): tensorflow.IGraphDef {
    return toGraphDef(this, options);
  }

  /** The name scope that is open now, without the trailing slash. */
  get currentScope(): string {
    return this.scope;
  }

  /** A name that no node has yet; inside a scope it begins with the scope's name. */
  uniqueName(name: string, mark = true): string {
    if (mark) this.changing();
    return this.names.unique(this.scope === "" ? name : `${this.scope}/${name}`, mark);
  }

  /**
   * Runs `body` in the name scope `name`, made unique; `name` with a trailing slash reopens that very scope, and "" goes back
   * to the root (`tf.name_scope`). `body` gets the scope's name with a trailing slash: an op given that name takes the scope's own.
   */
  nameScope<T>(name: string, body: (scope: string) => T): T {
    const outer = this.scope;
    let inner = "";
    if (name.endsWith("/")) inner = name.slice(0, -1);
    else if (name !== "") {
      checkScopeName(name, outer === "");
      inner = this.uniqueName(name);
    }
    this.scope = inner;
    try {
      return body(inner === "" ? "" : `${inner}/`);
    } finally {
      this.scope = outer;
    }
  }

  /** Nodes made in `body` run after `operations` (`tf.control_dependencies`); null forgets the outer ones. */
  controlDependencies<T>(operations: readonly (Operation | Tensor)[] | null, body: () => T): T {
    const outer = this.controls;
    const list = (operations ?? []).map((item) => (item instanceof Tensor ? item.op : item));
    for (const operation of list) operation.attrs.set("_has_manual_control_dependencies", { b: true });
    const frame: ControlFrame = { operations: list, clears: operations === null, made: new Set() };
    this.controls = frame.clears ? [frame] : [...outer, frame];
    const outerScopeOfDevices = this.devices;
    const { flowContext } = this;
    if (frame.clears) this.flowContext = undefined;
    try {
      return body();
    } finally {
      this.controls = outer;
      this.flowContext = flowContext;
      this.devices = outerScopeOfDevices;
    }
  }

  /** Nodes made in `body` are placed on `device`, or where a function says (`tf.device`); null forgets the outer ones. */
  device<T>(device: string | DeviceFunction | null, body: () => T): T {
    const outer = this.devices;
    if (device === null) this.devices = [];
    else this.devices = [...outer, typeof device === "string" ? canonicalDevice(device) : device];
    try {
      return body();
    } finally {
      this.devices = outer;
    }
  }

  /** Nodes made in `body` are placed with `operations`, whatever device is open (`tf.colocate_with`). */
  colocateWith<T>(operations: readonly Operation[], body: () => T, ignoreExisting = false): T {
    const outer = this.colocations;
    const outerDevices = this.devices;
    this.colocations = ignoreExisting ? [...operations] : [...outer, ...operations];
    this.devices = [];
    try {
      return body();
    } finally {
      this.colocations = outer;
      this.devices = outerDevices;
    }
  }

  /** Runs `body` outside of all control dependencies, at the same name scope (`tf.init_scope`). */
  initScope<T>(body: () => T): T {
    return this.controlDependencies(null, body);
  }

  /** Nodes made in `body` get these attributes, where they have none of that name (TensorFlow's `_attr_scope`). */
  attrScope<T>(attrs: Readonly<Record<string, tensorflow.IAttrValue>>, body: () => T): T {
    const outer = this.scopeAttrs;
    this.scopeAttrs = new Map([...outer, ...Object.entries(attrs)]);
    try {
      return body();
    } finally {
      this.scopeAttrs = outer;
    }
  }

  /**
   * Adds a node. Its name is made unique, unless it ends in a slash: then it is taken as it is. The open scopes add their
   * control inputs, device and colocation.
   * @param ownsAttrs true where the map of attributes is made for this node and may become its own
   */
  addOperation(given: OperationSpec, ownsAttrs = false): Operation {
    this.changing();
    this.checkNotFinalized();
    const { capture } = this;
    const own = (input: Tensor): Tensor => (input.graph === this || capture === undefined ? input : capture(input));
    const spec = capture === undefined ? given : { ...given, inputs: given.inputs.map(own) };
    for (const input of spec.inputs) this.checkOwns(input, spec.inputs[0]);
    const exact = spec.name.endsWith("/");
    const name = exact ? spec.name.slice(0, -1) : spec.name;
    if (!exact) checkNodeName(name);
    const attrs = this.attrsOf(spec, ownsAttrs);
    const device = this.place(attrs, spec);
    const open = this.openControls(spec.inputs);
    const isSimple = open.length === 0 && spec.controlInputs.length < 2;
    const controlInputs = isSimple ? [...spec.controlInputs] : [...new Set([...open, ...spec.controlInputs])];
    const operation = this.append({
      ...spec,
      name: exact ? name : this.uniqueName(name),
      attrs,
      device,
      controlInputs,
    });
    operation.flow = this.flowContext;
    this.flowContext?.addOperation(operation);
    return operation;
  }

  /** Adds a node of a file exactly as it is described, outside of all scopes. @throws ValueError where the name is taken */
  importOperation(spec: OperationSpec, site: string | undefined): Operation {
    this.changing();
    this.checkNotFinalized();
    if (this.byName.has(spec.name))
      throw new ValueError(`Cannot import node "${spec.name}": the graph has a node of that name already`);
    this.names.mark(spec.name);
    if (this.devices.length === 0) return this.append(spec, site);
    const device = deviceIn(this.devices, { ...spec, device: canonicalDevice(spec.device) });
    return this.append({ ...spec, device }, site);
  }

  /** Runs `body`, which imports nodes; where it fails, the graph is as it was before. */
  importing<T>(body: () => T): T {
    this.changing();
    const before = this.image();
    try {
      return body();
    } catch (error) {
      this.restore(before);
      throw error;
    }
  }

  private append(spec: OperationSpec, site = findSite()): Operation {
    const edit = findEdit();
    const again = edit?.again(this, spec);
    const operation = again ?? new Operation(this, this.ordered.length, spec, site);
    operation.id = this.ordered.length;
    operation.site = site;
    operation.gone = undefined;
    this.byName.set(operation.name, operation);
    this.ordered.push(operation);
    edit?.note(this, operation);
    this.noteControlled(operation);
    return operation;
  }

  /** Says that an operation waits for all that is open now: what is built on it need not (`_record_op_seen_by_control_dependencies`). */
  noteControlled(operation: Operation): void {
    for (const frame of this.controls) frame.made.add(operation);
  }

  private changing(): void {
    findEdit()?.touch(this);
  }

  /** A map of the node's own, with what the open scopes say. */
  private attrsOf({ attrs = new Map() }: OperationSpec, isOwn: boolean): Map<string, tensorflow.IAttrValue> {
    if (isOwn && this.scopeAttrs.size === 0) return attrs;
    const all = new Map(this.scopeAttrs);
    for (const [key, value] of attrs) all.set(key, value);
    return all;
  }

  private place(attrs: Map<string, tensorflow.IAttrValue>, spec: OperationSpec): string {
    let device = spec.device === "" ? deviceIn(this.devices, spec) : spec.device;
    if (this.colocations.length === 0) return device;
    const [first, ...others] = this.colocations;
    attrs.set("_class", others.length === 0 ? first!.placement : placementWith(this.colocations));
    for (const operation of this.colocations) if (operation.device !== "") device = operation.device;
    return device;
  }

  /** What a node with these inputs would wait for here (TensorFlow's `_control_dependencies_for_inputs`). */
  openControls(inputs: readonly Tensor[]): Operation[] {
    if (this.controls.every(({ operations }) => operations.length === 0)) return [];
    const inputOperations = new Set(inputs.map((input) => input.op));
    return this.controls
      .filter((frame) => ![...inputOperations].some((operation) => frame.made.has(operation)))
      .flatMap((frame) => frame.operations.filter((operation) => !inputOperations.has(operation)));
  }

  private checkNotFinalized(): void {
    if (this.isFinalized) throw new RuntimeError("Graph is finalized and cannot be modified.");
  }

  private checkOwns(tensor: Tensor, first: Tensor | undefined): void {
    if (tensor.op.gone !== undefined)
      throw new ValueError(`Cannot build on "${tensor.op.name}": ${whyGone(tensor.op)}`);
    if (tensor.graph === this) return;
    const other = first === undefined || first === tensor ? "the nodes of the current graph" : `${first}`;
    throw new ValueError(`${tensor} must be from the same graph as ${other}.`);
  }

  /** The operation of this name, or undefined. */
  findOperation(name: string): Operation | undefined {
    return this.byName.get(name);
  }

  /** `tf.Graph.get_operation_by_name`. @throws KeyError where there is none, ValueError for a tensor's name */
  getOperationByName(name: string): Operation {
    const operation = this.byName.get(name);
    if (operation !== undefined) return operation;
    if (/:\d+$/.test(name)) throw new ValueError(`Name '${name}' appears to refer to a Tensor, not a Operation.`);
    throw new KeyError(
      `The name '${name}' refers to an Operation not in the graph.${didYouMean(name, this.byName.keys())}`,
    );
  }

  /** `tf.Graph.get_tensor_by_name`. @throws KeyError where there is none, ValueError for what is no tensor's name */
  getTensorByName(name: string): Tensor {
    const colon = name.indexOf(":");
    const index = name.slice(colon + 1);
    if (colon < 1 || !/^\d+$/.test(index)) {
      if (this.byName.has(name))
        throw new ValueError(
          `The name '${name}' refers to an Operation, not a Tensor. Tensor names must be of the form "<op_name>:<output_index>".`,
        );
      throw new ValueError(
        `The name '${name}' looks a like a Tensor name, but is not a valid one. Tensor names must be of the form "<op_name>:<output_index>".`,
      );
    }
    const opName = name.slice(0, colon);
    const operation = this.byName.get(opName);
    if (operation === undefined)
      throw new KeyError(
        `The name '${name}' refers to a Tensor which does not exist. The operation, '${opName}', does not exist in the graph.${didYouMean(opName, this.byName.keys())}`,
      );
    const tensor = operation.outputs[Number(index)];
    if (tensor === undefined)
      throw new KeyError(
        `The name '${name}' refers to a Tensor which does not exist. The operation, '${opName}', exists but only has ${operation.outputs.length} outputs.`,
      );
    return tensor;
  }

  /** Adds to a collection (`tf.add_to_collection`). */
  addToCollection(name: string, value: unknown): void {
    this.changing();
    const list = this.collections.get(name);
    if (list === undefined) this.collections.set(name, [value]);
    else list.push(value);
  }

  /** A copy of a collection; of the items that have a name, those whose name begins with `scope`. */
  getCollection(name: string, scope?: string): unknown[] {
    const items = this.collections.get(name) ?? [];
    if (scope === undefined) return [...items];
    return items.filter((item) => hasName(item) && item.name.startsWith(scope));
  }
}

function hasName(item: unknown): item is { name: string } {
  return typeof item === "object" && item !== null && "name" in item && typeof item.name === "string";
}
