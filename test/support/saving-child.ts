/**
 * A process that saves until it is killed: after each save a line of JSON says which value the variables had and which temporary files
 * are in the folder. With `dieAt`, it kills itself at that file operation of its second save.
 *
 *     node saving-child.js '{"folder", "mode", "value", "saves", "dieAt", "size"}'
 */
import { readdirSync, writeSync } from "node:fs";
import fs, { type FileHandle } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import type { SavingOptions } from "./saving.js";

const options = JSON.parse(process.argv[2] ?? "{}") as SavingOptions;
const { folder, mode, saves = Number.POSITIVE_INFINITY, dieAt, size = 20_000 } = options;

let operations = Number.NEGATIVE_INFINITY;

/** Lets each of these functions count as an operation, and be the last one where its turn has come. */
function count(target: object, names: readonly string[]): void {
  const functions = target as Record<string, (...args: unknown[]) => unknown>;
  for (const name of names) {
    const original = functions[name]!;
    functions[name] = function (this: unknown, ...args) {
      if (++operations === dieAt) process.kill(process.pid, "SIGKILL");
      return original.apply(this, args);
    };
  }
}

if (dieAt !== undefined) {
  const handle: FileHandle = await fs.open(process.execPath, "r");
  count(Object.getPrototypeOf(handle) as object, ["write", "sync", "close"]);
  await handle.close();
  count(fs, ["open", "rename", "unlink", "symlink", "mkdir", "rm", "rmdir", "writeFile"]);
  syncBuiltinESMExports();
}

const tf = await import("../../src/index.js");
const graph = tf.getDefaultGraph();
const [left, right] = mode === "sharded" ? ["/job:ps/task:0", "/job:ps/task:1"] : [null, null];
const v = graph.device(left, () => tf.variable(tf.zeros([size]), { name: "v" }));
const w = graph.device(right, () => tf.variable(tf.zeros([]), { name: "w" }));
const given = tf.placeholder(tf.float32, []);
const set = [v.assign(tf.fill([size], given)), w.assign(given)];
const saver = new tf.train.Saver({
  maxToKeep: 3,
  ...(mode === "v1" ? { writeVersion: "V1" } : {}),
  sharded: mode === "sharded",
});
// The devices of a sharded save are another job's.
const sess = new tf.Session({ allowSoftPlacement: true });
const isV2Prefix = mode === "same";

process.stdin.once("data", async () => {
  process.stdin.destroy();
  for (let round = 0, value = options.value; round < saves; round++, value++) {
    await sess.run(set, [[given, value]]);
    if (round === 1) operations = 0;
    await saver.save(sess, join(folder, options.prefix ?? "model"), isV2Prefix ? {} : { globalStep: value });
    operations = Number.NEGATIVE_INFINITY;
    const debris = readdirSync(folder).filter((name) => name.includes(".tempstate-") || name.endsWith("_temp"));
    writeSync(1, `${JSON.stringify({ value, debris })}\n`);
  }
});
writeSync(1, "ready\n");
