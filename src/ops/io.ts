import { BundleWriter, mergeBundles, openCheckpoint, parseShapeAndSlice } from "../checkpoint/checkpoint.js";
import { string } from "../core/dtype.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp } from "../core/op.js";
import { Shape } from "../core/shape.js";
import { beginWork } from "../core/work.js";
import { findTensor, savedParts, textsOf } from "./host/checkpoint.js";
import { readTensors } from "./host/read-tensors.js";

const encoder = new TextEncoder();

/** `SaveV2`: writes tensors as a V2 checkpoint. */
export const SaveV2 = defineOp("SaveV2", {
  infer: () => [],
  stateful: true,
  isolates: true,
  host: async ({ inputs, name }) => {
    const [prefix, names, slices, ...tensors] = inputs as [NdArray, NdArray, NdArray, ...NdArray[]];
    const parts = savedParts(names, slices, tensors, name);
    const writer = await BundleWriter.create(String(prefix.at(0)));
    const work = beginWork({ label: `Saving ${prefix.at(0)}`, total: parts.length, unit: "tensors" });
    try {
      for (const [i, { key, array, slice }] of parts.entries()) {
        await writer.add(key, array, slice);
        work.done(i + 1);
      }
      await writer.finish();
    } catch (error) {
      await writer.abort();
      throw error;
    } finally {
      work.end();
    }
    return [];
  },
});

/** `RestoreV2`: reads tensors, or slices of them, from a checkpoint of either format. */
export const RestoreV2 = defineOp("RestoreV2", {
  infer: (context) => {
    const specs = context.constant(2);
    return context.outputTypes.map((_, i) => {
      const spec = specs === undefined ? "" : String(specs.at(i));
      return spec === "" ? Shape.unknown : Shape.of(parseShapeAndSlice(spec).sliceShape);
    });
  },
  stateful: true,
  isolates: true,
  host: async ({ inputs, outputTypes, name, spare, replace }) => {
    const [prefix, names, slices] = inputs as [NdArray, NdArray, NdArray];
    const specs = textsOf(slices);
    const reader = await openCheckpoint(String(prefix.at(0)));
    const work = beginWork({ label: `Restoring ${prefix.at(0)}`, total: names.size, unit: "tensors" });
    try {
      const wanted = textsOf(names).map((key, i) => ({ key, spec: specs[i] ?? "", dtype: outputTypes[i], node: name }));
      const found = wanted.map((tensor) => findTensor(reader, tensor));
      return await readTensors(reader, found, {
        spare: (i) => spare?.(i, found[i]!.dtype, found[i]!.shape),
        replace: (i) => replace?.(i, found[i]!.dtype, found[i]!.shape),
        done: (count) => work.done(count),
      });
    } finally {
      work.end();
      await reader.close();
    }
  },
});

/** `MergeV2Checkpoints`: makes one checkpoint of the parts that several SaveV2 wrote. */
export const MergeV2Checkpoints = defineOp("MergeV2Checkpoints", {
  infer: () => [],
  stateful: true,
  host: async ({ inputs: [prefixes, destination] }) => {
    await mergeBundles(textsOf(prefixes!), String(destination!.at(0)));
    return [];
  },
});

/** `ShardedFilename`: `name-00002-of-00005`. */
export const ShardedFilename = defineOp("ShardedFilename", {
  infer: () => [Shape.scalar],
  host: ({ inputs: [base, shard, count] }) => {
    const number = (array: NdArray): string => String(array.at(0)).padStart(5, "0");
    const name = `${base!.at(0)}-${number(shard!)}-of-${number(count!)}`;
    return [new NdArray(string, [], [encoder.encode(name)])];
  },
});

/** `ShardedFilespec`: `name-?????-of-00005`, a pattern for all files that ShardedFilename names. */
export const ShardedFilespec = defineOp("ShardedFilespec", {
  infer: () => [Shape.scalar],
  host: ({ inputs: [base, count] }) => {
    const pattern = `${base!.at(0)}-?????-of-${String(count!.at(0)).padStart(5, "0")}`;
    return [new NdArray(string, [], [encoder.encode(pattern)])];
  },
});
