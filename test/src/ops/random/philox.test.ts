import assert from "node:assert/strict";
import { test } from "node:test";
import { Philox, WordStream } from "../../../../src/ops/random/philox.js";

function block(philox: Philox): string[] {
  const words = new Uint32Array(4);
  philox.next(words);
  return [...words].map((word) => word.toString(16).padStart(8, "0"));
}

/** Moves on by a number of blocks that may be beyond 2^53. */
function skip(philox: Philox, blocks: bigint): void {
  const step = 2n ** 52n;
  for (let left = blocks; left > 0n; left -= left < step ? left : step) philox.skip(Number(left < step ? left : step));
}

/** The known answers that Random123, the generator's first implementation, comes with: counter, key, block. */
const KNOWN: readonly [counterLow: bigint, counterHigh: bigint, key: bigint, block: string][] = [
  [0n, 0n, 0n, "6627e8d5 e169c58d bc57ac4c 9b00dbd8"],
  [2n ** 64n - 1n, 2n ** 64n - 1n, 2n ** 64n - 1n, "408f276d 41c83b0e a20bc7c6 6d5451fd"],
  [0x85a308d3243f6a88n, 0x0370734413198a2en, 0x299f31d0a4093822n, "d16cfe09 94fdcceb 5001e420 24126ea1"],
];

test("Philox4x32-10 gives the known blocks", () => {
  for (const [low, high, key, expected] of KNOWN) {
    const philox = Philox.of(key, high);
    skip(philox, low);
    assert.deepEqual(block(philox), expected.split(" "));
  }
});

test("signed seeds are the same bits", () => {
  assert.deepEqual(block(Philox.of(-1n, -2n)), block(Philox.of(2n ** 64n - 1n, 2n ** 64n - 2n)));
});

test("skipping is the same as drawing, across every carry", () => {
  for (const start of [0n, 2n ** 32n - 2n, 2n ** 64n - 2n]) {
    for (const high of [0n, 2n ** 32n - 1n, 2n ** 64n - 1n]) {
      const drawn = Philox.of(7n, high);
      skip(drawn, start);
      const skipped = drawn.copy();
      for (let i = 0; i < 3; i++) block(drawn);
      skipped.skip(3);
      assert.deepEqual(block(skipped), block(drawn), `${start} ${high}`);
    }
  }
  const wrapped = Philox.of(7n, 2n ** 64n - 1n);
  skip(wrapped, 2n ** 64n);
  assert.deepEqual(block(wrapped), block(Philox.of(7n, 0n)));
});

test("a copy moves on by itself", () => {
  const philox = Philox.of(1n, 2n);
  const copy = philox.copy();
  assert.deepEqual(block(copy), block(philox));
  block(copy);
  philox.skip(1);
  assert.deepEqual(block(copy), block(philox));
});

test("a WordStream hands out the words in order", () => {
  const words = new WordStream(Philox.of(3n, 5n));
  const philox = Philox.of(3n, 5n);
  const expected = [...block(philox), ...block(philox)].map((word) => Number.parseInt(word, 16));
  assert.deepEqual(
    expected.map(() => words.next()),
    expected,
  );
});
