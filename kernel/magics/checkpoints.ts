import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { NotFoundError } from "../../src/core/errors.js";
import { toNumber } from "../../src/core/proto-long.js";
import { readMetaGraph } from "../../src/saver/meta-graph.js";
import { firstRows, listingBundle } from "../../src/show/listing.js";
import { byteText } from "../../src/show/units.js";
import { autosaver } from "../autosaver.js";
import type { Library } from "../library.js";
import { defineMagic, UsageError } from "../magic.js";
import { knownSaverOf } from "../saver-of-graph.js";

/** Rows that are shown. */
const SHOWN = 100;

type Saver = InstanceType<Library["train"]["Saver"]>;
type State = NonNullable<Awaited<ReturnType<Library["train"]["getCheckpointState"]>>>;

/** TensorFlow's number of checkpoints that a Saver keeps. */
const USUALLY_KEPT = 5;

/** Lists the checkpoints in a folder. */
export const checkpoints = defineMagic({
  summary: "Lists the checkpoints in a folder: steps, dates, sizes, which is the latest, which the next save deletes.",
  example: "%checkpoints models",
  needsLibrary: true,
  completes: { folder: "folders" },
  declare: (command) => command.argument("[folder]", "the folder; this one without"),
  async run({ arguments: [folder = "."] }, { library, display }): Promise<string[]> {
    const tf = await library.load();
    const prefixes = await prefixesIn(folder);
    const state = await tf.train.getCheckpointState(folder);
    const next = await nextDeleted(tf, state);
    const rows = await Promise.all(
      prefixes.map(async (prefix) => {
        const { bytes, modified } = await sizeOf(prefix);
        const step = /-(\d+)$/.exec(prefix)?.[1] ?? "";
        const is = [
          isSame(prefix, state?.modelCheckpointPath) ? "latest" : "",
          next !== undefined && isSame(prefix, next) ? "deleted by the next save" : "",
          state !== undefined && !state.allModelCheckpointPaths.some((path) => isSame(prefix, path))
            ? "kept for good"
            : "",
        ];
        const row = [basename(prefix), step, dateText(modified), byteText(bytes), is.filter(Boolean).join(", ")];
        return { modified, row };
      }),
    );
    rows.sort((one, other) => one.modified - other.modified || compareNames(one.row[0]!, other.row[0]!));
    const listing = {
      headline: `${prefixes.length === 1 ? "1 checkpoint" : `${prefixes.length} checkpoints`} in "${folder}"`,
      columns: ["checkpoint", "step", "saved", "size", "state"],
      numeric: ["step", "size"],
      rows: rows.map(({ row }) => row),
    };
    void display(listingBundle(firstRows(listing, SHOWN)), { raw: true });
    return prefixes;
  },
});

/** The prefixes of the checkpoints in a folder, ascending by step. */
async function prefixesIn(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch((error: unknown) => {
    throw new UsageError(
      `Cannot list the checkpoints in "${folder}": ${error instanceof Error && "code" in error && error.code === "ENOENT" ? "there is no such folder" : "it cannot be read"}, expected a folder`,
    );
  });
  const stems = files.flatMap((file) => {
    const stem = /^(.+)\.index$/s.exec(file)?.[1] ?? /^(.+)\.meta$/s.exec(file)?.[1];
    return stem !== undefined && (file.endsWith(".index") || files.includes(stem)) ? [stem] : [];
  });
  return [...new Set(stems)].sort(compareNames).map((stem) => join(folder, stem));
}

function compareNames(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true });
}

/** Bytes of all files of a checkpoint, and when the last of them was written. */
async function sizeOf(prefix: string): Promise<{ bytes: number; modified: number }> {
  const folder = join(prefix, "..");
  const own = (await readdir(folder)).filter(
    (file) => file === basename(prefix) || file.startsWith(`${basename(prefix)}.`),
  );
  const stats = await Promise.all(own.map((file) => stat(join(folder, file))));
  return {
    bytes: stats.reduce((sum, { size }) => sum + size, 0),
    modified: Math.max(...stats.map(({ mtimeMs }) => mtimeMs)),
  };
}

/** The checkpoint that a Saver deletes when it saves once more: one of this session, else that which has saved these. */
async function nextDeleted(tf: Library, state: State | undefined): Promise<string | undefined> {
  if (state === undefined) return undefined;
  const all = state.allModelCheckpointPaths;
  const knows = (saver: Saver | undefined) =>
    saver?.lastCheckpoints.some((prefix) => all.some((path) => isSame(prefix, path)));
  const own = [autosaver.saver, knownSaverOf(tf)].find(knows);
  const kept = own?.lastCheckpoints ?? all;
  const most = await mostKept(state.modelCheckpointPath);
  return most > 0 && kept.length >= most ? kept[0] : undefined;
}

/** How many checkpoints the Saver keeps that has saved one, as its graph's file says; 0 for all. */
async function mostKept(prefix: string): Promise<number> {
  const { saverDef } = await readMetaGraph(`${prefix}.meta`).catch((error: unknown) => {
    if (error instanceof NotFoundError) return { saverDef: undefined };
    throw error;
  });
  return saverDef ? toNumber(saverDef.maxToKeep) : USUALLY_KEPT;
}

function isSame(one: string, other: string | undefined): boolean {
  return other !== undefined && join(one) === join(other);
}

/** A time as `2024-05-01 13:45:10`, in the zone of this machine. */
function dateText(milliseconds: number): string {
  const date = new Date(milliseconds);
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}
