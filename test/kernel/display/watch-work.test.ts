import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { makeDisplay } from "../../../kernel/display/display.js";
import { LiveOutputs } from "../../../kernel/display/live-output.js";
import { LivePlot } from "../../../kernel/display/plot.js";
import { watchWork } from "../../../kernel/display/watch-work.js";

function recorded(longAfter: number) {
  const drawn: string[] = [];
  const outputs = new LiveOutputs(
    makeDisplay(
      (_, content) => void drawn.push((content as { data: Record<string, string> }).data["text/plain"]!),
      () => {},
    ),
  );
  return { drawn, outputs, watch: watchWork(outputs, () => new LivePlot(outputs), longAfter) };
}

const plan = { label: "Saving model", total: 2, unit: "tensors" };

describe("the library's work", () => {
  it("is not shown when it is quick", () => {
    const { drawn, watch } = recorded(60_000);
    const work = watch(plan);
    work.done(1);
    work.done(2);
    work.end();
    assert.deepEqual(drawn, []);
  });

  it("is shown when it takes long, and stays as it ended", () => {
    const { drawn, watch } = recorded(0);
    const work = watch(plan);
    work.done(1);
    work.done(2);
    work.end();
    assert.match(drawn.at(-1)!, /^Saving model {2}█{30} {2}2\/2 {2}100 %/);
  });

  it("is shown with its curves from the beginning when it is a loop", () => {
    const { drawn, outputs, watch } = recorded(60_000);
    const work = watch({ ...plan, label: "training", unit: "steps", start: 1, isShown: true, isPlotted: true });
    work.done(2, { loss: 0.5 });
    work.end();
    outputs.flush();
    assert.match(drawn[0]!, /^training .* 1\/2 {2}50 %$/);
    assert.match(drawn.at(-1)!, /100 % .* {2}loss 0\.5$/);
    assert.ok(drawn.includes("loss  0.5 at step 2  from 0.5 to 0.5  1 point"));
  });
});
