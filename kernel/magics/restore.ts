import type { Library } from "../library.js";
import { type Magic, UsageError } from "../magic.js";
import { keepImportedSaver, restoringSaverOf } from "../saver-of-graph.js";

/** Variables named under the cell at most. */
const SHOWN = 20;

/** Restores the variables of the default graph, and the graph itself when it is empty. */
export const restore: Magic = {
  summary: "Restores all variables from a TensorFlow checkpoint; in an empty graph, the graph as well.",
  needsLibrary: true,
  declare(command) {
    command
      .argument(
        "[path]",
        "a checkpoint's prefix or one of its files, or a folder, whose latest checkpoint it then is",
        ".",
      )
      .option("--partial", "restore what fits, and leave other variables as they are")
      .option(
        "--rename <names>",
        "OLD=NEW: what is OLD in the checkpoint is NEW here; OLD/=NEW/ renames a scope",
        addName,
      )
      .option("--dry-run", "change nothing, and show what fits and what does not");
  },
  async run({ arguments: [path = "."], options }, { library, print, display }) {
    const tf = await library.load();
    const { partial = false, rename = {}, dryRun = false } = options as Options;
    const prefix = await tf.train.findCheckpoint(path);
    if (tf.getDefaultGraph().operations.length === 0) {
      if (dryRun)
        throw new UsageError(
          `Cannot compare "${prefix}" with the graph: it is empty, expected variables; see %checkpoint ${path}`,
        );
      if (!(await importGraph(tf, prefix, print))) return;
    }
    const report = await restoringSaverOf(tf).restore(tf.defaultSession(), prefix, { partial, rename, dryRun });
    if (!dryRun) {
      const { restored } = report;
      print(`Restored ${restored.length} ${restored.length === 1 ? "variable" : "variables"} from ${prefix}`);
      for (const { variable, expected } of report.matching.slice(0, SHOWN))
        print(`  ${variable}  ${expected?.dtype}  ${expected?.shape}`);
      if (restored.length > SHOWN) print(`  … and ${restored.length - SHOWN} more`);
    }
    if (dryRun || !report.fits) display(report);
  },
};

interface Options {
  readonly partial?: boolean;
  readonly rename?: Readonly<Record<string, string>>;
  readonly dryRun?: boolean;
}

function addName(text: string, known: Readonly<Record<string, string>> = {}): Record<string, string> {
  const at = text.indexOf("=");
  if (at <= 0 || at === text.length - 1)
    throw new UsageError(`Cannot use --rename "${text}": it is no pair of names, expected one such as old/w=new/w`);
  return { ...known, [text.slice(0, at)]: text.slice(at + 1) };
}

/** Imports the graph of a checkpoint. @returns whether it has variables to restore */
async function importGraph(tf: Library, prefix: string, print: (line: string) => void): Promise<boolean> {
  const meta = `${prefix.replace(/-[\d?]+-of-\d+$/, "")}.meta`;
  const saver = await tf.train.importMetaGraph(meta);
  if (saver !== undefined) keepImportedSaver(tf, saver);
  print(`Imported the graph of ${meta}: ${tf.getDefaultGraph().operations.length} operations`);
  return saver !== undefined;
}
