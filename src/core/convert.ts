import { attr } from "./attr.js";
import { getDefaultGraph } from "./default-graph.js";
import { type DType, type DTypeLike, dtypeOf } from "./dtype.js";
import { ValueError } from "./errors.js";
import { type Element, NdArray, type NdArrayLike, type Nested } from "./ndarray.js";
import { opDef } from "./op-defs.js";
import { Tensor } from "./operation.js";
import { Shape, type ShapeLike, sizeOf } from "./shape.js";
import { splatToProto } from "./tensor-proto.js";

/** Something that stands for a tensor of the graph: a Variable, or IndexedSlices. */
export interface TensorConvertible {
  /** Type of the tensor. */
  readonly dtype: DType;
  /** The tensor to use as an input; `name` is for a node that is made for it. */
  toTensor(name?: string): Tensor;
  /** The reference (or handle) to use where an op changes it. */
  toRef(): Tensor;
  /** The tensor to fetch or feed, where it is another one than the reference. */
  graphElement?(): Tensor;
}

/** What an op takes as input: a tensor, a variable, or values, nested in arrays if need be (also with tensors among them). */
export type TensorLike = Tensor | TensorConvertible | NdArrayLike | readonly TensorLike[];

/** Whether `value` gives its own tensor, as a variable does. */
export function isConvertible(value: unknown): value is TensorConvertible {
  return typeof value === "object" && value !== null && "toTensor" in value && typeof value.toTensor === "function";
}

/** True for what is a tensor already, or holds one. */
export function isSymbolic(value: unknown): boolean {
  if (value instanceof Tensor || isConvertible(value)) return true;
  return Array.isArray(value) && value.some(isSymbolic);
}

/** The dtype that `value` brings along: a tensor's, an NdArray's; undefined for plain numbers. */
export function dtypeOfLike(value: TensorLike): DType | undefined {
  if (value instanceof Tensor) return value.dtype.base;
  if (isConvertible(value)) return value.dtype.base;
  if (value instanceof NdArray) return value.dtype;
  if (Array.isArray(value)) {
    for (const item of value) {
      const dtype = isSymbolic(item) || item instanceof NdArray ? dtypeOfLike(item) : undefined;
      if (dtype !== undefined) return dtype;
    }
  }
  return undefined;
}

/** Options of `tf.constant`. */
export interface ConstantOptions {
  readonly dtype?: DTypeLike;
  /** The shape; one value fills all of it. */
  readonly shape?: ShapeLike;
  readonly name?: string;
}

/**
 * A constant (`tf.constant`): numbers are float32, bigints int64, booleans bool, text string, unless `dtype` says otherwise.
 * @throws ValueError where the values do not fill `shape`
 */
export function constant(value: NdArrayLike, options: ConstantOptions = {}): Tensor {
  const given = NdArray.from(value, options.dtype);
  const shape = options.shape === undefined ? given.shape : Shape.of(options.shape).toArray();
  const isEmpty = given.size === 1 && sizeOf(shape) === 0;
  const array = isEmpty ? NdArray.zeros(given.dtype, shape) : given;
  const isSplat = options.shape !== undefined && array.size === 1 && sizeOf(shape) !== 1;
  if (!isSplat && sizeOf(shape) !== array.size)
    throw new ValueError(
      `Cannot make a constant of shape [${shape}]: found ${array.size} values, expected ${sizeOf(shape)} or one`,
    );
  const proto = isSplat ? { tensor: splatToProto(array, shape) } : attr.tensor(array.reshape(shape));
  return constantOp({ value: proto, dtype: array.dtype, shape, name: options.name ?? "Const" });
}

function constantOp(spec: {
  value: ReturnType<typeof attr.tensor>;
  dtype: DType;
  shape: readonly number[];
  name: string;
}): Tensor {
  const operation = getDefaultGraph().addOperation({
    name: spec.name,
    type: "Const",
    inputs: [],
    controlInputs: [],
    attrs: new Map([
      ["value", spec.value],
      ["dtype", attr.type(spec.dtype)],
    ]),
    device: "",
    outputs: [{ dtype: spec.dtype, shape: Shape.of([...spec.shape]) }],
    opDef: opDef("Const"),
  });
  return operation.outputs[0]!;
}

/** Options of `tf.convertToTensor`. */
export interface ConvertOptions {
  readonly dtype?: DTypeLike;
  readonly name?: string;
}

/** Packs tensors along a new first axis; set by the op family that has Pack, which stands above this file. */
export type Packer = (values: readonly Tensor[], name: string) => Tensor;
let pack: Packer | undefined;
/** Sets what packs tensors that stand in an array. */
export function setPacker(packer: Packer): void {
  pack = packer;
}

/**
 * A tensor for `value` (`tf.convert_to_tensor`): tensors stay, values become a Const, arrays with tensors among them a Pack.
 * @throws ValueError where a tensor has another dtype than `dtype`
 */
export function convertToTensor(value: TensorLike, options: ConvertOptions = {}): Tensor {
  if (value instanceof Tensor || isConvertible(value)) {
    const tensor = value instanceof Tensor ? value : value.toTensor(options.name);
    const wanted = options.dtype === undefined ? undefined : dtypeOf(options.dtype).base;
    if (wanted !== undefined && wanted !== tensor.dtype.base)
      throw new ValueError(
        `Tensor conversion requested dtype ${wanted.name} for Tensor with dtype ${tensor.dtype.base.name}: ${tensor}`,
      );
    return tensor;
  }
  if (!isSymbolic(value)) return constant(value as Nested, { dtype: options.dtype, name: options.name });
  const dtype = options.dtype ?? dtypeOfLike(value);
  const graph = getDefaultGraph();
  if (pack === undefined) throw new ValueError("Cannot convert an array with tensors: the op Pack is not loaded");
  const packer = pack;
  return graph.nameScope(options.name ?? "packed", (scope) => {
    const items = (value as readonly TensorLike[]).map((item, i) => convertToTensor(item, { dtype, name: String(i) }));
    return packer(items, scope);
  });
}

/** One element as a scalar array of `dtype`. */
export function scalar(value: Element, dtype: DTypeLike): NdArray {
  return NdArray.from(value, dtype);
}
