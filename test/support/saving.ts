import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";

/** How a child process saves (saving-child.ts). */
export interface SavingOptions {
  readonly folder: string;
  /** Over one prefix again and again, or one a step, in the newer format, also in shards, or the older one. */
  readonly mode: "same" | "steps" | "sharded" | "v1";
  /** The first value that is saved; then the next ones. */
  readonly value: number;
  /** How many saves. Default: until it is killed. */
  readonly saves?: number;
  /** The file operation of the second save at which it kills itself. */
  readonly dieAt?: number;
  /** Elements of the larger variable. */
  readonly size?: number;
  /** Default "model". */
  readonly prefix?: string;
}

/** What a child says after each save. */
export interface Saved {
  readonly value: number;
  /** Temporary files in the folder. */
  readonly debris: readonly string[];
}

/** A process that saves, once it is told to. */
export class SavingChild {
  readonly saved: Saved[] = [];
  private readonly child: ChildProcessByStdio<Writable, Readable, null>;
  private readonly isReady: Promise<unknown>;
  private readonly isOver: Promise<unknown>;
  private waiting: (() => void)[] = [];

  constructor(options: SavingOptions) {
    const script = fileURLToPath(new URL("saving-child.js", import.meta.url));
    this.child = spawn(process.execPath, [script, JSON.stringify(options)], { stdio: ["pipe", "pipe", "inherit"] });
    this.isOver = once(this.child, "close");
    const lines = createInterface({ input: this.child.stdout });
    this.isReady = once(lines, "line");
    lines.on("line", (line) => {
      if (line === "ready") return;
      this.saved.push(JSON.parse(line) as Saved);
      for (const wake of this.waiting.splice(0)) wake();
    });
    this.child.once("close", () => {
      for (const wake of this.waiting.splice(0)) wake();
    });
  }

  async start(): Promise<void> {
    await this.isReady;
    this.child.stdin.end("go");
  }

  /** Waits for the next save to be done, or for the end of the process. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
    });
  }

  kill(): void {
    this.child.kill("SIGKILL");
  }

  /** Waits for its end, whichever it is. */
  async end(): Promise<number | null> {
    await this.isOver;
    return this.child.exitCode;
  }
}
