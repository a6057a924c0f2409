import { apply } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { string } from "../core/dtype.js";
import { InvalidArgumentError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import type { Named } from "./named.js";

/** `StringJoin`: strings joined element by element; scalars go with every element. */
export const StringJoin = defineOp("StringJoin", {
  infer: ({ inputs }) => [inputs.find(({ shape }) => shape.rank !== 0)?.shape ?? Shape.scalar],
  host: ({ inputs, attr }) => {
    const shape = inputs.find((input) => input.shape.length > 0)?.shape ?? [];
    const size = shape.reduce((product, dim) => product * dim, 1);
    for (const input of inputs)
      if (input.shape.length > 0 && String(input.shape) !== String(shape))
        throw new InvalidArgumentError(`Input shapes do not match: [${shape}] vs. [${input.shape}]`);
    const separator = Buffer.from(attr.string("separator"));
    const joined = Array.from({ length: size }, (_, i) => {
      const pieces = inputs.map((input) => (input.data as Uint8Array[])[input.shape.length === 0 ? 0 : i]!);
      return new Uint8Array(Buffer.concat(pieces.flatMap((piece, at) => (at === 0 ? [piece] : [separator, piece]))));
    });
    return [new NdArray(string, shape, joined)];
  },
  notDifferentiable: true,
});

/** Strings joined element by element (`tf.string_join`). */
export function stringJoin(inputs: readonly TensorLike[], options: Named & { separator?: string } = {}): Tensor {
  return apply("StringJoin", { inputs }, { separator: options.separator ?? "" }, { name: options.name });
}
