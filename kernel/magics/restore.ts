import { stat } from "node:fs/promises";
import type { Library } from "../library.js";
import { type Magic, UsageError } from "../magic.js";
import { keepImportedSaver, restoringSaverOf } from "../saver-of-graph.js";

/** Variables named in the report at most. */
const shown = 20;

/** Restores the variables of the default graph, and the graph itself when it is empty. */
export const restore: Magic = {
  summary: "Restores all variables from a TensorFlow checkpoint; in an empty graph, the graph as well.",
  needsLibrary: true,
  declare(command) {
    command.argument("[path]", "a checkpoint's prefix, or a folder, whose latest checkpoint it then is", ".");
  },
  async run({ arguments: [path = "."] }, { library, print }) {
    const tf = await library.load();
    const prefix = await prefixOf(tf, path);
    if (tf.getDefaultGraph().operations.length === 0) {
      const meta = `${prefix}.meta`;
      const saver = await tf.train.importMetaGraph(meta);
      if (saver !== undefined) keepImportedSaver(tf, saver);
      print(`Imported the graph of ${meta}: ${tf.getDefaultGraph().operations.length} operations`);
      if (saver === undefined) return;
    }
    const saver = restoringSaverOf(tf);
    await saver.restore(tf.defaultSession(), prefix);
    const names = restoredVariables(tf, saver.asSaverDef()?.restoreOpName ?? "");
    print(`Restored ${names.length} ${names.length === 1 ? "variable" : "variables"} from ${prefix}`);
    const variables = new Map(tf.globalVariables().map((variable) => [variable.op.name, variable]));
    for (const name of names.slice(0, shown)) {
      const { dtype, shape } = variables.get(name) ?? {};
      print(`  ${[name, dtype, shape].filter((part) => part !== undefined).join("  ")}`);
    }
    if (names.length > shown) print(`  … and ${names.length - shown} more`);
  },
};

/** The checkpoint that `path` means: of a folder the latest; a checkpoint's file stands for its prefix. */
async function prefixOf(tf: Library, path: string): Promise<string> {
  const stem = path.replace(/\.(?:meta|index|data-\d{5}-of-\d{5})$/, "");
  if (await tf.train.checkpointExists(stem)) return stem;
  if (!(await isFolder(path)))
    throw new UsageError(`Cannot restore "${path}": there is no such checkpoint, expected "${stem}.index" or a folder`);
  const latest = await tf.train.latestCheckpoint(path);
  if (latest !== undefined) return latest;
  const state = await tf.train.getCheckpointState(path);
  const found = state === undefined ? "no file named checkpoint" : `nothing at "${state.modelCheckpointPath}"`;
  throw new UsageError(`Cannot restore from the folder "${path}": there is ${found}, expected a saved checkpoint`);
}

/** The variables that a saver's node assigns to, through the nodes that group the assignments. */
function restoredVariables(tf: Library, restoreNode: string): string[] {
  const graph = tf.getDefaultGraph();
  const names = new Set<string>();
  const visit = (name: string) => {
    const operation = graph.findOperation(name);
    const [target] = operation?.inputs ?? [];
    if (operation?.type.startsWith("Assign") && target) names.add(target.op.name);
    else for (const { name: before } of operation?.controlInputs ?? []) visit(before);
  };
  visit(restoreNode);
  return [...names].sort();
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
