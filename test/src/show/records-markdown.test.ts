import assert from "node:assert/strict";
import { test } from "node:test";
import { recordsMarkdown } from "../../../src/show/records-markdown.js";

test("records are a table in Markdown, whose marks stand for themselves", () => {
  assert.equal(
    recordsMarkdown([{ "a|b": "<x>\n*y*", n: 1 }, { n: 0.1234567 }], "Chart_1"),
    "**Chart\\_1**\n\n| a\\|b | n |\n| :-- | --: |\n| \\<x\\> \\*y\\* | 1 |\n|  | 0.123457 |",
  );
});

test("many records and columns are cut, and it is said", () => {
  const names = Array.from({ length: 20 }, (_, i) => `c${i}`);
  const record = Object.fromEntries(names.map((name) => [name, 1]));
  const lines = recordsMarkdown(
    Array.from({ length: 1000 }, () => record),
    "Chart",
  ).split("\n");
  assert.equal(lines.length, 2 + 2 + 29 + 2);
  assert.match(lines[4 + 14]!, /^\| … \|/);
  assert.equal(lines.at(-1), "Not shown: c16, c17, c18, c19");
});
