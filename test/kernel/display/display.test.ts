import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { makeDisplay } from "../../../kernel/display/display.js";

/** A display function, and the bundles that it has published. */
function recorded() {
  const shown: unknown[] = [];
  const display = makeDisplay(
    (_, { data }) => shown.push(data),
    () => {},
  );
  return { display, shown };
}

describe("display with raw", () => {
  for (const [title, given, expected] of [
    [
      "keeps the text that there is",
      { "text/plain": "a", "text/html": "<b>" },
      { "text/plain": "a", "text/html": "<b>" },
    ],
    ["gives HTML its source as text", { "text/html": "<b>" }, { "text/plain": "<b>", "text/html": "<b>" }],
    [
      "names the types of what is no text",
      { "image/png": Uint8Array.of(1) },
      { "text/plain": "<image/png>", "image/png": "AQ==" },
    ],
  ] as const)
    it(title, async () => {
      const { display, shown } = recorded();
      await display(given, { raw: true });
      assert.deepEqual(shown, [expected]);
    });

  it("refuses what is no bundle", () => {
    assert.throws(() => recorded().display(3, { raw: true }), /^TypeError: Cannot display a raw value: it is 3/);
  });
});
