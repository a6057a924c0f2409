import { tensorflow } from "#proto/tensorflow.js";
import { allocate, type DType, int64 } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { type Element, NdArray, store } from "../../core/ndarray.js";
import { typeName } from "../../core/op-def-text.js";
import { decode } from "../../core/proto.js";
import { sizeOf } from "../../core/shape.js";
import { type Features, type SparseFeature, valuesIn } from "./examples.js";
import { indicesOf, int64Vector } from "./sparse.js";

/** An example with features of its own, and lists of features that follow each other. */
export interface SequenceExample {
  /** For messages. */
  readonly name: string;
  readonly context: Features;
  readonly lists: Readonly<Record<string, tensorflow.IFeatureList>>;
}

/** The parts of serialized SequenceExamples. @throws InvalidArgumentError for bytes that are none */
export function sequenceExamples(serialized: readonly Uint8Array[], names: readonly string[]): SequenceExample[] {
  return serialized.map((bytes, i) => {
    try {
      const { context, featureLists } = decode(tensorflow.SequenceExample, bytes, "a sequence example");
      return { name: names[i]!, context: context?.feature ?? {}, lists: featureLists?.featureList ?? {} };
    } catch (cause) {
      throw new InvalidArgumentError(
        `Name: ${names[i]}, Could not parse example input, value: '${bytes.length} bytes'`,
        {
          cause,
        },
      );
    }
  });
}

/** The values of each step of a list; undefined where the example does not have the list. */
function stepsOf({ lists, name }: SequenceExample, { key, dtype }: SparseFeature): (readonly Element[])[] | undefined {
  return lists[key]?.feature?.map(
    (feature, step) => valuesIn(feature, dtype, () => `Name: ${name}, Feature list: ${key}, Index: ${step}`) ?? [],
  );
}

/** Indices `[n, 3]` (example, step, place), values and shape of a list of features of any length. */
export function sparseList(examples: readonly SequenceExample[], feature: SparseFeature): NdArray[] {
  const places: number[][] = [];
  const values: Element[] = [];
  let [longest, widest] = [0, 0];
  for (const [i, example] of examples.entries()) {
    const steps = stepsOf(example, feature) ?? [];
    longest = Math.max(longest, steps.length);
    for (const [step, row] of steps.entries()) {
      widest = Math.max(widest, row.length);
      for (const [place, value] of row.entries()) {
        places.push([i, step, place]);
        values.push(value);
      }
    }
  }
  return [indicesOf(places, 3), arrayOf(feature.dtype, values), int64Vector([examples.length, longest, widest])];
}

/** A list of features of one shape. */
export interface DenseList extends SparseFeature {
  /** Of one step. */
  readonly shape: readonly number[];
  /** Examples may lack the list. */
  readonly mayLack: boolean;
}

/** An array `[examples, steps, …]`, padded behind the end of shorter lists, and the number of steps of each. */
export function denseList(examples: readonly SequenceExample[], list: DenseList): [values: NdArray, lengths: NdArray] {
  const { key, dtype, shape, mayLack } = list;
  const stride = sizeOf(shape);
  const all = examples.map((example) => {
    const steps = stepsOf(example, list);
    if (steps === undefined && !mayLack)
      throw new InvalidArgumentError(
        `Name: ${example.name}, Feature list '${key}' is required but could not be found.  Did you mean to include it in feature_list_dense_missing_assumed_empty or feature_list_dense_defaults?`,
      );
    for (const [step, { length }] of (steps ?? []).entries())
      if (length !== stride)
        throw new InvalidArgumentError(
          `Name: ${example.name}, Key: ${key}, Index: ${step}.  Number of ${typeName(dtype.number)} values != expected.  values size: ${length} but output shape: [${shape}]`,
        );
    return steps ?? [];
  });
  const longest = Math.max(0, ...all.map(({ length }) => length));
  const data = allocate(dtype, examples.length * longest * stride);
  for (const [i, steps] of all.entries())
    for (const [at, value] of steps.flat().entries()) store(data, i * longest * stride + at, value, dtype);
  return [new NdArray(dtype, [examples.length, longest, ...shape], data), int64Vector(all.map(({ length }) => length))];
}

/** All values of a list, where each example's steps begin, and where each step's values begin. */
export function raggedList(
  examples: readonly SequenceExample[],
  feature: SparseFeature & { readonly splits: DType },
): [values: NdArray, outer: NdArray, inner: NdArray] {
  const [outer, inner] = [[0], [0]];
  const values: Element[] = [];
  for (const example of examples) {
    for (const row of stepsOf(example, feature) ?? []) {
      values.push(...row);
      inner.push(values.length);
    }
    outer.push(inner.length - 1);
  }
  const splits = (starts: number[]): NdArray => {
    const array = int64Vector(starts);
    return feature.splits === int64 ? array : array.astype(feature.splits);
  };
  return [arrayOf(feature.dtype, values), splits(outer), splits(inner)];
}

function arrayOf(dtype: DType, values: readonly Element[]): NdArray {
  const data = allocate(dtype, values.length);
  for (const [i, value] of values.entries()) store(data, i, value, dtype);
  return new NdArray(dtype, [values.length], data);
}
