import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { listingBundle } from "../../src/show/listing.js";
import { byteText } from "../../src/show/units.js";
import { defineMagic } from "../magic.js";
import { packageVersion } from "../version.js";

/** Says what computes. */
export const engine = defineMagic({
  summary: "Shows what graphs are computed with: versions, processor, memory, compiled plans.",
  example: "%engine",
  needsLibrary: true,
  declare: (command) => command,
  async run(_call, { library, display }): Promise<void> {
    const tf = await library.load();
    await tf.preloadRuntime();
    const { version } = createRequire(import.meta.url)("onnxruntime-node/package.json") as { version: string };
    const { rss, heapUsed } = process.memoryUsage();
    const { operations } = tf.getDefaultGraph();
    const rows = [
      ["tensorcell", packageVersion()],
      ["Node.js", process.version],
      ["ONNX Runtime", `${version} on the processor, ${availableParallelism()} threads`],
      ["platform", `${process.platform} ${process.arch}`],
      ["graph", `${operations.length.toLocaleString("en")} operations, ${tf.globalVariables().length} variables`],
      ["compiled plans", String(tf.defaultSession().planCount)],
      ["memory", `${byteText(rss)}, of which JavaScript ${byteText(heapUsed)}`],
    ];
    void display(listingBundle({ headline: "The engine", columns: ["what", "value"], rows }), { raw: true });
  },
});
