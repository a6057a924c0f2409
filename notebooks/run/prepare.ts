import { mkdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { type Notebook, NotebookError } from "./notebook.js";
import { checkOutput, readNotebook } from "./notebook-file.js";
import type { RunCommandOptions } from "./options.js";
import { finishedCells } from "./resume.js";

/** A notebook that is ready to run. */
export interface PreparedNotebook {
  /** The path, as it was given. */
  readonly path: string;
  readonly notebook: Notebook;
  /** The kernel's working directory. */
  readonly cwd: string;
  /** Where the executed notebook is written, if it is. */
  readonly output: string | undefined;
  /** How many of its code cells a former run has done. */
  readonly done: number;
}

/**
 * Reads notebooks and finds all that is wrong before anything runs.
 *
 * @throws NotebookError for a notebook that cannot be read, written or given its parameters, and for options that contradict.
 */
export async function prepare(paths: readonly string[], options: RunCommandOptions): Promise<PreparedNotebook[]> {
  checkPlaces(paths, options);
  if (options.outputDir !== undefined) await makeFolder(options.outputDir);
  const prepared: PreparedNotebook[] = [];
  for (const path of paths) {
    const notebook = await readNotebook(path);
    if (options.parameters !== undefined) {
      const { injectParameters } = await import("./parameters.js");
      injectParameters(notebook, options.parameters, path);
    }
    const output = outputOf(path, options);
    if (output !== undefined) await checkOutput(output);
    const done = options.resume && output !== undefined ? await finishedCells(notebook, output) : 0;
    prepared.push({ path, notebook, output, done, cwd: resolve(options.cwd ?? dirname(path)) });
  }
  return prepared;
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new NotebookError(`Cannot make the folder "${path}": ${reason}`, { cause });
  }
}

function outputOf(path: string, { output, inplace, outputDir }: RunCommandOptions): string | undefined {
  return output ?? (inplace ? path : outputDir === undefined ? undefined : join(outputDir, basename(path)));
}

function checkPlaces(paths: readonly string[], options: RunCommandOptions): void {
  const { output, inplace, outputDir, resume, check, update } = options;
  const fail = (words: string): never => {
    throw new NotebookError(`Cannot run ${paths.map((path) => `"${path}"`).join(", ")}: ${words}`);
  };
  const places = [
    output !== undefined && "--output",
    inplace && "--inplace",
    outputDir !== undefined && "--output-dir",
  ];
  const given = places.filter((place) => place !== false && place !== undefined);
  if (given.length > 1) fail(`${given.join(" and ")} are ${given.length} places for the outputs, expected one`);
  if (output !== undefined && paths.length > 1)
    fail(`--output names one file, expected --output-dir for several notebooks`);
  if (resume && given.length === 0)
    fail("--resume needs the notebook that the former run wrote, expected --output, --inplace or --output-dir");
  if (update && !check) fail("--update puts outputs in the place of those that differ, expected --check beside it");
  if (check && inplace) fail("--inplace would replace the outputs that --check compares with, expected --update");
  const names = paths.map((path) => basename(path));
  const twice = outputDir === undefined ? undefined : names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) fail(`two of them would be "${join(outputDir!, twice)}"`);
}
