import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, it } from "node:test";
import { root } from "../support/source-files.js";
import { workInFolder } from "../support/work-in-folder.js";

const PLATFORM = `${process.platform}/${process.arch}`;
const BINARIES = join("node_modules", "onnxruntime-node", "bin", "napi-v9", process.platform, process.arch);
/** Nothing listens on port 1: the feed is out of reach. */
const METADATA = {
  requirements: { [PLATFORM]: ["cuda99"] },
  manifests: { [`${PLATFORM}:cuda99`]: { "./libcuda.so": {}, "./libshared.so": {} } },
  feeds: { nuget: { type: "nuget", index: "https://127.0.0.1:1/index.json" } },
};

describe("skip-cuda", () => {
  const folder = workInFolder();

  /** Runs the script as npm does, from a package that stands beside onnxruntime-node; gives the binaries' folder after it. */
  function preinstall(env: NodeJS.ProcessEnv): string[] {
    const own = Object.entries(process.env).filter(([name]) => !/^(npm|onnxruntime)_/i.test(name));
    const packageJson = join(folder(), "node_modules", "tensorcell", "package.json");
    const { status, stderr } = spawnSync(process.execPath, [join("node_modules", "tensorcell", "skip-cuda.mjs")], {
      env: {
        ...Object.fromEntries(own),
        npm_package_json: packageJson,
        npm_config_local_prefix: folder(),
        ...env,
      },
      encoding: "utf8",
    });
    assert.equal(status, 0, stderr);
    assert.equal(stderr, "");
    return existsSync(BINARIES) ? readdirSync(BINARIES).sort() : [];
  }

  beforeEach(() => {
    mkdirSync(join("node_modules", "tensorcell"), { recursive: true });
    mkdirSync(join("node_modules", "onnxruntime-node", "script"), { recursive: true });
    mkdirSync(BINARIES, { recursive: true });
    copyFileSync(join(root, "kernelspec", "skip-cuda.mjs"), join("node_modules", "tensorcell", "skip-cuda.mjs"));
    writeFileSync(join("node_modules", "onnxruntime-node", "package.json"), "{}");
    const metadata = `module.exports = ${JSON.stringify(METADATA)};`;
    writeFileSync(join("node_modules", "onnxruntime-node", "script", "install-metadata.js"), metadata);
  });

  it("puts files where the feed is out of reach", () => {
    assert.deepEqual(preinstall({}), ["libcuda.so", "libshared.so"]);
  });

  it("puts files in a global installation", () => {
    assert.deepEqual(preinstall({ npm_config_global: "true" }), ["libcuda.so", "libshared.so"]);
  });

  it("leaves what the user has decided", () => {
    assert.deepEqual(preinstall({ ONNXRUNTIME_NODE_INSTALL: "cuda99" }), []);
    assert.deepEqual(preinstall({ npm_config_onnxruntime_node_install: "skip" }), []);
    assert.deepEqual(preinstall({ npm_config_onnxruntime_node_install_cuda: "v12" }), []);
  });

  it("leaves a checkout alone", () => {
    assert.deepEqual(preinstall({ npm_config_local_prefix: join(folder(), "node_modules", "tensorcell") }), []);
  });

  it("leaves files that are there", () => {
    writeFileSync(join(BINARIES, "libcuda.so"), "real");
    writeFileSync(join(BINARIES, "libshared.so"), "real");
    assert.deepEqual(preinstall({ npm_config_global: "true" }), ["libcuda.so", "libshared.so"]);
  });

  it("does nothing before onnxruntime-node is there", () => {
    rmSync(join("node_modules", "onnxruntime-node"), { recursive: true });
    assert.deepEqual(preinstall({}), []);
  });
});
