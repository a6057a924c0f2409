/** A session to test with: one a test file, in a folder of its own with a few packages and modules. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after } from "node:test";
import { Repl } from "../../../kernel/repl/repl.js";

/** The notebook's folder. */
export const folder = realpathSync(mkdtempSync(join(tmpdir(), "tensorcell-repl-")));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file into the notebook's folder. */
export function write(path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

write(
  "node_modules/esm-package/package.json",
  '{"name":"esm-package","exports":{"import":"./index.js"},"type":"module"}',
);
write(
  "node_modules/esm-package/index.js",
  "export default 'esm';\nexport let count = 0;\nexport function bump() { count++; }\n",
);
write("node_modules/cjs-package/package.json", '{"name":"cjs-package","main":"index.js"}');
write("node_modules/cjs-package/index.js", "exports.kind = 'cjs';\nexports.twice = (n) => 2 * n;\n");

export const repl = new Repl({ cwd: folder });
let count = 0;

/** Runs a cell and gives its value. */
export async function run(code: string): Promise<unknown> {
  return (await repl.evaluate({ code, executionCount: ++count })).value;
}

/** Runs a cell that must fail, and describes its error. */
export async function failure(
  code: string,
): Promise<{ ename: string; evalue: string; traceback: string; error: unknown }> {
  const executionCount = ++count;
  try {
    await repl.evaluate({ code, executionCount });
  } catch (error) {
    const { ename, evalue, traceback } = repl.describeError(error);
    const lines = traceback.filter((line) => !/(?:session|\.test)\.js:/.test(line));
    return { ename, evalue, error, traceback: lines.join("\n").replaceAll(`In[${executionCount}]`, "In[*]") };
  }
  throw new Error(`The cell was expected to fail: ${code}`);
}
