import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { magicCall, magicLineAt, maskMagicLines, rewriteMagicLines } from "../../kernel/magic-lines.js";

const call = (line: string) => `;await globalThis[${JSON.stringify(magicCall)}](${JSON.stringify(line)});`;

const cases: [title: string, code: string, expected: string][] = [
  ["a line of its own", "%save model --step 5", call("%save model --step 5")],
  ["white space around", "  %lsmagic  ", call("%lsmagic")],
  ["between statements, with and without semicolons", "const a = 1\n%save m\na", `const a = 1\n${call("%save m")}\na`],
  ["several", "%a\n%b", `${call("%a")}\n${call("%b")}`],
  ["a cell magic", "%%time x\n1", `${call("%%time x")}\n1`],
  ["help", "%save?", call("%save?")],
  ["quotes in the line", '%save "my model"', call('%save "my model"')],
  ["a name and a question mark", "tf.matmul?", call("%pinfo tf.matmul")],
  ["a question mark and a name", "1\n? w", `1\n${call("%pinfo w")}`],
  ["two question marks", "w??\nx??", `${call("%pinfo2 w")}\n${call("%pinfo2 x")}`],
  ["a question for a magic", "?%save", call("%save?")],
  ["Windows line ends", "%a\r\n1", `${call("%a")}\r\n1`],
];

const untouched: [title: string, code: string][] = [
  ["code without magics", "const a = 5 % 3;\na"],
  ["an operator with a space", "const a = 5\n  % 3"],
  ["a template string", "const s = `\n%save m\n`;"],
  ["a template string with an expression", `const s = \`\${1}\n%save m\n\${2}\`;`],
  ["a block comment", "/*\n%save m\n*/"],
  ["a choice over several lines", "const a = b\n  ? c\n  : d"],
  ["a choice over several lines in a cell that does not parse", "const a = b\n  ? c\n  : d\nconst = 1"],
  ["a question in a template string", "const s = `\nw?\n`;"],
  ["a function's body", "function f() {\n%save m\n}"],
];

describe("rewriteMagicLines", () => {
  for (const [title, code, expected] of cases)
    it(`rewrites: ${title}`, () => assert.equal(rewriteMagicLines(code).code, expected));

  for (const [title, code] of untouched)
    it(`leaves alone: ${title}`, () => assert.deepEqual(rewriteMagicLines(code), { code, magics: [] }));

  it("tells a magic from the same line inside a template string", () => {
    const code = "const s = `\n%save in\n`;\n%save out";
    assert.equal(rewriteMagicLines(code).code, `const s = \`\n%save in\n\`;\n${call("%save out")}`);
  });

  it("takes every such line for a magic when the cell does not parse anyway", () => {
    assert.equal(rewriteMagicLines("%save m\nconst = ;").code, `${call("%save m")}\nconst = ;`);
  });

  it("names the magic lines", () => {
    const { magics } = rewriteMagicLines("%a x\nconst s = `\n%b\n`;\n%c");
    assert.deepEqual(magics, ["%a x", "%c"]);
  });

  it("keeps the number of lines", () => {
    const code = "1\n%a\n\n%b\n2";
    assert.equal(rewriteMagicLines(code).code.split("\n").length, code.split("\n").length);
  });
});

describe("maskMagicLines", () => {
  it("makes comments of magic lines, and keeps every place", () => {
    assert.equal(maskMagicLines("const a = 1\n  %save m\na?\na"), "const a = 1\n  //ave m\n//\na");
    assert.equal(maskMagicLines("const s = `\n%save m\n`;"), "const s = `\n%save m\n`;");
  });
});

describe("magicLineAt", () => {
  it("finds the magic line that an offset is in", () => {
    const code = "a\n  %save m\nb";
    assert.deepEqual(magicLineAt(code, 9), { text: "%save m", start: 4 });
    for (const offset of [0, 3, code.length]) assert.equal(magicLineAt(code, offset), undefined, String(offset));
  });
});
