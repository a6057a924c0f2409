import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { temporaryFolder } from "../support/checkpoints.js";
import { root } from "../support/source-files.js";

const windows = process.platform === "win32";
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

/** What may be in the package. */
const CONTENT =
  /^(package\.json|README\.md|LICENSE|NOTICE|dist\/bundle\/((code\/)?[\w-]+\.m?js|package\.json|LICENSES\.txt)|dist\/(src|kernel)\/.*\.d\.ts|dist\/src\/(name-options|types-hash)\.json|proto\/(gen\/\w+\.d\.ts|gen\/tensorflow\.json|ops\.pb)|kernelspec\/(logo-[\w-]+\.(png|svg)|skip-cuda\.mjs|papermill\/\w+\.py)|notebooks\/([\w-]+\.ipynb|ci\/(Dockerfile|github-actions\.yaml)|mentornet\/(LICENSE|mentornet_pd\.[\w-]+)|from-python\/(checkpoint|\w+\.py|xor-60\.[\w-]+)))$/;

const NOTEBOOK = {
  cells: [
    "const w = tf.variable([1, 2], { name: 'w' });",
    "await sess.run(w.initializer);\nawait sess.run(w.mul(21))",
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

const PROGRAM = `import * as tf from "tensorcell";
const x: tf.Tensor = tf.placeholder(tf.float32, [2], { name: "x" });
await using sess = new tf.Session();
const y = await sess.run(x.mul(2), { x: [1, 2] });
console.log(String(y));
`;

/** Runs a command as a user of an empty machine does: without what npm tells the scripts of this checkout. */
function succeed(command: string, args: readonly string[], cwd: string): string {
  const own = Object.entries(process.env).filter(([name]) => !/^(npm|onnxruntime)_/i.test(name));
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env: Object.fromEntries(own),
    encoding: "utf8",
    shell: windows,
  });
  if (error) throw error;
  assert.equal(status, 0, `${command} ${args.join(" ")}\n${stdout}${stderr}`);
  return stdout;
}

describe("the package", () => {
  const path = temporaryFolder();
  const folder = (name: string): string => {
    mkdirSync(path(name), { recursive: true });
    return path(name);
  };
  let file = "";

  before(() => {
    const [packed] = JSON.parse(succeed("npm", ["pack", "--json", "--pack-destination", folder("pack")], root));
    file = join(folder("pack"), packed.filename);
  });

  it("has what it needs and nothing else", () => {
    const [{ files }] = JSON.parse(succeed("npm", ["pack", "--dry-run", "--json", file], folder("pack"))) as [
      { files: { path: string }[] },
    ];
    const paths = files.map((one) => one.path);
    assert.deepEqual(
      paths.filter((one) => !CONTENT.test(one)),
      [],
    );
    for (const needed of [
      "LICENSE",
      "NOTICE",
      "README.md",
      "dist/bundle/cli.js",
      "dist/bundle/tensorcell.mjs",
      "dist/bundle/LICENSES.txt",
      "dist/src/index.d.ts",
    ])
      assert.ok(paths.includes(needed), `${needed} is missing`);
    assert.ok(statSync(file).size < 2 ** 21, `${statSync(file).size} bytes, expected less than 2 MB`);
  });

  // npm 10 comes with Node 20 and 22 and runs the packages' install scripts; newer ones ask before they do.
  for (const [title, npm] of [
    ["npm", ["npm"]],
    ["npm-10", ["npx", "--yes", "npm@10"]],
  ] as const)
    it(`works where ${title} has installed it for all projects`, () => {
      const prefix = folder(`prefix-${title}`);
      const [command, ...args] = npm;
      succeed(command, [...args, "install", "--global", "--prefix", prefix, file], folder("elsewhere"));
      const tensorcell = windows ? join(prefix, "tensorcell.cmd") : join(prefix, "bin", "tensorcell");

      const empty = folder(`empty-${title}`);
      assert.equal(succeed(tensorcell, ["--version"], empty).trim(), version);
      succeed(tensorcell, ["install", "--prefix", path(`jupyter-${title}`)], empty);
      const spec = join(path(`jupyter-${title}`), "share", "jupyter", "kernels", "tensorcell", "kernel.json");
      const [, script] = (JSON.parse(readFileSync(spec, "utf8")) as { argv: string[] }).argv;
      assert.ok(script?.includes(`prefix-${title}`), `${script} is not what was installed`);
      assert.deepEqual(readdirSync(empty), []);

      writeFileSync(join(empty, "small.ipynb"), JSON.stringify(NOTEBOOK));
      assert.match(succeed(tensorcell, ["run", "small.ipynb"], empty), /\[21\. 42\.\]/);
    });

  it("is a library with types where no script has run", () => {
    const project = folder("project");
    writeFileSync(join(project, "package.json"), JSON.stringify({ name: "project", private: true, type: "module" }));
    writeFileSync(join(project, "program.ts"), PROGRAM);
    const types = join(root, "node_modules", "@types");
    const options = {
      module: "nodenext",
      target: "es2022",
      lib: ["es2023", "esnext.disposable"],
      strict: true,
      skipLibCheck: true,
    };
    const compilerOptions = { ...options, typeRoots: [types], types: ["node"] };
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
    succeed("npm", ["install", "--ignore-scripts", file], project);
    const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
    succeed(process.execPath, [tsc, "-p", "."], project);
    assert.equal(succeed(process.execPath, ["program.js"], project).trim(), "[2. 4.]");
  });
});
