import assert from "node:assert/strict";
import test from "node:test";
import { repl, run, write } from "./session.js";

write("node_modules/values/package.json", '{"name":"values","type":"module","exports":"./index.js"}');
write("node_modules/values/index.js", "export default 'default';\nexport const named = 'named';\n");
write("node_modules/value/package.json", '{"name":"value"}');
write("node_modules/value/index.js", "module.exports = 'required';\n");

/** A way to declare `n`, and an expression that is true afterwards. */
const kinds: Record<string, [declare: string, check: string]> = {
  let: ["let n = 'let'", "n === 'let'"],
  "let without a value": ["let n: number", "n === undefined"],
  const: ["const n: string = 'const'", "n === 'const'"],
  var: ["var n = 'var'", "n === 'var'"],
  "var in a loop": ["for (var n = 0; n < 3; n++);", "n === 3"],
  function: ["function n() { return 'function' }", "n() === 'function'"],
  "async function": ["async function n() { return 1 }", "n() instanceof Promise"],
  generator: ["function* n() { yield 1 }", "[...n()].length === 1"],
  arrow: ["const n = () => 'arrow'", "n() === 'arrow' && n.name === 'n'"],
  class: ["class n { static x = 'class' }", "n.x === 'class' && n.name === 'n'"],
  "abstract class": ["abstract class n { static x = 'abstract'; abstract f(): void }", "n.x === 'abstract'"],
  "decorated class": ["@((c: any) => { c.x = 'decorated' }) class n {}", "n.x === 'decorated'"],
  enum: ["enum n { A = 7 }", "n.A === 7 && Object.keys(n).length === 2"],
  "const enum": ["const enum n { B = 'b' }", "n.B === 'b' && Object.keys(n).length === 1"],
  namespace: ["namespace n { export const x = 'namespace' }", "n.x === 'namespace' && Object.keys(n).length === 1"],
  "object pattern": ["const { n } = { n: 'object' }", "n === 'object'"],
  "array pattern": ["let [n] = ['array']", "n === 'array'"],
  "import default": ["import n from 'values'", "n === 'default'"],
  "import named": ["import { named as n } from 'values'", "n === 'named'"],
  "import namespace": ["import * as n from 'values'", "n.named === 'named'"],
  "import require": ["import n = require('value')", "n === 'required'"],
  using: ["using n = { x: 'using', [Symbol.dispose]() {} }", "n.x === 'using'"],
  export: ["export const n = 'export'", "n === 'export'"],
  global: ["globalThis.n = 'global'", "globalThis.n === 'global'"],
};
/** Declarations that leave no value and do not touch one. */
const types: Record<string, string> = {
  type: "type n = string",
  interface: "interface n { x: number }",
  "import type": "import type { n } from 'values'",
  "declare const": "declare const n: number",
  "type namespace": "namespace n { export type X = 1 }",
};

let serial = 0;

/** Names to declare anew each time, and names that the platform has. */
for (const [title, fresh] of [
  ["a plain name", () => `name${++serial}`],
  ["a name of the platform", () => "Event"],
  ["a name that libraries probe", () => "window"],
] as const) {
  test(`anything may be declared again as anything: ${title}`, async (t) => {
    for (const [first, [declareFirst, checkFirst]] of Object.entries(kinds)) {
      await t.test(`${first}, then each`, async () => {
        for (const [second, [declareSecond, checkSecond]] of Object.entries(kinds)) {
          const name = fresh();
          if (!title.includes("plain") && (first === "global" || second === "global")) continue;
          const rename = (code: string) => code.replace(/\bn\b/g, name);
          await run(rename(declareFirst));
          assert.equal(await run(rename(checkFirst)), true, `${first}`);
          if (second === "global") {
            const free = Object.getOwnPropertyDescriptor(globalThis, name);
            if (!free?.writable && !free?.set) continue;
          }
          await run(rename(declareSecond));
          assert.equal(await run(rename(checkSecond)), true, `${second} after ${first}`);
        }
        for (const [second, declareType] of Object.entries(types)) {
          const name = fresh();
          if (!title.includes("plain") && first === "global") continue;
          const rename = (code: string) => code.replace(/\bn\b/g, name);
          await run(rename(declareType));
          await run(rename(declareFirst));
          await run(rename(declareType));
          assert.equal(await run(rename(checkFirst)), true, `${second} around ${first}`);
        }
      });
    }
  });
}

test("enums and namespaces merge within a cell, and are replaced by a later one", async () => {
  assert.deepEqual(
    await run("enum M { A } enum M { B = 1 }\nnamespace M { export const size = 2 }\n[M.A, M.B, M.size]"),
    [0, 1, 2],
  );
  assert.deepEqual(await run("enum M { C = 5 }\nObject.keys(M)"), ["5", "C"]);
  assert.deepEqual(await run("class K { x = 1 }\nnamespace K { export const y = 2 }\n[new K().x, K.y]"), [1, 2]);
  assert.deepEqual(await run("function F() { return 1 }\nnamespace F { export const z = 3 }\n[F(), F.z]"), [1, 3]);
  assert.deepEqual(await run("namespace P.Q { export const r = 4 }\nP.Q.r"), 4);
});

test("a property that cannot be configured is no obstacle", async () => {
  Object.defineProperty(globalThis, "rigid", { value: 1 });
  assert.equal(await run("rigid"), 1);
  assert.equal(await run("let rigid = 2; rigid++; rigid"), 3);
  assert.equal(Reflect.get(globalThis, "rigid"), 1);
  assert.equal(await run("let undefined = 5; undefined"), 5);
  assert.equal(await run("const toString = 1, constructor = 2; toString + constructor"), 3);
  assert.equal(repl.mentions("rigid", ["rigid"]), true);
});
