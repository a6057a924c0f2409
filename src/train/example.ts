import { tensorflow } from "#proto/tensorflow.js";
import { NdArray } from "../core/ndarray.js";
import { decode, encode } from "../core/proto.js";
import { fromBigInt, toBigInt } from "../core/proto-long.js";
import { encodeText } from "../ops/host/strings.js";

/** Values of a feature: bytes or texts, numbers (float32), or whole numbers as BigInt (int64). */
export type FeatureValues = readonly (Uint8Array | string)[] | readonly number[] | readonly bigint[] | NdArray;

/**
 * The values of one feature (`tf.train.Feature`): `new tf.train.Feature({ int64List: [1n] })`, as in Python with one of three lists.
 */
export class Feature {
  readonly bytesList: readonly Uint8Array[] | undefined;
  readonly floatList: readonly number[] | undefined;
  readonly int64List: readonly bigint[] | undefined;

  constructor(lists: {
    readonly bytesList?: readonly (Uint8Array | string)[];
    readonly floatList?: readonly number[];
    readonly int64List?: readonly (bigint | number)[];
  }) {
    this.bytesList = lists.bytesList?.map((item) => (typeof item === "string" ? encodeText(item) : item));
    this.floatList = lists.floatList;
    this.int64List = lists.int64List?.map(BigInt);
  }

  /** The feature of the kind that the values are. @throws TypeError for values of several kinds */
  static of(values: FeatureValues): Feature {
    if (values instanceof NdArray) return featureOf(values);
    const [first] = values;
    const isText = (value: unknown): boolean => typeof value === "string" || value instanceof Uint8Array;
    if (!values.every(isText) && !values.every((value) => typeof value === typeof first))
      throw new TypeError("Cannot make a feature of values of several types: expected one");
    if (typeof first === "bigint") return new Feature({ int64List: values as readonly bigint[] });
    if (typeof first === "number") return new Feature({ floatList: values as readonly number[] });
    return new Feature({ bytesList: values as readonly (Uint8Array | string)[] });
  }
}

function featureOf(array: NdArray): Feature {
  if (array.dtype.kind === "string") return new Feature({ bytesList: array.data as Uint8Array[] });
  const values = Array.from({ length: array.size }, (_, i) => Number(array.at(i)));
  if (array.dtype.kind === "float" || array.dtype.kind === "half") return new Feature({ floatList: values });
  if (array.dtype.kind === "bigint") return new Feature({ int64List: Array.from(array.data as BigInt64Array) });
  return new Feature({ int64List: values });
}

/**
 * A set of named features (`tf.train.Example`), as records of TFRecord files mostly are:
 * `new tf.train.Example({ label: [1n], pixels: [0.5, 1], name: ["a"] }).serializeToString()`.
 */
export class Example {
  readonly features: ReadonlyMap<string, Feature>;

  constructor(features: Readonly<Record<string, Feature | FeatureValues>>) {
    this.features = new Map(
      Object.entries(features).map(([key, value]) => [key, value instanceof Feature ? value : Feature.of(value)]),
    );
  }

  /** The example that bytes stand for (`Example.FromString`). @throws DataLossError for what is none */
  static fromString(bytes: Uint8Array): Example {
    const { features } = decode(tensorflow.Example, bytes, "an example");
    const list = Object.entries(features?.feature ?? {}).map(([key, { bytesList, floatList, int64List }]) => {
      const lists = {
        ...(bytesList ? { bytesList: bytesList.value ?? [] } : {}),
        ...(floatList ? { floatList: floatList.value ?? [] } : {}),
        ...(int64List ? { int64List: (int64List.value ?? []).map(toBigInt) } : {}),
      };
      return [key, new Feature(lists)] as const;
    });
    return new Example(Object.fromEntries(list));
  }

  /** The bytes that stand for the example (`SerializeToString`), features in the order of their names. */
  serializeToString(): Uint8Array {
    const sorted = [...this.features].sort(([a], [b]) => (a < b ? -1 : 1));
    const feature = Object.fromEntries(sorted.map(([key, value]) => [key, toProto(value)]));
    return encode(tensorflow.Example, { features: { feature } });
  }
}

function toProto({ bytesList, floatList, int64List }: Feature): tensorflow.IFeature {
  if (bytesList !== undefined) return { bytesList: { value: [...bytesList] } };
  if (floatList !== undefined) return { floatList: { value: [...floatList] } };
  return int64List === undefined ? {} : { int64List: { value: int64List.map((value) => fromBigInt(value)) } };
}
