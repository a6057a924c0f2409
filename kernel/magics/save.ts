import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { defineMagic, UsageError } from "../magic.js";
import { saverOf } from "../saver-of-graph.js";

/** Saves the variables of the default graph. */
export const save = defineMagic({
  summary: "Saves the default graph and all its variables as a TensorFlow checkpoint.",
  example: "%save model --step 100",
  needsLibrary: true,
  completes: { prefix: "checkpoints" },
  declare: (command) =>
    command
      .argument("<prefix>", "path of the checkpoint; its files are named PREFIX.index, PREFIX.data-…, PREFIX.meta")
      .option("--step <number>", "the global step, appended to the prefix", parseStep)
      .option("--no-meta", "do not write the graph (PREFIX.meta)"),
  async run({ arguments: [prefix], options: { step, meta } }, { library, edits, print }): Promise<string> {
    const tf = await library.load();
    edits.begin(tf.getDefaultGraph());
    const saver = await saverOf(tf);
    const saved = await saver.save(tf.defaultSession(), prefix, {
      writeMetaGraph: meta,
      ...(step === undefined ? {} : { globalStep: step }),
    });
    const count = tf.globalVariables().length;
    print(`Saved ${count} ${count === 1 ? "variable" : "variables"} to ${saved}`);
    for (const line of await describeFiles(saved)) print(`  ${line}`);
    if (saver.deletedFiles.length > 0)
      print(`Deleted, as older than those that are kept: ${saver.deletedFiles.join(", ")}`);
    if (saver.deletionFailure !== undefined)
      print(`Could not delete an older checkpoint: ${saver.deletionFailure.message}`);
    return saved;
  },
});

function parseStep(text: string): number {
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(Number(text)))
    throw new UsageError(`Cannot use --step "${text}": it is not a whole number, expected one such as 1000`);
  return Number(text);
}

/** The checkpoint's files with their sizes. */
async function describeFiles(prefix: string): Promise<string[]> {
  const folder = dirname(prefix);
  const names = await readdir(folder);
  const own = names.filter((name) => name.startsWith(`${basename(prefix)}.`) || name === "checkpoint").sort();
  const width = Math.max(...own.map((name) => name.length));
  return Promise.all(
    own.map(
      async (name) => `${name.padEnd(width)}  ${(await stat(join(folder, name))).size.toLocaleString("en")} bytes`,
    ),
  );
}
