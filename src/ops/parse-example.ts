import { tensorflow } from "#proto/tensorflow.js";
import { allocate, type DType, int64 } from "../core/dtype.js";
import { InvalidArgumentError } from "../core/errors.js";
import { type Element, NdArray, store } from "../core/ndarray.js";
import { defineOp, type HostContext } from "../core/op.js";
import { typeName } from "../core/op-def-text.js";
import { decode } from "../core/proto.js";
import { toBigInt } from "../core/proto-long.js";
import { Shape, sizeOf } from "../core/shape.js";

const decoder = new TextDecoder();
const KINDS = [
  ["bytesList", "string"],
  ["floatList", "float"],
  ["int64List", "int64"],
] as const;

/** A feature of fixed shape: every example has it, or gets the default. */
interface DenseFeature {
  readonly key: string;
  readonly dtype: DType;
  readonly shape: Shape;
  /** Empty where examples must have the feature. */
  readonly defaults: NdArray;
}
/** A feature of which each example has any number of values. */
interface SparseFeature {
  readonly key: string;
  readonly dtype: DType;
}
type Features = Readonly<Record<string, tensorflow.IFeature>>;

/** Where in a batch a feature is, in TensorFlow's words. */
const placeOf = (name: string, key: string, index: number): string => `Name: ${name}, Key: ${key}, Index: ${index}`;

/** The values of a feature; undefined where the example does not have it. @throws InvalidArgumentError for another type */
function valuesOf(features: Features, key: string, dtype: DType, where: string): readonly Element[] | undefined {
  const feature = features[key];
  const found = KINDS.find(([kind]) => feature?.[kind]);
  if (feature === undefined || found === undefined) return undefined;
  const expected = typeName(dtype.number);
  if (found[1] !== expected)
    throw new InvalidArgumentError(
      `${where}.  Data types don't match. Data type: ${found[1]} but expected type: ${expected}`,
    );
  if (feature.int64List) return (feature.int64List.value ?? []).map(toBigInt);
  return (feature.bytesList?.value ?? feature.floatList?.value ?? []) as readonly Element[];
}

/** One array of a feature of fixed shape; where the first dimension is free, short examples are padded with the default. */
function dense(examples: readonly Features[], names: readonly string[], feature: DenseFeature): NdArray {
  const { key, dtype, shape, defaults } = feature;
  const isFree = shape.dims?.[0] === null;
  const inner = isFree ? Shape.of(shape.dims!.slice(1)).toArray() : shape.toArray();
  const rows = examples.map((features, i) => {
    const values = valuesOf(features, key, dtype, placeOf(names[i]!, key, i));
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
  const rows = examples.map((features, i) => valuesOf(features, key, dtype, placeOf(names[i]!, key, i)) ?? []);
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

function featuresOf(serialized: NdArray): Features[] {
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

const keyOf = (array: NdArray): string => String(array.at(0));

/** `ParseExample`: tensors of the features of serialized Examples. */
export const ParseExample = defineOp("ParseExample", {
  infer: ({ inputs, attr }) => {
    const n = inputs[0]?.shape.rank === 1 ? inputs[0].shape.dim(0) : null;
    const count = attr.int("Nsparse");
    const each = (like: readonly (number | null)[]): Shape[] => Array.from({ length: count }, () => Shape.of(like));
    const shapes = attr
      .shapes("dense_shapes")
      .map(({ dims }) => (dims === undefined ? Shape.unknown : Shape.of([n, ...dims])));
    return [...each([null, 2]), ...each([null]), ...each([2]), ...shapes];
  },
  host: ({ inputs, attr }: HostContext) => {
    const [serialized, named] = inputs as [NdArray, NdArray];
    const [countSparse, countDense] = [attr.int("Nsparse"), attr.int("Ndense")];
    const sparseKeys = inputs.slice(2, 2 + countSparse).map(keyOf);
    const denseKeys = inputs.slice(2 + countSparse, 2 + countSparse + countDense).map(keyOf);
    const defaults = inputs.slice(2 + countSparse + countDense);
    const examples = featuresOf(serialized);
    const names = examples.map((_, i) => (named.size > i ? String(named.at(i)) : "<unknown>"));
    const sparseTypes = attr.types("sparse_types");
    const parts = sparseKeys.map((key, i) => sparse(examples, names, { key, dtype: sparseTypes[i]! }));
    const [types, shapes] = [attr.types("Tdense"), attr.shapes("dense_shapes")];
    const values = denseKeys.map((key, i) =>
      dense(examples, names, { key, dtype: types[i]!, shape: shapes[i]!, defaults: defaults[i]! }),
    );
    return [0, 1, 2].flatMap((place) => parts.map((part) => part[place]!)).concat(values);
  },
  notDifferentiable: true,
});
