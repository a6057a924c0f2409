import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { stripVTControlCharacters } from "node:util";
import type { JsonObject } from "../../../kernel/message.js";
import { type Execution, TestKernel } from "../../support/kernel-client.js";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "tensorcell-magics-")));
let kernel: TestKernel;
before(async () => {
  kernel = await TestKernel.start({ cwd: folder });
});
after(async () => {
  await kernel[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Runs a cell that must succeed. */
async function run(code: string): Promise<Execution> {
  const cell = await kernel.execute(code);
  assert.equal(cell.reply.status, "ok", `${code}: ${cell.reply.evalue}`);
  return cell;
}

function result(cell: Execution): unknown {
  return (cell.of("execute_result")[0]?.data as JsonObject | undefined)?.["text/plain"];
}

async function complete(code: string): Promise<unknown> {
  return (await kernel.request("complete_request", { code, cursor_pos: code.length })).reply.matches;
}

describe("magics in a kernel", () => {
  it("print, show and give results under their cell", async () => {
    const cell = await run("const a = 20\n!echo {a + 1}\n%%time?\n%pwd");
    assert.match(cell.text("stdout"), /^21\nUsage: %time /);
    assert.equal(result(cell), `'${folder}'`);
    const timed = await run("%%time\n1 + 1");
    assert.equal(result(timed), "2");
    assert.match(timed.text("stdout"), /^CPU times/);
  });

  it("fail their cell, pointing at the line as it was written", async () => {
    for (const [code, ename, line] of [
      ["1\n!exit 3", "CommandError", "2 | !exit 3"],
      ["const x = %inspect nothing-here", "NotFoundError", "1 | const x = %inspect nothing-here"],
      ["%%time\n1\nnoSuchName", "ReferenceError", "3 | noSuchName"],
    ] as const) {
      const { reply } = await kernel.execute(code);
      assert.equal(reply.ename, ename, String(reply.evalue));
      const traceback = stripVTControlCharacters((reply.traceback as string[]).join("\n"));
      assert.ok(traceback.includes(line), traceback);
    }
    const { reply } = await kernel.execute("const before = 1\n%%time\n2");
    assert.equal(reply.ename, "UsageError");
    assert.equal(result(await run("typeof before")), "'undefined'");
  });

  it("are interrupted: a command with its cell, and the kernel lives on", async () => {
    const started = join(folder, "started");
    const cell = await kernel.begin("execute_request", {
      code: `!touch ${started}; echo on; while :; do sleep 0.05; done`,
    });
    await cell.published(({ header }) => header.msg_type === "stream");
    assert.ok(existsSync(started));
    await kernel.interrupt();
    const { reply } = await cell.done;
    assert.equal(reply.ename, "KeyboardInterrupt");
    const loop = await kernel.begin("execute_request", {
      code: "console.log('on');\n%timeit -n 1000000 -r 1 await 1\n",
    });
    await loop.published(({ header }) => header.msg_type === "stream");
    await kernel.interrupt();
    assert.equal((await loop.done).reply.status, "error");
    for (const code of [
      "%%time\nconsole.log('on');\nwhile (true) {}",
      "console.log('on')\n%timeit while (true) {}",
      "console.log('on')\n%time while (true) {}",
    ]) {
      const spinning = await kernel.begin("execute_request", { code });
      await spinning.published(({ header }) => header.msg_type === "stream");
      await kernel.interrupt();
      assert.equal((await spinning.done).reply.ename, "KeyboardInterrupt", code);
    }
    assert.equal(result(await run("'alive'")), "'alive'");
  });

  it("put text into the next cell, and pages of help", async () => {
    write("loaded.ts", "const loaded = 1;\n");
    const { reply } = await run("%load loaded.ts");
    assert.deepEqual(reply.payload, [
      { source: "set_next_input", text: "// %load loaded.ts\nconst loaded = 1;\n", replace: true },
    ]);
    assert.deepEqual((await run("1")).reply.payload, []);
  });

  it("keep output of a cell, and of what it leaves running, from being shown", async () => {
    const cell = await run(
      "%%capture kept\nconsole.log('in'); process.stdout.write('raw');\nprogress(2);\ntf.constant([1, 2])",
    );
    assert.deepEqual([cell.text("stdout"), cell.of("display_data").length, result(cell)], ["", 0, undefined]);
    assert.equal(result(await run("kept.stdout")), "'in\\nraw'");
    const shown = await run("kept.show()");
    assert.equal(shown.text("stdout"), "in\nraw");
    assert.equal(shown.of("display_data").length, 2);
  });

  it("are complete when their cell is", async () => {
    for (const [code, status] of [
      ["%save m", "complete"],
      ["!ls -l", "complete"],
      ["const x = %pwd", "complete"],
      ["%%html", "incomplete"],
      ["%%html\n<b>", "incomplete"],
      ["%%time\nf(\n\n", "complete"],
    ] as const) {
      const { reply } = await kernel.request("is_complete_request", { code });
      assert.equal(reply.status, status, code);
    }
  });

  it("declare names that completion knows", async () => {
    await run(
      "const w = tf.variable([[1, 2]], { name: 'layer/w' });\nawait sess.run(tf.globalVariablesInitializer())\n%save bound",
    );
    await run("%reset all");
    await run("%restore bound --bind");
    assert.deepEqual(await complete("layer_w.assignA"), ["assignAdd"]);
    await run("%%capture out\n1");
    assert.deepEqual(((await complete("out.std")) as string[]).sort(), ["stderr", "stdout"]);
    await run("const earlier = { unlikely: 1 }");
    assert.deepEqual(await complete("earlier."), ["unlikely"]);
    await run("%reset all");
    assert.deepEqual(await complete("earlier."), []);
  });

  it("check their types as functions", async () => {
    await run("%typecheck error");
    const wrong = await kernel.execute("const folder: number = await magics.pwd();");
    assert.match(String(wrong.reply.evalue), /^Type 'string' is not assignable to type 'number'/);
    const option = await kernel.execute("await magics.save('m', { stp: 1 });");
    assert.equal(option.reply.ename, "TypeCheckError", String(option.reply.evalue));
    await run(
      "const where: string = await magics.pwd(); const all: string[] = await magics.who();\nconst x = %pwd\nx.length",
    );
    await run("%%html\nconst a: number = 'text'");
    await run("%time const n: number = 1\nn.toFixed()");
    await run("%typecheck off");
  });

  it("%autosave saves, and a new kernel goes on with %restore", async () => {
    const build = `const step = tf.train.getOrCreateGlobalStep(), w = tf.variable([0], { name: "w" });
      const train = tf.group([tf.assignAdd(step, 1n), tf.assignAdd(w, [2])]);
      await sess.run(tf.globalVariablesInitializer());`;
    mkdirSync(join(folder, "kept"));
    await run(`%autosave 5 kept/m --keep 2\n${build}`);
    assert.equal(
      (await run("for (let i = 0; i < 12; i++) await sess.run(train);")).text("stdout"),
      "Saved kept/m-5\nSaved kept/m-10\n",
    );
    await run("%autosave off\n%reset all");
    await using next = await TestKernel.start({ cwd: folder });
    await next.execute(`${build}\n%restore kept\n%autosave 5 kept/m --keep 2`);
    const cell = await next.execute(
      "for (let i = 0; i < 7; i++) await sess.run(train);\n(await sess.run(w)).toArray()",
    );
    assert.equal(cell.text("stdout"), "Saved kept/m-15\n", String(cell.reply.evalue));
    assert.equal(result(cell), "[ 34 ]");
    const left = readdirSync(join(folder, "kept")).filter((name) => name.endsWith(".index"));
    assert.deepEqual(left.sort(), ["m-10.index", "m-15.index"], "the new kernel deletes what the old one would have");
  });

  it("%npm installs packages for the next cell, for completion, too", async () => {
    write("pack/package.json", '{"name":"little-pack","version":"1.0.0","main":"index.js","types":"index.d.ts"}');
    write("pack/index.js", "exports.little = { size: 3 };");
    write("pack/index.d.ts", "export const little: { size: number };");
    assert.equal((await kernel.execute("import { little } from 'little-pack'")).reply.status, "error");
    assert.deepEqual(await complete("import { little } from 'little-pack';\nlittle.si"), []);
    mkdirSync(join(folder, "elsewhere"));
    await run("%cd -q elsewhere\n%npm install ./pack --offline\n%cd -q -");
    assert.ok(existsSync(join(folder, "node_modules/little-pack")));
    assert.equal(result(await run("import { little } from 'little-pack'\nlittle.size")), "3");
    assert.equal(
      result(await run("(await import('little-pack')).little.size + require('little-pack').little.size")),
      "6",
    );
    assert.deepEqual(await complete("little.si"), ["size"]);
    assert.deepEqual(await complete("import { li } from 'little-p"), ["little-pack"]);
    assert.equal((await kernel.execute("%npm no-such-command")).reply.ename, "CommandError");
  });
});
