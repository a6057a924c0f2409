import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { registeredOps } from "../../../src/core/op.js";
import "../../../src/index.js";
import { type OpRows, testRows } from "../../support/op-table.js";

const folder = new URL("rows/", import.meta.url);
const families: OpRows[] = [];
for (const file of readdirSync(folder).sort())
  if (file.endsWith(".js")) {
    const module = (await import(new URL(file, folder).href)) as { rows: OpRows };
    families.push(module.rows);
  }

for (const family of families) testRows(family);

const listOf = (op: string | readonly string[]): readonly string[] => (typeof op === "string" ? [op] : op);

test("every op has a row, or a test file of its own", () => {
  const shown = new Set(
    families.flatMap(({ rows, elsewhere = [] }) => [...rows, ...elsewhere].flatMap(({ op }) => listOf(op))),
  );
  const missing = registeredOps().filter(({ type }) => !shown.has(type));
  assert.deepEqual(
    missing.map(({ type }) => type),
    [],
  );
  const types = new Set(registeredOps().map(({ type }) => type));
  assert.deepEqual(
    [...shown].filter((type) => !types.has(type)),
    [],
    "rows of ops that are not there",
  );
});

test("the test files that rows point to are there", () => {
  for (const { elsewhere = [] } of families)
    for (const { file } of elsewhere)
      assert.ok(existsSync(fileURLToPath(new URL(`../${file.replace(/\.ts$/, ".js")}`, import.meta.url))), file);
});
