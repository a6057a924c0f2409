import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, rename, rm, utimes, writeFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { test } from "node:test";
import { BundleReader, BundleWriter } from "../../../src/checkpoint/checkpoint.js";
import { removeDebris, replaceFile, temporarySuffix } from "../../../src/checkpoint/temporary.js";
import { ndarray } from "../../../src/core/ndarray.js";
import { temporaryFolder } from "../../support/checkpoints.js";

const temporary = temporaryFolder();

/** The suffix that a process gave which is dead by now. */
function suffixOfTheDead(): string {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  return temporarySuffix().replace(`-${process.pid}-`, `-${pid}-`);
}

async function save(prefix: string, value: number): Promise<void> {
  const writer = await BundleWriter.create(prefix);
  await writer.add("w", ndarray([value]));
  await writer.finish();
}

async function load(prefix: string): Promise<unknown> {
  const reader = await BundleReader.open(prefix);
  try {
    return (await reader.read("w")).toArray();
  } finally {
    await reader.close();
  }
}

/** The files of a save that was stopped: of the value 2, over a finished one of the value 1. */
async function stopped(prefix: string, suffix: string): Promise<void> {
  await save(`${prefix}-new`, 2);
  await save(prefix, 1);
  await rename(`${prefix}-new.data-00000-of-00001`, `${prefix}.data-00000-of-00001${suffix}`);
  await rename(`${prefix}-new.index`, `${prefix}.index${suffix}`);
  const later = new Date(Date.now() + 1000);
  await utimes(`${prefix}.index${suffix}`, later, later);
}

test("what a dead process left is removed by the next save; what a living one writes is not", async () => {
  const prefix = temporary("debris/model");
  await mkdir(dirname(prefix));
  const [dead, alive] = [suffixOfTheDead(), temporarySuffix()];
  const foreign = temporarySuffix().replace(/-[0-9a-f]{8}-/, "-00000000-");
  for (const suffix of [dead, alive, foreign]) {
    await writeFile(`${prefix}-1.data-00000-of-00001${suffix}`, "");
    await writeFile(`${prefix}-1.index${suffix}`, "");
    await writeFile(`${dirname(prefix)}/checkpoint${suffix}`, "");
  }
  await writeFile(`${prefix}.tempstate-mine`, "");
  await save(prefix, 1);
  const names = await readdir(dirname(prefix));
  assert.deepEqual(
    names.filter((name) => name.endsWith(dead)),
    [],
  );
  for (const suffix of [alive, foreign]) assert.equal(names.filter((name) => name.endsWith(suffix)).length, 3);
  assert.ok(names.includes("model.tempstate-mine"));
  const long = new Date(Date.now() - 48 * 3600 * 1000);
  for (const name of names) if (name.endsWith(foreign)) await utimes(`${dirname(prefix)}/${name}`, long, long);
  await removeDebris(dirname(prefix));
  assert.equal((await readdir(dirname(prefix))).filter((name) => name.endsWith(foreign)).length, 0);
});

test("a save that was stopped before its renames changes nothing", async () => {
  const prefix = temporary("before/model");
  const suffix = suffixOfTheDead();
  await stopped(prefix, suffix);
  assert.deepEqual(await load(prefix), [1]);
  await removeDebris(dirname(prefix));
  assert.deepEqual(await load(prefix), [1]);
  assert.equal((await readdir(dirname(prefix))).length, 2);
});

test("a save that was stopped between its renames is the new checkpoint, at once and after the next save", async () => {
  const prefix = temporary("between/model");
  const suffix = suffixOfTheDead();
  await stopped(prefix, suffix);
  await rename(`${prefix}.data-00000-of-00001${suffix}`, `${prefix}.data-00000-of-00001`);
  assert.deepEqual(await load(prefix), [2]);
  await removeDebris(dirname(prefix));
  assert.deepEqual((await readdir(dirname(prefix))).sort(), ["model.data-00000-of-00001", "model.index"]);
  assert.deepEqual(await load(prefix), [2]);
});

test("an old or incomplete index under a temporary name does not count", async () => {
  const prefix = temporary("old/model");
  const suffix = suffixOfTheDead();
  await stopped(prefix, suffix);
  await rm(`${prefix}.data-00000-of-00001${suffix}`);
  const past = new Date(Date.now() - 60_000);
  await utimes(`${prefix}.index${suffix}`, past, past);
  assert.deepEqual(await load(prefix), [1]);
  await writeFile(`${prefix}.index${suffix}`, "half of it");
  assert.deepEqual(await load(prefix), [1]);
  await removeDebris(dirname(prefix));
  assert.deepEqual((await readdir(dirname(prefix))).sort(), ["model.data-00000-of-00001", "model.index"]);
});

test("a file that cannot be replaced stays, and nothing is left beside it", async () => {
  const path = temporary("folder/file");
  await mkdir(path, { recursive: true });
  await assert.rejects(replaceFile(path, new Uint8Array(3)), { name: "FailedPreconditionError" });
  assert.deepEqual(await readdir(dirname(path)), [basename(path)]);
});

test("killed at any moment while it saves over one prefix, again and again, the checkpoint is a complete one", async () => {
  const prefix = temporary("killed/model");
  const module = (path: string) => JSON.stringify(new URL(`../../../src/${path}`, import.meta.url).href);
  const program = `
    const { BundleWriter } = await import(${module("checkpoint/checkpoint.js")});
    const { ndarray } = await import(${module("core/ndarray.js")});
    for (let value = Number(process.argv[1]); ; value++) {
      const writer = await BundleWriter.create(${JSON.stringify(prefix)});
      await writer.add("v", ndarray(new Float32Array(100_000).fill(value)));
      await writer.add("w", ndarray([value]));
      await writer.finish();
      console.log(value);
    }`;
  let next = 1;
  for (let kill = 0; kill < 12; kill++) {
    const child = spawn(process.execPath, ["--input-type=module", "-e", program, String(next)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let last = 0;
    let saves = 0;
    const wanted = 1 + (kill % 3);
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      for (const line of text.split("\n").filter(Boolean)) {
        last = Number(line);
        if (++saves === wanted) setTimeout(() => child.kill("SIGKILL"), Math.random() * 8);
      }
    });
    await once(child, "close");
    const [value] = (await load(prefix)) as [number];
    assert.ok(value === last || value === last + 1, `${value} after ${last}`);
    const reader = await BundleReader.open(prefix);
    assert.deepEqual(new Set((await reader.read("v")).data as Float32Array), new Set([value]));
    await reader.close();
    next = value + 1;
  }
  await save(prefix, next);
  assert.deepEqual((await readdir(dirname(prefix))).sort(), ["model.data-00000-of-00001", "model.index"]);
});
