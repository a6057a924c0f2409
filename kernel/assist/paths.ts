import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { beginningWith, type Candidate, type Candidates } from "./candidates.js";

/** Which files are meant. */
export type PathKind = (typeof PATH_KINDS)[number];

const PATH_KINDS = ["files", "folders", "checkpoints", "modules"] as const;

/** Whether what is to be completed is a path. */
export function isPathKind(kind: string): kind is PathKind {
  return PATH_KINDS.some((one) => one === kind);
}

/** The endings of a checkpoint's files, which its prefix does not have. */
const checkpointFile = /\.(?:meta|index|data-\d{5}-of-\d{5})$/;

const moduleFile = /\.(?:[cm]?[jt]sx?|json)$/;

/** The ways in which a path in the folder `cwd` can go on; `start` is where `written` stands in the code. */
export async function pathCandidates(kind: PathKind, written: string, cwd: string, start: number): Promise<Candidates> {
  const slash = written.lastIndexOf("/") + 1;
  const last = written.slice(slash);
  const folder = resolve(cwd, written.slice(0, slash).replace(/^~(?=\/)/, homedir()));
  const entries = await list(folder);
  const shown = entries.filter(({ name }) => !name.startsWith(".") || last.startsWith("."));
  const others = kind === "folders" ? [] : kind === "checkpoints" ? checkpoints(shown) : files(shown, kind);
  const items = [...folders(shown), ...others];
  return { start: start + slash, end: start + written.length, items: beginningWith(last, items) };
}

function folders(entries: readonly Dirent[]): Candidate[] {
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => ({ text: `${name}/`, type: "path" }));
}

function files(entries: readonly Dirent[], kind: PathKind): Candidate[] {
  return entries
    .filter((entry) => !entry.isDirectory() && (kind === "files" || moduleFile.test(entry.name)))
    .map(({ name }) => ({ text: name, type: "path" }));
}

function checkpoints(entries: readonly Dirent[]): Candidate[] {
  const prefixes = entries
    .filter(({ name }) => checkpointFile.test(name))
    .map(({ name }) => name.replace(checkpointFile, ""));
  return [...new Set(prefixes)].map((text) => ({ text, type: "path" }));
}

/** The names of the packages that are installed for a notebook in the folder `cwd`. */
export async function packageNames(cwd: string): Promise<string[]> {
  const names = new Set<string>();
  for (let folder = cwd; ; folder = dirname(folder)) {
    const modules = join(folder, "node_modules");
    for (const { name } of await list(modules)) {
      if (name.startsWith(".") || name === "@types") continue;
      if (name.startsWith("@"))
        for (const scoped of await list(join(modules, name))) names.add(`${name}/${scoped.name}`);
      else names.add(name);
    }
    if (folder === dirname(folder)) return [...names].sort();
  }
}

/** What is in a folder, by name; nothing in one that cannot be read. */
async function list(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
}
