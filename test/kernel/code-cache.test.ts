import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { CodeCache } from "../../kernel/code-cache.js";
import { temporaryFolder } from "../support/checkpoints.js";

const path = temporaryFolder();
const TEXT = "(function (x) { const twice = (y) => 2 * y; return twice(x); })";

/** Compiles and runs TEXT with the cache in `folder`; the result is what V8 says of the data it was given: false where it took them. */
function use(folder: string | undefined, keep = true): boolean | undefined {
  const cache = new CodeCache(folder);
  const script = cache.compile("twice.js", TEXT, "file:///twice.js");
  assert.equal(script.runInThisContext()(21), 42);
  assert.equal(cache.isFresh, folder !== undefined && script.cachedDataRejected !== false);
  if (keep) cache.keep();
  assert.equal(cache.isFresh, !keep && folder !== undefined && script.cachedDataRejected !== false);
  return script.cachedDataRejected;
}

function onlyFile(folder: string): string {
  const [name, ...others] = readdirSync(folder);
  assert.deepEqual(others, []);
  return join(folder, name!);
}

describe("CodeCache", () => {
  it("gives the next process what V8 has compiled", () => {
    const folder = path("a/b");
    assert.equal(use(folder), undefined);
    assert.equal(use(folder), false);
  });

  it("keeps apart what is compiled of copies: each has its own place in stacks", () => {
    const folder = path("copies");
    for (const url of ["file:///one/fail.js", "file:///other/fail.js"]) {
      const cache = new CodeCache(folder);
      const script = cache.compile("fail.js", "(function () { return new Error().stack; })", url);
      assert.match(script.runInThisContext()(), new RegExp(url));
      cache.keep();
    }
  });

  it("does without where the folder cannot be made, and where there is to be none", () => {
    writeFileSync(path("file"), "");
    for (const folder of [path("file"), path("file/below"), undefined]) {
      assert.equal(use(folder), undefined);
      assert.equal(use(folder), undefined);
    }
  });

  for (const [title, spoil] of [
    [
      "a bit is not what it was",
      (data: Buffer) => data.fill(data[data.length >> 1]! ^ 1, data.length >> 1, (data.length >> 1) + 1),
    ],
    ["half is missing", (data: Buffer) => data.subarray(0, data.length >> 1)],
    ["half is zero", (data: Buffer) => data.fill(0, data.length >> 1)],
    ["nothing is in it", () => Buffer.alloc(0)],
  ] as const)
    it(`compiles anew where of the file ${title}`, () => {
      const folder = path(title);
      use(folder);
      const file = onlyFile(folder);
      writeFileSync(file, spoil(readFileSync(file)));
      assert.equal(use(folder, false), undefined);
      use(folder);
      assert.equal(use(folder), false);
      assert.equal(onlyFile(folder), file);
    });

  it("compiles anew what V8 refuses", () => {
    const folder = path("refused");
    const cache = new CodeCache(folder);
    cache.compile("twice.js", `${TEXT}; // another length`, "file:///twice.js");
    cache.keep();
    const later = new CodeCache(folder).compile("twice.js", `${TEXT}; // not compiled yet`, "file:///twice.js");
    assert.equal(later.cachedDataRejected, true);
    use(folder);
    assert.equal(use(folder), false);
  });

  it("removes what nobody has written for a month", () => {
    const folder = path("old");
    mkdirSync(folder);
    for (const [name, days] of [
      ["new", 29],
      ["old", 31],
    ] as const) {
      writeFileSync(join(folder, name), "");
      const then = new Date(Date.now() - days * 24 * 3600_000);
      utimesSync(join(folder, name), then, then);
    }
    use(folder);
    assert.deepEqual(
      readdirSync(folder).filter((name) => !name.startsWith("twice")),
      ["new"],
    );
  });
});
