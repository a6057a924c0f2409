import type { tensorflow } from "#proto/tensorflow.js";
import { getDefaultGraph, withGraph } from "../core/default-graph.js";
import { aboutFile } from "../core/errors.js";
import type { Graph } from "../core/graph.js";
import { checkOptions } from "../core/options.js";
import { decodeLazily } from "../core/proto.js";
import { globalVariables } from "../ops/variable-collections.js";
import { EXPORT_OPTIONS, type ExportOptions, exportedMetaGraph, writeExported } from "./export-options.js";
import { ImportedSaver } from "./imported-saver.js";
import { addMetaGraph, type ImportMetaGraphOptions, readMetaGraph } from "./meta-graph.js";
import { Saver, type SaverOptions } from "./saver.js";
import { SAVER_OPTIONS } from "./saver-options.js";

const IMPORT_OPTIONS = ["importScope", "clearDevices", "inputMap", "restoreCollectionsPredicate"];

/**
 * Adds the graph of a `.meta` file to the default graph (`tf.train.import_meta_graph`).
 * @returns a Saver for it, which saves and restores nothing where it has no variables
 * @throws NotFoundError where there is no file, DataLossError or InvalidArgumentError where it is damaged; for a MetaGraphDef that is
 *   not right ValueError in TensorFlow's words
 */
export async function importMetaGraph(
  metaGraph: string | tensorflow.IMetaGraphDef,
  options: ImportMetaGraphOptions & SaverOptions = {},
): Promise<Saver> {
  checkOptions("tf.train.importMetaGraph", options, [...IMPORT_OPTIONS, ...SAVER_OPTIONS]);
  const graph = getDefaultGraph();
  const file = typeof metaGraph === "string" ? metaGraph : "a MetaGraphDef";
  const def = typeof metaGraph === "string" ? await readMetaGraph(metaGraph, decodeLazily) : metaGraph;
  try {
    return importInto(graph, def, { ...options, file }).saver;
  } catch (error) {
    throw typeof metaGraph === "string" ? aboutFile(error, file) : error;
  }
}

/**
 * Adds a meta graph to `graph`. Nothing in it is run.
 * @returns a Saver for it, and the name scope that its nodes are in
 */
export function importInto(
  graph: Graph,
  def: tensorflow.IMetaGraphDef,
  options: ImportMetaGraphOptions & SaverOptions & { readonly file: string },
): { readonly saver: Saver; readonly scope: string } {
  const { importScope, clearDevices, inputMap, restoreCollectionsPredicate, file, ...saverOptions } = options;
  const scope = addMetaGraph(graph, def, { importScope, clearDevices, inputMap, restoreCollectionsPredicate, file });
  const saver = withGraph(graph, () => {
    if (def.saverDef) return new Saver(undefined, { ...saverOptions, saverDef: def.saverDef, name: scope });
    if (scope === "") return new ImportedSaver(graph, saverOptions);
    return new Saver(globalVariables(scope), { ...saverOptions, allowEmpty: true });
  });
  return { saver, scope };
}

/** Options of `tf.train.exportMetaGraph`. */
export interface ExportMetaGraphOptions extends ExportOptions {
  /** The file to write. */
  readonly filename?: string;
  /** Default: the default graph. */
  readonly graph?: Graph;
  /** The nodes of the Saver that restores the graph. */
  readonly saverDef?: tensorflow.ISaverDef;
}

/** Writes a graph without values, or a part of it (`tf.train.export_meta_graph`). @returns what was written */
export async function exportMetaGraph(options: ExportMetaGraphOptions = {}): Promise<tensorflow.IMetaGraphDef> {
  checkOptions("tf.train.exportMetaGraph", options, ["filename", "graph", "saverDef", ...EXPORT_OPTIONS]);
  const { filename, graph = getDefaultGraph(), saverDef } = options;
  const def = exportedMetaGraph(graph, saverDef, options);
  if (filename !== undefined) await writeExported(filename, def, options);
  return def;
}
