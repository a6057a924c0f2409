import { stat } from "node:fs/promises";
import { bindVariables } from "../bind-variables.js";
import type { Library } from "../library.js";
import { defineMagic, UsageError } from "../magic.js";
import { keepImportedSaver } from "../saver-of-graph.js";

/** Adds a graph that is in a file to the default graph. */
const importGraph = defineMagic({
  summary: "Adds the graph of a .meta, .pb or .pbtxt file, or of a SavedModel folder, to the default graph.",
  example: "%import model.meta",
  needsLibrary: true,
  completes: { file: "files" },
  declare: (command) =>
    command
      .argument(
        "<file>",
        "a .meta file, a frozen graph (.pb, .pbtxt), or a SavedModel's folder, whose variables are restored as well",
      )
      .option("--scope <scope>", "the name scope to put it in")
      .option("--tags <tags>", "of a SavedModel: the tags of the graph, with commas (default: serve)")
      .option("--bind", "declare a const for each variable, under its name"),
  async run({ arguments: [file], options: { scope, tags, bind } }, { library, print, scope: session }): Promise<void> {
    const tf = await library.load();
    const before = tf.getDefaultGraph().operations.length;
    const what = await add(tf, file, scope, tags?.split(",") ?? ["serve"]);
    const count = tf.getDefaultGraph().operations.length - before;
    print(
      `Imported ${what} ${file}: ${count.toLocaleString("en")} operations${scope === undefined ? "" : ` in ${scope}/`}`,
    );
    if (!bind) return;
    for (const [variable, name] of bindVariables(tf, session, scope)) print(`  ${variable}  const ${name}`);
  },
});

export { importGraph as import };

/** @returns what it was */
async function add(tf: Library, file: string, scope: string | undefined, tags: readonly string[]): Promise<string> {
  const inScope = scope === undefined ? {} : { importScope: scope };
  if (
    await stat(file).then(
      (stats) => stats.isDirectory(),
      () => false,
    )
  ) {
    const model = await tf.savedModel.load(tf.defaultSession(), tags, file, inScope);
    const names = Object.keys(model.signatures);
    return names.length === 0 ? "the SavedModel" : `the SavedModel (signatures: ${names.join(", ")})`;
  }
  if (/\.pb(txt)?$/.test(file)) {
    await tf.importGraphDef(file, { name: scope ?? "" });
    return "the graph of";
  }
  if (!file.endsWith(".meta"))
    throw new UsageError(
      `Cannot import "${file}": its name does not say what it is, expected a .meta, .pb or .pbtxt file or a SavedModel's folder`,
    );
  const saver = await tf.train.importMetaGraph(file, inScope);
  if (saver !== undefined && scope === undefined) keepImportedSaver(tf, saver);
  return "the graph of";
}
