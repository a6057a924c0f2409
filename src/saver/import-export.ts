import type { tensorflow } from "#proto/tensorflow.js";
import { getDefaultGraph } from "../core/default-graph.js";
import type { Graph } from "../core/graph.js";
import { globalVariables } from "../ops/variable-collections.js";
import { ImportedSaver } from "./imported-saver.js";
import {
  addMetaGraph,
  type ImportMetaGraphOptions,
  readMetaGraph,
  toMetaGraphDef,
  writeMetaGraph,
} from "./meta-graph.js";
import { Saver, type SaverOptions } from "./saver.js";

/**
 * Adds the graph of a `.meta` file to the default graph (`tf.train.import_meta_graph`).
 * @returns a Saver for it, which saves and restores nothing where it has no variables
 */
export async function importMetaGraph(
  metaGraph: string | tensorflow.IMetaGraphDef,
  options: ImportMetaGraphOptions & SaverOptions = {},
): Promise<Saver> {
  const graph = getDefaultGraph();
  const file = typeof metaGraph === "string" ? metaGraph : "a MetaGraphDef";
  const def = typeof metaGraph === "string" ? await readMetaGraph(metaGraph) : metaGraph;
  const { importScope, clearDevices, inputMap, restoreCollectionsPredicate, ...saverOptions } = options;
  const scope = addMetaGraph(graph, def, { importScope, clearDevices, inputMap, restoreCollectionsPredicate, file });
  if (def.saverDef) return new Saver(undefined, { ...saverOptions, saverDef: def.saverDef, name: scope });
  if (scope === "") return new ImportedSaver(graph, saverOptions);
  return new Saver(globalVariables(scope), { ...saverOptions, allowEmpty: true });
}

/** Writes the default graph without values (`tf.train.export_meta_graph`). */
export async function exportMetaGraph(
  options: { filename?: string; graph?: Graph } = {},
): Promise<tensorflow.IMetaGraphDef> {
  const def = toMetaGraphDef(options.graph ?? getDefaultGraph());
  if (options.filename !== undefined) await writeMetaGraph(options.filename, def);
  return def;
}
