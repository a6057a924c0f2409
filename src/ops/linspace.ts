import { apply } from "../core/apply-op.js";
import { convertToTensor, type TensorLike } from "../core/convert.js";
import { int32, int64 } from "../core/dtype.js";
import type { Tensor } from "../core/operation.js";
import { at } from "./at.js";
import { nameScope } from "./control.js";
import { zerosLike } from "./fill.js";
import { concat } from "./join.js";
import { cast } from "./math.js";
import type { Named } from "./named.js";
import { minus, over, plus, times } from "./operators.js";
import { range } from "./sequence.js";
import { expandDims, reshape, shape } from "./shape.js";
import { slice } from "./slice.js";
import { broadcastDynamicShape, broadcastTo } from "./tile.js";

const choose = (condition: TensorLike, t: TensorLike, e: TensorLike): Tensor => apply("SelectV2", { condition, t, e });

/** Options of `linspace`. */
export interface LinspaceOptions extends Named {
  /** Where start and stop are arrays: the new axis along which they are spaced; 0, where it is not said. */
  readonly axis?: number;
}

/** So many numbers from `start` to `stop`, both included, evenly spaced (`tf.linspace`). */
export function linspace(start: TensorLike, stop: TensorLike, num: TensorLike, options: LinspaceOptions = {}): Tensor {
  const { axis: along = 0 } = options;
  return nameScope(options.name ?? "linspace", () => {
    const from = convertToTensor(start, { name: "start" });
    const dtype = from.dtype.base;
    const to = convertToTensor(stop, { name: "stop", dtype });
    const given = convertToTensor(num, typeof num === "number" ? { name: "num", dtype: int32 } : { name: "num" });
    const count = apply("Cast", { x: given }, { DstT: int32 });
    cast(count, dtype);
    const together = broadcastDynamicShape(shape(from), shape(to));
    const [first, last] = [from, to]
      .map((bound) => broadcastTo(bound, together))
      .map((bound) => expandDims(bound, along)) as [Tensor, Tensor];
    const dims = shape(first);
    const rank = at(shape(dims), 0);
    const axis = choose(along >= 0, along, plus(rank, along));
    const inner = apply("Maximum", { x: minus(count, 2), y: 0 });
    const steps = apply("Maximum", { x: minus(count, 1), y: 1 });
    const delta = over(minus(last, first), cast(steps, dtype));
    const end = choose(apply("GreaterEqual", { x: count, y: 0 }), steps, -1);
    const places = cast(range(1, end, { dtype: int64 }), dtype);
    const isAxis = apply("Equal", { x: axis, y: range(rank) });
    const spread = reshape(places, choose(isAxis, inner, 1));
    const middle = plus(first, times(delta, spread));
    const all = concat([first, middle, last], axis);
    const begin = zerosLike(dims);
    const before = at(dims, { start: 0, stop: axis });
    const length = reshape(count, [1]);
    const size = concat([before, length, at(dims, { start: plus(axis, 1) })], 0);
    return slice(all, begin, size);
  });
}
