import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { decodeName, encodeName } from "../../../src/checkpoint/names.js";

test("UTF-8 is text, other bytes come back all the same", () => {
  assert.equal(decodeName(Buffer.from("é漢😀\ufeff")), "é漢😀\ufeff");
  assert.equal(decodeName(Uint8Array.of(0xff, 0x61, 0xc3)), "\udcffa\udcc3");
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      assert.deepEqual(encodeName(decodeName(bytes)), bytes);
    }),
  );
});
