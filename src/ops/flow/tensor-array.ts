import { apply, applyOp } from "../../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { getDefaultGraph } from "../../core/default-graph.js";
import { type DType, type DTypeLike, dtypeOf, int32, int64 } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import { constantValue } from "../../core/infer.js";
import type { Gradients } from "../../core/op.js";
import { Operation, Tensor } from "../../core/operation.js";
import { checkOptions } from "../../core/options.js";
import { Shape, type ShapeLike } from "../../core/shape.js";
import { at } from "../at.js";
import { controlDependencies, nameScope } from "../control.js";
import { cast } from "../math.js";
import type { Named } from "../named.js";
import { range } from "../sequence.js";
import { shape as shapeOf } from "../shape.js";
import { identity } from "../source.js";

/** Options of `tf.TensorArray`. */
export interface TensorArrayOptions extends Named {
  /** How many elements there are, at first. */
  readonly size?: TensorLike;
  /** True lets it grow when more is written. */
  readonly dynamicSize?: boolean;
  /** True (the default) forgets an element when it is read. */
  readonly clearAfterRead?: boolean;
  readonly tensorArrayName?: string;
  /** True (the default) takes all elements to have the shape of the first. */
  readonly inferShape?: boolean;
  readonly elementShape?: ShapeLike;
  /** True (the default) places what writes with what is written first. */
  readonly colocateWithFirstWriteCall?: boolean;
}

/** What arrays of one handle share. */
interface Shared {
  readonly handle: Tensor;
  readonly dtype: DType;
  readonly size: TensorLike | undefined;
  readonly isDynamic: boolean;
  readonly infersShape: boolean;
  readonly colocates: boolean;
  elementShape: Shape;
  first: Operation | undefined;
}

/**
 * Tensors in numbered places, written and read in loops (`tf.TensorArray`). What writes gives a new TensorArray, which has to be used
 * from then on: it stands for the array after the write.
 */
export class TensorArray {
  private readonly shared: Shared;
  /** What makes operations on the array follow each other. */
  readonly flow: Tensor;

  /** A new array of tensors of a type; `known` is for an array that is there already. */
  constructor(dtype: DTypeLike, options: TensorArrayOptions = {}, known?: { shared: Shared; flow: Tensor }) {
    const { shared, flow } = known ?? makeArray(dtypeOf(dtype).base, options);
    this.shared = shared;
    this.flow = flow;
  }

  /** The array behind a handle. */
  static of(handle: Tensor, flow: Tensor, dtype: DType, infersShape = true): TensorArray {
    const about = { size: undefined, isDynamic: false, infersShape, colocates: false };
    const shared = { handle, dtype, ...about, elementShape: Shape.unknown, first: undefined };
    return new TensorArray(dtype, {}, { shared, flow });
  }

  get dtype(): DType {
    return this.shared.dtype;
  }
  get handle(): Tensor {
    return this.shared.handle;
  }
  /** The shape of the elements, as far as it is known. */
  get elementShape(): Shape {
    return this.shared.elementShape;
  }

  /** The same array after another operation. */
  withFlow(flow: Tensor): TensorArray {
    return new TensorArray(this.dtype, {}, { shared: this.shared, flow });
  }
  /** The same array behind an Identity. */
  identity(): TensorArray {
    return this.withFlow(identity(this.flow));
  }
  /** The array of the gradients of this one. */
  grad(source: string, flow = this.flow): TensorArray {
    const { handle, dtype, infersShape } = this.shared;
    return nameScope("TensorArrayGrad", () =>
      getDefaultGraph().colocateWith([handle.op], () => {
        const grad = apply("TensorArrayGradV3", { handle, flow_in: flow }, { source });
        const after = controlDependencies([grad], () => identity(flow, { name: "gradient_flow" }));
        const array = TensorArray.of(grad, after, dtype, infersShape);
        array.shared.elementShape = this.elementShape;
        return array;
      }),
    );
  }

  /** The element in a place. */
  read(index: TensorLike, options: Named = {}): Tensor {
    const { dtype } = this;
    const value = apply("TensorArrayReadV3", { ...this.ends(), index }, { dtype }, options);
    if (this.elementShape.rank !== undefined) value.setShape(this.elementShape);
    return value;
  }
  /** The array with an element in a place. @throws ValueError for an element of another shape */
  write(index: TensorLike, value: TensorLike, options: Named = {}): TensorArray {
    return nameScope(options.name ?? "TensorArrayWrite", () => {
      const element = this.element(value, (shape) => shape);
      return this.colocated(element, () =>
        this.withFlow(apply("TensorArrayWriteV3", { ...this.ends(), index, value: element }, {}, options)),
      );
    });
  }
  /** All elements as one tensor. */
  stack(options: Named = {}): Tensor {
    return getDefaultGraph().colocateWith([this.handle.op], () =>
      nameScope(options.name ?? "TensorArrayStack", () => {
        const value = this.gather(range(0, this.size()), options);
        const { size, isDynamic } = this.shared;
        const count = size === undefined ? undefined : constantOf(size);
        if (this.elementShape.dims !== undefined && !isDynamic && size !== undefined)
          value.setShape(Shape.of([count ?? null, ...this.elementShape.dims]));
        return value;
      }),
    );
  }
  /** The elements in some places as one tensor. */
  gather(indices: TensorLike, options: Named = {}): Tensor {
    const { dtype, elementShape } = this;
    const attrs = { dtype, element_shape: elementShape };
    const value = apply("TensorArrayGatherV3", { ...this.ends(), indices }, attrs, options);
    if (elementShape.dims !== undefined) value.setShape(Shape.of([null, ...elementShape.dims]));
    return value;
  }
  /** All elements behind each other, along their first axis. */
  concat(options: Named = {}): Tensor {
    const { dtype, elementShape } = this;
    const rest = elementShape.slice(1);
    const value = apply("TensorArrayConcatV3", this.ends(), { dtype, element_shape_except0: rest }, options);
    if (rest.dims !== undefined) value.setShape(Shape.of([null, ...rest.dims]));
    return value;
  }
  /** The array with the rows of a tensor as elements. */
  unstack(value: TensorLike, options: Named = {}): TensorArray {
    return nameScope(options.name ?? "TensorArrayUnstack", () => {
      const tensor = convertToTensor(value, { dtype: this.dtype, name: "value" });
      const rows = at(shapeOf(tensor), 0);
      return this.scatter(range(0, rows), tensor);
    });
  }
  /** The array with the rows of a tensor in some places. */
  scatter(indices: TensorLike, value: TensorLike, options: Named = {}): TensorArray {
    return nameScope(options.name ?? "TensorArrayScatter", () => {
      const tensor = this.element(value, (shape) => shape.slice(1));
      const args = { ...this.ends(), indices, value: tensor };
      return this.colocated(tensor, () => this.withFlow(apply("TensorArrayScatterV3", args, {}, options)));
    });
  }
  /** The array with parts of a tensor, of these lengths along its first axis. */
  split(value: TensorLike, lengths: TensorLike, options: Named = {}): TensorArray {
    return nameScope(options.name ?? "TensorArraySplit", () => {
      const tensor = this.element(value, () => Shape.unknown);
      return this.colocated(tensor, () => {
        const sizes = cast(place(lengths), int64);
        return this.withFlow(
          apply("TensorArraySplitV3", { ...this.ends(), value: tensor, lengths: sizes }, {}, options),
        );
      });
    });
  }
  /** How many elements there are. */
  size(options: Named = {}): Tensor {
    const { size, isDynamic } = this.shared;
    if (!isDynamic && size !== undefined) return convertToTensor(size, { dtype: int32 });
    return apply("TensorArraySizeV3", this.ends(), {}, options);
  }
  /** Gives the elements up. */
  close(options: Named = {}): Operation {
    return applyOp("TensorArrayCloseV3", { handle: this.handle }, {}, options);
  }
  toString(): string {
    return `<tf.TensorArray of ${this.dtype.name}>`;
  }

  private ends(): { readonly handle: Tensor; readonly flow_in: Tensor } {
    return { handle: this.handle, flow_in: this.flow };
  }

  /** A value to write, whose elements have the shape that `shapeFrom` says. */
  private element(value: TensorLike, shapeFrom: (shape: Shape) => Shape): Tensor {
    const tensor = convertToTensor(value, { dtype: this.dtype, name: "value" });
    const shape = shapeFrom(tensor.shape);
    const { shared } = this;
    if (!shape.isCompatibleWith(shared.elementShape))
      throw new ValueError(`Inconsistent shapes: saw ${shape} but expected ${shared.elementShape}`);
    if (shared.infersShape) shared.elementShape = shared.elementShape.mergeWith(shape);
    return tensor;
  }

  private colocated<T>(tensor: Tensor, body: () => T): T {
    if (!this.shared.colocates) return body();
    this.shared.first ??= tensor.op;
    return getDefaultGraph().colocateWith([this.shared.first], body);
  }
}

function makeArray(dtype: DType, options: TensorArrayOptions): { shared: Shared; flow: Tensor } {
  checkOptions("tf.TensorArray", options, [
    ...["size", "dynamicSize", "clearAfterRead", "tensorArrayName", "inferShape", "elementShape"],
    ...["colocateWithFirstWriteCall", "name"],
  ]);
  const { dynamicSize = false, inferShape = true, colocateWithFirstWriteCall: colocates = true } = options;
  const elementShape = Shape.of(options.elementShape);
  const attrs = {
    dtype,
    element_shape: elementShape,
    identical_element_shapes: inferShape,
    dynamic_size: dynamicSize,
    clear_after_read: options.clearAfterRead ?? true,
    tensor_array_name: options.tensorArrayName ?? "",
  };
  const graph = getDefaultGraph();
  return nameScope(options.name ?? "TensorArray", (name) => {
    const size = convertToTensor(options.size ?? 0, { name: "size", dtype: int32 });
    const make = (): readonly Tensor[] => applyOp("TensorArrayV3", { size }, attrs, { name }).outputs;
    const [handle, flow] = colocates ? graph.device(null, () => graph.colocateWith([], make, true)) : make();
    const known = { size: options.size, isDynamic: dynamicSize };
    const shape = { infersShape: inferShape, colocates, elementShape };
    return { shared: { handle: handle!, dtype, ...known, ...shape, first: undefined }, flow: flow! };
  });
}

/** A size, where it is known. */
function constantOf(size: TensorLike): number | undefined {
  if (typeof size === "number") return size;
  const value = size instanceof Tensor ? constantValue(size) : undefined;
  return value && Number(value.item());
}

/** A place: plain numbers are int32. */
const place = (index: TensorLike): TensorLike =>
  typeof index === "number" || Array.isArray(index) ? convertToTensor(index, { dtype: int32 }) : index;

/** What of a loop variable is a tensor: of an array, its flow. */
export function asFlow(value: TensorLike | Operation | TensorArray): TensorLike {
  if (value instanceof TensorArray) return value.flow;
  if (value instanceof Operation) throw new TypeError(`Cannot convert ${value} to a tensor: it is an operation`);
  return value;
}

/** A loop variable with another value: of an array, the array after that flow. */
export function withFlow(value: TensorLike | Operation | TensorArray, tensor: Tensor): Tensor | TensorArray {
  return value instanceof TensorArray ? value.withFlow(tensor) : tensor;
}

/** The scope of the gradients that a tensor belongs to: each has arrays of its own. */
function sourceOf({ name }: Tensor): string {
  const parts = name.split("/");
  const at = parts.findLastIndex((part) => part.startsWith("gradients"));
  if (at < 0) throw new ValueError(`Expected op/tensor name to start with gradients (excluding scope), got: ${name}`);
  return parts.slice(0, at + 1).join("/");
}

function gradientArray(op: Operation, flow: Tensor, dtype: DType, of: Tensor): TensorArray {
  return TensorArray.of(op.inputs[0]!, flow, dtype).grad(sourceOf(of), flow);
}

/** The flow of the gradient behind what the node has done. */
function barrier(op: Operation, flow: Tensor): Tensor {
  const done = identity(op.outputs[0]!, { name: "flow_out" });
  return controlDependencies([done], () => identity(flow, { name: "write_barrier" }));
}

/** Gradients of the ops of arrays, as they are written and read in the arrays of gradients. */
export const arrayGradients = {
  read: (op: Operation, [grad]: readonly Tensor[]): Gradients => {
    const array = gradientArray(op, op.inputs[2]!, op.attr.type("dtype"), grad!);
    return [null, null, array.write(op.inputs[1]!, grad!).flow];
  },
  write: (op: Operation, [flow]: readonly Tensor[]): Gradients => {
    const after = barrier(op, flow!);
    const array = gradientArray(op, after, op.attr.type("T"), flow!);
    return [null, null, array.read(op.inputs[1]!), after];
  },
  gather: (op: Operation, [grad]: readonly Tensor[]): Gradients => {
    const array = gradientArray(op, op.inputs[2]!, op.attr.type("dtype"), grad!);
    return [null, null, array.scatter(op.inputs[1]!, grad!).flow];
  },
  scatter: (op: Operation, [flow]: readonly Tensor[]): Gradients => {
    const after = barrier(op, flow!);
    const array = gradientArray(op, after, op.attr.type("T"), flow!);
    return [null, null, array.gather(op.inputs[1]!), after];
  },
  concat: (op: Operation, [grad]: readonly Tensor[]): Gradients => {
    const array = gradientArray(op, op.inputs[1]!, op.attr.type("dtype"), grad!);
    return [null, array.split(grad!, op.outputs[1]!).flow];
  },
  split: (op: Operation, [flow]: readonly Tensor[]): Gradients => {
    const after = barrier(op, flow!);
    const array = gradientArray(op, after, op.attr.type("T"), flow!);
    return [null, array.concat(), null, after];
  },
};
