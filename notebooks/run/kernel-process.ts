import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { type ConnectionFile, type ConnectionInfo, createConnectionFile } from "./connection-file.js";
import type { LocalKernelSource } from "./options.js";

/** How a kernel's process ended: with a code, by a signal, or by never having started. */
export interface KernelExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly error?: Error;
}

const LOG_LIMIT = 64 * 1024;
const TERMINATE_AFTER_MS = 3000;
const KILL_AFTER_MS = 1000;

/**
 * A kernel's process with its connection file. It is a group of its own where the system has groups, so that a Ctrl-C
 * in the terminal reaches the runner alone, which then interrupts the kernel by message.
 */
export class KernelProcess {
  /** Where the kernel listens. */
  readonly connection: ConnectionInfo;
  /** Fulfilled when the process has ended and all it wrote has been read; never rejected. */
  readonly exited: Promise<KernelExit>;
  readonly #child: ChildProcess;
  readonly #file: ConnectionFile;
  readonly #atExit = () => this.#endNow();
  #log = "";
  #running = true;

  private constructor(
    child: ChildProcess,
    file: ConnectionFile,
    /** Whether a signal interrupts it, instead of a message. */
    readonly interruptedBySignal: boolean,
  ) {
    this.#child = child;
    this.#file = file;
    this.connection = file.info;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8");
      stream?.on("data", (text: string) => {
        this.#log = (this.#log + text).slice(-LOG_LIMIT);
      });
    }
    this.exited = this.#watch();
    process.once("exit", this.#atExit);
  }

  /**
   * Starts the kernel's command in the directory `cwd`. The path of a new connection file takes the place of `{connection_file}`, as in
   * a kernelspec's `argv`, or is appended. A program that cannot be started shows in `exited`.
   */
  static async spawn({ command, env, interruptMode }: LocalKernelSource, cwd: string): Promise<KernelProcess> {
    const file = await createConnectionFile();
    const [program, ...args] = withConnectionFile(command, file.path);
    try {
      const child = spawn(program!, args, {
        cwd,
        detached: process.platform !== "win32",
        windowsHide: true,
        stdio: ["ignore", "pipe", "pipe"],
        env: { ...kernelEnvironment(), ...env },
      });
      return new KernelProcess(child, file, interruptMode === "signal" && process.platform !== "win32");
    } catch (error) {
      await file.remove();
      throw error;
    }
  }

  /** The process id, if the process started. */
  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Whether the process has not ended yet. */
  get running(): boolean {
    return this.#running;
  }

  /** The end of what the process itself wrote to its standard output and error. */
  get log(): string {
    return this.#log;
  }

  /** Interrupts a kernel that a signal interrupts. */
  signalInterrupt(): void {
    this.#signal("SIGINT");
  }

  /** Kills the process, and the processes it started, at once. */
  kill(): void {
    this.#signal("SIGKILL");
  }

  /** Waits for the process to end by itself, then makes it; removes its connection file. */
  async end(): Promise<KernelExit> {
    const terminate = setTimeout(() => this.#signal("SIGTERM"), TERMINATE_AFTER_MS);
    const kill = setTimeout(() => this.#signal("SIGKILL"), TERMINATE_AFTER_MS + KILL_AFTER_MS);
    const exit = await this.exited;
    clearTimeout(terminate);
    clearTimeout(kill);
    process.off("exit", this.#atExit);
    await this.#file.remove();
    return exit;
  }

  async #watch(): Promise<KernelExit> {
    const exit = await new Promise<KernelExit>((resolve) => {
      this.#child.once("error", (error) => resolve({ code: null, signal: null, error }));
      this.#child.once("exit", (code, signal) => resolve({ code, signal }));
    });
    this.#running = false;
    await Promise.all([this.#child.stdout, this.#child.stderr].map(drain));
    return exit;
  }

  #signal(signal: "SIGINT" | "SIGTERM" | "SIGKILL"): void {
    const { pid } = this.#child;
    if (!this.#running || pid === undefined) return;
    try {
      if (process.platform === "win32") this.#child.kill(signal);
      else process.kill(-pid, signal);
    } catch (error) {
      // ESRCH: it ended before the signal came.
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
  }

  #endNow(): void {
    this.kill();
    rmSync(this.#file.directory, { recursive: true, force: true });
  }
}

function withConnectionFile(command: readonly string[], path: string): string[] {
  const placeholder = "{connection_file}";
  if (!command.some((part) => part.includes(placeholder))) return [...command, path];
  return command.map((part) => part.replaceAll(placeholder, path));
}

/** Reads a pipe to its end, or as far as it is filled when a grandchild keeps it open; then closes it. */
async function drain(stream: NodeJS.ReadableStream | null): Promise<void> {
  if (stream === null || !stream.readable) return;
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([
    new Promise((resolve) => stream.once("close", resolve)),
    new Promise((resolve) => {
      timer = setTimeout(resolve, 200);
    }),
  ]);
  clearTimeout(timer);
  if ("destroy" in stream && typeof stream.destroy === "function") stream.destroy();
}

/** An exit in words: `exit code 3`, `signal SIGKILL`. */
export function describeExit({ code, signal, error }: KernelExit): string {
  if (error) return error.message;
  return signal === null ? `exit code ${code}` : `signal ${signal}`;
}

/** What a kernel's process finds in its environment: what nobody types is not kept in the user's history. */
function kernelEnvironment(): NodeJS.ProcessEnv {
  const env = { TENSORCELL_HISTORY: "", ...process.env };
  // A kernel ends itself when the process of this id is gone; on Windows the variable means a handle instead.
  return process.platform === "win32" ? env : { ...env, JPY_PARENT_PID: String(process.pid) };
}
