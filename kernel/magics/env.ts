import { closestName } from "../closest-name.js";
import { defineMagic, UsageError } from "../magic.js";

/** What values are not shown of. */
const secret = /key|token|secret|password|passwd/i;

/** Gives or sets environment variables. */
export const env = defineMagic({
  summary: "Gives the environment's variables, or one, or sets one.",
  example: "%env CUDA_VISIBLE_DEVICES=0",
  takesText: true,
  hasResult: true,
  declare: (command) => command.argument("[assignment]", "NAME, NAME=VALUE or NAME VALUE"),
  run({ arguments: [assignment] }, { print }): Record<string, string | undefined> | string | undefined {
    if (assignment === undefined)
      return Object.fromEntries(
        Object.entries(process.env).map(([name, value]) => [name, secret.test(name) ? "<hidden>" : value]),
      );
    const [, name = "", value] = /^([^\s=]+)(?:\s*=\s*|\s+|$)(.*)$/s.exec(assignment) ?? [];
    if (name === "") throw new UsageError(`Cannot set "${assignment}": expected NAME=VALUE`);
    if (!/[\s=]/.test(assignment)) return known(name);
    process.env[name] = value ?? "";
    print(`env: ${name}=${value}`);
    return undefined;
  },
});

function known(name: string): string {
  const value = process.env[name];
  if (value !== undefined) return value;
  const near = closestName(name, Object.keys(process.env));
  throw new UsageError(
    `Cannot give "${name}": the environment does not have it${near === undefined ? "" : `, did you mean ${near}?`}`,
  );
}
