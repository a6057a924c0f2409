import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { CapturedOutput } from "../../../kernel/captured-output.js";
import { failure, notes, run } from "../../support/magic-session.js";

describe("%%capture", () => {
  it("keeps what a cell prints, shows and gives", async () => {
    const { stdout, stderr, shown, value } = await run(
      "%%capture out\nconsole.log('a'); console.error('b');\ndisplay.html('<i>c</i>');\n[1, 2]",
    );
    assert.deepEqual({ stdout, stderr, shown, value }, { stdout: "", stderr: "", shown: [], value: undefined });
    const out = (await run("out")).value;
    assert.ok(out instanceof CapturedOutput);
    assert.deepEqual([out.stdout, out.stderr, String(out)], ["a\n", "b\n", "a\n"]);
    assert.deepEqual(
      out.outputs.map((bundle) => bundle["text/html"] ?? bundle["text/plain"]),
      ["<i>c</i>", "[ 1, 2 ]"],
    );
    const again = await run("out.show()");
    assert.deepEqual([again.stdout, again.stderr, again.shown.length], ["a\n", "b\n", 2]);
    assert.ok(notes.some((note) => JSON.stringify(note).includes("declare let out: import")));
  });

  it("lets pass what it is told to", async () => {
    const { stdout, stderr, shown } = await run(
      "%%capture some --no-stderr --no-display\nconsole.log('a'); console.error('b'); display(1)",
    );
    assert.deepEqual([stdout, stderr, shown.length], ["", "b\n", 1]);
  });

  it("keeps what comes later from the cell, and what is updated", async () => {
    await run(
      "%%capture late\nconst bar = await display('one');\nawait bar.update('two');\nsetTimeout(() => console.log('later'), 1);\nundefined",
    );
    await run("await new Promise((done) => setTimeout(done, 30))");
    const { value } = await run("[late.stdout, late.outputs.map((one) => one['text/plain'])]");
    assert.deepEqual(value, ["later\n", ["'two'"]]);
  });

  it("keeps what was printed before a failure, which fails the cell", async () => {
    assert.match(await failure("%%capture broken\nconsole.log('so far');\nthrow new Error('stop')"), /^Error: stop/);
    assert.equal((await run("broken.stdout")).value, "so far\n");
    assert.match(await failure("%%capture 1x\n1"), /^UsageError: Cannot capture into "1x"/);
  });

  it("takes a magic for a cell inside", async () => {
    const { stdout } = await run("%%capture timed\n%%time\nconsole.log('in')");
    assert.equal(stdout, "");
    assert.match(String((await run("timed.stdout")).value), /^in\nCPU times: /);
  });
});

describe("magics that show a cell", () => {
  for (const [name, type] of [
    ["html", "text/html"],
    ["svg", "image/svg+xml"],
    ["markdown", "text/markdown"],
    ["latex", "text/latex"],
  ] as const)
    it(`%%${name}`, async () => {
      const body = `<b x="{1}">\n  %save $y\n`;
      const { shown, value } = await run(`%%${name}\n${body}`);
      assert.equal(value, undefined);
      assert.equal(shown[0]?.[type], body);
      assert.equal(typeof shown[0]?.["text/plain"], "string");
    });

  it("need a whole cell", async () => {
    assert.match(await failure("%html"), /^UsageError: .*did you mean "%%html" on the cell's first line\?/);
  });
});

describe("%lsmagic and help", () => {
  it("lists all magics in a table that needs no script and reads well aloud", async () => {
    const { shown, text } = await run("%lsmagic");
    const html = String(shown[0]?.["text/html"]);
    for (const name of ["%save", "%time, %%time", "%%html", "%lsmagic"]) {
      assert.ok(text.includes(`  ${name} `), name);
      assert.match(html, new RegExp(`<th scope="row"[^>]*>${name}</th>`));
    }
    assert.match(html, /<th scope="col"/);
    assert.doesNotMatch(html, /<script|javascript:|\son\w+=/i);
  });

  it("shows help with an example", async () => {
    for (const line of ["%save?", "?%save", "%save --help"])
      assert.match(
        (await run(line)).stdout,
        /Usage: %save [\s\S]*--step[\s\S]*Example:\n {2}%save model --step 100\n$/,
      );
    const { payloads } = await run("tf.matmul?");
    assert.deepEqual(payloads, [{ source: "page", data: { "text/plain": "help for tf.matmul" }, start: 0 }]);
  });
});

describe("magics as functions", () => {
  it("take arguments and options, and give values", async () => {
    assert.equal((await run("await magics.pwd()")).value, process.cwd());
    assert.deepEqual((await run("await magics.sx('echo a; echo b')")).value, ["a", "b"]);
    assert.match(await failure("await magics.save()"), /^UsageError: .*missing required argument 'prefix'/);
    assert.match(await failure("await magics.save('m', { stp: 1 })"), /no option stp, did you mean step\?/);
    assert.equal((await run("'html' in magics || 'capture' in magics")).value, false);
  });
});
