/** A session with magics to test with: one a test file, in a folder of its own, with a front end that only takes note. */
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { type MimeBundle, toBundle } from "../../kernel/display/bundle.js";
import { GraphEdits } from "../../kernel/graph-edits.js";
import { History } from "../../kernel/history.js";
import { LazyLibrary } from "../../kernel/library.js";
import { magicCall } from "../../kernel/magic-lines.js";
import { MagicSession, type Payload } from "../../kernel/magic-session.js";
import * as magics from "../../kernel/magics/index.js";
import { captureOutput } from "../../kernel/repl/console.js";
import { Repl } from "../../kernel/repl/repl.js";
import type { LineCall } from "../../kernel/run-magic.js";
import type { TypecheckMode } from "../../kernel/typecheck.js";

/** What came of a cell. */
export interface Ran {
  readonly value: unknown;
  readonly stdout: string;
  readonly stderr: string;
  /** What was shown, in its forms. */
  readonly shown: readonly MimeBundle[];
  /** The plain text of all that was shown. */
  readonly text: string;
  readonly payloads: readonly Payload[];
}

/** The notebook's folder; it is the working folder. */
export const folder = realpathSync(mkdtempSync(join(tmpdir(), "tensorcell-magics-")));
process.chdir(folder);
after(() => {
  process.chdir(tmpdir());
  rmSync(folder, { recursive: true, force: true });
});

const library = new LazyLibrary();
/** The session's cells. */
export const history = new History();
/** What happens to cells with errors of type. */
export const typecheck: { mode: TypecheckMode } = { mode: "warn" };
/** What those who help to write cells were told. */
export const notes: object[] = [];
export const repl = new Repl({ cwd: folder });

let printed = { stdout: "", stderr: "" };
let shown: MimeBundle[] = [];
let pending: Promise<unknown>[] = [];
let count = 0;

const edits = new GraphEdits(
  library,
  (text) => write("stderr", text),
  () => undefined,
);
library.findEdit = () => edits.current;

function write(name: "stdout" | "stderr", text: string): void {
  printed[name] += text;
}

/** The session's magics. */
export const session = new MagicSession(repl, {
  loadMagics: async () => magics,
  library,
  typecheck,
  edits,
  history,
  folder,
  help: async (name) => ({ "text/plain": `help for ${name}` }),
  publish: (_type, { data }) => void shown.push(data as MimeBundle),
  write,
  load: async () => void (await library.load()),
  pending: (work) => void pending.push(work),
  draw: toBundle,
  note: (change) => void notes.push(change),
});
Object.defineProperty(globalThis, magicCall, { value: (line: string, call?: LineCall) => session.line(line, call) });
repl.define("magics", () => session.functions);
repl.define("display", () => session.context.display);
repl.define("tf", () => library.get());
repl.define("sess", () => library.get().defaultSession());
repl.define("graph", () => library.get().getDefaultGraph());

/** Runs a cell. Rejects with what it throws. */
export async function run(code: string): Promise<Ran> {
  printed = { stdout: "", stderr: "" };
  shown = [];
  pending = [];
  const output = captureOutput((name, text) => session.write(name, text));
  try {
    await library.load();
    const cell = await session.prepare({ code, executionCount: ++count, key: code });
    const { value } = await edits.run(cell.key, undefined, () => session.run(cell, () => repl.evaluate(cell)));
    await Promise.all(pending);
    history.add(count, code, null);
    const text = shown.map((bundle) => String(bundle["text/plain"])).join("\n");
    return { value, ...printed, shown, text, payloads: session.takePayloads() };
  } finally {
    output.release();
  }
}

/** Runs a cell that must fail, and gives its error as `Name: message`. */
export async function failure(code: string): Promise<string> {
  try {
    await run(code);
  } catch (error) {
    const { ename, evalue } = repl.describeError(error);
    return `${ename}: ${evalue}`;
  }
  throw new Error(`The cell was expected to fail: ${code}`);
}

/** What the last cell had printed by the time it failed. */
export function printedBefore(): { readonly stdout: string; readonly stderr: string } {
  return printed;
}
