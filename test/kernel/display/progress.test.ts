import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { makeDisplay } from "../../../kernel/display/display.js";
import { LiveOutputs } from "../../../kernel/display/live-output.js";
import { makeProgress } from "../../../kernel/display/progress.js";
import { type ProgressState, progressBundle } from "../../../kernel/display/progress-view.js";

function recorded() {
  const drawn: string[] = [];
  const display = makeDisplay(
    (type, content) => {
      const { data } = content as { data: Record<string, string> };
      drawn.push(`${type}: ${data["text/plain"]}`);
    },
    () => {},
  );
  return { drawn, progress: makeProgress(new LiveOutputs(display)) };
}

describe("progress", () => {
  it("passes the elements of a loop on and ends at 100 %", () => {
    const { drawn, progress } = recorded();
    assert.deepEqual([...progress(["a", "b"])], ["a", "b"]);
    assert.match(drawn[0] ?? "", /^display_data: ░{30} {2}0\/2 {2}0 %$/);
    assert.match(drawn.at(-1) ?? "", /^update_display_data: █{30} {2}2\/2 {2}100 % {2}in 0\.\d s {2}[\d,]+ steps\/s$/);
  });

  it("shows how far it came when the loop is left", () => {
    const { drawn, progress } = recorded();
    for (const number of progress(new Set([1, 2, 3, 4]))) if (number === 3) break;
    assert.match(drawn.at(-1) ?? "", /2\/4 {2}50 % {2}in 0\.\d s {2}[\d,]+ steps\/s$/);
  });

  it("does not draw more often than every tenth of a second", () => {
    const { drawn, progress } = recorded();
    const bar = progress(1000, { label: "steps" });
    for (let step = 0; step < 999; step++) bar.step();
    assert.ok(drawn.length < 10, `${drawn.length} drawings`);
    bar.step(1, "loss 0.5");
    assert.match(
      drawn.at(-1) ?? "",
      /^update_display_data: steps .*1,000\/1,000 {2}100 % {2}in 0\.\d s {2}[\d,]+ steps\/s {2}loss 0\.5$/,
    );
  });

  it("refuses what is no number of steps, and no list", () => {
    const { progress } = recorded();
    assert.throws(() => progress(-3), /^RangeError: Cannot show the progress of -3 steps: expected a number of steps/);
    assert.throws(() => progress(Number.NaN), RangeError);
    assert.throws(() => progress({} as Iterable<number>), /^TypeError: Cannot show the progress of \{\}: expected/);
  });

  it("counts without a total", () => {
    const { drawn, progress } = recorded();
    const count = function* () {
      yield 1;
      yield 2;
    };
    assert.deepEqual([...progress(count())], [1, 2]);
    assert.match(drawn.at(-1)!, /^update_display_data: 2 {2}in 0\.\d s {2}[\d,]+ steps\/s$/);
  });

  it("gives a loop that awaits the numbers of its steps, and shows what it reports", async () => {
    const { drawn, progress } = recorded();
    const bar = progress(3, { label: "training", start: 1 });
    const steps: number[] = [];
    for await (const step of bar) {
      bar.report({ loss: 1 / step, right: 7n });
      steps.push(step);
    }
    assert.deepEqual(steps, [1, 2]);
    assert.match(
      drawn.at(-1)!,
      /^update_display_data: training {2}█{30} {2}3\/3 {2}100 % {2}in 0\.\d s {2}[\d,]+ steps\/s {2}loss 0.5 {2}right 7$/,
    );
    assert.throws(() => bar.report({ loss: [1, 2] }), {
      name: "TypeError",
      message: /^Cannot show the metric "loss": it is \[ 1, 2 \], expected a number/,
    });
  });

  it("lets others have their turn while a loop awaits", async () => {
    const { progress } = recorded();
    let turns = 0;
    const others = setInterval(() => turns++, 1);
    const end = performance.now() + 5000;
    for await (const _ of progress()) if (turns > 0 || performance.now() > end) break;
    clearInterval(others);
    assert.ok(turns > 0);
  });

  it("asks for metrics when it draws", () => {
    const { drawn, progress } = recorded();
    let asked = 0;
    const bar = progress(100, { metrics: () => ({ asked: ++asked }) });
    for (let step = 0; step < 100; step++) bar.step();
    assert.match(drawn.at(-1)!, /100 % .* steps\/s {2}asked \d+$/);
    assert.ok(asked < 10, `${asked} times`);
  });
});

const state: ProgressState = {
  label: "training",
  done: 120,
  total: 1000,
  unit: "steps",
  over: false,
  seconds: 2,
  rate: 60,
  note: "loss <0.5>",
};

describe("a line of progress", () => {
  const cases: readonly (readonly [string, Partial<ProgressState>, string])[] = [
    [
      "rate and time left",
      {},
      "training  ████░░░░░░░░░░░░░░░░░░░░░░░░░░  120/1,000  12 %  60 steps/s  ETA 15 s  loss <0.5>",
    ],
    [
      "no time before a second is over",
      { seconds: 0.9, label: "", note: "" },
      "████░░░░░░░░░░░░░░░░░░░░░░░░░░  120/1,000  12 %",
    ],
    [
      "how long it took",
      { over: true, done: 1000, seconds: 3725, rate: 0.268, note: "" },
      `training  ${"█".repeat(30)}  1,000/1,000  100 %  in 1 h 02 min  0.27 steps/s`,
    ],
    [
      "minutes",
      { rate: 4.5, note: "" },
      "training  ████░░░░░░░░░░░░░░░░░░░░░░░░░░  120/1,000  12 %  4.5 steps/s  ETA 3 min 16 s",
    ],
    ["an unknown number", { total: undefined, note: "" }, "training  120  60 steps/s"],
    [
      "bytes",
      { unit: "bytes", done: 2e8, total: 4e8, rate: 1e8, note: "" },
      `training  ${"█".repeat(15)}${"░".repeat(15)}  200 MB/400 MB  50 %  100 MB/s  ETA 2.0 s`,
    ],
    ["nothing to do", { done: 0, total: 0, seconds: 0, note: "" }, `training  ${"█".repeat(30)}  0/0  100 %`],
  ];
  for (const [title, changes, expected] of cases)
    it(`tells ${title}`, () => assert.equal(progressBundle({ ...state, ...changes })["text/plain"], expected));

  it("is a bar that screen readers know, with all text escaped", () => {
    const page = String(progressBundle(state)["text/html"]);
    assert.match(page, /<progress aria-label="training" value="0.12" max="1"/);
    assert.match(page, /loss &lt;0\.5&gt;/);
    assert.doesNotMatch(page, /<script|https?:/);
  });
});
