import { inspect } from "node:util";
import type { CheckpointEntry } from "../checkpoint/checkpoint.js";
import { sizeOf } from "../core/shape.js";
import { count, thousands } from "../show/html.js";
import { type Listing, listingBundle, listingText } from "../show/listing.js";
import { DISPLAY, type MimeBundle } from "../show/mime.js";
import { shapeText } from "../show/value.js";

/** Tensors that are shown; the rest is counted. */
const SHOWN = 200;

/** What a checkpoint holds: names, types and shapes. It prints as a table. */
export class CheckpointSummary {
  constructor(
    readonly prefix: string,
    readonly entries: readonly CheckpointEntry[],
  ) {}

  toString(): string {
    return listingText(this.listing());
  }
  [inspect.custom](): string {
    return this.toString();
  }
  [DISPLAY](): MimeBundle {
    return listingBundle(this.listing());
  }

  private listing(): Listing {
    const { prefix, entries } = this;
    const elements = entries.reduce((sum, { shape }) => sum + sizeOf(shape), 0);
    const rows = entries.slice(0, SHOWN).map(({ name, dtype, shape, slices }) => {
      const size = sizeOf(shape);
      const bytes = dtype.kind === "string" ? "" : thousands(size * dtype.size);
      return [
        name,
        dtype.name,
        shapeText(shape),
        thousands(size),
        bytes,
        slices === undefined ? "" : String(slices.length),
      ];
    });
    const hasSlices = entries.some(({ slices }) => slices !== undefined);
    const width = hasSlices ? 6 : 5;
    return {
      headline: `"${prefix}": ${count(entries.length, "tensor")}, ${count(elements, "element")}`,
      columns: ["name", "dtype", "shape", "elements", "bytes", "slices"].slice(0, width),
      rows: rows.map((row) => row.slice(0, width)),
      ...(entries.length > SHOWN ? { notes: [`… and ${thousands(entries.length - SHOWN)} more`] } : {}),
    };
  }
}
