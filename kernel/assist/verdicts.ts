import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellProblem } from "../asking.js";
import { appendBounded } from "../bounded-file.js";

/** Bytes of the file beyond which its older half is left out. */
const limit = 2_000_000;

/** Hexadecimal digits of the hash by which a verdict is found again. */
const digits = 40;

/**
 * What was found wrong with cells, kept in a file of the user's cache folder: a cell that was checked behind the same cells, by
 * this or an earlier kernel, needs no language server. Each line of the file is a hash of the question and the answer. A file
 * that cannot be read or written is no failure: then the cell is checked.
 */
export class Verdicts {
  readonly #folder: string | undefined;
  #known: Map<string, string> | undefined;

  /** `folder`: undefined to keep nothing. */
  constructor(folder: string | undefined) {
    this.#folder = folder;
  }

  /** The answer to a question: the one that is kept, or that of `ask`, which is kept then. */
  async of(question: string, ask: () => Promise<CellProblem[]>): Promise<CellProblem[]> {
    if (this.#folder === undefined) return ask();
    const hash = createHash("sha256").update(question).digest("hex").slice(0, digits);
    this.#known ??= read(fileIn(this.#folder));
    const kept = parsed(this.#known.get(hash));
    if (kept !== undefined) return kept;
    const problems = await ask();
    const answer = JSON.stringify(problems);
    this.#known.set(hash, answer);
    write(this.#folder, hash, answer);
    return problems;
  }
}

const fileIn = (folder: string) => join(folder, "checked-cells");

function read(file: string): Map<string, string> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    // Nothing is kept, or it cannot be read.
    return new Map();
  }
  const lines = text.split("\n").filter((line) => line[digits] === " " && line.endsWith("]"));
  return new Map(lines.map((line) => [line.slice(0, digits), line.slice(digits + 1)]));
}

/** The answer of a line; undefined for one that is spoilt. */
function parsed(answer: string | undefined): CellProblem[] | undefined {
  if (answer === undefined) return undefined;
  try {
    const problems: unknown = JSON.parse(answer);
    return Array.isArray(problems) ? problems : undefined;
  } catch {
    // It was written while the disk was full, or by two at once: the cell is checked again.
    return undefined;
  }
}

function write(folder: string, hash: string, answer: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    appendBounded(fileIn(folder), `${hash} ${answer}\n`, limit);
  } catch {
    // The next kernel checks the cell, as this one did.
  }
}
