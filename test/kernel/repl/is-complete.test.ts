import assert from "node:assert/strict";
import test from "node:test";
import { isComplete } from "../../../kernel/repl/is-complete.js";

const complete = [
  ...[
    "",
    "  \n",
    "1 + 1",
    "let a = 1",
    "foo()",
    "function f() {}",
    "if (x) y",
    "if (x) { y } else z",
    "// comment",
    "/* c */",
  ],
  ...[
    "`a${b}c`",
    "{a: 1}",
    "{a: 1, b: 2}",
    "type A = { x: number }",
    "interface A {}",
    "enum E { A }",
    "await x",
    "import 'x'",
  ],
  ...[
    "const f = <T,>(a: T) => a",
    "x as any",
    "x!",
    "declare const y: number",
    "@dec class A {}",
    "using x = y",
    "1 % 2",
    "a\n% b",
  ],
  ...[
    "%save x",
    "%save x --step 3\nlet a = 1",
    "%%bash\nls (",
    "!ls -l (",
    "?tf",
    "tf.train?",
    "%restore?",
    "export const x = 1",
  ],
];
const incomplete: [code: string, indent: string][] = [
  ["let a = {", "  "],
  ["foo(", "  "],
  ["[1,\n  2,", "  "],
  ["`abc", ""],
  ["`a${b}c", ""],
  ["let a = {\n  b: `x", ""],
  ["/* abc", ""],
  ["'a\\\n", ""],
  ["a +", ""],
  ["a + // more", ""],
  ["a &&\n", ""],
  ["x = ", "  "],
  ["x.", ""],
  ["x?.", ""],
  ["x ? y", ""],
  ["() =>", "  "],
  ["const f = async () => {", "  "],
  ["if (x)", "  "],
  ["if (x) {\n  y", "  "],
  ["if (x) y\nelse", "  "],
  ["for (const x of y) {\n  if (x) {", "    "],
  ["while (x)", "  "],
  ["do {", "  "],
  ["try {}", ""],
  ["switch (x) {", "  "],
  ["class A<T> {", "  "],
  ["class A {\n  f(): number {", "    "],
  ["function f(a: number", ""],
  ["type A =", "  "],
  ["interface A {", "  "],
  ["enum E {", "  "],
  ["namespace N {", "  "],
  ["let x:", ""],
  ["x as", ""],
  ["const x", ""],
  ["let g = new Map<string,", ""],
  ["import {", "  "],
  ["import { x } from", ""],
  ["export", ""],
  ["await", ""],
  ["@dec", ""],
  ["{a: 1,", ""],
  ["{a: 1, b: {", "  "],
  ["%save x\nlet a = [", "  "],
];
const invalid = [
  ...[
    "let 1",
    "a b",
    "}",
    ")",
    "foo(1))",
    "'abc",
    '"abc\nd',
    "/re",
    "1 +* 2",
    "return 5",
    "break",
    "let a; let a",
    "<div>x</div>",
  ],
  ...["class { }", "const {a}: = 1", "if (x) } {", "1 + + ) 2", "for (;;;) {}", "var a = ;\nfoo("],
];

test("whole cells are complete", () => {
  for (const code of complete) assert.deepEqual(isComplete(code), { status: "complete" }, JSON.stringify(code));
});

test("cells that want more are incomplete, with the next line's indent", () => {
  for (const [code, indent] of incomplete)
    assert.deepEqual(isComplete(code), { status: "incomplete", indent }, JSON.stringify(code));
});

test("cells that nothing can mend are invalid", () => {
  for (const code of invalid) assert.deepEqual(isComplete(code), { status: "invalid" }, JSON.stringify(code));
});

test("any beginning of a cell is complete or incomplete, at the end of each of its lines", () => {
  const cell =
    "import { a } from 'b';\nclass A<T> {\n  #x = `1${\n    2}`;\n  f(a: {\n    b: number\n  }): void {\n    if (a)\n      g(\n        1,\n      );\n    /* x\n    y */\n  }\n}\nconst z = {\n  a: [\n    1,\n  ],\n};\n";
  const lines = cell.split("\n");
  for (let count = 1; count <= lines.length; count++) {
    const code = lines.slice(0, count).join("\n");
    assert.notEqual(isComplete(code).status, "invalid", JSON.stringify(code));
  }
});
