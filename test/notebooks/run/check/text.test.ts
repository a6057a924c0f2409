import assert from "node:assert/strict";
import { test } from "node:test";
import { diffText } from "../../../../notebooks/run/check/text.js";

const rules = { tolerance: { relative: 1e-4, absolute: 1e-6 }, masks: [/session \w+/g] };

const same: [name: string, stored: string, made: string][] = [
  ["equal texts", "a\nb", "a\nb"],
  ["an end of line", "a\n", "a"],
  ["blanks between columns", "[ 1.   2.5 ]", "[1.  2.5]"],
  ["numbers within the tolerance", "loss 0.123456", "loss 0.123457"],
  ["tiny numbers", "[1e-9 -2.5]", "[-3e-8 -2.5]"],
  ["another way to write a number", "24", "24.0"],
  ["durations and rates", "took 12.3 ms, 45.2 it/s", "took 1.2 s, 9 it/s"],
  ["dates and times", "2026-01-02T03:04:05.678Z at 12:34", "2027-11-12T13:14:15Z at 1:02:03"],
  ["paths", 'saved to "/tmp/a-x1/model.ckpt-3"', 'saved to "/home/me/model.ckpt-3"'],
  ["a path of Windows", "in C:\\Users\\me", "in D:\\x"],
  ["addresses", "<object at 0x7f12ab> 127.0.0.1:4001", "<object at 0x55> 127.0.0.1:80"],
  ["ids", "id 123e4567-e89b-12d3-a456-426614174000", "id 00000000-0000-4000-8000-000000000000"],
  ["what a mask of the notebook fits", "session abc", "session def"],
  ["colors", "\u001b[31mred\u001b[0m", "red"],
  ["what a carriage return overwrote", "10%\r100%\n", "50%\r99%\r100%\n"],
];

const different: [name: string, stored: string, made: string, diff: string][] = [
  ["a word", "one", "two", "-one\n+two"],
  ["a number beyond the tolerance", "loss 0.1234", "loss 0.1235", "-loss 0.1234\n+loss 0.1235"],
  ["whole numbers", "step 1000000", "step 1000001", "-step 1000000\n+step 1000001"],
  ["a name in a graph", "layer1/w:0", "layer2/w:0", "-layer1/w:0\n+layer2/w:0"],
  ["a line more", "a\nb", "a\nx\nb", " a\n+x\n b"],
  ["nothing at all", "a", "", "-a"],
  ["a line far from the others", "1\n2\n3\n4\n5\n6", "1\n2\n3\n4\n5\nsix", " … 3 lines\n 4\n 5\n-6\n+six"],
];

for (const [name, stored, made] of same)
  test(`no difference: ${name}`, () => assert.equal(diffText(stored, made, rules), undefined));

for (const [name, stored, made, diff] of different)
  test(`a difference: ${name}`, () => assert.equal(diffText(stored, made, rules), diff));
