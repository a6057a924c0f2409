import { tensorflow } from "#proto/tensorflow.js";
import type { AttrReader } from "../core/attr.js";
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
const keysOf = (array: NdArray): string[] => Array.from({ length: array.size }, (_, i) => String(array.at(i)));

/** What to make of the features of examples. */
interface Request {
  readonly sparse: readonly SparseFeature[];
  readonly dense: readonly DenseFeature[];
  /** The features whose values come as rows of any length, with the type of the numbers where these begin. */
  readonly ragged?: readonly (SparseFeature & { readonly splits: DType })[];
}

/** Indices of all sparse features, then their values, then their shapes; then the dense ones; then values and splits of the ragged ones. */
function parse(examples: readonly Features[], names: readonly string[], request: Request): NdArray[] {
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
    const count = valuesOf(features, key, dtype, placeOf(names[i]!, key, i))?.length ?? 0;
    starts.push(starts.at(-1)! + count);
  }
  const data = allocate(splits, starts.length);
  for (const [i, start] of starts.entries()) store(data, i, start, splits);
  return [values!, new NdArray(splits, [Number((shape!.data as BigInt64Array)[0]) + 1], data)];
}

/** The same for one example: without the first dimension. */
function alone(outputs: readonly NdArray[], { sparse: { length } }: Request): NdArray[] {
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

/** The shapes of what is parsed from `batch` examples (its dimensions; none for one example). */
function parsedShapes(sparseCount: number, denseShapes: readonly Shape[], batch: readonly (number | null)[]): Shape[] {
  const each = (like: readonly (number | null)[]): Shape[] => Array.from({ length: sparseCount }, () => Shape.of(like));
  const rank = batch.length + 1;
  const shapes = denseShapes.map(({ dims }) => (dims === undefined ? Shape.unknown : Shape.of([...batch, ...dims])));
  return [...each([null, rank]), ...each([null]), ...each([rank]), ...shapes];
}

const namesFor = (examples: readonly Features[], named: NdArray): string[] =>
  examples.map((_, i) => (named.size > i ? String(named.at(i)) : "<unknown>"));

/** `ParseExample`: tensors of the features of serialized Examples. */
export const ParseExample = defineOp("ParseExample", {
  infer: ({ inputs, attr }) => {
    const n = inputs[0]?.shape.rank === 1 ? inputs[0].shape.dim(0) : null;
    return parsedShapes(attr.int("Nsparse"), attr.shapes("dense_shapes"), [n]);
  },
  host: ({ inputs, attr }: HostContext) => {
    const [serialized, named] = inputs as [NdArray, NdArray];
    const [countSparse, countDense] = [attr.int("Nsparse"), attr.int("Ndense")];
    const sparseKeys = inputs.slice(2, 2 + countSparse).map(keyOf);
    const denseKeys = inputs.slice(2 + countSparse, 2 + countSparse + countDense).map(keyOf);
    const defaults = inputs.slice(2 + countSparse + countDense);
    const examples = featuresOf(serialized);
    return parse(examples, namesFor(examples, named), {
      sparse: sparseFeatures(sparseKeys, attr),
      dense: denseFeatures(denseKeys, defaults, attr),
    });
  },
});

const sparseFeatures = (keys: readonly string[], attr: AttrReader): SparseFeature[] => {
  const types = attr.types("sparse_types");
  return keys.map((key, i) => ({ key, dtype: types[i]! }));
};
const denseFeatures = (keys: readonly string[], defaults: readonly NdArray[], attr: AttrReader): DenseFeature[] => {
  const [types, shapes] = [attr.types("Tdense"), attr.shapes("dense_shapes")];
  return keys.map((key, i) => ({ key, dtype: types[i]!, shape: shapes[i]!, defaults: defaults[i]! }));
};

/** `ParseExampleV2`: the same, of one Example or several, with rows of any length. */
export const ParseExampleV2 = defineOp("ParseExampleV2", {
  infer: ({ inputs, attr, outputTypes }) => {
    const [serialized] = inputs;
    if (serialized?.shape.rank === undefined) return outputTypes.map(() => Shape.unknown);
    const batch = serialized.shape.dims ?? [];
    const parsed = parsedShapes(attr.int("num_sparse"), attr.shapes("dense_shapes"), batch);
    const count = attr.types("ragged_value_types").length;
    const splits = batch.length === 0 || batch[0] === null ? null : batch[0]! + 1;
    return [...parsed, ...Array.from({ length: 2 * count }, (_, i) => Shape.of([i < count ? null : splits]))];
  },
  host: ({ inputs, attr }: HostContext) => {
    const [serialized, named, sparseKeys, denseKeys, raggedKeys] = inputs as [
      NdArray,
      NdArray,
      NdArray,
      NdArray,
      NdArray,
    ];
    const examples = featuresOf(serialized);
    const [types, splits] = [attr.types("ragged_value_types"), attr.types("ragged_split_types")];
    const request = {
      sparse: sparseFeatures(keysOf(sparseKeys), attr),
      dense: denseFeatures(keysOf(denseKeys), inputs.slice(5), attr),
      ragged: keysOf(raggedKeys).map((key, i) => ({ key, dtype: types[i]!, splits: splits[i]! })),
    };
    const outputs = parse(examples, namesFor(examples, named), request);
    if (serialized.shape.length > 0) return outputs;
    const dense = 3 * request.sparse.length + request.dense.length;
    const rows = outputs.slice(dense);
    const count = request.ragged.length;
    const starts = rows.slice(count).map(({ dtype }) => new NdArray(dtype, [0], allocate(dtype, 0)));
    return [...alone(outputs.slice(0, dense), request), ...rows.slice(0, count), ...starts];
  },
});

/** `ParseSingleExample`: tensors of the features of one serialized Example. */
export const ParseSingleExample = defineOp("ParseSingleExample", {
  infer: ({ attr }) => parsedShapes(attr.int("num_sparse"), attr.shapes("dense_shapes"), []),
  host: ({ inputs, attr }: HostContext) => {
    const examples = featuresOf(inputs[0]!);
    const request = {
      sparse: sparseFeatures(attr.strings("sparse_keys"), attr),
      dense: denseFeatures(attr.strings("dense_keys"), inputs.slice(1), attr),
    };
    return alone(parse(examples, ["<unknown>"], request), request);
  },
});
