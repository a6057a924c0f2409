import { apply, applyOp } from "../core/apply-op.js";
import { constant, convertToTensor, dtypeOfLike, type TensorLike } from "../core/convert.js";
import { int32 } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import type { Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { nameScope } from "./control.js";
import { vector } from "./host/vector.js";
import { concat, stack } from "./join.js";
import { matmul } from "./matmul.js";
import type { Named } from "./named.js";
import { reduceProd } from "./reduce.js";
import { range } from "./sequence.js";
import { rank, reshape, shape, transpose } from "./shape.js";
import { gather } from "./slice.js";

/** The axes to sum over: how many (the last of `a`, the first of `b`), or one of each, or lists of them. */
export type ContractionAxes = number | readonly [number, number] | readonly [readonly number[], readonly number[]];

/** A factor as a matrix, and the dimensions that it keeps. */
interface Flattened {
  readonly matrix: Tensor;
  readonly free: readonly number[] | Tensor;
  readonly freeStatic?: readonly (number | null)[];
}

function axesOf(a: Tensor, axes: ContractionAxes): readonly [readonly number[], readonly number[]] {
  if (typeof axes === "number") {
    const known = a.shape.rank;
    if (axes < 0) throw new ValueError(`\`axes\` must be at least 0. Received: ${axes}.`);
    if (known === undefined)
      throw new ValueError(`Cannot take the last ${axes} axes of ${a}: its rank is unknown, expected lists of axes`);
    if (axes > known)
      throw new ValueError(
        `\`axes\` must not be larger than the number of dimensions of tensor ${a}.  Received ${axes}, vs tensor dimensions ${known}.`,
      );
    return [Array.from({ length: axes }, (_, i) => known - axes + i), Array.from({ length: axes }, (_, i) => i)];
  }
  const [first, second] = axes.map((side) => (typeof side === "number" ? [side] : side)) as [number[], number[]];
  if (first.length !== second.length)
    throw new ValueError(`Different number of contraction axes \`a\` and \`b\`, ${first.length} != ${second.length}.`);
  return [first, second];
}

const product = (dims: readonly number[]): number => dims.reduce((total, dim) => total * dim, 1);

function flatten(a: Tensor, axes: readonly number[], isSecond: boolean): Flattened {
  const dims = a.shape.dims;
  if (dims === undefined || !a.shape.isFullyDefined) return flattenUnknown(a, axes, isSecond);
  const chosen = axes.map((axis) => (axis < 0 ? axis + dims.length : axis));
  const free = dims.flatMap((_, axis) => (chosen.includes(axis) ? [] : [axis]));
  const freeDims = free.map((axis) => dims[axis]!);
  const sizes = [product(freeDims), product(chosen.map((axis) => dims[axis]!))];
  const perm = isSecond ? [...chosen, ...free] : [...free, ...chosen];
  const wanted = isSecond ? [sizes[1]!, sizes[0]!] : sizes;
  const turned = perm.every((axis, i) => axis === i) ? a : transpose(a, perm);
  const isFlat = turned.shape.rank === 2 && wanted.every((dim, i) => turned.shape.dim(i) === dim);
  return { matrix: isFlat ? turned : reshape(turned, wanted), free: freeDims, freeStatic: freeDims };
}

function flattenUnknown(a: Tensor, axes: readonly number[], isSecond: boolean): Flattened {
  const { dims } = a.shape;
  const chosen = dims === undefined ? axes : axes.map((axis) => (axis < 0 ? axis + dims.length : axis));
  let axesTensor: Tensor;
  let free: Tensor;
  let dimsTensor: Tensor;
  let freeStatic: (number | null)[] | undefined;
  if (dims === undefined) {
    dimsTensor = shape(a);
    const rankOf = rank(a);
    axesTensor = constant(vector(chosen, int32), { name: "axes" });
    axesTensor = apply("Select", {
      condition: apply("GreaterEqual", { x: axesTensor, y: 0 }),
      t: axesTensor,
      e: apply("AddV2", { x: axesTensor, y: rankOf }, {}, { name: "add" }),
    });
    free = applyOp("ListDiff", { x: range(0, rankOf), y: axesTensor }, { out_idx: int32 }).outputs[0]!;
  } else {
    const others = dims.flatMap((_, axis) => (chosen.includes(axis) ? [] : [axis]));
    freeStatic = others.map((axis) => dims[axis]!);
    axesTensor = constant(vector(chosen, int32), { name: "axes" });
    free = constant(vector(others, int32), { name: "free" });
    dimsTensor = shape(a);
  }
  const freeDims = gather(dimsTensor, free);
  const chosenDims = gather(dimsTensor, axesTensor);
  const [freeSize, chosenSize] = [reduceProd(freeDims), reduceProd(chosenDims)];
  const perm = concat(isSecond ? [axesTensor, free] : [free, axesTensor], 0);
  const wanted = stack(isSecond ? [chosenSize, freeSize] : [freeSize, chosenSize]);
  return { matrix: reshape(transpose(a, perm), wanted), free: freeDims, freeStatic };
}

/**
 * Products summed over pairs of axes of two tensors (`tf.tensordot`).
 * @throws ValueError for axes that do not pair up
 */
export function tensordot(a: TensorLike, b: TensorLike, axes: ContractionAxes, options: Named = {}): Tensor {
  return nameScope(options.name ?? "Tensordot", (name) => {
    const x = convertToTensor(a, { name: "a" });
    const y = convertToTensor(b, { name: "b", ...(dtypeOfLike(b) ? {} : { dtype: x.dtype.base }) });
    const [axesA, axesB] = axesOf(x, axes);
    const left = flatten(x, axesA, false);
    const right = flatten(y, axesB, true);
    const matrix = matmul(left.matrix, right.matrix);
    if (isList(left.free) && isList(right.free)) {
      const dims = [...left.free, ...right.free];
      const isDone = matrix.shape.rank === dims.length && dims.every((dim, i) => matrix.shape.dim(i) === dim);
      return isDone ? matrix : reshape(matrix, dims, { name });
    }
    const [freeA, freeB] = [left.free, right.free].map((free) =>
      isList(free) ? constant(vector(free, int32)) : free,
    ) as [Tensor, Tensor];
    const result = reshape(matrix, concat([freeA, freeB], 0), { name });
    if (left.freeStatic !== undefined && right.freeStatic !== undefined)
      result.setShape(Shape.of([...left.freeStatic, ...right.freeStatic]));
    return result;
  });
}

const isList = (value: readonly number[] | Tensor): value is readonly number[] => Array.isArray(value);
