import type { KernelSpec } from "./install.js";

/** What stands for a variable of the launcher's in one of a kernelspec's. */
const reference = /\$(?:(\$)|(\w+)|\{(\w+)\})/g;

/**
 * The variables that a kernelspec sets. `${NAME}` and `$NAME` stand for those of whoever launches the kernel, and for themselves where there
 * is none, as in jupyter_client.
 */
export function environmentOf(
  { env = {} }: Pick<KernelSpec, "env">,
  launcher: NodeJS.ProcessEnv = process.env,
): Record<string, string> {
  const value = (text: string) =>
    text.replace(reference, (whole, dollar, plain, braced) => dollar ?? launcher[plain ?? braced] ?? whole);
  return Object.fromEntries(Object.entries(env).map(([name, text]) => [name, value(text)]));
}
