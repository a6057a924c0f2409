import { access, copyFile, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { v4 as uuid } from "uuid";
import { withoutExtraCertificates } from "../kernel/extra-certificates.js";
import { type CheckResult, checkKernel } from "./check.js";
import { kernelsFolder, type Place } from "./paths.js";

/** What `tensorcell install` is told. */
export interface InstallOptions extends Place {
  readonly name?: string;
  readonly displayName?: string;
  readonly force?: boolean;
}

/** A kernelspec as it was installed. */
export interface Installed {
  readonly folder: string;
  readonly name: string;
  readonly displayName: string;
  readonly check: CheckResult;
}

/** The content of a `kernel.json`. */
export interface KernelSpec {
  readonly argv: readonly string[];
  readonly display_name: string;
  readonly language: string;
  readonly interrupt_mode?: "message" | "signal";
  readonly kernel_protocol_version?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

const logos = ["logo-svg.svg", "logo-32x32.png", "logo-64x64.png"];

/** The kernelspec of this kernel. It is started by absolute paths, so that it works from any folder and any environment. */
export function kernelSpec(displayName = "TypeScript (tensorcell)", launcher = process.env): KernelSpec {
  const cli = fileURLToPath(new URL("../bundle/cli.js", import.meta.url));
  const env = withoutExtraCertificates(launcher);
  return {
    argv: [process.execPath, cli, "kernel", "{connection_file}"],
    display_name: displayName,
    language: "typescript",
    interrupt_mode: "message",
    kernel_protocol_version: "5.5",
    ...(env && { env }),
    // Jupyter gives keys (CurveZMQ) only to kernels that say they can use them.
    metadata: { debugger: false, supported_encryption: "curve" },
  };
}

/**
 * Installs the kernelspec. It is written beside its place, the kernel is started from it and has to answer, and only then it
 * is moved to its place: nothing is left behind when that fails. Rejects when a kernelspec is there already and `force` is not given.
 */
export async function install(options: InstallOptions = {}): Promise<Installed> {
  const { name = "tensorcell", force = false } = options;
  if (!/^[A-Za-z0-9._-]+$/.test(name))
    throw new Error(`Cannot install as "${name}": Jupyter allows letters, digits, ".", "-" and "_" in a kernel's name`);
  const kernels = kernelsFolder(options);
  const folder = join(kernels, name);
  const present = await describePresent(folder);
  if (present !== undefined && !force)
    throw new Error(
      `Cannot install into "${folder}": ${present} is there already, expected an empty place, or use --force`,
    );
  const staged = join(kernels, `.${name}-${uuid()}`);
  await mkdir(staged, { recursive: true });
  try {
    const spec = kernelSpec(options.displayName);
    await writeFile(join(staged, "kernel.json"), `${JSON.stringify(spec, null, 2)}\n`);
    for (const logo of logos) await copyFile(new URL(`../../kernelspec/${logo}`, import.meta.url), join(staged, logo));
    const check = await checkKernel(await readKernelSpec(staged));
    await replace(staged, folder);
    return { folder, name, displayName: spec.display_name, check };
  } finally {
    await rm(staged, { recursive: true, force: true });
  }
}

/** Reads the `kernel.json` of a kernelspec's folder. */
export async function readKernelSpec(folder: string): Promise<KernelSpec> {
  const path = join(folder, "kernel.json");
  const text = await readFile(path, "utf8");
  let spec: unknown;
  try {
    spec = JSON.parse(text);
  } catch (error) {
    throw new Error(`Cannot read "${path}": ${(error as Error).message}, expected a kernelspec`, { cause: error });
  }
  if (typeof spec !== "object" || spec === null || !("argv" in spec) || !Array.isArray(spec.argv))
    throw new Error(`Cannot read "${path}": it has no list "argv", expected a kernelspec`);
  return spec as KernelSpec;
}

/** What is in the kernelspec's place, in words; undefined when nothing is. */
async function describePresent(folder: string): Promise<string | undefined> {
  try {
    const { display_name, argv } = await readKernelSpec(folder);
    return `the kernel "${display_name}" (${argv.join(" ")})`;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      return (await exists(folder)) ? "a folder" : undefined;
    return "a kernelspec that cannot be read";
  }
}

async function exists(folder: string): Promise<boolean> {
  return access(folder).then(
    () => true,
    () => false,
  );
}

/** Moves `staged` to `folder`; what was there is only removed once the new one is in place. */
async function replace(staged: string, folder: string): Promise<void> {
  const old = `${staged}-old`;
  const had = await exists(folder);
  if (had) await rename(folder, old);
  try {
    await rename(staged, folder);
  } catch (error) {
    if (had) await rename(old, folder);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
