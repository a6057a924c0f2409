import { applyOp } from "../../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { int64, string } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext } from "../../core/op.js";
import type { Tensor } from "../../core/operation.js";
import { SparseTensor, SparseTensorValue } from "../../core/sparse-tensor.js";
import { fingerprint64 } from "../host/farm-hash.js";
import { indexRows, indicesOf, int64Vector } from "../host/sparse.js";
import { sipHash } from "../host/string-hashes.js";
import { encodeText, stringArray, textOf } from "../host/strings.js";
import { cast } from "../math.js";
import type { Named } from "../named.js";
import { type SparseLike, sparse as sparseTensor } from "./functions.js";

const FACTOR = 0xc6a4a7935bd1e995n;
const wrap = (x: bigint): bigint => BigInt.asUintN(64, x);
const mix = (x: bigint): bigint => x ^ (x >> 47n);

/** One fingerprint of two (TensorFlow's `FingerprintCat64`). */
function joined(a: bigint, b: bigint): bigint {
  let result = a ^ FACTOR;
  result ^= wrap(mix(wrap(b * FACTOR)) * FACTOR);
  result = wrap(result * FACTOR);
  result = wrap(mix(result) * FACTOR);
  return mix(result);
}

/** The features of a column in each example: bytes, or whole numbers. */
type Column = readonly (readonly (Uint8Array | bigint)[])[];

/** The columns that a node crosses: sparse ones, then dense ones. */
function columnsOf({ inputs, attr }: HostContext): Column[] {
  const count = attr.int("N");
  const element = (values: NdArray, i: number): Uint8Array | bigint =>
    values.dtype === string ? (values.data as Uint8Array[])[i]! : (values.data as BigInt64Array)[i]!;
  const sparse = Array.from({ length: count }, (_, column): Column => {
    const [indices, values, shape] = [0, 1, 2].map((part) => inputs[part * count + column]!) as [
      NdArray,
      NdArray,
      NdArray,
    ];
    const rows = Array.from({ length: shape.toNumbers()[0] ?? 0 }, (): (Uint8Array | bigint)[] => []);
    for (const [i, [row]] of indexRows(indices).entries()) rows[row!]!.push(element(values, i));
    return rows;
  });
  const dense = inputs.slice(3 * count, 3 * count + attr.types("dense_types").length).map((array): Column => {
    const [rows = 0, width = 0] = array.shape;
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: width }, (__, i) => element(array, row * width + i)),
    );
  });
  return [...sparse, ...dense];
}

/** What `combine` makes of each choice of one feature a column, the last column's changing fastest; for each example. */
function crossed<T>(columns: readonly Column[], combine: (features: readonly (Uint8Array | bigint)[]) => T): T[][] {
  return Array.from({ length: columns[0]?.length ?? 0 }, (_, row) => {
    let choices: (Uint8Array | bigint)[][] = [[]];
    for (const column of columns)
      choices = choices.flatMap((chosen) => column[row]!.map((feature) => [...chosen, feature]));
    return choices.map(combine);
  });
}

/** Rows of values as a sparse matrix. */
function sparseMatrix<T>(rows: readonly (readonly T[])[], arrayOf: (values: readonly T[]) => NdArray): NdArray[] {
  const places = rows.flatMap((row, i) => row.map((_, j) => [i, j]));
  const widest = Math.max(0, ...rows.map(({ length }) => length));
  return [indicesOf(places, 2), arrayOf(rows.flat()), int64Vector([rows.length, widest])];
}

const texts = (context: HostContext, separator: string): NdArray[] =>
  sparseMatrix(
    crossed(columnsOf(context), (features) =>
      features.map((one) => (typeof one === "bigint" ? String(one) : textOf(one))).join(separator),
    ),
    (values) => stringArray([values.length], values.map(encodeText)),
  );

/** A whole number of each choice, below `buckets` where that is not 0. */
const hashed = (context: HostContext, key: bigint, buckets: bigint): NdArray[] =>
  sparseMatrix(
    crossed(columnsOf(context), (features) => {
      const hash = features.reduce<bigint>(
        (sum, one) => joined(sum, typeof one === "bigint" ? wrap(one) : fingerprint64(one)),
        wrap(key),
      );
      return hash % (buckets > 0n ? buckets : 0x7fffffffffffffffn);
    }),
    (values) => new NdArray(int64, [values.length], BigInt64Array.from(values)),
  );

/** The four lower bytes of a whole number, which are all that TensorFlow hashes. */
const lowBytes = (x: bigint): Uint8Array => new Uint8Array(Uint32Array.of(Number(BigInt.asUintN(32, x))).buffer);

/** The same where each feature is hashed by itself, with a key or without, and the numbers are joined. */
const hashedParts = (context: HostContext): NdArray[] => {
  const [bucketCount, isStrong, salt] = context.inputs.slice(-3) as [NdArray, NdArray, NdArray];
  const key = [0, 1].map((i) => wrap(BigInt(salt.at(i) as bigint))) as [bigint, bigint];
  const strong = Boolean(isStrong.item());
  const buckets = BigInt(bucketCount.item() as bigint);
  const dense = context.attr.int("N");
  const hash = (feature: Uint8Array | bigint, column: number): bigint => {
    if (typeof feature === "bigint" && column >= dense && !strong) return wrap(feature);
    const bytes = typeof feature === "bigint" ? lowBytes(feature) : feature;
    return strong ? sipHash(bytes, key) : fingerprint64(bytes);
  };
  return sparseMatrix(
    crossed(columnsOf(context), (features) => {
      const [first, ...others] = features.map(hash) as [bigint, ...bigint[]];
      return others.reduce(joined, first) % (buckets > 0n ? buckets : 0x7fffffffffffffffn);
    }),
    (values) => new NdArray(int64, [values.length], BigInt64Array.from(values)),
  );
};

const parts = (): (number | null)[][] => [[null, 2], [null], [2]];

/** `SparseCross`: each choice of one feature a column, as text or as a number that it is hashed to. */
export const SparseCross = defineOp("SparseCross", {
  infer: parts,
  host: (context) => {
    const { attr } = context;
    if (!attr.bool("hashed_output")) return texts(context, "_X_");
    return hashed(context, attr.bigint("hash_key"), attr.bigint("num_buckets"));
  },
  notDifferentiable: true,
});

/** `SparseCrossV2`: the same as text, with any separator. */
export const SparseCrossV2 = defineOp("SparseCrossV2", {
  infer: parts,
  host: (context) => texts(context, String(context.inputs.at(-1)!.at(0))),
  notDifferentiable: true,
});

/** `SparseCrossHashed`: each choice of one feature a column, as a number that it is hashed to. */
export const SparseCrossHashed = defineOp("SparseCrossHashed", {
  infer: parts,
  host: hashedParts,
  notDifferentiable: true,
});

/** A column of features: a sparse tensor, or a dense matrix. */
export type CrossInput = SparseLike | TensorLike;

const isSparse = (input: CrossInput): input is SparseLike =>
  input instanceof SparseTensor || input instanceof SparseTensorValue;
const asFeatures = (values: Tensor): Tensor => (values.dtype.base === string ? values : cast(values, int64));

function columns(inputs: readonly CrossInput[]) {
  const sparse = inputs.filter(isSparse).map(sparseTensor);
  const dense = inputs.filter((input) => !isSparse(input)).map((input) => convertToTensor(input as TensorLike));
  return {
    indices: sparse.map(({ indices }) => indices),
    values: sparse.map(({ values }) => asFeatures(values)),
    shapes: sparse.map(({ denseShape }) => denseShape),
    dense_inputs: dense.map(asFeatures),
  };
}

/** The choices of one feature a column as one text each, joined by a separator, "_X_" by default (`tf.sparse.cross`). */
export function sparseCross(
  inputs: readonly CrossInput[],
  options: Named & { readonly separator?: string } = {},
): SparseTensor {
  const { separator = "_X_", name } = options;
  const sep = convertToTensor(separator, { dtype: string });
  const args = { ...columns(inputs), sep };
  const attrs = { N: args.indices.length };
  const [indices, values, dims] = applyOp("SparseCrossV2", args, attrs, name === undefined ? {} : { name })
    .outputs as unknown as [Tensor, Tensor, Tensor];
  return new SparseTensor(indices, values, dims);
}

/** What feature columns start their hashes from. */
const HASH_KEY = 0xdecafcaffen;

/** The choices of one feature a column as one number each, below `numBuckets` where that is not 0 (`tf.sparse.cross_hashed`). */
export function sparseCrossHashed(
  inputs: readonly CrossInput[],
  options: Named & { readonly numBuckets?: number; readonly hashKey?: bigint | number } = {},
): SparseTensor {
  const { numBuckets = 0, hashKey = HASH_KEY, name } = options;
  const args = columns(inputs);
  const isText = [...args.values, ...args.dense_inputs].every(({ dtype }) => dtype.base === string);
  const attrs = {
    N: args.indices.length,
    ...{ hashed_output: true, num_buckets: numBuckets, hash_key: BigInt(hashKey), out_type: int64 },
    internal_type: isText ? string : int64,
  };
  const [indices, values, dims] = applyOp("SparseCross", args, attrs, name === undefined ? {} : { name })
    .outputs as unknown as [Tensor, Tensor, Tensor];
  return new SparseTensor(indices, values, dims);
}
