import { OpError } from "../core/errors.js";
import { removeCheckpoint } from "./remove-checkpoint.js";

/** A checkpoint that was saved, and when, in seconds since 1970. */
export type SavedAt = readonly [prefix: string, time: number];

/** What came of deleting a checkpoint that is kept no longer. */
export interface Deletion {
  /** The files that are gone. */
  readonly files: readonly string[];
  /** Why others are still there. */
  readonly failure?: OpError;
}

/** Which checkpoints a Saver keeps: the last few, and one every some hours (`max_to_keep`, `keep_checkpoint_every_n_hours`). */
export class Rotation {
  private kept: SavedAt[] = [];
  private outdated: SavedAt[] = [];
  private nextKeptTime: number;

  /** @param version the format that is saved in */
  constructor(
    private readonly version: "V1" | "V2",
    private readonly maxToKeep: number,
    private readonly keepHours: number,
    private readonly clock: () => number,
  ) {
    this.nextKeptTime = clock() + keepHours * 3600;
  }

  /** Prefixes of the checkpoints that are kept, oldest first. */
  get prefixes(): string[] {
    return this.kept.map(([prefix]) => prefix);
  }

  /** Sets what is kept, as if it had been saved at these times. */
  set(saved: readonly SavedAt[]): void {
    this.kept = [...saved];
  }

  /** Notes a checkpoint that was saved just now. */
  add(prefix: string): void {
    if (this.maxToKeep === 0) return;
    this.kept = [...this.kept.filter(([known]) => known !== prefix), [prefix, this.clock()]];
    if (this.kept.length > this.maxToKeep) this.outdated.push(this.kept.shift()!);
  }

  /** Deletes the checkpoint that is kept no longer, unless its hour has come to be kept for good. */
  async deleteOutdated(metaGraphSuffix: string): Promise<Deletion> {
    const oldest = this.outdated.shift();
    if (oldest === undefined) return { files: [] };
    const [prefix, time] = oldest;
    if (time > this.nextKeptTime) {
      this.nextKeptTime += this.keepHours * 3600;
      return { files: [] };
    }
    const files: string[] = [];
    try {
      await removeCheckpoint(prefix, { version: this.version, metaGraphSuffix, deleted: (file) => files.push(file) });
      return { files };
    } catch (error) {
      if (!(error instanceof OpError)) throw error;
      return { files, failure: error };
    }
  }
}
