import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { beforeEach, test } from "node:test";
import { BundleWriter, latestCheckpoint, openCheckpoint } from "../../../src/checkpoint/checkpoint.js";
import { ndarray } from "../../../src/core/ndarray.js";
import * as tf from "../../../src/index.js";
import { temporaryFolder } from "../../support/checkpoints.js";

const temporary = temporaryFolder();
/** Elements of the variable: 80 KB. */
const SIZE = 20_000;

const isRoot = process.geteuid?.() === 0;

/** Saves one value after the other into one folder, over one prefix or one a step. */
class Saving {
  private readonly v = tf.variable(tf.zeros([SIZE]), { name: "v" });
  private readonly given = tf.placeholder(tf.float32, []);
  private readonly set = this.v.assign(tf.fill([SIZE], this.given));
  private readonly saver = new tf.train.Saver({ maxToKeep: 2 });
  private readonly sess = new tf.Session();

  constructor(
    readonly folder: string,
    private readonly isStepped: boolean,
  ) {}

  async save(value: number): Promise<void> {
    await this.sess.run(this.set, [[this.given, value]]);
    await this.saver.save(this.sess, `${this.folder}/model`, this.isStepped ? { globalStep: value } : {});
  }

  /** The value in the checkpoint that `checkpoint` names. */
  async saved(): Promise<number> {
    const reader = await openCheckpoint((await latestCheckpoint(this.folder))!);
    try {
      const values = [...new Set((await reader.read("v")).data as Float32Array)];
      assert.equal(values.length, 1);
      return values[0]!;
    } finally {
      await reader.close();
    }
  }

  get debris(): string[] {
    return readdirSync(this.folder).filter((name) => name.includes(".tempstate-"));
  }

  /** A save that must fail like this; what was saved before must still be there. */
  async fails(value: number, error: { readonly name: string; readonly message?: RegExp }): Promise<void> {
    const before = await this.saved();
    await assert.rejects(this.save(value), error);
    assert.ok([before, value].includes(await this.saved()));
    assert.deepEqual(this.debris, []);
  }
}

beforeEach(() => tf.resetDefaultGraph());

/** Runs `body` while no file may become larger than `bytes`. */
async function withFileLimit(bytes: number, body: () => Promise<void>): Promise<void> {
  const limit = (value: string): void => {
    const { status, stderr } = spawnSync("prlimit", ["--pid", String(process.pid), `--fsize=${value}:`]);
    assert.equal(status, 0, String(stderr));
  };
  const ignore = (): void => {};
  process.on("SIGXFSZ", ignore);
  limit(String(bytes));
  try {
    await body();
  } finally {
    limit("unlimited");
    process.off("SIGXFSZ", ignore);
  }
}

for (const isStepped of [false, true])
  test(`${isStepped ? "steps" : "one prefix"}: where a file cannot grow, the error is ResourceExhaustedError and the older checkpoint stays`, async () => {
    const folder = temporary(`limit-${isStepped}`);
    mkdirSync(folder);
    const saving = new Saving(folder, isStepped);
    await saving.save(1);
    for (const [i, bytes] of [0, 20, 100, 4096, 50_000, 79_999].entries())
      await withFileLimit(bytes, () =>
        saving.fails(10 + i, { name: "ResourceExhaustedError", message: /Cannot (create|write) ".*"/ }),
      );
    await saving.save(20);
    assert.equal(await saving.saved(), 20);
    assert.deepEqual(saving.debris, []);
  });

/** Mounts a small disk on a new folder, where this user may; undefined otherwise. */
function mountSmallDisk(folder: string, bytes: number): (() => void) | undefined {
  mkdirSync(folder);
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${bytes}`, "tmpfs", folder]);
  return status === 0 ? () => void spawnSync("umount", [folder]) : undefined;
}

for (const isStepped of [false, true])
  test(`${isStepped ? "steps" : "one prefix"}: with any room that a full disk leaves, a save succeeds or fails as a whole`, async () => {
    const folder = temporary(`full-${isStepped}`);
    const unmount = mountSmallDisk(folder, 1 << 20);
    const saving = new Saving(folder, isStepped);
    try {
      await saving.save(1);
      let failed = 0;
      let value = 1;
      for (let pages = 0; pages < 34; pages += unmount === undefined ? 34 : 1) {
        const room = pages * 4096;
        const full = `${folder}/full`;
        rmSync(full, { force: true });
        value++;
        if (unmount === undefined) {
          await withFileLimit(1000, () => saving.fails(value, { name: "ResourceExhaustedError" }));
          failed++;
          break;
        }
        const { bavail, bsize } = statfsSync(folder);
        writeFileSync(full, new Uint8Array(bavail * bsize - room));
        try {
          await saving.save(value);
          assert.equal(await saving.saved(), value);
        } catch (error) {
          assert.equal((error as Error).name, "ResourceExhaustedError", String(error));
          assert.ok((await saving.saved()) <= value);
          failed++;
        }
        assert.deepEqual(saving.debris, [], `${pages} pages left`);
      }
      assert.ok(failed > 0);
      rmSync(`${folder}/full`, { force: true });
      await saving.save(99);
      assert.equal(await saving.saved(), 99);
      assert.deepEqual(saving.debris, []);
    } finally {
      unmount?.();
    }
  });

/** Runs `body` as a user that owns nothing: tests may be run by root, whom no permission stops. */
async function withoutPrivileges(body: () => Promise<void>): Promise<void> {
  if (isRoot) process.seteuid!(65534);
  try {
    await body();
  } finally {
    if (isRoot) process.seteuid!(0);
  }
}

test("a folder without permission is PermissionDeniedError, and what is there stays", async () => {
  const folder = temporary("denied");
  mkdirSync(folder);
  chmodSync(dirname(folder), 0o755);
  const saving = new Saving(folder, true);
  await saving.save(1);
  chmodSync(folder, 0o555);
  await withoutPrivileges(() =>
    saving.fails(2, { name: "PermissionDeniedError", message: /Cannot create ".*model-2/ }),
  );
  chmodSync(folder, 0o755);
  await saving.save(3);
  assert.equal(await saving.saved(), 3);
  assert.deepEqual(saving.debris, []);
});

test("a checkpoint that must not be read is PermissionDeniedError", async () => {
  const folder = temporary("secret");
  mkdirSync(folder);
  const saving = new Saving(folder, true);
  await saving.save(1);
  for (const suffix of ["index", "data-00000-of-00001"]) {
    chmodSync(`${folder}/model-1.${suffix}`, 0);
    await withoutPrivileges(() => assert.rejects(saving.saved(), { name: "PermissionDeniedError" }));
    chmodSync(`${folder}/model-1.${suffix}`, 0o644);
  }
  assert.equal(await saving.saved(), 1);
});

test("a folder that vanished is made again; where its parent vanished, too, TensorFlow's words say so", async () => {
  const folder = temporary("gone/folder");
  mkdirSync(folder, { recursive: true });
  const saving = new Saving(folder, false);
  await saving.save(1);
  rmSync(folder, { recursive: true });
  await saving.save(2);
  assert.equal(await saving.saved(), 2);
  rmSync(dirname(folder), { recursive: true });
  await assert.rejects(saving.save(3), {
    name: "ValueError",
    message: `Parent directory of ${folder}/model doesn't exist, can't save.`,
  });
});

test("a folder that vanishes while a checkpoint is written is NotFoundError", async () => {
  const folder = temporary("vanishing");
  const writer = await BundleWriter.create(`${folder}/model`);
  await writer.add("v", ndarray([1, 2, 3]));
  rmSync(folder, { recursive: true });
  await assert.rejects(writer.finish(), { name: "NotFoundError", message: /vanishing\/model/ });
  await writer.abort();
});
