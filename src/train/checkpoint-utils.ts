import { type CheckpointReader, latestCheckpoint, openCheckpoint } from "../checkpoint/checkpoint.js";
import { didYouMean } from "../core/closest.js";
import { NotFoundError } from "../core/errors.js";
import type { NdArray } from "../core/ndarray.js";

/** Opens a checkpoint by its prefix, or the latest one of a folder (`tf.train.load_checkpoint`). Close it when done. */
export async function loadCheckpoint(prefixOrFolder: string): Promise<CheckpointReader> {
  return openCheckpoint((await latestCheckpoint(prefixOrFolder)) ?? prefixOrFolder);
}

/** Names and shapes of the tensors in a checkpoint, by name (`tf.train.list_variables`). No graph is needed. */
export async function listVariables(prefixOrFolder: string): Promise<[name: string, shape: readonly number[]][]> {
  const reader = await loadCheckpoint(prefixOrFolder);
  try {
    return reader.entries().map(({ name, shape }) => [name, shape]);
  } finally {
    await reader.close();
  }
}

/** The value of one tensor of a checkpoint (`tf.train.load_variable`). @throws NotFoundError where it has none of that name */
export async function loadVariable(prefixOrFolder: string, name: string): Promise<NdArray> {
  const reader = await loadCheckpoint(prefixOrFolder);
  try {
    if (reader.entry(name) === undefined) {
      const names = reader.entries().map((entry) => entry.name);
      throw new NotFoundError(`Key ${name} not found in checkpoint "${reader.prefix}".${didYouMean(name, names)}`, {
        file: reader.prefix,
      });
    }
    return await reader.read(name);
  } finally {
    await reader.close();
  }
}
