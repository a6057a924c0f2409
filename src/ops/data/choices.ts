import { int64 } from "../../core/dtype.js";
import { InvalidArgumentError, OpError, OutOfRangeError } from "../../core/errors.js";
import { NdArray } from "../../core/ndarray.js";
import { Generator } from "../random/generator.js";
import { WordStream } from "../random/philox.js";
import { type Dataset, datasetIn, type Next } from "./dataset.js";
import { predicated } from "./functions.js";
import { defineBoth } from "./keys.js";

/** `TakeWhileDataset`: the elements before the first for which a function does not give true. */
export const TakeWhileDatasetOps = defineBoth("TakeWhileDataset", (context) => {
  const source = datasetIn(context.inputs);
  const holds = predicated(context, context.inputs.slice(1));
  return () => {
    const next = source.iterate();
    let isOver = false;
    return async (caller) => {
      const element = isOver ? undefined : await next(caller);
      isOver = element === undefined || !(await holds(caller, element));
      return isOver ? undefined : element;
    };
  };
});

/** `IgnoreErrorsDataset`: the elements that can be made; those that cannot are left out. */
export const IgnoreErrorsDatasetOps = defineBoth("IgnoreErrorsDataset", ({ inputs }) => {
  const source = datasetIn(inputs);
  return () => {
    const next = source.iterate();
    return async (caller) => {
      for (;;)
        try {
          return await next(caller);
        } catch (error) {
          if (!(error instanceof OpError) || error instanceof OutOfRangeError) throw error;
        }
    };
  };
});

/** `DirectedInterleaveDataset`: the next element of one data set or another, as numbers of a first data set say. */
export const DirectedInterleaveDatasetOps = defineBoth("DirectedInterleaveDataset", ({ inputs, attrs, attr }) => {
  const selector = datasetIn(inputs);
  const sources = inputs.slice(1).map((_, i) => datasetIn(inputs, i + 1));
  const stopsOnEmpty = attrs.has("stop_on_empty_dataset") && attr.bool("stop_on_empty_dataset");
  return () => {
    const select = selector.iterate();
    const open: (Next | undefined)[] = sources.map((source: Dataset) => source.iterate());
    return async (caller) => {
      while (open.some((next) => next !== undefined)) {
        const selected = await select(caller);
        if (selected === undefined) return undefined;
        const index = Number(selected[0]!.item());
        if (index < 0 || index >= open.length)
          throw new InvalidArgumentError(`Selector index out of range: ${index} >= ${open.length}`);
        const element = await open[index]?.(caller);
        if (element !== undefined) return element;
        if (stopsOnEmpty && open[index] !== undefined) return undefined;
        open[index] = undefined;
      }
      return undefined;
    };
  };
});

/** `RandomDataset`: random numbers without end, the same ones for a seed as TensorFlow's. */
export const RandomDatasetOps = defineBoth("RandomDataset", ({ inputs }) => {
  const [seed, seed2] = inputs.slice(0, 2).map((value) => BigInt.asIntN(64, BigInt(value.item() as bigint)));
  return () => {
    const words = new WordStream(new Generator(seed!, seed2!).reserve(0));
    return async () => [new NdArray(int64, [], BigInt64Array.of(BigInt(words.next())))];
  };
});
