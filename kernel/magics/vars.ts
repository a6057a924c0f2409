import { firstRows, listingBundle } from "../../src/show/listing.js";
import { byteText } from "../../src/show/units.js";
import { shapeText } from "../../src/show/value.js";
import { typeName, valueText } from "../describe-value.js";
import type { Library } from "../library.js";
import { defineMagic, type Named } from "../magic.js";

/** Rows of either table that are shown. */
const SHOWN = 200;

/** Lists the variables of the graph and of the cells. */
export const vars = defineMagic({
  summary: "Lists the variables of the graph and those of TypeScript: names, types, shapes, sizes.",
  example: "%vars dense",
  completes: { text: "variables" },
  declare: (command) =>
    command
      .argument("[text]", "only those whose names or types have this in them")
      .option("--graph", "only the graph's")
      .option("--code", "only TypeScript's"),
  async run({ arguments: [text = ""], options }, { library, scope, display }) {
    const tf = library.loaded;
    const fits = (row: readonly string[]) =>
      row.slice(0, 2).some((word) => word.toLowerCase().includes(text.toLowerCase()));
    const showsGraph = options.graph || !options.code;
    const ofGraph = showsGraph && tf !== undefined ? (await graphRows(tf)).filter(({ row }) => fits(row)) : [];
    const ofCode =
      options.code || !options.graph
        ? scope
            .names()
            .map((named) => codeRow(named, tf))
            .filter(fits)
        : [];
    if (showsGraph) {
      const bytes = ofGraph.reduce((sum, one) => sum + one.bytes, 0);
      const count = `${ofGraph.length} variable${ofGraph.length === 1 ? "" : "s"} of the graph`;
      const listing = {
        headline: ofGraph.length === 0 ? count : `${count}, ${byteText(bytes)}`,
        columns: ["name", "type", "shape", "size", "state"],
        numeric: ["size"],
        rows: ofGraph.map(({ row }) => row),
      };
      void display(listingBundle(firstRows(listing, SHOWN)), { raw: true });
    }
    if (options.graph) return;
    const listing = {
      headline: `${ofCode.length} name${ofCode.length === 1 ? "" : "s"} of TypeScript`,
      columns: ["name", "type", "shape", "size", "value"],
      numeric: ["size"],
      rows: ofCode,
    };
    void display(listingBundle(firstRows(listing, SHOWN)), { raw: true });
  },
});

async function graphRows(tf: Library): Promise<{ row: string[]; bytes: number }[]> {
  const session = tf.defaultSession();
  const trainable = new Set(tf.trainableVariables().map(({ op }) => op));
  const variables = new Map(
    [...tf.globalVariables(), ...tf.localVariables()].map((variable) => [variable.op, variable]),
  );
  const initialized = new Set(await session.initialized([...variables.keys()]));
  return Array.from(variables.values(), (variable) => {
    const { op, dtype, shape } = variable;
    const value = session.peek(variable.op);
    const size = value?.size ?? shape.size;
    const bytes = size === undefined ? 0 : size * dtype.size;
    const state = [initialized.has(op) ? "initialized" : "not initialized", trainable.has(op) ? "trainable" : ""];
    const words = [op.name, dtype.name, String(value === undefined ? shape : shapeText(value.shape))];
    const text = dtype.kind === "string" || size === undefined ? "" : byteText(bytes);
    return { row: [...words, text, state.filter(Boolean).join(", ")], bytes };
  });
}

function codeRow({ name, value }: Named, tf: Library | undefined): string[] {
  if (tf !== undefined && value instanceof tf.NdArray)
    return [
      name,
      `NdArray ${value.dtype}`,
      shapeText(value.shape),
      byteText(value.size * value.dtype.size),
      valueText(value),
    ];
  if (tf !== undefined && (value instanceof tf.Tensor || value instanceof tf.Variable))
    return [name, `${typeName(value)} ${value.dtype.base}`, String(value.shape), "", valueText(value)];
  if (ArrayBuffer.isView(value)) {
    const length = "length" in value ? `(${value.length},)` : "";
    return [name, typeName(value), length, byteText(value.byteLength), valueText(value)];
  }
  return [name, typeName(value), Array.isArray(value) ? `(${value.length},)` : "", "", valueText(value)];
}
