import { inspect } from "node:util";
import type { CheckpointEntry, CheckpointReader } from "../checkpoint/checkpoint.js";
import { Shape } from "../core/shape.js";
import { listingBundle, listingText } from "../show/listing.js";
import { DISPLAY, type MimeBundle } from "../show/mime.js";
import type { SourceFinder } from "./renames.js";
import { reportListing } from "./report-listing.js";
import type { RestoreTarget } from "./restore-targets.js";

/** How a variable and a tensor of the checkpoint are to each other. */
export type Fit = "fits" | "missing" | "wrong shape" | "wrong dtype" | "extra";

/** A type and a shape, as text. */
export interface Content {
  readonly dtype: string;
  readonly shape: string;
}

/** A variable with the tensor that goes to it, or one of them where it has no counterpart. */
export interface RestoreRow {
  readonly fit: Fit;
  /** The variable's name; undefined for a tensor that no variable takes. */
  readonly variable?: string;
  /** The name in the checkpoint: that of the tensor, or the one that was looked for. */
  readonly key: string;
  /** The part of the tensor that the variable is: `0,4:-`. */
  readonly slice?: string;
  readonly expected?: Content;
  readonly found?: Content;
}

/** How a graph and a checkpoint fit: what a restore did, or what it would do. It prints as a table. */
export class RestoreReport {
  constructor(
    readonly prefix: string,
    readonly rows: readonly RestoreRow[],
    /** Names of the variables that were set. */
    readonly restored: readonly string[] = [],
    /** True where nothing was to be changed. */
    readonly dryRun = false,
  ) {}

  /** True where every variable gets its value. */
  get fits(): boolean {
    return this.rows.every(({ fit }) => fit === "fits" || fit === "extra");
  }
  /** Variables whose tensors have their type and shape. */
  get matching(): RestoreRow[] {
    return this.of("fits");
  }
  /** Variables that the checkpoint has nothing for. */
  get missing(): RestoreRow[] {
    return this.of("missing");
  }
  /** Tensors of the checkpoint that no variable takes. */
  get extra(): RestoreRow[] {
    return this.of("extra");
  }
  /** Variables whose tensors have another shape. */
  get wrongShape(): RestoreRow[] {
    return this.of("wrong shape");
  }
  /** Variables whose tensors have another type. */
  get wrongDtype(): RestoreRow[] {
    return this.of("wrong dtype");
  }
  private of(fit: Fit): RestoreRow[] {
    return this.rows.filter((row) => row.fit === fit);
  }

  toString(): string {
    return listingText(reportListing(this));
  }
  [inspect.custom](): string {
    return this.toString();
  }
  [DISPLAY](): MimeBundle {
    return listingBundle(reportListing(this));
  }
}

/** A target with the tensor that it takes, where they fit. */
export interface Match {
  readonly target: RestoreTarget;
  readonly source: string;
}

/** Compares what is to be restored with what the checkpoint has, all of it. */
export function compare(
  reader: CheckpointReader,
  targets: readonly RestoreTarget[],
  sourceOf: SourceFinder,
): { readonly rows: RestoreRow[]; readonly matches: Match[] } {
  const used = new Set<string>();
  const matches: Match[] = [];
  const rows = targets.map((target): RestoreRow => {
    const source = sourceOf(target);
    if (source !== undefined) used.add(source);
    const entry = source === undefined ? undefined : reader.entry(source);
    if (entry !== undefined) used.add(entry.name);
    const fit = entry === undefined ? "missing" : fitOf(target, entry);
    if (fit === "fits") matches.push({ target, source: source! });
    return {
      fit,
      variable: target.variable,
      key: source ?? target.key,
      ...(target.slice === undefined ? {} : { slice: String(target.slice) }),
      expected: { dtype: target.dtype.name, shape: String(target.shape) },
      ...(entry === undefined ? {} : { found: contentOf(entry) }),
    };
  });
  for (const entry of reader.entries())
    if (!used.has(entry.name)) rows.push({ fit: "extra", key: entry.name, found: contentOf(entry) });
  return { rows, matches };
}

function fitOf({ dtype, shape, slice, reshapes }: RestoreTarget, entry: CheckpointEntry): Fit {
  if (dtype !== entry.dtype) return "wrong dtype";
  if (shape.isCompatibleWith(Shape.of(entry.shape))) return "fits";
  const size = entry.shape.reduce((product, dim) => product * dim, 1);
  return reshapes && slice === undefined && (shape.size === undefined || shape.size === size) ? "fits" : "wrong shape";
}

function contentOf({ dtype, shape }: CheckpointEntry): Content {
  return { dtype: dtype.name, shape: shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(", ")})` };
}
