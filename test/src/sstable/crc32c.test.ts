import assert from "node:assert/strict";
import { test } from "node:test";
import { crc32c, maskCrc, unmaskCrc } from "../../../src/sstable/crc32c.js";

test("the standard's check values (RFC 3720, B.4)", () => {
  assert.equal(crc32c(Buffer.from("123456789")), 0xe3069283);
  assert.equal(crc32c(new Uint8Array(32)), 0x8a9136aa);
  assert.equal(crc32c(new Uint8Array(32).fill(0xff)), 0x62a8ab43);
});

test("goes on from what came before", () => {
  assert.equal(crc32c(Buffer.from("6789"), crc32c(Buffer.from("12345"))), 0xe3069283);
});

test("the mask of nothing is what TensorFlow stores for empty tensors, and masks undo", () => {
  assert.equal(maskCrc(crc32c(new Uint8Array(0))), 0xa282ead8);
  for (const crc of [0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 0xe3069283]) assert.equal(unmaskCrc(maskCrc(crc)), crc);
});
