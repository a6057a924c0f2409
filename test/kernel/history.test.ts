import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { History } from "../../kernel/history.js";

const history = new History();
for (const [at, input] of ["a = 1", "b = 2", "a = 1", "f(x)"].entries()) history.add(at + 1, input, null);
const lines = (entries: readonly { line: number }[]) => entries.map(({ line }) => line);

describe("History", () => {
  it("gives the last cells", () => {
    assert.deepEqual(lines(history.tail(2)), [3, 4]);
    assert.deepEqual(lines(history.tail(99)), [1, 2, 3, 4]);
    assert.deepEqual(lines(history.tail(0)), []);
  });

  it("gives a range without its end, of this session only", () => {
    assert.deepEqual(lines(history.range(0, 2, 4)), [2, 3]);
    assert.deepEqual(lines(history.range(1, 3)), [3, 4]);
    assert.deepEqual(lines(history.range(-1, 1)), []);
  });

  it("searches by glob, takes the last, and the latest of equal ones", () => {
    assert.deepEqual(lines(history.search("a*")), [1, 3]);
    assert.deepEqual(lines(history.search("a*", 1)), [3]);
    assert.deepEqual(lines(history.search("*", 9, true)), [2, 3, 4]);
    assert.deepEqual(lines(history.search("?(x)")), [4]);
    assert.deepEqual(lines(history.search("= 1")), []);
  });
});
