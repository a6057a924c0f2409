import { dirname } from "node:path";
import { inspect } from "node:util";
import type { tensorflow } from "#proto/tensorflow.js";
import { getDefaultGraph } from "../core/default-graph.js";
import { OpError, RuntimeError, ValueError } from "../core/errors.js";
import type { Graph } from "../core/graph.js";
import { checkOptions } from "../core/options.js";
import { toNumber } from "../core/proto-long.js";
import { Turns } from "../core/turns.js";
import { GraphKeys } from "../ops/graph-keys.js";
import { MutableTable } from "../ops/lookup/mutable-tables.js";
import { globalVariables } from "../ops/variable-collections.js";
import type { Session } from "../session/session.js";
import { getCheckpointMtimes, updateCheckpointState } from "./checkpoint-management.js";
import { EXPORT_OPTIONS, type ExportOptions, exportedMetaGraph, writeExported } from "./export-options.js";
import { findPrefix, findServersPrefix, isFolder, pathFor } from "./find-checkpoint.js";
import { saveMetaGraph } from "./meta-graph-bytes.js";
import { metaGraphPrefix } from "./remove-checkpoint.js";
import { RESTORE_OPTIONS, type RestoreOptions, restoreAll, restoreSome } from "./restore.js";
import { RestoreReport } from "./restore-report.js";
import { Rotation, type SavedAt } from "./rotation.js";
import { type GlobalStep, savePrefix } from "./save-path.js";
import { saveablesOf, type VarList } from "./saveables.js";
import { addScope, checkSaverDef, stripScope } from "./saver-def.js";
import { addSaverNodes } from "./saver-nodes.js";
import { type SaverOptions, saverArguments, versionNumber } from "./saver-options.js";

export type { SaverOptions } from "./saver-options.js";

/** Options of `Saver.save`. */
export interface SaveOptions {
  /** A step that is appended to the name: a number, or a variable or tensor (or its name) that has it. */
  readonly globalStep?: GlobalStep;
  /** Name of the state file. Default "checkpoint". */
  readonly latestFilename?: string;
  /** Default "meta". */
  readonly metaGraphSuffix?: string;
  /** False writes no `.meta`. */
  readonly writeMetaGraph?: boolean;
  /** False leaves the state file, and what is kept, as they are. */
  readonly writeState?: boolean;
  /** True leaves attributes out of the `.meta` that have their defaults. */
  readonly stripDefaultAttrs?: boolean;
}

const SAVE_OPTIONS = [
  "globalStep",
  "latestFilename",
  "metaGraphSuffix",
  "writeMetaGraph",
  "writeState",
  "stripDefaultAttrs",
];

/**
 * Saves and restores variables as TensorFlow's checkpoints (`tf.train.Saver`): all of them, a list, or an object by the names to
 * save under. A single object with no variable among its values is the options: `new tf.train.Saver({ maxToKeep: 4 })`.
 */
export class Saver {
  private readonly options: SaverOptions;
  private readonly list: VarList | undefined;
  private readonly turns = new Turns();
  private def: tensorflow.ISaverDef | undefined;
  private rotation: Rotation;
  private isBuilt = false;
  /** Files that the last `save` deleted, since they are kept no longer. */
  deletedFiles: readonly string[] = [];
  /** Why the last `save` could not delete all of a checkpoint that is kept no longer; the new one is complete. */
  deletionFailure: OpError | undefined;

  /** @throws ValueError where there is nothing to save, or two variables have one name; TypeError for what is no variable */
  constructor(varList?: VarList | SaverOptions | null, options?: SaverOptions) {
    const given = saverArguments(varList, options);
    this.list = given.list;
    this.options = given.options;
    this.rotation = this.newRotation();
    if (!given.options.deferBuild) this.build();
  }

  /** A Saver of the nodes that a SaverDef names, which are in the name scope `importScope` (`tf.train.Saver.from_proto`). */
  static fromProto(saverDef: tensorflow.ISaverDef, importScope?: string): Saver {
    return new Saver({ saverDef, ...(importScope === undefined ? {} : { name: importScope }) });
  }

  /** Adds the nodes, where `deferBuild` kept the constructor from it (`tf.train.Saver.build`). */
  build(): void {
    if (this.isBuilt) return;
    const { saverDef, name, allowEmpty } = this.options;
    if (saverDef === undefined) {
      const saveables = saveablesOf(this.list ?? allSaveables());
      if (saveables.length > 0) this.def = addSaverNodes(saveables, this.nodesOptions());
      else if (!allowEmpty)
        throw new ValueError("No variables to save: make one with tf.variable(…) first, or set allowEmpty");
    } else {
      checkSaverDef(saverDef);
      this.def = addScope(saverDef, name ?? "");
    }
    this.isBuilt = true;
    this.rotation = this.newRotation();
  }

  private nodesOptions(): Parameters<typeof addSaverNodes>[1] {
    const { name, filename, sharded = false, reshape = false, writeVersion } = this.options;
    return {
      name: name || "save",
      filename: filename || "model",
      maxToKeep: this.maxToKeep,
      keepCheckpointEveryNHours: this.keepHours,
      version: versionNumber(writeVersion),
      sharded,
      reshape,
    };
  }

  private newRotation(): Rotation {
    const version = this.options.saverDef?.version ?? versionNumber(this.options.writeVersion);
    return new Rotation(
      version === 2 ? "V2" : "V1",
      this.maxToKeep,
      this.keepHours,
      this.options.clock ?? (() => Date.now() / 1000),
    );
  }
  private get maxToKeep(): number {
    const { saverDef, maxToKeep = 5 } = this.options;
    return saverDef === undefined ? (maxToKeep ?? 0) : toNumber(saverDef.maxToKeep);
  }
  private get keepHours(): number {
    const { saverDef, keepCheckpointEveryNHours = 10000 } = this.options;
    return saverDef === undefined ? keepCheckpointEveryNHours : (saverDef.keepCheckpointEveryNHours ?? 0);
  }

  /** Names of the nodes that save and restore (`tf.train.Saver.as_saver_def`); undefined where there is nothing to save. */
  asSaverDef(): tensorflow.ISaverDef | undefined {
    return this.def;
  }
  /** The same (`tf.train.Saver.saver_def`). */
  get saverDef(): tensorflow.ISaverDef | undefined {
    return this.def;
  }
  /** `asSaverDef`, with names as they are inside of the name scope `exportScope`; undefined where the nodes are not in it. */
  toProto(exportScope?: string): tensorflow.ISaverDef | undefined {
    return exportScope === undefined || this.def === undefined ? this.def : stripScope(this.def, exportScope);
  }

  /** Prefixes of the checkpoints that are kept, oldest first. */
  get lastCheckpoints(): string[] {
    return this.rotation.prefixes;
  }
  /** Sets which checkpoints are kept; those that are there already are never too old for `keepCheckpointEveryNHours`. */
  setLastCheckpoints(prefixes: readonly string[]): void {
    this.rotation.set(prefixes.map((prefix) => [prefix, Number.POSITIVE_INFINITY]));
  }
  /** Sets which checkpoints are kept, with their times in seconds. */
  setLastCheckpointsWithTime(saved: readonly SavedAt[]): void {
    this.rotation.set(saved);
  }
  /** Sets which checkpoints are kept to those of `prefixes` that are there, with the times of their files. */
  async recoverLastCheckpoints(prefixes: readonly string[]): Promise<void> {
    const saved: SavedAt[] = [];
    for (const prefix of prefixes) {
      const [time] = await getCheckpointMtimes([prefix]);
      if (time !== undefined) saved.push([prefix, time]);
    }
    this.rotation.set(saved);
  }

  /**
   * Writes `prefix.index`, `prefix.data-…`, `prefix.meta` and the state file; `-step` is appended to the prefix. Files get their names
   * when they are complete, the state file last: if it fails, all that was there is there still.
   * @returns the prefix that was written; of a sharded V1 checkpoint, a pattern: `prefix-?????-of-00002`
   * @throws FailedPreconditionError where a variable has no value, ValueError where the folder is not there
   */
  async save(sess: Session, savePath: string, options: SaveOptions = {}): Promise<string> {
    checkOptions("Saver.save", options, SAVE_OPTIONS);
    return await this.turns.take(() => this.saveNow(sess, savePath, options));
  }

  private async saveNow(sess: Session, savePath: string, options: SaveOptions): Promise<string> {
    const { latestFilename = "checkpoint", metaGraphSuffix = "meta", writeState = true } = options;
    this.checkBuilt("save");
    if (typeof sess?.run !== "function") throw new TypeError(`'sess' must be a Session; ${String(sess)}`);
    this.deletedFiles = [];
    this.deletionFailure = undefined;
    const { padStepNumber: pad = false, sharded = false } = this.options;
    const file = await savePrefix(sess, savePath, { globalStep: options.globalStep, pad, latestFilename, sharded });
    const prefix = this.def === undefined ? file : await this.runSave(sess, file, this.def);
    if (options.writeMetaGraph ?? true) {
      const { stripDefaultAttrs } = options;
      const metaFile = `${metaGraphPrefix(file)}.${metaGraphSuffix}`;
      if (stripDefaultAttrs) await this.exportMetaGraph(metaFile, { graph: sess.graph, stripDefaultAttrs });
      else await saveMetaGraph(metaFile, sess.graph, this.def);
    }
    if (this.def === undefined || !writeState) return prefix;
    this.rotation.add(prefix);
    await updateCheckpointState(dirname(savePath), prefix, {
      allModelCheckpointPaths: this.rotation.prefixes,
      latestFilename,
      saveRelativePaths: this.options.saveRelativePaths ?? false,
    });
    const { files, failure } = await this.rotation.deleteOutdated(metaGraphSuffix);
    this.deletedFiles = files;
    this.deletionFailure = failure;
    return prefix;
  }

  private async runSave(sess: Session, file: string, def: tensorflow.ISaverDef): Promise<string> {
    try {
      const name = await sess.run(def.saveTensorName ?? "", { [def.filenameTensorName ?? ""]: pathFor(sess, file) });
      return sess.target === "" ? String(name.at(0)) : file;
    } catch (error) {
      const parent = dirname(file);
      if (!(error instanceof OpError) || (await isFolder(parent))) throw error;
      throw new ValueError(`Parent directory of ${file} doesn't exist, can't save.`, { cause: error });
    }
  }

  protected checkBuilt(what: string): void {
    if (!this.isBuilt) throw new RuntimeError(`\`build()\` should be called before ${what} if defer_build==True`);
  }

  /**
   * Sets the variables from a checkpoint: a prefix, one of its files, or a folder, whose latest checkpoint it then is.
   * @returns the prefix that was restored
   * @throws ValueError where there is no checkpoint, NotFoundError for a variable that is not in it, InvalidArgumentError for one of
   *   another shape or type (nothing is changed then, and the error has a table of all that does not fit), DataLossError for damaged files
   */
  restore(sess: Session, savePath: string | undefined | null): Promise<string>;
  /**
   * The same with other names, or as far as it fits: `{ partial: true }`, `{ rename: { "old/": "new/" } }`, `{ dryRun: true }`.
   * @returns a report of what fits and what does not, which prints as a table
   */
  restore(sess: Session, savePath: string | undefined | null, options: RestoreOptions): Promise<RestoreReport>;
  async restore(
    sess: Session,
    savePath: string | undefined | null,
    options?: RestoreOptions,
  ): Promise<string | RestoreReport> {
    this.checkBuilt("restore");
    checkOptions("Saver.restore", options, RESTORE_OPTIONS);
    if (savePath === undefined || savePath === null)
      throw new ValueError(
        "Can't load save_path when it is None. There is no checkpoint: tf.train.latestCheckpoint found none.",
      );
    const prefix = sess.target === "" ? await findPrefix(savePath) : await findServersPrefix(savePath);
    if (this.def === undefined) return options === undefined ? prefix : new RestoreReport(prefix, []);
    if (sess.graph.findOperation(this.def.restoreOpName ?? "") === undefined)
      throw new RuntimeError(
        `Cannot restore: the session's graph has no node "${this.def.restoreOpName}", expected the saver's graph`,
      );
    const request = { sess, def: this.def, prefix };
    if (options !== undefined) return await restoreSome(request, options);
    await restoreAll(request);
    return prefix;
  }

  /**
   * Writes the graph without the variables, or a part of it (`tf.train.Saver.export_meta_graph`).
   * @param file undefined writes nothing
   * @returns what was written
   */
  async exportMetaGraph(
    file?: string,
    options: ExportOptions & { readonly graph?: Graph } = {},
  ): Promise<tensorflow.IMetaGraphDef> {
    checkOptions("Saver.exportMetaGraph", options, ["graph", ...EXPORT_OPTIONS]);
    const def = exportedMetaGraph(options.graph ?? getDefaultGraph(), this.def, options);
    if (file !== undefined) await writeExported(file, def, options);
    return def;
  }

  toString(): string {
    const kept = this.rotation.prefixes.map((prefix) => `"${prefix}"`).join(", ");
    return `<tf.train.Saver "${this.def?.saveTensorName ?? "of no variables"}" keeps [${kept}]>`;
  }
  [inspect.custom](): string {
    return this.toString();
  }
}

/** All variables of the default graph, and the tables that are saved. */
function allSaveables(): VarList {
  const others = getDefaultGraph().getCollection(GraphKeys.SAVEABLE_OBJECTS);
  return [...globalVariables(), ...others.filter((item) => item instanceof MutableTable)];
}
