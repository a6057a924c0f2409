// Compiles all sources into dist/, removes from it what has no source any more, and bundles what kernels load: `npm run build`. A
// build with nothing to do takes less than a second, so it runs before everything that uses dist/, instead of guessing whether it must.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle, isStale } from "./bundle.mjs";
import { writeNameOptions } from "./name-options.mjs";
import { writeTypesHash } from "./types-hash.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, "dist");
const folders = ["src", "kernel", "kernelspec", "notebooks", "test"];
const outputs = [".js", ".js.map", ".d.ts"];

/** Paths of all files below `folder`. */
function* filesIn(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else yield path;
  }
}

/** Whether each source has its output: tsc does not write again what somebody has deleted, as long as it remembers it. */
function isComplete() {
  for (const folder of folders)
    for (const path of filesIn(join(root, folder)))
      if (path.endsWith(".ts") && !path.endsWith(".d.ts") && !path.includes(join("test", "fixtures")))
        if (!existsSync(join(dist, relative(root, path).replace(/\.ts$/, ".js")))) return false;
  return true;
}

/** Removes the outputs of sources that are gone, and folders that are empty without them. */
function sweep(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (path === join(dist, "bundle")) continue;
    if (entry.isDirectory()) sweep(path);
    const output = outputs.find((end) => entry.name.endsWith(end));
    if (output === undefined) continue;
    const source = join(root, `${relative(dist, path).slice(0, -output.length)}.ts`);
    if (!existsSync(source)) rmSync(path);
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

/** Brings dist/ up to date. Resolves with tsc's exit code. */
export async function build() {
  if (existsSync(dist)) sweep(dist);
  if (!isComplete()) rmSync(join(dist, ".tsbuildinfo"), { force: true });
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  const { status, error } = spawnSync(process.execPath, [tsc, "-p", root], { stdio: ["ignore", 2, 2] });
  if (error) throw error;
  if (status === 0) {
    writeNameOptions(root);
    writeTypesHash(root);
    if (isStale(root)) await bundle(root);
  }
  return status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await build();
