import { apply } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { int32 } from "../core/dtype.js";
import { InvalidArgumentError } from "../core/errors.js";
import type { NdArray } from "../core/ndarray.js";
import { defineOp } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { gatherRows } from "./host/layout.js";
import { vector } from "./host/vector.js";
import type { Named } from "./named.js";
import { minusOf } from "./operators.js";
import { mergeSame } from "./same-shape.js";

/** `Roll`: the elements moved on along axes; what goes out at the end comes in at the beginning. */
export const Roll = defineOp("Roll", {
  infer: ({ inputs: [input, shift, axis] }) => {
    if (shift!.shape.rank === 1 && axis!.shape.rank === 1) mergeSame(shift!.shape, axis!.shape);
    return [input!.shape];
  },
  host: ({ inputs, name: node }) => {
    const [input, shift, axis] = inputs as [NdArray, NdArray, NdArray];
    const fail = (message: string): never => {
      throw new InvalidArgumentError(message, { node });
    };
    const { shape } = input;
    if (shape.length < 1) fail("input must be 1-D or higher");
    if (shift.size !== axis.size) fail("shift and axis must have the same size");
    const shifts = new Map<number, number>();
    const distances = shift.toNumbers();
    axis.toNumbers().forEach((given, i) => {
      const along = given < 0 ? given + shape.length : given;
      if (along < 0 || along >= shape.length) fail(`axis ${given} is out of range`);
      shifts.set(along, (shifts.get(along) ?? 0) + distances[i]!);
    });
    let result = input;
    for (const [along, distance] of shifts) {
      const length = shape[along]!;
      const from = Array.from({ length }, (_, i) => (((i - distance) % length) + length) % length);
      result = gatherRows(result, vector(from, int32), along, 0);
    }
    return [result];
  },
  gradient: (op, [grad]) => {
    const [, shift, axis] = op.inputs as [Tensor, Tensor, Tensor];
    return [apply("Roll", { input: grad!, shift: minusOf(shift), axis }), null, null];
  },
});

/** The elements moved on by `shift` along axes; what goes out at the end comes in at the beginning (`tf.roll`). */
export function roll(input: TensorLike, shift: TensorLike, axis: TensorLike, options: Named = {}): Tensor {
  return apply("Roll", { input, shift, axis }, {}, options);
}
