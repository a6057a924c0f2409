import { readdir, stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { systemError } from "../core/errors.js";
import { indexFile } from "./bundle-format.js";

/** The format that a checkpoint is in, with the files that make a V1 one. */
export type CheckpointFiles = { readonly format: "V2" } | { readonly format: "V1"; readonly paths: readonly string[] };

/**
 * The files of the checkpoint `prefix`: V2 where its index is there, else V1: the file `prefix` itself, the files that
 * it matches as a pattern (`name-?????-of-00002`), or its shards (`prefix-00000-of-00002`, …). Undefined where none.
 */
export async function findCheckpoint(prefix: string): Promise<CheckpointFiles | undefined> {
  if (await isFile(indexFile(prefix))) return { format: "V2" };
  if (prefix !== "" && (await isFile(prefix))) return { format: "V1", paths: [prefix] };
  const paths = await matching(prefix);
  return paths.length === 0 ? undefined : { format: "V1", paths };
}

/** True where there is a checkpoint of this prefix, in either format (`tf.train.checkpoint_exists`). */
export async function checkpointExists(prefix: string): Promise<boolean> {
  return (await findCheckpoint(prefix)) !== undefined;
}

async function matching(prefix: string): Promise<string[]> {
  const pattern = basename(prefix);
  if (pattern === "" || /[/\\]$/.test(prefix)) return [];
  const source = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  const isPattern = /[*?]/.test(pattern);
  const regex = new RegExp(
    isPattern ? `^${source.replaceAll("*", ".*").replaceAll("?", ".")}$` : `^${source}-\\d{5}-of-\\d{5}$`,
    "s",
  );
  const head = prefix.slice(0, prefix.length - pattern.length);
  const paths: string[] = [];
  for (const name of (await list(dirname(prefix))).sort())
    if (regex.test(name) && (await isFile(head + name))) paths.push(head + name);
  return paths;
}

async function list(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw systemError("list", folder, error);
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (isMissing(error)) return false;
    throw systemError("open", path, error);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
