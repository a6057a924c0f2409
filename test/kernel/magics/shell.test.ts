import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { failure, folder, printedBefore, run, session } from "../../support/magic-session.js";

describe("!command", () => {
  it("prints what the command prints, on both streams", async () => {
    const { stdout, stderr, value } = await run("!echo out; echo err >&2");
    assert.deepEqual([stdout, stderr, value], ["out\n", "err\n", undefined]);
    assert.equal((await run("_exit_code")).value, 0);
  });

  it("fails the cell where the command fails, with its exit code", async () => {
    assert.match(
      await failure("!echo before; exit 3\n'not reached'"),
      /^CommandError: Cannot run "echo before; exit 3": it ended with exit code 3, expected 0$/,
    );
    assert.equal(printedBefore().stdout, "before\n");
    assert.equal((await run("_exit_code")).value, 3);
    assert.match(await failure("!doneReading"), /exit code 127 \(to negate a value, write \(!doneReading\)\)/);
    assert.match(await failure("!kill -9 $$$$"), /it ended with SIGKILL/);
  });

  it("puts in values of the cell, and leaves to the shell what is none", async () => {
    await run("const name = 'x.txt', list = ['a', 'b'], n = 2; process.env.TENSORCELL_OWN = 'env';");
    const cases: [command: string, printed: string][] = [
      ["!echo $name {n + 1}", "x.txt 3\n"],
      ["!echo {list} {await Promise.resolve('later')}", "a b later\n"],
      ["!echo $TENSORCELL_OWN ${TENSORCELL_OWN} ${n}", "env env 2\n"],
      ["!echo '{{n}}' $$name", "{n}\n"],
      ["!printf 'p q\\n' | awk '{print $2}'", "q\n"],
    ];
    for (const [command, printed] of cases) assert.equal((await run(command)).stdout, printed, command);
    assert.match(await failure("!echo {(() => { throw new RangeError('bad') })()}"), /^RangeError: bad/);
  });

  it("shows output while the command runs, and ends it when the cell is interrupted", async () => {
    const started = join(folder, "started");
    const running = run(`!trap 'echo ended; exit 9' INT; echo begun; touch ${started}; while :; do sleep 0.05; done`);
    while (!existsSync(started)) await new Promise((resolve) => setTimeout(resolve, 20));
    session.interrupt();
    await assert.rejects(running, /exit code 9/);
    assert.equal(printedBefore().stdout, "begun\nended\n");
  });

  it("does not wait for what the command leaves running", async () => {
    const start = performance.now();
    await run("!sleep 20 & echo started");
    assert.ok(performance.now() - start < 10_000);
  });

  it("is a line among others", async () => {
    const { stdout, value } = await run("console.log(1)\n!echo 2\nconsole.log(3)\n4");
    assert.deepEqual([stdout, value], ["1\n2\n3\n", 4]);
  });
});

describe("%sx", () => {
  it("gives the lines that a command prints", async () => {
    const { value, stdout } = await run("const lines = %sx printf 'a\\n\\nb'\nlines");
    assert.deepEqual([value, stdout], [["a", "", "b"], ""]);
    assert.deepEqual((await run("%sx true")).value, []);
    assert.match(await failure("%sx false"), /^CommandError/);
  });
});

describe("%%script, %%bash and %%sh", () => {
  it("give the cell to a program", async () => {
    assert.equal((await run("%%bash\nfor i in {1..3}; do echo $i; done")).stdout, "1\n2\n3\n");
    assert.equal((await run('%%sh -s one\necho "got $1"')).stdout, "got one\n");
    const node = `%%script "${process.execPath}" -\nconsole.log([1].length)`;
    assert.equal((await run(node)).stdout, "1\n");
  });

  it("keep what is printed, and failures, as they are told", async () => {
    await run("%%script --out said --err warned bash\necho a\necho b >&2");
    assert.deepEqual((await run("[said, warned]")).value, ["a\n", "b\n"]);
    assert.match(await failure("%%bash\nexit 4"), /^CommandError: Cannot run "bash": it ended with exit code 4/);
    await run("%%bash --no-raise-error\nexit 4");
    assert.match(await failure("%%script no-such-program-here\n1"), /^UsageError: .*there is no such program/);
  });

  it("goes on beside the cells with --bg, what it prints being a promise where it is kept", async () => {
    await run(
      `%%script --bg --out text --err noise bash\nuntil [ -e go ]; do sleep 0.02; done; echo late; echo odd >&2`,
    );
    const ran = await run(
      "require('node:fs').writeFileSync('go', '');\n[text instanceof Promise, await text, await noise]",
    );
    assert.deepEqual(ran.value, [true, "late\n", "odd\n"]);
    const failed = await run("%%bash --bg --out never\nexit 3\n");
    assert.equal(failed.stderr, "");
    assert.equal((await run("await never")).value, "");
    await run("%%script --bg --out none no-such-program-here\n1");
    assert.match(await failure("await none"), /^UsageError: .*there is no such program/);
  });
});

describe("%ls, %cd and %pwd", () => {
  it("list files and change the folder", async () => {
    writeFileSync(join(folder, "listed.txt"), "");
    assert.match((await run("%ls")).stdout, /^listed\.txt$/m);
    await run("!mkdir -p inner");
    assert.equal((await run("%cd inner")).stdout, `${folder}/inner\n`);
    assert.equal((await run("%pwd")).value, `${folder}/inner`);
    assert.equal((await run("%cd -q -")).stdout, "");
    assert.equal((await run("%pwd")).value, folder);
    assert.match(await failure("%cd nowhere"), /^UsageError: Cannot change to "nowhere": there is no such folder/);
    assert.match(await failure("%cd listed.txt"), /it is no folder/);
    assert.equal((await run("const where = 'inner'\n%cd $where\n%cd ..")).stdout, `${folder}/inner\n${folder}\n`);
  });
});

describe("%env", () => {
  it("gives, sets and hides variables of the environment", async () => {
    assert.equal((await run("%env TENSORCELL_A=1 2")).stdout, "env: TENSORCELL_A=1 2\n");
    assert.equal(process.env.TENSORCELL_A, "1 2");
    assert.equal((await run("%env TENSORCELL_A")).value, "1 2");
    await run("%env TENSORCELL_SECRET_KEY abc");
    const all = (await run("%env")).value as Record<string, string>;
    assert.deepEqual([all.TENSORCELL_A, all.TENSORCELL_SECRET_KEY], ["1 2", "<hidden>"]);
    assert.match(await failure("%env TENSORCELL_B"), /^UsageError: .*does not have it, did you mean TENSORCELL_A\?/);
  });
});

describe("%%writefile, %load and %run", () => {
  it("write the cell", async () => {
    const write = async (line: string) => (await run(`${line}\nexport const two = 2;\n  {x} $y`)).stdout;
    assert.equal(await write("%%writefile made.ts"), "Writing made.ts\n");
    assert.equal(await write("%%writefile made.ts"), "Overwriting made.ts\n");
    assert.equal(await write("%%writefile -a made.ts"), "Appending to made.ts\n");
    const text = "export const two = 2;\n  {x} $y\n";
    assert.equal(readFileSync(join(folder, "made.ts"), "utf8"), text + text);
    const nowhere = /^UsageError: Cannot write "no\/such\/folder\.ts": there is no folder "no\/such", expected one/;
    assert.match(await failure("%%writefile no/such/folder.ts\n1"), nowhere);
  });

  it("put a file into the cell", async () => {
    writeFileSync(join(folder, "four.ts"), "1\n2\n3\n4\n");
    const { payloads } = await run("%load four.ts");
    const whole = { source: "set_next_input", text: "// %load four.ts\n1\n2\n3\n4\n", replace: true };
    assert.deepEqual(payloads, [whole]);
    const some = await run("%load -r 1,3- four.ts");
    assert.equal(some.payloads[0]?.text, "// %load four.ts\n1\n3\n4\n\n");
    assert.match(await failure("%load -r x four.ts"), /^UsageError: Cannot use "x"/);
    assert.match(await failure("%load foru.ts"), /^UsageError: Cannot load "foru\.ts": .*did you mean "four\.ts"\?/);
  });

  it("run a file in the session, whose imports start beside it", async () => {
    await run("!mkdir -p scripts");
    await run("%%writefile scripts/part.ts\nexport const part: number = 20;");
    await run(
      "%%writefile scripts/main.ts\nimport { part } from './part.ts';\nconst total: number = part + Number(process.argv[2]);\nconsole.log(total);",
    );
    assert.equal((await run("%run scripts/main.ts 5 --flag")).stdout, "25\n");
    assert.equal((await run("total + part")).value, 45);
    assert.notEqual(process.argv[2], "5");
    await run("%%writefile scripts/bad.ts\nconst fine = 1;\nnull.x;");
    assert.match(await failure("%run scripts/bad.ts"), /^TypeError/);
    const notebook = {
      cells: [
        { cell_type: "code", source: ["const a1 = 1;\n", "a1"] },
        { cell_type: "markdown", source: "x" },
        { cell_type: "code", source: "const a2 = a1 + 1" },
      ],
    };
    writeFileSync(join(folder, "book.ipynb"), JSON.stringify(notebook));
    await run("%run book.ipynb");
    assert.equal((await run("a2")).value, 2);
    assert.match(await failure("%run scripts/mian.ts"), /there is no such file, did you mean "scripts\/main\.ts"\?/);
    assert.match(
      await failure("%run no/folder.ts"),
      /^UsageError: Cannot run "no\/folder\.ts": there is no such file, expected/,
    );
    assert.match(await failure("%run https://localhost/a.ts"), /it is a web address, expected a file; %load/);
    assert.match(await failure("%run scripts"), /^UsageError: Cannot run "scripts": it is a folder/);
  });
});
