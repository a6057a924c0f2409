import { resolve } from "node:path";
import { rulesOf } from "./check/rules.js";
import { LocalSession } from "./local-session.js";
import { type CodeCell, isCodeCell } from "./notebook.js";
import { writeNotebook } from "./notebook-file.js";
import type { RunCommandOptions } from "./options.js";
import type { PreparedNotebook } from "./prepare.js";
import type { Reporter } from "./reporter.js";
import type { NotebookResult } from "./results.js";
import type { RunResult } from "./run-notebook.js";
import type { KernelSession } from "./session.js";

/** Who may stop a run: it is given the session as long as that is open. */
export interface StopSource {
  readonly stopping: boolean;
  add(session: KernelSession): void;
  remove(session: KernelSession): void;
}

const START_TIMEOUT_MS = 60_000;
const LOG_LINES = 30;

/**
 * Runs one notebook in a kernel of its own and writes it after each cell.
 *
 * @throws NotebookError if it cannot be written.
 */
export async function runOne(
  prepared: PreparedNotebook,
  options: RunCommandOptions,
  reporter: Reporter,
  stop: StopSource,
): Promise<NotebookResult> {
  const started = performance.now();
  const { notebook, output, path } = prepared;
  const session = await openSession(prepared, options, reporter);
  stop.add(session);
  const stored = notebook.cells.map((cell) => (isCodeCell(cell) ? cell.outputs : []));
  try {
    const result = await connectAndRun(session, prepared, options, reporter, stop, started);
    const message = await describe(result, session);
    if (message !== undefined) reporter.note(message);
    if (output !== undefined) await writeNotebook(notebook, output);
    else if (options.update && result.status === "differs") {
      // What did not differ stays as it is stored, so that times and paths do not change the file.
      for (const { index, status } of result.cells) {
        if (status !== "differs") (notebook.cells[index] as CodeCell).outputs = [...stored[index]!];
      }
      await writeNotebook(notebook, path);
      reporter.note(`Updated the outputs stored in "${path}".`);
      return finish({ ...result, status: "passed" }, undefined);
    }
    return finish(result, message);
  } finally {
    await session.close();
    stop.remove(session);
  }

  function finish({ status, cells }: RunResult, message: string | undefined): NotebookResult {
    const result = { notebook: path, status, message, cells, seconds: (performance.now() - started) / 1000 };
    reporter.end(result);
    return result;
  }
}

async function openSession(
  { cwd, notebook, path }: PreparedNotebook,
  options: RunCommandOptions,
  reporter: Reporter,
): Promise<KernelSession> {
  const { kernel } = options;
  const startTimeout = startTimeoutOf(options);
  const problem = (error: Error) => reporter.note(`Warning: ${error.message}`);
  if ("command" in kernel) {
    // A kernel of a Jupyter server finds its notebook there.
    const env = { JPY_SESSION_NAME: resolve(path), ...kernel.env };
    return LocalSession.open({ kernel: { ...kernel, env }, cwd, startTimeout, problem });
  }
  const { RemoteSession } = await import("./remote-session.js");
  return new RemoteSession({ kernel, notebook, startTimeout, problem });
}

/** Milliseconds that the kernel may take to start: no more than the whole run. */
function startTimeoutOf({
  startTimeout = START_TIMEOUT_MS,
  timeout = Number.POSITIVE_INFINITY,
}: RunCommandOptions): number {
  return Math.min(startTimeout, timeout);
}

async function connectAndRun(
  session: KernelSession,
  { notebook, output, done }: PreparedNotebook,
  options: RunCommandOptions,
  reporter: Reporter,
  stop: StopSource,
  started: number,
): Promise<RunResult & { readonly failure?: Error }> {
  const connecting = session.connect().catch((error: Error) => error);
  const { timeout, cellTimeout, allowErrors, check } = options;
  // Loaded while the kernel's process boots.
  const { runNotebook } = await import("./run-notebook.js");
  const kernel = await connecting;
  if (kernel instanceof Error) {
    if (stop.stopping) return { status: "stopped", cells: [] };
    const isLate = startTimeoutOf(options) === timeout && Math.ceil(performance.now() - started) >= timeout;
    return { status: isLate ? "timed out" : "died", cells: [], failure: kernel };
  }
  return runNotebook(notebook, {
    kernel,
    reporter,
    stopping: () => stop.stopping,
    interrupt: () => session.interrupt(),
    kill: () => session.kill(),
    mute: (request, clears) => session.mute(request, clears),
    save: output === undefined ? undefined : () => writeNotebook(notebook, output),
    check: check ? rulesOf(notebook) : undefined,
    timeout,
    cellTimeout,
    started,
    allowErrors,
    done,
  });
}

/** How the run ended, in words; undefined where it passed. */
async function describe(
  result: RunResult & { readonly failure?: Error },
  session: KernelSession,
): Promise<string | undefined> {
  const { status, where, failure } = result;
  const place = where === undefined ? "at the start" : `in cell ${where}`;
  const differing = result.cells.filter((cell) => cell.status === "differs").length;
  const words = {
    passed: undefined,
    failed: `Failed ${place}`,
    differs: `The outputs of ${differing} ${differing === 1 ? "cell" : "cells"} differ from the stored ones`,
    stopped: where === undefined ? "Stopped before the first cell." : `Stopped ${place}`,
    "timed out": failure?.message ?? `Timed out ${place}`,
    died:
      failure?.message ??
      (status === "died" ? `${result.replaced ?? `The kernel died (${await session.ending()})`} ${place}` : undefined),
  }[status];
  const log = session.log.trimEnd();
  if (words === undefined || status === "stopped" || status === "differs" || log === "") return words;
  return `${words}\nThe kernel's log ends with:\n${log.split("\n").slice(-LOG_LINES).join("\n")}`;
}
