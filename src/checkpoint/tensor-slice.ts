import type { tensorflow } from "#proto/tensorflow.js";
import { InvalidArgumentError } from "../core/errors.js";
import { toNumber } from "../core/proto-long.js";

/** Part of a dimension; length -1 (with start 0) is all of it, however long. */
export interface Extent {
  readonly start: number;
  readonly length: number;
}

const FULL: Extent = { start: 0, length: -1 };

/** A rectangular part of a tensor (TensorFlow's TensorSlice), written `0,4:-`: start,length of each dimension or `-` for all. */
export class TensorSlice {
  constructor(readonly extents: readonly Extent[]) {}

  /** All of a tensor of this rank. */
  static full(rank: number): TensorSlice {
    return new TensorSlice(new Array<Extent>(rank).fill(FULL));
  }

  /** @throws InvalidArgumentError where `spec` is no slice, in TensorFlow's words */
  static parse(spec: string): TensorSlice {
    if (spec === "") return new TensorSlice([]);
    const extents = spec.split(":").map((part) => {
      if (part === "-") return FULL;
      const numbers = /^(-?\d+),(-?\d+)$/.exec(part);
      if (numbers === null)
        throw new InvalidArgumentError(`Expected a pair of numbers or '-' but got '${part}': string = ${spec}`);
      const [start, length] = [Number(numbers[1]), Number(numbers[2])];
      if (start < 0 || length <= 0)
        throw new InvalidArgumentError(
          `Expected non-negative start and positive length but got start = ${start}, length = ${length}: string = ${spec}`,
        );
      return { start, length };
    });
    return new TensorSlice(extents);
  }

  static fromProto(proto: tensorflow.TensorSliceProto.$Properties): TensorSlice {
    const extents = (proto.extent ?? []).map(({ start, length }) =>
      length === null || length === undefined ? FULL : { start: toNumber(start), length: toNumber(length) },
    );
    return new TensorSlice(extents);
  }

  toProto(): tensorflow.TensorSliceProto.$Properties {
    return { extent: this.extents.map((extent) => (extent.length < 0 ? {} : extent)) };
  }

  get rank(): number {
    return this.extents.length;
  }

  /** True where every dimension is `-`. */
  get isFull(): boolean {
    return this.extents.every(({ length }) => length < 0);
  }

  /**
   * The same part with the numbers of the full tensor's shape in place of `-`.
   * @throws InvalidArgumentError where the slice does not lie in `shape`, in TensorFlow's words
   */
  resolve(shape: readonly number[]): readonly Extent[] {
    if (shape.length !== this.rank)
      throw new InvalidArgumentError(`Mismatching ranks: shape = [${shape}], slice = ${this}`);
    return this.extents.map(({ start, length }, axis) => {
      const size = shape[axis]!;
      if (length < 0) return { start: 0, length: size };
      if (start + length > size)
        throw new InvalidArgumentError(
          `Extent in dimension ${axis} out of bounds: shape = [${shape}], slice = ${this}`,
        );
      return { start, length };
    });
  }

  /** Shape of this part of a tensor of the shape `shape`. */
  shapeIn(shape: readonly number[]): number[] {
    return this.resolve(shape).map(({ length }) => length);
  }

  toString(): string {
    return this.extents.map(({ start, length }) => (length < 0 ? "-" : `${start},${length}`)).join(":");
  }
}

/** What a `shape_and_slices` input of SaveV2 and RestoreV2 says. */
export interface ShapeAndSlice {
  /** Shape of the full tensor. */
  readonly shape: readonly number[];
  readonly slice: TensorSlice;
  /** Shape of the part. */
  readonly sliceShape: readonly number[];
}

/** Parses `10 4 0,4:0,4`: the full shape, then the slice. @throws InvalidArgumentError in TensorFlow's words */
export function parseShapeAndSlice(spec: string): ShapeAndSlice {
  const parts = spec.split(" ");
  if (parts.length < 2)
    throw new InvalidArgumentError(`Need least two elements in shape_and_slice specification: ${spec}`);
  const slice = TensorSlice.parse(parts.pop()!);
  const shape = parts.map((part) => {
    if (!/^\d+$/.test(part)) throw new InvalidArgumentError(`Non numerical dimension in shape_and_slice: ${spec}`);
    return Number(part);
  });
  return { shape, slice, sliceShape: slice.shapeIn(shape) };
}
