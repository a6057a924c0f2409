/** The table of magics that README.md has; run as a program, it writes it there. */
import { readFileSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import type { Magic } from "../../kernel/magic.js";
import { commandFor } from "../../kernel/magic-command.js";
import * as magics from "../../kernel/magics/index.js";

/** Where README.md is. */
export const readme = fileURLToPath(new URL("../../../README.md", import.meta.url));

const table = /(<!-- magics: [^\n]*-->\n)[\s\S]*?(?=\n<!-- end of magics -->)/;

/** A README with the table as it has to be. */
export async function withMagics(text: string): Promise<string> {
  const rows = await Promise.all(Object.entries<Magic>(magics).sort(byName).map(rowOf));
  const lines = ["| magic | what it does |", "|---|---|", ...rows];
  return text.replace(table, (_, start: string) => `${start}\n${lines.join("\n")}\n`);
}

function byName([one]: [string, Magic], [other]: [string, Magic]): number {
  return one < other ? -1 : 1;
}

async function rowOf([name, magic]: [string, Magic]): Promise<string> {
  const { registeredArguments, options } = await commandFor(name, magic);
  const words = [
    ...registeredArguments.map((one) => {
      const shown = `${one.argChoices?.join("|") ?? one.name().toUpperCase()}${one.variadic ? "…" : ""}`;
      return one.required ? shown : `[${shown}]`;
    }),
    ...options.map(
      ({ long, flags }) => `[${long}${/<(\w+)>/.exec(flags)?.[1]?.replace(/^/, " ").toUpperCase() ?? ""}]`,
    ),
  ];
  const forms = { line: [`%${name}`], cell: [`%%${name}`], both: [`%${name}`, `%%${name}`] }[magic.place ?? "line"];
  const usage = forms.map((form) => `\`${[form, ...words].join(" ")}\``.replaceAll("|", "\\|"));
  return `| ${usage.join(", ")} | ${magic.summary.replaceAll("|", "\\|").replace(/\.$/, "")} |`;
}

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(readme, await withMagics(readFileSync(readme, "utf8")));
