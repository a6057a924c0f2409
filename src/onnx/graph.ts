import { onnx } from "#proto/onnx.js";
import { type DType, int64, type NumericArray } from "../core/dtype.js";
import { type Element, NdArray } from "../core/ndarray.js";
import { encode } from "../core/proto.js";
import { Shape } from "../core/shape.js";
import { onnxType } from "./types.js";

/** A value of an ONNX graph: the output of a node, an input, or a constant. */
export interface Value {
  readonly name: string;
  readonly dtype: DType;
  readonly shape: Shape;
  /** The elements, where they are known already. */
  readonly constant?: NdArray;
}

/** Attributes of an ONNX node: whole numbers are ints; a float attribute is given as `{ float: x }`. */
export type OnnxAttrs = Readonly<
  Record<string, number | string | readonly number[] | { readonly float: number } | undefined>
>;

/** What is known of a node's output; by default type and shape are the first input's type, and an unknown shape. */
export interface OutputHint {
  readonly dtype?: DType;
  readonly shape?: Shape;
}

const OPSET = 21;
const IR_VERSION = 10;
const encoder = new TextEncoder();

/** Builds one ONNX model (`onnx.ModelProto`), node by node. */
export class OnnxGraph {
  /** The operation whose nodes are added next: they are named after it (with `#` and a number), so that errors name it. */
  owner = "";
  private readonly inputs: onnx.IValueInfoProto[] = [];
  private readonly outputs: onnx.IValueInfoProto[] = [];
  private readonly initializers = new Map<string, onnx.ITensorProto>();
  private readonly nodes: onnx.INodeProto[] = [];
  private readonly constants = new Map<string, Value>();
  private readonly taken = new Set<string>();
  private count = 0;

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
  ): Value[] {
    const dtype = inputs.find((input) => input !== undefined)?.dtype ?? int64;
    const values = hints.map((hint) => ({
      name: this.fresh(),
      dtype: (hint.dtype ?? dtype).base,
      shape: hint.shape ?? Shape.unknown,
    }));
    this.nodes.push({
      name: `${this.owner}#${this.nodes.length}`,
      opType: type,
      input: inputs.map((input) => input?.name ?? ""),
      output: values.map((value) => value.name),
      attribute: Object.entries(attrs).flatMap(([name, value]) =>
        value === undefined ? [] : [attribute(name, value)],
      ),
    });
    return values;
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
    const isPlain = !this.taken.has(value.name) && !this.initializers.has(value.name);
    const out = isPlain ? value : this.node("Identity", [value], {}, value);
    this.taken.add(out.name);
    this.outputs.push(valueInfo(out.name, value.dtype, Shape.unknown));
    return out.name;
  }

  /** Number of nodes so far. */
  get size(): number {
    return this.nodes.length;
  }

  /** The model, serialized. */
  toModel(): Uint8Array {
    return encode(onnx.ModelProto, {
      irVersion: IR_VERSION,
      producerName: "tensorcell",
      opsetImport: [{ domain: "", version: OPSET }],
      graph: {
        name: "cluster",
        node: this.nodes,
        initializer: [...this.initializers.values()],
        input: this.inputs,
        output: this.outputs,
      },
    });
  }

  private fresh(): string {
    return `v${this.count++}`;
  }
}

function valueInfo(name: string, dtype: DType, shape: Shape): onnx.IValueInfoProto {
  const elemType = onnxType(dtype);
  if (shape.dims === undefined) return { name, type: { tensorType: { elemType } } };
  const dim = shape.dims.map((size) => (size === null ? {} : { dimValue: size }));
  return { name, type: { tensorType: { elemType, shape: { dim } } } };
}

const ATTRIBUTE = onnx.AttributeProto.AttributeType;

function attribute(name: string, value: NonNullable<OnnxAttrs[string]>): onnx.IAttributeProto {
  if (typeof value === "number") return { name, type: ATTRIBUTE.INT, i: value };
  if (typeof value === "string") return { name, type: ATTRIBUTE.STRING, s: encoder.encode(value) };
  if ("float" in value) return { name, type: ATTRIBUTE.FLOAT, f: value.float };
  return { name, type: ATTRIBUTE.INTS, ints: [...value] };
}
