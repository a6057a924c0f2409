import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { runInNewContext } from "node:vm";
import { type CodeCell, NotebookError, parseNotebook } from "../../../notebooks/run/notebook.js";
import {
  injectParameters,
  type Parameters,
  type ParameterValue,
  parseParameter,
  readParameters,
} from "../../../notebooks/run/parameters.js";
import { code, notebookOf, temporaryFolder } from "./support.js";

const words: [text: string, value: ParameterValue][] = [
  ["0.5", 0.5],
  ["-1e-3", -0.001],
  ["7", 7],
  ["9007199254740993", 9007199254740993n],
  ["True", true],
  ["false", false],
  ["None", null],
  ["null", null],
  ["1.2.3", "1.2.3"],
  ["a b", "a b"],
  ["", ""],
];
for (const [text, value] of words) test(`-p name "${text}"`, () => assert.equal(parseParameter(text), value));

/** The sources of a notebook's cells after parameters were put into it. */
function inject(source: string, parameters: Parameters, language = "typescript", more: object[] = []): string[] {
  const cells = [code("first"), code(source, { metadata: { tags: ["parameters"] } }), ...more, code("last")];
  const text = notebookOf(cells, { metadata: { kernelspec: { name: "k", display_name: "K", language } } });
  const notebook = parseNotebook(text, "a.ipynb");
  injectParameters(notebook, parameters, "a.ipynb");
  return notebook.cells.map((cell) => (cell as CodeCell).source);
}

const typed: [declaration: string, value: ParameterValue, line: string][] = [
  ["const v = 1", 0.5, "const v: number = 0.5;"],
  ["let v = 1", 2, "let v: number = 2;"],
  ['export const v: "a" | "b" = "a"', "b", 'const v: "a" | "b" = "b";'],
  ["const v = 'x'", 'a"\n', 'const v: string = "a\\"\\n";'],
  ["const v = 1n", 9007199254740993n, "const v: bigint = 9007199254740993n;"],
  ["const v = []", [1, "a", 2], 'const v: (number | string)[] = [1, "a", 2];'],
  ["const v = []", [], "const v: unknown[] = [];"],
  ["const v = {}", { a: 1, "b-c": [true] }, 'const v: { a: number; "b-c": boolean[] } = { a: 1, "b-c": [true] };'],
  ["const u = 0, v = 1", null, "const v: null = null;"],
  ["%typecheck off\nconst v = 1", Number.POSITIVE_INFINITY, "const v: number = Infinity;"],
];
for (const [declaration, value, line] of typed)
  test(`TypeScript: ${line}`, () => {
    assert.deepEqual(inject(declaration, { v: value }), ["first", declaration, `// Parameters\n${line}`, "last"]);
  });

test("Python and JavaScript", () => {
  const python = inject("v: int = 1\nw = {}", { v: null, w: { a: [true, "x"] } }, "python");
  assert.equal(python[2], '# Parameters\nv = None\nw = {"a": [True, "x"]}');
  assert.equal(inject("let v = 1", { v: [1] }, "javascript")[2], "// Parameters\nlet v = [1];");
});

test("parameters of an earlier run are replaced", () => {
  const old = code("// Parameters\nconst v: number = 7;", { metadata: { tags: ["injected-parameters"] } });
  assert.deepEqual(inject("const v = 1", { v: 8 }, "typescript", [old]), [
    "first",
    "const v = 1",
    "// Parameters\nconst v: number = 8;",
    "last",
  ]);
});

const bad: [source: string, language: string, message: RegExp][] = [
  [
    "const learningRate = 1, steps = 2",
    "typescript",
    /"learnigRate" .* declares "learningRate", "steps"; did you mean "learningRate"\?$/,
  ],
  ["// none", "typescript", /declares no name$/],
  ["x <- 1", "R", /nothing is known of its language "r"$/],
];
for (const [source, language, message] of bad)
  test(`a parameter that does not exist: ${source}`, () => {
    const check = (error: Error) => error instanceof NotebookError && message.test(error.message);
    assert.throws(() => inject(source, { learnigRate: 1 }, language), check);
  });

test("a key __proto__ in a file arrives as an own property", async (t) => {
  const path = join(await temporaryFolder(t), "a.json");
  await writeFile(path, '{"v": {"__proto__": {"x": 1}, "b": [{"__proto__": null}]}}');
  const parameters = await readParameters(path);
  const line = inject("let v = {}", parameters, "javascript")[2]!;
  const value = runInNewContext(`${line}\nJSON.stringify(v)`) as string;
  assert.equal(value, '{"__proto__":{"x":1},"b":[{"__proto__":null}]}');
  const typed = 'const v: { __proto__: { x: number }; b: { __proto__: null }[] } = { ["__proto__"]: { x: 1 }';
  assert.ok(inject("const v = {}", parameters)[2]!.includes(typed));
});

test("a notebook without a cell for parameters", () => {
  const notebook = parseNotebook(notebookOf([code("1")]), "a.ipynb");
  assert.throws(() => injectParameters(notebook, { v: 1 }, "a.ipynb"), /it has no cell tagged "parameters"$/);
});

test("files of YAML and JSON", async (t) => {
  const folder = await temporaryFolder(t);
  const rows: [name: string, text: string, value: object | RegExp][] = [
    [
      "a.yaml",
      "rate: 0.5\nsteps: 10\nbig: 9007199254740993\nlist: [1, a]\n",
      { rate: 0.5, steps: 10, big: 9007199254740993n, list: [1, "a"] },
    ],
    ["a.json", '{"name": "x", "none": null}', { name: "x", none: null }],
    ["empty.yaml", "", {}],
    ["list.yaml", "- 1", /it holds no names with values/],
    ["bad.yaml", "a: [", /Cannot read the parameters ".*bad\.yaml"/],
  ];
  for (const [name, text, value] of rows) {
    const path = join(folder, name);
    await writeFile(path, text);
    if (value instanceof RegExp) await assert.rejects(readParameters(path), value);
    else assert.deepEqual(await readParameters(path), value);
  }
  await assert.rejects(readParameters(join(folder, "none.yaml")), /ENOENT/);
});
