import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import type { Operation } from "../../../src/core/operation.js";
import * as tf from "../../../src/index.js";

beforeEach(() => tf.resetDefaultGraph());

/** What a variable is in TensorFlow after it was added to, and then, behind that, `write` was done. */
const WRITES: readonly (readonly [string, (sums: tf.Variable) => Operation, number[]])[] = [
  ["a constant", (sums) => tf.assign(sums, [5, 6]).op, [5, 6]],
  ["zeros like it", (sums) => tf.assign(sums, tf.zerosLike(sums)).op, [0, 0]],
  ["less of it", (sums) => tf.assignSub(sums, [1, 1]).op, [0, 1]],
];

describe("writes of one variable are done in their order", () => {
  for (const [name, write, expected] of WRITES)
    for (const isConditional of [false, true])
      test(`${name}${isConditional ? ", if a condition holds" : ""}`, async () => {
        const sums = tf.variable([0, 0], { name: "sums" });
        const holds = tf.placeholderWithDefault(true, []);
        const add = tf.assignAdd(sums, [1, 2]);
        const step = tf.controlDependencies([add.op], () =>
          isConditional
            ? tf.cond(
                holds,
                () => tf.controlDependencies([write(sums)], () => tf.identity(true)),
                () => tf.identity(false),
              )
            : write(sums),
        );
        await using sess = new tf.Session();
        await sess.run(tf.globalVariablesInitializer());
        await sess.run(step);
        const after = (await sess.run(sums)) as tf.NdArray;
        assert.deepEqual(after.toArray(), expected);
      });
});

test("what takes a constant comes after what the constant's node waits for", async () => {
  const table = new tf.lookup.experimental.MutableHashTable(tf.string, tf.float32, 0);
  const x = tf.placeholder(tf.float32, { shape: [2, 2] });
  const put = table.insert(["k"], tf.reshape(tf.reduceSum(tf.matmul(x, x)), [1]));
  const found = tf.controlDependencies([put], () => table.lookup(tf.constant(["k"])));
  assert.deepEqual(found.op.controlInputs.length, 0);
  await using sess = new tf.Session();
  const value = await sess.run(found, {
    [x.name]: [
      [1, 2],
      [3, 4],
    ],
  });
  assert.deepEqual(value.toNumbers(), [54]);
});
