import assert from "node:assert/strict";
import test from "node:test";
import { describeError } from "../../../kernel/repl/describe-error.js";
import { failure, run } from "./session.js";

const cells: [title: string, code: string, ename: string, evalue: string | RegExp, traceback: string][] = [
  [
    "place and caret",
    "\n\n  null.x",
    "TypeError",
    "Cannot read properties of null (reading 'x')",
    "  Cell In[*], line 3, column 8\n      1 | \n      2 | \n----> 3 |   null.x\n        |        ^",
  ],
  [
    "functions",
    "function inner(a: number): never {\n  throw new RangeError(`no ${a}`)\n}\nconst outer = () => inner(1)\nouter()",
    "RangeError",
    "no 1",
    [
      "RangeError: no 1",
      "  Cell In[*], line 2, column 9, in inner",
      "      1 | function inner(a: number): never {",
      "----> 2 |   throw new RangeError(`no ${a}`)",
      "        |         ^",
      "      3 | }",
      "      4 | const outer = () => inner(1)",
      "  Cell In[*], line 4, column 21, in outer",
      "----> 4 | const outer = () => inner(1)",
      "        |                     ^",
      "  Cell In[*], line 5, column 1",
      "----> 5 | outer()",
      "        | ^",
    ].join("\n"),
  ],
  [
    "below types, enums and comments",
    "interface A {\n  x: number\n}\n\n/* c */ enum E { A,\n  B }\n\n\nconst f = (a: A | undefined) =>\n  // why\n  a!.x;\nf(undefined)",
    "TypeError",
    /undefined/,
    "line 11, column 6, in f\n      9 | const f = (a: A | undefined) =>\n     10 |   // why\n---> 11 |   a!.x;",
  ],
  [
    "after awaits",
    "async function g() { await null; throw new Error('late') }\nawait g()",
    "Error",
    "late",
    "Cell In[*], line 2, column 1\n",
  ],
  [
    "a syntax error",
    "let a = 1\nlet b = (1 + ;",
    "SyntaxError",
    "Unexpected token",
    "  Cell In[*], line 2, column 14\n      1 | let a = 1\n----> 2 | let b = (1 + ;\n        |              ^",
  ],
  ["an early error", "let a; let a", "SyntaxError", /already been declared/, "Cell In[*], line 1, column 5"],
  ["an error that only V8 finds", "1;\n  /(?<n>a)(?<n>b)/", "SyntaxError", /./, "Cell In[*], line 2, column 3"],
  ["an object at the end", "1\n{ a: 1, b: null.c }", "TypeError", /null/, "line 2, column 17"],
  ["a template", "const t = `\n${1}\n${(null as any).x}`", "TypeError", /null/, "line 3, column 17"],
  ["wide characters", "'😀é'; null.x", "TypeError", /null/, "line 1, column 13"],
  ["tabs", "\tnull.x", "TypeError", /null/, "      | \t     ^"],
  ["a moved function", "const x = 1\nfunction f() {\n  null.y\n}\nf()", "TypeError", /null/, "line 3, column 8, in f"],
  [
    "a class",
    "class A<T> {\n  constructor(private a: T) {\n    null.z\n  }\n}\nnew A(1)",
    "TypeError",
    /null/,
    "line 3, column 10, in new A",
  ],
  [
    "a cause",
    "throw new Error('outer', { cause: new TypeError('inner') })",
    "Error",
    "outer",
    "Caused by: TypeError: inner",
  ],
  [
    "an AggregateError",
    "await Promise.any([Promise.reject(new Error('one')), Promise.reject(2)])",
    "AggregateError",
    /All promises/,
    "[0]: Error: one",
  ],
  [
    "a class of errors",
    "class MyError extends Error {}\nthrow new MyError('mine')",
    "MyError",
    "mine",
    "MyError: mine\n  Cell In[*], line 2",
  ],
  ["an error with a name", "throw Object.assign(new Error('n'), { name: 'Named' })", "Named", "n", "Named: n"],
  ["a string", "throw 'text'", "string", "text", "string: text"],
  ["null", "throw null", "null", "null", "null"],
  ["an object", "throw { code: 5 }", "Object", "{ code: 5 }", "Object: { code: 5 }"],
  ["a number", "throw 5n", "bigint", "5n", "bigint: 5n"],
];

test("a cause that the error has told already is not told again", () => {
  const inner = new TypeError("Key w not found\n  a table");
  const told = new Error(`Restoring failed: ${inner.message}`, { cause: inner });
  told.stack = String(told.stack)
    .replace(told.message, "")
    .replace(/^Error: /, "");
  inner.stack = told.stack;
  const { traceback } = describeError(told);
  assert.equal(traceback.join("\n").match(/a table/g)?.length, 1);
  assert.doesNotMatch(traceback.join("\n"), /Caused by/);
  const elsewhere = new Error("Restoring failed: inner", { cause: new TypeError("inner") });
  elsewhere.stack = "Error: Restoring failed: inner\n    at f (file:///elsewhere.js:1:1)";
  assert.match(describeError(elsewhere).traceback.join("\n"), /Caused by: TypeError: inner/);
});

test("errors of cells", async (t) => {
  for (const [title, code, ename, evalue, traceback] of cells) {
    await t.test(title, async () => {
      const found = await failure(code);
      assert.equal(found.ename, ename);
      if (typeof evalue === "string") assert.equal(found.evalue, evalue);
      else assert.match(found.evalue, evalue);
      assert.ok(found.traceback.includes(traceback), found.traceback);
      assert.doesNotMatch(found.traceback, /kernel|tensorcell-|\$tensorcell|node:/);
    });
  }
});

test("the function of an earlier cell names its own cell", async () => {
  const cell = "function thrower() {\n  throw new Error('here')\n}";
  await run(cell);
  const { traceback } = await failure("thrower()");
  assert.match(traceback, /Cell In\[\d+\], line 2, column 9, in thrower\n[\s\S]*Cell In\[\*\], line 1, column 1/);
});

test("an error that a cell prints has the same places", async () => {
  assert.match(
    String(await run("let stack: any; try {\n null.x } catch (e: any) { stack = e.stack }\nstack")),
    /at Cell In\[\d+\]:2:7$/m,
  );
});

test("deep recursion is shown in part", async () => {
  const { ename, traceback } = await failure("function deep(): number { return 1 + deep() }\ndeep()");
  assert.equal(ename, "RangeError");
  assert.match(traceback, /… and \d+ more frames/);
  assert.ok(traceback.split("\n").length < 80);
});

test("frames of libraries come after those of cells", async () => {
  const { traceback } = await failure("JSON.parse('{')\n");
  assert.match(traceback, /^SyntaxError: .*\n {2}Cell In\[\*\], line 1, column 6/);
  const library = await failure("import { readFileSync } from 'node:fs'\nreadFileSync('/no/such/file')");
  assert.match(library.traceback, /^Error: ENOENT.*\n {2}Cell In\[\*\], line 2, column 1/);
});

test("lines of a message are no frames", async () => {
  const { traceback } = await failure("throw new Error('first\\n    at nowhere (Cell In[1]:1:1)')");
  assert.equal(traceback.match(/Cell In\[\*\]|, in nowhere/g)?.length, 1);
});

test("describeError never throws", () => {
  const thrower = () => {
    throw new Error("trap");
  };
  const trap = new Proxy({}, { get: thrower, getPrototypeOf: thrower, has: thrower, ownKeys: thrower });
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const cyclic = new Error("cyclic");
  cyclic.cause = cyclic;
  const nasty = new Error("x");
  Object.defineProperty(nasty, "stack", { get: thrower });
  Object.defineProperty(nasty, "message", { get: thrower });
  Object.defineProperty(nasty, "name", { get: thrower });
  const values = [
    trap,
    revoked.proxy,
    cyclic,
    nasty,
    Symbol("s"),
    undefined,
    () => 1,
    Object.create(null),
    new Error(""),
  ];
  for (const value of [...values, Object.assign(new Error("m"), { message: 5, name: {}, stack: 7, errors: [trap] })]) {
    const { ename, evalue, traceback } = describeError(value);
    assert.equal(typeof ename, "string");
    assert.equal(typeof evalue, "string");
    assert.ok(traceback.every((line) => typeof line === "string"));
  }
  assert.match(describeError(cyclic).traceback.join("\n"), /shown above/);
});
