import { defineMagic, type MagicContext, UsageError } from "../magic.js";

/** Shows help for a name, as `name?` does. */
export const pinfo = defineMagic({
  summary: "Shows the type, documentation and value of a name; NAME? is the same.",
  example: "tf.matmul?",
  declare: (command) => command.argument("<name>", "a name such as tf.matmul"),
  run: ({ arguments: [name] }, context) => show(name, false, context),
});

/** Shows help for a name with its source, as `name??` does. */
export const pinfo2 = defineMagic({
  summary: "Shows the type, documentation, value and source of a name; NAME?? is the same.",
  example: "tf.matmul??",
  declare: (command) => command.argument("<name>", "a name such as tf.matmul"),
  run: ({ arguments: [name] }, context) => show(name, true, context),
});

async function show(name: string, detailed: boolean, { help, page, magics }: MagicContext): Promise<void> {
  const found = await help(name, detailed);
  if (found !== undefined) return page(found);
  const hint = Object.hasOwn(magics, name) ? `, did you mean "%${name}?"?` : "";
  throw new UsageError(`Cannot show help for "${name}": nothing of that name is in scope${hint}`);
}
