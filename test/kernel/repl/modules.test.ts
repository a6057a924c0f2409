import assert from "node:assert/strict";
import { utimesSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { failure, folder, repl, run, write } from "./session.js";

write(
  "local.ts",
  "import { half } from './inner/deep.js';\nexport interface Shape { x: number }\nexport enum Kind { A = 4 }\nexport const four = half(8) as number;\nexport let live = 1;\nexport function grow(): void { live++; }\nexport default class Local<T> { constructor(readonly x: T) {} }\n",
);
write(
  "inner/deep.ts",
  "import type { Shape } from '../local.js';\nexport function half(n: number): number { return n / 2; }\nexport const shape: Shape = { x: 1 };\n",
);
write("inner/index.ts", "export * from './deep';\nexport const index = true;\n");
write("plain.js", "export const plain = 'plain';\n");
write("old.cjs", "exports.old = 'old'; exports.file = __filename;\n");
write("data.json", '{"a": [1, 2]}');
write(
  "fails.ts",
  "// types first\ninterface A { x: number }\n\nexport function fail(a: A | undefined): number {\n  return a!.x;\n}\n",
);
write("broken.ts", "export const x = ;\n");
write(
  "resource.ts",
  "export let state = '';\nexport function f() { using x = { [Symbol.dispose]() { state = 'disposed'; } }; return x; }\n",
);

const cases: [code: string, value: unknown][] = [
  ["import esm, { count, bump } from 'esm-package'; import * as ns from 'esm-package'\n[esm, count]", ["esm", 0]],
  ["bump(); [count, ns.count]", [1, 1]],
  ["import cjs, { kind, twice as double } from 'cjs-package'; [cjs.kind, kind, double(2)]", ["cjs", "cjs", 4]],
  [
    "import { kind as k2 } from 'cjs-package'\nimport fs, { existsSync } from 'fs'\nexistsSync('/') && fs.existsSync === existsSync",
    true,
  ],
  ["import { sep } from 'node:path'; sep.length", 1],
  ["import 'esm-package'; 1", 1],
  ["import Local, { four, Kind, type Shape } from './local.ts'; [four, Kind.A, new Local(3).x]", [4, 4, 3]],
  ["import * as l2 from './local'; [l2.four, l2.live]", [4, 1]],
  ["import { live, grow } from './local.js'; grow(); [live, l2.live]", [2, 2]],
  ["import { index, half } from './inner'; [index, half(4)]", [true, 2]],
  ["import { plain } from './plain.js'; plain", "plain"],
  ["import { old } from './old.cjs'; old", "old"],
  ["import data from './data.json' with { type: 'json' }; data.a", [1, 2]],
  ["import lenient from './data.json'; lenient.a", [1, 2]],
  ["import type { Shape as S2 } from './nowhere'; 1", 1],
  ["import { type A, type B } from './nowhere'; 1", 1],
  ["import { Shape as asValue } from './local'; let typed: asValue = { x: 2 }; typed.x", 2],
  ["import fs2 = require('node:fs'); typeof fs2.readFileSync", "function"],
  ["import alias = fs2.promises; typeof alias.readFile", "function"],
  ["(await import('esm-package')).default", "esm"],
  ["(await import('./local.js')).four", 4],
  ["(await import('./data.json', { with: { type: 'json' } })).default.a", [1, 2]],
  ["const lazy = async (name: string) => (await import(name)).default; await lazy('esm-package')", "esm"],
  ["require('cjs-package').twice(4)", 8],
  ["require('./data.json').a.length", 2],
  ["require('./old.cjs').file", join(folder, "old.cjs")],
  ["[__dirname, require.resolve('cjs-package')]", [folder, join(folder, "node_modules/cjs-package/index.js")]],
  ["[import.meta.dirname, import.meta.url === 'file://' + __filename]", [folder, process.platform !== "win32"]],
  ["import.meta.resolve('./x.ts')", pathToFileURL(join(folder, "x.ts")).href],
  ["import.meta.resolve('fs')", "node:fs"],
  ["export { four as exported } from './local'; export * from 'esm-package'; export { }; 3", 3],
  ["import { f, state } from './resource.ts'; f(); state", "disposed"],
  ["import def, * as both from 'esm-package'; def === both.default", true],
  ["const { default: again } = await import(import.meta.resolve('./local.ts')); typeof again", "function"],
  ["Object.keys(import.meta).sort()", ["dirname", "filename", "resolve", "url"]],
];

test("imports and require", async (t) => {
  for (const [code, expected] of cases) {
    await t.test(code, async () => assert.deepEqual(await run(code), expected));
  }
});

test("an edited file, or one that imports it, is loaded again", async () => {
  write("edited.ts", "export const version: number = 1;\n");
  write("importer.ts", "import { version } from './edited';\nexport const seen = version;\nexport const mark = {};\n");
  write("edited.cjs", "exports.version = 1;\n");
  assert.deepEqual(
    await run("import { version } from './edited'; import { seen, mark } from './importer'; [version, seen]"),
    [1, 1],
  );
  assert.equal(
    await run("const mark1 = mark; const { mark: mark2 } = await import('./importer.ts'); mark1 === mark2"),
    true,
  );
  assert.equal(await run("require('./edited.cjs').version + (await import('./edited.cjs')).version"), 2);
  utimesSync(write("edited.ts", "export const version: number = 22;\n"), 1, 1);
  utimesSync(write("edited.cjs", "exports.version = 22;\n"), 1, 1);
  assert.equal(await run("import { seen as seen2 } from './importer'; seen2"), 22);
  assert.equal(await run("import { version as version2 } from './edited'; version2"), 22);
  assert.equal(await run("require('./edited.cjs').version + (await import('./edited.cjs')).version"), 44);
});

test("files that import each other in many ways load in time", async () => {
  const layers = 40;
  for (let layer = 0; layer < layers; layer++)
    for (const side of ["a", "b"]) {
      const next = layer + 1 < layers ? ["a", "b"].map((other) => `import './many/${other}${layer + 1}';`) : [];
      const text = next.map((line) => line.replace("./many/", "./")).join("\n");
      write(`many/${side}${layer}.ts`, `${text}\nimport './a0';\nexport const layer: number = ${layer};\n`);
    }
  assert.equal(await run("import { layer } from './many/a0'; layer"), 0);
  utimesSync(write("many/b39.ts", "export const layer: string = 'edited';\n"), 1, 1);
  assert.equal(await run("import { layer as edited } from './many/b39'; edited"), "edited");
  assert.equal(await run("import { layer as again } from './many/a0'; again"), 0);
});

test("failing imports name the cell", async () => {
  const missing = await failure("1;\nimport x from 'no-such-package'");
  assert.match(missing.evalue, /Cannot find package 'no-such-package' imported from .*notebook\.ts/);
  assert.match(missing.traceback, /Cell In\[\*\], line 2, column 1\n +1 \| 1;\n----> 2 \| import x from/);
  assert.match((await failure("import './nowhere.ts'")).evalue, /Cannot find module/);
  assert.match((await failure("import './broken.ts'")).evalue, /broken\.ts": Unexpected token \(line 1, column 18\)/);
  await run("import { missing } from 'esm-package'");
  assert.equal(
    (await failure("missing")).evalue,
    "The requested module 'esm-package' does not provide an export named 'missing'",
  );
});

test("an import that never ends can be interrupted", async () => {
  write("endless.ts", "await new Promise(() => { setInterval(() => {}, 1000).unref(); });\n");
  const running = failure("1;\nimport './endless'");
  assert.equal(repl.interrupt(), true);
  const { ename, traceback } = await running;
  assert.equal(ename, "KeyboardInterrupt");
  assert.match(traceback, /Cell In\[\*\], line 2, column 1/);
});

test("errors in TypeScript files point at their own lines", async () => {
  const { ename, traceback } = await failure("import { fail } from './fails'\n\n  fail(undefined)");
  assert.equal(ename, "TypeError");
  assert.match(
    traceback,
    /fails\.ts, line 5, column 13, in fail\n +3 \| \n +4 \| export .*\n----> 5 \| {3}return a!\.x;\n +\| +\^\n +6 \| }\n {2}Cell In\[\*\], line 3, column 3/,
  );
});
