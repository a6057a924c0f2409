import { mkdir, open, readdir, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { OpError, systemError } from "../core/errors.js";
import { RandomAccessFile } from "../sstable/random-access-file.js";
import { Table } from "../sstable/table.js";
import { WritableFile } from "../sstable/writable-file.js";
import { indexFile } from "./bundle-format.js";
import { isLock, removeDeadLock, withPrefixLock } from "./prefix-lock.js";
import { isDead, newWriter, parseWriter } from "./writers.js";

// Files come into being under a temporary name beside the final one, are synced, and then renamed. The name
//
//   FINAL.tempstate-HOST-PID-RANDOM
//
// says who is writing, so that the next save can remove what a process that died has left. A checkpoint's data is
// renamed before its index: where the index still has its temporary name but the data have not, the data are the new
// ones, and so the temporary index is the one that counts.

const PATTERN = /^(.*)\.tempstate-([0-9a-f]{8}-\d+-[0-9a-f]{12})$/s;

const PARTS_FOLDER = /_temp(_[0-9a-f]{32})?$/;

/** The suffix for the temporary names of one save. */
export function temporarySuffix(): string {
  return `.tempstate-${newWriter()}`;
}

/** What a temporary name says: the final name, and who writes; undefined for another name. */
export function splitTemporary(name: string): { readonly final: string; readonly writer: string } | undefined {
  const [, final, writer] = PATTERN.exec(name) ?? [];
  return final === undefined ? undefined : { final, writer: writer! };
}

/** True for the name of a folder into which a sharded save writes its parts (parts-folder.ts). */
export function isPartsFolder(folder: string): boolean {
  return PARTS_FOLDER.test(folder);
}

/** Puts complete and synced files in place of the final ones, in this order, and waits until that is on the disk. */
export async function publish(files: readonly { readonly temporary: string; readonly final: string }[]): Promise<void> {
  for (const { temporary, final } of files) {
    try {
      await rename(temporary, final);
    } catch (error) {
      throw systemError("write", final, error);
    }
  }
  for (const folder of new Set(files.map(({ final }) => dirname(final)))) await syncFolder(folder);
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  try {
    const handle = await open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw systemError("sync", folder, error);
  }
}

/** Writes a small file so that at any moment either the old or the new one is there, whole. */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = path + temporarySuffix();
  const file = await WritableFile.create(temporary);
  try {
    await file.append(bytes);
    await file.finish();
    await publish([{ temporary, final: path }]);
  } catch (error) {
    await file.close();
    await discard(temporary);
    throw error;
  }
}

/** Makes a folder unless it is there; the one that it is in must be. */
export async function makeFolder(folder: string): Promise<void> {
  if (await exists(folder)) return;
  try {
    await mkdir(folder);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST"))
      throw systemError("create", folder, error);
  }
}

/** True where there is something of that name. */
export async function exists(path: string): Promise<boolean> {
  return (await modified(path)) !== Number.NEGATIVE_INFINITY;
}

/** Removes a file if it is there. */
export async function discard(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (!isMissing(error)) throw systemError("remove", path, error);
  }
}

/** Removes the temporary files that dead writers left in `folder`; finishes a rename that one was about to do. */
export async function removeDebris(folder: string): Promise<void> {
  const names = await list(folder);
  const indexesFirst = names.sort((a, b) => Number(b.includes(".index.")) - Number(a.includes(".index.")));
  for (const name of indexesFirst) {
    const path = join(folder, name);
    if (isLock(name)) await removeDeadLock(path);
    const { final, writer } = splitTemporary(name) ?? {};
    // What stands beside a folder of parts goes with that.
    if (final === undefined || isPartsFolder(final) || !(await isFromTheDead(path, writer!))) continue;
    if (final.endsWith(".index")) await settleIndex(folder, name, final);
    else await discard(path);
  }
}

/** Removes the temporary index of a dead writer, or gives it its name where its data have theirs. */
async function settleIndex(folder: string, name: string, final: string): Promise<void> {
  const path = join(folder, name);
  await withPrefixLock(join(folder, final.slice(0, -".index".length)), async () => {
    if (isPendingIndex(name, await list(folder)) && (await isComplete(path)))
      await finishRename(path, join(folder, final));
    else await discard(path);
  });
}

/**
 * The file that is the index of `prefix` now: `prefix.index`, or a newer one under its temporary name where a writer
 * was stopped between the two renames.
 */
export async function currentIndex(prefix: string): Promise<string> {
  const final = indexFile(prefix);
  const folder = dirname(final);
  const start = `${basename(final)}.tempstate-`;
  const names = (await list(folder)).filter((name) => name.includes(".tempstate-"));
  let best = { path: final, time: await modified(final) };
  for (const name of names) {
    if (!name.startsWith(start) || !isPendingIndex(name, names)) continue;
    const path = join(folder, name);
    const time = await modified(path);
    if (time >= best.time && (await isComplete(path))) best = { path, time };
  }
  return best.path;
}

/** True for the temporary name of an index whose data have their final name. */
function isPendingIndex(name: string, names: readonly string[]): boolean {
  const [, prefix, suffix] = /^(.*)\.index(\.tempstate-.*)$/s.exec(name) ?? [];
  if (prefix === undefined || suffix === undefined) return false;
  return !names.some((other) => other.startsWith(`${prefix}.data-`) && other.endsWith(suffix));
}

/** True for a temporary file whose writer lives no longer. */
export async function writerIsDead(path: string): Promise<boolean> {
  const temporary = splitTemporary(basename(path));
  return temporary !== undefined && (await isFromTheDead(path, temporary.writer));
}

async function isFromTheDead(path: string, name: string): Promise<boolean> {
  const writer = parseWriter(name);
  return writer !== undefined && (await isDead(writer, await modified(path)));
}

async function isComplete(path: string): Promise<boolean> {
  try {
    const file = await RandomAccessFile.open(path, "an index");
    try {
      await Table.open(file);
      return true;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof OpError) return false;
    throw error;
  }
}

async function finishRename(path: string, final: string): Promise<void> {
  if ((await modified(path)) < (await modified(final))) return discard(path);
  try {
    await rename(path, final);
  } catch (error) {
    if (!isMissing(error)) throw systemError("write", final, error);
  }
}

/** When a file was last written, in ms; the beginning of time where it is not there. */
export async function modified(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs;
  } catch (error) {
    if (isMissing(error)) return Number.NEGATIVE_INFINITY;
    throw systemError("open", path, error);
  }
}

/** The names in a folder; none where it is not there. */
export async function list(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw systemError("list", folder, error);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
