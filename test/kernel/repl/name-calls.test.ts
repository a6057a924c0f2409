import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { runInNewContext } from "node:vm";
import { withoutNaming } from "../../../kernel/repl/name-calls.js";
import { transpile } from "../../../kernel/repl/transpile.js";

const callees = new Set(["make", "add", "sqrt"]);
const rewritten = (code: string) => transpile(code, { isShadowed: () => false, callees }).javascript;
const plain = (code: string) => transpile(code, { isShadowed: () => false, callees: new Set() }).javascript;

describe("Calls that learn of names", () => {
  it("are those of known functions whose value is assigned, and no others", () => {
    for (const code of ["const x = make(1)", "x = lib.make(1)", "const x = f().add(1)", "const x = new lib.make(1)"])
      assert.notEqual(rewritten(code), plain(code), code);
    for (const code of [
      "make(1)",
      "const x = other(1)",
      "const x = [make(1)]",
      "x += make(1)",
      "const x = Math.sqrt(2)",
      "const x = new lib.make",
      "const x = lib['make'](1)",
      "const x = lib?.make(1)",
      "lib.x = make(1)",
      "const { x } = make(1)",
      "const x = super_.other(make(1))",
      "class A extends B { f() { const x = super.make(1); } }",
      "declare const x: typeof make",
    ])
      assert.equal(rewritten(code), plain(code), code);
  });

  it("run as they were written where there is no kernel, and read so", () => {
    for (const body of [
      "const a = lib.make(1, 2); let b; b = lib.make(); return [a, b];",
      "const a = lib.list().add(...[1, 2],), b: any = new lib.add(lib.make(3)); return [a, b.all];",
    ]) {
      const cell = rewritten(`function made(lib: any) { ${body} }`);
      const source = cell.slice(cell.indexOf("function"), cell.lastIndexOf("};") + 1);
      assert.match(source, /globalThis/);
      const lib = {
        make: (...all: unknown[]) => all,
        list: () => lib,
        add: function (this: unknown, ...all: unknown[]) {
          return new.target ? { all } : all;
        },
      };
      const written = withoutNaming(source);
      assert.doesNotMatch(written, /globalThis|valueOf|\[\+0\]/);
      const [given, expected] = [source, written].map((text) => runInNewContext(`(${text})`)(lib));
      assert.deepEqual([...given], [...expected]);
      assert.equal(given.length, 2);
    }
  });
});
