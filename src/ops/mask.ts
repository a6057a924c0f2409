import { apply } from "../core/apply-op.js";
import { constant, convertToTensor, type TensorLike } from "../core/convert.js";
import { bool, type DTypeLike, dtypeOf, int32 } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { staticValue } from "../core/static-value.js";
import { at } from "./at.js";
import { nameScope } from "./control.js";
import { gather } from "./gather.js";
import { vector } from "./host/vector.js";
import { concat } from "./join.js";
import { cast } from "./math.js";
import type { Named } from "./named.js";
import { plus } from "./operators.js";
import { allAxes, expandDims, reshape, shape, squeeze } from "./shape.js";

/** The places of the elements that are true (not zero), a row each (`tf.where` with a condition alone). */
export function whereIndex(condition: TensorLike, options: Named = {}): Tensor {
  return nameScope(options.name ?? "Where", (name) =>
    apply("Where", { input: convertToTensor(condition, { name: "condition" }) }, {}, { name }),
  );
}

/** Options of `booleanMask`. */
export interface BooleanMaskOptions extends Named {
  /** The axis where the mask begins; 0, where it is not said. */
  readonly axis?: number | Tensor;
}

/**
 * The elements (slices, where the mask has fewer dimensions) whose mask is true (`tf.boolean_mask`).
 * @throws ValueError for a mask of unknown or no dimensions, or of another shape than the tensor
 */
export function booleanMask(input: TensorLike, mask: TensorLike, options: BooleanMaskOptions = {}): Tensor {
  const { axis: given = 0 } = options;
  return nameScope(options.name ?? "boolean_mask", () => {
    const tensor = convertToTensor(input, { name: "tensor" });
    const flags = convertToTensor(mask, { name: "mask" });
    const depth = flags.shape.rank;
    if (depth === 0) throw new ValueError("mask cannot be scalar.");
    if (depth === undefined)
      throw new ValueError(
        "Number of mask dimensions must be specified, even if some dimensions are None.  E.g. shape=[None] is ok, but shape=None is not.",
      );
    const known = given instanceof Tensor ? staticValue(given)?.at(0) : given;
    const axis = known === undefined ? given : Number(known);
    const end = typeof axis === "number" ? axis + depth : plus(axis, depth);
    if (typeof axis === "number" && !tensor.shape.slice(axis, axis + depth).isCompatibleWith(flags.shape))
      throw new ValueError(`Shapes ${tensor.shape.slice(axis, axis + depth)} and ${flags.shape} are incompatible`);
    const inner = at(shape(tensor), { start: axis, stop: end });
    const length = apply("Prod", { input: inner, reduction_indices: vector([0], int32) });
    const before = at(shape(tensor), { stop: axis });
    const after = at(shape(tensor), { start: end });
    const rows = reshape(tensor, concat([before, [length] as TensorLike, after], 0));
    if (typeof axis === "number") rows.setShape(mergedShape(tensor.shape, axis, depth));
    const chosen = squeeze(whereIndex(reshape(flags, [-1])), [1]);
    return gather(rows, chosen, { axis });
  });
}

/** The shape with the axes of the mask made one. */
function mergedShape(whole: Shape, axis: number, depth: number): Shape {
  if (whole.rank === undefined) return Shape.unknown;
  const length = whole.slice(axis, axis + depth).size ?? null;
  return whole
    .slice(0, axis)
    .concat(Shape.of([length]))
    .concat(whole.slice(axis + depth));
}

/** Options of `sequenceMask`. */
export interface SequenceMaskOptions extends Named {
  /** The length of the rows; the greatest length, where none is given. */
  readonly maxlen?: TensorLike;
  readonly dtype?: DTypeLike;
}

/** For each length a row that is true in so many first places (`tf.sequence_mask`). @throws ValueError where maxlen is no scalar */
export function sequenceMask(lengths: TensorLike, options: SequenceMaskOptions = {}): Tensor {
  return nameScope(options.name ?? "SequenceMask", () => {
    const counts = convertToTensor(lengths, isPlain(lengths) ? { dtype: int32 } : {});
    const longest = maxlenOf(counts, options.maxlen);
    const dtype = longest.dtype.base;
    const limit = (value: number): Tensor => constant(NdArray.from(value, dtype));
    const row = apply("Range", { start: limit(0), limit: longest, delta: limit(1) });
    const matrix = apply("Cast", { x: expandDims(counts, -1) }, { DstT: dtype });
    const mask = apply("Less", { x: row, y: matrix });
    const wanted = dtypeOf(options.dtype ?? bool);
    return wanted === bool ? mask : cast(mask, wanted);
  });
}

function maxlenOf(counts: Tensor, maxlen: TensorLike | undefined): Tensor {
  if (maxlen === undefined) {
    const most = apply("Max", { input: counts, reduction_indices: allAxes(counts) });
    return apply("Maximum", { x: constant(NdArray.from(0, most.dtype.base)), y: most });
  }
  const given = convertToTensor(maxlen, isPlain(maxlen) ? { dtype: int32 } : {});
  if (given.shape.rank !== undefined && given.shape.rank !== 0)
    throw new ValueError(
      `Argument \`maxlen\` must be scalar for sequence_mask, received \`maxlen\` = ${given} with shape '${given.shape}' instead`,
    );
  return given;
}

/** True for plain numbers, and arrays of them: Python's integers. */
function isPlain(value: TensorLike): boolean {
  return typeof value === "number" || (Array.isArray(value) && value.every((item) => isPlain(item as TensorLike)));
}
