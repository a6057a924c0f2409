import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { zipSync } from "fflate";
import { environmentPython } from "./paths.js";

const NAME = "tensorcell_papermill";
const TAG = "py3-none-any";

/**
 * Installs the package by which papermill writes TypeScript parameters into the Python environment in use, by its pip and
 * without the network.
 *
 * @returns which Python has it now.
 * @throws Error with pip's words if it cannot be installed.
 */
export async function installPapermill(version: string, env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const python = environmentPython(env);
  const folder = await mkdtemp(join(tmpdir(), "tensorcell-papermill-"));
  try {
    const wheel = join(folder, `${NAME}-${version}-${TAG}.whl`);
    await writeFile(wheel, await buildWheel(version));
    const args = ["-m", "pip", "install", "--no-index", "--no-deps", "--force-reinstall", "--quiet", wheel];
    await promisify(execFile)(python, [...args, "--disable-pip-version-check"], { env });
    return python;
  } catch (error) {
    const words = (error as { stderr?: string }).stderr?.trim() || (error as Error).message;
    throw new Error(`Cannot install the package for papermill into "${python}": ${words}`, { cause: error });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The package as a wheel (PEP 427): the module, and what names the engine that makes papermill import it. */
async function buildWheel(version: string): Promise<Uint8Array> {
  const info = `${NAME}-${version}.dist-info`;
  const module = await readFile(new URL(`../../kernelspec/papermill/${NAME}.py`, import.meta.url), "utf8");
  const files: Record<string, string> = {
    [`${NAME}.py`]: module,
    [`${info}/METADATA`]: `Metadata-Version: 2.1\nName: ${NAME.replace("_", "-")}\nVersion: ${version}\nSummary: Parameters in TypeScript for papermill\n`,
    [`${info}/WHEEL`]: `Wheel-Version: 1.0\nGenerator: tensorcell\nRoot-Is-Purelib: true\nTag: ${TAG}\n`,
    [`${info}/entry_points.txt`]: `[papermill.engine]\ntensorcell = ${NAME}:TensorcellEngine\n`,
  };
  const record = Object.entries(files).map(
    ([path, text]) => `${path},sha256=${digest(text)},${Buffer.byteLength(text)}`,
  );
  files[`${info}/RECORD`] = [...record, `${info}/RECORD,,`, ""].join("\n");
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])));
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}
