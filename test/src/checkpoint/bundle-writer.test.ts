import assert from "node:assert/strict";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { BundleReader, BundleWriter, TensorSlice } from "../../../src/checkpoint/checkpoint.js";
import { NdArray, ndarray } from "../../../src/core/ndarray.js";
import { additionsOf, temporaryFolder } from "../../support/checkpoints.js";
import { loadCase } from "../../support/golden.js";

const temporary = temporaryFolder();

const BUNDLES: Readonly<Record<string, readonly string[]>> = {
  tutorial_save: ["my_test_model"],
  tutorial_global_step: ["my_test_model-1000"],
  dtypes_variables: ["dtypes"],
  dtypes_strings: ["strings"],
  dtypes_raw: ["qint8", "quint8", "qint16", "quint16", "qint32", "float8_e5m2", "float8_e4m3fn"].map((t) => `raw_${t}`),
  index_blocks: ["blocks"],
  index_many: ["many"],
  index_restarts: ["n1", "n14", "n15", "n16", "n17", "n31", "n32", "n33"],
  index_unicode: ["uni"],
  partitioned: ["parts"],
  slices_raw: ["slices"],
  checkpoint_reader: ["ckpt"],
  sharded_one_device: ["sharded"],
  meta_full_ref: ["full-2"],
  meta_full_resource: ["full-2"],
};
for (const [name, prefixes] of Object.entries(BUNDLES))
  for (const prefix of prefixes)
    test(`${name}/${prefix}: the same values in the same order give TensorFlow's bytes`, async () => {
      const golden = loadCase(name).path(prefix);
      const ours = temporary(`${name}-${prefix}/model`);
      const writer = await BundleWriter.create(ours);
      for (const { name, array, slice } of await additionsOf(golden)) await writer.add(name, array, slice);
      await writer.finish();
      for (const suffix of [".index", ".data-00000-of-00001"])
        assert.deepEqual(await readFile(ours + suffix), await readFile(golden + suffix), suffix);
      assert.equal((await readdir(dirname(ours))).length, 2);
    });

test("tensors larger than one write come back", async () => {
  const prefix = temporary("large/model");
  const big = new NdArray(
    ndarray([0]).dtype,
    [5_000_000],
    Float32Array.from({ length: 5_000_000 }, (_, i) => i),
  );
  const writer = await BundleWriter.create(prefix);
  await writer.add("small", ndarray([1, 2, 3]));
  await writer.add("big", big);
  await writer.add("tail", ndarray([4]));
  await writer.finish();
  const reader = await BundleReader.open(prefix);
  assert.deepEqual((await reader.read("big")).data, big.data);
  assert.deepEqual((await reader.read("tail")).toArray(), [4]);
  await reader.close();
});

test("until it is finished nothing of the earlier checkpoint changes, and abort leaves nothing", async () => {
  const prefix = temporary("kept/model");
  const save = async (value: number) => {
    const writer = await BundleWriter.create(prefix);
    await writer.add("w", ndarray([value]));
    return writer;
  };
  await (await save(1)).finish();
  const second = await save(2);
  const value = async () => {
    const reader = await BundleReader.open(prefix);
    const array = await reader.read("w");
    await reader.close();
    return array.toArray();
  };
  assert.deepEqual(await value(), [1]);
  await assert.rejects(second.add("w", ndarray([3])), {
    name: "InvalidArgumentError",
    message: "Adding duplicate key: w",
  });
  await assert.rejects(second.finish(), { name: "FailedPreconditionError" });
  await second.abort();
  assert.deepEqual(await value(), [1]);
  assert.deepEqual((await readdir(dirname(prefix))).sort(), ["model.data-00000-of-00001", "model.index"]);
  await (await save(3)).finish();
  assert.deepEqual(await value(), [3]);
});

test("what does not fit is refused", async () => {
  const writer = await BundleWriter.create(temporary("refused/model"));
  const slice = { fullShape: [4, 2], slice: TensorSlice.parse("0,2:-") };
  const refused = async (name: string, ...args: [NdArray, typeof slice?]) => {
    const writer = await BundleWriter.create(temporary("refused/model"));
    await writer.add("part", ndarray([[1, 2]]), { fullShape: [4, 2], slice: TensorSlice.parse("2,1:-") });
    await assert.rejects(writer.add(name, ...args), { name: "InvalidArgumentError" });
    await writer.abort();
  };
  await refused("", ndarray(1));
  await refused("p", ndarray([1]), slice);
  await refused("part", ndarray([[1, 2]]));
  await refused("part", ndarray([[1, 2]]), { fullShape: [5, 2], slice: TensorSlice.parse("3,1:-") });
  await refused("part", ndarray([[1, 2]]), { fullShape: [4, 2], slice: TensorSlice.parse("2,1:-") });
  await refused("p", ndarray([[1, 2]]), { fullShape: [4, 2], slice: TensorSlice.parse("4,1:-") });
  await assert.rejects(Promise.all([writer.add("a", ndarray(1)), writer.add("b", ndarray(1))]), /busy/);
  await writer.abort();
});

test("a folder that cannot be written to is the system's error", async () => {
  await assert.rejects(BundleWriter.create(temporary("no/such/folder/model")), { name: "NotFoundError" });
  const file = temporary("a-file");
  await writeFile(file, "x");
  await assert.rejects(BundleWriter.create(join(file, "model")), { name: "FailedPreconditionError" });
  await mkdir(temporary("taken/model.index"), { recursive: true });
  const writer = await BundleWriter.create(temporary("taken/model"));
  await assert.rejects(writer.finish(), { name: "FailedPreconditionError" });
  await writer.abort();
});

test("the event loop goes on while a large checkpoint is saved and read", async () => {
  const prefix = temporary("alive/model");
  const array = ndarray(new Float32Array(8 << 20));
  let turns = 0;
  let isDone = false;
  const tick = (): void => {
    turns++;
    if (!isDone) setImmediate(tick);
  };
  setImmediate(tick);
  const writer = await BundleWriter.create(prefix);
  await writer.add("v", array);
  const whileSaving = turns;
  await writer.finish();
  turns = 0;
  const reader = await BundleReader.open(prefix);
  await reader.read("v");
  await reader.close();
  isDone = true;
  assert.ok(whileSaving >= 16, `${whileSaving} turns of the event loop while 32 MB were written`);
  assert.ok(turns >= 16, `${turns} turns of the event loop while 32 MB were read`);
});
