import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Appends lines to a file that only its user may read. One that is then longer than `limit` bytes loses the older half of its lines. Throws
 * where it cannot be written.
 */
export function appendBounded(path: string, lines: string, limit: number): void {
  mkdirSync(dirname(path), { recursive: true });
  appendFileSync(path, lines, { mode: 0o600 });
  if (statSync(path).size <= limit) return;
  const bytes = readFileSync(path);
  const from = bytes.indexOf("\n", bytes.length - limit / 2) + 1;
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, bytes.subarray(from), { mode: 0o600 });
  renameSync(temporary, path);
}
