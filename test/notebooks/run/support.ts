import { type ChildProcess, spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import { type RunHost, runCommand } from "../../../notebooks/run/main.js";
import type { RunCommandOptions } from "../../../notebooks/run/options.js";

/** The command of the fake kernel. */
export const FAKE_KERNEL: readonly string[] = [
  process.execPath,
  fileURLToPath(new URL("./fake-kernel.js", import.meta.url)),
];

/** A directory that is removed when the test ends. */
export async function temporaryFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tensorcell-test-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A stream that keeps its text and tells of what it is given. */
export class TextSink extends EventEmitter {
  text = "";

  constructor(readonly isTTY = false) {
    super();
  }

  write(text: string): void {
    this.text += text;
    this.emit("text");
  }

  /** Waits until the text has `part` in it. */
  async until(part: string): Promise<void> {
    while (!this.text.includes(part)) await new Promise((resolve) => this.once("text", resolve));
  }
}

/** A process to print to and to send signals to. */
export class FakeHost extends EventEmitter implements RunHost {
  readonly stdout = new TextSink();
  readonly stderr = new TextSink();
}

/** A code cell for a notebook, with an id if one is given. */
export function code(source: string, extra: object = {}): object {
  return { cell_type: "code", metadata: {}, source, outputs: [], execution_count: null, ...extra };
}

/** The text of a notebook of these cells. */
export function notebookOf(cells: readonly object[], extra: object = {}): string {
  return JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells, ...extra });
}

/** Runs a notebook in the fake kernel, and gives back what it printed and its exit code. */
export async function run(
  path: string | readonly string[],
  { kernelCommand = FAKE_KERNEL, ...options }: Partial<RunCommandOptions> & { kernelCommand?: readonly string[] } = {},
  host = new FakeHost(),
): Promise<{ code: number; stdout: string; stderr: string }> {
  const exitCode = await runCommand([path].flat(), { kernel: { command: kernelCommand }, ...options }, host);
  return { code: exitCode, stdout: host.stdout.text, stderr: host.stderr.text };
}

/** `tensorcell` as it was started: its process, what it prints, and its exit code in the end. */
export interface StartedCli {
  readonly child: ChildProcess;
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  readonly ended: Promise<number>;
}

const CLI = fileURLToPath(new URL("../../../bundle/cli.js", import.meta.url));

/** Starts `tensorcell` with these arguments, in a process of its own. */
export function startCli(args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): StartedCli {
  const child = spawn(process.execPath, [CLI, ...args], { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const [stdout, stderr] = [new TextSink(), new TextSink()];
  child.stdout.on("data", (text) => stdout.write(String(text)));
  child.stderr.on("data", (text) => stderr.write(String(text)));
  const ended = once(child, "close").then(([exit]) => exit as number);
  return { child, stdout, stderr, ended };
}
