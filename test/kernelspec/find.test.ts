import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { test } from "node:test";
import { findKernelSpec } from "../../kernelspec/find.js";

test("findKernelSpec takes the first that Jupyter would, in any case, and names those there are", async (t) => {
  const root = await mkdtemp(join(tmpdir(), "tensorcell-find-"));
  t.after(() => rm(root, { recursive: true }));
  const install = async (place: string, name: string, argv: unknown) => {
    const folder = join(root, place, "kernels", name);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "kernel.json"), JSON.stringify({ argv, display_name: place, language: "x" }));
  };
  await install("first", "deno", ["deno"]);
  await install("second", "deno", ["other"]);
  await install("second", "python3", ["python"]);
  await install("second", "broken", "no list");
  const env = {
    JUPYTER_PATH: [join(root, "none"), join(root, "first"), join(root, "second")].join(delimiter),
    JUPYTER_DATA_DIR: join(root, "data"),
  };
  assert.deepEqual((await findKernelSpec("Deno", env)).argv, ["deno"]);
  const { name, folder } = await findKernelSpec("python3", env);
  assert.deepEqual([name, folder], ["python3", join(root, "second", "kernels", "python3")]);
  await assert.rejects(findKernelSpec("broken", env), /it has no list "argv"/);
  await writeFile(join(root, "second", "kernels", "broken", "kernel.json"), '{"argv": [');
  await assert.rejects(
    findKernelSpec("broken", env),
    /^Error: Cannot read ".*kernel\.json": .*, expected a kernelspec$/,
  );
  await assert.rejects(
    findKernelSpec("ruby", env),
    /Cannot find the kernel "ruby": installed are broken, deno, python3/,
  );
});
