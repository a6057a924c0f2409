import { AsyncResource } from "node:async_hooks";
import { type ChildProcess, spawn } from "node:child_process";
import type { MagicContext } from "./magic.js";

/** Milliseconds between an interrupt and the end of a process that does not heed it. */
const patience = 2000;

/** Milliseconds that the output of a process is waited for after its end: what it left running may keep it open. */
const lateness = 200;

const running = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of running) kill(child, "SIGKILL");
});

/** A command that failed. */
export class CommandError extends Error {
  override readonly name = "CommandError";

  constructor(
    command: string,
    /** The exit code; undefined when a signal ended it. */
    readonly exitCode: number | undefined,
    reason: string,
  ) {
    super(`Cannot run "${command}": it ended with ${reason}, expected 0`);
  }
}

/** What is run. */
export interface Child {
  readonly program: string;
  readonly arguments: readonly string[];
  /** What it reads. */
  readonly input?: string;
  readonly folder?: string;
  /** Where its output goes. */
  write(name: "stdout" | "stderr", text: string): void;
}

/** Runs a process, its output as it comes; an interrupt of the cell interrupts it. @returns its exit code, or the signal that ended it */
export async function runChild(
  { program, arguments: args, input, folder, write }: Child,
  { signal }: Pick<MagicContext, "signal">,
): Promise<number | string> {
  const child = spawn(program, args, {
    detached: true,
    stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    ...(folder === undefined ? {} : { cwd: folder }),
  });
  running.add(child);
  for (const name of ["stdout", "stderr"] as const)
    child[name]!.setEncoding("utf8").on(
      "data",
      AsyncResource.bind((text: string) => write(name, text)),
    );
  // What does not read its input to the end is no failure.
  child.stdin?.on("error", () => {});
  child.stdin?.end(input);
  const interrupt = () => {
    kill(child, "SIGINT");
    setTimeout(() => kill(child, "SIGKILL"), patience).unref();
  };
  signal.addEventListener("abort", interrupt, { once: true });
  try {
    return await ended(child);
  } finally {
    signal.removeEventListener("abort", interrupt);
    running.delete(child);
  }
}

/** The program that reads commands, with its arguments for one. */
export function shellFor(command: string): Pick<Child, "program" | "arguments"> {
  return { program: process.env.SHELL || "/bin/sh", arguments: ["-c", command] };
}

/** Throws where a command has failed. */
export function checkExit(command: string, code: number | string, hint = ""): void {
  if (code === 0) return;
  const isNumber = typeof code === "number";
  throw new CommandError(command, isNumber ? code : undefined, `${isNumber ? "exit code " : ""}${code}${hint}`);
}

function ended(child: ChildProcess): Promise<number | string> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      const finish = () => resolve(code ?? signal ?? 1);
      const timer = setTimeout(finish, lateness);
      child.once("close", () => {
        clearTimeout(timer);
        finish();
      });
    });
  });
}

/** Sends a signal to a process and to what it has started. */
function kill({ pid, exitCode, signalCode }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
