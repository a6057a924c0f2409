import { InvalidArgumentError } from "../../core/errors.js";
import type { NdArray } from "../../core/ndarray.js";
import { defineOp } from "../../core/op.js";
import { vector } from "../host/vector.js";

/** `GatherTree`: the whole sequences of a beam search, from the tokens and parents of each of its steps ([time, batch, beam]). */
export const GatherTree = defineOp("GatherTree", {
  infer: ({ inputs: [steps] }) => [steps?.shape],
  host: ({ inputs, name }) => {
    const [steps, parents, lengths, end] = inputs as [NdArray, NdArray, NdArray, NdArray];
    const [times, batch, width] = steps.shape as [number, number, number];
    if (String(parents.shape) !== String(steps.shape))
      throw new InvalidArgumentError(
        `step_ids.shape must match parent_ids.shape.  but shapes are: [${steps.shape}] and [${parents.shape}]`,
        { node: name },
      );
    const [tokens, from] = [steps.toNumbers(), parents.toNumbers()];
    const endToken = Number(end.item());
    const beams = new Array<number>(tokens.length).fill(endToken);
    const place = (time: number, row: number, beam: number): number => (time * batch + row) * width + beam;
    for (let row = 0; row < batch; row++) {
      const length = Math.min(times, Number(lengths.at(row)));
      for (let beam = 0; beam < width; beam++) {
        let at = beam;
        for (let time = length - 1; time >= 0; time--) {
          if (at < 0 || at >= width)
            throw new InvalidArgumentError(
              `Saw invalid parent id ${at} at (batch, time, beam) == (${row}, ${time + 1}, ${beam})`,
              { node: name },
            );
          beams[place(time, row, beam)] = tokens[place(time, row, at)]!;
          at = from[place(time, row, at)]!;
        }
        // What stands behind the first end is none of the sequence.
        let isOver = false;
        for (let time = 0; time < length; time++) {
          const to = place(time, row, beam);
          if (isOver) beams[to] = endToken;
          else isOver = beams[to] === endToken;
        }
      }
    }
    return [vector(beams, steps.dtype).reshape(steps.shape)];
  },
  notDifferentiable: true,
});
