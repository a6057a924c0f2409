import assert from "node:assert/strict";
import { test } from "node:test";
import { nameArray } from "../../../src/core/array-names.js";
import { type NdArray, ndarray } from "../../../src/core/ndarray.js";
import { valueBundle } from "../../../src/show/value.js";
import { descendants, parseXml, textOf } from "../../support/xml.js";

/** The cells of a value's tables, row by row, and the whole page's text. */
function shown(array: NdArray, name?: string): { rows: string[][]; text: string; html: string } {
  const html = String(valueBundle(array, name)["text/html"]);
  assert.doesNotMatch(html, /<script|\son\w+=|href|src=|https?:/i);
  const elements = descendants(parseXml(html));
  const rows = elements.filter(({ tag }) => tag === "tr").map((row) => row.children.map((cell) => textOf(cell).trim()));
  return { rows, text: html.replace(/<[^>]*>/g, ""), html };
}

test("the text is NumPy's", () => {
  assert.equal(valueBundle(ndarray([1, 2.5]))["text/plain"], "[1.  2.5]");
  assert.equal(valueBundle(ndarray(24))["text/plain"], "24.0");
});

test("a scalar stays plain", () => {
  assert.deepEqual(valueBundle(ndarray(24), "op_to_restore:0"), { "text/plain": "24.0" });
});

test("the page says what the elements are like", () => {
  const { text } = shown(ndarray([1, 2, Number.NaN, 6, Number.NEGATIVE_INFINITY]), "y:0");
  for (const part of ["y:0", "float32", "(5,)", "5 elements, 20 bytes", "min 1", "max 6", "mean 3", "std 2.16"])
    assert.ok(text.includes(part), `${part} in ${text}`);
  assert.match(text, /1 NaN.*1 Inf.*of the finite elements/);
  assert.match(shown(ndarray([true, false, true])).text, /True 2.*False 1/);
});

test("an array of 100 million elements is read in parts, and not copied", () => {
  const array = ndarray(new Float32Array(1e8), [10_000, 10_000]);
  for (let i = 0; i < 1e8; i += 2) array.data[i] = 1;
  const before = process.memoryUsage();
  const { text, html } = shown(array);
  const after = process.memoryUsage();
  assert.match(text, /100,000,000 elements, 400 MB.*mean 0\.5.*from a sample of 524,288 elements of 100,000,000/);
  assert.ok(html.length < 60_000);
  assert.ok(after.arrayBuffers - before.arrayBuffers < 4e6, "no copy");
  assert.ok(after.heapUsed - before.heapUsed < 50e6);
});

test("what a run fetched has the tensor's name", () => {
  const array = ndarray([1, 2]);
  nameArray(array, "y:0");
  assert.match(String(valueBundle(array)["text/html"]), /<b title="y:0">y:0<\/b>/);
});

test("rank 1 is a row under its indices", () => {
  assert.deepEqual(shown(ndarray([1, 2.5])).rows, [
    ["0", "1"],
    ["1.", "2.5"],
  ]);
  assert.match(shown(ndarray([1, 2.5])).text, /float32 \(2,\) 2 elements, 8 bytes/);
});

test("rank 2 is a table, the middle left out", () => {
  assert.deepEqual(shown(ndarray([1, 2, 3, 4], [2, 2], "int64")).rows, [
    ["", "0", "1"],
    ["0", "1", "2"],
    ["1", "3", "4"],
  ]);
  const large = shown(ndarray(new Int32Array(1e6), [1000, 1000]));
  assert.equal(large.rows.length, 16);
  assert.deepEqual(large.rows[0], ["", "0", "1", "2", "3", "4", "…", "995", "996", "997", "998", "999"]);
  assert.equal(large.rows[8]![0], "…");
  assert.equal(large.rows.at(-1)![0], "999");
  assert.ok(large.html.length < 60_000);
});

test("higher ranks show their first slices", () => {
  const array = ndarray(
    Int32Array.from({ length: 120 }, (_, i) => i),
    [5, 3, 2, 4],
  );
  const { rows, text } = shown(array);
  assert.equal(rows.length, 9);
  assert.deepEqual(rows.at(-1), ["1", "20", "21", "22", "23"]);
  for (const caption of ["[0, 0, :, :]", "[0, 2, :, :]", "… and 12 more of 15 slices"])
    assert.ok(text.includes(caption), caption);
});

test("strings are escaped and cut", () => {
  const { rows } = shown(ndarray(["<b>&'\"", "a\nb", "x".repeat(100_000)]), "<script>");
  assert.equal(rows[1]![0], `"<b>&'\\""`);
  assert.equal(rows[1]![1], `"a\\nb"`);
  assert.ok(rows[1]![2]!.length <= 80);
  assert.deepEqual(shown(ndarray([Uint8Array.of(255, 0)])).rows[1], ["0xff00"]);
  assert.ok(String(valueBundle(ndarray(["x".repeat(1e6)]))["text/plain"]).length < 11_000);
});

test("an array without elements says so", () => {
  assert.match(shown(ndarray([], [0, 3])).text, /\(0, 3\) 0 elements, 0 bytesno elements/);
  assert.equal(valueBundle(ndarray([], [0, 3]))["text/plain"], "[]");
});
