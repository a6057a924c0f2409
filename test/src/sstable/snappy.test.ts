import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { DataLossError } from "../../../src/core/errors.js";
import { uncompressSnappy } from "../../../src/sstable/snappy.js";

const text = (bytes: readonly number[]) =>
  Buffer.from(uncompressSnappy(Uint8Array.from(bytes), "f", 0)).toString("latin1");
const codes = (string: string) => [...Buffer.from(string, "latin1")];

test("literals and the three kinds of copies", () => {
  assert.equal(text([5, 4 << 2, ...codes("hello")]), "hello");
  assert.equal(text([12, 3 << 2, ...codes("abcd"), (4 << 2) | 1, 4]), "abcdabcdabcd");
  assert.equal(text([10, 1 << 2, ...codes("xy"), (7 << 2) | 2, 2, 0]), "xyxyxyxyxy");
  assert.equal(text([6, 1 << 2, ...codes("xy"), (3 << 2) | 3, 1, 0, 0, 0]), "xyyyyy");
  const long = "z".repeat(300);
  assert.equal(text([0xac, 0x02, 61 << 2, 0x2b, 0x01, ...codes(long)]), long);
  assert.equal(text([0]), "");
});

test("damaged blocks are DataLossError", () => {
  for (const bytes of [
    [5, 4 << 2, ...codes("hell")],
    [4, 4 << 2, ...codes("hello")],
    [6, 4 << 2, ...codes("hello")],
    [4, (0 << 2) | 1, 1],
    [0xff, 0xff, 0xff, 0x7f, 0],
    [],
  ])
    assert.throws(() => text(bytes), { name: "DataLossError", file: "f" });
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      try {
        assert.ok(uncompressSnappy(bytes, "f", 0).length <= 64 * bytes.length);
      } catch (error) {
        assert.ok(error instanceof DataLossError);
      }
    }),
    { numRuns: 2000 },
  );
});
