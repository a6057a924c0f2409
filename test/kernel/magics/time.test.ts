import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatTime } from "../../../kernel/magics/format-time.js";
import { TimeitResult } from "../../../kernel/magics/timeit-result.js";
import { failure, printedBefore, run } from "../../support/magic-session.js";

/** What IPython 9 writes (`IPython.core.magics.execution._format_time`). */
const recorded: [seconds: number, text: string][] = [
  [0, "0 ns"],
  [3.2e-9, "3.2 ns"],
  [1e-8, "10 ns"],
  [9.999e-7, "1e+03 ns"],
  [1.5e-6, "1.5 μs"],
  [0.000123456, "123 μs"],
  [0.0125, "12.5 ms"],
  [0.9999, "1e+03 ms"],
  [1, "1 s"],
  [1.25, "1.25 s"],
  [59.99, "60 s"],
  [60, "1min"],
  [61.5, "1min 1s"],
  [3600, "1h"],
  [3725.5, "1h 2min 5s"],
  [90061, "1d 1h 1min 1s"],
];

describe("formatTime", () => {
  for (const [seconds, text] of recorded)
    it(`${seconds} as IPython writes it`, () => assert.equal(formatTime(seconds), text));
  it("with other precision", () => assert.equal(formatTime(0.00123456, 5), "1.2346 ms"));
});

const times = /^CPU times: user [\d.e+]+ \S+, sys: [\d.e+]+ \S+, total: [\d.e+]+ \S+\nWall time: [\d.e+]+ \S+\n$/;

describe("%time", () => {
  it("runs a statement, gives its value and declares what it declares", async () => {
    const { value, stdout } = await run("%time 1 + 2");
    assert.equal(value, 3);
    assert.match(stdout, times);
    await run("%time const timed = await Promise.resolve({ a: 1 })");
    assert.deepEqual((await run("timed")).value, { a: 1 });
    assert.equal((await run("const kept = %time 6 * 7\nkept")).value, 42);
  });

  it("measures the time that passes", async () => {
    const { stdout } = await run("%time await new Promise((done) => setTimeout(done, 60))");
    const [, number = "0", unit = ""] = /Wall time: ([\d.]+) (ms|s)/.exec(stdout) ?? [];
    assert.ok(Number(number) * (unit === "s" ? 1000 : 1) >= 55, stdout);
  });

  it("takes a cell, with magics in it, which keeps its lines", async () => {
    const { value, stdout } = await run("%%time\nlet sum = 0;\nfor (const x of [1, 2]) sum += x;\n%pwd\nsum");
    assert.equal(value, 3);
    assert.match(stdout, times);
    assert.equal((await run("sum")).value, 3);
    assert.match(await failure("%%time\n1;\nthrow new Error('here')"), /^Error: here$/);
    assert.match(printedBefore().stdout, times);
  });

  it("says how it is used", async () => {
    assert.match(await failure("%time"), /^UsageError: Cannot run "%time": expected a statement/);
    assert.match(await failure("%%time 1\n2"), /^UsageError: .*expected nothing after it/);
    assert.match(
      await failure("1\n%%time\n2"),
      /^UsageError: Cannot run "%%time": it is on line 2, expected on the cell's first/,
    );
  });
});

describe("%timeit", () => {
  const line = /^[\d.e+]+ \S+ ± [\d.e+]+ \S+ per loop \(mean ± std\. dev\. of 3 runs, 5 loops each\)\n$/m;

  it("runs a statement so many times", async () => {
    await run("let calls = 0; const f = () => { calls++; };");
    assert.match((await run("%timeit -n 5 -r 3 -q -o f()")).stdout, /^$/);
    // Once more to see whether it gives a promise.
    assert.equal((await run("calls")).value, 16);
    assert.match((await run("%timeit -n5 -r3 f()")).stdout, line);
  });

  it("awaits promises, whether they are awaited in the statement or not", async () => {
    await run("const wait = () => new Promise((done) => setTimeout(done, 20));");
    for (const statement of ["await wait()", "wait()"]) {
      const { value } = await run(`%timeit -q -o -n 1 -r 2 ${statement}`);
      assert.ok(value instanceof TimeitResult);
      assert.ok(value.best >= 0.015, `${statement}: ${value.best}`);
    }
  });

  it("times a cell, with a setup that is not timed", async () => {
    await run("let runs = 0, setups = 0;");
    const { stdout } = await run("%%timeit -n 5 -r 3 setups++\nruns++\nconst local = runs\nlocal");
    assert.match(stdout, line);
    assert.deepEqual((await run("[runs, setups]")).value, [16, 4]);
  });

  it("finds out how often to run, and shows statistics as IPython", () => {
    const result = new TimeitResult(10000, [2e-6, 3e-6, 4e-6], 3);
    assert.equal(String(result), "3 μs ± 816 ns per loop (mean ± std. dev. of 3 runs, 10,000 loops each)");
    assert.equal(
      String(new TimeitResult(1, [0.5], 3)),
      "500 ms ± 0 ns per loop (mean ± std. dev. of 1 run, 1 loop each)",
    );
  });

  it("says what is wrong", async () => {
    assert.match(await failure("%timeit"), /^UsageError: .*expected a statement/);
    assert.match(await failure("%timeit -n 0 1"), /^UsageError: Cannot use "0"/);
    assert.match(await failure("%timeit -n 1 -r 1 throw new Error('no')"), /^Error: no$/);
  });
});
