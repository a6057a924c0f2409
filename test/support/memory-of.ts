import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What takes memory: the last two restore over variables that have values. */
export const MEMORY_OF = ["save", "restore", "restore over others", "restore a part over others"] as const;
/** One of them. */
export type MemoryOf = (typeof MEMORY_OF)[number];

/**
 * Memory beside the variables, in MB, while variables of `bytes` in all are saved as `prefix`, or restored, with `limit` for
 * `limitNewMemory`. Only on Linux.
 */
export function memoryOf(what: MemoryOf, prefix: string, bytes: number, limit?: number): number {
  const script = fileURLToPath(new URL("memory-child.js", import.meta.url));
  const args = ["--expose-gc", script, what, prefix, String(bytes), ...(limit === undefined ? [] : [String(limit)])];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0)
    throw new Error(`Cannot measure the memory of a ${what}: its process ended with ${status}: ${stderr}`);
  return Number(stdout);
}
