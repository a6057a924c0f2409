import { ValueError } from "./errors.js";

/** What stands for a shape: dimensions (`null` or `-1`: unknown), one number, or nothing at all known. */
export type ShapeLike = Shape | readonly (number | null)[] | number | null | undefined;

/**
 * A possibly partly known shape (`tf.TensorShape`). `dims` is undefined where even the rank is unknown; a dimension
 * that is not known is `null`.
 */
export class Shape {
  private constructor(readonly dims: readonly (number | null)[] | undefined) {}

  static readonly unknown = new Shape(undefined);
  static readonly scalar = new Shape([]);

  /** @throws ValueError for a dimension that is neither a whole number of 0 or more, nor -1 or null. */
  static of(like: ShapeLike): Shape {
    if (like instanceof Shape) return like;
    if (like === null || like === undefined) return Shape.unknown;
    const dims = typeof like === "number" ? [like] : like;
    return new Shape(
      dims.map((dim) => {
        if (dim === null || dim === -1) return null;
        if (!Number.isInteger(dim) || dim < 0)
          throw new ValueError(
            `Cannot make a shape of [${dims.join(", ")}]: ${dim} is no dimension, expected 0 or more, or null`,
          );
        return dim;
      }),
    );
  }

  /** A shape of `rank` unknown dimensions. */
  static ofRank(rank: number): Shape {
    return new Shape(Array.from({ length: rank }, () => null));
  }

  get rank(): number | undefined {
    return this.dims?.length;
  }
  get isFullyDefined(): boolean {
    return this.dims !== undefined && !this.dims.includes(null);
  }
  /** Number of elements; undefined where a dimension is unknown. */
  get size(): number | undefined {
    if (this.dims === undefined) return undefined;
    let size = 1;
    for (const dim of this.dims) {
      if (dim === null) return undefined;
      size *= dim;
    }
    return size;
  }

  /** All dimensions as numbers. @throws ValueError where one is unknown. */
  toArray(): number[] {
    if (this.dims === undefined || !this.isFullyDefined)
      throw new ValueError(`Cannot convert a partially known shape ${this} to numbers`);
    return this.dims as number[];
  }

  /** Dimension `axis` (negative: from the end); null where unknown. */
  dim(axis: number): number | null {
    return this.dims?.at(axis) ?? null;
  }

  equals(other: Shape): boolean {
    if (this.dims === undefined || other.dims === undefined) return this.dims === other.dims;
    return this.dims.length === other.dims.length && this.dims.every((dim, axis) => dim === other.dims?.[axis]);
  }

  /** What both shapes have in common: dimensions that differ are unknown, and all of them where their numbers differ. */
  commonWith(other: Shape): Shape {
    if (this.dims === undefined || this.rank !== other.rank) return Shape.unknown;
    return new Shape(this.dims.map((dim, axis) => (dim === other.dim(axis) ? dim : null)));
  }

  /** True where some value could have both shapes. */
  isCompatibleWith(other: Shape): boolean {
    const theirs = other.dims;
    if (this.dims === undefined || theirs === undefined) return true;
    return (
      this.dims.length === theirs.length &&
      this.dims.every((dim, axis) => dim === null || theirs[axis] === null || dim === theirs[axis])
    );
  }

  /** What both shapes together say. @throws ValueError where they contradict each other. */
  mergeWith(other: Shape): Shape {
    if (this.dims === undefined) return other;
    const theirs = other.dims;
    if (theirs === undefined) return this;
    if (!this.isCompatibleWith(other)) throw new ValueError(`Shapes ${this} and ${other} are not compatible`);
    return new Shape(this.dims.map((dim, axis) => dim ?? theirs[axis] ?? null));
  }

  /** Dimensions `start` to `end` (as Array.slice); unknown where the rank is unknown. */
  slice(start: number, end?: number): Shape {
    return this.dims === undefined ? Shape.unknown : new Shape(this.dims.slice(start, end));
  }

  concat(other: Shape): Shape {
    return this.dims === undefined || other.dims === undefined
      ? Shape.unknown
      : new Shape([...this.dims, ...other.dims]);
  }

  /** Python's text: `(2, ?)`, `(3,)`, `()`, `<unknown>`. */
  toString(): string {
    if (this.dims === undefined) return "<unknown>";
    const dims = this.dims.map((dim) => dim ?? "?").join(", ");
    return this.dims.length === 1 ? `(${dims},)` : `(${dims})`;
  }

  /** The text in run-time errors: `[2,?]`, `<unknown>`. */
  toErrorString(): string {
    return this.dims === undefined ? "<unknown>" : `[${this.dims.map((dim) => dim ?? "?").join(",")}]`;
  }
}

/** Number of elements of a known shape. */
export function sizeOf(shape: readonly number[]): number {
  let size = 1;
  for (const dim of shape) size *= dim;
  return size;
}

/** Row-major strides of a known shape, in elements. */
export function stridesOf(shape: readonly number[]): number[] {
  const strides = new Array<number>(shape.length);
  let stride = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    strides[axis] = stride;
    stride *= shape[axis]!;
  }
  return strides;
}
