import type { tensorflow } from "#proto/tensorflow.js";
import { apply, applyOp } from "../core/apply-op.js";
import { attr } from "../core/attr.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { getDefaultGraph } from "../core/default-graph.js";
import { type DTypeLike, dtypeOf } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import type { Graph } from "../core/graph.js";
import type { Operation, Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";

/** The nodes that a variable consists of. */
export interface VariableParts {
  /** The reference (VariableV2) or handle (VarHandleOp). */
  readonly ref: Tensor;
  /** The value, as most ops read it. */
  readonly snapshot: Tensor;
  /** A value that is read once for all: of a resource variable with a caching device. */
  readonly cached?: Tensor;
  readonly initializer: Operation;
  readonly initialValue: Tensor | undefined;
  readonly shape: Shape;
  readonly trainable: boolean;
  readonly saveSlice?: tensorflow.ISaveSliceInfoDef;
}

/** What the nodes of a variable are built from. */
export interface VariableSpec {
  /** A value, or a function that makes it. */
  readonly initialValue: TensorLike | (() => TensorLike);
  readonly name: string;
  readonly dtype: DTypeLike | undefined;
  readonly trainable: boolean;
  readonly validateShape: boolean;
  readonly isResource: boolean;
  /** Where readers find the value. */
  readonly cachingDevice: CachingDevice | undefined;
}

/** Says on which device the value of a variable is kept for its readers. */
export type CachingDevice = string | ((operation: Operation) => string);

/** Makes what readers of a variable use, on its caching device. */
function cachedOn(device: CachingDevice, variable: Operation, make: () => Tensor): Tensor {
  return getDefaultGraph().device(typeof device === "string" ? device : device(variable), make);
}

/** A spec whose name scope is open. */
interface ScopedSpec extends VariableSpec {
  readonly graph: Graph;
  /** The variable's name, with a trailing slash. */
  readonly scope: string;
}

/**
 * Adds the nodes of a variable to the default graph, outside of all control dependencies.
 * @throws ValueError where the shape of the initial value is not known, but must be
 */
export function buildVariable(spec: VariableSpec): VariableParts {
  const graph = getDefaultGraph();
  return graph.initScope(() =>
    graph.nameScope(spec.name, (scope) => {
      const scoped = { ...spec, graph, scope };
      return spec.isResource ? resourceParts(scoped) : referenceParts(scoped);
    }),
  );
}

/** Nodes made in `body` are placed with the variable that is being made. */
function placedWithVariable<T>({ graph, scope }: ScopedSpec, body: () => T): T {
  return graph.attrScope({ _class: attr.strings([`loc:@${scope.slice(0, -1)}`]) }, body);
}

function initialTensor({ graph, initialValue, dtype }: ScopedSpec, inScope: boolean): Tensor {
  const convert = (value: TensorLike): Tensor =>
    convertToTensor(value, { dtype: dtype === undefined ? undefined : dtypeOf(dtype), name: "initial_value" });
  const make = (): Tensor => convert(typeof initialValue === "function" ? initialValue() : initialValue);
  return inScope ? graph.nameScope("Initializer", () => graph.device(null, make)) : make();
}

function referenceParts(spec: ScopedSpec): VariableParts {
  const { graph, scope, trainable, validateShape } = spec;
  const make = (inScope: boolean): { initial: Tensor; ref: Tensor } => {
    const initial = initialTensor(spec, inScope);
    const shape = validateShape ? initial.shape : Shape.unknown;
    return { initial, ref: apply("VariableV2", {}, { shape, dtype: initial.dtype.base }, { name: scope }) };
  };
  const { initial, ref } =
    typeof spec.initialValue === "function" ? placedWithVariable(spec, () => make(true)) : make(false);
  if (validateShape && !initial.shape.isFullyDefined)
    throw new ValueError(`initial_value must have a shape specified: ${initial}`);
  const initializer = applyOp("Assign", { ref, value: initial }, { validate_shape: validateShape, use_locking: true });
  const read = (): Tensor => apply("Identity", { input: ref }, {}, { name: "read" });
  const { cachingDevice } = spec;
  const snapshot =
    cachingDevice === undefined ? graph.colocateWith([ref.op], read) : cachedOn(cachingDevice, ref.op, read);
  return { ref, snapshot, initializer, initialValue: initial, shape: ref.op.attr.shape("shape"), trainable };
}

function resourceParts(spec: ScopedSpec): VariableParts {
  const { graph, scope, trainable } = spec;
  const sharedName = scope.slice(0, -1);
  const { initial, ref } = placedWithVariable(spec, () => {
    const initial = initialTensor(spec, true);
    const attrs = {
      dtype: initial.dtype.base,
      shape: initial.shape,
      shared_name: sharedName,
      debug_name: `${sharedName}/`,
      container: "",
    };
    return { initial, ref: apply("VarHandleOp", {}, attrs, { name: scope }) };
  });
  const dtype = initial.dtype.base;
  graph.nameScope("IsInitialized", () => apply("VarIsInitializedOp", { resource: ref }));
  const initializer = graph.nameScope("Assign", (name) =>
    graph.colocateWith(
      [],
      () => applyOp("AssignVariableOp", { resource: ref, value: initial }, { dtype }, { name, device: ref.op.device }),
      true,
    ),
  );
  const { snapshot, cached } = graph.nameScope("Read", () => {
    const snapshot = readVariable(ref);
    const { cachingDevice } = spec;
    if (cachingDevice === undefined) return { snapshot };
    const cached = graph.colocateWith(
      [],
      () => cachedOn(cachingDevice, ref.op, () => apply("Identity", { input: snapshot })),
      true,
    );
    return { snapshot, cached };
  });
  return { ref, snapshot, cached, initializer, initialValue: initial, shape: initial.shape, trainable };
}

/** A new read of the resource variable behind `handle`, on its device unless another is given. */
export function readVariable(handle: Tensor, device = handle.op.device): Tensor {
  return getDefaultGraph().device(device, () =>
    apply("ReadVariableOp", { resource: handle }, { dtype: handle.op.attr.type("dtype") }),
  );
}

/** A new read of the resource variable behind `handle`, as parts of a larger tensor are saved (`read_value_no_copy`). */
export function readWithoutCopy(handle: Tensor): Tensor {
  const value = getDefaultGraph().nameScope("Read", () => {
    getDefaultGraph().device(handle.op.device, () => applyOp("DisableCopyOnRead", { resource: handle }));
    return readVariable(handle);
  });
  return apply("Identity", { input: value });
}
