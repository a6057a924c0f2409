import { dirname, resolve } from "node:path";
import { describeExit } from "./kernel-process.js";
import { LocalSession } from "./local-session.js";
import { type Notebook, NotebookError } from "./notebook.js";
import { checkOutput, readNotebook, writeNotebook } from "./notebook-file.js";
import { type RunResult, runNotebook } from "./run-notebook.js";
import { type SignalSource, StopRequests } from "./stop-requests.js";
import { Terminal, type TextStream } from "./terminal.js";

/** What `tensorcell run` is asked for. */
export interface RunCommandOptions {
  /** Where to write the executed notebook; without it nothing is written. It may be the notebook itself. */
  readonly output?: string | undefined;
  /** The program and arguments of the kernel, with `{connection_file}` or with the connection file's path to be appended. */
  readonly kernelCommand: readonly string[];
  /** The kernel's working directory: the notebook's own by default. */
  readonly cwd?: string | undefined;
  /** Milliseconds that the kernel may take to start: 60,000 by default. */
  readonly startTimeout?: number | undefined;
}

/** Where a run prints to and is stopped from: a process. */
export interface RunHost extends SignalSource {
  readonly stdout: TextStream;
  readonly stderr: TextStream;
}

const START_TIMEOUT_MS = 60_000;
const LOG_LINES = 30;
const BROKEN_PIPE = 141;

/**
 * Runs every code cell of the notebook at the path `notebook` in a kernel of its own.
 *
 * @returns the exit code: 0 if every cell passed; 1 if a cell failed or the kernel died; 2 if the notebook cannot be read
 *   or written; 128 and the signal's number if a signal ended the run.
 */
export async function runCommand(
  notebook: string,
  options: RunCommandOptions,
  host: RunHost = process,
): Promise<number> {
  const terminal = new Terminal(host.stdout, host.stderr);
  try {
    const content = await readNotebook(notebook);
    if (options.output !== undefined) await checkOutput(options.output);
    const code = await run(content, { ...options, cwd: resolve(options.cwd ?? dirname(notebook)) }, host, terminal);
    if (options.output !== undefined) await writeNotebook(content, options.output);
    return code;
  } catch (error) {
    if (!(error instanceof NotebookError)) throw error;
    terminal.note(error.message);
    return 2;
  }
}

async function run(
  notebook: Notebook,
  options: RunCommandOptions & { readonly cwd: string },
  host: RunHost,
  terminal: Terminal,
): Promise<number> {
  const session = await LocalSession.open({
    command: options.kernelCommand,
    cwd: options.cwd,
    startTimeout: options.startTimeout ?? START_TIMEOUT_MS,
    problem: (error) => terminal.note(`Warning: ${error.message}`),
  });
  const stop = new StopRequests(host, {
    interrupt: () => {
      terminal.note("Interrupting the kernel; Ctrl-C once more ends it.");
      session.interrupt();
    },
    end: () => session.kill(),
  });
  const restoreDebug = silenceDebug();
  // A reader that has seen enough (`| head`) closes the pipe.
  terminal.onBroken(() => stop.end(BROKEN_PIPE));
  try {
    const result = await connectAndRun(session, notebook, terminal, () => stop.exitCode !== undefined);
    return report(result, session, terminal) ?? stop.exitCode ?? 1;
  } finally {
    await session.close();
    stop.dispose();
    restoreDebug();
  }
}

async function connectAndRun(
  session: LocalSession,
  notebook: Notebook,
  terminal: Terminal,
  stopping: () => boolean,
): Promise<RunResult | Error> {
  const kernel = await session.connect().catch((error: Error) => error);
  if (!(kernel instanceof Error)) return runNotebook(notebook, { kernel, terminal, stopping });
  return stopping() ? { status: "stopped", where: undefined } : kernel;
}

/** Says how the run ended. Returns the exit code, unless that is the one of the signal that stopped it. */
function report(result: RunResult | Error, session: LocalSession, terminal: Terminal): number | undefined {
  if (result instanceof Error) {
    terminal.note(result.message);
  } else if (result.status === "passed") {
    return 0;
  } else if (result.status === "stopped") {
    terminal.note(result.where === undefined ? "Stopped before the first cell." : `Stopped in cell ${result.where}`);
    return undefined;
  } else if (result.status === "failed") {
    terminal.note(`Failed in cell ${result.where}`);
  } else {
    const how = session.exit ? describeExit(session.exit) : "its connection is lost";
    terminal.note(
      `The kernel died (${how}) ${result.where === undefined ? "at the start" : `in cell ${result.where}`}`,
    );
  }
  const log = session.log.trimEnd();
  if (log !== "") terminal.note(`The kernel's log ends with:\n${log.split("\n").slice(-LOG_LINES).join("\n")}`);
  return 1;
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
