import { constant, convertToTensor, type TensorLike } from "../../core/convert.js";
import { int32 } from "../../core/dtype.js";
import { ValueError } from "../../core/errors.js";
import { constantValue } from "../../core/infer.js";
import { NdArray } from "../../core/ndarray.js";
import type { Tensor } from "../../core/operation.js";
import { at } from "../at.js";
import { nameScope } from "../control.js";
import { vector } from "../host/vector.js";
import { concat, stack } from "../join.js";
import { minus, modulo, plus } from "../operators.js";
import { shape } from "../shape.js";
import { batchToSpaceNd, spaceToBatchNd } from "../space-to-batch.js";
import type { ConvPadding } from "./conv-functions.js";

/** Zeros before and after each of some dimensions. */
type Pairs = readonly (readonly [number, number])[];
/** An operation on images; `padding` is `VALID` where the images come in pieces. */
export type SpatialOp = (input: Tensor, numSpatialDims: number, padding: ConvPadding) => Tensor;

/** What `tf.nn.withSpaceToBatch` is told. */
export interface SpaceToBatchOptions {
  /** How far apart the pixels are that the operation sees side by side, for each spatial dimension. */
  readonly dilationRate: readonly number[];
  readonly padding: ConvPadding;
  readonly op: SpatialOp;
  /** The filter's shape, which begins with the spatial dimensions: for `SAME`. */
  readonly filterShape?: TensorLike;
  /** Which dimensions are spatial, ascending; those after the batch, where none are given. */
  readonly spatialDims?: readonly number[];
  readonly dataFormat?: string;
}

/**
 * An operation on images as if its window had holes: every `dilationRate`th pixel goes into a batch of its own, and back
 * (`tf.nn.with_space_to_batch`). Where all rates are 1 it is the operation itself.
 * @throws ValueError for rates below 1, or `SAME` without the filter's shape
 */
export function withSpaceToBatch(input: TensorLike, options: SpaceToBatchOptions): Tensor {
  const x = convertToTensor(input, { name: "input" });
  const { dilationRate: rates, padding, op, dataFormat } = options;
  const rate = convertToTensor(vector(rates, int32), { name: "dilation_rate" });
  const count = rates.length;
  const first = dataFormat?.startsWith("NC") ? 2 : 1;
  const dims = options.spatialDims ?? rates.map((_, i) => first + i);
  if (rates.some((one) => one < 1))
    throw new ValueError(`\`dilation_rate\` must be positive. Received: dilation_rate=[${rates.join(" ")}]`);
  if (rates.every((one) => one === 1)) return op(x, count, padding);
  const base = basePaddings(options, count);
  const sizes = spatialSizes(x, dims);
  const { paddings, crops } = requiredPaddings(sizes, rate, base, rates);
  const blocks = vector(spread([...rates], 1, dims), int32);
  const around = spreadPairs(paddings, dims);
  const cut = spreadPairs(crops, dims);
  return batchToSpaceNd(op(spaceToBatchNd(x, blocks, around), count, "VALID"), blocks, cut);
}

/** The zeros around the images that the padding asks for, beside what makes their size fit. */
function basePaddings(
  { padding, filterShape, dilationRate, dataFormat }: SpaceToBatchOptions,
  count: number,
): Pairs | Tensor {
  if (padding === "VALID") return dilationRate.map(() => [0, 0] as const);
  if (padding !== "SAME") return dataFormat?.startsWith("NC") ? padding.slice(2) : padding.slice(1, -1);
  if (filterShape === undefined)
    throw new ValueError("`filter_shape` must be specified for `padding='SAME'`. Received: filter_shape=None");
  const filter = convertToTensor(filterShape, { name: "filter_shape" });
  const known = constantValue(filter)?.toNumbers().slice(0, count);
  if (known === undefined)
    throw new ValueError(`Cannot dilate with padding SAME: filter_shape is ${filter}, expected a shape that is known`);
  const pairs = known.map((size, i) => {
    const extra = (size - 1) * dilationRate[i]!;
    return [Math.floor(extra / 2), extra - Math.floor(extra / 2)] as const;
  });
  return convertToTensor(pairsArray(pairs), { name: "stack" });
}

/** The sizes of the spatial dimensions: numbers, or a tensor where one is not known. */
function spatialSizes(x: Tensor, dims: readonly number[]): readonly number[] | Tensor {
  const sizes = dims.map((axis) => x.shape.dim(axis));
  if (sizes.every((size) => size !== null)) return sizes;
  const all = shape(x);
  return stack(dims.map((axis) => at(all, axis)));
}

const pairsArray = (pairs: Pairs): NdArray => NdArray.from(pairs.flat(), int32).reshape([pairs.length, 2]);

/** Zeros around the images that make their size a multiple of the blocks, and what to cut off again (`tf.required_space_to_batch_paddings`). */
function requiredPaddings(
  sizes: readonly number[] | Tensor,
  block: Tensor,
  base: Pairs | Tensor,
  rates: readonly number[],
): { paddings: Pairs | Tensor; crops: Pairs | Tensor } {
  return nameScope("required_space_to_batch_paddings", () => {
    const size = Array.isArray(sizes)
      ? convertToTensor(vector(sizes, int32), { name: "input_shape" })
      : (sizes as Tensor);
    const around = Array.isArray(base)
      ? convertToTensor(pairsArray(base as Pairs), { name: "base_paddings" })
      : (base as Tensor);
    if (Array.isArray(sizes)) return knownPaddings(sizes as number[], rates, pairsOf(around));
    const start = at(around, ":", 0);
    const end = at(around, ":", 1);
    const full = plus(plus(size, start), end);
    const extra = modulo(minus(block, modulo(full, block)), block);
    const total = plus(end, extra);
    const each = rates.map((_, i) => [at(start, i), at(total, i)] as const);
    const paddings = stack(each as unknown as readonly TensorLike[], { name: "paddings" });
    const cut = rates.map((_, i) => [NdArray.from(0, int32), at(extra, i)] as const);
    return { paddings, crops: stack(cut as unknown as readonly TensorLike[], { name: "crops" }) };
  });
}

function pairsOf(tensor: Tensor): Pairs {
  const flat = constantValue(tensor)!.toNumbers();
  return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i]!, flat[2 * i + 1]!] as const);
}

function knownPaddings(
  sizes: readonly number[],
  rates: readonly number[],
  base: Pairs,
): { paddings: Pairs; crops: Pairs } {
  const extras = sizes.map((size, i) => {
    const rest = (size + base[i]![0] + base[i]![1]) % rates[i]!;
    return rest === 0 ? 0 : rates[i]! - rest;
  });
  const paddings = base.map(([start, end], i) => [start, end + extras[i]!] as const);
  const crops = extras.map((extra) => [0, extra] as const);
  constant(pairsArray(paddings), { name: "paddings" });
  constant(pairsArray(crops), { name: "crops" });
  return { paddings, crops };
}

/** Values of the spatial dimensions, with `fill` for those between batch and them. */
function spread<T>(values: readonly T[], fill: T, dims: readonly number[]): T[] {
  const all = Array.from({ length: dims.at(-1)! }, () => fill);
  values.forEach((value, i) => {
    all[dims[i]! - 1] = value;
  });
  return all;
}

/** Pairs of the spatial dimensions, with nothing for those between batch and them. */
function spreadPairs(pairs: Pairs | Tensor, dims: readonly number[]): TensorLike {
  if (Array.isArray(pairs)) return pairsArray(spread(pairs as Pairs, [0, 0] as const, dims));
  const parts: TensorLike[] = [];
  let before = 0;
  for (let i = 0; i < dims.length; i++) {
    const start = i;
    if (dims[i]! > 1) parts.push(NdArray.zeros(int32, [dims[i]! - 1 - before, 2]));
    while (i + 1 < dims.length && dims[i + 1] === dims[i]! + 1) i++;
    parts.push(at(pairs as Tensor, `${start}:${i + 1}`));
    before = dims[i]!;
  }
  return concat(parts, 0);
}
