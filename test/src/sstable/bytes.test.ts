import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ByteCursor, concatBytes, varint, varintLength } from "../../../src/sstable/bytes.js";

test("varints come back, in as few bytes as they take", () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeNat()), (values) => {
      const cursor = new ByteCursor(concatBytes(values.map(varint)), "f");
      for (const value of values) assert.equal(cursor.varint(), value);
      assert.equal(cursor.position, cursor.bytes.length);
    }),
  );
  assert.deepEqual([...varint(300)], [0xac, 0x02]);
  assert.deepEqual([0, 127, 128, 16383, 16384].map(varintLength), [1, 1, 2, 2, 3]);
});

test("a varint that is cut off, too long or too large is DataLossError with the offset", () => {
  for (const bytes of [
    [0x80],
    new Array<number>(11).fill(0x80),
    [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f],
  ])
    assert.throws(() => new ByteCursor(Uint8Array.from(bytes), "some.index", 100).varint(), {
      name: "DataLossError",
      file: "some.index",
      message: /"some.index" at byte 1\d\d/,
    });
});

test("fixed numbers and pieces", () => {
  const cursor = new ByteCursor(Uint8Array.of(1, 2, 3, 4, 5, 6), "f");
  assert.equal(cursor.uint32(), 0x04030201);
  assert.deepEqual([...cursor.take(2)], [5, 6]);
  assert.throws(() => cursor.take(1), { name: "DataLossError", offset: 6 });
});
