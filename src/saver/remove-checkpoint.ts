import { readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { findCheckpoint } from "../checkpoint/checkpoint.js";
import { NotFoundError, systemError } from "../core/errors.js";

/** Options of `tf.train.removeCheckpoint`. */
export interface RemoveCheckpointOptions {
  /** The format that it is in: "V2" by default; the file of that name is deleted for "V1" only. */
  readonly version?: "V1" | "V2";
  /** Ending of the meta graph's name. Default "meta". */
  readonly metaGraphSuffix?: string;
  /** Is told each file that is gone. */
  readonly deleted?: (file: string) => void;
}

/**
 * Deletes the files of one checkpoint, in either format: index, data, meta graph (`tf.train.remove_checkpoint`). Of a sharded V1
 * checkpoint, whose prefix is a pattern, all files.
 * @returns the deleted files
 * @throws PermissionDeniedError, … where the system refuses
 */
export async function removeCheckpoint(prefix: string, options: RemoveCheckpointOptions = {}): Promise<string[]> {
  const { metaGraphSuffix = "meta", deleted } = options;
  const found = options.version === "V1" ? await filesOfV1(prefix) : await filesOfV2(prefix);
  const files = [...found, `${metaGraphPrefix(prefix)}.${metaGraphSuffix}`];
  const gone: string[] = [];
  for (const file of files) {
    try {
      await rm(file);
    } catch (error) {
      const failure = systemError("delete", file, error);
      if (failure instanceof NotFoundError) continue;
      throw failure;
    }
    deleted?.(file);
    gone.push(file);
  }
  return gone;
}

async function filesOfV2(prefix: string): Promise<string[]> {
  const folder = dirname(prefix);
  const start = `${basename(prefix)}.`;
  const names = await readdir(folder).catch((error: unknown) => {
    const failure = systemError("list", folder, error);
    if (failure instanceof NotFoundError) return [];
    throw failure;
  });
  const isOwn = (file: string): boolean =>
    file.startsWith(start) && /^(index|data-\d{5}-of-\d{5})$/.test(file.slice(start.length));
  return names
    .filter(isOwn)
    .sort()
    .map((file) => join(folder, file));
}

async function filesOfV1(prefix: string): Promise<readonly string[]> {
  const found = await findCheckpoint(prefix);
  return found?.format === "V1" ? found.paths : [];
}

/** The name of a checkpoint's meta graph without its ending: the prefix without the `-?????-of-00002` of a sharded one. */
export function metaGraphPrefix(prefix: string): string {
  return prefix.replace(/-[\d?]+-of-\d+$/, "");
}
