import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, it } from "node:test";
import { GraphEdit } from "../../../src/core/graph-edit.js";
import * as tf from "../../../src/index.js";

/** Runs of code, as a notebook's cells: the same `key` replaces what it made before. */
class Cells {
  readonly #runs = new Map<string, GraphEdit>();

  run<T>(
    key: string,
    code: () => T,
  ): { readonly value: T; readonly replaced: readonly string[]; readonly orphans: string[] } {
    const edit = new GraphEdit(this.#runs.get(key));
    tf.setEditFinder(() => edit);
    try {
      const value = code();
      const { replaced, orphans } = edit.commit();
      this.#runs.set(key, edit);
      return { value, replaced, orphans: orphans.map(({ name }) => name) };
    } catch (error) {
      edit.rollback();
      throw error;
    } finally {
      tf.setEditFinder(() => undefined);
    }
  }
}

const names = () => tf.getDefaultGraph().operations.map(({ name }) => name);
const graphDef = () => JSON.stringify(tf.getDefaultGraph().asGraphDef());
let cells: Cells;

describe("a graph whose code runs again", () => {
  beforeEach(() => {
    tf.resetDefaultGraph();
    cells = new Cells();
  });
  afterEach(() => tf.setEditFinder(() => undefined));

  const model = () => {
    tf.setRandomSeed(1);
    const x = tf.placeholder("float", [null, 2]);
    const h = tf.layers.dense(x, 3, { activation: tf.nn.relu });
    const w = tf.getVariable("w", [3, 1]);
    const loss = tf.reduceMean(tf.square(tf.matmul(h, w)));
    return { x, w, loss, train: new tf.train.AdamOptimizer(0.1).minimize(loss) };
  };

  it("is the same after every run, names, seeds and collections included; unchanged nodes stay the same objects", () => {
    const first = cells.run("model", model);
    const [before, objects] = [graphDef(), [...tf.getDefaultGraph().operations]];
    const collections = () =>
      [...tf.getDefaultGraph().collections].map(([key, items]) => [
        key,
        items.map((item) => (item as tf.Variable).name),
      ]);
    const [kept] = [collections()];
    for (let round = 0; round < 3; round++) {
      const again = cells.run("model", model);
      assert.deepEqual([again.replaced, again.orphans], [[], []]);
      assert.equal(graphDef(), before);
      assert.deepEqual(collections(), kept);
      assert.ok(tf.getDefaultGraph().operations.every((operation, at) => operation === objects[at]));
      assert.equal(again.value.loss.op, first.value.loss.op);
    }
  });

  it("keeps the order of cells, and what later cells built on what did not change", () => {
    cells.run("a", () => tf.constant(1, { name: "a" }));
    const { value: b } = cells.run("b", () => tf.constant(2, { name: "b" }));
    const { value: sum } = cells.run("sum", () => tf.add(b, 1, { name: "sum" }));
    const { replaced, orphans } = cells.run("a", () => [
      tf.constant(7, { name: "a" }),
      tf.constant(8, { name: "more" }),
    ]);
    assert.deepEqual([replaced, orphans], [["a"], []]);
    assert.deepEqual(names(), ["a", "more", "b", "sum/y", "sum"]);
    assert.equal(sum.op.gone, undefined);
  });

  it("takes out what others built on replaced nodes, and says so; running them again brings it back", async () => {
    const make = (rows: number) => () => tf.variable(tf.zeros([rows, 1]), { name: "w" });
    const { value: w } = cells.run("w", make(2));
    const use = (v: tf.Variable) => () => tf.reduceSum(v.toTensor(), { name: "total" });
    const { value: total } = cells.run("use", use(w));
    const again = cells.run("w", make(3));
    assert.deepEqual(again.orphans, ["total"]);
    assert.ok(again.replaced.includes("w"));
    assert.ok(!names().includes("total"));
    await using sess = new tf.Session();
    await assert.rejects(
      sess.run(total),
      /"total:0".* is not an element of this graph: it is no longer in the graph: it was built on "w\/read"/s,
    );
    assert.throws(() => tf.square(total), {
      name: "ValueError",
      message: /Cannot build on "total": it is no longer in the graph/,
    });
    cells.run("use", use(again.value));
    assert.equal(names().at(-1), "total");
  });

  it("keeps the values of variables whose type and shape stay", async () => {
    const make = (shape: number[], scale: number) => () => ({
      w: tf.variable(tf.fill(shape, scale), { name: "w" }),
      kept: tf.variable(tf.fill([2], scale), { name: "kept" }),
    });
    const { value } = cells.run("vars", make([2], 1));
    await using sess = new tf.Session();
    await sess.run(tf.globalVariablesInitializer());
    assert.deepEqual((await sess.run(value.w)).toArray(), [1, 1]);
    const { value: next } = cells.run("vars", make([3], 5));
    assert.deepEqual((await sess.run(next.kept)).toArray(), [1, 1]);
    await assert.rejects(sess.run(next.w), { name: "FailedPreconditionError" });
  });

  it("plans anew what is replaced", async () => {
    await using sess = new tf.Session();
    for (const number of [3, 4]) {
      cells.run("c", () => tf.constant(number, { name: "c" }));
      assert.equal((await sess.run("c:0")).item(), number);
    }
  });

  it("is as it was before code that fails, first or again", () => {
    cells.run("model", model);
    const before = graphDef();
    const failing = () => {
      tf.variable(1, { name: "half" });
      tf.layers.dense(tf.placeholder("float", [1, 1]), 1);
      throw new Error("half-way");
    };
    assert.throws(() => cells.run("fails", failing), /half-way/);
    assert.throws(() => cells.run("model", failing), /half-way/);
    assert.equal(graphDef(), before);
    assert.deepEqual(cells.run("model", model).replaced, []);
    assert.equal(graphDef(), before);
  });

  it("loses nodes that are no longer made, also when nothing is made any more", () => {
    cells.run("gone", () => [tf.constant(1, { name: "one" }), tf.constant(2, { name: "two" })]);
    assert.deepEqual(cells.run("gone", () => tf.constant(1, { name: "one" })).replaced, ["two"]);
    assert.deepEqual(names(), ["one"]);
    assert.deepEqual(cells.run("gone", () => {}).replaced, ["one"]);
    assert.deepEqual(names(), []);
  });

  it("gives names that others took meanwhile to nobody else", () => {
    cells.run("first", () => tf.add(1, 1));
    cells.run("second", () => tf.add(2, 2));
    cells.run("first", () => [tf.add(1, 1), tf.add(3, 3)]);
    assert.deepEqual(
      names().filter((name) => !name.includes("/")),
      ["Add", "Add_2", "Add_1"],
    );
  });

  it("trains on with an optimizer of another cell after its variable is replaced", async () => {
    const { value: optimizer } = cells.run("optimizer", () => new tf.train.MomentumOptimizer(0.1, 0.9));
    for (const start of [1, 2]) {
      const { value: w } = cells.run("w", () => tf.variable(start, { name: "w" }));
      const { value: train } = cells.run("train", () => optimizer.minimize(tf.square(w.toTensor())));
      await using sess = new tf.Session();
      await sess.run(tf.globalVariablesInitializer());
      await sess.run(train);
      assert.ok(Number((await sess.run(w)).item()) < start);
    }
  });
});
