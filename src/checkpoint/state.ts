import { readFile } from "node:fs/promises";
import { basename, isAbsolute, join, relative } from "node:path";
import { DataLossError, systemError } from "../core/errors.js";
import { checkpointExists } from "./files.js";
import { decodeName, encodeName } from "./names.js";
import { replaceFile } from "./temporary.js";
import { parseTextFormat, quoteText, type TextField } from "./text-format.js";

/** Which checkpoints a folder has: TensorFlow's CheckpointState, kept as text in the file `checkpoint`. */
export interface CheckpointState {
  /** Prefix of the latest checkpoint. */
  readonly modelCheckpointPath: string;
  /** Prefixes of all that are kept, oldest first; the latest is among them. */
  readonly allModelCheckpointPaths: readonly string[];
  /** When each of these was made, in seconds since 1970; empty where that is not known. */
  readonly allModelCheckpointTimestamps: readonly number[];
  /** When the last one that is kept for good was made. */
  readonly lastPreservedTimestamp?: number;
}

/**
 * The state that a `checkpoint` file's text gives; fields that are not known are skipped.
 * @throws DataLossError naming `file` and the offset where the text is damaged
 */
export function parseCheckpointState(text: string, file: string): CheckpointState {
  let model = "";
  const all: string[] = [];
  const timestamps: number[] = [];
  let preserved: number | undefined;
  for (const field of parseTextFormat(text, file)) {
    if (field.name === "model_checkpoint_path") model = stringOf(field, file);
    else if (field.name === "all_model_checkpoint_paths") all.push(stringOf(field, file));
    else if (field.name === "all_model_checkpoint_timestamps") timestamps.push(numberOf(field, file));
    else if (field.name === "last_preserved_timestamp") preserved = numberOf(field, file);
  }
  const state = { modelCheckpointPath: model, allModelCheckpointPaths: all, allModelCheckpointTimestamps: timestamps };
  return preserved === undefined ? state : { ...state, lastPreservedTimestamp: preserved };
}

function stringOf({ name, value }: TextField, file: string): string {
  if (value instanceof Uint8Array) return decodeName(value);
  throw new DataLossError(`Cannot parse "${file}": ${name} is no text in quotes, expected a checkpoint's prefix`, {
    file,
  });
}

function numberOf({ name, value }: TextField, file: string): number {
  const number = typeof value === "string" ? Number(value.replace(/f$/, "")) : Number.NaN;
  if (Number.isNaN(number))
    throw new DataLossError(`Cannot parse "${file}": ${name} is no number, expected seconds since 1970`, { file });
  return number;
}

/** The text of a `checkpoint` file as TensorFlow prints it. */
export function formatCheckpointState(state: CheckpointState): string {
  const lines = [`model_checkpoint_path: ${quoteText(state.modelCheckpointPath)}`];
  for (const path of state.allModelCheckpointPaths) lines.push(`all_model_checkpoint_paths: ${quoteText(path)}`);
  for (const time of state.allModelCheckpointTimestamps) lines.push(`all_model_checkpoint_timestamps: ${double(time)}`);
  if (state.lastPreservedTimestamp) lines.push(`last_preserved_timestamp: ${double(state.lastPreservedTimestamp)}`);
  return `${lines.join("\n")}\n`;
}

function double(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}

/**
 * The state to write into `folder` (`tf.train.generate_checkpoint_state_proto`): the latest checkpoint is the last of
 * all, and paths are rewritten relative to `folder` where both are relative.
 */
export function checkpointState(
  folder: string,
  latest: string,
  all: readonly string[] = [],
  times: Pick<CheckpointState, "lastPreservedTimestamp"> & {
    readonly allModelCheckpointTimestamps?: readonly number[];
  } = {},
): CheckpointState {
  const paths = all.at(-1) === latest ? [...all] : [...all, latest];
  const rewrite = (path: string) => (isAbsolute(folder) || isAbsolute(path) ? path : relative(folder, path) || ".");
  return {
    modelCheckpointPath: rewrite(latest),
    allModelCheckpointPaths: paths.map(rewrite),
    allModelCheckpointTimestamps: times.allModelCheckpointTimestamps ?? [],
    ...(times.lastPreservedTimestamp === undefined ? {} : { lastPreservedTimestamp: times.lastPreservedTimestamp }),
  };
}

/** Replaces the file `latestFilename` in `folder`; at any moment either the old or the new one is there, whole. */
export async function writeCheckpointState(
  folder: string,
  state: CheckpointState,
  latestFilename = "checkpoint",
): Promise<void> {
  await replaceFile(join(folder, latestFilename), encodeName(formatCheckpointState(state)));
}

/**
 * What the file `latestFilename` in `folder` says (`tf.train.get_checkpoint_state`); undefined where there is none.
 * Relative prefixes are joined to the folder as it is given; where nothing is at a prefix but a checkpoint of that name is beside
 * the file (the folder has been moved), it is that one.
 * @throws DataLossError where the file is damaged
 */
export async function getCheckpointState(
  folder: string,
  latestFilename = "checkpoint",
): Promise<CheckpointState | undefined> {
  const file = joinPrefix(folder, latestFilename);
  let text: string;
  try {
    text = decodeName(await readFile(file));
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
      return undefined;
    throw systemError("read", file, error);
  }
  const state = parseCheckpointState(text, file);
  const all: string[] = [];
  for (const path of state.allModelCheckpointPaths) all.push(await locate(folder, path));
  return {
    ...state,
    modelCheckpointPath: state.modelCheckpointPath && (await locate(folder, state.modelCheckpointPath)),
    allModelCheckpointPaths: all,
  };
}

/**
 * Prefix of the latest checkpoint in `folder` (`tf.train.latest_checkpoint`); undefined where no file says or the
 * checkpoint that it names is not there.
 * @throws DataLossError where the `checkpoint` file is damaged
 */
export async function latestCheckpoint(folder: string, latestFilename?: string): Promise<string | undefined> {
  const prefix = (await getCheckpointState(folder, latestFilename))?.modelCheckpointPath;
  return prefix && (await checkpointExists(prefix)) ? prefix : undefined;
}

async function locate(folder: string, path: string): Promise<string> {
  const stated = isAbsolute(path) ? path : joinPrefix(folder, path);
  if (await checkpointExists(stated)) return stated;
  const beside = joinPrefix(folder, basename(path.replaceAll("\\", "/")));
  return (await checkpointExists(beside)) ? beside : stated;
}

/** Python's os.path.join, which keeps a leading `./`. */
function joinPrefix(folder: string, path: string): string {
  return folder === "" || /[/\\]$/.test(folder) ? folder + path : `${folder}/${path}`;
}
