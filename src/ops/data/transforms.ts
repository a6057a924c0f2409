import { resource } from "../../core/dtype.js";
import { InvalidArgumentError } from "../../core/errors.js";
import { defineOp } from "../../core/op.js";
import { ThingArray } from "../../core/thing-array.js";
import { type DataElement, datasetIn, defineDataset, type Next, numberIn } from "./dataset.js";

/** `RepeatDataset`: the data set so often, or (negative) for ever. */
export const RepeatDataset = defineDataset("RepeatDataset", (context) => {
  const [source, count] = [datasetIn(context.inputs), numberIn(context, 1)];
  return () => {
    let epoch = 0;
    let isEmpty = true;
    let next: Next | undefined;
    return async (caller) => {
      while (count < 0 || epoch < count) {
        next ??= source.iterate();
        const element = await next(caller);
        if (element !== undefined) {
          isEmpty = false;
          return element;
        }
        if (isEmpty) return undefined;
        epoch++;
        next = undefined;
      }
      return undefined;
    };
  };
});

/** `TakeDataset`: the first elements, or (negative) all. */
export const TakeDataset = defineDataset("TakeDataset", (context) => {
  const [source, count] = [datasetIn(context.inputs), numberIn(context, 1)];
  return () => {
    const next = source.iterate();
    let taken = 0;
    return async (caller) => (count >= 0 && taken++ >= count ? undefined : next(caller));
  };
});

/** `SkipDataset`: all but the first elements, or (negative) none. */
export const SkipDataset = defineDataset("SkipDataset", (context) => {
  const [source, count] = [datasetIn(context.inputs), numberIn(context, 1)];
  return () => {
    const next = source.iterate();
    let skipped = 0;
    return async (caller) => {
      if (count < 0) return undefined;
      for (; skipped < count; skipped++) if ((await next(caller)) === undefined) return undefined;
      return next(caller);
    };
  };
});

/** `ShardDataset`: each `num_shards`-th element, from `index` on. */
export const ShardDataset = defineDataset("ShardDataset", (context) => {
  const [source, shards, index] = [datasetIn(context.inputs), numberIn(context, 1), numberIn(context, 2)];
  if (index < 0 || index >= shards)
    throw new InvalidArgumentError(`Index must be between 0 and ${shards - 1} (currently index = ${index}).`);
  return () => {
    const next = source.iterate();
    let place = 0;
    return async (caller) => {
      for (;;) {
        const element = await next(caller);
        if (element === undefined || place++ % shards === index) return element;
      }
    };
  };
});

/** `ZipDataset`: an element of each data set, together, as long as all have one. */
export const ZipDataset = defineDataset("ZipDataset", ({ inputs }) => {
  const sources = inputs.map((_, i) => datasetIn(inputs, i));
  return () => {
    const all = sources.map((source) => source.iterate());
    return async (caller) => {
      const whole: DataElement[] = [];
      for (const next of all) {
        const element = await next(caller);
        if (element === undefined) return undefined;
        whole.push(element);
      }
      return whole.flat();
    };
  };
});

/** `ConcatenateDataset`: one data set, then another. */
export const ConcatenateDataset = defineDataset("ConcatenateDataset", ({ inputs }) => {
  const rest = [datasetIn(inputs, 0), datasetIn(inputs, 1)];
  return () => {
    const pending = [...rest];
    let next = pending.shift()!.iterate();
    return async (caller) => {
      for (;;) {
        const element = await next(caller);
        const following = element === undefined ? pending.shift() : undefined;
        if (following === undefined) return element;
        next = following.iterate();
      }
    };
  };
});

/** `CacheDataset`, `CacheDatasetV2`: the elements are kept the first time, also where a file is named for them. */
export const CacheDatasetOps = ["CacheDataset", "CacheDatasetV2"].map((type) =>
  defineDataset(type, ({ inputs }) => {
    const source = datasetIn(inputs);
    let kept: readonly DataElement[] | undefined;
    return () => {
      const elements = kept;
      if (elements !== undefined) {
        let place = 0;
        return async () => elements[place++];
      }
      const next = source.iterate();
      const seen: DataElement[] = [];
      return async (caller) => {
        const element = await next(caller);
        if (element === undefined) kept ??= seen;
        else seen.push(element);
        return element;
      };
    };
  }),
);

/** Data sets that only say how elements are to be made: they have the elements of their input. */
export const PassingDatasetOps = [
  ...["PrefetchDataset", "ModelDataset", "OptimizeDataset", "OptimizeDatasetV2", "OptionsDataset"],
  ...["MaxIntraOpParallelismDataset", "PrivateThreadPoolDataset", "AssertCardinalityDataset", "FinalizeDataset"],
  ...["MaxIntraOpParallelism", "PrivateThreadPool", "ThreadPool", "NonSerializable", "LatencyStats"].map(
    (kind) => `Experimental${kind}Dataset`,
  ),
  ...["ThreadPoolDataset", "NonSerializableDataset", "LatencyStatsDataset", "RewriteDataset"],
].map((type) => defineDataset(type, ({ inputs }) => datasetIn(inputs).iterate));

/** `ThreadPoolHandle`: threads for a data set, whose work is done in the session's here. */
export const ThreadPoolHandleOps = ["ThreadPoolHandle", "ExperimentalThreadPoolHandle"].map((type) =>
  defineOp(type, {
    stateful: true,
    makesHandle: true,
    infer: () => [[]],
    host: (context) => [
      ThingArray.of(
        resource,
        context.shared("threads", (name) => ({ name })),
      ),
    ],
  }),
);
