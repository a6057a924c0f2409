import type { tensorflow } from "#proto/tensorflow.js";
import { attrReader } from "./attr.js";
import type { DType } from "./dtype.js";
import { InternalError, ValueError } from "./errors.js";
import type { NdArray } from "./ndarray.js";
import { attrText } from "./node-text.js";
import { type FunctionRef, type HostContext, type InferContext, implementationOf, type RegisteredOp } from "./op.js";
import type { Operation, OperationSpec, Tensor } from "./operation.js";
import { makerOf } from "./root.js";
import { Shape, type ShapeLike } from "./shape.js";

/** A node that is about to be made. */
export interface NodeSpec extends Omit<OperationSpec, "outputs" | "attrs"> {
  readonly attrs: Map<string, tensorflow.IAttrValue>;
}

/** Values of more elements than this are not worked out while a graph is built. */
const FOLD_LIMIT = 4096;

const known = new WeakMap<Tensor, NdArray | null>();

/**
 * The value of a tensor where the graph alone decides it (`tf.get_static_value`), else undefined. Feeds may still replace it in
 * a run, as in TensorFlow.
 */
export function constantValue(tensor: Tensor): NdArray | undefined {
  const cached = known.get(tensor);
  if (cached !== undefined) return cached ?? undefined;
  known.set(tensor, null);
  const implementation = implementationOf(tensor.op.type);
  const values = implementation === undefined ? undefined : foldOutputs(implementation, contextOf(tensor.op));
  for (const output of tensor.op.outputs) known.set(output, values?.[output.index] ?? null);
  return values?.[tensor.index];
}

/** The values of all outputs where shapes and known inputs decide them: by the op's `fold`, its alias, or its host kernel. */
export function foldOutputs(implementation: RegisteredOp, context: InferContext): NdArray[] | undefined {
  if (implementation.stateful || implementation.writes !== undefined || implementation.reads !== undefined)
    return undefined;
  const folded = implementation.fold?.(context);
  if (folded !== undefined) return folded;
  if (context.inputs.length === 0 || context.inputs.some(({ dtype }) => dtype.isRef)) return undefined;
  if (implementation.alias !== undefined) {
    const values = implementation.alias.map((index) => context.constant(index));
    return values.every((value) => value !== undefined) ? values : undefined;
  }
  if (implementation.host === undefined || !isSmall(implementation, context)) return undefined;
  const inputs: NdArray[] = [];
  for (let index = 0; index < context.inputs.length; index++) {
    const value = context.constant(index);
    if (value === undefined || value.size > FOLD_LIMIT) return undefined;
    inputs.push(value);
  }
  const results = implementation.host(new PureHostContext(context, inputs));
  return results instanceof Promise ? undefined : results;
}

function isSmall(implementation: RegisteredOp, context: InferContext): boolean {
  const shapes = implementation.infer?.(context) ?? [];
  return shapes.every((like) => (Shape.of(like).size ?? 0) <= FOLD_LIMIT);
}

/** A host kernel's context for a node that has no state. */
class PureHostContext implements HostContext {
  readonly name: string;
  readonly type: string;
  readonly attr: HostContext["attr"];
  readonly attrs: HostContext["attrs"];
  readonly outputTypes: readonly DType[];

  constructor(
    context: InferContext,
    readonly inputs: readonly NdArray[],
  ) {
    this.name = context.name;
    this.type = context.type;
    this.attr = context.attr;
    this.attrs = context.attrs;
    this.outputTypes = context.outputTypes;
  }
  state<T>(create: () => T): T {
    return create();
  }
  shared<T>(_kind: string, create: (name: string) => T): T {
    return create(this.name);
  }
  functionIn(name: string): never {
    throw new InternalError(`Cannot look function "${name}" up for node "${this.name}": nothing runs`);
  }
  call(called: FunctionRef): never {
    throw new InternalError(`Cannot call function "${called.name}" for node "${this.name}": nothing runs`);
  }
  get signal(): AbortSignal {
    return new AbortController().signal;
  }
  variable(): undefined {
    return undefined;
  }
}

/** A vector of dimensions as a shape, as far as the graph tells: through Shape, Pack, slices and the like. */
export function partialShape(tensor: Tensor): Shape {
  const value = constantValue(tensor);
  if (value !== undefined) return shapeOfVector(value);
  const fromOp = implementationOf(tensor.op.type)?.shapeValue?.(tensor.op, partialShape);
  if (fromOp !== undefined) return fromOp;
  const length = tensor.shape.rank === 1 ? tensor.shape.dim(0) : null;
  return length === null ? Shape.unknown : Shape.ofRank(length);
}

/** The shape that a vector of dimensions spells; a scalar -1 and negative dimensions are unknown. */
export function shapeOfVector(value: NdArray): Shape {
  if (value.shape.length === 0) return Shape.unknown;
  return Shape.of(Array.from({ length: value.size }, (_, i) => (Number(value.at(i)) < 0 ? null : Number(value.at(i)))));
}

/** The node of the graph as shape inference sees it. */
export function contextOf(op: Operation): InferContext {
  return inferContext(
    op,
    op.outputs.map(({ dtype }) => dtype),
  );
}

function inferContext(op: Operation | NodeSpec, outputTypes: readonly DType[]): InferContext {
  const { name, type, attrs, inputs } = op;
  return {
    name,
    type,
    attrs,
    attr: attrReader(attrs, op),
    inputs: inputs.map(behindHandle),
    outputTypes,
    maker: (index) => makerOf(inputs[index]),
    constant: (index) => (inputs[index] === undefined ? undefined : constantValue(inputs[index])),
    constantShape: (index) => (inputs[index] === undefined ? Shape.unknown : partialShape(inputs[index])),
  };
}

/** An input as it counts for shapes: a handle as the variable behind it. */
function behindHandle(input: Tensor): { readonly dtype: DType; readonly shape: Shape } {
  if (input.dtype.name !== "resource") return input;
  const { attrs, attr } = input.op;
  if (!attrs.has("dtype") || !attrs.has("shape")) return input;
  return { dtype: attr.type("dtype"), shape: attr.shape("shape") };
}

/**
 * Shapes of the outputs of a node that is about to be made; unknown where the op says nothing.
 * @throws ValueError with TensorFlow's words, the node and its input shapes, where they do not fit
 */
export function inferShapes(spec: NodeSpec, outputTypes: readonly DType[]): Shape[] {
  const implementation = implementationOf(spec.type);
  const infer = implementation?.infer;
  let shapes: ShapeLike[] = [];
  try {
    if (infer !== undefined) shapes = infer(inferContext(spec, outputTypes));
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    throw new ValueError(`${error.message} for '${describe(spec)}' with input shapes: ${inputShapes(spec)}.`, {
      cause: error,
    });
  }
  // What passes a handle on sees the variable behind it, whose shape is not the handle's.
  const passes = implementation?.alias !== undefined || implementation?.flow !== undefined;
  return outputTypes.map(({ name }, index) =>
    Shape.of(passes && name === "resource" ? spec.inputs[0]?.shape : shapes[index]),
  );
}

function describe({ name, type, attrs, inputs }: NodeSpec): string {
  const list = [...attrs.keys()].filter((key) => !key.startsWith("_")).sort();
  const text = list.map((key) => `${key}=${attrText(attrs.get(key) ?? {})}`).join(", ");
  const node = name.replace(/\/$/, "");
  const from = inputs.map((input) => (input.index === 0 ? input.op.name : input.name)).join(", ");
  return `{{node ${node}}} = ${type}${text === "" ? "" : `[${text}]`}(${from})`;
}

function inputShapes({ inputs }: NodeSpec): string {
  return inputs.map((input) => input.shape.toErrorString()).join(", ");
}
