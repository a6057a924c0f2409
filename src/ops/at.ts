import { apply } from "../core/apply-op.js";
import { constant, type TensorLike } from "../core/convert.js";
import { type DType, int32, int64 } from "../core/dtype.js";
import { ValueError } from "../core/errors.js";
import { Tensor } from "../core/operation.js";
import { nameScope } from "./control.js";
import { vector } from "./host/vector.js";
import { stack } from "./join.js";
import { cast } from "./math.js";
import { plus } from "./operators.js";

/** A bound of a range: a number, a scalar tensor, or nothing. */
type Bound = number | Tensor | undefined;

/**
 * One entry of Python's brackets: an index, `"..."`, null for a new axis (`tf.newaxis`), or a range, written as in Python
 * (`"1:"`, `"::-1"`, `":"`) or as `{ start, stop, step }`.
 */
export type SliceEntry =
  | number
  | Tensor
  | string
  | null
  | { readonly start?: number | Tensor; readonly stop?: number | Tensor; readonly step?: number | Tensor };

/** A range read from text. @throws ValueError for what is no range */
function parseRange(text: string): { start: Bound; stop: Bound; step: Bound } {
  const match = /^\s*(-?\d+)?\s*:\s*(-?\d+)?\s*(?::\s*(-?\d+)?\s*)?$/.exec(text);
  if (match === null)
    throw new ValueError(`Cannot slice by "${text}": expected a range such as "1:", "::-1", "2:-1", or "..."`);
  const [start, stop, step] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  return { start, stop, step };
}

/** The arguments of StridedSlice that entries stand for. */
class Brackets {
  readonly begin: (number | Tensor)[] = [];
  readonly end: (number | Tensor)[] = [];
  readonly strides: (number | Tensor)[] = [];
  readonly masks = { begin_mask: 0, end_mask: 0, ellipsis_mask: 0, new_axis_mask: 0, shrink_axis_mask: 0 };

  constructor(entries: readonly SliceEntry[]) {
    for (const entry of entries) this.add(entry);
  }

  private add(entry: SliceEntry): void {
    const bit = 1 << this.begin.length;
    if (entry === null) this.mark("new_axis_mask", bit);
    else if (entry === "...") this.mark("ellipsis_mask", bit);
    else if (typeof entry === "number" || entry instanceof Tensor) this.addIndex(entry, bit);
    else this.addRange(typeof entry === "string" ? parseRange(entry) : entry, bit);
  }

  private mark(mask: "new_axis_mask" | "ellipsis_mask", bit: number): void {
    this.masks[mask] |= bit;
    this.begin.push(0);
    this.end.push(0);
    this.strides.push(1);
  }

  private addIndex(index: number | Tensor, bit: number): void {
    this.masks.shrink_axis_mask |= bit;
    this.begin.push(index);
    this.end.push(index instanceof Tensor ? plus(index, 1) : index + 1);
    const isWide = index instanceof Tensor && index.dtype.base === int64;
    this.strides.push(isWide ? constant(1, { dtype: int64 }) : 1);
  }

  private addRange({ start, stop, step }: { start?: Bound; stop?: Bound; step?: Bound }, bit: number): void {
    const types = [start, stop, step].flatMap((bound) => (bound instanceof Tensor ? [bound.dtype.base] : []));
    const dtype = types.includes(int64) ? int64 : types[0];
    const fallback = (value: number): number | Tensor => (dtype === undefined ? value : constant(value, { dtype }));
    if (start === undefined) this.masks.begin_mask |= bit;
    this.begin.push(start ?? fallback(0));
    if (stop === undefined) this.masks.end_mask |= bit;
    this.end.push(stop ?? fallback(0));
    this.strides.push(step ?? fallback(1));
  }
}

/**
 * Python's brackets (`x[1:, ::-1, None, ..., 0]`), under the same names: `at(x, "1:", "::-1", null, "...", 0)`. A tensor that is an
 * index is a scalar int32 or int64.
 */
export function at(tensor: Tensor, ...entries: readonly SliceEntry[]): Tensor {
  const { begin, end, strides, masks } = new Brackets(entries);
  return nameScope("strided_slice", (name) => {
    const bounds = entries.length === 0 ? emptyBounds() : [begin, end, strides].map(packed);
    const isWide = bounds.some((bound) => bound.dtype.base === int64);
    const [first, last, steps] = bounds.map((bound) => (isWide ? cast(bound, int64) : bound)) as [
      Tensor,
      Tensor,
      Tensor,
    ];
    return apply("StridedSlice", { input: tensor, begin: first, end: last, strides: steps }, masks, { name });
  });
}

function emptyBounds(): Tensor[] {
  const empty = constant(vector([], int32));
  return [empty, empty, empty];
}

function packed(bounds: readonly (number | Tensor)[]): Tensor {
  const dtype: DType = bounds.find((bound): bound is Tensor => bound instanceof Tensor)?.dtype.base ?? int32;
  return stack(bounds as readonly TensorLike[], { dtype });
}
