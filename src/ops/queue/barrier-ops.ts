import { int32, string } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type InferContext } from "../../core/op.js";
import { Shape } from "../../core/shape.js";
import { ThingArray, thingIn } from "../../core/thing-array.js";
import { Barrier as BarrierValue } from "./barrier.js";

const common = { stateful: true, notDifferentiable: true } as const;
const barrierOf = (inputs: readonly NdArray[]): BarrierValue => thingIn(inputs[0], BarrierValue, "a barrier");
const count = (size: number): NdArray[] => [new NdArray(int32, [], Int32Array.of(size))];

/** `Barrier`: puts elements together whose components come in one by one. */
export const Barrier = defineOp("Barrier", {
  ...common,
  makesHandle: true,
  infer: () => [[2]],
  host: (context) => {
    const { attr } = context;
    const spec = { types: attr.types("component_types"), shapes: attr.shapes("shapes") };
    return [
      ThingArray.of(
        string,
        context.shared("barrier", (name) => new BarrierValue(name, spec)),
      ),
    ];
  },
});

/** `BarrierInsertMany`: one component of several elements. */
export const BarrierInsertMany = defineOp("BarrierInsertMany", {
  ...common,
  waits: true,
  infer: () => [],
  host: async ({ inputs, attr, signal }) => {
    const [, keys, values] = inputs as [NdArray, NdArray, NdArray];
    await barrierOf(inputs).insertMany(attr.int("component_index"), keys, values, signal);
    return [];
  },
});

/** The rows that are taken have the shapes of the components, as far as the node that made the barrier says them. */
function takenShapes({ maker, outputTypes }: InferContext): Shape[] {
  const shapes = maker?.(0)?.attr.shapes("shapes") ?? [];
  const front = Shape.of([null]);
  return outputTypes.map((_, i) =>
    i < 2 ? front : shapes[i - 2] === undefined ? Shape.unknown : front.concat(shapes[i - 2]!),
  );
}

/** `BarrierTakeMany`: complete elements, when so many are there. */
export const BarrierTakeMany = defineOp("BarrierTakeMany", {
  ...common,
  waits: true,
  shares: true,
  infer: takenShapes,
  host: ({ inputs, attr, signal }) =>
    barrierOf(inputs).takeMany(
      { count: Number(inputs[1]!.item()), allowsFewer: attr.bool("allow_small_batch") },
      signal,
    ),
});

/** `BarrierClose`: nothing new goes in any more. */
export const BarrierClose = defineOp("BarrierClose", {
  ...common,
  waits: true,
  infer: () => [],
  host: async ({ inputs, attr, signal }) => {
    await barrierOf(inputs).close(attr.bool("cancel_pending_enqueues"), signal);
    return [];
  },
});

/** `BarrierReadySize`: the number of complete elements. */
export const BarrierReadySize = defineOp("BarrierReadySize", {
  ...common,
  infer: () => [[]],
  host: ({ inputs }) => count(barrierOf(inputs).readySize),
});
/** `BarrierIncompleteSize`: the number of elements that miss components. */
export const BarrierIncompleteSize = defineOp("BarrierIncompleteSize", {
  ...common,
  infer: () => [[]],
  host: ({ inputs }) => count(barrierOf(inputs).incompleteSize),
});
