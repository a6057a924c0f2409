import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { dtypeOf, type ElementArray, float32, int32 } from "../../../src/core/dtype.js";
import { NdArray } from "../../../src/core/ndarray.js";
import { formatArray, type NdArrayView } from "../../../src/core/numpy-text.js";
import { sizeOf } from "../../../src/core/shape.js";

/** One row of the table that `fixtures/make_numpy_text.py` writes. */
interface Case {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly pattern: string | readonly string[];
  readonly text: string;
}

const table = new URL("../../../../test/fixtures/numpy-text.json", import.meta.url);
const { cases } = JSON.parse(readFileSync(table, "utf8")) as { cases: readonly Case[] };

function arrayOf({ dtype: name, shape, pattern }: Case): NdArray {
  const dtype = dtypeOf(name);
  if (dtype.array === undefined) {
    const strings = (pattern as readonly string[]).map((text) => new Uint8Array(Buffer.from(text, "base64")));
    return new NdArray(
      dtype,
      shape,
      Array.from({ length: sizeOf(shape) }, (_, index) => strings[index % strings.length]!),
    );
  }
  const once = Buffer.from(pattern as string, "base64");
  const bytes = new Uint8Array(sizeOf(shape) * dtype.size);
  for (let i = 0; i < bytes.length; i++) bytes[i] = once[i % once.length]!;
  const data: ElementArray = new dtype.array(bytes.buffer, 0, bytes.length / dtype.array.BYTES_PER_ELEMENT);
  return new NdArray(dtype, shape, data);
}

for (const dtype of new Set(cases.map((row) => row.dtype))) {
  test(`${dtype} arrays print as NumPy prints them`, () => {
    const rows = cases.filter((row) => row.dtype === dtype);
    assert.ok(rows.length > 5);
    for (const row of rows) assert.equal(formatArray(arrayOf(row)), row.text, `shape [${row.shape}] ${row.pattern}`);
  });
}

/** An array that counts how many of its elements are read. */
function counting(shape: readonly number[]): { view: NdArrayView; reads: () => number } {
  let reads = 0;
  const at = (index: number) => {
    reads++;
    return index % 10;
  };
  return { view: { dtype: int32, shape, size: sizeOf(shape), at }, reads: () => reads };
}

test("only the elements shown are read", () => {
  const { view, reads } = counting([10_000, 10_000]);
  assert.match(formatArray(view), /^\[\[0 1 2 \.\.\. 7 8 9\]\n/);
  assert.equal(reads(), 36);
});

test("a great rank shows fewer items instead of visiting millions", () => {
  for (const shape of [new Array<number>(9).fill(7), new Array<number>(27).fill(2)]) {
    const { view, reads } = counting(shape);
    assert.ok(formatArray(view).startsWith("["));
    assert.ok(reads() <= 50_000, `${reads()} reads`);
  }
});

test("NdArray prints through it", () => {
  assert.equal(String(NdArray.from([[1, 2.5]])), "[[1.  2.5]]");
  assert.equal(`${new NdArray(float32, [], new Float32Array([24]))}`, "24.0");
});
