import { tensorflow } from "#proto/tensorflow.js";
import type { AttrReader } from "../../core/attr.js";
import { allocate, type DType, int64 } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { type Element, NdArray, store } from "../../core/ndarray.js";
import { typeName } from "../../core/op-def-text.js";
import { decode } from "../../core/proto.js";
import { toBigInt } from "../../core/proto-long.js";
import { Shape, sizeOf } from "../../core/shape.js";

const decoder = new TextDecoder();
const KINDS = [
  ["bytesList", "string"],
  ["floatList", "float"],
  ["int64List", "int64"],
] as const;

/** A feature of fixed shape: every example has it, or gets the default. */
export interface DenseFeature {
  readonly key: string;
  readonly dtype: DType;
  readonly shape: Shape;
  /** Empty where examples must have the feature. */
  readonly defaults: NdArray;
}
/** A feature of which each example has any number of values. */
export interface SparseFeature {
  readonly key: string;
  readonly dtype: DType;
}
/** The features of an example by their names. */
export type Features = Readonly<Record<string, tensorflow.IFeature>>;

/** Where in a batch a feature is, in TensorFlow's words. */
export const placeOf = (name: string, key: string, index: number): string =>
  `Name: ${name}, Key: ${key}, Index: ${index}`;

/** The values of a feature; undefined where the example does not have it. @throws InvalidArgumentError for another type */
export function valuesIn(
  feature: tensorflow.IFeature | undefined,
  dtype: DType,
  where: () => string,
): readonly Element[] | undefined {
  const found = KINDS.find(([kind]) => feature?.[kind]);
  if (feature === undefined || found === undefined) return undefined;
  const expected = typeName(dtype.number);
  if (found[1] !== expected)
    throw new InvalidArgumentError(
      `${where()}.  Data types don't match. Data type: ${found[1]} but expected type: ${expected}`,
    );
  if (feature.int64List) return (feature.int64List.value ?? []).map(toBigInt);
  return (feature.bytesList?.value ?? feature.floatList?.value ?? []) as readonly Element[];
}

const valuesOf = (features: Features, key: string, dtype: DType, where: () => string): readonly Element[] | undefined =>
  valuesIn(features[key], dtype, where);

/** One array of a feature of fixed shape; where the first dimension is free, short examples are padded with the default. */
function dense(examples: readonly Features[], names: readonly string[], feature: DenseFeature): NdArray {
  const { key, dtype, shape, defaults } = feature;
  const isFree = shape.dims?.[0] === null;
  const inner = isFree ? Shape.of(shape.dims!.slice(1)).toArray() : shape.toArray();
  const rows = examples.map((features, i) => {
    const values = valuesOf(features, key, dtype, () => placeOf(names[i]!, key, i));
    if (values !== undefined) return values;
    if (isFree) return [];
    if (defaults.size > 0) return Array.from({ length: defaults.size }, (_, at) => defaults.at(at));
    throw new InvalidArgumentError(
      `Name: ${names[i]}, Feature: ${key} (data type: ${typeName(dtype.number)}) is required but could not be found.`,
    );
  });
  const stride = sizeOf(inner);
  const length = isFree ? Math.max(0, ...rows.map((row) => Math.ceil(row.length / stride))) : 1;
  const whole = isFree ? [length, ...inner] : inner;
  const data = allocate(dtype, rows.length * sizeOf(whole));
  for (const [i, row] of rows.entries()) {
    if (isFree ? row.length % stride !== 0 : row.length !== stride)
      throw new InvalidArgumentError(
        `${placeOf(names[i]!, key, i)}.  Number of ${typeName(dtype.number)} values != expected.  Values size: ${row.length} but output shape: [${inner.join(",")}]`,
      );
    for (let at = 0; at < length * stride; at++) {
      const value = at < row.length ? row[at]! : defaults.size > 0 ? defaults.at(0) : undefined;
      if (value !== undefined) store(data, i * length * stride + at, value, dtype);
    }
  }
  return new NdArray(dtype, [rows.length, ...whole], data);
}

/** Indices, values and shape of a feature of any length. */
function sparse(examples: readonly Features[], names: readonly string[], { key, dtype }: SparseFeature): NdArray[] {
  const rows = examples.map((features, i) => valuesOf(features, key, dtype, () => placeOf(names[i]!, key, i)) ?? []);
  const count = rows.reduce((sum, row) => sum + row.length, 0);
  const places = new BigInt64Array(2 * count);
  const data = allocate(dtype, count);
  let next = 0;
  for (const [i, row] of rows.entries())
    for (const [j, value] of row.entries()) {
      places.set([BigInt(i), BigInt(j)], 2 * next);
      store(data, next++, value, dtype);
    }
  const longest = BigInt(Math.max(0, ...rows.map((row) => row.length)));
  return [
    new NdArray(int64, [count, 2], places),
    new NdArray(dtype, [count], data),
    new NdArray(int64, [2], BigInt64Array.of(BigInt(rows.length), longest)),
  ];
}

/** The features of serialized Examples. @throws InvalidArgumentError for bytes that are none */
export function featuresOf(serialized: NdArray): Features[] {
  return (serialized.data as readonly Uint8Array[]).map((bytes, i) => {
    try {
      return decode(tensorflow.Example, bytes, "an example").features?.feature ?? {};
    } catch (error) {
      throw new InvalidArgumentError(
        `Could not parse example input, value: '${decoder.decode(bytes.slice(0, 80))}' (${i})`,
        {
          cause: error,
        },
      );
    }
  });
}

/** The key in an array. */
export const keyOf = (array: NdArray): string => String(array.at(0));
/** The keys in an array. */
export const keysOf = (array: NdArray): string[] => Array.from({ length: array.size }, (_, i) => String(array.at(i)));

/** What to make of the features of examples. */
export interface ExampleRequest {
  readonly sparse: readonly SparseFeature[];
  readonly dense: readonly DenseFeature[];
  /** The features whose values come as rows of any length, with the type of the numbers where these begin. */
  readonly ragged?: readonly (SparseFeature & { readonly splits: DType })[];
}

/** Indices of all sparse features, then their values, then their shapes; then the dense ones; then values and splits of the ragged ones. */
export function parseExamples(
  examples: readonly Features[],
  names: readonly string[],
  request: ExampleRequest,
): NdArray[] {
  const parts = request.sparse.map((feature) => sparse(examples, names, feature));
  const values = request.dense.map((feature) => dense(examples, names, feature));
  const rows = (request.ragged ?? []).map((feature) => ragged(examples, names, feature));
  return [
    ...[0, 1, 2].flatMap((place) => parts.map((part) => part[place]!)),
    ...values,
    ...[0, 1].flatMap((place) => rows.map((part) => part[place]!)),
  ];
}

/** All values of a feature, and where those of each example begin. */
function ragged(
  examples: readonly Features[],
  names: readonly string[],
  { key, dtype, splits }: SparseFeature & { readonly splits: DType },
): NdArray[] {
  const [, values, shape] = sparse(examples, names, { key, dtype });
  const starts = [0];
  for (const [i, features] of examples.entries()) {
    const count = valuesOf(features, key, dtype, () => placeOf(names[i]!, key, i))?.length ?? 0;
    starts.push(starts.at(-1)! + count);
  }
  const data = allocate(splits, starts.length);
  for (const [i, start] of starts.entries()) store(data, i, start, splits);
  return [values!, new NdArray(splits, [Number((shape!.data as BigInt64Array)[0]) + 1], data)];
}

/** The same for one example: without the first dimension. */
export function withoutBatch(outputs: readonly NdArray[], { sparse: { length } }: ExampleRequest): NdArray[] {
  return outputs.map((array, i) => {
    if (i >= length && i < 2 * length) return array;
    if (i < length) {
      const columns = array.data as BigInt64Array;
      return new NdArray(
        int64,
        [array.shape[0]!, 1],
        columns.filter((_, place) => place % 2 === 1),
      );
    }
    if (i < 3 * length) return new NdArray(int64, [1], (array.data as BigInt64Array).slice(1));
    return array.reshape(array.shape.slice(1));
  });
}

/** The names of examples, for messages. */
export const namesFor = (examples: readonly Features[], named: NdArray): string[] =>
  examples.map((_, i) => (named.size > i ? String(named.at(i)) : "<unknown>"));

/** Features of any length, with the types that a node says. */
export const sparseFeatures = (keys: readonly string[], attr: AttrReader): SparseFeature[] => {
  const types = attr.types("sparse_types");
  return keys.map((key, i) => ({ key, dtype: types[i]! }));
};
/** Features of one shape, with the types and shapes that a node says. */
export const denseFeatures = (
  keys: readonly string[],
  defaults: readonly NdArray[],
  attr: AttrReader,
): DenseFeature[] => {
  const [types, shapes] = [attr.types("Tdense"), attr.shapes("dense_shapes")];
  return keys.map((key, i) => ({ key, dtype: types[i]!, shape: shapes[i]!, defaults: defaults[i]! }));
};
