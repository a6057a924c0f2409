import { inspect } from "node:util";
import type { tensorflow } from "#proto/tensorflow.js";
import { apply, applyOp } from "../core/apply-op.js";
import { convertToTensor, type TensorConvertible, type TensorLike } from "../core/convert.js";
import { getDefaultGraph } from "../core/default-graph.js";
import type { DType, DTypeLike } from "../core/dtype.js";
import type { Graph } from "../core/graph.js";
import type { NdArray, NdArrayLike } from "../core/ndarray.js";
import type { Operation, Tensor } from "../core/operation.js";
import { checkOptions } from "../core/options.js";
import type { Shape } from "../core/shape.js";
import type { Session } from "../session/session.js";
import { GraphKeys } from "./graph-keys.js";
import { buildVariable, type CachingDevice, readVariable, type VariableParts } from "./variable-parts.js";
import { getVariableScope } from "./variable-scope.js";

/** Options of `tf.Variable`. */
export interface VariableOptions {
  readonly name?: string;
  readonly dtype?: DTypeLike;
  /** False keeps optimizers from changing it. Default true. */
  readonly trainable?: boolean;
  /** Collections to be in, instead of the global variables. */
  readonly collections?: readonly string[];
  /** False allows assignments of any shape. Default true. */
  readonly validateShape?: boolean;
  /** True makes a resource variable (VarHandleOp), false a reference variable (VariableV2), TensorFlow 1's default. */
  readonly useResource?: boolean;
  /** The device where readers find the value, or what says it for the variable's node. */
  readonly cachingDevice?: CachingDevice;
}

const OPTIONS = ["name", "dtype", "trainable", "collections", "validateShape", "useResource", "cachingDevice"];

/** Options of assignments. */
export interface AssignOptions {
  readonly name?: string;
  readonly useLocking?: boolean;
}

let resourceVariables = false;

/** Makes variables resource variables unless they say otherwise (`tf.enable_resource_variables`). */
export function enableResourceVariables(): void {
  resourceVariables = true;
}
/** Makes variables reference variables unless they say otherwise (`tf.disable_resource_variables`). */
export function disableResourceVariables(): void {
  resourceVariables = false;
}

/**
 * A value that lives from run to run (`tf.Variable`): `new tf.Variable(initialValue, { name })`. The initial value is a tensor, values,
 * or a function that makes it. Its value lives in a session; `initializer` sets it.
 */
export class Variable implements TensorConvertible {
  private parts: VariableParts;

  constructor(initialValue: TensorLike | (() => TensorLike), options: VariableOptions = {}) {
    checkOptions("tf.variable", options, OPTIONS);
    const trainable = options.trainable ?? true;
    this.parts = buildVariable({
      initialValue,
      name: options.name ?? "Variable",
      dtype: options.dtype,
      trainable,
      validateShape: options.validateShape ?? true,
      isResource: options.useResource ?? getVariableScope().useResource ?? resourceVariables,
      cachingDevice: options.cachingDevice,
    });
    const { graph } = this.parts.ref;
    const collections = new Set(options.collections ?? [GraphKeys.GLOBAL_VARIABLES]);
    if (trainable) collections.add(GraphKeys.TRAINABLE_VARIABLES);
    for (const key of collections) graph.addToCollection(key, this);
  }

  /** The reference (VariableV2) or handle (VarHandleOp). */
  toRef(): Tensor {
    return this.parts.ref;
  }
  /** The value, as other ops read it: `w/read:0`, or a fresh ReadVariableOp of a resource variable. */
  toTensor(): Tensor {
    return this.value();
  }
  /** The value (`tf.Variable.value`): `w/read:0`, or a fresh ReadVariableOp of a resource variable. */
  value(): Tensor {
    if (!this.isResource) return this.parts.snapshot;
    if (this.parts.cached !== undefined) return this.parts.cached;
    return getDefaultGraph().colocateWith([], () => readVariable(this.parts.ref, ""), true);
  }
  /** What a session fetches and feeds: the reference, or the read that a resource variable was made with. */
  graphElement(): Tensor {
    return this.isResource ? this.parts.snapshot : this.parts.ref;
  }
  /** A new read of the value, which control dependencies order (`tf.Variable.read_value`). */
  readValue(): Tensor {
    if (!this.isResource) return apply("Identity", { input: this.parts.ref }, {}, { name: "read" });
    const value = getDefaultGraph().nameScope("Read", () => readVariable(this.parts.ref));
    return apply("Identity", { input: value });
  }
  /** The value in a session: the default one, where none is given (`tf.Variable.eval`). @throws ValueError where there is none */
  async eval(session?: Session): Promise<NdArray> {
    return this.graphElement().eval(undefined, session);
  }
  /** The value that the initializer sets, where it is known. */
  initialValue(): Tensor | undefined {
    return this.parts.initialValue;
  }
  get op(): Operation {
    return this.parts.ref.op;
  }
  get graph(): Graph {
    return this.parts.ref.graph;
  }
  get device(): string {
    return this.op.device;
  }
  /** TensorFlow's name: `w:0`. */
  get name(): string {
    return `${this.op.name}:0`;
  }
  /** Type of the value. */
  get dtype(): DType {
    return this.op.attr.type("dtype");
  }
  get shape(): Shape {
    return this.parts.shape;
  }
  get trainable(): boolean {
    return this.parts.trainable;
  }
  get isResource(): boolean {
    return this.parts.ref.dtype.name === "resource";
  }
  /** Which part of a larger tensor this is, of a partitioned variable. */
  get saveSlice(): tensorflow.ISaveSliceInfoDef | undefined {
    return this.parts.saveSlice;
  }
  /** Says which part of a larger tensor this is: a Saver keeps it under the name of the whole. */
  setSaveSlice(saveSlice: tensorflow.ISaveSliceInfoDef): void {
    this.parts = { ...this.parts, saveSlice };
  }
  /** Says what sets the initial value from now on (`tf.train.initFromCheckpoint`). */
  setInitializer(initializer: Operation, initialValue: Tensor): void {
    this.parts = { ...this.parts, initializer, initialValue };
  }
  /** The operation that sets the initial value. */
  get initializer(): Operation {
    return this.parts.initializer;
  }

  /** Sets the value (`tf.assign`). */
  assign(value: TensorLike, options: AssignOptions = {}): Tensor {
    const { name, useLocking = false } = options;
    if (!this.isResource) return apply("Assign", { ref: this, value }, { use_locking: useLocking }, { name });
    return this.updateResource("AssignVariableOp", value, name, { validate_shape: this.shape.isFullyDefined });
  }
  /** Adds to the value (`tf.assign_add`). */
  assignAdd(value: TensorLike, options: AssignOptions = {}): Tensor {
    return this.change("Add", value, options);
  }
  /** Subtracts from the value (`tf.assign_sub`). */
  assignSub(value: TensorLike, options: AssignOptions = {}): Tensor {
    return this.change("Sub", value, options);
  }

  private change(how: "Add" | "Sub", value: TensorLike, { name, useLocking = false }: AssignOptions): Tensor {
    if (this.isResource) return this.updateResource(`Assign${how}VariableOp`, value, name);
    return apply(`Assign${how}`, { ref: this, value }, { use_locking: useLocking }, { name });
  }

  private updateResource(
    type: string,
    value: TensorLike,
    name?: string,
    attrs: { validate_shape?: boolean } = {},
  ): Tensor {
    const converted = convertToTensor(value, { dtype: this.dtype });
    const { dtype } = this;
    return this.lazyRead(applyOp(type, { resource: this.parts.ref, value: converted }, { dtype, ...attrs }, { name }));
  }

  /** The value as it is after `write`. */
  lazyRead(write: Operation): Tensor {
    return getDefaultGraph().controlDependencies([write], () => readVariable(this.parts.ref));
  }

  /** Sets the value from JavaScript (`tf.Variable.load`), through the initializer of the variable. */
  async load(value: NdArrayLike, session: VariableLoader): Promise<void> {
    const { inputs } = this.initializer;
    const source = inputs[1];
    if (source !== undefined) await session.run(this.initializer, new Map([[source, value]]));
  }

  /** The variable as `tensorflow.VariableDef`, as collections of a meta graph hold it. */
  toProto(): tensorflow.IVariableDef {
    const { snapshot, cached, initializer, initialValue, trainable, saveSlice } = this.parts;
    const def: tensorflow.IVariableDef = {
      variableName: this.name,
      initializerName: initializer.name,
      snapshotName: (cached ?? snapshot).name,
    };
    if (saveSlice !== undefined) def.saveSliceInfoDef = saveSlice;
    if (this.isResource) def.isResource = true;
    if (initialValue !== undefined) def.initialValueName = initialValue.name;
    if (trainable) def.trainable = true;
    return def;
  }

  /** The variable that a VariableDef describes, of nodes that are in `graph` under `importScope`. */
  static fromProto(def: tensorflow.IVariableDef, graph: Graph, importScope = ""): Variable {
    const prefix = importScope === "" ? "" : `${importScope}/`;
    const tensor = (name: string | null | undefined): Tensor => graph.getTensorByName(prefix + (name ?? ""));
    const ref = tensor(def.variableName);
    const snapshot = tensor(def.snapshotName || `${ref.op.name}/read:0`);
    const isCached = def.isResource === true && snapshot.op.type !== "ReadVariableOp";
    return Variable.ofParts({
      ref,
      snapshot,
      ...(isCached && { cached: snapshot }),
      initializer: graph.getOperationByName(prefix + (def.initializerName ?? "")),
      initialValue: def.initialValueName ? tensor(def.initialValueName) : undefined,
      shape: ref.op.attr.shape("shape"),
      trainable: def.trainable ?? false,
      saveSlice: def.saveSliceInfoDef ?? undefined,
    });
  }

  /** A variable of nodes that are there already. */
  private static ofParts(parts: VariableParts): Variable {
    const variable = Object.create(Variable.prototype) as { parts: VariableParts };
    variable.parts = parts;
    return variable as unknown as Variable;
  }

  toString(): string {
    return `<tf.Variable '${this.name}' shape=${this.shape} dtype=${this.isResource ? this.dtype : this.dtype.ref}>`;
  }
  [inspect.custom](): string {
    return this.toString();
  }
}

/** What `Variable.load` needs of a session. */
export interface VariableLoader {
  run(fetches: Operation, feeds: ReadonlyMap<Tensor, NdArrayLike>): Promise<unknown>;
}

/** Makes a variable (`tf.Variable`): `const w = tf.variable([[1, 2], [3, 4]], { name: "w" })`. */
export function variable(initialValue: TensorLike | (() => TensorLike), options: VariableOptions = {}): Variable {
  return new Variable(initialValue, options);
}
