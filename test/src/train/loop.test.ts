import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { beforeEach, test } from "node:test";
import type { WorkPlan } from "../../../src/core/work.js";
import * as tf from "../../../src/index.js";
import { workInFolder } from "../../support/work-in-folder.js";

workInFolder();
beforeEach(() => tf.resetDefaultGraph());

/** A variable that doubles with each step, in a session of its own. */
async function doubling(): Promise<{ sess: tf.Session; double: tf.Tensor }> {
  tf.resetDefaultGraph();
  const value = tf.variable(1, { name: "value" });
  const double = tf.assign(value, value.mul(2)) as tf.Tensor;
  const sess = new tf.Session();
  await sess.run(tf.globalVariablesInitializer());
  return { sess, double };
}

test("a loop collects what its body measures", async () => {
  const steps: number[] = [];
  const history = await tf.train.loop(3, (step) => {
    steps.push(step);
    if (step > 0) return { loss: 1 / step, right: tf.ndarray([7n]), count: 2n };
  });
  assert.deepEqual(steps, [0, 1, 2]);
  assert.deepEqual(history, { loss: [1, 0.5], right: [7, 7], count: [2, 2] });
  assert.deepEqual(Object.keys(history), ["loss", "right", "count"]);
  const show = (of: object): Record<string, string> => Reflect.get(of, Symbol.for("Jupyter.display"))();
  assert.deepEqual(show(history), {
    "text/plain": "loss: 2 values, 1 to 0.5\nright: 2 values, 7 to 7\ncount: 2 values, 2 to 2",
  });
  const once = await tf.train.loop(1, () => ({ loss: 1 / 3 }));
  assert.deepEqual(show(once), { "text/plain": "loss: 1 value, 0.33333" });
  assert.deepEqual(show(await tf.train.loop(1, () => undefined)), { "text/plain": "nothing was measured" });
});

test("a loop that was stopped goes on from its latest checkpoint, in another session, and keeps five", async () => {
  const options = { checkpointDir: "run", saveCheckpointSteps: 2 };
  const first = await doubling();
  const stopped = tf.train.loop(
    20,
    async (step) => {
      if (step === 15) throw new RangeError("the power is out");
      return { value: (await first.sess.run(first.double)) as tf.NdArray };
    },
    { ...options, sess: first.sess },
  );
  await assert.rejects(stopped, { message: "the power is out" });
  const kept = () =>
    readdirSync("run")
      .filter((name) => name.endsWith(".index"))
      .sort();
  assert.deepEqual(
    kept(),
    [10, 12, 14, 6, 8].map((step) => `model-${step}.index`),
  );

  const second = await doubling();
  const history = await tf.train.loop(
    20,
    async () => ({ value: (await second.sess.run(second.double)) as tf.NdArray }),
    { ...options, sess: second.sess },
  );
  assert.deepEqual(
    history.value,
    [15, 16, 17, 18, 19, 20].map((step) => 2 ** step),
  );
  assert.deepEqual(
    kept(),
    [12, 14, 16, 18, 20].map((step) => `model-${step}.index`),
  );

  const again = await tf.train.loop(20, () => assert.fail("all is done"), { ...options, sess: second.sess });
  assert.deepEqual(again, {});
});

test("a loop saves after seconds, and at its end", async () => {
  const { sess, double } = await doubling();
  const options = { checkpointDir: "run", saveCheckpointSecs: 0, sess };
  await tf.train.loop(3, async () => void (await sess.run(double)), { ...options, label: "doubling" });
  assert.equal(readdirSync("run").filter((name) => name.endsWith(".index")).length, 3);
  assert.equal(await tf.train.latestCheckpoint("run"), "run/model-3");
});

test("whoever watches is told of loops, saves, restores and imports", async (t) => {
  const told: [WorkPlan, number[], boolean][] = [];
  tf.setWorkWatcher((plan) => {
    const entry: [WorkPlan, number[], boolean] = [plan, [], false];
    told.push(entry);
    return { done: (amount) => void entry[1].push(amount), end: () => void (entry[2] = true) };
  });
  t.after(() => tf.setWorkWatcher(() => ({ done() {}, end() {} })));
  const { sess } = await doubling();
  await new tf.train.Saver().save(sess, "model");
  tf.resetDefaultGraph();
  const saver = await tf.train.importMetaGraph("model.meta");
  await saver.restore(new tf.Session(), "model");
  await assert.rejects(tf.train.loop(2, (step) => (step === 0 ? { loss: 1 } : assert.fail("stop")), { plot: false }));
  assert.deepEqual(
    told.map(([{ label, unit }, amounts, ended]) => [label, unit, amounts.at(-1), ended]),
    [
      ["Saving model", "tensors", 1, true],
      ["Importing model.meta", "operations", told[1]![0].total, true],
      ["Restoring model", "tensors", 1, true],
      ["training", "steps", 1, true],
    ],
  );
});

test("what a loop cannot do", async () => {
  await assert.rejects(
    tf.train.loop(1, () => {}, { checkpointDir: "run" }),
    { name: "ValueError", message: /there is no session, expected \{ checkpointDir, sess \}/ },
  );
  const { sess } = await doubling();
  await new tf.train.Saver().save(sess, "run/model");
  await assert.rejects(
    tf.train.loop(1, () => {}, { checkpointDir: "run", sess }),
    { name: "ValueError", message: /Cannot go on from "run\/model": it has no step in its name/ },
  );
  await assert.rejects(
    tf.train.loop(1, () => {}, { save_checkpoint_steps: 1 } as never),
    { name: "TypeError", message: /Did you mean "saveCheckpointSteps"/ },
  );
});
