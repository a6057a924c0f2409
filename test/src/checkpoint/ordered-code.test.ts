import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { orderedNumber, orderedSigned, orderedString } from "../../../src/checkpoint/ordered-code.js";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

test("numbers as TensorFlow writes them", () => {
  assert.deepEqual(
    [0, 1, 255, 256, 2 ** 40].map((n) => hex(orderedNumber(n))),
    ["00", "0101", "01ff", "020100", "06010000000000"],
  );
  const signed = [0, -1, 63, -64, 64, -65, 8191, 8192, -8193].map((n) => hex(orderedSigned(n)));
  assert.deepEqual(signed, ["80", "7f", "bf", "40", "c040", "3fbf", "dfff", "e02000", "1fdfff"]);
  assert.equal(hex(orderedString(Uint8Array.of(0x61, 0, 0xff))), "6100ffff000001");
});

test("the bytes sort as the values do", () => {
  const sign = (n: number) => Math.sign(n);
  const whole = fc.oneof(fc.integer({ min: -70, max: 70 }), fc.integer(), fc.maxSafeInteger());
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      assert.equal(sign(Buffer.compare(orderedSigned(a), orderedSigned(b))), sign(a - b));
      const [x, y] = [Math.abs(a), Math.abs(b)];
      assert.equal(sign(Buffer.compare(orderedNumber(x), orderedNumber(y))), sign(x - y));
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => {
      assert.equal(sign(Buffer.compare(orderedString(a), orderedString(b))), sign(Buffer.compare(a, b)));
    }),
  );
});
