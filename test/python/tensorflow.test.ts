import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, describe, it } from "node:test";
import * as tf from "../../src/index.js";
import { ask, python } from "../support/ask-tensorflow.js";
import { type GoldenArray, toNdArray } from "../support/golden.js";
import { assertSameArray } from "../support/runs.js";
import { workInFolder } from "../support/work-in-folder.js";
import { programs } from "./programs.js";

/** What `run` answers. */
interface Run {
  readonly values: Readonly<Record<string, GoldenArray>>;
  readonly variables: Readonly<Record<string, GoldenArray>>;
}

/** What the classifier learns: the first feature that is the largest of three, of 12 examples. */
const x = Array.from({ length: 12 }, (_, i) => Array.from({ length: 4 }, (_, j) => ((i * 7 + j * 5) % 11) / 8));
const y = x.map((row) => [0, 1, 2].map((j) => Number(row.indexOf(Math.max(...row.slice(0, 3))) === j)));
const feeds = { "x:0": x, "y:0": y };

/** Trains by the nodes `loss` and `train` of the session's graph. */
async function train(sess: tf.Session, steps: number): Promise<number[]> {
  const losses: number[] = [];
  for (let i = 0; i < steps; i++) {
    const [loss] = (await sess.run(["loss:0", "train"], feeds)) as [tf.NdArray, unknown];
    losses.push(Number(loss.item()));
  }
  return losses;
}

/** A session with the graph of `prefix`.meta and the values of `prefix`. */
async function restored(prefix: string): Promise<tf.Session> {
  tf.resetDefaultGraph();
  const saver = await tf.train.importMetaGraph(`${prefix}.meta`);
  const sess = new tf.Session();
  await saver?.restore(sess, prefix);
  return sess;
}

function assertClose(found: readonly number[], expected: readonly number[]): void {
  assert.equal(found.length, expected.length);
  for (const [i, value] of expected.entries())
    assert.ok(Math.abs(found[i]! - value) <= 1e-6 * Math.abs(value), `losses ${found}, expected ${expected}`);
}

/** Values of every type that a variable can have. */
const ARRAYS: readonly tf.NdArray[] = [
  ...[tf.float32, tf.float64, tf.float16, tf.bfloat16].map((dtype) =>
    tf.ndarray([0, -0, 1.5, -2.25, Number.POSITIVE_INFINITY, Number.NaN], [2, 3], dtype),
  ),
  ...[tf.int8, tf.int16, tf.int32].map((dtype) => tf.ndarray([1, -2, 127], [3], dtype)),
  ...[tf.uint8, tf.uint16, tf.uint32].map((dtype) => tf.ndarray([0, 1, 255], [3, 1], dtype)),
  tf.ndarray([1n, -(2n ** 63n)], [2], tf.int64),
  tf.ndarray([1n, 2n ** 64n - 1n], [2], tf.uint64),
  tf.ndarray([true, false, true], [3], tf.bool),
  tf.ndarray(["first", "", "ümläut"], [3], tf.string),
  tf.ndarray([], [0, 4], tf.float32),
];

describe("Python's TensorFlow", { skip: python.skip }, () => {
  workInFolder();
  beforeEach(() => tf.resetDefaultGraph());

  it("restores variables of every type, runs on them, and saves them as the same bytes", async () => {
    const variables = ARRAYS.map((array, i) => tf.variable(array, { name: `layer_${i}/${array.dtype.name}` }));
    tf.reduceSum(variables[6]!, { name: "total" });
    const saver = new tf.train.Saver();
    await using sess = new tf.Session();
    await sess.run(tf.globalVariablesInitializer());
    const prefix = await saver.save(sess, "ours");

    const answer = ask<Run>({ ask: "run", prefix: "./ours", fetches: ["total:0"], feeds: {}, resave: "./theirs" });
    assert.deepEqual(answer.values["total:0"]!.data, [126]);
    assert.equal(Object.keys(answer.variables).length, ARRAYS.length);
    for (const [i, array] of ARRAYS.entries()) {
      const name = `layer_${i}/${array.dtype.name}`;
      assertSameArray(toNdArray(answer.variables[name]), array, name);
    }
    for (const end of ["index", "data-00000-of-00001"])
      assert.ok(readFileSync(`${prefix}.${end}`).equals(readFileSync(`theirs.${end}`)), `${end} is not the same bytes`);

    await using again = await restored("theirs");
    for (const [i, array] of ARRAYS.entries()) {
      const name = `layer_${i}/${array.dtype.name}`;
      assertSameArray((await again.run(`${name}:0`)) as tf.NdArray, array, name);
    }
  });

  it("runs the tutorial's graph with placeholders, and with an op that was added to it", async () => {
    const saver = programs.tutorial_feed();
    await using sess = new tf.Session();
    await sess.run(tf.globalVariablesInitializer());
    await saver.save(sess, "first", { globalStep: 1000 });
    await using second = await restored("first-1000");
    tf.multiply(second.graph.getTensorByName("op_to_restore:0"), 2, { name: "add_on_op" });
    await new tf.train.Saver().save(second, "second");

    const fed = { "w1:0": 13, "w2:0": 17 };
    const run = (prefix: string, fetches: string[]) => ask<Run>({ ask: "run", prefix, fetches, feeds: fed }).values;
    assert.deepEqual(run("./first-1000", ["op_to_restore:0"])["op_to_restore:0"]!.data, [60]);
    const values = run("./second", ["op_to_restore:0", "add_on_op:0"]);
    assert.deepEqual(values["op_to_restore:0"]!.data, [60]);
    assert.deepEqual(values["add_on_op:0"]!.data, [120]);
  });

  it("trains a classifier that goes on here as it would there", async () => {
    const losses = ask<number[]>({ ask: "start", prefix: "./theirs", feeds, before: 5, after: 5 });
    assert.ok(losses[9]! < losses[0]!, `${losses}`);
    await using sess = await restored("theirs");
    assertClose(await train(sess, 5), losses.slice(5));
    assert.equal(((await sess.run("global_step:0")) as tf.NdArray).item(), 10n);
  });

  it("goes on with a classifier that was trained here as it would go on here", async () => {
    const saver = programs.classifier();
    await using sess = new tf.Session();
    await sess.run(tf.globalVariablesInitializer());
    await train(sess, 5);
    await saver.save(sess, "ours");
    const expected = await train(sess, 5);
    const answer = ask<number[]>({ ask: "proceed", prefix: "./ours", feeds, steps: 5 });
    assert.equal(answer.pop(), 10);
    assertClose(answer, expected);
  });

  for (const [program, build] of Object.entries(programs))
    it(`makes the same graph of the program ${program}`, async () => {
      await build().exportMetaGraph("ours.meta");
      assert.deepEqual(ask<string[]>({ ask: "differences", program, meta: "ours.meta" }), []);
    });
});
