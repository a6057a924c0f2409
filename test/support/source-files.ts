import { readdirSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { type Comment, type EcmaScriptModule, type Program, parseSync } from "oxc-parser";

/** The checkout. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** A module that a file asks for when it runs; `import type` and `export type` ask for nothing. */
export interface Import {
  /** As it is written: `./shape.js`, `node:fs`, `zeromq`. */
  readonly request: string;
  /** The source file of this checkout that it stands for, or undefined for a package. */
  readonly file: string | undefined;
  readonly line: number;
  /** True for `import("…")`. */
  readonly dynamic: boolean;
}

/** A parsed TypeScript file of the checkout. */
export interface SourceFile {
  /** From the root, with forward slashes: `src/core/shape.ts`. */
  readonly path: string;
  readonly text: string;
  readonly program: Program;
  readonly comments: readonly Comment[];
  readonly imports: readonly Import[];
}

/** Paths of the files below `folder` of the checkout that end in `extension`, sorted; fixtures are no sources. */
export function pathsIn(folder: string, extension = ".ts"): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll(sep, "/"))
    .filter((path) => !path.startsWith("test/fixtures/"))
    .sort();
}

/** Parses one file. @throws Error where it does not parse */
export function parseFile(path: string): SourceFile {
  const text = readFileSync(join(root, path), "utf8");
  const { program, comments, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`Cannot parse "${path}": ${errors.map(({ message }) => message).join("; ")}`);
  return { path, text, program, comments, imports: importsOf(path, text, module) };
}

function importsOf(path: string, text: string, module: EcmaScriptModule): Import[] {
  const found: Import[] = [];
  const add = (request: string, start: number, dynamic = false) => {
    const file = /^\.\.?\//.test(request)
      ? posix.join(posix.dirname(path), request).replace(/\.js$/, ".ts")
      : undefined;
    found.push({ request, file, line: lineOf(text, start), dynamic });
  };
  for (const { start, end, moduleRequest } of module.staticImports)
    if (!/^import\s+type\b/.test(text.slice(start, end))) add(moduleRequest.value, start);
  for (const { start, end, entries } of module.staticExports) {
    const request = entries.find(({ moduleRequest }) => moduleRequest !== null)?.moduleRequest;
    if (request && !/^export\s+type\b/.test(text.slice(start, end))) add(request.value, start);
  }
  for (const { start, moduleRequest } of module.dynamicImports) {
    const argument = text.slice(moduleRequest.start, moduleRequest.end);
    if (/^["'][^"']*["']$/.test(argument)) add(argument.slice(1, -1), start, true);
  }
  return found;
}

/** The line, from 1, of the character at `offset`. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
