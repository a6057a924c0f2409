import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { root } from "../support/source-files.js";
import { checkTutorial, readCells, slowTutorials, tutorials, whyNot } from "../support/tutorials.js";

/** Characters of a line of code that nbconvert prints on A4. */
const LONGEST_LINE = 75;

describe("the tutorials", () => {
  for (const name of tutorials) {
    it(`${name} says what it teaches, and is stored with outputs that suit any reader`, () => {
      const path = join(root, "notebooks", `${name}.ipynb`);
      const cells = readCells(path);
      assert.match(cells[0]!.source, /^# .+\n\n[\s\S]*(you will see|shows|this notebook)/i);
      assert.ok(statSync(path).size < 1_500_000, `${statSync(path).size} bytes`);
      const shown = cells.flatMap(({ outputs }) => outputs);
      assert.ok(shown.length > 0);
      for (const output of shown) {
        if (!("data" in output)) continue;
        assert.ok("text/plain" in output.data, `${Object.keys(output.data)}`);
        assert.doesNotMatch(JSON.stringify(output.data), /<script|<iframe|\son\w+=/i);
      }
    });

    it(`${name} has lines that fit on paper`, () => {
      const code = readCells(join(root, "notebooks", `${name}.ipynb`)).filter(({ cell_type }) => cell_type === "code");
      const lines = code.flatMap(({ source }) => source.split("\n"));
      assert.deepEqual(
        lines.filter((line) => line.length > LONGEST_LINE),
        [],
      );
    });

    if (slowTutorials.includes(name)) continue;
    it(`${name} runs from nothing and gives the stored outputs`, { skip: whyNot(name) }, () => checkTutorial(name));
  }
});
