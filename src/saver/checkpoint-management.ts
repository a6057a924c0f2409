import { stat } from "node:fs/promises";
import { isAbsolute, relative } from "node:path";
import { checkpointState, findCheckpoint, writeCheckpointState } from "../checkpoint/checkpoint.js";
import { RuntimeError, systemError, ValueError } from "../core/errors.js";

/** Options of `tf.train.updateCheckpointState`. */
export interface CheckpointStateOptions {
  /** Prefixes of all checkpoints that are kept, oldest first. */
  readonly allModelCheckpointPaths?: readonly string[];
  /** Name of the state file. Default "checkpoint". */
  readonly latestFilename?: string;
  /** When each of these was made, in seconds since 1970. */
  readonly allModelCheckpointTimestamps?: readonly number[];
  /** When the last one that is kept for good was made. */
  readonly lastPreservedTimestamp?: number;
  /** True writes all paths relative to the folder. */
  readonly saveRelativePaths?: boolean;
}

/**
 * Writes the state file of the folder `saveDir`, whole or not at all (`tf.train.update_checkpoint_state`).
 * @throws RuntimeError where the checkpoint has the name of the state file, ValueError where there is not a time for each path
 */
export async function updateCheckpointState(
  saveDir: string,
  modelCheckpointPath: string,
  options: CheckpointStateOptions = {},
): Promise<void> {
  const { latestFilename = "checkpoint", allModelCheckpointTimestamps = [], lastPreservedTimestamp } = options;
  const shorten = (path: string): string =>
    options.saveRelativePaths && isAbsolute(path) ? relative(saveDir, path) : path;
  const all = (options.allModelCheckpointPaths ?? []).map(shorten);
  const state = checkpointState(saveDir, shorten(modelCheckpointPath), all, {
    allModelCheckpointTimestamps,
    ...(lastPreservedTimestamp === undefined ? {} : { lastPreservedTimestamp }),
  });
  const { allModelCheckpointPaths: paths } = state;
  if (allModelCheckpointTimestamps.length > 0 && allModelCheckpointTimestamps.length !== paths.length)
    throw new ValueError(
      `Checkpoint timestamps, if provided, must match checkpoint paths (got paths [${paths}] and timestamps [${allModelCheckpointTimestamps}])`,
    );
  if (state.modelCheckpointPath === latestFilename)
    throw new RuntimeError(
      `Save path '${modelCheckpointPath}' conflicts with path used for checkpoint state.  Please use a different save path.`,
    );
  await writeCheckpointState(saveDir, state, latestFilename);
}

/** When checkpoints were last written, in seconds since 1970; those that are not there are left out (`tf.train.get_checkpoint_mtimes`). */
export async function getCheckpointMtimes(prefixes: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const prefix of prefixes) {
    const found = await findCheckpoint(prefix);
    if (found === undefined) continue;
    const file = found.format === "V2" ? `${prefix}.index` : found.paths[0]!;
    const { mtimeMs } = await stat(file).catch((error: unknown) => {
      throw systemError("open", file, error);
    });
    times.push(mtimeMs / 1000);
  }
  return times;
}
