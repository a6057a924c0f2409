import { int32 } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext } from "../../core/op.js";
import { Shape } from "../../core/shape.js";
import type { QueueElement } from "./queue.js";
import { StagingArea } from "./staging-area.js";

const common = { stateful: true, notDifferentiable: true } as const;

const areaOf = (context: HostContext): StagingArea =>
  context.shared("staging area", (name) => {
    const { attr } = context;
    return new StagingArea(name, attr.types("dtypes"), attr.int("capacity"), attr.int("memory_limit"));
  });
const unknownShapes = ({ outputTypes }: { readonly outputTypes: readonly unknown[] }): Shape[] =>
  outputTypes.map(() => Shape.unknown);
const valuesOf = (element: QueueElement | Promise<QueueElement>): NdArray[] | Promise<NdArray[]> =>
  element instanceof Promise ? element.then((found) => [...found]) : [...element];

/** `Stage`: puts tensors into a staging area. */
export const Stage = defineOp("Stage", {
  ...common,
  waits: true,
  infer: () => [],
  host: (context) => {
    const area = areaOf(context);
    area.checkSize(context.inputs);
    const done = area.enqueue([context.inputs], context.signal);
    return done instanceof Promise ? done.then(() => []) : [];
  },
});

/** `Unstage`: takes the tensors out that were put in first. */
export const Unstage = defineOp("Unstage", {
  ...common,
  waits: true,
  shares: true,
  infer: unknownShapes,
  host: (context) => {
    const taken = areaOf(context).dequeue({ count: 1, allowsFewer: false }, context.signal);
    return valuesOf(taken instanceof Promise ? taken.then(([element]) => element!) : taken[0]!);
  },
});

/** `StagePeek`: the tensors at a place of a staging area, where they stay. */
export const StagePeek = defineOp("StagePeek", {
  ...common,
  waits: true,
  shares: true,
  infer: unknownShapes,
  host: (context) => valuesOf(areaOf(context).peek(Number(context.inputs[0]!.item()), context.signal)),
});

/** `StageSize`: the number of elements in a staging area. */
export const StageSize = defineOp("StageSize", {
  ...common,
  infer: () => [[]],
  host: (context) => [new NdArray(int32, [], Int32Array.of(areaOf(context).size))],
});

/** `StageClear`: takes everything out of a staging area. */
export const StageClear = defineOp("StageClear", {
  ...common,
  infer: () => [],
  host: (context) => {
    areaOf(context).clear();
    return [];
  },
});
