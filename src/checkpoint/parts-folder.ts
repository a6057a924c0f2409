import { rmdir, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { systemError } from "../core/errors.js";
import { discard, isPartsFolder, list, splitTemporary, temporarySuffix, writerIsDead } from "./temporary.js";

// A sharded save writes its parts into a folder of their own beside the checkpoint,
//
//   PREFIX_temp/part-00000-of-00002.data-00000-of-00001
//
// (in TensorFlow 1.x PREFIX_temp_ and 32 digits), and MergeV2Checkpoints moves them out. The parts are complete files, whose names do
// not say who wrote them. The empty file PREFIX_temp.tempstate-HOST-PID-RANDOM beside the folder does: it is there before
// the folder and goes after it. A folder without one is somebody else's.

const PART = /^part-\d{5}-of-\d{5}\./;

/** Says whose a folder of parts is that is about to be made; does nothing for any other folder. */
export async function markParts(folder: string): Promise<void> {
  if (!isPartsFolder(folder) || (await marksOf(folder)).length > 0) return;
  const path = `${folder}${temporarySuffix()}`;
  try {
    await writeFile(path, "");
  } catch (error) {
    throw systemError("write", path, error);
  }
}

/** Removes the folders of parts in `folder` whose writers died. */
export async function removeDeadParts(folder: string): Promise<void> {
  const marked = new Set<string>();
  for (const name of await list(folder)) {
    const { final } = splitTemporary(name) ?? {};
    if (final !== undefined && isPartsFolder(final)) marked.add(join(folder, final));
  }
  for (const parts of marked) await removeIfDead(parts);
}

/** Removes a folder whose parts were moved out, and its mark; a folder that is not empty stays, and its mark with it. */
export async function removePartsFolder(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOTEMPTY" || code === "EEXIST") return;
    if (code !== "ENOENT") throw systemError("remove", folder, error);
  }
  for (const mark of await marksOf(folder)) await discard(mark);
}

async function removeIfDead(folder: string): Promise<void> {
  for (const mark of await marksOf(folder)) if (!(await writerIsDead(mark))) return;
  for (const name of await list(folder)) if (PART.test(name)) await discard(join(folder, name));
  await removePartsFolder(folder);
}

async function marksOf(folder: string): Promise<string[]> {
  const names = await list(dirname(folder));
  const marks = names.filter((name) => splitTemporary(name)?.final === basename(folder));
  return marks.map((name) => join(dirname(folder), name));
}
