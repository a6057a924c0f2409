import { lstat, readFile, readlink, rename, symlink, unlink, writeFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { systemError } from "../core/errors.js";
import { isDead, newWriter, parseWriter } from "./writers.js";

// Data and index of a checkpoint get their names one after the other. Two savers of the same prefix must not do that at once: the
// data of one would end up under the index of the other. So whoever renames holds the file
//
//   PREFIX.tempstate-lock
//
// a link that leads to its name, which is nowhere: a link is made as a whole or not at all. It is held for two renames, so one that is
// older than `ABANDONED`, or whose holder is dead, counts no more.

const SUFFIX = ".tempstate-lock";
/** A lock of this age, in ms, is held by nobody: not even a slow disk takes that long to rename. */
const ABANDONED = 60_000;
/** How long to wait before looking again, in ms. */
const PAUSE = 5;

/** Does `work` while no other saver, here or in another process, renames files of the checkpoint `prefix`. */
export async function withPrefixLock<T>(prefix: string, work: () => Promise<T>): Promise<T> {
  const path = prefix + SUFFIX;
  const name = newWriter();
  while (!(await take(path, name))) if (!(await removeDeadLock(path))) await sleep(PAUSE);
  try {
    return await work();
  } finally {
    if ((await holder(path)) === name) await removeLock(path);
  }
}

/** True for the name of a lock. */
export function isLock(name: string): boolean {
  return name.endsWith(SUFFIX);
}

/** Removes a lock whose holder is dead. @returns false where the holder lives */
export async function removeDeadLock(path: string): Promise<boolean> {
  const name = await holder(path);
  const modified = await modifiedAt(path);
  if (name === undefined || modified === undefined) return true;
  const writer = parseWriter(name);
  const isOld = Date.now() - modified > ABANDONED;
  if (!isOld && (writer === undefined || !(await isDead(writer, modified)))) return false;
  // Of several that find it dead, one gets to rename it: the others must not remove the lock that comes after it.
  const claimed = `${path}.tempstate-${newWriter()}`;
  if (!(await move(path, claimed))) return true;
  if ((await holder(claimed)) === name) await removeLock(claimed);
  else await move(claimed, path);
  return true;
}

async function take(path: string, name: string): Promise<boolean> {
  try {
    await makeLink(path, name);
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw systemError("create", path, error);
  }
}

/** Where there are no links (Windows asks for a privilege), a file that has the name in it. */
async function makeLink(path: string, name: string): Promise<void> {
  try {
    await symlink(name, path);
  } catch (error) {
    if (!hasCode(error, "EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP")) throw error;
    await writeFile(path, name, { flag: "wx" });
  }
}

async function holder(path: string): Promise<string | undefined> {
  try {
    return await readlink(path).catch((error: unknown) => {
      if (hasCode(error, "EINVAL", "UNKNOWN")) return readFile(path, "utf8");
      throw error;
    });
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw systemError("read", path, error);
  }
}

async function modifiedAt(path: string): Promise<number | undefined> {
  try {
    return (await lstat(path)).mtimeMs;
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw systemError("open", path, error);
  }
}

async function move(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (hasCode(error, "ENOENT")) return false;
    throw systemError("write", to, error);
  }
}

async function removeLock(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (!hasCode(error, "ENOENT")) throw systemError("remove", path, error);
  }
}

function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}
