import type { NdArray } from "../core/ndarray.js";
import { CheckpointReader } from "./checkpoint-reader.js";

/** Opens a checkpoint by its prefix, one of its files, or a folder, whose latest it then is (`tf.train.load_checkpoint`). Close it when done. */
export async function loadCheckpoint(path: string): Promise<CheckpointReader> {
  return await CheckpointReader.open(path);
}

/** The same, under the name of TensorFlow's class (`tf.train.NewCheckpointReader`). */
export const NewCheckpointReader = loadCheckpoint;

/** Names and shapes of the tensors in a checkpoint, by name (`tf.train.list_variables`). No graph is needed. */
export async function listVariables(path: string): Promise<[name: string, shape: readonly number[]][]> {
  const reader = await loadCheckpoint(path);
  try {
    return reader.entries().map(({ name, shape }) => [name, shape]);
  } finally {
    await reader.close();
  }
}

/** The value of one tensor of a checkpoint (`tf.train.load_variable`). @throws NotFoundError where it has none of that name */
export async function loadVariable(path: string, name: string): Promise<NdArray> {
  const reader = await loadCheckpoint(path);
  try {
    return await reader.getTensor(reader.hasTensor(name) ? name : name.replace(/:0$/, ""));
  } finally {
    await reader.close();
  }
}
