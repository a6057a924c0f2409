import { readdir, stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { checkpointExists, getCheckpointState, latestCheckpoint } from "../checkpoint/checkpoint.js";
import { closestNames } from "../core/closest.js";
import { InvalidArgumentError, NotFoundError, systemError, ValueError } from "../core/errors.js";

/** Checkpoints named in an error at most. */
const SHOWN = 10;

/** True where `path` is a folder. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

/** The prefix that a path means, or why it means none. */
export type Located =
  | { readonly prefix: string; readonly reason?: undefined }
  | { readonly prefix?: undefined; readonly reason: string };

/**
 * The prefix that a user means by a prefix, a file of a checkpoint, or a folder: the latest checkpoint that its state file names,
 * or the only one where it has no such file. Where there is none, what is there instead.
 */
export async function locateCheckpoint(path: string): Promise<Located> {
  const stem = path.replace(/\.(meta|index|data-\d{5}-of-\d{5})$/, "");
  if (stem !== path && stem !== "" && (await checkpointExists(stem))) return { prefix: stem };
  const all = path.replace(/-\d{5}-of-(\d{5})$/, "-?????-of-$1");
  if (all !== path && (await checkpointExists(path))) return { prefix: all };
  if (path !== "" && (await checkpointExists(path))) return { prefix: path };
  if (path !== "" && (await isFolder(path))) return locateInFolder(path);
  return { reason: await insteadOf(path) };
}

/** The prefix that a path means (`locateCheckpoint`). @throws ValueError where it means none, which says what is there */
export async function findPrefix(path: string): Promise<string> {
  const { prefix, reason } = await locateCheckpoint(path);
  if (prefix === undefined) throw new ValueError(`The passed save_path is not a valid checkpoint: ${path}: ${reason}`);
  return prefix;
}

async function locateInFolder(folder: string): Promise<Located> {
  const latest = await latestCheckpoint(folder);
  if (latest !== undefined) return { prefix: latest };
  const state = await getCheckpointState(folder);
  const there = await checkpointsIn(folder);
  if (state === undefined && there.length === 1) return { prefix: there[0]! };
  const found =
    state === undefined
      ? 'the folder has no file "checkpoint" that names the latest'
      : `its file "checkpoint" names "${state.modelCheckpointPath}", which is not there`;
  return { reason: `${found}, expected the prefix of a checkpoint; ${listed(there)}` };
}

/** What there is where nothing is at `path`. */
async function insteadOf(path: string): Promise<string> {
  const folder = path === "" ? "." : dirname(path);
  if (!(await isFolder(folder))) return `there is no folder "${folder}"`;
  const there = await checkpointsIn(folder);
  const near = closestNames(
    basename(path),
    there.map((prefix) => basename(prefix)),
  );
  const hint = near.length === 0 ? "" : `. Did you mean ${near.map((name) => JSON.stringify(name)).join(" or ")}?`;
  return `expected a prefix with "${path}.index" beside it; ${listed(there)}${hint}`;
}

function listed(prefixes: readonly string[]): string {
  if (prefixes.length === 0) return "no checkpoint is in that folder";
  const shown = prefixes.slice(-SHOWN).map((prefix) => JSON.stringify(prefix));
  return `that folder has ${prefixes.length > SHOWN ? "… " : ""}${shown.join(", ")}`;
}

/** Prefixes of the checkpoints in a folder: what has an index, or a V1 file beside its meta graph; ascending by step. */
async function checkpointsIn(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch((error: unknown) => {
    throw systemError("list", folder, error);
  });
  const names = new Set(files.flatMap((file) => /^(.+)\.index$/s.exec(file)?.[1] ?? []));
  for (const file of files) {
    const stem = /^(.+)\.meta$/s.exec(file)?.[1];
    if (stem !== undefined && files.includes(stem)) names.add(stem);
  }
  const head = folder === "." ? "" : folder.replace(/\/?$/, "/");
  return [...names].sort((a, b) => a.localeCompare(b, "en", { numeric: true })).map((name) => head + name);
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

/** The prefix that a path means where a server reads it: one that is not here may be on the server's disk. */
export async function findServersPrefix(path: string): Promise<string> {
  return (await locateCheckpoint(path)).prefix ?? path;
}

/** A path as whoever runs the session finds it: a server has another working folder. */
export function pathFor({ target }: { readonly target: string }, path: string): string {
  return target === "" || /^\w+:\/\//.test(path) ? path : resolve(path);
}
