import { access } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { checkKernel } from "./check.js";
import { type KernelSpec, kernelSpec, readKernelSpec } from "./install.js";
import { searchFolders } from "./paths.js";

/** One thing that was looked at. */
export interface Finding {
  readonly ok: boolean;
  readonly text: string;
}

/** Looks whether the kernel starts, where Jupyter finds its kernelspec, and whether that one starts too. */
export async function* examine(name = "tensorcell"): AsyncGenerator<Finding> {
  yield { ok: true, text: `Node.js ${process.versions.node} (${process.execPath})` };
  yield await starts("this installation", kernelSpec());
  let found = 0;
  for (const folder of searchFolders().map((kernels) => join(kernels, name))) {
    if (!(await present(join(folder, "kernel.json")))) continue;
    found++;
    if (found > 1) yield { ok: true, text: `${folder}: hidden by the one before it` };
    else yield await examineSpec(folder);
  }
  if (found === 0) yield { ok: false, text: `No kernelspec "${name}" where Jupyter looks: run "tensorcell install"` };
}

async function examineSpec(folder: string): Promise<Finding> {
  try {
    const spec = await readKernelSpec(folder);
    for (const part of spec.argv.slice(0, 2))
      if (isAbsolute(part) && !(await present(part)))
        return { ok: false, text: `${folder}: "${part}" is gone: run "tensorcell install --force"` };
    return await starts(folder, spec);
  } catch (error) {
    return { ok: false, text: `${folder}: ${error instanceof Error ? error.message : error}` };
  }
}

async function starts(what: string, spec: KernelSpec): Promise<Finding> {
  try {
    const { implementation, version, milliseconds } = await checkKernel(spec);
    return { ok: true, text: `${what}: ${implementation} ${version} answered after ${Math.round(milliseconds)} ms` };
  } catch (error) {
    return { ok: false, text: `${what}: ${error instanceof Error ? error.message : error}` };
  }
}

function present(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
