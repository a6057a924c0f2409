import assert from "node:assert/strict";
import test from "node:test";
import { callerSite } from "../../../kernel/repl/stack.js";
import { repl } from "./session.js";

Object.assign(globalThis, { callerSite, library: { call: () => callerSite() } });

test("callerSite names the innermost place in a cell", async () => {
  assert.equal(callerSite(), undefined);
  const evaluate = async (code: string, executionCount: number, cellId?: string) =>
    (await repl.evaluate({ code, executionCount, ...(cellId === undefined ? {} : { cellId }) })).value;
  assert.deepEqual(await evaluate("callerSite()", 3), { cell: 3, line: 1, column: 1 });
  assert.deepEqual(await evaluate("let x: number = 1;\n  const site = library.call();\nsite", 4, "abc"), {
    cell: 4,
    cellId: "abc",
    line: 2,
    column: 24,
  });
  await evaluate("function helper() {\n  return callerSite()\n}", 5);
  assert.deepEqual(await evaluate("helper()", 6), { cell: 5, line: 2, column: 10 });
  assert.deepEqual(await evaluate("await null;\n\n [0].map(() => callerSite())[0]", 7), {
    cell: 7,
    line: 3,
    column: 16,
  });
});

test("callerSite leaves a library's own stack preparation alone", async () => {
  const own = Error.prepareStackTrace;
  const other = () => "other";
  Error.prepareStackTrace = other;
  try {
    assert.deepEqual((await repl.evaluate({ code: "\ncallerSite()", executionCount: 8 })).value, {
      cell: 8,
      line: 2,
      column: 1,
    });
    assert.equal(Error.prepareStackTrace, other);
  } finally {
    Error.prepareStackTrace = own;
  }
});

test("errors are mapped where a library prepares stacks", async () => {
  const own = Error.prepareStackTrace;
  Error.prepareStackTrace = (error, sites) => `${error}\n${sites.map((site) => `    at ${site}`).join("\n")}`;
  try {
    const error: unknown = await repl
      .evaluate({ code: "\n let y: number = 1;\n  null.x", executionCount: 9 })
      .catch((thrown) => thrown);
    assert.match(repl.describeError(error).traceback.join("\n"), /Cell In\[9\], line 3, column 8\n/);
  } finally {
    Error.prepareStackTrace = own;
  }
});
