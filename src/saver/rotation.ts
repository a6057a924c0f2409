import { readdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { systemError } from "../core/errors.js";

/** A checkpoint that was saved, and when, in seconds since 1970. */
interface Saved {
  readonly prefix: string;
  readonly time: number;
}

/** Which checkpoints a Saver keeps: the last few, and one every some hours (`max_to_keep`, `keep_checkpoint_every_n_hours`). */
export class Rotation {
  private kept: Saved[] = [];
  private outdated: Saved[] = [];
  private nextKeptTime: number;

  constructor(
    private readonly maxToKeep: number,
    private readonly keepHours: number,
    private readonly clock: () => number,
  ) {
    this.nextKeptTime = clock() + keepHours * 3600;
  }

  /** Prefixes of the checkpoints that are kept, oldest first. */
  get prefixes(): string[] {
    return this.kept.map((saved) => saved.prefix);
  }

  /** Sets what is kept, as if it had been saved at these times. */
  set(saved: readonly (readonly [prefix: string, time: number])[]): void {
    this.kept = saved.map(([prefix, time]) => ({ prefix, time }));
  }

  /** Notes a checkpoint that was saved just now. */
  add(prefix: string): void {
    if (this.maxToKeep <= 0) return;
    this.kept = [...this.kept.filter((saved) => saved.prefix !== prefix), { prefix, time: this.clock() }];
    if (this.kept.length > this.maxToKeep) this.outdated.push(this.kept.shift()!);
  }

  /** Deletes the checkpoint that is kept no longer, unless its hour has come to be kept for good. @returns the deleted files */
  async deleteOutdated(metaGraphSuffix: string): Promise<string[]> {
    const oldest = this.outdated.shift();
    if (oldest === undefined) return [];
    if (oldest.time > this.nextKeptTime) {
      this.nextKeptTime += this.keepHours * 3600;
      return [];
    }
    return removeCheckpoint(oldest.prefix, metaGraphSuffix);
  }
}

/** Deletes the files of one checkpoint: index, data, meta graph (`tf.train.remove_checkpoint`). @returns the deleted files */
export async function removeCheckpoint(prefix: string, metaGraphSuffix = "meta"): Promise<string[]> {
  const folder = dirname(prefix);
  const name = basename(prefix);
  const names = await readdir(folder).catch((error: unknown) => {
    throw systemError("list", folder, error);
  });
  const owned = names.filter((file) => {
    if (!file.startsWith(`${name}.`)) return false;
    const rest = file.slice(name.length + 1);
    return rest === "index" || rest === metaGraphSuffix || /^data-\d{5}-of-\d{5}$/.test(rest);
  });
  const files = owned.sort().map((file) => join(folder, file));
  for (const file of files)
    await rm(file, { force: true }).catch((error: unknown) => {
      throw systemError("delete", file, error);
    });
  return files;
}
