import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { OpError } from "../../../src/core/errors.js";
import type { Entry } from "../../../src/sstable/block.js";
import { compareBytes, concatBytes } from "../../../src/sstable/bytes.js";
import { RandomAccessFile } from "../../../src/sstable/random-access-file.js";
import { Table } from "../../../src/sstable/table.js";
import { separator, successor, TableBuilder } from "../../../src/sstable/table-builder.js";
import { loadCase } from "../../support/golden.js";

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "tensorcell-table-"));
});
after(() => rm(folder, { recursive: true, force: true }));

async function build(entries: Iterable<Entry>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const builder = new TableBuilder({ append: async (bytes) => void parts.push(bytes) });
  for (const { key, value } of entries) await builder.add(key, value);
  await builder.finish();
  return concatBytes(parts);
}

async function withTable<T>(path: string, use: (table: Table) => Promise<T>): Promise<T> {
  const file = await RandomAccessFile.open(path, "a table");
  try {
    return await use(await Table.open(file));
  } finally {
    await file.close();
  }
}

async function readAll(path: string): Promise<Entry[]> {
  return withTable(path, async (table) => {
    const entries: Entry[] = [];
    for await (const entry of table.entries()) entries.push(entry);
    return entries;
  });
}

const TABLES: readonly (readonly [string, readonly string[]])[] = [
  ["index_restarts", [1, 14, 15, 16, 17, 31, 32, 33].map((n) => `n${n}.index`)],
  ["index_blocks", ["blocks.index"]],
  ["index_many", ["many.index"]],
  ["index_unicode", ["uni.index"]],
  ["slices_raw", ["slices.index", "v1slices_raw"]],
  ["v1_many", ["v1many"]],
];
for (const [name, files] of TABLES)
  for (const file of files)
    test(`${name}/${file} is read and written again byte for byte`, async () => {
      const path = loadCase(name).path(file);
      const entries = await readAll(path);
      assert.deepEqual(Buffer.from(await build(entries)), await readFile(path));
      await withTable(path, async (table) => {
        for (const { key, value } of entries) assert.deepEqual(await table.get(key), value);
        assert.equal(await table.get(Buffer.from("~~ no such key")), undefined);
      });
    });

test("any entries come back, in several blocks", async () => {
  const path = join(folder, "any");
  const pairs = fc.uniqueArray(fc.tuple(fc.uint8Array({ maxLength: 12 }), fc.uint8Array({ maxLength: 40 })), {
    selector: ([key]) => Buffer.from(key).toString("hex"),
    maxLength: 60,
  });
  const large = fc.integer({ min: 0, max: 300_000 });
  await fc.assert(
    fc.asyncProperty(pairs, large, async (rows, size) => {
      const entries = rows.map(([key, value]) => ({ key, value })).sort((a, b) => compareBytes(a.key, b.key));
      for (const [i, entry] of entries.entries()) if (i % 7 === 3) entry.value = new Uint8Array(size).fill(i);
      await writeFile(path, await build(entries));
      const found = await readAll(path);
      assert.equal(found.length, entries.length);
      for (const [i, entry] of entries.entries()) {
        assert.equal(compareBytes(found[i]!.key, entry.key), 0);
        assert.equal(compareBytes(found[i]!.value, entry.value), 0);
      }
    }),
    { numRuns: 30 },
  );
});

test("keys that do not ascend are refused", async () => {
  const builder = new TableBuilder({ append: async () => {} });
  await builder.add(Uint8Array.of(2), Uint8Array.of());
  await assert.rejects(builder.add(Uint8Array.of(2), Uint8Array.of()), { name: "InvalidArgumentError" });
});

test("separators and successors are as short as LevelDB makes them", () => {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
  const cases: readonly (readonly [string, string, string])[] = [
    ["abcdef", "abzz", "abd"],
    ["abc", "abd", "abc"],
    ["abc", "abcd", "abc"],
    ["ab\xff", "b", "ab\xff"],
    ["a", "c", "b"],
    ["\xff", "\xff\xff", "\xff"],
  ];
  for (const [key, next, expected] of cases)
    assert.equal(text(separator(Buffer.from(key, "latin1"), Buffer.from(next, "latin1"))), expected);
  assert.equal(text(successor(Buffer.from("abc"))), "b");
  assert.equal(text(successor(Buffer.from("\xff\xffab", "latin1"))), "\xff\xffb");
  assert.equal(text(successor(Buffer.from("\xff", "latin1"))), "\xff");
});

test("every flipped byte and every truncation gives an OpError that names the file, or the right entries", async () => {
  const good = await readFile(loadCase("v1_small").path("v1model-3"));
  const expected = await readAll(loadCase("v1_small").path("v1model-3"));
  const path = join(folder, "damaged");
  let refused = 0;
  const tryOne = async (bytes: Uint8Array, what: string) => {
    await writeFile(path, bytes);
    try {
      assert.deepEqual(await readAll(path), expected, what);
    } catch (error) {
      if (!(error instanceof OpError)) throw error;
      assert.equal(error.file, path, what);
      refused++;
    }
  };
  for (let at = 0; at < good.length; at++) {
    const bytes = Uint8Array.from(good);
    bytes[at]! ^= 1 << (at % 8);
    await tryOne(bytes, `flip at ${at}`);
  }
  assert.ok(refused > good.length - 60, `${refused} of ${good.length} flips were found`);
  refused = 0;
  for (let length = 0; length < good.length; length++) await tryOne(good.subarray(0, length), `cut at ${length}`);
  assert.equal(refused, good.length);
});
