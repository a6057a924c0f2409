import type { RunMetadata } from "../session/run-options.js";
import { firstRows, type Listing, listingBundle } from "./listing.js";
import type { MimeBundle } from "./mime.js";
import { labelOf } from "./timeline.js";
import { byteText } from "./units.js";

/** Operations that are listed, the longest first. */
const SHOWN = 50;

/** What a run tells of itself, as a table: what took how long, where. */
export function runMetadataBundle(metadata: RunMetadata): MimeBundle {
  return listingBundle(listingOf(metadata));
}

function listingOf({ stepStats: { devStats } }: RunMetadata): Listing {
  const nodes = devStats.flatMap(({ device, nodeStats }) => nodeStats.map((stats) => ({ device, stats })));
  if (nodes.length === 0)
    return {
      headline: "Nothing is known of the run",
      columns: [],
      rows: [],
      notes: ['{ options: { traceLevel: "FULL_TRACE" }, runMetadata } lets a run tell when and where operations ran'],
    };
  const starts = nodes.map(({ stats }) => stats.allStartMicros);
  const start = starts.reduce((a, b) => Math.min(a, b));
  const end = nodes.reduce((most, { stats }) => Math.max(most, stats.allStartMicros + stats.allEndRelMicros), 0);
  const rows = nodes
    .sort((a, b) => b.stats.allEndRelMicros - a.stats.allEndRelMicros)
    .map(({ device, stats }) => [
      stats.nodeName,
      labelOf(stats).op,
      device.replace("/replica:0", ""),
      String(stats.allStartMicros - start),
      String(stats.allEndRelMicros),
      byteText(stats.outputBytes.reduce((sum, bytes) => sum + bytes, 0)),
    ]);
  const count = `${nodes.length} operation${nodes.length === 1 ? "" : "s"} on ${devStats.length} device${devStats.length === 1 ? "" : "s"}`;
  const listing: Listing = {
    headline: `${count}, ${((end - start) / 1000).toFixed(2)} ms`,
    columns: ["operation", "type", "device", "start (µs)", "took (µs)", "result"],
    numeric: ["start (µs)", "took (µs)", "result"],
    rows,
  };
  return firstRows(listing, SHOWN);
}
