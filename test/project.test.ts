import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { exportedNames } from "./support/exported-names.js";
import { parseFile, pathsIn, root } from "./support/source-files.js";

describe("project", () => {
  it("has a doc comment on each export", () => {
    const missing = ["src", "kernel", "kernelspec", "notebooks", "test/support"]
      .flatMap((folder) => pathsIn(folder))
      .flatMap((path) => exportedNames(parseFile(path)).map((one) => ({ ...one, path })))
      .filter(({ documented }) => !documented);
    assert.deepEqual(
      missing.map(({ path, line, name }) => `${path}:${line} ${name}`),
      [],
    );
  });

  it("keeps tests in folders that mirror the sources", () => {
    const strays = pathsIn("test", ".test.ts")
      .filter((path) => /^test\/(src|kernel|kernelspec|notebooks)\//.test(path))
      .filter((path) => !existsSync(join(root, dirname(path.replace(/^test\//, "")))));
    assert.deepEqual(strays, []);
  });

  it("keeps what tests share out of the test files", () => {
    const sharing = pathsIn("test", ".test.ts").flatMap((path) =>
      exportedNames(parseFile(path)).map(({ name, line }) => `${path}:${line} ${name}`),
    );
    assert.deepEqual(sharing, []);
  });

  it("locks the packages of every platform", () => {
    const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
      packages: Record<string, { optionalDependencies?: object }>;
    };
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    assert.ok(wanted.length > 0);
    assert.deepEqual(
      wanted.filter((name) => !(`node_modules/${name}` in packages)),
      [],
    );
  });

  it("has the codecs that the .proto files give", () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, "proto", "generate.mjs"), "--check"], {
      encoding: "utf8",
    });
    assert.equal(status, 0, stderr);
  });

  it("names only commands that there are in README.md", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object };
    const text = readFileSync(join(root, "README.md"), "utf8");
    const named = [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(([, run, short]) => run ?? short);
    assert.ok(named.includes("start") && named.includes("test"), "README.md names `npm start` and `npm test`");
    assert.deepEqual(
      named.filter((name) => name !== undefined && !(name in scripts)),
      [],
    );
  });

  it("shows pictures in README.md that are there, small, and told in words", () => {
    const text = readFileSync(join(root, "README.md"), "utf8");
    const shown = [...text.matchAll(/(?:src|srcset)="([^"]+)"/g)].map(([, path = ""]) => path);
    const stored = readdirSync(join(root, "notebooks", "pictures")).map((name) => `notebooks/pictures/${name}`);
    assert.deepEqual(shown.toSorted(), stored.toSorted());
    for (const path of shown) assert.ok(statSync(join(root, path)).size < 150_000, path);
    for (const [image] of text.matchAll(/<img [^>]*>/g)) assert.match(image, / alt="[^"]{20,}"/);
  });
});
