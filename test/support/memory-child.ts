/**
 * Saves, or restores, variables of so many bytes in all in a process of its own, and prints the memory that takes beside them, in MB.
 *
 *     node --expose-gc memory-child.js WHAT PREFIX BYTES [LIMIT]
 */
import { readFile, writeFile } from "node:fs/promises";
import * as tf from "../../src/index.js";
import { limitNewMemory } from "../../src/ops/host/read-tensors.js";
import type { MemoryOf } from "./memory-of.js";

const PARTS = 16;
const [what, prefix = "", bytes, limit] = process.argv.slice(2) as [MemoryOf, string, string, string?];
if (limit !== undefined) limitNewMemory(Number(limit));
const length = Number(bytes) / 4 / PARTS;

/** The most memory that this process has held since the last call, and what it holds now, in bytes. */
async function memory(): Promise<{ most: number; now: number }> {
  const status = await readFile("/proc/self/status", "utf8");
  const value = (field: string): number => 1024 * Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]);
  const result = { most: value("VmHWM"), now: value("VmRSS") };
  await writeFile("/proc/self/clear_refs", "5");
  return result;
}

const variables = Array.from({ length: PARTS }, (_, i) => tf.variable(tf.zeros([length]), { name: `v${i}` }));
const saver = new tf.train.Saver();
const sess = new tf.Session();
const isFresh = what === "restore";
if (!isFresh) for (const variable of variables) await variable.load(new Float32Array(length).fill(1), sess);
globalThis.gc?.();
const { now } = await memory().then(memory);
if (what === "save") await saver.save(sess, prefix, { writeMetaGraph: false });
else if (what === "restore a part over others") await saver.restore(sess, prefix, { partial: true });
else await saver.restore(sess, prefix);
const { most } = await memory();
console.log((most - now - (isFresh ? Number(bytes) : 0)) / 1e6);
