import assert from "node:assert/strict";
import { copyFile, mkdir, readFile, truncate, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { BundleReader, BundleWriter, openCheckpoint, TensorSlice } from "../../../src/checkpoint/checkpoint.js";
import { OpError } from "../../../src/core/errors.js";
import { type NdArray, ndarray } from "../../../src/core/ndarray.js";
import { TableBuilder } from "../../../src/sstable/table-builder.js";
import { WritableFile } from "../../../src/sstable/writable-file.js";
import { temporaryFolder } from "../../support/checkpoints.js";
import { type GoldenValue, isGoldenArray, loadCase, toNdArray } from "../../support/golden.js";

const temporary = temporaryFolder();

async function readAll(prefix: string): Promise<Map<string, NdArray>> {
  const reader = await openCheckpoint(prefix);
  try {
    const arrays = new Map<string, NdArray>();
    for (const { name } of reader.entries()) arrays.set(name, await reader.read(name));
    return arrays;
  } finally {
    await reader.close();
  }
}

function assertSame(found: NdArray, expected: NdArray, what: string): void {
  assert.equal(found.dtype.name.replace(/^q/, ""), expected.dtype.name, what); // NumPy has no quantized types
  assert.deepEqual(found.shape, expected.shape, what);
  assert.deepEqual(found.data, expected.data, what);
}

/** Names without the output number -> values, of a recorded run. */
function recorded(fetches: GoldenValue, values: GoldenValue): Map<string, NdArray> {
  const found = new Map<string, NdArray>();
  const walk = (fetch: GoldenValue, value: GoldenValue): void => {
    if (typeof fetch === "string" && isGoldenArray(value))
      found.set(fetch.replace(/(\/read)?:0$/, ""), toNdArray(value));
    else
      for (const [key, one] of Object.entries(fetch as object)) walk(one, (value as Record<string, GoldenValue>)[key]!);
  };
  walk(fetches, values);
  return found;
}

const VARIABLES: readonly (readonly [name: string, prefix: string, label: string])[] = [
  ["tutorial_save", "my_test_model", "variables"],
  ["dtypes_variables", "dtypes", "variables"],
  ["dtypes_strings", "strings", "variables"],
  ["sharded", "sharded", "restored"],
  ["v1_small", "v1model-3", "variables"],
  ["partitioned", "parts", "restored whole"],
];
for (const [name, prefix, label] of VARIABLES)
  test(`${name}: the values are those that TensorFlow had`, async () => {
    const golden = loadCase(name);
    const { fetches, values } = golden.item(label, "run");
    const expected = recorded(fetches!, values!);
    const found = await readAll(golden.path(prefix));
    assert.ok(expected.size > 0);
    for (const [variable, array] of expected) assertSame(found.get(variable)!, array, variable);
  });

test("index_unicode: names of any characters, ascending by their bytes", async () => {
  const golden = loadCase("index_unicode");
  const keys = golden.item("keys in variable order").value as string[];
  const found = await readAll(golden.path("uni"));
  assert.deepEqual([...found.keys()], golden.item("list_variables").value);
  for (const [i, key] of keys.entries()) assert.equal(found.get(key)?.item(), i);
});

test("dtypes_raw: quantized and 8-bit types; variants are listed but not read", async () => {
  const golden = loadCase("dtypes_raw");
  for (const dtype of ["qint8", "quint8", "qint16", "quint16", "qint32", "float8_e5m2", "float8_e4m3fn"]) {
    const [array] = (await readAll(golden.path(`raw_${dtype}`))).values();
    const { value, values } = golden.item(dtype);
    assertSame(array!, toNdArray(value ?? values), dtype);
  }
  const reader = await openCheckpoint(golden.path("raw_variant"));
  const [entry] = reader.entries();
  assert.equal(entry?.dtype.name, "variant");
  await assert.rejects(reader.read(entry.name), { name: "UnimplementedError" });
  await reader.close();
});

test("sharded_raw: slices from several data files, whole and in part", async () => {
  const golden = loadCase("sharded_raw");
  const expected = golden.item("restored: whole, a cut over three slices, a scalar").values as GoldenValue[];
  const reader = await openCheckpoint(golden.path("merged"));
  assertSame(await reader.read("emb"), toNdArray(expected[0]), "whole");
  assertSame(await reader.read("emb", TensorSlice.parse("1,4:1,2")), toNdArray(expected[1]), "cut");
  assertSame(await reader.read("only_2"), toNdArray(expected[2]), "scalar");
  assert.equal(reader.entry("emb")?.slices?.length, 3);
  await reader.close();
});

test("slices_raw: part of a stored slice; what was not stored is refused before anything is allocated", async () => {
  const golden = loadCase("slices_raw");
  const reader = await openCheckpoint(golden.path("slices"));
  const { values } = golden.item("restored: a part of a saved slice");
  assertSame(await reader.read("rank1", TensorSlice.parse("4,2")), toNdArray(values), "rank1");
  await assert.rejects(reader.read("big"), {
    name: "InvalidArgumentError",
    message: /^Does not have sufficient slices for partitioned tensor big to restore in slice_spec: -:-/,
  });
  const names = reader.entries().map(({ name }) => name);
  assert.ok(names.includes("nul\0name") && names.includes("ff\udcffname") && names.includes("漢"));
  assert.deepEqual((await reader.read("ff\udcffname", TensorSlice.parse("2,1:-"))).toArray(), [[1, 1]]);
  await reader.close();
});

test("a part of a tensor that is stored whole", async () => {
  const prefix = temporary("whole/model");
  const writer = await BundleWriter.create(prefix);
  await writer.add(
    "c",
    ndarray(
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      undefined,
      "complex64",
    ),
  );
  await writer.add(
    "s",
    ndarray([
      ["a", "b"],
      ["c", "d"],
    ]),
  );
  await writer.finish();
  const reader = await BundleReader.open(prefix);
  assert.deepEqual((await reader.read("s", TensorSlice.parse("-:1,1"))).toArray(), [["b"], ["d"]]);
  assert.deepEqual((await reader.read("c", TensorSlice.parse("1,1:1,2"))).toArray(), [
    [
      { re: 5, im: 0 },
      { re: 6, im: 0 },
    ],
  ]);
  await assert.rejects(reader.read("s", TensorSlice.parse("1,2:-")), { name: "InvalidArgumentError" });
  await assert.rejects(reader.read("s", TensorSlice.parse("-")), { name: "InvalidArgumentError" });
  await reader.close();
});

const DAMAGED =
  "flip_data short_data no_data flip_index_block flip_index_footer_magic short_index tiny_index empty_index";
for (const name of DAMAGED.split(" "))
  test(`errors_checkpoint: ${name} is the error that TensorFlow gives, with the file`, async () => {
    const golden = loadCase("errors_checkpoint");
    const item = golden.items.find(({ label }) => label.startsWith(`${name} `))!;
    const words = item.message!.replace(/\n\t \[\[.*$/s, "").replace(/^Restoring from.*Original error:\n\n/s, "");
    await assert.rejects(readAll(golden.path(name)), (error) => {
      assert.ok(error instanceof OpError);
      assert.equal(error.name, item.type);
      assert.ok(error.file?.startsWith(golden.path(name)));
      assert.ok(
        error.message.replaceAll(golden.path("x").slice(0, -1), "").startsWith(words),
        `${error.message}\n${words}`,
      );
      return true;
    });
  });

test("errors_checkpoint: what TensorFlow reads in spite of damage is read", async () => {
  const golden = loadCase("errors_checkpoint");
  for (const name of ["long_data", "flip_index_footer_handle"])
    assert.deepEqual((await readAll(golden.path(name))).get("w1")?.toArray(), [1, 2]);
});

test("errors: no checkpoint, no key, no table", async () => {
  const golden = loadCase("errors_checkpoint");
  const { message } = loadCase("checkpoint_reader").item("NewCheckpointReader of nothing");
  await assert.rejects(
    openCheckpoint("nowhere"),
    (error) => error instanceof OpError && error.message.startsWith(message!),
  );
  const reader = await openCheckpoint(golden.path("good"));
  await assert.rejects(reader.read("w3"), {
    name: "NotFoundError",
    message: /^Key w3 not found in checkpoint.*"w1" or "w2"\?$/,
  });
  await reader.close();
  await assert.rejects(openCheckpoint(golden.path("old-3")), {
    name: "DataLossError",
    message:
      /^Unable to open table file .*old-3: DATA_LOSS: file is too short to be an sstable.*different restore operator\?$/,
  });
  await assert.rejects(openCheckpoint(golden.path("good.meta")), /not an sstable \(bad magic number\)/);
});

test("every flipped byte and every truncation of both files gives an OpError with a file, or the right values", async () => {
  const golden = loadCase("partitioned");
  const expected = await readAll(golden.path("parts"));
  await mkdir(temporary("damaged"));
  const prefix = temporary("damaged/model");
  const suffixes = [".index", ".data-00000-of-00001"];
  for (const suffix of suffixes) {
    for (const other of suffixes) await copyFile(golden.path(`parts${other}`), prefix + other);
    const good = await readFile(prefix + suffix);
    let right = 0;
    const tryOne = async (what: string) => {
      try {
        const found = await readAll(prefix);
        assert.deepEqual([...found.keys()], [...expected.keys()], what);
        for (const [name, array] of found) assertSame(array, expected.get(name)!, `${what}: ${name}`);
        right++;
      } catch (error) {
        if (!(error instanceof OpError)) throw error;
        assert.ok(error.file?.startsWith(prefix), `${what}: ${error.message}`);
      }
    };
    for (let at = 0; at < good.length; at++) {
      const bytes = Uint8Array.from(good);
      bytes[at]! ^= 1 << (at % 8);
      await writeFile(prefix + suffix, bytes);
      await tryOne(`${suffix}: flip at ${at}`);
    }
    assert.ok(right < 60, `${suffix}: ${right} flips were not noticed`);
    right = 0;
    await writeFile(prefix + suffix, good);
    for (let length = good.length - 1; length >= 0; length--) {
      await truncate(prefix + suffix, length);
      await tryOne(`${suffix}: cut at ${length}`);
    }
    assert.equal(right, 0, suffix);
  }
});

for (const [what, header, words] of [
  [
    "big-endian",
    [0x08, 1, 0x10, 1, 0x1a, 2, 0x08, 1],
    /its tensors are big-endian \(endianness 1\), expected little-endian/,
  ],
  [
    "of a newer format",
    [0x08, 1, 0x1a, 4, 0x08, 9, 0x10, 2],
    /it needs a reader of bundle version 2, expected at most 1/,
  ],
] as const)
  test(`a bundle that is ${what} is refused, with words`, async () => {
    const prefix = temporary(`refused-${header.length}-${header[2]}/model`);
    const writer = await BundleWriter.create(prefix);
    await writer.finish();
    const file = await WritableFile.create(`${prefix}.other`);
    const table = new TableBuilder(file);
    await table.add(new Uint8Array(0), Uint8Array.from(header));
    await table.finish();
    await file.finish();
    await copyFile(`${prefix}.other`, `${prefix}.index`);
    await assert.rejects(openCheckpoint(prefix), { name: "UnimplementedError", message: words });
  });
