import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { FakeMaster } from "../../support/fake-master.js";
import { failure, folder, history, notes, repl, run, typecheck } from "../../support/magic-session.js";

describe("%who and %whos", () => {
  it("list the names of cells", async () => {
    assert.equal((await run("%who")).stdout, "Interactive namespace is empty.\n");
    await run(
      "const b = 1; let a = 'x'; function f() {} class C {} const v = new Float32Array(3); const p = new Proxy({}, {});",
    );
    assert.equal((await run("%who")).stdout, "C\t a\t b\t f\t p\t v\n");
    assert.equal((await run("%who number string")).stdout, "a\t b\n");
    assert.equal((await run("%who Nothing")).stdout, "No variables match your requested type.\n");
    assert.deepEqual((await run("const names = %who number\nnames")).value, ["b"]);
    const { text, shown } = await run("%whos");
    await run("const _hidden = 1;");
    assert.doesNotMatch((await run("%who")).stdout, /_hidden/);
    assert.match(text, /^7 names\n {2}name +type +value\n {2}C +class +C\(\)\n {2}a +string +'x'\n/);
    assert.match(String(shown[0]?.["text/html"]), /<th scope="row"[^>]*>v<\/th><td[^>]*>Float32Array<\/td>/);
  });

  it("leave out what a failed cell has not made", async () => {
    await failure("const never = (() => { throw new Error('x') })()");
    assert.doesNotMatch((await run("%who")).stdout, /never/);
  });
});

describe("magics in the middle of code", () => {
  it("are run where they stand: in loops, as branches, in functions that may await", async () => {
    assert.equal((await run("for (const i of [1, 2]) {\n  !echo step {i}\n}")).stdout, "step 1\nstep 2\n");
    assert.equal((await run("if (1 > 2)\n  !echo yes\nelse\n  !echo no\n")).stdout, "no\n");
    const { value } = await run(
      "const where = async () => {\n  const folder = %pwd\n  return folder;\n};\nawait where()",
    );
    assert.equal(value, folder);
  });

  it("say in a traceback which line called them, also as functions", async () => {
    const error: unknown = await run("\nawait magics.save('nothing')").catch((reason: unknown) => reason);
    assert.match(repl.describeError(error).traceback.join("\n"), /No variables to save[\s\S]*Cell In\[\d+\], line 2/);
  });
});

describe("%history", () => {
  it("shows cells of this session, some of them, with numbers, in a file", async () => {
    const start = history.range(0, 0).length;
    await run("const h1 = 1");
    await run("const h2 = 2\nh2");
    const all = history.range(0, 0);
    const [first, second] = [all[start]!.line, all[start + 1]!.line];
    const both = (await run(`%history ${first}-${second}`)).stdout;
    assert.equal(both, "const h1 = 1\nconst h2 = 2\nh2\n");
    const numbered = (await run(`%history -n ${first} ${second}`)).stdout;
    assert.equal(
      numbered,
      `${String(first).padStart(4)}: const h1 = 1\n${String(second).padStart(4)}:\nconst h2 = 2\nh2\n`,
    );
    assert.match((await run("%history -g h2*h2")).stdout, /^const h2 = 2\nh2\n/);
    assert.match((await run("%history -l 1")).stdout, /^%history -g h2\*h2\n$/);
    await run(`%history ${first} -f kept.ts`);
    assert.equal(readFileSync(join(folder, "kept.ts"), "utf8"), "const h1 = 1\n");
    assert.match(await failure("%history x-y"), /^UsageError: Cannot use "x-y"/);
    assert.match((await run("%history")).stdout, /^%who\nconst b = 1/);
  });
});

describe("%config and %typecheck", () => {
  it("show and change settings", async () => {
    assert.match((await run("%config")).text, / {2}typecheck +warn +whether errors of type/);
    await run("%config typecheck=error");
    assert.equal(typecheck.mode, "error");
    assert.equal((await run("%typecheck")).stdout, "error\n");
    await run("%typecheck off");
    assert.equal((await run("%config typecheck")).stdout, "off\n");
    await run("%config arrayLength=3");
    assert.match((await run("display([1, 2, 3, 4, 5])")).text, /^\[ 1, 2, 3, \.\.\. 2 more items \]$/);
    await run("%config arrayLength=100");
    assert.match(await failure("%config typechek=off"), /^UsageError: .*did you mean typecheck\?/);
    assert.match(await failure("%config typecheck=maybe"), /expected error, warn, off/);
    assert.match(await failure("%config depth=many"), /expected a whole number/);
    assert.match(await failure("%typecheck loud"), /^UsageError: .*Allowed choices are error, warn, off/);
  });
});

describe("%reset", () => {
  it("throws away values, the graph, or all", async () => {
    await run("const w = tf.variable([1, 2], { name: 'w' });\nawait sess.run(tf.globalVariablesInitializer());");
    assert.equal((await run("%reset session")).stdout, "Threw away the values of all variables\n");
    assert.match(await failure("await sess.run(w)"), /^FailedPreconditionError/);
    await run("await sess.run(tf.globalVariablesInitializer())");
    assert.match((await run("%reset graph")).stdout, /^Threw away a graph of \d+ operations\n$/);
    assert.equal((await run("graph.operations.length + typeof w")).value, "0object");
    await run("const display = 5");
    assert.match((await run("%reset")).stdout, /Forgot \d+ names\n$/);
    assert.equal((await run("typeof w + typeof display + typeof tf")).value, "undefinedfunctionobject");
    assert.ok(notes.some((note) => "forgotten" in note));
    assert.match(await failure("%reset everything"), /Allowed choices are graph, session, all/);
  });

  it("lets a cell run again as for the first time", async () => {
    const cell = "tf.variable([1], { name: 'again' })";
    await run(cell);
    await run("%reset graph");
    assert.equal(String((await run(`${cell}.name`)).value), "again:0");
  });
});

describe("%engine", () => {
  it("moves the session and its values to a server and back; graphs to come go there, too", async () => {
    const master = await FakeMaster.start({ token: "secret" });
    await run("%reset all");
    await run("const w = tf.variable([1, 2]); const v = tf.variable(3); await sess.run(w.initializer);");
    await assert.rejects(run(`%engine ${master.target} --token old`), { name: "UnauthenticatedError" });
    assert.equal(String((await run("sess.target")).value), "");
    const moved = await run(`%engine ${master.target} --token secret`);
    assert.match(moved.stdout, /The default session is on grpc:.* now, with the values of 1 variable$/m);
    assert.equal(String((await run("await sess.run(w.mul(2))")).value), "[2. 4.]");
    await assert.rejects(run("await sess.run(v)"), { name: "FailedPreconditionError" });
    assert.match((await run("%engine")).text, /TensorFlow server +grpc:.*\n +device +\/job:fake\/task:0/);
    assert.match((await run("%vars --graph")).text, /2,\) +8 bytes +initialized[\s\S]*\(\) +4 bytes +not initialized/);
    await run("await sess.run(tf.assign(w, [5, 6]))");
    const back = await run("%engine local");
    assert.match(back.stdout, /in this process now, with the values of 1 variable/);
    assert.equal(String((await run("await sess.run(w)")).value), "[5. 6.]");
    await run(`%engine ${master.target} --token secret`);
    await run("tf.resetDefaultGraph(); const u = tf.variable(1); await sess.run(u.initializer)");
    assert.equal(String((await run("sess.target")).value), master.target);
    await master[Symbol.asyncDispose]();
    assert.match((await run("%engine local")).stdout, /without the values that variables had: Cannot reach grpc:/);
    await assert.rejects(run("%engine local --token x"), { name: "UsageError" });
    await assert.rejects(run("%engine elsewhere"), { name: "InvalidArgumentError", message: /expected grpc:/ });
    await assert.rejects(run(`%engine ${master.target} --timeout soon`), { name: "UsageError" });
  });
});

describe("%seed and %engine", () => {
  it("makes random numbers the same again", async () => {
    const draw = "await sess.run(tf.randomNormal([2]))";
    const values: string[] = [];
    for (let time = 0; time < 2; time++) {
      await run("%reset graph\n%seed 42");
      values.push(String((await run(draw)).value));
    }
    assert.equal(values[0], values[1]);
    assert.equal((await run("%seed")).stdout, "42\n");
    assert.match(await failure("%seed x"), /^UsageError: Cannot use the seed "x"/);
  });

  it("says what computes", async () => {
    assert.match((await run("%engine")).text, /ONNX Runtime +\d+\.\d+\.\d+ on the processor/);
  });
});
