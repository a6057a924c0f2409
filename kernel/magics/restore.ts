import { autosaver } from "../autosaver.js";
import { bindVariables } from "../bind-variables.js";
import type { Library } from "../library.js";
import { defineMagic, UsageError } from "../magic.js";
import { keepImportedSaver, restoringSaverOf } from "../saver-of-graph.js";

/** Variables named under the cell at most. */
const SHOWN = 20;

/** Restores the variables of the default graph, and the graph itself when it is empty. */
export const restore = defineMagic({
  summary: "Restores all variables from a TensorFlow checkpoint; in an empty graph, the graph as well.",
  example: "%restore model --partial --rename old/=new/",
  needsLibrary: true,
  completes: { path: "checkpoints", "--rename": "renames", "--scope": "scopes" },
  declare: (command) =>
    command
      .argument(
        "[path]",
        "a checkpoint's prefix or one of its files, or a folder, whose latest checkpoint it then is; this folder without",
      )
      .option("--partial", "restore what fits, and leave other variables as they are")
      .option(
        "--rename <names>",
        "OLD=NEW: what is OLD in the checkpoint is NEW here; OLD/=NEW/ renames a scope",
        addName,
      )
      .option("--scope <scope>", "restore only the variables in this name scope")
      .option("--bind", "declare a const for each variable, under its name")
      .option("--dry-run", "change nothing, and show what fits and what does not"),
  async run({ arguments: [path = "."], options }, { library, edits, print, display, scope: session }) {
    const tf = await library.load();
    edits.begin(tf.getDefaultGraph());
    const { partial = false, rename = {}, dryRun = false, scope, bind = false } = options;
    const prefix = await tf.train.findCheckpoint(path);
    if (tf.getDefaultGraph().operations.length === 0) {
      if (dryRun)
        throw new UsageError(
          `Cannot compare "${prefix}" with the graph: it is empty, expected variables; see %inspect ${path}`,
        );
      if (!(await importGraph(tf, prefix, print))) return undefined;
    }
    const some = scope === undefined ? {} : { scope };
    const saver = await restoringSaverOf(tf);
    const report = await autosaver.paused(() =>
      saver.restore(tf.defaultSession(), prefix, { partial, rename, dryRun, ...some }),
    );
    if (!dryRun) {
      autosaver.resumeAt(prefix);
      const { restored } = report;
      const names = bind ? bindVariables(tf, session, scope) : new Map<string, string>();
      print(`Restored ${restored.length} ${restored.length === 1 ? "variable" : "variables"} from ${prefix}`);
      for (const { variable = "", expected } of report.matching.slice(0, SHOWN)) {
        const name = names.get(variable);
        print(`  ${variable}  ${expected?.dtype}  ${expected?.shape}${name === undefined ? "" : `  const ${name}`}`);
      }
      if (restored.length > SHOWN) print(`  … and ${restored.length - SHOWN} more`);
    }
    if (dryRun || !report.fits) void display(report);
    return report;
  },
});

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
