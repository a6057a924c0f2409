import type { tensorflow } from "#proto/tensorflow.js";
import type { OnnxGraph, Value } from "../onnx/graph.js";
import type { AttrReader } from "./attr.js";
import type { Call } from "./call.js";
import type { DType } from "./dtype.js";
import { AlreadyExistsError } from "./errors.js";
import type { IndexedSlices } from "./indexed-slices.js";
import type { Inliner } from "./inliner.js";
import type { NdArray } from "./ndarray.js";
import type { Operation, Tensor } from "./operation.js";
import type { Shape, ShapeLike } from "./shape.js";

/** The node that an implementation is asked about. */
export interface NodeContext {
  readonly name: string;
  readonly type: string;
  readonly attr: AttrReader;
  readonly attrs: ReadonlyMap<string, tensorflow.IAttrValue>;
  /** The number of outputs, and their types. */
  readonly outputTypes: readonly DType[];
}

/** What is known of a node's inputs before they have values. */
export interface InferContext extends NodeContext {
  readonly inputs: readonly { readonly dtype: DType; readonly shape: Shape }[];
  /** The shape of the tensors inside of the thing that input `index` is a handle to, as far as it is known in a run. */
  content?(index: number): Shape | undefined;
  /** The node that made the thing that input `index` is a handle to, where it is known. */
  maker?(index: number): NodeContext | undefined;
  /** The value of input `index` where it is known already. */
  constant(index: number): NdArray | undefined;
  /** Input `index`, a vector of dimensions, as a shape: what is not known stays unknown. */
  constantShape(index: number): Shape;
}

/** What a lowering is given; input values of variables are the variables' current values. */
export interface LowerContext extends NodeContext {
  readonly inputs: readonly Value[];
  /** Shapes inferred for the outputs. */
  readonly outputShapes: readonly Shape[];
}

/** A function of the graph's library that kernels call. What its operations remember lasts as long as the node that refers to it. */
export interface FunctionRef {
  readonly operation: Operation;
  readonly name: string;
  readonly attr: Readonly<Record<string, tensorflow.IAttrValue>>;
}

/** Calls functions in a run. */
export interface FunctionCaller {
  /** The values that a function gives for these. */
  call(called: FunctionRef, args: readonly NdArray[]): Promise<NdArray[]>;
}

/** What a host kernel may use. */
export interface HostContext extends NodeContext, FunctionCaller {
  /** State of this node's kernel in this session, made on first use (random generators). */
  state<T>(create: () => T): T;
  /**
   * The thing of this session that all nodes have together whose attributes `container` and `shared_name` are the same, made on first use under
   * the name that it has in messages; where `shared_name` is empty, this node's own.
   */
  shared<T>(kind: string, create: (name: string) => T): T;
  /** The function that an attribute of this node names. */
  functionIn(name: string): FunctionRef;
  /** Is aborted when the run ends for another reason while the kernel waits (see `waits`). */
  readonly signal: AbortSignal;
  /** The value of the variable that input `index` refers to, or undefined where it is not initialized. */
  variable(index: number): NdArray | undefined;
  /** Input arrays; for a variable its value. */
  readonly inputs: readonly NdArray[];
  /** An array to write output `index` to, of this type and shape, where there is one that nobody reads any more; only for what `isolates`. */
  spare?(index: number, dtype: DType, shape: readonly number[]): NdArray | undefined;
  /**
   * Takes the array of the variable that output `index` is the next value of, to write that to, where nobody else has it or reads it in
   * this run; only for what `isolates`. Once it is taken the variable has no value, and none at all if the kernel fails.
   */
  replace?(index: number, dtype: DType, shape: readonly number[]): (() => NdArray) | undefined;
}

/** A gradient: a tensor, or some slices of one. */
export type Gradient = Tensor | IndexedSlices;
/** A gradient for each input; null where none flows. */
export type Gradients = readonly (Gradient | null)[];

/**
 * Parts in control flow: a `switch` hands its first input to one of its outputs, as the second says; a `merge` takes the input that
 * is there; values come into a loop by an `enter`, to its next iteration by a `next`, and out by an `exit`; a `trigger` waits also
 * for what is never done.
 */
export type ControlFlow = "switch" | "merge" | "enter" | "exit" | "next" | "trigger";

/**
 * How an op behaves. Names, types, attributes and defaults are TensorFlow's own OpDef; what is here is ours. An op that writes
 * variables gives their new values first, then its other outputs.
 */
export interface OpImplementation {
  /** Shapes of the outputs, as far as the inputs tell. @throws ValueError where they do not fit */
  infer?(context: InferContext): ShapeLike[];
  /** The values of outputs that shapes or known inputs decide; undefined where they do not. */
  fold?(context: InferContext): NdArray[] | undefined;
  /** A vector of dimensions (this op's first output) as far as it is known while the graph is built. */
  shapeValue?(op: Operation, shapeOf: (tensor: Tensor) => Shape): Shape | undefined;
  /** The op as ONNX nodes. */
  lower?(onnx: OnnxGraph, context: LowerContext): Value[];
  /** False where ONNX Runtime has no kernel for these types, or too little is known of this run's inputs: then `host` runs. */
  lowers?(op: Operation, known: InferContext): boolean;
  /** The op in JavaScript: for what ONNX has no word for, and for values known before a run. */
  host?(context: HostContext): NdArray[] | Promise<NdArray[]>;
  /** The host kernel keeps no input beyond its end, passes none on, and its results are arrays that nobody else has. */
  readonly isolates?: boolean;
  /** The host kernel may write the next values of its variables over those that it is given. */
  readonly replaces?: boolean;
  /** The result is the sum of the inputs, where these have one shape. */
  readonly adds?: boolean;
  /** True where the op of inputs that are joined along their first dimensions gives the sum of what it gives for each. */
  sumsRows?(op: Operation): boolean;
  /** The results are inputs, unchanged: result `i` is input `alias[i]`. */
  readonly alias?: readonly number[];
  /** Inputs whose variables get a new value. */
  readonly writes?: readonly number[];
  /** Inputs (handles) whose variables are read. */
  readonly reads?: readonly number[];
  /** The op stands for a fed value: where it is fed, it has run, and what waits for it may go on. */
  readonly isPlaceholder?: boolean;
  /** The part that the op has in control flow, where it has one. */
  readonly flow?: ControlFlow;
  /** The op makes something that its outputs are handles to, also where these are references (a stack, an array of tensors). */
  readonly makesHandle?: boolean;
  /** Where the node gives its thing no shared name, other nodes find it by the node's own name. */
  readonly isShared?: boolean;
  /** The input that the handle (or list) comes from which the first output is; "each" where every output is that of its own input. */
  readonly handleFrom?: number | "each";
  /** What the node puts into the thing behind its first input: the shape that its tensors have. */
  fills?(context: InferContext): Shape | undefined;
  /** Results may share memory with inputs, or with what other nodes give. */
  readonly shares?: boolean;
  /** What the node stands for in a run: operations that take its place, since it calls functions. */
  expand?(op: Operation, inliner: Inliner): Call;
  /** Adds what the node computes to the graph as nodes that call no functions, for these inputs. */
  unfold?(op: Operation, inputs: readonly Tensor[]): readonly Tensor[];
  /** The op is a variable (or a handle to one): its name in the session's store. */
  variable?(op: Operation): string;
  /** The kernel may wait for what other runs do: they have their turns meanwhile. */
  readonly waits?: boolean;
  /** True where the result depends on more than the inputs, so that it is computed in every run. */
  readonly stateful?: boolean;
  /**
   * The gradients of the inputs, built as TensorFlow's graph of them, from those of the outputs. Among these may be
   * IndexedSlices; they become dense tensors where a node takes them as input, as in TensorFlow.
   */
  gradient?(op: Operation, grads: readonly Tensor[]): Gradients;
  /** True where no gradient flows to any input. */
  readonly notDifferentiable?: boolean;
}

/** An op's name and behaviour, as the registry holds it. */
export interface RegisteredOp extends OpImplementation {
  readonly type: string;
}

const registry = new Map<string, RegisteredOp>();

/**
 * Registers how an op behaves; a family file's export is the registration.
 * @throws AlreadyExistsError where the name is taken
 */
export function defineOp(type: string, implementation: OpImplementation): RegisteredOp {
  if (registry.has(type)) throw new AlreadyExistsError(`Cannot define op "${type}": it is defined already`);
  const registered = { ...implementation, type };
  registry.set(type, registered);
  return registered;
}

/** The implementation of an op, or undefined where there is none (its nodes are kept, but cannot run). */
export function implementationOf(type: string): RegisteredOp | undefined {
  return registry.get(type);
}

/** Every op that is implemented, in the order of definition. */
export function registeredOps(): readonly RegisteredOp[] {
  return [...registry.values()];
}
