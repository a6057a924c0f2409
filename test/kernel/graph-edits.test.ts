import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

  it("make what their identifiers name: the same variable, or after a renaming another", async () => {
    await run("reset", "tf.resetDefaultGraph()");
    const model = (name: string) => `
      var x = tf.placeholder("float", [1, 2]);
      var ${name} = tf.variable([[1], [1]]);
      var y = tf.matmul(x, ${name});`;
    const rest = `
      var loss = tf.reduceMean(y);
      var train = new tf.train.GradientDescentOptimizer(0.25).minimize(loss);`;
    const step = async (name: string) => {
      const { of, reply } = await run("step", `await sess.run(train, { x: [[1, 2]] }); await sess.run(${name})`);
      const [result] = of("execute_result");
      return result === undefined ? String(reply.evalue) : (result.data as JsonObject)["text/plain"];
    };
    await run("model", model("w"));
    await run("rest", rest);
    await run("init", "await sess.run(tf.globalVariablesInitializer())");
    assert.equal(await step("w"), "[[0.75]\n [0.5 ]]");
    assert.equal((await run("model", model("w"))).text("stderr"), "");
    assert.equal(await step("w"), "[[0.5]\n [0. ]]");
    const renamed = (await run("model", model("v"))).text("stderr");
    assert.match(
      renamed,
      /^Warning: this cell has replaced w, y\..*\(loss, gradients, train\), Cell In\[\d+\] \(init\)\n$/,
    );
    assert.match((await step("v")) as string, /no longer in the graph/);
    await run("rest", rest);
    assert.match((await step("v")) as string, /uninitialized value v\b/);
    await run("init", "await sess.run(tf.globalVariablesInitializer())");
    assert.equal(await step("v"), "[[0.75]\n [0.5 ]]");
    const half = await run("model", `${model("v")} throw new Error("half-way")`);
    assert.equal(half.reply.evalue, "half-way");
    assert.equal(await step("v"), "[[0.5]\n [0. ]]");
  });

  it("save and restore as often as they like, with the nodes of one saver", async (context) => {
    const folder = mkdtempSync(join(tmpdir(), "tensorcell-again-"));
    context.after(() => rmSync(folder, { recursive: true }));
    const prefix = join(folder, "m");
    await run("reset", "tf.resetDefaultGraph()");
    await run("model", "const w = tf.variable(3); await sess.run(w.initializer);");
    const saves = async (code: string) => {
      const { reply, text } = await run("save", code);
      assert.equal(reply.status, "ok", String(reply.evalue));
      return text("stdout");
    };
    let nodes: string | undefined;
    for (let step = 1; step <= 7; step++) {
      assert.match(await saves(`%save ${prefix} --step ${step}`), /^Saved 1 variable/);
      assert.equal(await names(), (nodes ??= await names()));
    }
    assert.equal(existsSync(`${prefix}-2.index`), false);
    assert.equal(existsSync(`${prefix}-3.index`), true);
    for (let round = 0; round < 3; round++)
      assert.match(
        await saves(`const u = tf.variable(5); await sess.run(u.initializer);\n%save ${prefix}-u`),
        /2 variables/,
      );
    await run("list", `for (const [name] of await tf.train.listVariables("${prefix}-u")) console.log(name)`).then(
      ({ text }) => assert.equal(text("stdout"), "u\nw\n"),
    );
    await run("reset", "tf.resetDefaultGraph()");
    for (let round = 0; round < 3; round++)
      assert.match(await saves(`%restore ${prefix}-7`), /^Imported the graph[\s\S]*\n {2}w {2}float32/);
    assert.equal(await names(), nodes);
  });

  it("are new cells where the front end gives no ids and answers nobody", async () => {
    await run("reset", "tf.resetDefaultGraph()");
    await run("x", "var x = tf.ones([2], { name: 'x' })");
    for (let round = 0; round < 2; round++)
      assert.equal((await kernel.execute("x = tf.square(x)", { allow_stdin: false })).reply.status, "ok");
    assert.equal(await names(), "x x_1 x_2");
  });

  it("only add to the graph in TensorFlow's way, after %graph append", async () => {
    await run("reset", "tf.resetDefaultGraph()");
    await run("mode", "%graph append");
    for (let round = 0; round < 2; round++) await run("v", "tf.constant(1, { name: 'v' })");
    assert.equal(await names(), "v v_1");
    await run("mode", "%graph replace");
    assert.match((await run("mode", "%graph repace")).reply.evalue as string, /no such scope, did you mean "replace"/);
    assert.equal((await run("mode", "console.log(await magics.graph())")).text("stdout"), "replace\n");
  });

  it("only add to the graph where the cell's metadata choose so", async () => {
    await run("reset", "tf.resetDefaultGraph()");
    const chosen = async (graph: unknown) =>
      (
        await kernel.begin(
          "execute_request",
          { code: "const v = tf.constant(1)" },
          { metadata: { cellId: "v", tensorcell: { graph } } },
        )
      ).done;
    for (const [graph, expected] of [
      ["append", "v"],
      ["append", "v v_1"],
      ["replace", "v v_1 v_2"],
      ["replace", "v v_1 v_2"],
    ]) {
      await chosen(graph);
      assert.equal(await names(), expected);
    }
    assert.equal(
      (await chosen("other")).text("stderr"),
      'Warning: tensorcell.graph in the cell\'s metadata is "other", expected "replace" or "append"\n',
    );
  });

  it("do as the notebook's file chooses, until %graph says otherwise", async (context) => {
    const folder = mkdtempSync(join(tmpdir(), "tensorcell-settings-"));
    context.after(() => rmSync(folder, { recursive: true }));
    const ask = async (content: string | undefined, name = "n.ipynb") => {
      const path = join(folder, name);
      if (content !== undefined) writeFileSync(path, content);
      await using other = await TestKernel.start({ env: { JPY_SESSION_NAME: path } });
      const { text } = await other.execute("console.log(await magics.graph())");
      await other.execute("%graph replace");
      assert.equal((await other.execute("console.log(await magics.graph())")).text("stdout"), "replace\n");
      return [text("stdout"), text("stderr")];
    };
    const notebook = (metadata: unknown) => JSON.stringify({ metadata, cells: [], nbformat: 4, nbformat_minor: 5 });
    assert.deepEqual(await ask(notebook({ tensorcell: { graph: "append" } })), ["append\n", ""]);
    assert.deepEqual(await ask(notebook({ tensorcell: { graph: 1 } })), [
      "replace\n",
      'Warning: tensorcell.graph in the notebook\'s metadata is 1, expected "replace" or "append"\n',
    ]);
    assert.deepEqual(await ask(undefined, "console-1"), ["replace\n", ""]);
    const [mode, warning] = await ask('"tensorcell"}');
    assert.equal(mode, "replace\n");
    assert.match(warning!, /cannot read the notebook's metadata in ".*n\.ipynb"/);
  });
});
