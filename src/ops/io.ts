import { BundleWriter, mergeBundles, openCheckpoint, parseShapeAndSlice } from "../checkpoint/checkpoint.js";
import { didYouMean } from "../core/closest.js";
import { string } from "../core/dtype.js";
import { InvalidArgumentError, NotFoundError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp } from "../core/op.js";
import { Shape } from "../core/shape.js";

const encoder = new TextEncoder();

/** All elements of a string array as text. */
function textsOf(array: NdArray): string[] {
  return Array.from({ length: array.size }, (_, i) => String(array.at(i)));
}

/** `SaveV2`: writes tensors as a V2 checkpoint. */
export const SaveV2 = defineOp("SaveV2", {
  infer: () => [],
  stateful: true,
  host: async ({ inputs, name }) => {
    const [prefix, names, slices, ...tensors] = inputs as [NdArray, NdArray, NdArray, ...NdArray[]];
    const keys = textsOf(names);
    const specs = textsOf(slices);
    if (keys.length !== tensors.length || specs.length !== tensors.length)
      throw new InvalidArgumentError(
        `Cannot save ${tensors.length} tensors under ${keys.length} names with ${specs.length} slices: expected as many of each`,
        { node: name },
      );
    const writer = await BundleWriter.create(String(prefix.at(0)));
    try {
      for (const [i, tensor] of tensors.entries()) {
        const spec = specs[i] ? parseShapeAndSlice(specs[i]) : undefined;
        await writer.add(keys[i]!, tensor, spec && { fullShape: spec.shape, slice: spec.slice });
      }
      await writer.finish();
    } catch (error) {
      await writer.abort();
      throw error;
    }
    return [];
  },
  notDifferentiable: true,
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
  host: async ({ inputs, outputTypes, name }) => {
    const [prefix, names, slices] = inputs as [NdArray, NdArray, NdArray];
    const specs = textsOf(slices);
    const reader = await openCheckpoint(String(prefix.at(0)));
    try {
      const values: NdArray[] = [];
      for (const [i, key] of textsOf(names).entries()) {
        const entry = reader.entry(key);
        if (entry === undefined) {
          const known = reader.entries().map((other) => other.name);
          throw new NotFoundError(`Key ${key} not found in checkpoint "${reader.prefix}".${didYouMean(key, known)}`, {
            node: name,
            file: reader.prefix,
          });
        }
        const expected = outputTypes[i]?.base;
        if (expected !== undefined && expected !== entry.dtype)
          throw new InvalidArgumentError(
            `Cannot restore "${key}" from "${reader.prefix}": it is ${entry.dtype.name} there, expected ${expected.name}`,
            { node: name, file: reader.prefix },
          );
        values.push(await reader.read(key, specs[i] ? parseShapeAndSlice(specs[i]).slice : undefined));
      }
      return values;
    } finally {
      await reader.close();
    }
  },
  notDifferentiable: true,
});

/** `MergeV2Checkpoints`: makes one checkpoint of the parts that several SaveV2 wrote. */
export const MergeV2Checkpoints = defineOp("MergeV2Checkpoints", {
  infer: () => [],
  stateful: true,
  host: async ({ inputs: [prefixes, destination] }) => {
    await mergeBundles(textsOf(prefixes!), String(destination!.at(0)));
    return [];
  },
  notDifferentiable: true,
});

/** `ShardedFilename`: `name-00002-of-00005`. */
export const ShardedFilename = defineOp("ShardedFilename", {
  infer: () => [Shape.scalar],
  host: ({ inputs: [base, shard, count] }) => {
    const number = (array: NdArray): string => String(array.at(0)).padStart(5, "0");
    const name = `${base!.at(0)}-${number(shard!)}-of-${number(count!)}`;
    return [new NdArray(string, [], [encoder.encode(name)])];
  },
  notDifferentiable: true,
});
