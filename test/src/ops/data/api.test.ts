import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { toGraphDef } from "../../../../src/core/graph-def.js";
import { importGraphDef } from "../../../../src/core/import-graph-def.js";
import { type NdArray, ndarray } from "../../../../src/core/ndarray.js";
import * as tf from "../../../../src/index.js";
import { replay, scenariosOf } from "../../../support/scenarios.js";

beforeEach(() => tf.resetDefaultGraph());
const { Dataset } = tf.data;
const long = (value: number): tf.Tensor => tf.constant(ndarray([value], [], tf.int64));

/** The recorded pipelines, built here. */
const BUILT: Readonly<Record<string, () => void>> = {
  one_shot: () => {
    const x = ndarray(
      Float32Array.from({ length: 10 }, (_, i) => i),
      [5, 2],
    );
    const data = Dataset.fromTensorSlices([x, ndarray([0, 1, 2, 3, 4], [5], tf.int64)])
      .repeat(2)
      .batch(3);
    const [next] = data.makeOneShotIterator().getNext({ name: "next" });
    tf.reduceSum(next, { name: "total" });
  },
  functions: () => {
    const scale = long(3);
    const data = Dataset.range(20)
      .filter((x) => tf.equal(tf.floormod(x, 3n), 1n))
      .map((x) =>
        tf.cond(
          tf.greater(x, 10n),
          () => x.mul(scale),
          () => tf.negative(x),
        ),
      )
      .flatMap((x) => Dataset.fromTensors(x as tf.Tensor).repeat(2))
      .prefetch(2);
    data.makeInitializableIterator().getNext({ name: "next" });
  },
};
for (const name of ["one_shot", "functions"])
  test(`${name}: what is built here gives what it gives in TensorFlow, also when it was written and read`, async () => {
    const scenario = scenariosOf("datasets").find((one) => one.scenario === name)!;
    BUILT[name]!();
    await replay(scenario);
    const def = toGraphDef(tf.getDefaultGraph());
    tf.resetDefaultGraph();
    importGraphDef(tf.getDefaultGraph(), def, { name: "" });
    await replay(scenario);
  });

/** All that an iterator of a data set gives. */
async function elementsOf(data: tf.data.Dataset<tf.Tensor>): Promise<unknown[]> {
  const next = data.makeOneShotIterator().getNext();
  await using sess = new tf.Session();
  const found: unknown[] = [];
  for (;;)
    try {
      found.push(((await sess.run(next)) as NdArray).toArray());
    } catch (error) {
      assert.ok(error instanceof tf.errors.OutOfRangeError, String(error));
      return found;
    }
}

test("data sets are cut, joined and shuffled as TensorFlow's", async () => {
  const numbers = Dataset.range(10);
  assert.deepEqual(await elementsOf(numbers.skip(2).take(3)), [2n, 3n, 4n]);
  assert.deepEqual(await elementsOf(numbers.shard(4, 1).concatenate(Dataset.range(5, 3, -1))), [1n, 5n, 9n, 5n, 4n]);
  assert.deepEqual(await elementsOf(numbers.batch(4, { dropRemainder: true }).cache()), [
    [0n, 1n, 2n, 3n],
    [4n, 5n, 6n, 7n],
  ]);
  const shuffled = await elementsOf(numbers.shuffle(4, { seed: 5 }).repeat(2));
  assert.deepEqual(shuffled.slice(0, 12).join(), "1,4,5,6,2,7,0,3,9,8,0,4");
});

test("elements are what went in: lists, objects, plain data", async () => {
  const data = Dataset.zip([Dataset.fromTensorSlices({ a: [1, 2], b: ["x", "y"] }), Dataset.range(7, 9)]);
  const mapped = data.map(({ a, b }, n) => ({ sum: a.add(tf.cast(n, tf.float32)), b }));
  const next = mapped.makeInitializableIterator();
  const { sum, b } = next.getNext();
  await using sess = new tf.Session();
  await sess.run(next.initializer!);
  const found = await sess.run([sum, b]);
  assert.deepEqual(
    (found as NdArray[]).map((array) => array.item()),
    [8, "x"],
  );
  assert.deepEqual(mapped.outputTypes, [tf.string, tf.float32]);
});

test("an iterator chosen by its handle, a placeholder in a data set", async () => {
  const n = tf.placeholder(tf.int64, { shape: [], name: "n" });
  const data = Dataset.fromTensors(n).repeat(2);
  assert.throws(() => data.makeOneShotIterator(), { name: "ValueError", message: /placeholder.*"?n/ });
  const iterator = data.makeInitializableIterator();
  const handle = tf.placeholder(tf.string, { shape: [] });
  const next = tf.data.Iterator.fromStringHandle(handle, iterator).getNext();
  await using sess = new tf.Session();
  await sess.run(iterator.initializer!, [[n, 5n]]);
  const text = (await sess.run(iterator.stringHandle())) as NdArray;
  assert.equal(((await sess.run(next, [[handle, text]])) as NdArray).item(), 5n);
});

test("structure: an iterator begins one data set, then another", async () => {
  const iterator = tf.data.Iterator.fromStructure(tf.int64, [[]]);
  iterator.getNext({ name: "next" });
  iterator.makeInitializer(Dataset.range(2), { name: "first" });
  const second = Dataset.fromTensors(long(7)).concatenate(Dataset.range(5).skip(3)).take(2);
  iterator.makeInitializer(second, { name: "second" });
  await replay(scenariosOf("datasets").find(({ scenario }) => scenario === "structure")!);
  const words = Dataset.fromTensors("a");
  assert.throws(() => iterator.makeInitializer(words), { name: "TypeError", message: /int64 but got .* string/ });
});

test("a model trains on a data set", async () => {
  const xs = ndarray(
    Float32Array.from({ length: 40 }, (_, i) => i / 40),
    [40, 1],
  );
  const [x, y] = Dataset.fromTensorSlices([xs, xs])
    .map((a, b) => [a, b.mul(3)])
    .shuffle(40, { seed: 1 })
    .repeat()
    .batch(8)
    .makeOneShotIterator()
    .getNext();
  const w = tf.variable([[0]]);
  const loss = tf.reduceMean(tf.square(tf.matmul(x!, w).sub(y!)));
  const step = new tf.train.GradientDescentOptimizer(0.5).minimize(loss);
  await using sess = new tf.Session();
  await sess.run(tf.globalVariablesInitializer());
  for (let i = 0; i < 60; i++) await sess.run(step);
  assert.ok(Math.abs(Number(((await sess.run(w)) as NdArray).at(0)) - 3) < 0.01);
});
