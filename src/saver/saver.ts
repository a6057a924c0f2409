import { basename, dirname, relative } from "node:path";
import { inspect } from "node:util";
import type { tensorflow } from "#proto/tensorflow.js";
import { checkpointState, writeCheckpointState } from "../checkpoint/checkpoint.js";
import { getDefaultGraph } from "../core/default-graph.js";
import { OpError, RuntimeError, ValueError } from "../core/errors.js";
import type { Graph } from "../core/graph.js";
import { Tensor } from "../core/operation.js";
import { checkOptions } from "../core/options.js";
import { Turns } from "../core/turns.js";
import { Variable } from "../ops/variable.js";
import { globalVariables } from "../ops/variable-collections.js";
import type { Session } from "../session/session.js";
import { explainRestore, findPrefix, isFolder } from "./find-checkpoint.js";
import { toMetaGraphDef, writeMetaGraph } from "./meta-graph.js";
import { Rotation } from "./rotation.js";
import { saveablesOf, type VarList } from "./saveables.js";
import { addSaverNodes } from "./saver-nodes.js";

/** Options of `tf.train.Saver`. */
export interface SaverOptions {
  /** How many checkpoints to keep; 0 or null keeps all. Default 5. */
  readonly maxToKeep?: number | null;
  /** Keeps one checkpoint for good every so many hours. Default 10000. */
  readonly keepCheckpointEveryNHours?: number;
  /** Prefix of the nodes. Default "save". */
  readonly name?: string;
  /** The nodes of a saver that are in the graph already. */
  readonly saverDef?: tensorflow.ISaverDef;
  /** True saves nothing without complaint where there is no variable. */
  readonly allowEmpty?: boolean;
  /** True writes steps with eight digits. */
  readonly padStepNumber?: boolean;
  /** True writes paths relative to the folder into the `checkpoint` file. */
  readonly saveRelativePaths?: boolean;
  /** The default of the file name placeholder. Default "model". */
  readonly filename?: string;
  /** Tells the time, in seconds since 1970; for tests of `keepCheckpointEveryNHours`. */
  readonly clock?: () => number;
}

const SAVER_OPTIONS = [
  "maxToKeep",
  "keepCheckpointEveryNHours",
  "name",
  "saverDef",
  "allowEmpty",
  "padStepNumber",
  "saveRelativePaths",
  "filename",
  "clock",
];
const SAVE_OPTIONS = ["globalStep", "latestFilename", "metaGraphSuffix", "writeMetaGraph", "writeState"];

/** Options of `Saver.save`. */
export interface SaveOptions {
  /** A step that is appended to the name: a number, or a variable or tensor that has it. */
  readonly globalStep?: number | bigint | Tensor | Variable;
  /** Name of the state file. Default "checkpoint". */
  readonly latestFilename?: string;
  /** Default "meta". */
  readonly metaGraphSuffix?: string;
  /** False writes no `.meta`. */
  readonly writeMetaGraph?: boolean;
  /** False leaves the state file, and what is kept, as they are. */
  readonly writeState?: boolean;
}

/**
 * Saves and restores variables as TensorFlow's checkpoints (`tf.train.Saver`): all of them, a list, or an object by the names to
 * save under. A single object with no variable among its values is the options: `new tf.train.Saver({ maxToKeep: 4 })`.
 */
export class Saver {
  private readonly options: SaverOptions;
  private readonly def: tensorflow.ISaverDef | undefined;
  private readonly rotation: Rotation;
  private readonly turns = new Turns();
  /** Files that the last `save` deleted, since they are kept no longer. */
  deletedFiles: readonly string[] = [];

  /** @throws ValueError where there is nothing to save, or two variables have one name; TypeError for what is no variable */
  constructor(varList?: VarList | SaverOptions | null, options: SaverOptions = {}) {
    const isOptions = varList != null && !Array.isArray(varList) && !hasVariable(varList);
    this.options = isOptions ? (varList as SaverOptions) : options;
    checkOptions("new tf.train.Saver", this.options, SAVER_OPTIONS);
    const list = isOptions || varList == null ? undefined : (varList as VarList);
    const { keepCheckpointEveryNHours = 10000, clock = () => Date.now() / 1000 } = this.options;
    this.def = this.options.saverDef ?? this.build(list);
    const maxToKeep = this.options.saverDef?.maxToKeep ?? this.options.maxToKeep ?? 0;
    const limit = this.options.saverDef === undefined && this.options.maxToKeep === undefined ? 5 : maxToKeep;
    this.rotation = new Rotation(limit, this.def?.keepCheckpointEveryNHours ?? keepCheckpointEveryNHours, clock);
  }

  private build(list: VarList | undefined): tensorflow.ISaverDef | undefined {
    const saveables = saveablesOf(list ?? globalVariables());
    if (saveables.length === 0) {
      if (this.options.allowEmpty) return undefined;
      throw new ValueError("No variables to save: make one with tf.variable(…) first, or set allowEmpty");
    }
    return addSaverNodes(saveables[0]!.variable.graph, saveables, {
      name: this.options.name ?? "save",
      filename: this.options.filename ?? "model",
      maxToKeep: this.options.maxToKeep === undefined ? 5 : (this.options.maxToKeep ?? 0),
      keepCheckpointEveryNHours: this.options.keepCheckpointEveryNHours ?? 10000,
    });
  }

  /** Names of the nodes that save and restore (`tf.train.Saver.as_saver_def`). */
  asSaverDef(): tensorflow.ISaverDef | undefined {
    return this.def;
  }
  /** `asSaverDef`, under the name that protos have. */
  toProto(): tensorflow.ISaverDef | undefined {
    return this.def;
  }
  /** Prefixes of the checkpoints that are kept, oldest first. */
  get lastCheckpoints(): string[] {
    return this.rotation.prefixes;
  }
  /** Sets which checkpoints are kept, with their times in seconds. */
  setLastCheckpointsWithTime(saved: readonly (readonly [prefix: string, time: number])[]): void {
    this.rotation.set(saved);
  }

  /**
   * Writes `prefix.index`, `prefix.data-…`, `prefix.meta` and the state file; `-step` is appended to the prefix. Files get their names
   * when they are complete, the state file last: if it fails, all that was there is there still.
   * @returns the prefix that was written
   * @throws FailedPreconditionError where a variable has no value, ValueError where the folder is not there
   */
  async save(sess: Session, savePath: string, options: SaveOptions = {}): Promise<string> {
    checkOptions("Saver.save", options, SAVE_OPTIONS);
    return await this.turns.take(() => this.saveNow(sess, savePath, options));
  }

  private async saveNow(sess: Session, savePath: string, options: SaveOptions): Promise<string> {
    const { latestFilename = "checkpoint", metaGraphSuffix = "meta", writeState = true } = options;
    if (basename(latestFilename) !== latestFilename)
      throw new ValueError("'latest_filename' must not contain path components");
    const prefix = await this.prefixFor(sess, savePath, options.globalStep);
    if (this.def !== undefined) await this.runSave(sess, prefix);
    if (options.writeMetaGraph ?? true)
      await writeMetaGraph(`${metaGraphPrefix(prefix)}.${metaGraphSuffix}`, toMetaGraphDef(sess.graph, this.def));
    if (this.def === undefined || !writeState) return prefix;
    this.rotation.add(prefix);
    await this.recordState(prefix, latestFilename);
    this.deletedFiles = await this.rotation.deleteOutdated(metaGraphSuffix);
    return prefix;
  }

  private async prefixFor(sess: Session, savePath: string, globalStep: SaveOptions["globalStep"]): Promise<string> {
    if (globalStep === undefined) return savePath;
    const isPlain = typeof globalStep === "number" || typeof globalStep === "bigint";
    if (!isPlain && !(globalStep instanceof Tensor) && !(globalStep instanceof Variable))
      throw new TypeError(
        `Cannot save with globalStep ${JSON.stringify(globalStep)}: expected a number, a variable or a tensor`,
      );
    const value = isPlain ? globalStep : (await sess.run(globalStep)).item();
    const step = BigInt(typeof value === "bigint" ? value : Math.trunc(Number(value)));
    return `${savePath}-${this.options.padStepNumber ? String(step).padStart(8, "0") : step}`;
  }

  private async runSave(sess: Session, prefix: string): Promise<void> {
    const def = this.def ?? {};
    try {
      await sess.run(def.saveTensorName ?? "", { [def.filenameTensorName ?? ""]: prefix });
    } catch (error) {
      const parent = dirname(prefix);
      if (!(error instanceof OpError) || (await isFolder(parent))) throw error;
      throw new ValueError(`Parent directory of ${prefix} doesn't exist, can't save.`, { cause: error });
    }
  }

  private async recordState(prefix: string, latestFilename: string): Promise<void> {
    const folder = dirname(prefix);
    const shorten = (path: string): string => (this.options.saveRelativePaths ? relative(folder, path) : path);
    const all = this.rotation.prefixes;
    const state = this.options.saveRelativePaths
      ? {
          modelCheckpointPath: shorten(prefix),
          allModelCheckpointPaths: (all.at(-1) === prefix ? all : [...all, prefix]).map(shorten),
          allModelCheckpointTimestamps: [],
        }
      : checkpointState(folder, prefix, all);
    await writeCheckpointState(folder, state, latestFilename);
  }

  /**
   * Sets the variables from a checkpoint: a prefix, one of its files, or a folder, whose latest checkpoint it then is.
   * @returns the prefix that was restored
   * @throws ValueError where there is no checkpoint, NotFoundError for a variable that is not in it, InvalidArgumentError for one of
   *   another shape or type, DataLossError for damaged files
   */
  async restore(sess: Session, savePath: string | undefined | null): Promise<string> {
    if (savePath === undefined || savePath === null)
      throw new ValueError(
        "Can't load save_path when it is None. There is no checkpoint: tf.train.latestCheckpoint found none.",
      );
    const prefix = await findPrefix(savePath);
    if (this.def === undefined) return prefix;
    if (sess.graph.findOperation(this.def.restoreOpName ?? "") === undefined)
      throw new RuntimeError(
        `Cannot restore: the session's graph has no node "${this.def.restoreOpName}", expected the saver's graph`,
      );
    try {
      await sess.run(this.def.restoreOpName ?? "", { [this.def.filenameTensorName ?? ""]: prefix });
    } catch (error) {
      throw explainRestore(error, prefix);
    }
    return prefix;
  }

  toString(): string {
    const kept = this.rotation.prefixes.map((prefix) => `"${prefix}"`).join(", ");
    return `<tf.train.Saver "${this.def?.saveTensorName ?? "of no variables"}" keeps [${kept}]>`;
  }
  [inspect.custom](): string {
    return this.toString();
  }

  /** Writes the graph without the variables (`tf.train.Saver.export_meta_graph`). */
  async exportMetaGraph(file: string, graph: Graph = getDefaultGraph()): Promise<tensorflow.IMetaGraphDef> {
    const def = toMetaGraphDef(graph, this.def);
    await writeMetaGraph(file, def);
    return def;
  }
}

function hasVariable(value: object): boolean {
  return Object.values(value).some((item) => item instanceof Variable || item instanceof Tensor);
}

/** Without the `-00000-of-00002` of a sharded checkpoint. */
function metaGraphPrefix(prefix: string): string {
  return prefix.replace(/-[\d?]+-of-\d+$/, "");
}
