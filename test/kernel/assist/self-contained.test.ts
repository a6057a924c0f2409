import assert from "node:assert/strict";
import { test } from "node:test";
import { isSelfContained } from "../../../kernel/assist/self-contained.js";

for (const text of [
  "const a = 1;",
  'import { join } from "node:path";',
  "import * as fs from 'fs/promises'; export { join } from 'path'",
  "const { join } = require('node:path'); await import('node:os'); type T = typeof import('node:os')",
  'console.log("restored from", 1)',
  "// taken from 'elsewhere'\nconst b = `import ${1} from \"x\"`;",
  'import { a } from "./.tensorcell.before";',
])
  test(`what depends on no other module: ${text}`, () => assert.equal(isSelfContained(text), true));

for (const text of [
  "import x from './local'",
  'import "./local.js"',
  "import type { T } from 'pkg'",
  "export * from './local'",
  "export * from /* here */ './local'",
  "type T = typeof import('./local')",
  "type T = typeof import(`./local`)",
  "await import(/* here */ './local')",
  "import x = require('./local')",
  "const { x } = require('pkg')",
  "const load = require; load('pkg')",
  '/// <reference types="pkg" />\nconst a = 1',
  "const s = `${await import('./local')}`",
  "console.log('from', 1); import x from 'pkg'",
])
  test(`what depends on another module: ${text}`, () => assert.equal(isSelfContained(text), false));
