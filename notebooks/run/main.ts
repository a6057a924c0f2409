import { writeFile } from "node:fs/promises";
import { NotebookError } from "./notebook.js";
import type { RunCommandOptions } from "./options.js";
import { type PreparedNotebook, prepare } from "./prepare.js";
import type { Reporter } from "./reporter.js";
import { JsonReporter, LineReporter, QuietReporter } from "./reporters.js";
import { EXIT_CODES, exitCodeOf, type NotebookResult } from "./results.js";
import { runOne, type StopSource } from "./run-one.js";
import type { KernelSession } from "./session.js";
import { type SignalSource, StopRequests } from "./stop-requests.js";
import { Terminal, type TextStream } from "./terminal.js";

/** Where a run prints to and is stopped from: a process. */
export interface RunHost extends SignalSource {
  readonly stdout: TextStream;
  readonly stderr: TextStream;
}

const BROKEN_PIPE = 141;

/**
 * Runs every code cell of the notebooks at the given paths, each notebook in a kernel of its own.
 *
 * @returns the exit code: 0 if all passed; 1 if a cell failed; 2 if a notebook cannot be read, written or run as asked; 3 if
 *   outputs differ from the stored ones; 4 if a kernel died or did not start; 5 if time was up; 128 and the signal's number if
 *   a signal ended the run. Of several notebooks the gravest decides: 2, 4, 5, 1, 3.
 */
export async function runCommand(
  paths: readonly string[],
  options: RunCommandOptions,
  host: RunHost = process,
): Promise<number> {
  const terminal = new Terminal(host.stdout, host.stderr);
  let prepared: PreparedNotebook[];
  try {
    prepared = await prepare(paths, options);
  } catch (error) {
    if (!(error instanceof NotebookError)) throw error;
    terminal.note(error.message);
    return EXIT_CODES.unusable;
  }
  const sessions = new Sessions();
  const stop = new StopRequests(host, {
    interrupt: () => {
      terminal.note(`Interrupting the kernel${sessions.count === 1 ? "" : "s"}; Ctrl-C once more ends the run.`);
      sessions.stop((session) => session.interrupt());
    },
    end: () => sessions.stop((session) => session.kill()),
  });
  // A reader that has seen enough (`| head`) closes the pipe.
  terminal.onBroken(() => stop.end(BROKEN_PIPE));
  const restoreDebug = silenceDebug();
  try {
    const results = await runAll(prepared, options, (path) => reporterFor(path, options, host, terminal), sessions);
    if (options.junit !== undefined) await writeJunit(results, options.junit, terminal);
    if (options.annotate) await annotate(results, host.stdout);
    if (results.length > 1 && options.tell !== "json") terminal.note(summary(results));
    return stop.exitCode ?? exitCodeOf(results);
  } finally {
    stop.dispose();
    restoreDebug();
  }
}

/** Runs notebooks, so many at a time as are asked for; results are in the notebooks' order. */
async function runAll(
  prepared: readonly PreparedNotebook[],
  options: RunCommandOptions,
  reporterFor: (path: string) => Reporter,
  sessions: Sessions,
): Promise<NotebookResult[]> {
  const results: NotebookResult[] = [];
  let next = 0;
  const work = async () => {
    while (next < prepared.length && !sessions.stopping) {
      const place = next++;
      const one = prepared[place]!;
      const reporter = reporterFor(one.path);
      results[place] = await runOne(one, options, reporter, sessions).catch((error: unknown) => {
        if (!(error instanceof NotebookError)) throw error;
        reporter.note(error.message);
        return { notebook: one.path, status: "unusable", message: error.message, seconds: 0, cells: [] } as const;
      });
    }
  };
  await Promise.all(Array.from({ length: Math.min(options.jobs ?? 1, prepared.length) }, work));
  return results.filter((result) => result !== undefined);
}

/** The kernels that run now. */
class Sessions implements StopSource {
  readonly #open = new Set<KernelSession>();
  #stopping = false;

  get stopping(): boolean {
    return this.#stopping;
  }

  get count(): number {
    return this.#open.size;
  }

  add(session: KernelSession): void {
    this.#open.add(session);
  }

  remove(session: KernelSession): void {
    this.#open.delete(session);
  }

  stop(how: (session: KernelSession) => void): void {
    this.#stopping = true;
    for (const session of this.#open) how(session);
  }
}

function reporterFor(path: string, { tell, jobs = 1 }: RunCommandOptions, host: RunHost, terminal: Terminal): Reporter {
  if (tell === "json") return new JsonReporter(path, host.stdout);
  if (tell === "problems") return new QuietReporter(host.stderr);
  return jobs > 1 ? new LineReporter(path, host.stderr) : terminal;
}

async function writeJunit(results: readonly NotebookResult[], path: string, terminal: Terminal): Promise<void> {
  const { junitReport } = await import("./junit.js");
  try {
    await writeFile(path, junitReport(results));
  } catch (error) {
    terminal.note(`Cannot write the report "${path}": ${error instanceof Error ? error.message : error}`);
  }
}

async function annotate(results: readonly NotebookResult[], stdout: TextStream): Promise<void> {
  const { annotations } = await import("./annotations.js");
  for (const line of await annotations(results)) stdout.write(`${line}\n`);
}

function summary(results: readonly NotebookResult[]): string {
  const lines = results.map(({ notebook, status }) => `${status.padEnd(9)} ${notebook}`);
  const passed = results.filter(({ status }) => status === "passed").length;
  return `${lines.join("\n")}\n${passed} of ${results.length} notebooks passed`;
}

/**
 * Keeps the client library's notes on each connection out of the outputs: it makes them by `console.debug`, which Node
 * prints to stdout. Returns a function that undoes this.
 */
function silenceDebug(): () => void {
  const { debug } = console;
  console.debug = () => undefined;
  return () => {
    console.debug = debug;
  };
}
