import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { makeDisplay } from "../../../kernel/display/display.js";
import { makeProgress } from "../../../kernel/display/progress.js";

function recorded() {
  const drawn: string[] = [];
  const display = makeDisplay(
    (type, content) => {
      const { data } = content as { data: Record<string, string> };
      drawn.push(`${type}: ${data["text/plain"]}`);
    },
    () => {},
  );
  return { drawn, progress: makeProgress(display) };
}

describe("progress", () => {
  it("passes the elements of a loop on and ends at 100 %", () => {
    const { drawn, progress } = recorded();
    assert.deepEqual([...progress(["a", "b"])], ["a", "b"]);
    assert.match(drawn[0] ?? "", /^display_data: ░{30} {2}0\/2 {2}0 %$/);
    assert.match(drawn.at(-1) ?? "", /^update_display_data: █{30} {2}2\/2 {2}100 %$/);
  });

  it("shows how far it came when the loop is left", () => {
    const { drawn, progress } = recorded();
    for (const number of progress(new Set([1, 2, 3, 4]))) if (number === 3) break;
    assert.match(drawn.at(-1) ?? "", /2\/4 {2}50 %$/);
  });

  it("does not draw more often than every tenth of a second", () => {
    const { drawn, progress } = recorded();
    const bar = progress(1000, { label: "steps" });
    for (let step = 0; step < 999; step++) bar.step();
    assert.ok(drawn.length < 10, `${drawn.length} drawings`);
    bar.step(1, "loss 0.5");
    assert.match(drawn.at(-1) ?? "", /^update_display_data: steps .*1000\/1000 {2}100 % {2}loss 0\.5$/);
  });

  it("counts without a total", () => {
    const { drawn, progress } = recorded();
    const count = function* () {
      yield 1;
      yield 2;
    };
    assert.deepEqual([...progress(count())], [1, 2]);
    assert.equal(drawn.at(-1), "update_display_data: 2");
  });
});
