import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { codeCells, codeLines } from "../../kernel/code-magics.js";
import { defineMagic, type Magic, type MagicContext } from "../../kernel/magic.js";
import { commandFor, helpFor } from "../../kernel/magic-command.js";
import { splitArguments } from "../../kernel/magic-words.js";
import * as magics from "../../kernel/magics/index.js";
import { callMagic, runMagic } from "../../kernel/run-magic.js";

const echo = defineMagic({
  summary: "Gives back its arguments.",
  example: "%echo hi --times 3",
  hasResult: true,
  declare: (command) =>
    command
      .argument("<what>", "what to say")
      .option("--times <n>", "how often", Number, 1)
      .option("--no-end", "no end"),
  run: ({ arguments: [what], options }) => ({ what, ...options }),
});
const text = defineMagic({
  summary: "Gives back its text.",
  example: "%text a",
  takesText: true,
  hasResult: true,
  declare: (command) =>
    command.argument("[code]").option("-n, --number <n>", "a number", Number).option("-q", "a flag"),
  run: ({ arguments: [code], options }) => ({ code, ...options }),
});
const whole: Magic = { ...echo, place: "cell", declare: (command) => command, run: ({ body }) => body };
const both: Magic = { ...whole, place: "both" };
const quiet: Magic = { ...echo, hasResult: false };

function context() {
  const lines: string[] = [];
  const value = {
    magics: { echo, save: echo, text, whole, both, quiet },
    print: (line: string) => void lines.push(line),
  } as unknown as MagicContext;
  return { value, text: () => lines.join("\n") };
}

describe("splitArguments", () => {
  for (const [line, words] of [
    ["", []],
    ["a  b\tc", ["a", "b", "c"]],
    ['"my model" --step 5', ["my model", "--step", "5"]],
    ["'a \"b\"' c", ['a "b"', "c"]],
    ['--name="x y"', ["--name=x y"]],
    ['"a\\"b"', ['a"b']],
    ["C:\\models\\m", ["C:\\models\\m"]],
  ] as const)
    it(`splits ${JSON.stringify(line)}`, () => assert.deepEqual(splitArguments(line), words));
});

describe("runMagic", () => {
  it("hands over arguments and options as they were declared", async () => {
    const { value } = context();
    assert.deepEqual(await runMagic("%echo hi --times 3", value), { what: "hi", times: 3, end: true });
    assert.deepEqual(await runMagic("%echo hi --no-end", value), { what: "hi", times: 1, end: false });
  });

  it("hands over text as it is written, behind the options", async () => {
    const { value } = context();
    const cases: [line: string, expected: object][] = [
      ["%text a  'b' --c", { code: "a  'b' --c" }],
      ["%text -n 3 -q f(-1)", { code: "f(-1)", number: 3, q: true }],
      ["%text -n3 --x", { code: "--x", number: 3 }],
      ["%text --number=4", { code: undefined, number: 4 }],
      ["%text -q", { code: undefined, q: true }],
    ];
    for (const [line, expected] of cases) assert.deepEqual(await runMagic(line, value), expected, line);
  });

  it("puts values into the line", async () => {
    const { value } = context();
    const values = { $x: () => 5, "{y + 1}": async () => "six" };
    const said = await runMagic("%echo $x-{y + 1}-$HOME-{{}}", value, { values });
    assert.deepEqual(said, { what: "5-six-$HOME-{}", times: 1, end: true });
  });

  it("gives a value only where the magic has one, or the line assigns it", async () => {
    const { value } = context();
    assert.equal(await runMagic("%quiet a", value), undefined);
    assert.deepEqual(await runMagic("%quiet a", value, { assigned: true }), { what: "a", times: 1, end: true });
  });

  it("gives the rest of the cell to a magic that takes it", async () => {
    const { value } = context();
    assert.equal(await runMagic("%%whole", value, { body: "a\nb" }), "a\nb");
    assert.equal(await runMagic("%%both", value, { body: "a" }), "a");
    await assert.rejects(runMagic("%whole", value), {
      name: "UsageError",
      message: /did you mean "%%whole" on the cell/,
    });
  });

  it("is a function as well, with options in an object", async () => {
    const { value } = context();
    assert.deepEqual(await callMagic("echo", ["hi", { times: 2 }], value), { what: "hi", times: 2, end: true });
    assert.deepEqual(await callMagic("text", [{ number: "3" }], value), { code: undefined, number: 3 });
    const failing: [given: unknown[], message: RegExp][] = [
      [[], /missing required argument 'what'/],
      [["a", "b"], /too many arguments/],
      [["a", { tims: 1 }], /there is no option tims, did you mean times\?/],
    ];
    for (const [given, message] of failing)
      await assert.rejects(callMagic("echo", given, value), { name: "UsageError", message });
  });

  it("names the closest magic for an unknown one", async () => {
    const { value } = context();
    await assert.rejects(runMagic("%sav m", value), {
      name: "UsageError",
      message: 'Cannot run "%sav": there is no such magic, did you mean "%save"?',
    });
    await assert.rejects(runMagic("%qqqqqqqq", value), { message: /see %lsmagic/ });
    await assert.rejects(runMagic("%toString", value), { name: "UsageError" });
  });

  it("says how a magic is used when the arguments do not fit", async () => {
    const { value, text } = context();
    for (const line of ["%echo", "%echo a b", "%echo a --time 3", "%echo a --times"])
      await assert.rejects(runMagic(line, value), {
        name: "UsageError",
        message: /expected %echo \[options\] <what>$/,
      });
    assert.equal(text(), "");
  });

  it("explains that a line magic takes no cell", async () => {
    await assert.rejects(runMagic("%%echo a", context().value), {
      name: "UsageError",
      message: /did you mean "%echo a"\?/,
    });
    await assert.rejects(runMagic("%%eco a", context().value), { message: /did you mean "%echo"\?/ });
    await assert.rejects(runMagic("%whol", context().value), { message: /did you mean "%%whole"\?/ });
  });

  for (const line of ["%echo?", "%echo ?", "%echo --help"])
    it(`shows the help for ${line}`, async () => {
      const { value, text } = context();
      assert.equal(await runMagic(line, value), undefined);
      assert.match(text(), /Usage: %echo \[options\] <what>[\s\S]*Gives back its arguments\.[\s\S]*--times <n>/);
    });
});

describe("magics", () => {
  for (const [name, magic] of Object.entries(magics)) {
    it(`%${name} says in one line what it does`, () => assert.match(magic.summary, /^[A-Z][^\n]*\.$/));

    it(`%${name} has help with an example that uses it`, async () => {
      const help = await helpFor(name, magic);
      const isOwn = magic.example.split("\n").every((line) => /[%!?]/.test(line)) || magic.example.startsWith("%%");
      assert.ok(isOwn, magic.example);
      for (const line of magic.example.split("\n")) assert.ok(help.includes(`  ${line}`), line);
    });

    it(`%${name} describes each argument and option, and completes those that it has`, async () => {
      const { registeredArguments, options } = await commandFor(name, magic);
      for (const one of [...registeredArguments, ...options]) assert.ok(one.description.length > 3, one.description);
      const known = [...registeredArguments.map((one) => one.name()), ...options.map(({ long }) => long)];
      for (const one of Object.keys(magic.completes ?? {})) assert.ok(known.includes(one), one);
    });
  }

  it("take code where those believe who read cells without them", () => {
    for (const name of [...codeCells, ...codeLines]) assert.ok(Object.hasOwn(magics, name), name);
    for (const name of codeCells) assert.notEqual((magics as Record<string, Magic>)[name]?.place ?? "line", "line");
    for (const [name, { place = "line" }] of Object.entries(magics))
      if (place === "both") assert.ok(codeCells.has(name), name);
  });
});
