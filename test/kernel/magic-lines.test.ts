import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isMagicText, magicCall, magicLineAt, maskMagicLines, rewriteMagicLines } from "../../kernel/magic-lines.js";
import { ANY } from "../../kernel/magic-words.js";

const bare = (line: string, more = "") =>
  `await globalThis[${JSON.stringify(magicCall)}](${JSON.stringify(line)}${more && `, { ${more} }`})`;
const call = (line: string, more?: string) => `${bare(line, more)};`;

const cases: [title: string, code: string, expected: string][] = [
  ["a line of its own", "%save model --step 5", call("%save model --step 5")],
  ["white space around", "  %lsmagic  ", call("%lsmagic")],
  [
    "between statements, with and without semicolons",
    "const a = 1\n%save m\na",
    `const a = 1\n${call("%save m", "line: 2")}\na`,
  ],
  ["several", "%a\n%b", `${call("%a")}\n${call("%b", "line: 2")}`],
  ["a cell magic", "%%time x\n1", `${call("%%time x", 'body: "1"')}\n`],
  ["a cell magic behind empty lines", "\n  %%html\n<b>\n", `\n  ${call("%%html", 'line: 2, body: "<b>\\n"')}\n\n`],
  ["a cell magic alone", "%%html", call("%%html", 'body: ""')],
  ["help for a cell magic", "%%time?", call("%%time?")],
  ["a magic that is assigned", "const x = %pwd", `const x = (${bare("%pwd", "assigned: true")});`],
  [
    "one that is assigned to a pattern",
    "let { a, b } = %save m\na",
    `let { a, b } = (${bare("%save m", "assigned: true")});\na`,
  ],
  ["one that is assigned to what is there", "x.y = %pwd", `x.y = (${bare("%pwd", "assigned: true")});`],
  ["a command", "!ls -l *.ts", call("%shell ls -l *.ts")],
  ["a command that reads as TypeScript", "1\n!ls", `1\n${call("%shell ls", "line: 2")}`],
  ["a command with a path", "!./run.sh 'a b'", call("%shell ./run.sh 'a b'")],
  ["a command over two lines", "!echo a \\\n  b\n1", `${call("%shell echo a \\\n  b")}\n\n1`],
  ["a magic over two lines", "%save \\\n  m", `${call("%save    m")}\n`],
  [
    "values",
    "!echo $x {y + 1}",
    call("%shell echo $x {y + 1}", 'values: { "$x": async () => (x), "{y + 1}": async () => (y + 1) }'),
  ],
  ["what is no value", "!awk '{print $1}' {} {{x}} {a b}", call("%shell awk '{print $1}' {} {{x}} {a b}")],
  ["help", "%save?", call("%save?")],
  ["quotes in the line", '%save "my model"', call('%save "my model"')],
  ["a name and a question mark", "tf.matmul?", call("%pinfo tf.matmul")],
  ["a question mark and a name", "1\n? w", `1\n${call("%pinfo w", "line: 2")}`],
  ["two question marks", "w??\nx??", `${call("%pinfo2 w")}\n${call("%pinfo2 x", "line: 2")}`],
  ["a question for a magic", "?%save", call("%save?")],
  [
    "one in a loop, with a value",
    "for (const i of [1]) {\n  %save m --step {i}\n}",
    `for (const i of [1]) {\n${call("%save m --step {i}", 'line: 2, values: { "{i}": async () => (i) }')}\n}`,
  ],
  [
    "those that are branches of a condition",
    "if (a)\n  %save m\nelse\n  !ls\n",
    `if (a)\n${call("%save m", "line: 2")}\nelse\n${call("%shell ls", "line: 4")}\n`,
  ],
  [
    "one in a function that may await",
    "const f = async () => {\n  const x = %pwd\n}",
    `const f = async () => {\n  const x = (${bare("%pwd", "line: 2, assigned: true")});\n}`,
  ],
  ["Windows line ends", "%a\r\n1", `${call("%a")}\r\n1`],
];

const untouched: [title: string, code: string][] = [
  ["code without magics", "const a = 5 % 3;\na"],
  ["an operator with a space", "const a = 5\n  % 3"],
  ["a template string", "const s = `\n%save m\n`;"],
  ["a template string with an expression", `const s = \`\${1}\n%save m\n\${2}\`;`],
  ["a block comment", "/*\n%save m\n*/"],
  ["a negation that goes on with an expression", "const a = b &&\n!c"],
  ["a negation in a call", "f(a,\n!b)"],
  ["a negation in parentheses", "(!a)"],
  ["a comparison over several lines", "const a = b\n!= c"],
  ["two negations", "!!a"],
  ["a function that is called at once", "!function () {\n}()"],
  ["a negation that is assigned", "const a = !b"],
  ["a choice over several lines", "const a = b\n  ? c\n  : d"],
  ["a choice over several lines in a cell that does not parse", "const a = b\n  ? c\n  : d\nconst = 1"],
  ["a question in a template string", "const s = `\nw?\n`;"],
  ["a function's body", "function f() {\n%save m\n}"],
  ["a method's body in an async function", "async () => { class A { f() {\n%save m\n} } }"],
];

describe("rewriteMagicLines", () => {
  for (const [title, code, expected] of cases)
    it(`rewrites: ${title}`, () => assert.equal(rewriteMagicLines(code).code, expected));

  for (const [title, code] of untouched)
    it(`leaves alone: ${title}`, () => assert.deepEqual(rewriteMagicLines(code), { code, magics: [] }));

  it("tells a magic from the same line inside a template string", () => {
    const code = "const s = `\n%save in\n`;\n%save out";
    assert.equal(rewriteMagicLines(code).code, `const s = \`\n%save in\n\`;\n${call("%save out", "line: 4")}`);
  });

  it("takes every such line for a magic when the cell does not parse anyway", () => {
    assert.equal(rewriteMagicLines("%save m\nconst = ;").code, `${call("%save m")}\nconst = ;`);
  });

  it("names the magic lines", () => {
    const { magics } = rewriteMagicLines("%a x\nconst s = `\n%b\n`;\n%c");
    assert.deepEqual(magics, ["%a x", "%c"]);
  });

  for (const code of ["1\n%a\n\n%b\n2", "%%html\na\nb", "!a \\\n b\nc", "\n%%time\n%a\n\n"])
    it(`keeps the number of lines: ${JSON.stringify(code)}`, () =>
      assert.equal(rewriteMagicLines(code).code.split("\n").length, code.split("\n").length));

  it("tells commands from negations in one cell", () => {
    assert.equal(
      rewriteMagicLines("!ls\nconst a = b &&\n!c\n!pwd").code,
      `${call("%shell ls")}\nconst a = b &&\n!c\n${call("%shell pwd", "line: 4")}`,
    );
  });

  it("says where a magic stands that takes a whole cell", () => {
    assert.deepEqual(rewriteMagicLines("1\n%%time\n2").misplaced, { text: "%%time", line: 2 });
    assert.equal(rewriteMagicLines("const s = `\n%%time\n`").misplaced, undefined);
  });
});

describe("maskMagicLines", () => {
  it("makes comments of magic lines, and keeps every place", () => {
    assert.equal(maskMagicLines("const a = 1\n  %save m\na?\na"), "const a = 1\n  {}//e m\n{}\na");
    assert.equal(maskMagicLines("const s = `\n%save m\n`;"), "const s = `\n%save m\n`;");
  });
});

describe("maskMagicLines of whole cells and values", () => {
  for (const [code, expected] of [
    ["%%html\n<b>\n x\n", "{}//ml\n//>\n  \n"],
    ["%%time\nconst a = 1", "{}//me\nconst a = 1"],
    ["%time const a = f()", "      const a = f()"],
    ["const x = %save m\nx", `const x = ${ANY}      \nx`],
    ["!ls\n1", "{} \n1"],
  ] as const)
    it(JSON.stringify(code), () => {
      assert.equal(maskMagicLines(code), expected);
      assert.equal(expected.length, code.length);
    });

  it("tells text from code", () => {
    assert.ok(isMagicText("%%html\n<b>", 8));
    assert.ok(!isMagicText("%%time\na.b", 8));
    assert.ok(!isMagicText("%%html\n<b>", 3));
  });
});

describe("magicLineAt", () => {
  it("finds the magic line that an offset is in", () => {
    const code = "a\n  %save m\nb";
    assert.deepEqual(magicLineAt(code, 9), { text: "%save m", start: 4 });
    for (const offset of [0, 3, code.length]) assert.equal(magicLineAt(code, offset), undefined, String(offset));
  });
});
