import { apply } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { InvalidArgumentError } from "../core/errors.js";
import { defineOp } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape, sizeOf } from "../core/shape.js";
import { bytesOf, encodeText, stringArray } from "./host/strings.js";
import type { Named } from "./named.js";

/** `UnsortedSegmentJoin`: the strings of each segment as one. */
export const UnsortedSegmentJoin = defineOp("UnsortedSegmentJoin", {
  infer: ({ inputs: [input, ids], constant }) => {
    if (input!.shape.rank === undefined || ids!.shape.rank === undefined) return [Shape.unknown];
    const count = constant(2)?.item();
    return [Shape.of([count === undefined ? null : Number(count)]).concat(input!.shape.slice(ids!.shape.rank))];
  },
  host: ({ inputs: [input, ids, segments], attr, name: node }) => {
    const count = Number(segments!.item());
    const inner = input!.shape.slice(ids!.shape.length);
    const width = sizeOf(inner);
    const strings = bytesOf(input!);
    const parts = Array.from({ length: count * width }, (): Uint8Array[] => []);
    for (const [i, id] of ids!.toNumbers().entries()) {
      if (id >= count) throw new InvalidArgumentError(`segment_ids = ${id} is out of range [0, ${count})`, { node });
      if (id >= 0) for (let j = 0; j < width; j++) parts[id * width + j]!.push(strings[i * width + j]!);
    }
    const separator = encodeText(attr.string("separator"));
    const joined = parts.map(
      (all) => new Uint8Array(Buffer.concat(all.flatMap((one, i) => (i > 0 ? [separator, one] : [one])))),
    );
    return [stringArray([count, ...inner], joined)];
  },
  notDifferentiable: true,
});

/** The strings of each segment as one (`tf.strings.unsorted_segment_join`). */
export function unsortedSegmentJoin(
  inputs: TensorLike,
  segmentIds: TensorLike,
  numSegments: TensorLike,
  options: Named & { separator?: string } = {},
): Tensor {
  const { separator = "", name } = options;
  return apply(
    "UnsortedSegmentJoin",
    { inputs, segment_ids: segmentIds, num_segments: numSegments },
    { separator },
    { name },
  );
}
