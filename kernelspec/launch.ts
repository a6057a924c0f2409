import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v4 as uuid } from "uuid";
import type { ConnectionInfo } from "../kernel/bridge.js";
import { freePorts } from "../notebooks/run/connection-file.js";

/** A kernel's process, started the way a front end does. */
export interface LaunchedKernel {
  readonly process: ChildProcess;
  readonly connection: ConnectionInfo;
  /** Resolves with the exit code, or the signal's name, when the process has ended. */
  readonly exited: Promise<number | string>;
  /** What the process has written to its standard error so far. */
  errors(): string;
  /** Ends the process, if it still runs, and removes the connection file. */
  dispose(): Promise<void>;
}

/** How a kernel is launched. */
export interface LaunchOptions {
  /** The kernel's folder. */
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly transport?: "tcp" | "ipc";
  /** The address of this machine on which it listens: 127.0.0.1 when absent. */
  readonly ip?: string;
  /** The signing key; one is made when absent, and with "" nothing is signed. */
  readonly key?: string;
  /** The kernel's CurveZMQ keys. */
  readonly curve?: { readonly publicKey: string; readonly secretKey: string };
}

/** Writes a connection file and starts `argv` on it; `{connection_file}` in `argv` stands for its path. */
export async function launchKernel(argv: readonly string[], options: LaunchOptions = {}): Promise<LaunchedKernel> {
  const folder = await mkdtemp(join(tmpdir(), "tensorcell-"));
  const transport = options.transport ?? "tcp";
  const ip = transport === "tcp" ? (options.ip ?? "127.0.0.1") : join(folder, "socket");
  const [shell_port, control_port, stdin_port, iopub_port, hb_port] =
    transport === "tcp" ? await freePorts(5, ip) : [1, 2, 3, 4, 5];
  const connection: ConnectionInfo = {
    transport,
    ip,
    shell_port: shell_port!,
    control_port: control_port!,
    stdin_port: stdin_port!,
    iopub_port: iopub_port!,
    hb_port: hb_port!,
    key: options.key ?? uuid(),
    signature_scheme: "hmac-sha256",
    ...(options.curve && { curve_publickey: options.curve.publicKey, curve_secretkey: options.curve.secretKey }),
  };
  const file = join(folder, "connection.json");
  await writeFile(file, JSON.stringify(connection), { mode: 0o600 });
  const [command, ...rest] = argv.map((part) => part.replaceAll("{connection_file}", file));
  const child = spawn(command!, rest, {
    cwd: options.cwd,
    env: { ...process.env, JPY_PARENT_PID: String(process.pid), ...options.env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const exited = new Promise<number | string>((resolve) => {
    child.once("error", (error) => {
      errors += error.message;
      resolve(-1);
    });
    child.once("close", (code, signal) => resolve(code ?? signal ?? -1));
  });
  return {
    process: child,
    connection,
    exited,
    errors: () => errors,
    async dispose() {
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
      await exited;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
