import { applyOp } from "../core/apply-op.js";
import { constant, convertToTensor, type TensorLike } from "../core/convert.js";
import { getDefaultGraph } from "../core/default-graph.js";
import { type DType, type DTypeLike, dtypeOf, string } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import { NdArray, type NdArrayLike } from "../core/ndarray.js";
import type { Tensor } from "../core/operation.js";
import { checkOptions } from "../core/options.js";
import { Shape, type ShapeLike } from "../core/shape.js";
import { SparseTensor } from "../core/sparse-tensor.js";
import type { Named } from "./named.js";
import { reshape } from "./shape.js";

/** A feature of one shape, that examples must have where there is no default (`tf.FixedLenFeature`). */
export class FixedLenFeature {
  readonly shape: Shape;
  readonly dtype: DType;
  constructor(
    shape: ShapeLike,
    dtype: DTypeLike,
    readonly defaultValue?: TensorLike,
  ) {
    this.shape = Shape.of(shape);
    this.dtype = dtypeOf(dtype);
  }
}
/** A feature of any number of values, padded to the longest of a batch (`tf.FixedLenSequenceFeature`); `shape` is that of one step. */
export class FixedLenSequenceFeature {
  readonly shape: Shape;
  readonly dtype: DType;
  constructor(
    shape: ShapeLike,
    dtype: DTypeLike,
    readonly defaultValue?: TensorLike,
  ) {
    this.shape = Shape.of([null]).concat(Shape.of(shape));
    this.dtype = dtypeOf(dtype);
  }
}
/** A feature of any number of values, as a sparse tensor (`tf.VarLenFeature`). */
export class VarLenFeature {
  readonly dtype: DType;
  constructor(dtype: DTypeLike) {
    this.dtype = dtypeOf(dtype);
  }
}

/** A feature that becomes a dense tensor. */
export type Dense = FixedLenFeature | FixedLenSequenceFeature;
/** What is wanted of examples, by the features' names. */
export type FeatureSpecs = Readonly<Record<string, Dense | VarLenFeature>>;
/** What the features are made. */
export type Parsed<F extends FeatureSpecs> = {
  -readonly [K in keyof F]: F[K] extends VarLenFeature ? (F[K] extends Dense ? Tensor : SparseTensor) : Tensor;
};
/** Options of the parsers. */
export interface ParseOptions extends Named {
  /** Names of the examples, for messages. */
  readonly exampleNames?: TensorLike;
}

/** The features of serialized Examples, a vector of strings (`tf.parse_example`). @throws ValueError where no feature is wanted */
export function parseExample<const F extends FeatureSpecs>(
  serialized: TensorLike,
  features: F,
  options: ParseOptions = {},
): Parsed<F> {
  checkOptions("parseExample", options, ["name", "exampleNames"]);
  const keys = Object.keys(features).sort();
  if (keys.length === 0) throw new ValueError("Must provide at least one feature key.");
  const { name, exampleNames = noStrings() } = options;
  return getDefaultGraph().nameScope(name ?? "ParseExample", () => {
    const input = convertToTensor(serialized, { name: "serialized" });
    const dense = keys.filter((key) => !(features[key] instanceof VarLenFeature));
    const sparse = keys.filter((key) => features[key] instanceof VarLenFeature);
    const wanted = dense.map((key) => features[key] as Dense);
    const args = {
      serialized: input,
      names: exampleNames,
      sparse_keys: strings(sparse),
      dense_keys: strings(dense),
      ragged_keys: noStrings(),
      dense_defaults: dense.map((key) => defaultOf(key, features[key] as Dense)),
    };
    const attrs = {
      num_sparse: sparse.length,
      sparse_types: sparse.map((key) => features[key]!.dtype),
      ragged_value_types: [],
      ragged_split_types: [],
      dense_shapes: wanted.map(({ shape }) => shape),
      Tdense: wanted.map(({ dtype }) => dtype),
    };
    const { outputs } = applyOp("ParseExampleV2", args, attrs, { name: name ?? "ParseExampleV2" });
    const count = sparse.length;
    const found: [string, Tensor | SparseTensor][] = sparse.map((key, i) => [
      key,
      new SparseTensor(outputs[i]!, outputs[count + i]!, outputs[2 * count + i]!),
    ]);
    for (const [i, key] of dense.entries()) found.push([key, outputs[3 * count + i]!]);
    return Object.fromEntries(found) as Parsed<F>;
  });
}

/** The features of one serialized Example, a scalar string (`tf.parse_single_example`). @throws ValueError for a tensor of another rank */
export function parseSingleExample<const F extends FeatureSpecs>(
  serialized: TensorLike,
  features: F,
  options: ParseOptions = {},
): Parsed<F> {
  return getDefaultGraph().nameScope(options.name ?? "ParseSingleExample", () => {
    const input = convertToTensor(serialized, { name: "serialized" });
    if (input.shape.rank !== undefined && input.shape.rank !== 0)
      throw new ValueError(`Input serialized must be a scalar, found shape ${input.shape}`);
    return parseExample(input, features, options);
  });
}

/** Keys as a vector of strings. */
export const strings = (values: readonly string[]): NdArray =>
  values.length === 0 ? noStrings() : NdArray.from(values as NdArrayLike, string);
/** No strings. */
export const noStrings = (): NdArray => new NdArray(string, [0], []);

/** What stands for a feature that an example lacks: nothing, or a value; of padding, zero or an empty string. */
export function defaultOf(key: string, { shape, dtype, defaultValue }: Dense): Tensor {
  const clean = key.replace(/[^A-Za-z0-9_.\-/]/g, "_");
  if (shape.rank !== 0 && shape.dims?.[0] === null) {
    if (defaultValue === undefined) return convertToTensor(dtype === string ? "" : 0, { dtype });
    return reshape(convertToTensor(defaultValue, { dtype, name: `padding_${clean}` }), []);
  }
  if (defaultValue === undefined) return constant(new NdArray(dtype, [0], NdArray.zeros(dtype, [0]).data));
  return reshape(convertToTensor(defaultValue, { dtype, name: `key_${clean}` }), shape.toArray());
}
