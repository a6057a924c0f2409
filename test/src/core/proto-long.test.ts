import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fromBigInt, toBigInt, toNumber } from "../../../src/core/proto-long.js";

test("bigints come back, signed and unsigned", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (value) => {
      assert.equal(toBigInt(fromBigInt(value)), value);
      const unsigned = BigInt.asUintN(64, value);
      assert.equal(toBigInt(fromBigInt(unsigned, true)), unsigned);
      assert.equal(toNumber(fromBigInt(value)), Number(value));
      assert.equal(toNumber(fromBigInt(unsigned, true)), Number(unsigned));
    }),
  );
});

test("plain numbers and fields that are not set", () => {
  assert.equal(toBigInt(7), 7n);
  assert.equal(toBigInt(undefined), 0n);
  assert.equal(toNumber(-3), -3);
  assert.equal(toNumber(null), 0);
});
