import type { Difference } from "./check/outputs.js";
import type { ErrorOutput } from "./outputs.js";

/** How a cell ended, or why it did not run. */
export type CellStatus = "passed" | "failed" | "differs" | "died" | "timed out" | "stopped" | "skipped" | "not run";

/** What became of one code cell. */
export interface CellResult {
  /** The cell's place among all cells of the notebook, from 0. */
  readonly index: number;
  /** Which of the run's cells it is, in words: `[3/12] const w = …`. */
  readonly where: string;
  readonly status: CellStatus;
  readonly seconds: number;
  /** The error that the cell ended with, whether it may or not. */
  readonly error?: ErrorOutput | undefined;
  /** How its outputs differ from the stored ones, where they are compared. */
  readonly differences: readonly Difference[];
}

/** How a run of a notebook ended: the key is its name, the value the exit code that tells of it. */
export const EXIT_CODES = {
  passed: 0,
  failed: 1,
  unusable: 2,
  differs: 3,
  died: 4,
  "timed out": 5,
} as const;

/** How a run of a notebook ended; `stopped` by a signal. */
export type RunStatus = keyof typeof EXIT_CODES | "stopped";

/** What became of a notebook. */
export interface NotebookResult {
  /** The notebook's path, as it was given. */
  readonly notebook: string;
  readonly status: RunStatus;
  /** Why it did not pass, in words. */
  readonly message?: string | undefined;
  readonly seconds: number;
  readonly cells: readonly CellResult[];
}

/** The graver first: of several notebooks the gravest decides the exit code. */
const GRAVITY = ["unusable", "died", "timed out", "failed", "differs", "passed"] as const;

/** The exit code of a run of notebooks that no signal has stopped. */
export function exitCodeOf(results: readonly NotebookResult[]): number {
  const gravest = GRAVITY.find((status) => results.some((result) => result.status === status));
  return EXIT_CODES[gravest ?? "passed"];
}
