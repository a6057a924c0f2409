import { defineMagic } from "../magic.js";

/** Gives the working folder. */
export const pwd = defineMagic({
  summary: "Gives the working folder.",
  example: "%pwd",
  hasResult: true,
  declare: (command) => command,
  run: (): string => process.cwd(),
});
