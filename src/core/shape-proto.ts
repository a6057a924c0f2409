import type { tensorflow } from "#proto/tensorflow.js";
import { toBigInt } from "./proto-long.js";
import { Shape } from "./shape.js";

/** A shape as `tensorflow.TensorShapeProto`: unknown dimensions are -1, an unknown rank is said so. */
export function shapeToProto(shape: Shape): tensorflow.ITensorShapeProto {
  if (shape.dims === undefined) return { unknownRank: true };
  return { dim: shape.dims.map((dim) => (dim === 0 ? {} : { size: dim ?? -1 })) };
}

/** The shape that a `tensorflow.TensorShapeProto` stands for; negative sizes are unknown. */
export function shapeFromProto(proto: tensorflow.ITensorShapeProto): Shape {
  if (proto.unknownRank) return Shape.unknown;
  return Shape.of(
    (proto.dim ?? []).map((dim) => {
      const size = Number(toBigInt(dim.size ?? 0));
      return size < 0 ? null : size;
    }),
  );
}
