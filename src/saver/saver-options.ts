import type { tensorflow } from "#proto/tensorflow.js";
import { ValueError } from "../core/errors.js";
import { Tensor } from "../core/operation.js";
import { checkOptions } from "../core/options.js";
import { PartitionedVariable } from "../ops/partitioned-variable.js";
import { Variable } from "../ops/variable.js";
import type { VarList } from "./saveables.js";

/** Options of `tf.train.Saver`. */
export interface SaverOptions {
  /** True brings values into the shapes of the variables when they are restored. */
  readonly reshape?: boolean;
  /** True writes a file for each device that has variables. */
  readonly sharded?: boolean;
  /** How many checkpoints to keep; 0 or null keeps all. Default 5. */
  readonly maxToKeep?: number | null;
  /** Keeps one checkpoint for good every so many hours. Default 10000. */
  readonly keepCheckpointEveryNHours?: number;
  /** Prefix of the nodes, "save" by default; with a `saverDef`, the name scope that its nodes are in. */
  readonly name?: string;
  /** True restores one variable after the other: TensorFlow's own Saver reads all by one node, and so does this one. */
  readonly restoreSequentially?: boolean;
  /** The nodes of a saver that are in the graph already. */
  readonly saverDef?: tensorflow.ISaverDef;
  /** True adds no nodes before `build()`. */
  readonly deferBuild?: boolean;
  /** True saves nothing without complaint where there is no variable. */
  readonly allowEmpty?: boolean;
  /** The format of the files: "V2" by default, or "V1". Both are restored. */
  readonly writeVersion?: "V1" | "V2" | 1 | 2;
  /** True writes steps with eight digits. */
  readonly padStepNumber?: boolean;
  /** True writes paths relative to the folder into the `checkpoint` file. */
  readonly saveRelativePaths?: boolean;
  /** The default of the file name placeholder. Default "model". */
  readonly filename?: string;
  /** Tells the time, in seconds since 1970; for tests of `keepCheckpointEveryNHours`. */
  readonly clock?: () => number;
}

/** The names of the options. */
export const SAVER_OPTIONS = [
  "reshape",
  "sharded",
  "maxToKeep",
  "keepCheckpointEveryNHours",
  "name",
  "restoreSequentially",
  "saverDef",
  "deferBuild",
  "allowEmpty",
  "writeVersion",
  "padStepNumber",
  "saveRelativePaths",
  "filename",
  "clock",
];

/** The number of a format in a SaverDef. @throws ValueError for a format that there is not */
export function versionNumber(version: SaverOptions["writeVersion"] = "V2"): number {
  if (version === "V1" || version === 1) return 1;
  if (version === "V2" || version === 2) return 2;
  throw new ValueError(`Cannot save in the format ${JSON.stringify(version)}: expected "V1" or "V2"`);
}

/** The arguments of `new Saver`: a single object with no variable among its values is the options. */
export function saverArguments(
  first: VarList | SaverOptions | null | undefined,
  second: SaverOptions | undefined,
): { readonly list: VarList | undefined; readonly options: SaverOptions } {
  const isList = Array.isArray(first) || typeof first !== "object" || (first !== null && hasVariable(first));
  const options = isList || second !== undefined ? (second ?? {}) : ((first ?? {}) as SaverOptions);
  const list = isList || second !== undefined ? ((first ?? undefined) as VarList | undefined) : undefined;
  checkOptions("new tf.train.Saver", options, SAVER_OPTIONS);
  if (options.deferBuild && list !== undefined)
    throw new ValueError(
      "If `var_list` is provided then build cannot be deferred. Either set defer_build=False or var_list=None.",
    );
  return { list, options };
}

function hasVariable(value: object): boolean {
  const isSaved = (item: unknown): boolean =>
    item instanceof Variable || item instanceof Tensor || item instanceof PartitionedVariable || Array.isArray(item);
  return Object.values(value).some(isSaved);
}
