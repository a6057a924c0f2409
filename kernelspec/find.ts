import { access, readdir } from "node:fs/promises";
import { join } from "node:path";
import { type KernelSpec, readKernelSpec } from "./install.js";
import { searchFolders } from "./paths.js";

/**
 * Finds an installed kernelspec by its name, which Jupyter takes in any case.
 *
 * @throws Error if there is none, with the names of those that are.
 */
export async function findKernelSpec(
  name: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<KernelSpec & { name: string; folder: string }> {
  const known = new Set<string>();
  for (const kernels of searchFolders(env)) {
    for (const found of await namesIn(kernels)) {
      known.add(found);
      const folder = join(kernels, found);
      if (found.toLowerCase() === name.toLowerCase()) return { ...(await readKernelSpec(folder)), name: found, folder };
    }
  }
  const list = known.size === 0 ? "none is installed" : `installed are ${[...known].sort().join(", ")}`;
  throw new Error(`Cannot find the kernel "${name}": ${list}`);
}

async function namesIn(kernels: string): Promise<string[]> {
  const names = await readdir(kernels).catch(() => []);
  const specs = await Promise.all(
    names.map((name) =>
      access(join(kernels, name, "kernel.json")).then(
        () => name,
        () => undefined,
      ),
    ),
  );
  return specs.filter((name) => name !== undefined);
}
