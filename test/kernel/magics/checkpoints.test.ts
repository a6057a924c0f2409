import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { identifierOf } from "../../../kernel/bind-variables.js";
import { failure, folder, notes, type Ran, run } from "../../support/magic-session.js";

const build = `
tf.resetDefaultGraph();
const w1 = tf.variable([1.5, 2.5], { name: "dense/w1" });
const w2 = tf.variable([[1, 2, 3]], { name: "out/w2", dtype: "float32" });
const step = tf.train.getOrCreateGlobalStep();
const bump = tf.group([tf.assignAdd(step, 1n), tf.assignAdd(w1, [1, 1])]);
await sess.run(tf.globalVariablesInitializer());`;

const html = ({ shown }: Ran) => String(shown[0]?.["text/html"]);

/** An HTML table that needs no script and reads well aloud. */
function checkTable(ran: Ran): void {
  assert.match(html(ran), /<th scope="col"[^>]*>[^<]+<\/th>/);
  assert.match(html(ran), /<th scope="row"[^>]*>/);
  assert.doesNotMatch(html(ran), /<script|javascript:|\son\w+=/i);
  assert.ok(JSON.stringify(ran.shown).length < 200_000);
}

describe("%save, %checkpoints, %inspect and %diff", () => {
  before(async () => {
    await run(build);
  });

  it("%save gives the prefix, also to a function", async () => {
    assert.equal((await run("const saved = %save alone\nsaved")).value, "alone");
    assert.equal((await run("await magics.save('alone', { step: 3, meta: false })")).value, "alone-3");
    assert.ok(!existsSync(join(folder, "alone-3.meta")));
    await run("const n = 8\n%save alone-{n + 1}");
    assert.ok(existsSync(join(folder, "alone-9.index")));
  });

  it("%checkpoints says which is the latest, and which goes next", async () => {
    await run("!mkdir rotated");
    for (const step of [1, 2, 3, 4, 5, 6]) await run(`%save rotated/r --step ${step}`);
    const ran = await run("%checkpoints rotated");
    const lines = ran.text.split("\n");
    assert.match(lines[0]!, /^\d checkpoints in "rotated"$/);
    assert.match(lines[1]!, /^ {2}checkpoint +step +saved +size +state$/);
    assert.match(lines.at(-1)!, /^ {2}r-6 +6 +\d{4}-\d\d-\d\d \d\d:\d\d:\d\d +[\d.,]+ (?:bytes|kB) +latest$/);
    const next = lines.find((line) => line.includes("deleted by the next save"));
    const doomed = /r-\d/.exec(next ?? "")?.[0];
    assert.ok(doomed !== undefined, ran.text);
    checkTable(ran);
    await run("%save rotated/r --step 7");
    const names = readdirSync(join(folder, "rotated"));
    assert.ok(!names.some((name) => name.startsWith(`${doomed}.`)), `${doomed} is still there`);
    assert.equal(((await run("const all = %checkpoints rotated\nall")).value as string[]).at(-1), "rotated/r-7");
    await run(
      "const own = new tf.train.Saver({ maxToKeep: 2 })\nfor (const globalStep of [1, 2, 3]) await own.save(sess, 'rotated/own', { globalStep })",
    );
    const others = (await run("%checkpoints rotated")).text;
    assert.match(others, / {2}own-2 .* deleted by the next save$/m);
    assert.match(others, / {2}own-3 .* latest$/m);
    assert.match(await failure("%checkpoints nowhere"), /^UsageError: .*there is no such folder/);
  });

  it("%inspect shows variables with values, without their graph", async () => {
    await run("%save seen");
    const ran = await run("%reset graph\n%inspect seen\ngraph.operations.length");
    assert.equal(ran.value, 0);
    assert.match(
      ran.text,
      /^"seen": 3 variables, 6 elements, 28 bytes\n {2}name +dtype +shape +size +min +mean +max +histogram\n/,
    );
    assert.match(ran.text, / {2}out\/w2 +float32 +\(1, 3\) +12 bytes +1 +2 +3 +█ {7}█ {6}█$/m);
    checkTable(ran);
    assert.match((await run("%inspect seen dense --no-values")).text, /1 variable, 2 elements/);
    assert.match(await failure("%inspect seen nothing"), /^UsageError: .*none of its 3 names has it/);
    assert.match(await failure("%inspect sen"), /Did you mean "seen"\?/);
    assert.match(await failure("%checkpoint seen"), /did you mean "%checkpoints"\?/);
    await run(build);
  });

  it("%diff compares two checkpoints, and one with the session", async () => {
    await run("%save one\nawait sess.run(bump)\n%save two");
    const ran = await run("%diff one two");
    const lines = ran.text.split("\n");
    assert.equal(lines[0], '"one" and "two": 3 names, 1 equal, 2 not');
    assert.match(ran.text, / {2}dense\/w1 +changed +float32 \(2,\) +float32 \(2,\) +1 +1$/m);
    assert.match(ran.text, / {2}global_step +changed +int64 \(\) +int64 \(\) +1 +1$/m);
    checkTable(ran);
    assert.match((await run("%diff one two --all")).text, / {2}out\/w2 +equal/);
    const same = await run("const found = %diff two\nfound");
    assert.deepEqual(same.value, { equal: 3, different: [] });
    await run(
      "await sess.run(tf.assign(w2, [[1, 2, 7]]))\ntf.variable([1], { name: 'more' })\nawait sess.run(tf.globalVariablesInitializer())\nawait sess.run(tf.assign(w2, [[1, 2, 7]]))",
    );
    const other = (await run("%diff two")).text;
    assert.match(other, / {2}more +extra +- +float32 \(1,\)$/m);
    assert.match(other, / {2}out\/w2 +changed .* +4 +1\.333$/m);
    await run(
      "tf.resetDefaultGraph()\ntf.variable([[1, 2]], { name: 'out/w2' })\nawait sess.run(tf.globalVariablesInitializer())\n%save three",
    );
    await run("tf.variable([1], { name: 'dense/w1' })\ntf.variable(0n, { name: 'global_step' })");
    const unset = (await run("%diff two")).text;
    assert.match(unset, / {2}global_step +not initialized +int64 \(\) +int64 \(\)$/m);
    assert.match(unset, / {2}dense\/w1 +shape +float32 \(2,\) +float32 \(1,\)$/m);
    const third = (await run("%diff two three")).text;
    assert.match(third, / {2}dense\/w1 +missing +float32 \(2,\) +-$/m);
    assert.match(third, / {2}out\/w2 +shape +float32 \(1, 3\) +float32 \(1, 2\)$/m);
    await run(build);
  });
});

describe("%restore", () => {
  it("restores one scope only", async () => {
    await run(`${build}\n%save scoped\nawait sess.run([tf.assign(w1, [0, 0]), tf.assign(w2, [[0, 0, 0]])])`);
    assert.match(
      (await run("%restore scoped --scope dense")).stdout,
      /^Restored 1 variable from scoped\n {2}dense\/w1 {2}float32 {2}\(2,\)\n$/,
    );
    assert.deepEqual((await run("(await sess.run([w1, w2])).map((one) => one.toArray())")).value, [
      [1.5, 2.5],
      [[0, 0, 0]],
    ]);
    assert.match(
      await failure("%restore scoped --scope dens"),
      /^ValueError: Cannot restore the scope "dens".*expected one of dense, out/,
    );
  });

  it("--bind declares a const of each variable, typed", async () => {
    await run("%reset all");
    const { stdout } = await run("%restore scoped --bind\ndense_w1.name");
    assert.match(stdout, / {2}dense\/w1 {2}float32 {2}\(2,\) {2}const dense_w1\n/);
    assert.deepEqual((await run("(await sess.run(out_w2)).toArray()")).value, [[1, 2, 3]]);
    assert.match(await failure("dense_w1 = 1"), /^TypeError: Assignment to constant|^TypeError: Cannot assign/);
    assert.ok(notes.some((note) => JSON.stringify(note).includes("declare const dense_w1: tf.Variable;")));
  });

  it("binds under names that TypeScript allows and that are free", () => {
    for (const [name, identifier] of [
      ["a/b:c", "a_b_c"],
      ["1st", "_1st"],
      ["conv-1/w", "conv_1_w"],
    ] as const)
      assert.equal(identifierOf(name), identifier);
  });

  it("gives a report to a script", async () => {
    const { value } = await run("const { restored } = %restore scoped\nrestored");
    assert.deepEqual([...(value as string[])].sort(), ["dense/w1", "global_step", "out/w2"]);
  });
});

describe("%import", () => {
  it("adds the graph of a meta file, a frozen graph and a SavedModel", async () => {
    await run(
      `${build}\n%save exported\nawait tf.io.writeGraph(graph, ".", "frozen.pbtxt")\nconst x = tf.placeholder("float32", [2], { name: "x" });\nawait tf.savedModel.simpleSave(sess, "folder", { x }, { y: x.add(1) })`,
    );
    await run("%reset all");
    assert.match(
      (await run("%import exported.meta --scope old")).stdout,
      /^Imported the graph of exported\.meta: \d+ operations in old\/\n$/,
    );
    assert.equal((await run("graph.getTensorByName('old/dense/w1:0').name")).value, "old/dense/w1:0");
    assert.match((await run("%import frozen.pbtxt")).stdout, /^Imported the graph of frozen\.pbtxt: \d+ operations\n$/);
    await run("%reset all");
    const model = await run("%import folder --bind\n(await sess.run(dense_w1)).toArray()");
    assert.match(
      model.stdout,
      /^Imported the SavedModel \(signatures: serving_default\) folder: \d+ operations\n {2}dense\/w1 {2}const dense_w1\n/,
    );
    assert.deepEqual(model.value, [1.5, 2.5]);
    assert.match(
      await failure("%import exported.index"),
      /^UsageError: .*expected a \.meta, \.pb or \.pbtxt file or a SavedModel/,
    );
    assert.match(await failure("%import none.meta"), /^NotFoundError/);
  });
});

describe("%autosave", () => {
  const saved = () =>
    readdirSync(folder)
      .filter((name) => /^auto-\d+\.index$/.test(name))
      .sort();

  it("saves every so many steps, and %restore goes on from there", async () => {
    await run(build);
    assert.match((await run("%autosave 3 auto --keep 2")).stdout, /^Saving auto-STEP every 3 steps, keeping 2\n$/);
    const { stdout } = await run("for (let i = 0; i < 10; i++) { await sess.run(bump); await sess.run(w1); }");
    assert.equal(stdout, "Saved auto-3\nSaved auto-6\nSaved auto-9\n");
    assert.deepEqual(saved(), ["auto-6.index", "auto-9.index"]);
    await run("%reset all");
    await run("%restore");
    await run("const bump2 = tf.assignAdd(tf.globalVariables().find((one) => one.op.name === 'global_step'), 1n)");
    assert.equal((await run("for (let i = 0; i < 3; i++) await sess.run(bump2)")).stdout, "Saved auto-12\n");
    assert.match((await run("%autosave")).stdout, /every 3 steps, keeping 2; the last was auto-12\n$/);
    await run("%autosave off");
    assert.equal((await run("for (let i = 0; i < 3; i++) await sess.run(bump2)")).stdout, "");
  });

  it("counts runs that change variables where there is no global step, initializers not", async () => {
    await run(
      "tf.resetDefaultGraph();\nconst v = tf.variable([0], { name: 'v' }); const up = tf.assignAdd(v, [1]);\n%autosave 2 plain",
    );
    const { stdout } = await run(
      "await sess.run(tf.globalVariablesInitializer()); for (let i = 0; i < 4; i++) await sess.run(up);",
    );
    assert.match(stdout, /^Saved plain-\d+\nSaved plain-\d+\n$/);
    await run("await sess.run(v)");
    await run("%autosave off");
  });

  it("saves after a time, and says when it cannot", async () => {
    await run(`${build}\n%autosave 0.001s no/such/folder/x`);
    // The folder was made, so that it is there when the first one is due.
    rmSync(join(folder, "no/such"), { recursive: true });
    const { stdout, stderr, value } = await run(
      "await new Promise((done) => setTimeout(done, 5)); await sess.run(bump); 'goes on'",
    );
    assert.deepEqual([stdout, value], ["", "goes on"]);
    assert.match(stderr, /^Warning: Cannot save "no\/such\/folder\/x-\d+": Parent directory/);
    await run(
      "%autosave 0.001s timed --quiet\nawait new Promise((done) => setTimeout(done, 5)); await sess.run(bump);",
    );
    assert.match(readFileSync(join(folder, "checkpoint"), "utf8"), /model_checkpoint_path: "timed-2"/);
    await run("%autosave off");
    assert.match(await failure("%autosave often"), /^UsageError: Cannot save every "often"/);
  });
});

describe("%graph, %summary and %vars", () => {
  before(async () => {
    await run(
      `${build}\nconst loose = tf.variable([1], { name: "loose" });\nconst big = new Float32Array(1000);\nconst list = [1, 2];`,
    );
  });

  it("%graph draws all of the graph, a scope, and to a depth", async () => {
    const all = await run("%graph");
    assert.match(all.text, /^Graph: \d+ operations, 4 variables/);
    assert.match(String(all.shown[0]?.["image/svg+xml"]), /^<svg /);
    const scope = await run("%graph dense");
    assert.match(scope.text, /^Graph: \d+ operations, 1 variable/);
    assert.doesNotMatch(scope.text, /loose/);
    const closed = String((await run("%graph --depth 1")).shown[0]?.["image/svg+xml"]);
    assert.doesNotMatch(closed, /dense\/w1</);
    assert.match(await failure("%graph dens"), /did you mean "dense"\?/);
    assert.equal((await run("%graph append")).stdout, "Cells that run again add nodes\n");
    assert.equal((await run("%graph replace")).stdout, "Cells that run again replace their nodes\n");
  });

  it("%summary counts parameters by scope", async () => {
    const ran = await run("const counts = %summary\ncounts");
    assert.match(ran.text, / {2}dense +\d+ +\(2,\) +2 +2 +8 bytes$/m);
    assert.match(ran.text, / {2}loose +\d+ +\(1,\) +1 +1 +4 bytes$/m);
    assert.match(
      ran.text,
      /Total params: 7 \(32 bytes\)\nTrainable params: 6 \(24 bytes\)\nNon-trainable params: 1 \(8 bytes\)$/,
    );
    assert.equal((ran.value as { parameters: number }).parameters, 7);
    checkTable(ran);
    assert.match((await run("%summary dense --depth 2")).text, / {2}dense\/w1 +\d+/);
    assert.match((await run("%summary --depth 2")).text, / {2}dense +\d+.*\n {4}w1 +\d+ +\(2,\)/);
  });

  it("%summary tells the same as the summary of the graph, and refuses what it cannot tell", async () => {
    const numbers = (text: string, name: string) =>
      new RegExp(`^ *${name} +(.*)$`, "m").exec(text)?.[1]?.split(/ {2,}/);
    const [own, graphs] = [(await run("%summary")).text, (await run("%graph")).text];
    for (const name of ["dense", "total"])
      assert.deepEqual(
        numbers(own, name)?.filter((word) => !word.startsWith("(")),
        numbers(graphs, name),
      );
    assert.match(await failure("%summary dens"), /^UsageError: Cannot summarize "dens": .*did you mean "dense"\?/);
    assert.match(await failure("%summary --depth x"), /^UsageError: Cannot use "x": it is no whole number above zero/);
  });

  it("%vars lists variables of the graph and of TypeScript", async () => {
    const ran = await run("%vars");
    assert.match(ran.text, /^4 variables of the graph, 32 bytes\n/);
    assert.match(ran.text, / {2}dense\/w1 +float32 +\(2,\) +8 bytes +initialized, trainable$/m);
    assert.match(ran.text, / {2}loose +float32 +\(1,\) +4 bytes +not initialized, trainable$/m);
    assert.match(ran.text, / {2}w1 +Variable float32 +\(2,\)/m);
    assert.match(ran.text, / {2}big +Float32Array +\(1000,\) +4,000 bytes/m);
    checkTable(ran);
    const code = (await run("%vars list --code")).text;
    assert.match(code, /^1 name of TypeScript\n.*\n {2}list +Array +\(2,\) +\[ 1, 2 \]$/);
    assert.doesNotMatch((await run("%vars dense --graph")).text, /TypeScript|loose/);
  });
});
