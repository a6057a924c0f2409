import { thousands } from "../../src/show/html.js";
import { firstRows, listingBundle } from "../../src/show/listing.js";
import { byteText } from "../../src/show/units.js";
import { defineMagic } from "../magic.js";

/** Rows that are shown. */
const SHOWN = 200;

/** What a scope has. */
interface Layer {
  operations: number;
  variables: string[];
  parameters: number;
  trainable: number;
  bytes: number;
}

/** Summarizes the graph by its scopes. */
export const summary = defineMagic({
  summary: "Summarizes the default graph by its name scopes: operations, variables, parameters, as Keras does.",
  example: "%summary --depth 2",
  needsLibrary: true,
  completes: { scope: "scopes" },
  declare: (command) =>
    command
      .argument("[scope]", "only what is in this name scope")
      .option("--depth <levels>", "levels of scopes (default: 1)", (text) => Number(text)),
  async run({ arguments: [scope = ""], options: { depth = 1 } }, { library, display }) {
    const tf = await library.load();
    const path = scope.replace(/\/*$/, scope === "" ? "" : "/");
    const layers = new Map<string, Layer>();
    const layerOf = (name: string): Layer => {
      const parts = name.slice(path.length).split("/");
      const key = parts.length === 1 ? name : path + parts.slice(0, Math.min(depth, parts.length - 1)).join("/");
      const layer = layers.get(key) ?? { operations: 0, variables: [], parameters: 0, trainable: 0, bytes: 0 };
      layers.set(key, layer);
      return layer;
    };
    const inside = (name: string) => name.startsWith(path);
    for (const { name } of tf.getDefaultGraph().operations) if (inside(name)) layerOf(name).operations++;
    const trainable = new Set(tf.trainableVariables().map(({ op }) => op));
    for (const { op, shape, dtype } of tf.globalVariables()) {
      if (!inside(op.name)) continue;
      const layer = layerOf(op.name);
      layer.variables.push(String(shape));
      layer.parameters += shape.size ?? 0;
      layer.bytes += (shape.size ?? 0) * dtype.size;
      if (trainable.has(op)) layer.trainable += shape.size ?? 0;
    }
    const shown = [...layers].filter(([, { variables, operations }]) => variables.length > 0 || operations > 1);
    const total = (key: "parameters" | "trainable" | "bytes" | "operations") =>
      [...layers.values()].reduce((sum, layer) => sum + layer[key], 0);
    const [all, trained] = [total("parameters"), total("trainable")];
    const listing = {
      headline: `${scope === "" ? "The default graph" : scope}: ${thousands(total("operations"))} operations, ${thousands(all)} parameters`,
      columns: ["scope", "operations", "variables", "parameters", "trainable", "size"],
      numeric: ["operations", "parameters", "trainable", "size"],
      rows: shown.map(([name, layer]) => [
        name,
        thousands(layer.operations),
        layer.variables.join(" "),
        thousands(layer.parameters),
        thousands(layer.trainable),
        layer.variables.length === 0 ? "" : byteText(layer.bytes),
      ]),
      notes: [
        `Total params: ${thousands(all)} (${byteText(total("bytes"))})`,
        `Trainable params: ${thousands(trained)}`,
        `Non-trainable params: ${thousands(all - trained)}`,
      ],
    };
    void display(listingBundle(firstRows(listing, SHOWN)), { raw: true });
    return { parameters: all, trainable: trained, operations: total("operations") };
  },
});
