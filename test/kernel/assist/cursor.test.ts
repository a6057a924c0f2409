import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  codePointsOf,
  offsetOf,
  openCall,
  pathBefore,
  surroundings,
  wordAt,
  wordStart,
} from "../../../kernel/assist/cursor.js";

/** Splits at the cursor, which `|>` stands for. */
function at(marked: string): [code: string, offset: number] {
  const offset = marked.indexOf("|>");
  return [marked.replace("|>", ""), offset];
}

describe("offsets", () => {
  it("counts code points", () => {
    for (const [code, codePoints, offset] of [
      ["abc", 2, 2],
      ["😀x", 1, 2],
      ["😀x", 2, 3],
      ["é", 5, 1],
    ] as const)
      assert.equal(offsetOf(code, codePoints), offset, code);
    assert.equal(codePointsOf("a😀b", 3), 2);
  });
});

describe("wordAt", () => {
  for (const [marked, word] of [
    ["tf.mat|>mul(a)", "matmul"],
    ["tf.matmul|>", "matmul"],
    ["tf.|>matmul", "matmul"],
    ["größe|>", "größe"],
    ["f(|>)", undefined],
    ["1 + 12|>", undefined],
  ] as const)
    it(marked, () => {
      const [code, offset] = at(marked);
      const word_ = wordAt(code, offset);
      assert.equal(word_ && code.slice(word_.start, word_.end), word);
    });
  it("knows where a word begins", () => assert.equal(wordStart("a.bc", 4), 2));
});

describe("pathBefore", () => {
  for (const [code, path] of [
    ["a.b", ["a", "b"]],
    ["x = a?.b . c", ["a", "b", "c"]],
    ["f().b", undefined],
    ["a[0].b", undefined],
    ["1 + $a", ["$a"]],
  ] as const)
    it(code, () => assert.deepEqual(pathBefore(code, code.length), path));
});

describe("surroundings", () => {
  for (const [marked, call, string, comment] of [
    ["sess.run(|>", "run", undefined, false],
    ["sess.run([a, '|>", "run", "", false],
    ['sess.run({ x: "w:|>0" })', "run", "w:", false],
    ["f(g(1), |>)", "f", undefined, false],
    ["f(1)|>", undefined, undefined, false],
    ["f('a)', \"(\", `)`, |>", "f", undefined, false],
    ["f<string>(|>", "f", undefined, false],
    ["f(`a ${g(|>", "g", undefined, false],
    ["f(`a ${g(1)} b|>", "f", " b", false],
    ["f(`a ${ { x: 1 }.x } b`, |>", "f", undefined, false],
    ["f( // not (\n|>", "f", undefined, false],
    ["// a('|>", undefined, undefined, true],
    ["/* a('|>", undefined, undefined, true],
    ["/* a */ f(|>", "f", undefined, false],
    ["'it''s' + g('it\\'s|>", "g", "it\\'s", false],
    ["f('unclosed\ng(|>", "g", undefined, false],
  ] as const)
    it(JSON.stringify(marked), () => {
      const [code, offset] = at(marked);
      const around = surroundings(code, offset);
      assert.equal(openCall(code, around)?.name, call);
      assert.equal(around.string === undefined ? undefined : code.slice(around.string, offset), string);
      assert.equal(around.comment, comment);
    });
});
