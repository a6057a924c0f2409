import { count } from "../../src/show/html.js";
import { firstRows, listingBundle } from "../../src/show/listing.js";
import { figureText } from "../../src/show/units.js";
import { shapeText } from "../../src/show/value.js";
import type { Library } from "../library.js";
import { defineMagic } from "../magic.js";
import { compareValues, type Side } from "./compare-values.js";

/** Rows that are shown. */
const SHOWN = 200;

/** Compares checkpoints. */
export const diff = defineMagic({
  summary:
    "Compares two checkpoints, or a checkpoint and the session: what is missing, extra, of another shape, and how values changed.",
  example: "%diff model-100 model-200",
  needsLibrary: true,
  completes: { a: "checkpoints", b: "checkpoints" },
  declare: (command) =>
    command
      .argument("<a>", "a checkpoint")
      .argument("[b]", "another checkpoint; without it, the variables of the session")
      .option("--all", "show also what is equal"),
  async run({ arguments: [a, b], options: { all } }, { library, display, signal }) {
    const tf = await library.load();
    await using left = await checkpointSide(tf, a);
    await using right = b === undefined ? await sessionSide(tf) : await checkpointSide(tf, b);
    const names = [...new Set([...left.names, ...right.names])].sort();
    const rows: { row: string[]; rank: number; size: number }[] = [];
    let equal = 0;
    for (const name of names) {
      if (signal.aborted) break;
      const found = await compareValues(name, left, right);
      if (found.kind === "equal") equal++;
      if (found.kind === "equal" && !all) continue;
      rows.push({
        row: [name, found.kind, found.left ?? "-", found.right ?? "-", numberText(found.max), numberText(found.mean)],
        rank: ["missing", "extra", "shape", "dtype", "not initialized", "changed", "equal"].indexOf(found.kind),
        size: found.max ?? 0,
      });
    }
    rows.sort((one, other) => one.rank - other.rank || other.size - one.size);
    const listing = {
      headline: `${left.title} and ${right.title}: ${count(names.length, "name")}, ${equal} equal, ${names.length - equal} not`,
      columns: ["name", "difference", left.title, right.title, "max change", "mean change"],
      numeric: ["max change", "mean change"],
      rows: rows.map(({ row }) => row),
    };
    void display(listingBundle(firstRows(listing, SHOWN)), { raw: true });
    return { equal, different: rows.filter(({ row }) => row[1] !== "equal").map(({ row }) => row[0]!) };
  },
});

async function checkpointSide(tf: Library, path: string): Promise<Side & AsyncDisposable> {
  const reader = await tf.train.loadCheckpoint(path);
  return {
    title: `"${reader.prefix}"`,
    names: reader.entries().map(({ name }) => name),
    empty: new Set(),
    content: (name) => {
      const entry = reader.entry(name);
      return entry && { dtype: entry.dtype.name, shape: shapeText(entry.shape) };
    },
    read: (name) => reader.read(name),
    [Symbol.asyncDispose]: () => reader.close(),
  };
}

function sessionSide(tf: Library): Side & AsyncDisposable {
  const session = tf.defaultSession();
  const variables = new Map(tf.globalVariables().map((variable) => [variable.op.name, variable]));
  const values = new Map([...variables].map(([name, { op }]) => [name, session.peek(op)]));
  return {
    title: "the session",
    names: [...variables.keys()],
    empty: new Set([...values].filter(([, value]) => value === undefined).map(([name]) => name)),
    content: (name) => {
      const { dtype, shape } = values.get(name) ?? variables.get(name) ?? {};
      if (dtype === undefined || shape === undefined) return undefined;
      return { dtype: dtype.base.name, shape: Array.isArray(shape) ? shapeText(shape) : String(shape) };
    },
    read: async (name) => values.get(name)!,
    [Symbol.asyncDispose]: async () => {},
  };
}

function numberText(value: number | undefined): string {
  return value === undefined ? "" : figureText(value);
}
