import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SessionDocument } from "../../../kernel/assist/session-document.js";

const prelude = "declare const tf: number;\n";

/** The document's lines after these cells, with the last one asked about. */
function linesAfter(...cells: string[]): string[] {
  const document = new SessionDocument(prelude);
  for (const [index, code] of cells.slice(0, -1).entries()) document.add(String(index), code);
  return document.view(cells.at(-1)!).text.split("\n");
}

describe("SessionDocument", () => {
  for (const [title, cells, expected] of [
    ["keeps declarations", ["const a = 1", "a"], ["const a = 1", "a"]],
    ["leaves out what only does something", ["const a = 1; console.log(a); throw 1", "a"], ["const a = 1;", "a"]],
    ["keeps assignments", ["let a: string | undefined", "a = 'x'", "a"], ["let a: string | undefined", "a = 'x'", "a"]],
    ["leaves out what nothing means any more", ["const a = 1", "const a = 'x'"], ["const a = 'x'"]],
    [
      "renames what an older cell still means",
      ["const a = 1", "const b = a", "const a = 'x'"],
      ["const a$1 = 1", "const b = a$1", "const a = 'x'"],
    ],
    [
      "renames in shorthands, and not in properties",
      ["const a = 1", "const b = { a, c: a, x: 1 }.a", "let a = 2"],
      ["const a$1 = 1", "const b = { a: a$1, c: a$1, x: 1 }.a", "let a = 2"],
    ],
    [
      "renames types",
      ["interface P { P: number }", "let p: P | Q.P; namespace Q { export type P = 1 }", "class P {}"],
      ["interface P$1 { P: number }", "let p: P$1 | Q.P;", "namespace Q { export type P$1 = 1 }", "class P {}"],
    ],
    [
      "renames imports",
      ["import { a, b as c } from 'x'", "const d = [a, c]", "const a = 1, c = 2"],
      ["import { a as a$1, b as c$1 } from 'x'", "const d = [a$1, c$1]", "const a = 1, c = 2"],
    ],
    [
      "means a later cell's name by a function",
      ["const f = () => a", "const a = 1", "f"],
      ["const f = () => a", "const a = 1", "f"],
    ],
    [
      "takes exports for declarations",
      ["export const a = 1; export default class B {}", "a"],
      ["const a = 1;", "class B {}", "a"],
    ],
    ["keeps variables of blocks", ["for (var i = 0; i < 3; i++) {}", "i"], ["for (var i = 0; i < 3; i++) {}", "i"]],
    [
      "keeps what is declared for all the world",
      ["declare global { const g: number }", "g"],
      ["declare global { const g: number }", "g"],
    ],
    ["leaves out a cell that does not read", ["const = 1", "a"], ["a"]],
    ["makes comments of magic lines", ["%save m\nconst a = 1", "  %save m\na"], ["const a = 1", "  {}//e m", "a"]],
    [
      "guesses what an unfinished cell declares",
      ["const a = 1", "const b = a", "const a = { x: 1 };\na."],
      ["const a$1 = 1", "const b = a$1", "const a = { x: 1 };", "a."],
    ],
  ] as const)
    it(title, () =>
      assert.deepEqual(
        linesAfter(...cells)
          .slice(prelude.split("\n").length - 1)
          .filter((line) => line !== prelude.trim()),
        expected,
      ),
    );

  it("checks a cell in a file of its own, which has what it uses of the others", () => {
    const document = new SessionDocument(prelude);
    const cells = [
      "const a = 1; function f() {}",
      "let b: string | null = null; class C {}",
      "const unused = tf",
      "b = 'x'",
    ];
    for (const [index, code] of cells.entries()) document.add(String(index), code);
    const { document: name, texts, offset } = document.checked("const c = [a, b, f, C];\nconst tf = c;")!;
    assert.equal(name, "cell");
    assert.deepEqual(texts.before!.split("\n").slice(-8), [
      "function f() {}",
      "let b: string | null = null;",
      "class C {}",
      "const unused = tf",
      "b = 'x'",
      "export { a, f, b, C, unused };",
      "export const b$now = b;",
      "",
    ]);
    const lines = texts.cell!.split("\n");
    assert.deepEqual(lines, [
      "declare const tf$0: number;",
      'import type * as before$ from "./.tensorcell.before";',
      'import { f, C } from "./.tensorcell.before";',
      "declare const a: typeof before$.a;",
      "let b: typeof before$.b = null! as typeof before$.b$now;",
      "const c = [a, b, f, C];",
      "const tf = c;",
    ]);
    assert.equal(offset({ line: 5, character: 6 }), 6);
    assert.equal(offset({ line: 4, character: 6 }), undefined);
  });

  it("checks a cell with what came before where one file says more", () => {
    for (const [before, code] of [
      ["const a: { b?: 1 } = {};\na.b = 1", "a.b"],
      ["declare global { var g: number }", "g"],
      ["const a = 1", "declare global { var g: number }"],
    ] as const) {
      const document = new SessionDocument(prelude);
      document.add("0", before);
      assert.equal(document.checked(code)!.document, "session", code);
      assert.deepEqual(document.checked(code)!.texts, { session: document.view(code).text });
    }
    assert.equal(new SessionDocument(prelude).checked("const ="), undefined);
  });

  it("lets a cell shadow what is in scope with no cell", () =>
    assert.deepEqual(linesAfter("const w = tf", "const tf = 'x'"), [
      "declare const tf$0: number;",
      "const w = tf$0",
      "const tf = 'x'",
    ]));

  it("does not grow when a cell that only assigns is run again", () => {
    const document = new SessionDocument(prelude);
    document.add("0", "let loss = 0");
    const { length } = document.view("").text;
    for (let run = 1; run < 50; run++) document.add(String(run), "loss = 1", "cell-2");
    assert.equal(document.view("").text.length, length + "loss = 1\n".length);
  });

  it("shows the session as it was before an execution", () => {
    const document = new SessionDocument(prelude);
    document.add("first", "const a = 1");
    document.add("second", "const a = 'x'");
    document.add("third", "const b = 2");
    assert.deepEqual(document.view("const a = 'x'", "second").text.split("\n").slice(1), ["const a = 'x'"]);
    assert.ok(!document.view("a", "second").text.includes("const b"));
  });

  it("finds places in the cell and back, around an object that ends it", () => {
    const document = new SessionDocument(prelude);
    document.add("0", "const a = 1");
    for (const code of ["a\nb", "const s = '😀'\r\ns", "a\n{ x: 1, y: a }", "{ a }"]) {
      const view = document.view(code);
      assert.ok(view.readable, code);
      for (let offset = 0; offset <= code.length; offset++) {
        const place = view.place(offset);
        assert.equal(view.offset(place), offset, `${JSON.stringify(code)} at ${offset}`);
        const line = view.text.split("\n")[place.line]!;
        if (offset < code.length && code[offset] !== "\n") assert.equal(line[place.character], code[offset]);
      }
    }
    assert.equal(document.view("a").offset({ line: 0, character: 3 }), undefined);
  });

  it("takes the names of renamed declarations back", () => {
    const document = new SessionDocument(prelude);
    document.add("0", "class A {}");
    document.add("1", "const a = new A()");
    const view = document.view("class A {}");
    assert.equal(view.plain("const a: A$1"), "const a: A");
    assert.equal(view.plain("const cost$1: number"), "const cost$1: number");
  });
});
