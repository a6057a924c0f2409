import assert from "node:assert/strict";
import { test } from "node:test";
import { encode } from "fast-png";
import { diffOutputs } from "../../../../notebooks/run/check/outputs.js";
import type { Json } from "../../../../notebooks/run/json.js";
import type { Output } from "../../../../notebooks/run/outputs.js";

const rules = { tolerance: { relative: 1e-4, absolute: 1e-6 }, masks: [] };

const stream = (text: string, name = "stdout"): Output => ({ output_type: "stream", name, text });
const display = (data: Record<string, Json>): Output => ({ output_type: "display_data", data, metadata: {} });
const error = (evalue: string, traceback: string[] = []): Output => ({
  output_type: "error",
  ename: "RangeError",
  evalue,
  traceback,
});

/** A PNG of 40 x 50 gray pixels, some of them of another level. */
function png(level: number, changed = 0, other = 0): Output {
  const data = Uint8Array.from({ length: 2000 }, (_, pixel) => (pixel < changed ? other : level));
  const file = encode({ width: 40, height: 50, data, channels: 1 });
  return display({ "image/png": Buffer.from(file).toString("base64"), "text/plain": "image" });
}

const table: [name: string, stored: Output[], made: Output[], differences: string[]][] = [
  ["the same", [stream("a"), display({ "text/plain": "1" })], [stream("a"), display({ "text/plain": "1" })], []],
  [
    "text in other pieces",
    [stream("a\n"), stream("e", "stderr"), stream("b")],
    [stream("a\nb"), stream("e", "stderr")],
    [],
  ],
  ["printed text", [stream("a")], [stream("b")], ["stdout"]],
  [
    "rich types with the same text",
    [display({ "text/plain": "t", "text/html": "<b>1</b>" })],
    [display({ "text/plain": "t", "text/html": "<i>2</i>" })],
    [],
  ],
  ["only HTML", [display({ "text/html": "<b>1</b>" })], [display({ "text/html": "<i>2</i>" })], ["output 1"]],
  ["another kind", [display({ "text/plain": "1" })], [error("x")], ["output 1"]],
  ["one more", [], [display({ "text/plain": "1" })], ["output 1"]],
  [
    "one less",
    [display({ "text/plain": "0" }), display({ "text/plain": "1" })],
    [display({ "text/plain": "0" })],
    ["output 2"],
  ],
  ["an error with another traceback", [error("x", ["a"])], [error("x", ["b"])], []],
  ["another error", [error("x")], [error("y")], ["output 1"]],
  ["an image with levels a little different", [png(100)], [png(103)], []],
  ["an image with one other pixel of 2,000", [png(100)], [png(100, 1)], []],
  ["an image with many other pixels", [png(100)], [png(100, 30)], ["output 1 (image/png)"]],
  [
    "an image that cannot be read",
    [display({ "image/png": "AAAA", "text/plain": "image" })],
    [png(100)],
    ["output 1 (image/png)"],
  ],
  ["text in place of an image", [png(100)], [display({ "text/plain": "image" })], ["output 1"]],
];

for (const [name, stored, made, differences] of table)
  test(`outputs: ${name}`, async () => {
    const found = await diffOutputs(stored, made, rules);
    assert.deepEqual(
      found.map(({ what }) => what),
      differences,
    );
    for (const { diff } of found) assert.match(diff, /^[-+]/m);
  });
