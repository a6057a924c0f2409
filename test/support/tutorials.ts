import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Output } from "../../notebooks/run/outputs.js";
import { findPython } from "./python.js";
import { root } from "./source-files.js";

const cli = join(root, "dist", "kernel", "cli.js");

/** A notebook's cell as it is stored. */
export interface StoredCell {
  readonly cell_type: string;
  readonly source: string;
  readonly outputs: readonly Output[];
}

/** The names of all tutorials. */
export const tutorials: readonly string[] = readdirSync(join(root, "notebooks"))
  .filter((name) => name.endsWith(".ipynb"))
  .map((name) => name.replace(/\.ipynb$/, ""))
  .sort();

/** Those that install packages or take a minute or two: they run with the tests of the package. */
export const slowTutorials: readonly string[] = ["digits", "generate-text"];

/** A Python that has TensorFlow, or why there is none. */
const python = findPython("tensorflow");

/** Why a tutorial cannot run here; false where it can. */
export function whyNot(name: string): string | false {
  return name === "train-on-a-cluster" ? python.skip : false;
}

/** The cells of a notebook file, with texts as one string each. */
export function readCells(path: string): StoredCell[] {
  const { cells } = JSON.parse(readFileSync(path, "utf8")) as { cells: readonly StoredCell[] };
  return cells.map(({ cell_type, source, outputs = [] }) => ({
    cell_type,
    source: joined(source),
    outputs: outputs.map(
      (output): Output => (output.output_type === "stream" ? { ...output, text: joined(output.text) } : output),
    ),
  }));
}

/**
 * Runs a tutorial in a kernel of its own, from a copy in an empty folder, and compares its outputs with the stored ones: numbers as
 * exactly as its metadata `tensorcell.check` say.
 */
export async function checkTutorial(name: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "tensorcell-tutorial-"));
  try {
    const isGenerated = (path: string) => /[/\\](run|node_modules)$|[/\\]package(-lock)?\.json$/.test(path);
    cpSync(join(root, "notebooks"), folder, { recursive: true, filter: (path) => !isGenerated(path) });
    const args = [cli, "run", `${name}.ipynb`, "--check", "--typecheck", "--quiet"];
    const child = spawn(process.execPath, args, {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, PYTHON: python.command },
    });
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (printed += chunk));
    const [code] = await once(child, "close");
    assert.equal(code, 0, printed);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

function joined(text: unknown): string {
  return Array.isArray(text) ? text.join("") : String(text);
}
