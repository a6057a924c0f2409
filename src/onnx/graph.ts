import type { onnx } from "#proto/onnx.js";
import { type DType, int64, type NumericArray } from "../core/dtype.js";
import { type Element, NdArray } from "../core/ndarray.js";
import { Shape } from "../core/shape.js";
import { fuse } from "./fuse.js";
import { encodeModel, valueInfo } from "./model.js";
import type { OnnxAttrs, OnnxNode, Value } from "./node.js";
import { outputShape } from "./shapes.js";
import { compose, inverse, isIdentity, passThrough, permuted, type Turned } from "./transposes.js";
import { onnxType } from "./types.js";

export type { OnnxAttrs, Value } from "./node.js";

/** What is known of a node's output; by default its type is the first input's, and its shape what follows from the inputs. */
export interface OutputHint {
  readonly dtype?: DType;
  readonly shape?: Shape;
}

/** For which runtime a model is. */
export interface GraphOptions {
  readonly isPortable?: boolean;
  readonly block?: number;
}

/** Where a node is defined, if not by ONNX. */
export interface NodeOptions {
  readonly domain?: string;
}

/** A node that may be asked for more of its outputs. */
type GrowingNode = Omit<OnnxNode, "outputs"> & { outputs: readonly Value[] };

/** Ops whose further outputs cost something, and are left out where nobody asked for them. */
const OPTIONAL_OUTPUTS: ReadonlySet<string> = new Set(["MaxPool"]);

/**
 * Builds one ONNX model (`onnx.ModelProto`), node by node. Equal nodes are one node; a transpose is added only where some node
 * needs it, so that one and its inverse vanish together with what is between them.
 */
export class OnnxGraph {
  /** The operation whose nodes are added next: they are named after it (with `#` and a number), so that errors name it. */
  owner = "";
  private readonly inputs: onnx.IValueInfoProto[] = [];
  private readonly outputs: onnx.IValueInfoProto[] = [];
  private readonly initializers = new Map<string, onnx.ITensorProto>();
  private readonly nodes: GrowingNode[] = [];
  private readonly known = new Map<string, GrowingNode>();
  private readonly turned = new Map<string, Turned>();
  private readonly settled = new Set<string>();
  private readonly constants = new Map<string, Value>();
  private readonly taken = new Set<string>();
  private count = 0;

  /** A portable model has only ONNX's own ops; others run faster in ONNX Runtime. */
  readonly isPortable: boolean;
  /** Channels in a block where convolutions work on blocks of them; 1 where they do not. */
  readonly block: number;

  constructor({ isPortable = false, block = 1 }: GraphOptions = {}) {
    this.isPortable = isPortable;
    this.block = block;
  }

  /** An input of the model. */
  input(name: string, dtype: DType, shape: Shape): Value {
    this.inputs.push(valueInfo(name, dtype, shape));
    this.taken.add(name);
    return { name, dtype: dtype.base, shape };
  }

  /** A constant; equal small ones are kept once. */
  constant(array: NdArray): Value {
    const data = array.data as NumericArray;
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    const key =
      bytes.length <= 64 ? `${array.dtype.name}[${array.shape}]${Buffer.from(bytes).toString("latin1")}` : undefined;
    const known = key === undefined ? undefined : this.constants.get(key);
    if (known !== undefined) return known;
    const name = this.fresh();
    this.initializers.set(name, { name, dataType: onnxType(array.dtype), dims: [...array.shape], rawData: bytes });
    const value = { name, dtype: array.dtype, shape: Shape.of(array.shape), constant: array };
    if (key !== undefined) this.constants.set(key, value);
    return value;
  }
  /** A constant of one element and no dimension. */
  scalar(element: Element, dtype: DType): Value {
    return this.constant(NdArray.from(element, dtype));
  }
  /** A constant int64 vector: axes, sizes, shapes. */
  ints(values: readonly number[]): Value {
    return this.constant(
      new NdArray(
        int64,
        [values.length],
        BigInt64Array.from(values, (value) => BigInt(value)),
      ),
    );
  }

  /** Adds a node with one output. Missing optional inputs are undefined. */
  node(type: string, inputs: readonly (Value | undefined)[], attrs: OnnxAttrs = {}, hint: OutputHint = {}): Value {
    return this.nodeWithOutputs(type, inputs, attrs, [hint])[0]!;
  }

  /** Adds a node with as many outputs as there are hints. */
  nodeWithOutputs(
    type: string,
    inputs: readonly (Value | undefined)[],
    attrs: OnnxAttrs,
    hints: readonly OutputHint[],
    options: NodeOptions = {},
  ): Value[] {
    const [hint = {}] = hints;
    if (type === "Transpose") return [this.turn(inputs[0]!, attrs.perm as readonly number[], hint.shape)];
    const isTurned = inputs.some((input) => input !== undefined && this.turned.has(input.name));
    const passed = isTurned ? passThrough(type, inputs, attrs, this.passContext) : undefined;
    if (passed === undefined) return this.add(type, inputs, attrs, hints, options);
    const shape = hint.shape ?? outputShape(type, inputs, attrs);
    const before = isIdentity(passed.perm) ? shape : permuted(shape, inverse(passed.perm));
    const result = this.add(type, passed.inputs, passed.attrs, [{ ...hint, shape: before }], options)[0]!;
    return [this.turn(result, passed.perm, shape)];
  }

  /** The value as another type; itself where it has that type. */
  cast(value: Value, dtype: DType): Value {
    if (value.dtype === dtype) return value;
    if (value.constant !== undefined && value.constant.size <= 1024) return this.constant(value.constant.astype(dtype));
    return this.node("Cast", [value], { to: onnxType(dtype) }, { dtype, shape: value.shape });
  }
  /** The value in a shape with at most one -1. */
  reshape(value: Value, shape: readonly number[]): Value {
    return this.node("Reshape", [value, this.ints(shape)], { allowzero: 1 }, { shape: Shape.of(shape) });
  }

  /** Makes `value` an output of the model and returns the name that it has there. */
  output(value: Value): string {
    this.settle(value);
    const isPlain = !this.taken.has(value.name) && !this.initializers.has(value.name);
    const out = isPlain ? value : this.node("Identity", [value], {}, value);
    this.taken.add(out.name);
    this.outputs.push(valueInfo(out.name, value.dtype, Shape.unknown));
    return out.name;
  }

  /** The nodes that have been added. */
  get formula(): readonly OnnxNode[] {
    return this.nodes;
  }

  /** The model, serialized. */
  toModel(): Uint8Array {
    const outputs = new Set(this.outputs.map(({ name }) => name!));
    const nodes = fuse(this.nodes, outputs, this.isPortable, (values) => this.ints(values));
    const used = new Set(nodes.flatMap(({ inputs }) => inputs.map((input) => input?.name)));
    const initializers = [...this.initializers.values()].filter(({ name }) => used.has(name!));
    return encodeModel({ nodes, initializers, inputs: this.inputs, outputs: this.outputs });
  }

  private readonly passContext = {
    turned: (value: Value): Turned | undefined => this.turned.get(value.name),
    reshape: (value: Value, shape: readonly number[]): Value => this.reshape(value, shape),
    ints: (values: readonly number[]): Value => this.ints(values),
  };

  /** The value with its axes permuted, for now without a node. */
  private turn(value: Value, perm: readonly number[], shape?: Shape): Value {
    if (isIdentity(perm)) return value;
    const before = this.turned.get(value.name);
    const source = before?.source ?? value;
    const whole = before === undefined ? perm : compose(before.perm, perm);
    if (isIdentity(whole)) return source;
    const known = shape ?? permuted(value.shape, perm);
    const turned = { name: `${source.name}T${whole.join("_")}`, dtype: source.dtype, shape: known };
    this.turned.set(turned.name, { source, perm: whole });
    return turned;
  }

  /** Adds the node of a transpose that has waited. */
  private settle(value: Value | undefined): void {
    const turned = value && this.turned.get(value.name);
    if (turned === undefined || this.settled.has(value!.name)) return;
    this.settled.add(value!.name);
    this.push("Transpose", [turned.source], { perm: turned.perm }, [value!], {});
  }

  private add(
    type: string,
    inputs: readonly (Value | undefined)[],
    attrs: OnnxAttrs,
    hints: readonly OutputHint[],
    options: NodeOptions,
  ): Value[] {
    inputs.forEach((input) => {
      this.settle(input);
    });
    const node = this.shared(type, inputs, attrs, hints.length, options);
    const dtype = inputs.find((input) => input !== undefined)?.dtype ?? int64;
    const values = hints.map((hint, index) => ({
      name: node.outputs[index]?.name ?? this.fresh(),
      dtype: (hint.dtype ?? dtype).base,
      shape: hint.shape ?? outputShape(type, inputs, attrs),
    }));
    if (values.length > node.outputs.length) node.outputs = values;
    return values;
  }

  /** The node like this that is there already, or a new one without outputs. */
  private shared(
    type: string,
    inputs: readonly (Value | undefined)[],
    attrs: OnnxAttrs,
    outputs: number,
    options: NodeOptions,
  ): GrowingNode {
    if (type === "Identity") return this.push(type, inputs, attrs, [], options);
    const names = inputs.map((input) => input?.name);
    const key = JSON.stringify([type, names, attrs, OPTIONAL_OUTPUTS.has(type) ? 0 : outputs]);
    const known = this.known.get(key) ?? this.push(type, inputs, attrs, [], options);
    this.known.set(key, known);
    return known;
  }

  private push(
    type: string,
    inputs: readonly (Value | undefined)[],
    attrs: OnnxAttrs,
    outputs: readonly Value[],
    { domain }: NodeOptions,
  ): GrowingNode {
    const node = { name: `${this.owner}#${this.nodes.length}`, type, domain, inputs, attrs, outputs };
    this.nodes.push(node);
    return node;
  }

  private fresh(): string {
    return `v${this.count++}`;
  }
}
