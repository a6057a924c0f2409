import { NotFoundError } from "../core/errors.js";
import { BundleReader } from "./bundle-reader.js";
import { findCheckpoint } from "./files.js";
import { OBJECT_GRAPH_KEY, ObjectNamesReader } from "./object-names.js";
import type { CheckpointReader } from "./reader.js";
import { SlicesReader } from "./slices-reader.js";

export { mergeBundles } from "./bundle-merge.js";
export { BundleReader } from "./bundle-reader.js";
export { BundleWriter, type SliceOf } from "./bundle-writer.js";
export { checkpointExists, findCheckpoint } from "./files.js";
export type { CheckpointEntry, CheckpointReader, Into } from "./reader.js";
export { SlicesReader } from "./slices-reader.js";
export { SlicesWriter } from "./slices-writer.js";
export {
  type CheckpointState,
  checkpointState,
  formatCheckpointState,
  getCheckpointState,
  latestCheckpoint,
  parseCheckpointState,
  writeCheckpointState,
} from "./state.js";
export { type Extent, parseShapeAndSlice, type ShapeAndSlice, TensorSlice } from "./tensor-slice.js";

/**
 * Opens the checkpoint `prefix` in whichever format it is: V2 where `prefix.index` is there, else V1 (one file, or all
 * that a pattern matches).
 * @throws NotFoundError where there is none, DataLossError where its files are damaged
 */
export async function openCheckpoint(prefix: string): Promise<CheckpointReader> {
  const found = await findCheckpoint(prefix);
  if (found === undefined)
    throw new NotFoundError(
      `Unsuccessful TensorSliceReader constructor: Failed to find any matching files for ${prefix}: ` +
        `expected "${prefix}.index" (V2) or a file of that name (V1)`,
      { file: prefix },
    );
  if (found.format !== "V2") return SlicesReader.open(prefix, found.paths);
  const reader = await BundleReader.open(prefix);
  if (reader.entry(OBJECT_GRAPH_KEY) === undefined) return reader;
  try {
    return await ObjectNamesReader.open(reader);
  } catch (error) {
    await reader.close();
    throw error;
  }
}
