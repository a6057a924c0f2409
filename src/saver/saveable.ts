import { apply, applyOp } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { getDefaultGraph } from "../core/default-graph.js";
import type { DType } from "../core/dtype.js";
import type { Graph } from "../core/graph.js";
import type { Operation, Tensor } from "../core/operation.js";
import type { Shape } from "../core/shape.js";
import type { MutableTable } from "../ops/lookup/mutable-tables.js";
import type { Variable } from "../ops/variable.js";
import { readVariable, readWithoutCopy } from "../ops/variable-parts.js";

/** A tensor that is saved under a name of its own (TensorFlow's SaveSpec). */
export interface SaveSpec {
  /** The name it is saved under. */
  readonly key: string;
  /** Which part of a larger tensor it is: `10 4 0,4:0,4`; "" where it is whole. */
  readonly slice: string;
  readonly dtype: DType;
}

/** What a Saver saves and restores as a whole (TensorFlow's SaveableObject), and how. */
export interface Saveable {
  /** The name that it has among the others. */
  readonly key: string;
  readonly specs: readonly SaveSpec[];
  readonly device: string;
  readonly graph: Graph;
  /** What is saved, as an object: it may be saved under one name only. */
  readonly subject: object;
  /** The shape of a variable; undefined where what is saved has no shape that it must keep. */
  readonly shape: Shape | undefined;
  /** The tensors to save; it may add the nodes that read them. */
  tensors(): readonly Tensor[];
  /** Adds the node that sets it to `values`; that of a variable is brought into `shape` before where one is given. */
  restore(values: readonly Tensor[], shape: TensorLike | undefined): Operation;
}

/** A reference variable: its reference, or of a part of a larger tensor what is read from it. */
export class ReferenceSaveable implements Saveable {
  constructor(
    readonly key: string,
    readonly slice: string,
    readonly subject: Tensor | Variable,
    private readonly ref: Tensor,
    private readonly saved: Tensor,
  ) {}

  get specs(): readonly SaveSpec[] {
    return [{ key: this.key, slice: this.slice, dtype: this.ref.dtype.base }];
  }
  get device(): string {
    return this.ref.op.device;
  }
  get graph(): Graph {
    return this.ref.graph;
  }
  get shape(): Shape {
    return this.ref.shape;
  }
  tensors(): readonly Tensor[] {
    return [this.saved];
  }
  restore([value]: readonly Tensor[], shape: TensorLike | undefined): Operation {
    return applyOp(
      "Assign",
      { ref: this.ref, value: reshaped(value!, shape) },
      { validate_shape: shape === undefined && this.ref.shape.isFullyDefined, use_locking: true },
    );
  }
}

/** A resource variable: the read that it was made with, or of a part of a larger tensor a new one. */
export class ResourceSaveable implements Saveable {
  constructor(
    readonly key: string,
    readonly slice: string,
    readonly subject: Tensor | Variable,
    private readonly handle: Tensor,
    readonly shape: Shape,
    /** The read to save; undefined makes one. */
    private readonly read: Tensor | undefined,
  ) {}

  private get dtype(): DType {
    return this.handle.op.attr.type("dtype");
  }
  get specs(): readonly SaveSpec[] {
    return [{ key: this.key, slice: this.slice, dtype: this.dtype }];
  }
  get device(): string {
    return (this.read ?? this.handle).op.device;
  }
  get graph(): Graph {
    return this.handle.graph;
  }
  tensors(): readonly Tensor[] {
    if (this.read !== undefined) return [this.read];
    const graph = getDefaultGraph();
    return graph.device(this.device, () => {
      const value = readWithoutCopy(this.handle);
      return [graph.device("/device:CPU:0", () => apply("Identity", { input: value }))];
    });
  }
  restore([value]: readonly Tensor[], shape: TensorLike | undefined): Operation {
    const { handle: resource, dtype } = this;
    const fitting = reshaped(value!, shape);
    return getDefaultGraph().device(this.device, () => {
      const copy = apply("Identity", { input: fitting });
      return applyOp("AssignVariableOp", { resource, value: copy }, { dtype });
    });
  }
}

/** A lookup table: its keys and its values. */
export class TableSaveable implements Saveable {
  readonly specs: readonly SaveSpec[];
  readonly shape = undefined;

  constructor(
    readonly key: string,
    readonly subject: MutableTable,
  ) {
    const { keyDtype, valueDtype } = subject;
    this.specs = [
      { key: `${key}-keys`, slice: "", dtype: keyDtype },
      { key: `${key}-values`, slice: "", dtype: valueDtype },
    ];
  }

  get device(): string {
    return this.tensors()[0]!.op.device;
  }
  get graph(): Graph {
    return this.subject.resourceHandle.graph;
  }
  tensors(): readonly Tensor[] {
    return this.subject.saved ?? this.subject.export();
  }
  restore([keys, values]: readonly Tensor[]): Operation {
    const { resourceHandle: handle, label } = this.subject;
    return this.graph.nameScope(`${label}_table_restore`, () =>
      this.graph.colocateWith([handle.op], () =>
        applyOp("LookupTableImportV2", { table_handle: handle, keys: keys!, values: values! }),
      ),
    );
  }
}

function reshaped(value: Tensor, shape: TensorLike | undefined): Tensor {
  return shape === undefined ? value : apply("Reshape", { tensor: value, shape });
}

/** The saveable of a variable as a whole. */
export function wholeSaveable(key: string, variable: Variable): Saveable {
  const element = variable.graphElement();
  if (!variable.isResource) return new ReferenceSaveable(key, "", element, element, element);
  return new ResourceSaveable(key, "", element, variable.toRef(), variable.shape, element);
}

/** The saveable of a variable that is the part `slice` of a larger tensor. */
export function sliceSaveable(key: string, slice: string, variable: Variable): Saveable {
  const ref = variable.toRef();
  if (!variable.isResource) return new ReferenceSaveable(key, slice, variable, ref, variable.toTensor());
  return new ResourceSaveable(key, slice, variable, ref, variable.shape, undefined);
}

/** The saveable behind a tensor of a variable: its reference, or a read of a resource. Undefined for any other tensor. */
export function tensorSaveable(key: string, tensor: Tensor): Saveable | undefined {
  if (/^(Variable|VariableV2|AutoReloadVariable)$/.test(tensor.op.type))
    return new ReferenceSaveable(key, "", tensor, tensor, tensor);
  if (tensor.op.type === "ReadVariableOp")
    return new ResourceSaveable(key, "", tensor, tensor.op.inputs[0]!, tensor.shape, tensor);
  if (tensor.op.type !== "VarHandleOp") return undefined;
  return new ResourceSaveable(key, "", tensor, tensor, tensor.op.attr.shape("shape"), readVariable(tensor));
}
