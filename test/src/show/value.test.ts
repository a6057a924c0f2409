import assert from "node:assert/strict";
import { test } from "node:test";
import { type NdArray, ndarray } from "../../../src/core/ndarray.js";
import { valueBundle } from "../../../src/show/value.js";
import { descendants, parseXml, textOf } from "../../support/xml.js";

/** The cells of a value's tables, row by row, and the whole page's text. */
function shown(array: NdArray, name?: string): { rows: string[][]; text: string; html: string } {
  const html = String(valueBundle(array, name)["text/html"]);
  assert.doesNotMatch(html, /<script|\son\w+=|href|src=|https?:/i);
  const elements = descendants(parseXml(html));
  const rows = elements.filter(({ tag }) => tag === "tr").map((row) => row.children.map((cell) => textOf(cell).trim()));
  return { rows, text: textOf(elements[0]!), html };
}

test("the text is NumPy's", () => {
  assert.equal(valueBundle(ndarray([1, 2.5]))["text/plain"], "[1.  2.5]");
  assert.equal(valueBundle(ndarray(24))["text/plain"], "24.0");
});

test("a scalar is one cell, with name, dtype and shape", () => {
  const { rows, text } = shown(ndarray(24), "op_to_restore:0");
  assert.deepEqual(rows, [["24.0"]]);
  assert.match(text, /op_to_restore:0.*float32.*\(\)/);
});

test("rank 1 is a row under its indices", () => {
  assert.deepEqual(shown(ndarray([1, 2.5])).rows, [
    ["0", "1"],
    ["1.", "2.5"],
  ]);
  assert.match(shown(ndarray([1, 2.5])).text, /float32\(2,\)2 elements/);
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
  assert.match(shown(ndarray([], [0, 3])).text, /\(0, 3\)0 elementsno elements/);
  assert.equal(valueBundle(ndarray([], [0, 3]))["text/plain"], "[]");
});
