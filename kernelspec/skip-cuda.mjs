// npm runs this as `preinstall`, when all packages are unpacked and none of their `postinstall` scripts has begun.
//
// The postinstall script of onnxruntime-node downloads CUDA libraries (some 300 MB) from a feed of its own, which npm's
// registry, proxy and cache settings do not reach, and fails the whole installation where the feed is out of reach. It
// leaves files alone that exist already. tensorcell computes on the CPU and never loads them, so an empty file in place of
// each keeps it still, but only where nobody can miss them: in a global installation, whose copy is tensorcell's alone, and
// where the download could only fail. `npm rebuild onnxruntime-node --onnxruntime-node-install=cuda12` replaces them.
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const PATIENCE_MS = 10_000;
const env = process.env;

/** Whether the user has said what onnxruntime-node shall do, or this is a checkout of tensorcell itself. */
function decidedElsewhere() {
  const names = ["onnxruntime_node_install", "onnxruntime_node_install_cuda"];
  const flags = names.flatMap((name) => [env[name.toUpperCase()], env[`npm_config_${name}`]]);
  return flags.some(Boolean) || (env.npm_package_json && dirname(env.npm_package_json) === env.npm_config_local_prefix);
}

/** The folder of onnxruntime-node, or undefined where the package manager has not put it there yet. */
function findRuntime() {
  try {
    return dirname(createRequire(import.meta.url).resolve("onnxruntime-node/package.json"));
  } catch (error) {
    if (error.code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

/** What onnxruntime-node would download for this platform: the missing files and the feed's address. */
function downloads(folder) {
  const metadata = createRequire(import.meta.url)(join(folder, "script", "install-metadata.js"));
  const platform = `${process.platform}/${process.arch}`;
  const manifests = (metadata.requirements[platform] ?? []).map((name) => metadata.manifests[`${platform}:${name}`]);
  const binaries = readdirSync(join(folder, "bin")).map((abi) =>
    join(folder, "bin", abi, process.platform, process.arch),
  );
  const files = manifests.flatMap((manifest) => Object.keys(manifest));
  return {
    missing: binaries
      .filter((binary) => existsSync(binary))
      .flatMap((binary) => files.map((file) => join(binary, file)))
      .filter((file) => !existsSync(file)),
    feed: metadata.feeds.nuget.index,
  };
}

/** Whether `url` answers. */
function answers(url) {
  return new Promise((resolve) => {
    const request = get(url, { timeout: PATIENCE_MS }, (response) => {
      response.destroy();
      resolve(response.statusCode === 200);
    });
    request.on("timeout", () => request.destroy(new Error("timeout")));
    request.on("error", () => resolve(false));
  });
}

async function main() {
  const folder = decidedElsewhere() ? undefined : findRuntime();
  if (folder === undefined) return;
  const { missing, feed } = downloads(folder);
  if (missing.length === 0) return;
  if (env.npm_config_global === "true" || !(await answers(feed))) for (const file of missing) writeFileSync(file, "");
}

// tensorcell works without this: what goes wrong here must not keep anybody from installing it.
await main().catch((error) => console.warn(`tensorcell: cannot keep onnxruntime-node from downloading CUDA: ${error}`));
