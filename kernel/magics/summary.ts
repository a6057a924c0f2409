import { partOfGraph } from "../../src/show/graph-view.js";
import { thousands } from "../../src/show/html.js";
import { listingBundle } from "../../src/show/listing.js";
import { parametersOf, trainabilityOf } from "../../src/show/parameters.js";
import { scopeTable } from "../../src/show/scope-table.js";
import { byteText } from "../../src/show/units.js";
import { defineMagic } from "../magic.js";
import { parseCount } from "./parse-count.js";
import { unknownScope } from "./unknown-scope.js";

/** Summarizes the graph by its scopes. */
export const summary = defineMagic({
  summary: "Summarizes the default graph by its name scopes: operations, variables, parameters, as Keras does.",
  example: "%summary --depth 2",
  needsLibrary: true,
  completes: { scope: "scopes" },
  declare: (command) =>
    command
      .argument("[scope]", "only what is in this name scope")
      .option("--depth <levels>", "levels of scopes (default: 1)", parseCount),
  async run({ arguments: [scope], options: { depth: levels = 1 } }, { library, display }) {
    const whole = (await library.load()).getDefaultGraph();
    const part = partOfGraph(whole, scope ?? "");
    if (scope !== undefined && part.operations.length === 0) throw unknownScope("summarize", scope, whole.operations);
    const sum = parametersOf(part.operations, trainabilityOf(part));
    const { parameters, trainable, operations, bytes, trainableBytes } = sum;
    const counted = (what: string, count: number, size: number) =>
      `${what} params: ${thousands(count)} (${byteText(size)})`;
    const { columns, rows } = scopeTable(part, { levels }) ?? { columns: [], rows: [] };
    const listing = {
      headline: `${scope ?? "The default graph"}: ${thousands(operations)} operations, ${thousands(parameters)} parameters`,
      columns,
      numeric: ["operations", "parameters", "trainable", "bytes"],
      rows,
      notes: [
        counted("Total", parameters, bytes),
        counted("Trainable", trainable, trainableBytes),
        counted("Non-trainable", parameters - trainable, bytes - trainableBytes),
      ],
    };
    void display(listingBundle(listing), { raw: true });
    return { parameters, trainable, operations };
  },
});
