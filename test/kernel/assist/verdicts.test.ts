import assert from "node:assert/strict";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { Verdicts } from "../../../kernel/assist/verdicts.js";

const parent = mkdtempSync(join(tmpdir(), "tensorcell-verdicts-"));
after(() => rmSync(parent, { recursive: true, force: true }));

const problem = { code: 2322, message: 'Type "a"\nis not "ö"', line: 1, column: 2, length: 3 };
const never = () => Promise.reject(new Error("it was asked"));
const asked = async (verdicts: Verdicts, question: string) => {
  let times = 0;
  const answer = async () => {
    times++;
    return [problem];
  };
  return { problems: await verdicts.of(question, answer), times };
};

test("what was found is found again by the same and by another process", async () => {
  const folder = join(parent, "again", "deep");
  const verdicts = new Verdicts(folder);
  assert.deepEqual(await asked(verdicts, "q"), { problems: [problem], times: 1 });
  assert.deepEqual(await verdicts.of("q", never), [problem]);
  assert.deepEqual(await new Verdicts(folder).of("q", never), [problem]);
  await assert.rejects(new Verdicts(folder).of("other", never), /it was asked/);
});

test("nothing is kept without a folder, nor where none can be made", async () => {
  for (const folder of [undefined, "/dev/null/x"]) {
    const verdicts = new Verdicts(folder);
    assert.equal((await asked(verdicts, "q")).times, 1);
    assert.equal((await asked(new Verdicts(folder), "q")).times, 1);
  }
});

test("lines that are spoilt are no answers", async () => {
  const folder = join(parent, "spoilt");
  await asked(new Verdicts(folder), "q");
  const file = join(folder, "checked-cells");
  const line = readFileSync(file, "utf8").trimEnd();
  for (const bad of [line.slice(0, -4), `${line.slice(0, 60)}]`, `${line.slice(0, 41)}{"a":[1]}`, "", "\0\0"]) {
    writeFileSync(file, `${bad}\n`);
    assert.equal((await asked(new Verdicts(folder), "q")).times, 1, bad);
  }
});

test("the file does not grow without end, and what is new stays", async () => {
  const folder = join(parent, "long");
  const verdicts = new Verdicts(folder);
  await asked(verdicts, "first");
  const file = join(folder, "checked-cells");
  appendFileSync(file, `${"0".repeat(40)} []\n`.repeat(50_000));
  await asked(verdicts, "last");
  assert.ok(statSync(file).size < 1_100_000);
  assert.deepEqual(await new Verdicts(folder).of("last", never), [problem]);
  assert.equal((await asked(new Verdicts(folder), "first")).times, 1);
});
