import { spawnSync } from "node:child_process";

/** A Python interpreter for a test, or why there is none. */
export interface Python {
  /** The interpreter: `TENSORCELL_TEST_PYTHON`, or else `python3`. */
  readonly command: string;
  /** For `node:test`: `false`, or a reason such as `needs Python's tensorflow`. */
  readonly skip: string | false;
}

/**
 * Looks for a Python that has all of `modules`.
 *
 * @throws Error if it does not and the environment has `CI` set: there no test may be skipped.
 */
export function findPython(...modules: readonly string[]): Python {
  const command = process.env.TENSORCELL_TEST_PYTHON || "python3";
  const script =
    "import importlib.util, sys; print(' '.join(m for m in sys.argv[1:] if not importlib.util.find_spec(m)))";
  const { status, stdout } = spawnSync(command, ["-c", script, ...modules], { encoding: "utf8" });
  const missing = status === 0 ? stdout.trim().split(" ").filter(Boolean) : modules;
  const skip = missing.length === 0 ? false : `needs Python's ${missing.join(", ")}`;
  if (skip && process.env.CI) throw new Error(`Cannot skip tests in CI: "${command}" ${skip}`);
  return { command, skip };
}
