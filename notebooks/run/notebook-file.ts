import { randomBytes } from "node:crypto";
import { readFile, realpath, rename, stat, unlink, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type Notebook, NotebookError, parseNotebook, serializeNotebook } from "./notebook.js";

/**
 * Reads the notebook at `path`.
 *
 * @returns undefined if there is no such file, where that is allowed.
 * @throws NotebookError if there is no such file or it is not a notebook of format 4.
 */
export async function readNotebook(path: string): Promise<Notebook>;
export async function readNotebook(path: string, options: { readonly optional: true }): Promise<Notebook | undefined>;
export async function readNotebook(path: string, options?: { readonly optional: true }): Promise<Notebook | undefined> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (options?.optional && (error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new NotebookError(`Cannot read the notebook "${path}": ${explain(error)}`, { cause: error });
  }
  return parseNotebook(text, path);
}

/**
 * Checks, before anything runs, that `path` could be written.
 *
 * @throws NotebookError if it is a directory or in no existing one.
 */
export async function checkOutput(path: string): Promise<void> {
  const folder = await stat(dirname(path)).catch((error: unknown) => error);
  if (folder instanceof Error) throw new NotebookError(`Cannot write "${path}": ${explain(folder)}`, { cause: folder });
  const existing = await stat(path).catch(() => undefined);
  if (existing?.isDirectory()) throw new NotebookError(`Cannot write "${path}": it is a directory, expected a file`);
}

/**
 * Writes the notebook to `path` under a temporary name first, so that the file is the old or the new one at any time.
 * A link is followed, and an existing file's permissions are kept.
 *
 * @throws NotebookError if it cannot be written; an existing file is then as it was.
 */
export async function writeNotebook(notebook: Notebook, path: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const mode = (await stat(target).catch(() => undefined))?.mode;
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(4).toString("hex")}.tmp`);
  try {
    await writeFile(temporary, serializeNotebook(notebook), { flag: "wx", ...(mode === undefined ? {} : { mode }) });
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw new NotebookError(`Cannot write "${path}": ${explain(error)}`, { cause: error });
  }
}

const REASONS: Record<string, string> = {
  ENOENT: "there is no such file or directory",
  EISDIR: "it is a directory, expected a file",
  ENOTDIR: "a part of its path is not a directory",
  EACCES: "permission denied",
  EROFS: "the file system is read-only",
  ENOSPC: "no space is left on the device",
};

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return REASONS[(error as NodeJS.ErrnoException).code ?? ""] ?? error.message;
}
