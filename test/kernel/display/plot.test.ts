import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { toBundle } from "../../../kernel/display/bundle.js";
import { makeDisplay } from "../../../kernel/display/display.js";
import { LiveOutputs } from "../../../kernel/display/live-output.js";
import { makePlot } from "../../../kernel/display/plot.js";
import * as tf from "../../../src/index.js";

interface Drawn {
  readonly type: string;
  readonly id: string;
  readonly text: string;
}

function recorded() {
  const drawn: Drawn[] = [];
  const display = makeDisplay(
    (type, content) => {
      const { data, transient } = content as { data: Record<string, string>; transient: { display_id: string } };
      drawn.push({ type, id: transient.display_id, text: data["text/plain"]! });
    },
    () => {},
  );
  const outputs = new LiveOutputs(display);
  const cell = { run: {} };
  return { drawn, outputs, cell, plot: makePlot(outputs, () => cell.run) };
}

describe("plot.live", () => {
  it("adds points to one output of a cell, and draws them seldom and at the end", () => {
    const { drawn, outputs, plot } = recorded();
    for (let i = 0; i < 1000; i++) plot.live({ loss: 1 / (i + 1), accuracy: tf.ndarray(i) });
    assert.ok(drawn.length < 50, `${drawn.length} drawings`);
    outputs.flush();
    assert.equal(new Set(drawn.map(({ id }) => id)).size, 1);
    assert.deepEqual([drawn[0]!.type, drawn.at(-1)!.type], ["display_data", "update_display_data"]);
    assert.equal(
      drawn.at(-1)!.text,
      "loss      0.001 at step 999  from 0.001 to 1  1000 points\naccuracy  999 at step 999    from 0 to 999    1000 points",
    );
    const count = drawn.length;
    outputs.flush();
    assert.equal(drawn.length, count, "nothing has changed");
  });

  it("draws what came last by itself, when a step takes long", async () => {
    const { drawn, plot } = recorded();
    plot.live({ loss: 1 });
    plot.live({ loss: 2 });
    while (drawn.length < 2) await wait(10);
    assert.match(drawn.at(-1)!.text, /^loss {2}2 at step 1 {2}from 1 to 2 {2}2 points$/);
  });

  it("begins new curves in the next run of a cell, and others where asked", () => {
    const { drawn, outputs, cell, plot } = recorded();
    const shown = plot.live({ loss: 1 }, { step: 10n, title: "first" });
    plot.live({ rate: 1 }, { id: "other" });
    cell.run = {};
    plot.live({ loss: 5 });
    outputs.flush();
    assert.equal(new Set(drawn.map(({ id }) => id)).size, 3);
    assert.equal(drawn[0]!.text, "first\nloss  1 at step 10  from 1 to 1  1 point");
    assert.deepEqual(toBundle(shown), {}, "a cell that ends with it does not show it twice");
  });

  it("refuses what is no number", () => {
    const { plot } = recorded();
    assert.throws(() => plot.live({ loss: "low" }), {
      name: "TypeError",
      message: `Cannot show the metric "loss": it is 'low', expected a number or an array of one element`,
    });
  });
});

describe("plot", () => {
  it("draws lists, pairs of step and value, and curves that share their axes", () => {
    const { plot } = recorded();
    const { ["text/plain"]: text, ["image/svg+xml"]: svg } = toBundle(
      plot(
        {
          loss: {
            train: [3, 2, 1],
            test: [
              [0, 3],
              [2, Number.NaN],
            ],
          },
          rate: tf.ndarray([1, 2]),
        },
        { title: "T", axis: "epoch" },
      ),
    ) as Record<string, string>;
    assert.equal(
      text,
      [
        "T",
        "loss (train)  1 at epoch 2    from 1 to 3  3 points",
        "loss (test)   NaN at epoch 2  from 3 to 3  2 points",
        "rate          2 at epoch 1    from 1 to 2  2 points",
      ].join("\n"),
    );
    assert.match(svg!, />epoch</);
    assert.throws(() => plot({ loss: 3 }), { message: `Cannot plot "loss": it is 3, expected a list of numbers` });
  });
});
