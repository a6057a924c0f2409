/** What child processes print that share the kernel's streams is printed by the cell that started them. */
import { AsyncResource } from "node:async_hooks";
import childProcess, { type ChildProcess, type SpawnSyncReturns, type StdioOptions } from "node:child_process";
import { syncBuiltinESMExports } from "node:module";
import type { Readable } from "node:stream";

/** The kernel's own streams by their numbers; a child that inherits one of them would print where nobody looks. */
const outputs = [
  [1, () => process.stdout],
  [2, () => process.stderr],
] as const;

interface SpawnOptions {
  stdio?: StdioOptions;
}

/** Something that takes `{ stdio }` among its arguments and may give back what was printed. */
type SyncFunction = (...values: unknown[]) => unknown;

/** Captures what children print from now on. `standStill` runs a function that waits for a child without letting anything else run. */
export function captureChildren(standStill: <T>(wait: () => T) => T): void {
  const prototype = childProcess.ChildProcess.prototype as unknown as { spawn(options: SpawnOptions): number };
  const { spawn } = prototype;
  prototype.spawn = function (this: ChildProcess, options: SpawnOptions): number {
    const { stdio, piped } = withPipes(options.stdio);
    const code = Reflect.apply(spawn, this, [{ ...options, stdio }]);
    for (const fd of piped) forward(this, fd);
    return code;
  };
  for (const name of ["spawnSync", "execSync", "execFileSync"] as const) {
    const original = childProcess[name] as SyncFunction;
    const waiting: SyncFunction = (...values) => standStill(() => original(...values));
    Reflect.set(childProcess, name, (...values: unknown[]) => printAfterwards(waiting, values));
  }
  syncBuiltinESMExports();
}

/** The streams of a child with pipes where it would inherit the kernel's own, and which these are. */
function withPipes(given: StdioOptions | undefined): {
  readonly stdio: StdioOptions;
  readonly piped: readonly (1 | 2)[];
} {
  if (given === undefined) return { stdio: "pipe", piped: [] };
  const list = typeof given === "string" ? [given, given, given] : [...given];
  const piped: (1 | 2)[] = [];
  for (const [fd] of outputs) {
    const one = list[fd];
    const inherited = one === "inherit" || one === process.stdout || one === process.stderr ? fd : one;
    if (inherited !== 1 && inherited !== 2) continue;
    list[fd] = "pipe";
    piped.push(fd);
  }
  return { stdio: list, piped };
}

/** Prints what comes from a child's stream; to the cell it looks inherited. */
function forward(child: ChildProcess, fd: 1 | 2): void {
  const stream = child.stdio?.[fd] as Readable | null | undefined;
  const print = AsyncResource.bind((chunk: Buffer) => void outputs[fd - 1]![1]().write(chunk));
  stream?.on("data", print);
  Reflect.set(child, fd === 1 ? "stdout" : "stderr", null);
  Reflect.set(child.stdio, fd, null);
}

/** Calls a function that waits for a child, and prints what the child would have printed itself. */
function printAfterwards(original: SyncFunction, values: readonly unknown[]): unknown {
  const place = values.findIndex((value) => typeof value === "object" && value !== null && !Array.isArray(value));
  const options = values[place] as SpawnOptions | undefined;
  if (options?.stdio === undefined) return original(...values);
  const { stdio, piped } = withPipes(options.stdio);
  const changed = values.map((value, index) => (index === place ? { ...options, stdio } : value));
  let result: unknown;
  try {
    result = original(...changed);
  } catch (error) {
    if (error instanceof Error && "output" in error) print(error as unknown as SpawnSyncReturns<Buffer>, piped);
    throw error;
  }
  if (typeof result === "object" && result !== null && "output" in result) {
    print(result as SpawnSyncReturns<Buffer>, piped);
    return result;
  }
  if (piped.includes(1)) process.stdout.write(result as Buffer | string);
  return piped.includes(1) ? null : result;
}

function print(result: SpawnSyncReturns<Buffer>, piped: readonly (1 | 2)[]): void {
  for (const [fd, stream] of outputs) {
    const text = result.output?.[fd];
    if (!piped.includes(fd) || text === null || text === undefined) continue;
    stream().write(text);
    Reflect.set(result, fd === 1 ? "stdout" : "stderr", null);
    result.output[fd] = null;
  }
}
