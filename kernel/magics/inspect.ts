import { histogramText } from "../../src/show/histogram.js";
import { firstRows, listingBundle } from "../../src/show/listing.js";
import { type Statistics, statisticsOf } from "../../src/show/statistics.js";
import { byteText, figureText } from "../../src/show/units.js";
import { shapeText } from "../../src/show/value.js";
import { defineMagic, UsageError } from "../magic.js";

/** Rows that are shown. */
const SHOWN = 200;

/** Bytes of values that are looked at for their statistics. */
const LOOKED_AT = 1e9;

/** Lists what a checkpoint holds. */
export const inspect = defineMagic({
  summary: "Lists the variables of a checkpoint with shapes, types, sizes and values; no graph is needed.",
  example: "%inspect model-100 dense",
  needsLibrary: true,
  completes: { path: "checkpoints", text: "keys" },
  declare: (command) =>
    command
      .argument(
        "[path]",
        "a checkpoint's prefix or one of its files, or a folder, whose latest checkpoint it then is; this folder without",
      )
      .argument("[text]", "only variables whose names have this text in them")
      .option("--no-values", "do not read the values"),
  async run({ arguments: [path = ".", text = ""], options: { values } }, { library, display, signal }): Promise<void> {
    const tf = await library.load();
    const reader = await tf.train.loadCheckpoint(path);
    try {
      const all = reader.entries();
      const entries = all.filter(({ name }) => name.includes(text));
      if (entries.length === 0 && all.length > 0)
        throw new UsageError(`Cannot inspect "${text}" of "${reader.prefix}": none of its ${all.length} names has it`);
      const rows: string[][] = [];
      let [elements, bytes, looked] = [0, 0, 0];
      for (const [index, { name, dtype, shape, slices = [] }] of entries.entries()) {
        const count = shape.reduce((product, size) => product * size, 1);
        elements += count;
        bytes += count * dtype.size;
        if (index >= SHOWN) continue;
        const wanted = values && looked + count * dtype.size <= LOOKED_AT && !signal.aborted;
        if (wanted) looked += count * dtype.size;
        const stats = wanted && dtype.kind !== "string" ? statisticsOf(await reader.read(name)) : undefined;
        const size = dtype.kind === "string" ? "" : byteText(count * dtype.size);
        const parts = slices.length > 0 ? `${shapeText(shape)} in ${slices.length}` : shapeText(shape);
        rows.push([name, dtype.name, parts, size, ...describe(stats)]);
      }
      const listing = {
        headline: `"${reader.prefix}": ${entries.length} variable${entries.length === 1 ? "" : "s"}, ${elements.toLocaleString("en")} elements, ${byteText(bytes)}`,
        columns: ["name", "dtype", "shape", "size", "min", "mean", "max", "histogram"],
        numeric: ["size", "min", "mean", "max"],
        rows: [...rows, ...Array.from({ length: Math.max(0, entries.length - SHOWN) }, () => [])],
      };
      void display(listingBundle(firstRows(listing, SHOWN)), { raw: true });
    } finally {
      await reader.close();
    }
  },
});

function describe(stats: Statistics | undefined): string[] {
  if (stats === undefined || stats.seen === 0) return ["", "", "", ""];
  const { min, mean, max, nan, infinite, bins } = stats;
  const odd = [nan > 0 ? `${nan} NaN` : "", infinite > 0 ? `${infinite} Inf` : ""];
  const figures = bins.length === 0 ? ["", "", ""] : [min, mean, max].map(figureText);
  return [...figures, [histogramText(bins), ...odd].filter((word) => word !== "").join("  ")];
}
