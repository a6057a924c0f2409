import { inspect } from "node:util";
import type { tensorflow } from "#proto/tensorflow.js";
import { apply, applyOp } from "../core/apply-op.js";
import { attr } from "../core/attr.js";
import { convertToTensor, type TensorConvertible, type TensorLike } from "../core/convert.js";
import { getDefaultGraph } from "../core/default-graph.js";
import { type DType, type DTypeLike, dtypeOf } from "../core/dtype.js";
import { RuntimeError, ValueError } from "../core/errors.js";
import type { Graph } from "../core/graph.js";
import { type Operation, Tensor } from "../core/operation.js";
import { checkOptions } from "../core/options.js";
import type { Shape } from "../core/shape.js";
import { group } from "./control.js";

/** Names of TensorFlow's standard collections (`tf.GraphKeys`). */
export const GraphKeys = {
  GLOBAL_VARIABLES: "variables",
  LOCAL_VARIABLES: "local_variables",
  TRAINABLE_VARIABLES: "trainable_variables",
  SAVERS: "savers",
  SUMMARIES: "summaries",
  TRAIN_OP: "train_op",
  LOSSES: "losses",
  REGULARIZATION_LOSSES: "regularization_losses",
  UPDATE_OPS: "update_ops",
  GLOBAL_STEP: "global_step",
  INIT_OP: "init_op",
} as const;

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
}

const OPTIONS = ["name", "dtype", "trainable", "collections", "validateShape", "useResource"];

/** The nodes that a variable consists of. */
interface Parts {
  readonly ref: Tensor;
  readonly snapshot: Tensor;
  readonly initializer: Operation;
  readonly initialValue: Tensor | undefined;
  readonly shape: Shape;
  readonly trainable: boolean;
  readonly saveSlice?: tensorflow.ISaveSliceInfoDef;
}

let resourceByDefault = false;

/** Makes variables resource variables unless they say otherwise (`tf.enable_resource_variables`). */
export function enableResourceVariables(): void {
  resourceByDefault = true;
}
/** Makes variables reference variables unless they say otherwise (`tf.disable_resource_variables`). */
export function disableResourceVariables(): void {
  resourceByDefault = false;
}

/**
 * A value that lives from run to run (`tf.Variable`): `new tf.Variable(initialValue, { name })`. The initial value is a tensor, values,
 * or a function that makes it. Its value lives in a session; `initializer` sets it.
 */
export class Variable implements TensorConvertible {
  private readonly parts: Parts;

  constructor(initialValue: TensorLike | (() => TensorLike), options: VariableOptions = {}) {
    checkOptions("tf.variable", options, OPTIONS);
    this.parts = build(initialValue, options);
    const { graph } = this.parts.ref;
    const trainable = options.trainable ?? true;
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
    return this.parts.snapshot;
  }
  /** The value (`tf.Variable.value`). */
  value(): Tensor {
    return this.parts.snapshot;
  }
  /** A new read of the value, which control dependencies order (`tf.Variable.read_value`). */
  readValue(): Tensor {
    return this.isResource
      ? apply(
          "ReadVariableOp",
          { resource: this.parts.ref },
          { dtype: this.dtype },
          { name: `${this.op.name}/ReadVariableOp` },
        )
      : apply("Identity", { input: this.parts.ref }, {}, { name: "read" });
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
  /** The operation that sets the initial value. */
  get initializer(): Operation {
    return this.parts.initializer;
  }

  /** Sets the value (`tf.assign`). */
  assign(value: TensorLike, options: { name?: string; useLocking?: boolean } = {}): Tensor {
    return update("Assign", "AssignVariableOp", this, value, options);
  }
  /** Adds to the value (`tf.assign_add`). */
  assignAdd(value: TensorLike, options: { name?: string; useLocking?: boolean } = {}): Tensor {
    return update("AssignAdd", "AssignAddVariableOp", this, value, options);
  }
  /** Subtracts from the value (`tf.assign_sub`). */
  assignSub(value: TensorLike, options: { name?: string; useLocking?: boolean } = {}): Tensor {
    return update("AssignSub", "AssignSubVariableOp", this, value, options);
  }

  /** The variable as `tensorflow.VariableDef`, as collections of a meta graph hold it. */
  toProto(): tensorflow.IVariableDef {
    const { snapshot, initializer, initialValue, trainable, saveSlice } = this.parts;
    const def: tensorflow.IVariableDef = {
      variableName: this.name,
      initializerName: initializer.name,
      snapshotName: snapshot.name,
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
    const variable = Object.create(Variable.prototype) as { -readonly [K in keyof Variable]: Variable[K] } & {
      parts: Parts;
    };
    variable.parts = {
      ref,
      snapshot: tensor(def.snapshotName || `${ref.op.name}/read:0`),
      initializer: graph.getOperationByName(prefix + (def.initializerName ?? "")),
      initialValue: def.initialValueName ? tensor(def.initialValueName) : undefined,
      shape: ref.op.attr.shape("shape"),
      trainable: def.trainable ?? false,
      saveSlice: def.saveSliceInfoDef ?? undefined,
    };
    return variable as unknown as Variable;
  }

  toString(): string {
    return `<tf.Variable '${this.name}' shape=${this.shape} dtype=${this.isResource ? this.dtype : this.dtype.ref}>`;
  }
  [inspect.custom](): string {
    return this.toString();
  }
}

/** Makes a variable (`tf.Variable`): `const w = tf.variable([[1, 2], [3, 4]], { name: "w" })`. */
export function variable(initialValue: TensorLike | (() => TensorLike), options: VariableOptions = {}): Variable {
  return new Variable(initialValue, options);
}

function build(initialValue: TensorLike | (() => TensorLike), options: VariableOptions): Parts {
  const graph = getDefaultGraph();
  const isResource = options.useResource ?? resourceByDefault;
  return graph.initScope(() =>
    graph.nameScope(options.name ?? "Variable", (scope) => {
      const convert = (value: TensorLike): Tensor =>
        convertToTensor(value, {
          dtype: options.dtype === undefined ? undefined : dtypeOf(options.dtype),
          name: "initial_value",
        });
      const initial =
        typeof initialValue === "function"
          ? graph.nameScope("Initializer", () => convert(initialValue()))
          : convert(initialValue);
      const validates = options.validateShape ?? true;
      if (validates && initial.shape.rank === undefined)
        throw new ValueError(`initial_value must have a shape specified: ${initial}`);
      const trainable = options.trainable ?? true;
      return isResource
        ? resourceParts(scope, initial, trainable)
        : referenceParts(scope, initial, trainable, validates);
    }),
  );
}

function referenceParts(scope: string, initial: Tensor, trainable: boolean, validates: boolean): Parts {
  const graph = getDefaultGraph();
  const dtype = initial.dtype.base;
  const ref = apply("VariableV2", {}, { shape: initial.shape, dtype }, { name: scope });
  const initializer = applyOp("Assign", { ref, value: initial }, { validate_shape: validates, use_locking: true });
  const snapshot = graph.colocateWith([ref.op], () => apply("Identity", { input: ref }, {}, { name: "read" }));
  return { ref, snapshot, initializer, initialValue: initial, shape: initial.shape, trainable };
}

function resourceParts(scope: string, initial: Tensor, trainable: boolean): Parts {
  const dtype = initial.dtype.base;
  const graph = getDefaultGraph();
  const sharedName = scope.slice(0, -1);
  const ref = applyOp(
    "VarHandleOp",
    {},
    { dtype, shape: initial.shape, shared_name: sharedName, debug_name: `${sharedName}/`, container: "" },
    { name: scope },
  ).outputs[0]!;
  ref.op.attrs.set("_class", attr.strings([`loc:@${sharedName}`]));
  graph.nameScope("IsInitialized", () => apply("VarIsInitializedOp", { resource: ref }));
  const initializer = applyOp("AssignVariableOp", { resource: ref, value: initial }, { dtype }, { name: "Assign" });
  const snapshot = graph.nameScope("Read", () => apply("ReadVariableOp", { resource: ref }, { dtype }));
  snapshot.setShape(initial.shape);
  return { ref, snapshot, initializer, initialValue: initial, shape: initial.shape, trainable };
}

function update(
  refType: string,
  resourceType: string,
  target: Variable,
  value: TensorLike,
  options: { name?: string; useLocking?: boolean },
): Tensor {
  const { name, useLocking = false } = options;
  if (!target.isResource) return apply(refType, { ref: target, value }, { use_locking: useLocking }, { name });
  const graph = getDefaultGraph();
  const converted = convertToTensor(value, { dtype: target.dtype, name: "value" });
  const write = applyOp(resourceType, { resource: target, value: converted }, { dtype: target.dtype }, { name });
  return graph.controlDependencies([write], () => target.readValue());
}

/** Sets a variable (`tf.assign`). */
export function assign(
  ref: Variable,
  value: TensorLike,
  options: { name?: string; useLocking?: boolean } = {},
): Tensor {
  return ref.assign(value, { useLocking: true, ...options });
}
/** Adds to a variable (`tf.assign_add`). */
export function assignAdd(ref: Variable, value: TensorLike, options: { name?: string } = {}): Tensor {
  return ref.assignAdd(value, options);
}
/** Subtracts from a variable (`tf.assign_sub`). */
export function assignSub(ref: Variable, value: TensorLike, options: { name?: string } = {}): Tensor {
  return ref.assignSub(value, options);
}

const variablesOf =
  (key: string) =>
  (scope?: string): Variable[] =>
    getDefaultGraph()
      .getCollection(key, scope)
      .map((item) => {
        if (item instanceof Variable) return item;
        throw new RuntimeError(`Cannot use collection "${key}": it has ${inspect(item)}, expected variables only`);
      });
/** The variables of the default graph (`tf.global_variables`). */
export const globalVariables = variablesOf(GraphKeys.GLOBAL_VARIABLES);
/** The variables that optimizers change (`tf.trainable_variables`). */
export const trainableVariables = variablesOf(GraphKeys.TRAINABLE_VARIABLES);
/** The variables that are not saved (`tf.local_variables`). */
export const localVariables = variablesOf(GraphKeys.LOCAL_VARIABLES);

/** An operation that initializes these variables (`tf.variables_initializer`). */
export function variablesInitializer(variables: readonly Variable[], options: { name?: string } = {}): Operation {
  return group(
    variables.map((item) => item.initializer),
    { name: options.name ?? "init" },
  );
}
/** An operation that initializes all variables (`tf.global_variables_initializer`). */
export function globalVariablesInitializer(options: { name?: string } = {}): Operation {
  return variablesInitializer(globalVariables(), options);
}
/** An operation that initializes the local variables (`tf.local_variables_initializer`). */
export function localVariablesInitializer(options: { name?: string } = {}): Operation {
  return variablesInitializer(localVariables(), { name: options.name ?? "init_1" });
}

/** An operation that tells whether a variable has a value (`tf.is_variable_initialized`). */
export function isVariableInitialized(target: Variable, options: { name?: string } = {}): Tensor {
  if (target.isResource) return apply("VarIsInitializedOp", { resource: target }, {}, options);
  return apply("IsVariableInitialized", { ref: target }, {}, options);
}

/** True for a tensor or variable. */
export function isTensor(value: unknown): value is Tensor | Variable {
  return value instanceof Tensor || value instanceof Variable;
}
