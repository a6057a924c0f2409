import { apply } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { type DType, type DTypeLike, dtypeOf, type NumericArray } from "../core/dtype.js";
import { ShapeError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape, sizeOf } from "../core/shape.js";
import type { Named } from "./named.js";

/** The shape in which bytes of one type are read as another: a dimension more or less, where the sizes differ. */
function bitcastShape(input: Shape, from: DType, to: DType): Shape {
  if (from.size === to.size || input.dims === undefined) return input;
  if (from.size > to.size) return input.concat(Shape.of([from.size / to.size]));
  const last = input.dim(-1);
  if (input.dims.length > 0 && (last === null || last === to.size / from.size)) return input.slice(0, -1);
  const message = `Cannot bitcast due to shape. ${last ?? "nothing"} does not match ${to.size / from.size}`;
  throw new ShapeError(message, `Cannot bitcast from ${from.name} to ${to.name}: shape ${input.toErrorString()}`);
}

/** `Bitcast`: the same bytes as another type. */
export const Bitcast = defineOp("Bitcast", {
  infer: ({ inputs: [input], attr }) => [bitcastShape(input!.shape, attr.type("T"), attr.type("type"))],
  host: ({ inputs: [input], attr }) => {
    const to = attr.type("type");
    const shape = bitcastShape(Shape.of(input!.shape), attr.type("T"), to).toArray();
    const data = (input!.data as NumericArray).slice();
    const count = sizeOf(shape) * (to.kind === "complex" ? 2 : 1);
    return [new NdArray(to, shape, new to.array!(data.buffer as ArrayBuffer, data.byteOffset, count))];
  },
});

/** The same bytes as another type (`tf.bitcast`). */
export function bitcast(input: TensorLike, type: DTypeLike, options: Named = {}): Tensor {
  return apply("Bitcast", { input }, { type: dtypeOf(type) }, options);
}
