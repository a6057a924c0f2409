import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { freePorts } from "../../notebooks/run/connection-file.js";
import { findPython } from "./python.js";
import { root } from "./source-files.js";

/** A Python that has TensorFlow, or why there is none. */
export const python = findPython("tensorflow");

const script = join(root, "test", "python", "cluster_server.py");

/** The addresses of a cluster's tasks, by job. */
export type Cluster = Readonly<Record<string, readonly string[]>>;

/** Addresses for as many tasks of each job as it says. */
export async function clusterOf(counts: Readonly<Record<string, number>>): Promise<Cluster> {
  const ports = await freePorts(Object.values(counts).reduce((sum, count) => sum + count, 0));
  return Object.fromEntries(
    Object.entries(counts).map(([job, count]) => [job, ports.splice(0, count).map((port) => `127.0.0.1:${port}`)]),
  );
}

/** A task of a cluster: a server of Python's TensorFlow, in a process of its own. */
export class TensorFlowServer implements AsyncDisposable {
  private constructor(
    readonly target: string,
    private readonly child: ChildProcess,
  ) {}

  /** Starts a task, and waits until it listens. */
  static async start(cluster: Cluster, job: string, task = 0): Promise<TensorFlowServer> {
    const child = spawn(python.command, [script, JSON.stringify(cluster), job, String(task)], {
      stdio: ["pipe", "pipe", "pipe"],
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1" },
    });
    let [output, errors] = ["", ""];
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors += text;
    });
    await new Promise<void>((resolve, reject) => {
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        output += text;
        if (output.includes("ready")) resolve();
      });
      child.once("exit", (code) =>
        reject(new Error(`The server of task ${job}:${task} ended with ${code}: ${errors}`)),
      );
    });
    return new TensorFlowServer(`grpc://${cluster[job]![task]}`, child);
  }

  /** One server that is a cluster by itself. */
  static async single(): Promise<TensorFlowServer> {
    return await TensorFlowServer.start(await clusterOf({ local: 1 }), "local");
  }

  /** Ends it at once, whatever it does. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const end = once(this.child, "exit");
    this.child.kill("SIGKILL");
    await end;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.kill();
  }
}
