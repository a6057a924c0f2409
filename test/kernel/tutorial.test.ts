import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { stripVTControlCharacters } from "node:util";
import type { JsonObject } from "../../kernel/message.js";
import { loadCase } from "../support/golden.js";
import { TestKernel } from "../support/kernel-client.js";
import { workInFolder } from "../support/work-in-folder.js";

const folder = workInFolder();

/** Runs cells in a kernel process of their own and gives what each printed. */
async function inFreshKernel(cwd: string, cells: readonly string[]): Promise<string[]> {
  await using kernel = await TestKernel.start({ cwd });
  const printed: string[] = [];
  for (const cell of cells) {
    const execution = await kernel.execute(cell);
    assert.equal(execution.reply.status, "ok", `${cell}\n${execution.reply.ename}: ${execution.reply.evalue}`);
    printed.push(execution.text("stdout"));
  }
  return printed;
}

const restore = [
  `const saver = await tf.train.importMetaGraph("my_test_model-1000.meta");
   await saver.restore(sess, await tf.train.latestCheckpoint("./"));
   const opToRestore = graph.getTensorByName("op_to_restore:0");
   console.log(String(await sess.run(opToRestore, { w1: 13, w2: 17 })))`,
  `console.log(String(await sess.run(tf.multiply(opToRestore, 2), { "w1:0": 13, "w2:0": 17 })))`,
];

test("24 in one kernel; 60 and 120 in another one, from its files", async () => {
  const cells = [
    `const w1 = tf.placeholder("float", { name: "w1" }), w2 = tf.placeholder("float", { name: "w2" });
     const bias = tf.variable(2, { name: "bias" });
     const op = tf.multiply(tf.add(w1, w2), bias, { name: "op_to_restore" });
     const saver = new tf.train.Saver();
     await sess.run(tf.globalVariablesInitializer());
     console.log(String(await sess.run(op, { w1: 4, w2: 8 })));
     await saver.save(sess, "my_test_model", { globalStep: 1000 });`,
  ];
  assert.deepEqual(await inFreshKernel(folder(), cells), ["24.0\n"]);
  assert.deepEqual(await inFreshKernel(folder(), restore), ["60.0\n", "120.0\n"]);
});

test("60 and 120 from the files that TensorFlow wrote", async () => {
  assert.deepEqual(await inFreshKernel(loadCase("tutorial_feed").path("."), restore), ["60.0\n", "120.0\n"]);
});

const classifier = `
  const points = Array.from({ length: 40 }, (_, i) => [Math.cos(i), Math.sin(2 * i)]);
  const labels = points.map(([x, y]) => (x * y > 0 ? 1 : 0));
  async function train(op: unknown, loss: unknown, steps: number): Promise<number[]> {
    const losses: number[] = [];
    for (let i = 0; i < steps; i++) {
      const values = await sess.run({ loss, op }, { "x:0": points, "y:0": labels });
      losses.push(values.loss.item());
    }
    return losses;
  }`;
const build = `
  tf.setRandomSeed(1);
  const x = tf.placeholder("float", [null, 2], { name: "x" });
  const y = tf.placeholder(tf.int64, [null], { name: "y" });
  const w1 = tf.variable(tf.randomNormal([2, 8]), { name: "w1" }), b1 = tf.variable(tf.zeros([8]), { name: "b1" });
  const w2 = tf.variable(tf.randomNormal([8, 2]), { name: "w2" }), b2 = tf.variable(tf.zeros([2]), { name: "b2" });
  const logits = tf.tanh(x.matmul(w1).add(b1)).matmul(w2).add(b2);
  const loss = tf.reduceMean(tf.nn.sparseSoftmaxCrossEntropyWithLogits({ labels: y, logits }), { name: "loss" });
  const step = new tf.train.GradientDescentOptimizer(0.5).minimize(loss, { name: "step" });
  await sess.run(tf.globalVariablesInitializer());`;

test("a classifier that is restored in a fresh kernel trains on exactly where it stopped", async () => {
  const [, , uninterrupted] = await inFreshKernel(folder(), [
    classifier,
    build,
    `const losses = await train(step, loss, 5);
     await new tf.train.Saver().save(sess, "classifier/model", { globalStep: 5 });
     console.log(JSON.stringify([...losses, ...(await train(step, loss, 5))]));`,
  ]);
  assert.deepEqual(readdirSync("classifier").length, 4);
  const [, resumed] = await inFreshKernel(folder(), [
    classifier,
    `const saver = await tf.train.importMetaGraph("classifier/model-5.meta");
     await saver.restore(sess, await tf.train.latestCheckpoint("classifier"));
     console.log(JSON.stringify(await train("step", "loss:0", 5)));`,
  ]);
  const all = JSON.parse(uninterrupted!) as number[];
  assert.equal(all.length, 10);
  assert.ok(all[9]! < all[0]!, `it learns: ${all}`);
  assert.deepEqual(JSON.parse(resumed!), all.slice(5));
});

test("%save in one kernel, %restore in another one", async () => {
  await inFreshKernel(folder(), [
    `const w = tf.variable([[1, 2], [3, 4]], { name: "w" }); await sess.run(w.initializer);`,
    "%save model --step 3\n%save other --no-meta",
  ]);
  assert.deepEqual(readdirSync(".").sort(), [
    "checkpoint",
    ...["data-00000-of-00001", "index", "meta"].map((end) => `model-3.${end}`),
    "other.data-00000-of-00001",
    "other.index",
  ]);
  for (const argument of ["model-3", "."]) {
    const cells = argument === "." ? ["%restore model-3", "%restore ."] : ["%restore model-3"];
    const printed = await inFreshKernel(folder(), [...cells, `console.log(String(await sess.run("w:0")))`]);
    assert.equal(printed.at(-1), "[[1. 2.]\n [3. 4.]]\n");
  }
});

test("every mistake is an error reply with TensorFlow's class, and the kernel lives on", async () => {
  await using kernel = await TestKernel.start({ cwd: folder() });
  const setUp = await kernel.execute(`
    const x = tf.placeholder("float", [null, 2], { name: "x" });
    const v = tf.variable([1, 2], { name: "v" });
    const y = x.mul(v);
    const saver = new tf.train.Saver();`);
  assert.equal(setUp.reply.status, "ok");
  const mistakes: readonly (readonly [string, string, RegExp])[] = [
    [
      "await sess.run(y, { x: [1, 2, 3] })",
      "ValueError",
      /^Cannot feed value of shape \(3,\) for Tensor x:0, which has shape \(\?, 2\)/,
    ],
    [
      "await sess.run(x)",
      "InvalidArgumentError",
      /^You must feed a value for placeholder tensor 'x' with dtype float and shape \[\?,2\]/,
    ],
    ["await sess.run(v)", "FailedPreconditionError", /^Attempting to use uninitialized value v/],
    ["await sess.run('nope:0')", "ValueError", /The operation, 'nope', does not exist in the graph/],
    ["graph.getTensorByName('w:0')", "KeyError", /^The name 'w:0' refers to a Tensor which does not exist/],
    [
      "await saver.restore(sess, 'nowhere/model')",
      "ValueError",
      /^The passed save_path is not a valid checkpoint: nowhere\/model/,
    ],
    ["await tf.train.importMetaGraph('nope.meta')", "NotFoundError", /^File does not exist\. Received: nope\.meta/],
    ["await saver.save(sess, 'model')", "FailedPreconditionError", /^Attempting to use uninitialized value v/],
    ["const a: number = ;", "SyntaxError", /./],
    ["%sav model", "UsageError", /%save/],
  ];
  for (const [code, ename, evalue] of mistakes) {
    const { reply, of } = await kernel.execute(code);
    assert.deepEqual([reply.status, reply.ename], ["error", ename], `${code}: ${reply.evalue}`);
    assert.match(String(reply.evalue), evalue);
    const [error] = of("error") as JsonObject[];
    assert.deepEqual([error?.ename, error?.evalue, error?.traceback], [reply.ename, reply.evalue, reply.traceback]);
  }
  const failed = (await kernel.execute("1 + 1\n%sav model")).reply.traceback as string[];
  const magic = stripVTControlCharacters(failed.join("\n"));
  assert.ok(magic.includes("2 | %sav model\n"), `as it was written: ${magic}`);
  assert.deepEqual(readdirSync("."), []);
  const good = await kernel.execute(
    "await sess.run(v.initializer); console.log(String(await sess.run(y, { x: [[3, 4]] })))",
  );
  assert.equal(good.text("stdout"), "[[3. 8.]]\n");
});
