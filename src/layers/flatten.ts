import { constant, convertToTensor, type TensorLike } from "../core/convert.js";
import { int32 } from "../core/dtype.js";
import type { Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { at } from "../ops/at.js";
import { vector } from "../ops/host/vector.js";
import { expandDims, reshape, shape } from "../ops/shape.js";
import { inLayer } from "./layer.js";

/** Each element of a batch as a vector (`tf.layers.flatten`). */
export function flatten(inputs: TensorLike, options: { readonly name?: string } = {}): Tensor {
  return inLayer("flatten", options, () => {
    const x = convertToTensor(inputs);
    if (x.shape.rank === 1) return expandDims(x, 1);
    const batch = x.shape.dim(0);
    const size = x.shape.slice(1).size ?? null;
    const flat = reshape(x, flatShape(x, batch, size));
    flat.setShape(Shape.of([batch, size]));
    return flat;
  });
}

function flatShape(x: Tensor, batch: number | null, size: number | null): TensorLike {
  const known = (dims: readonly number[]): Tensor => constant(vector(dims, int32));
  if (size !== null) return known([-1, size]);
  return batch === null ? [at(shape(x), 0), -1] : known([batch, -1]);
}
