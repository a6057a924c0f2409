import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { JsonObject, Message } from "../../kernel/message.js";
import { type Execution, TestKernel } from "../support/kernel-client.js";

describe("cells that run again", () => {
  let kernel: TestKernel;
  before(async () => {
    kernel = await TestKernel.start();
  });
  after(() => kernel[Symbol.asyncDispose]());

  const run = async (cellId: string | undefined, code: string): Promise<Execution> =>
    (await kernel.begin("execute_request", { code }, cellId === undefined ? {} : { metadata: { cellId } })).done;
  const names = async () => {
    const { of } = await run("names", "graph.operations.map(({ name }) => name).join(' ')");
    return String((of("execute_result")[0]!.data as JsonObject)["text/plain"]).replaceAll("'", "");
  };

  it("replace their nodes, by the front end's id or by their text, and name the cells that had built on them", async () => {
    await run("reset", "tf.resetDefaultGraph()");
    await run("a", "var a = tf.constant(1, { name: 'a' })");
    await run("b", "var b = tf.add(a, 1, { name: 'b' })");
    const count = Number((await run(undefined, "var c = tf.multiply(b, 2, { name: 'c' })")).reply.execution_count);
    assert.equal(await names(), "a b/y b c/y c");
    const same = await run("a", "var a = tf.constant(1, { name: 'a' })");
    assert.equal(same.text("stderr"), "");
    assert.equal(await names(), "a b/y b c/y c");
    const changed = await run("a", "var a = tf.constant(5, { name: 'a' })");
    assert.equal(
      changed.text("stderr"),
      `Warning: this cell has replaced a. What was built on it is no longer in the graph; run again: Cell In[${count - 1}] (b), Cell In[${count}] (c)\n`,
    );
    assert.equal(await names(), "a b/y c/y");
    const lost = await run("use", "await sess.run(c)");
    assert.match(
      String(lost.reply.evalue),
      new RegExp(`no longer in the graph: it was built on "b".*run Cell In\\[${count}\\] again`),
    );
    await run("b", "var b = tf.add(a, 1, { name: 'b' })");
    await run(undefined, "var c = tf.multiply(b, 2, { name: 'c' })");
    assert.equal(await names(), "a b/y b c/y c");
    const { of } = await run("use", "await sess.run(c)");
    assert.equal((of("execute_result")[0]!.data as JsonObject)["text/plain"], "12.0");
  });

  it("leave the graph as it was when they fail, and keep what they made when they are interrupted", async () => {
    await run("reset", "tf.resetDefaultGraph()");
    await run("model", "var w = tf.variable(1, { name: 'w' })");
    const before = await names();
    await run("fails", "tf.constant(1, { name: 'half' }); throw new Error('no')");
    assert.equal(await names(), before);
    const cell = await kernel.begin(
      "execute_request",
      { code: "tf.constant(1, { name: 'made' }); console.log('on'); while (true) {}" },
      { metadata: { cellId: "long" } },
    );
    await cell.published(({ content }: Message) => content.text === "on\n");
    await kernel.interrupt();
    await cell.done;
    assert.equal(await names(), `${before} made`);
    await run("long", "tf.constant(1, { name: 'made' })");
    assert.equal(await names(), `${before} made`);
  });

  it("keep the values of variables, through training cells that run again and again", async () => {
    await run("reset", "tf.resetDefaultGraph()");
    const model = `
      var w = tf.variable(5, { name: "w" });
      var loss = tf.square(w, { name: "loss" });
      var train = new tf.train.GradientDescentOptimizer(0.25).minimize(loss);`;
    await run("model", model);
    await run("init", "await sess.run(tf.globalVariablesInitializer())");
    for (const expected of ["2.5", "1.25"]) {
      await run("train", "await sess.run(train)");
      await run("model", model);
      const { of } = await run("look", "await sess.run(w)");
      assert.equal((of("execute_result")[0]!.data as JsonObject)["text/plain"], expected);
    }
  });

  it("only add to the graph in TensorFlow's way, after %graph append", async () => {
    await run("reset", "tf.resetDefaultGraph()");
    await run("mode", "%graph append");
    for (let round = 0; round < 2; round++) await run("v", "tf.constant(1, { name: 'v' })");
    assert.equal(await names(), "v v_1");
    await run("mode", "%graph replace");
    assert.match((await run("mode", "%graph other")).reply.evalue as string, /expected "replace" or "append"/);
    assert.equal((await run("mode", "%graph")).text("stdout"), "replace\n");
  });
});
