import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { mask } from "../../notebooks/run/check/mask.js";
import { temporaryFolder } from "../support/checkpoints.js";
import { findPython } from "../support/python.js";
import { root } from "../support/source-files.js";

const python = findPython("nbclient", "nbformat", "jupyter_client");
const cli = join(root, "dist", "kernel", "cli.js");
const KERNEL = "tensorcell-under-test";

/** A code cell's output as nbformat has it. */
interface Output {
  readonly output_type: string;
  readonly name?: string;
  readonly text?: string | readonly string[];
  readonly data?: Readonly<Record<string, unknown>>;
  readonly execution_count?: number | null;
}
interface Notebook {
  readonly cells: readonly {
    readonly cell_type: string;
    readonly source: string | readonly string[];
    readonly outputs?: readonly Output[];
    readonly execution_count?: number | null;
  }[];
}

const SMALL = {
  cells: [
    "const w = tf.variable([[1, 2], [3, 4]], { name: 'w' });\nawait sess.run(tf.globalVariablesInitializer());",
    "console.log('to stdout');\nconsole.error('to stderr');\nawait sess.run(w.mul(2))",
    "display.markdown('*shown*');\n({ twice: 2, text: 'ü' })",
    "await new tf.train.Saver().save(sess, './model', { globalStep: 3 })",
  ].map((source, i) => ({
    cell_type: "code",
    id: `cell-${i}`,
    metadata: {},
    execution_count: null,
    outputs: [],
    source,
  })),
  metadata: {},
  nbformat: 4,
  nbformat_minor: 5,
};

/** Runs a command in `cwd`. @throws AssertionError with what it printed, where it fails */
function succeed(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  if (error) throw error;
  assert.equal(status, 0, `${command} ${args.join(" ")}\n${stdout}${stderr}`);
}

const flat = (text: unknown) => (Array.isArray(text) ? text.join("") : text);

const withoutTimes = (value: unknown) => (typeof value === "string" ? mask(value) : value);

/** The outputs, with neighbours of one stream joined: nbclient leaves them as they arrived. */
function joined(outputs: readonly Output[]): Output[] {
  const result: Output[] = [];
  for (const { output_type, name, text, data = {}, execution_count } of outputs) {
    const last = result.at(-1);
    if (last?.output_type === "stream" && output_type === "stream" && last.name === name)
      result[result.length - 1] = { ...last, text: `${last.text}${flat(text)}` };
    else if (output_type === "stream") result.push({ output_type, name: name!, text: String(flat(text)) });
    else {
      const bundle = Object.fromEntries(Object.entries(data).map(([type, value]) => [type, withoutTimes(flat(value))]));
      result.push({ output_type, data: bundle, execution_count: execution_count ?? null });
    }
  }
  return result;
}

/** Source and outputs of each code cell, without what differs from run to run: times, and the folder they ran in. */
function cellsOf(folder: string) {
  const text = readFileSync(join(folder, "out.ipynb"), "utf8").replaceAll(folder, "FOLDER");
  return (JSON.parse(text) as Notebook).cells
    .filter(({ cell_type }) => cell_type === "code")
    .map(({ source, outputs = [], execution_count }) => ({
      source: flat(source),
      execution_count,
      outputs: joined(outputs),
    }));
}

describe("nbclient", { skip: python.skip }, () => {
  const path = temporaryFolder();
  let env: NodeJS.ProcessEnv = {};

  before(() => {
    mkdirSync(path("prefix"));
    succeed(process.execPath, [cli, "install", "--prefix", path("prefix"), "--name", KERNEL], path("prefix"));
    env = { JUPYTER_PATH: join(path("prefix"), "share", "jupyter"), JUPYTER_RUNTIME_DIR: path("runtime") };
  });

  for (const [title, source] of [
    ["a small notebook", SMALL],
    ["notebooks/save-and-restore.ipynb", undefined],
  ] as const)
    it(`gets the outputs of ${title} that \`tensorcell run\` gets`, () => {
      const name = source === undefined ? "tutorial" : "small";
      const folders = ["nbclient", "tensorcell"].map((tool) => path(`${name}-${tool}`));
      for (const folder of folders) mkdirSync(folder);
      const [theirs, ours] = folders.map((folder) => realpathSync(folder)) as [string, string];
      const file = source === undefined ? join(root, title) : path("small.ipynb");
      if (source !== undefined) writeFileSync(file, JSON.stringify(source));

      const script = join(root, "test", "python", "execute_notebook.py");
      succeed(python.command, [script, file, KERNEL, join(theirs, "out.ipynb")], theirs, env);
      copyFileSync(file, join(ours, "in.ipynb"));
      succeed(process.execPath, [cli, "run", "in.ipynb", "-o", join(ours, "out.ipynb")], ours);

      const [found, expected] = [cellsOf(ours), cellsOf(theirs)];
      assert.equal(found.length, expected.length);
      assert.ok(found.some(({ outputs }) => outputs.length > 0));
      for (const [i, cell] of expected.entries()) assert.deepEqual(found[i], cell, `cell ${i + 1}`);
    });
});
