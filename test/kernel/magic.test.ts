import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { LazyLibrary } from "../../kernel/library.js";
import { type Magic, type MagicContext, runMagic, splitArguments } from "../../kernel/magic.js";
import * as magics from "../../kernel/magics/index.js";
import { Typecheck } from "../../kernel/typecheck.js";

const echo: Magic = {
  summary: "Gives back its arguments.",
  declare: (command) => {
    command
      .argument("<what>", "what to say")
      .option("--times <n>", "how often", Number, 1)
      .option("--no-end", "no end");
  },
  run: ({ arguments: [what], options }) => ({ what, ...options }),
};

function context() {
  const lines: string[] = [];
  const value: MagicContext = {
    magics: { echo, save: echo },
    edits: { mode: "replace" as const },
    library: new LazyLibrary(),
    typecheck: new Typecheck({ ask: async () => undefined }, "off"),
    help: async () => undefined,
    page: () => {},
    print: (line) => lines.push(line),
    display: (shown) => lines.push(String(shown)),
  };
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
    await assert.rejects(runMagic("%%echo", context().value), {
      name: "UsageError",
      message: /did you mean "%echo"\?/,
    });
  });

  for (const line of ["%echo?", "%echo ?", "%echo --help"])
    it(`shows the help for ${line}`, async () => {
      const { value, text } = context();
      assert.equal(await runMagic(line, value), undefined);
      assert.match(text(), /Usage: %echo \[options\] <what>[\s\S]*Gives back its arguments\.[\s\S]*--times <n>/);
    });
});

describe("magics", () => {
  for (const [name, magic] of Object.entries(magics))
    it(`%${name} says in one line what it does`, () => assert.match(magic.summary, /^[A-Z][^\n]*\.$/));

  it("%lsmagic lists every magic with its summary", async () => {
    const { value, text } = context();
    await runMagic("%lsmagic", { ...value, magics });
    for (const [name, { summary }] of Object.entries(magics))
      assert.ok(
        text()
          .split("\n")
          .some((line) => line.includes(`%${name} `) && line.includes(summary)),
        name,
      );
  });
});
