import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { openCheckpoint, SlicesReader, SlicesWriter, TensorSlice } from "../../../src/checkpoint/checkpoint.js";
import { DataLossError } from "../../../src/core/errors.js";
import { NdArray, ndarray } from "../../../src/core/ndarray.js";
import { temporaryFolder } from "../../support/checkpoints.js";
import { type GoldenValue, loadCase, toNdArray } from "../../support/golden.js";

const temporary = temporaryFolder();

/** Cases whose tensors were saved in the order of their names. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  v1_small: ["v1model-3"],
  v1_slices: ["v1slices", "v1sharded-00000-of-00002", "v1sharded-00001-of-00002"],
  v1_many: ["v1many"],
};
for (const [name, files] of Object.entries(TABLES))
  for (const file of files)
    test(`${name}/${file}: the same values give TensorFlow's bytes`, async () => {
      const path = loadCase(name).path(file);
      const reader = await openCheckpoint(path);
      const writer = new SlicesWriter(temporary(file));
      for (const { name, shape, slices } of reader.entries())
        for (const slice of slices ?? [TensorSlice.full(shape.length)])
          writer.add(name, await reader.read(name, slice), { fullShape: shape, slice });
      await writer.finish();
      await reader.close();
      assert.deepEqual(await readFile(temporary(file)), await readFile(path));
    });

test("a pattern, or the prefix alone, opens all shards; slices are put together", async () => {
  const golden = loadCase("v1_slices");
  const parts = (golden.item("variables").values as GoldenValue[]).map(toNdArray);
  for (const name of ["v1sharded-?????-of-00002", "v1sharded", "v1sharded-*"]) {
    const reader = await openCheckpoint(golden.path(name));
    assert.deepEqual(
      reader.entries().map((entry) => [entry.name, entry.shape]),
      [
        ["emb", [10, 4]],
        ["other", [3]],
      ],
    );
    const whole = await reader.read("emb");
    assert.deepEqual(
      whole.data,
      Float32Array.from(parts.slice(0, 3).flatMap(({ data }) => [...(data as Float32Array)])),
    );
    assert.deepEqual((await reader.read("emb", TensorSlice.parse("3,3:1,2"))).toArray(), [
      [13, 14],
      [17, 18],
      [21, 22],
    ]);
    assert.deepEqual((await reader.read("other")).data, parts[3]!.data);
    await reader.close();
  }
});

test("slices_raw: any names, any numbers", async () => {
  const reader = await openCheckpoint(loadCase("slices_raw").path("v1slices_raw"));
  assert.deepEqual((await reader.read("both\0\udcff", TensorSlice.parse("2,1:-"))).toArray(), [[1, 1]]);
  assert.deepEqual((await reader.read("big", TensorSlice.parse("2999999998,1:-"))).toArray(), [[1, 1]]);
  await assert.rejects(reader.read("big"), { name: "InvalidArgumentError" });
  await assert.rejects(reader.read("bog"), {
    name: "NotFoundError",
    message: /^Tensor name "bog" not found in checkpoint files .*v1slices_raw: .* Did you mean "big"/,
  });
  await reader.close();
});

test("a writer refuses what it cannot keep", () => {
  const writer = new SlicesWriter(temporary("refused"));
  writer.add("a", ndarray([1, 2]));
  assert.throws(() => writer.add("a", ndarray([1, 2])), { name: "InvalidArgumentError" });
  assert.throws(() => writer.add("b", ndarray([1]), { fullShape: [4], slice: TensorSlice.parse("0,2") }), {
    name: "InvalidArgumentError",
  });
});

test("values that are not as many as the shape says are DataLossError, not a wrong value", async () => {
  const path = temporary("short");
  const writer = new SlicesWriter(path);
  const array = ndarray([1, 2, 3]);
  writer.add("a", array);
  Object.defineProperty(array, "data", { value: new Float32Array(2) });
  await writer.finish();
  const reader = await SlicesReader.open(path, [path]);
  await assert.rejects(reader.read("a"), DataLossError);
  await reader.close();
});

test("a type that V1 cannot hold is refused and leaves no file", async () => {
  const path = temporary("float8");
  const writer = new SlicesWriter(path);
  writer.add("a", NdArray.from([1], "float8_e5m2"));
  await assert.rejects(writer.finish(), { name: "UnimplementedError" });
  await assert.rejects(readFile(path), { code: "ENOENT" });
});
