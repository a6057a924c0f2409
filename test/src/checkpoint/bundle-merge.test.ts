import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { test } from "node:test";
import { BundleWriter, mergeBundles, openCheckpoint, TensorSlice } from "../../../src/checkpoint/checkpoint.js";
import { type NdArray, ndarray } from "../../../src/core/ndarray.js";
import { temporaryFolder } from "../../support/checkpoints.js";
import { loadCase } from "../../support/golden.js";

const temporary = temporaryFolder();

async function write(
  prefix: string,
  tensors: Readonly<Record<string, NdArray>>,
  slice?: readonly [string, NdArray],
): Promise<string> {
  const writer = await BundleWriter.create(prefix);
  if (slice) await writer.add("emb", slice[1], { fullShape: [6, 4], slice: TensorSlice.parse(slice[0]) });
  for (const [name, array] of Object.entries(tensors)) await writer.add(name, array);
  await writer.finish();
  return prefix;
}

test("sharded_raw: three parts with slices become TensorFlow's files, byte for byte", async () => {
  const golden = loadCase("sharded_raw");
  const reader = await openCheckpoint(golden.path("merged"));
  const parts: string[] = [];
  for (const shard of [0, 1, 2]) {
    const spec = `${2 * shard},2:0,4`;
    const only = { [`only_${shard}`]: await reader.read(`only_${shard}`) };
    const slice = [spec, await reader.read("emb", TensorSlice.parse(spec))] as const;
    parts.push(await write(temporary(`merged_temp/part-0000${shard}-of-00003`), only, slice));
  }
  await reader.close();
  const merged = temporary("out/merged");
  await mergeBundles(parts, merged);
  const files = [
    "merged.data-00000-of-00003",
    "merged.data-00001-of-00003",
    "merged.data-00002-of-00003",
    "merged.index",
  ];
  assert.deepEqual((await readdir(dirname(merged))).sort(), files);
  for (const file of files)
    assert.deepEqual(await readFile(temporary(`out/${file}`)), await readFile(golden.path(file)), file);
  await assert.rejects(readdir(temporary("merged_temp")), { code: "ENOENT" });
});

test("one tensor in two parts is refused", async () => {
  const parts = [
    await write(temporary("a/part-0"), { w: ndarray([1]) }),
    await write(temporary("a/part-1"), { w: ndarray([2]) }),
  ];
  await assert.rejects(mergeBundles(parts, temporary("twice")), {
    name: "InvalidArgumentError",
    message: /duplicate key: w/,
  });
});
