import { convertToTensor, type TensorLike } from "../../core/convert.js";
import { ValueError } from "../../core/errors.js";
import type { Tensor } from "../../core/operation.js";
import { Shape } from "../../core/shape.js";
import { nameScope } from "../control.js";
import { expandDims, squeeze } from "../shape.js";

/**
 * What `body` makes of images as a batch `[batch, height, width, channels]`; one image (or what is of unknown rank) becomes a batch of
 * one, and the result an image again.
 * @throws ValueError for any other rank
 */
export function asBatch(image: TensorLike, scope: string, body: (batch: Tensor) => Tensor): Tensor {
  return nameScope(scope, () => {
    const given = convertToTensor(image, { name: "image" });
    const { rank } = given.shape;
    if (rank === 4) return body(given);
    if (rank !== undefined && rank !== 3)
      throw new ValueError(`'image' (shape ${given.shape}) must have either 3 or 4 dimensions.`);
    const batch = expandDims(given, 0);
    if (rank === undefined) batch.setShape(Shape.ofRank(4));
    return squeeze(body(batch), [0]);
  });
}
