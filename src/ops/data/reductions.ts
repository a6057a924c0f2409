import { InvalidArgumentError } from "../../core/errors.js";
import type { NdArray } from "../../core/ndarray.js";
import { defineOp, type HostContext } from "../../core/op.js";
import { capturing, type DataElement, datasetIn } from "./dataset.js";
import { capturedIn, defineBoth, keyArray, keyIn } from "./keys.js";

/** A function of state and element: its first results are the next state. */
function stepping(context: HostContext) {
  const { inputs, attr } = context;
  const states = attr.types("Tstate").length;
  const apply = capturing(context.functionIn("f"), inputs.slice(1 + states));
  return { initial: inputs.slice(1, 1 + states), apply };
}

/** `ScanDataset`: what a function makes of each element and a state that it hands on. */
export const ScanDatasetOps = defineBoth("ScanDataset", (context) => {
  const source = datasetIn(context.inputs);
  const { initial, apply } = stepping(context);
  return () => {
    const next = source.iterate();
    let state: readonly NdArray[] = initial;
    return async (caller) => {
      const element = await next(caller);
      if (element === undefined) return undefined;
      const results = await apply(caller, [...state, ...element]);
      state = results.slice(0, state.length);
      return results.slice(state.length);
    };
  };
});

/** `ReduceDataset`: the state that a function makes of all elements, one after the other. */
export const ReduceDataset = defineOp("ReduceDataset", {
  notDifferentiable: true,
  stateful: true,
  shares: true,
  infer: ({ attr }) => attr.shapes("output_shapes"),
  host: async (context) => {
    const next = datasetIn(context.inputs).iterate();
    const { initial, apply } = stepping(context);
    let state: readonly NdArray[] = initial;
    for (let element = await next(context); element !== undefined; element = await next(context))
      state = await apply(context, [...state, ...element]);
    return [...state];
  },
});

/** `GroupByReducerDataset`: for each key, what functions make of the elements that have it, in the order of the keys. */
export const GroupByReducerDatasetOps = defineBoth("GroupByReducerDataset", (context) => {
  const source = datasetIn(context.inputs);
  const [keyOf, init, reduce, finalize] = capturedIn(context, [
    "key_func",
    "init_func",
    "reduce_func",
    "finalize_func",
  ]);
  return () => {
    const next = source.iterate();
    let finished: (readonly NdArray[])[] | undefined;
    return async (caller) => {
      if (finished === undefined) {
        const states = new Map<bigint, readonly NdArray[]>();
        for (let element = await next(caller); element !== undefined; element = await next(caller)) {
          const key = keyIn(await keyOf!(caller, element), "key_func");
          const state = states.get(key) ?? (await init!(caller, [keyArray(key)]));
          states.set(key, await reduce!(caller, [...state, ...element]));
        }
        finished = [...states].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, state]) => state);
      }
      const state = finished.shift();
      return state && finalize!(caller, state);
    };
  };
});

/** `UniqueDataset`: each element the first time that it comes. @throws InvalidArgumentError for several components */
export const UniqueDatasetOps = defineBoth("UniqueDataset", ({ inputs }) => {
  const source = datasetIn(inputs);
  return () => {
    const next = source.iterate();
    const seen = new Set<string>();
    return async (caller) => {
      for (;;) {
        const element = await next(caller);
        if (element === undefined) return undefined;
        const key = textOf(element);
        if (seen.has(key)) continue;
        seen.add(key);
        return element;
      }
    };
  };
});

/** A text that is the same for elements that are the same. */
function textOf(element: DataElement): string {
  if (element.length !== 1)
    throw new InvalidArgumentError(`UniqueDataset only supports inputs with a single component, not ${element.length}`);
  const [array] = element as [NdArray];
  return JSON.stringify([array.shape, Array.from({ length: array.size }, (_, i) => String(array.at(i)))]);
}
