import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { it } from "node:test";
import { readme, withMagics } from "../../support/magic-table.js";

it("README.md has the table of magics (node dist/test/support/magic-table.js writes it)", async () => {
  const text = readFileSync(readme, "utf8");
  assert.match(text, /\| `%save PREFIX/);
  assert.equal(text, await withMagics(text));
});
