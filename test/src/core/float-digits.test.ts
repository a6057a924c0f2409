import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Cutoff, FLOAT16, FLOAT32, FLOAT64, shortestDigits } from "../../../src/core/float-digits.js";

const free: Cutoff = { from: "first digit" };

/** Digits and exponent as JavaScript's own shortest conversion has them. */
function ofNumber(value: number): { digits: string; exponent: number } {
  const [digits, exponent] = value.toExponential().split("e") as [string, string];
  return { digits: digits.replace(".", ""), exponent: Number(exponent) };
}

test("a double has the digits that JavaScript finds", () => {
  const magnitudes = fc.double({ noNaN: true, noDefaultInfinity: true, min: 5e-324 });
  fc.assert(
    fc.property(magnitudes, (value) => assert.deepEqual(shortestDigits(value, FLOAT64, free), ofNumber(value))),
  );
});

test("digits of a float32 lead back to it, and no shorter ones do", () => {
  const magnitudes = fc.float({ noNaN: true, noDefaultInfinity: true, min: 2 ** -149 });
  fc.assert(
    fc.property(magnitudes, (value) => {
      const { digits, exponent } = shortestDigits(value, FLOAT32, free);
      assert.equal(Math.fround(Number(`${digits[0]}.${digits.slice(1)}e${exponent}`)), value);
      if (digits.length > 1) assert.notEqual(Math.fround(Number(value.toPrecision(digits.length - 1))), value);
    }),
  );
});

test("places are cut off and added", () => {
  assert.deepEqual(shortestDigits(2 / 3, FLOAT64, { from: "point", max: 3 }), { digits: "667", exponent: -1 });
  assert.deepEqual(shortestDigits(0.1, FLOAT64, { from: "first digit", min: 2 }), {
    digits: "100",
    exponent: -1,
  });
  assert.deepEqual(shortestDigits(Math.fround(0.1), FLOAT32, { from: "first digit", min: 10, max: 10 }), {
    digits: "10000000149",
    exponent: -1,
  });
  assert.deepEqual(shortestDigits(0.09991455078125, FLOAT16, { from: "first digit", max: 1 }), {
    digits: "1",
    exponent: -1,
  });
});

test("ties go to the even digit", () => {
  assert.equal(shortestDigits(0.125, FLOAT64, { from: "point", max: 2 }).digits, "12");
  assert.equal(shortestDigits(0.375, FLOAT64, { from: "point", max: 2 }).digits, "38");
});

test("nines carry into a new first digit", () => {
  assert.deepEqual(shortestDigits(9.9999, FLOAT64, { from: "point", max: 2 }), { digits: "1", exponent: 1 });
});
