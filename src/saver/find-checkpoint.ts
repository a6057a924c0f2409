import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { checkpointExists, getCheckpointState, latestCheckpoint } from "../checkpoint/checkpoint.js";
import { InvalidArgumentError, NotFoundError, ValueError } from "../core/errors.js";

/** True where `path` is a folder. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

/** The prefix that a user means by a prefix, a file of a checkpoint, or a folder. @throws ValueError where there is none */
export async function findPrefix(path: string): Promise<string> {
  const stem = path.replace(/\.(meta|index|data-\d{5}-of-\d{5})$/, "");
  if (stem !== path && stem !== "" && (await checkpointExists(stem))) return stem;
  if (path !== "" && (await checkpointExists(path))) return path;
  const latest = path !== "" && (await isFolder(path)) ? await latestCheckpoint(path) : undefined;
  if (latest !== undefined) return latest;
  const state = await getCheckpointState(path === "" ? "." : dirname(path));
  const known =
    state === undefined
      ? ""
      : `; the folder's state file names ${state.allModelCheckpointPaths.map((p) => `"${p}"`).join(", ")}`;
  throw new ValueError(
    `The passed save_path is not a valid checkpoint: ${path}: expected a prefix with "${path}.index" beside it${known}`,
  );
}

/** TensorFlow's words around an error that says graph and checkpoint do not fit. */
export function explainRestore(error: unknown, prefix: string): unknown {
  const because = (reason: string): string =>
    `Restoring from checkpoint failed. This is most likely due to ${reason} Please ensure that you have not altered the graph expected based on the checkpoint. Original error:\n\n`;
  if (error instanceof NotFoundError)
    return new NotFoundError(
      because("a Variable name or other graph key that is missing from the checkpoint.") + error.message,
      { file: error.file ?? prefix, cause: error },
    );
  if (error instanceof InvalidArgumentError)
    return new InvalidArgumentError(
      because("a mismatch between the current graph and the graph from the checkpoint.") + error.message,
      {
        file: error.file ?? prefix,
        cause: error,
      },
    );
  return error;
}
