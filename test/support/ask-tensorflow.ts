import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { findPython } from "./python.js";
import { root } from "./source-files.js";

/** A Python that has TensorFlow, or why there is none. */
export const python = findPython("tensorflow", "numpy");

const script = join(root, "test", "python", "tensorflow_side.py");

/** Asks Python's TensorFlow (test/python/tensorflow_side.py), in a process of its own. */
export function ask<Answer>(question: { readonly ask: string } & Readonly<Record<string, unknown>>): Answer {
  const { status, stdout, stderr } = spawnSync(python.command, [script], {
    input: JSON.stringify(question),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1" },
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout) as Answer;
}
