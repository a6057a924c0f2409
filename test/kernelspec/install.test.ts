import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { access, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { TestKernel } from "../support/kernel-client.js";

const cli = fileURLToPath(new URL("../../bundle/cli.js", import.meta.url));

function tensorcell(words: string[], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [cli, ...words], { encoding: "utf8", env: { ...process.env, ...env } });
}

describe("tensorcell install", () => {
  let prefix: string;
  before(async () => {
    prefix = await mkdtemp(join(tmpdir(), "tensorcell install-"));
  });
  after(() => rm(prefix, { recursive: true }));

  it("writes a kernelspec that starts from anywhere, with its logos, and says how to use it", async () => {
    const { status, stdout, stderr } = tensorcell(["install", "--prefix", prefix]);
    assert.deepEqual([status, stderr], [0, ""]);
    const folder = join(prefix, "share", "jupyter", "kernels", "tensorcell");
    assert.ok(stdout.includes(folder) && stdout.includes("jupyter console --kernel tensorcell"), stdout);
    const spec = JSON.parse(await readFile(join(folder, "kernel.json"), "utf8"));
    assert.equal(spec.display_name, "TypeScript (tensorcell)");
    assert.equal(spec.language, "typescript");
    assert.equal(spec.interrupt_mode, "message");
    assert.deepEqual(spec.argv.slice(2), ["kernel", "{connection_file}"]);
    for (const path of spec.argv.slice(0, 2)) {
      assert.ok(isAbsolute(path), path);
      await access(path);
    }
    assert.deepEqual((await readdir(folder)).sort(), [
      "kernel.json",
      "logo-32x32.png",
      "logo-64x64.png",
      "logo-svg.svg",
    ]);
    for (const size of [32, 64]) {
      const logo = await readFile(join(folder, `logo-${size}x${size}.png`));
      assert.deepEqual([logo.readUInt32BE(16), logo.readUInt32BE(20)], [size, size]);
    }
    await using kernel = await TestKernel.start({ argv: spec.argv, cwd: tmpdir() });
    assert.equal((await kernel.execute("1")).reply.status, "ok");
  });

  it("refuses to overwrite, names what is there, and replaces it with --force", async () => {
    const file = join(prefix, "share", "jupyter", "kernels", "tensorcell", "kernel.json");
    const before = await readFile(file, "utf8");
    const refused = tensorcell(["install", "--prefix", prefix, "--display-name", "Other"]);
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /the kernel "TypeScript \(tensorcell\)" \(.*\) is there already.*--force/);
    assert.equal(await readFile(file, "utf8"), before);
    assert.equal(tensorcell(["install", "--prefix", prefix, "--display-name", "Other", "--force"]).status, 0);
    assert.equal(JSON.parse(await readFile(file, "utf8")).display_name, "Other");
    assert.deepEqual(await readdir(join(prefix, "share", "jupyter", "kernels")), ["tensorcell"]);
  });

  it("takes a name, and refuses one that Jupyter would not find", async () => {
    assert.equal(tensorcell(["install", "--prefix", prefix, "--name", "second"]).status, 0);
    await access(join(prefix, "share", "jupyter", "kernels", "second", "kernel.json"));
    const refused = tensorcell(["install", "--prefix", prefix, "--name", "a/b"]);
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /Cannot install as "a\/b"/);
  });

  it("installs for the user, where Jupyter's data folder is, by default", async () => {
    const data = join(prefix, "data");
    assert.equal(tensorcell(["install"], { JUPYTER_DATA_DIR: data }).status, 0);
    await access(join(data, "kernels", "tensorcell", "kernel.json"));
  });

  it("leaves nothing, and what was there, when the kernel does not start", async () => {
    const broken = join(prefix, "broken.cjs");
    await writeFile(
      broken,
      "if (process.argv[2] === 'kernel') { console.error('broken on purpose'); process.exit(7) }",
    );
    const env = { NODE_OPTIONS: `--require "${broken.replaceAll("\\", "/")}"` };
    const fresh = join(prefix, "fresh");
    const failed = tensorcell(["install", "--prefix", fresh], env);
    assert.equal(failed.status, 1);
    assert.match(failed.stderr, /Cannot start the kernel: it ended with 7[\s\S]*broken on purpose/);
    assert.deepEqual(await readdir(join(fresh, "share", "jupyter", "kernels")), []);
    assert.equal(tensorcell(["install", "--prefix", prefix, "--name", "second", "--force"], env).status, 1);
    await access(join(prefix, "share", "jupyter", "kernels", "second", "kernel.json"));
  });

  it("is examined by tensorcell doctor", async () => {
    const found = tensorcell(["doctor"], { JUPYTER_PATH: join(prefix, "share", "jupyter") });
    assert.equal(found.status, 0, found.stdout);
    assert.match(found.stdout, /^ok .*kernels.tensorcell: tensorcell \d.* answered/m);
    const missing = tensorcell(["doctor", "--name", "nobody"], { JUPYTER_PATH: join(prefix, "share", "jupyter") });
    assert.equal(missing.status, 1);
    assert.match(missing.stdout, /^problem .*No kernelspec "nobody"/m);
  });
});

describe("tensorcell", () => {
  it("tells its version and refuses unknown commands", () => {
    assert.match(tensorcell(["--version"]).stdout, /^\d+\.\d+\.\d+\n$/);
    const unknown = tensorcell(["instal"]);
    assert.equal(unknown.status, 1);
    assert.match(unknown.stderr, /unknown command 'instal'/);
  });
});
