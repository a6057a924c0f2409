/**
 * The loader for what cells import; Node runs it on its own thread (`module.register`).
 *
 * - `tensorcell:` URLs carry a specifier and the URL of the module it is resolved for: imports of a cell start in the notebook's folder.
 * - Relative imports find TypeScript files as TypeScript does: `./x`, `./x.js` and `./x.ts` all lead to `x.ts`.
 * - TypeScript is transpiled; JSON needs no attribute.
 * - A local file that was edited, or that imports one that was, has a new URL the next time a cell imports it.
 */
import { readFileSync, statSync } from "node:fs";
import type { LoadHook, ResolveHook } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { MessagePort } from "node:worker_threads";
import { parseSync } from "oxc-parser";
import { type HelperMode, transformSync } from "oxc-transform";
import type { Compiled } from "./compiler.js";
import { checkDecorators, findDecorators, mayHaveDecorators } from "./decorators.js";
import { IMPORT_SCHEME, type ModuleMapMessage } from "./module-maps.js";
import { CellSyntaxError, positionAt } from "./parse.js";

const HELPERS_URL = new URL("./helpers.js", import.meta.url).href;
const EXTERNAL_HELPERS = "External" as string as HelperMode;
const TYPESCRIPT = /\.[cm]?tsx?$/;
const TYPESCRIPT_OF: Readonly<Record<string, readonly string[]>> = {
  ".js": [".ts", ".tsx"],
  ".mjs": [".mts"],
  ".cjs": [".cts"],
  ".jsx": [".tsx"],
};
const EXTENSIONS = [".ts", ".tsx", ".mts", ".js", ".mjs", ".cjs", ".json", "/index.ts", "/index.mts", "/index.js"];

let maps: MessagePort | undefined;

/** Takes the port on which source maps go to the main thread. */
export function initialize({ port }: { port: MessagePort }): void {
  maps = port;
}

function stampOf(path: string): string | undefined {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat?.isFile() ? `${stat.mtimeNs}:${stat.size}` : undefined;
}

/** A local file: its state when it was last looked at, and the versions of what it imports. */
interface LocalFile {
  stamp: string | undefined;
  version: number;
  readonly imports: Map<string, number>;
}

const files = new Map<string, LocalFile>();

/**
 * The version of a local file: one more each time it, or anything that it imports, has changed. `looked` holds what was
 * looked at already: files import each other in many ways, and in rings.
 */
function versionOf(path: string, looked: Set<string> = new Set()): number {
  const file = files.get(path);
  if (file !== undefined && looked.has(path)) return file.version;
  looked.add(path);
  const stamp = stampOf(path);
  if (file === undefined) {
    files.set(path, { stamp, version: 0, imports: new Map() });
    return 0;
  }
  let changed = stamp !== file.stamp;
  for (const [imported, version] of file.imports) if (versionOf(imported, looked) !== version) changed = true;
  if (changed) {
    file.version++;
    file.stamp = stamp;
    file.imports.clear();
  }
  return file.version;
}

/** The product's own files: they are not edited while it runs. */
const OWN_FOLDER = new URL("../../", import.meta.url).href;

function isLocal(url: string): boolean {
  return url.startsWith("file:") && !url.includes("/node_modules/") && !url.startsWith(OWN_FOLDER);
}

/** The file that a local specifier means, tried in TypeScript's order. */
function findLocal(specifier: string, parentURL: string): string | undefined {
  const path = fileURLToPath(new URL(specifier, parentURL));
  const extension = /\.[cm]?jsx?$/.exec(path)?.[0];
  const stem = extension ? path.slice(0, -extension.length) : path;
  const typescript = extension ? (TYPESCRIPT_OF[extension] ?? []).map((other) => stem + other) : [];
  return [...typescript, path, ...EXTENSIONS.map((other) => path + other)].find((candidate) => stampOf(candidate));
}

/** Resolves `specifier` (see the top of this file). */
export const resolve: ResolveHook = async (specifier, context, next) => {
  let request = specifier;
  let parentURL = context.parentURL;
  if (specifier.startsWith(IMPORT_SCHEME)) {
    const [, asked, parent] = JSON.parse(decodeURIComponent(specifier.slice(IMPORT_SCHEME.length)));
    request = String(asked);
    parentURL = String(parent);
  }
  const asked = { ...context, parentURL };
  const relative = /^(?:\.{0,2}\/|\.{1,2}$|file:)/.test(request);
  if (!parentURL || !isLocal(parentURL) || /^(?:node|data|https?):/.test(request)) return next(request, asked);
  const local = relative ? findLocal(request, parentURL) : undefined;
  if (local !== undefined) request = pathToFileURL(local).href;
  const typescript = local !== undefined && TYPESCRIPT.test(local);
  const found = typescript
    ? { url: request, format: "module" as const, shortCircuit: true }
    : await next(request, asked);
  if (!isLocal(found.url)) return found;
  const path = fileURLToPath(found.url);
  const version = versionOf(path);
  files.get(fileURLToPath(parentURL))?.imports.set(path, version);
  return version === 0 ? found : { ...found, url: `${found.url}?v=${version}` };
};

/** Loads `url` (see the top of this file). */
export const load: LoadHook = async (url, context, next) => {
  if (!isLocal(url)) return next(url, context);
  const path = fileURLToPath(url);
  if (path.endsWith(".json") && context.importAttributes.type !== "json") {
    const source = `export default ${JSON.stringify(JSON.parse(readFileSync(path, "utf8")))};`;
    return { format: "module", source, shortCircuit: true };
  }
  if (!TYPESCRIPT.test(path)) return next(url, context);
  return { format: "module", source: await transpileModule(url, path), shortCircuit: true };
};

/** Transpiles a TypeScript file, and sends its map to the main thread. */
async function transpileModule(url: string, path: string): Promise<string> {
  const text = readFileSync(path, "utf8");
  const { code, map } = (await compileDecorated(path, text)) ?? eraseTypes(path, text);
  if (map) maps?.postMessage({ url, map } satisfies ModuleMapMessage);
  return code.includes("babelHelpers.") ? `${code}\nimport babelHelpers from ${JSON.stringify(HELPERS_URL)};\n` : code;
}

function langOf(path: string): "ts" | "tsx" {
  return path.endsWith("x") ? "tsx" : "ts";
}

function eraseTypes(path: string, text: string): { readonly code: string; readonly map: string | undefined } {
  const { code, map, errors } = transformSync(path, text, {
    lang: langOf(path),
    sourceType: "module",
    target: "es2023",
    sourcemap: true,
    helpers: { mode: EXTERNAL_HELPERS },
  });
  const error = errors.find(({ severity }) => severity === "Error");
  if (error) throw cannotLoad(path, text, error.message, error.labels[0]?.start ?? 0);
  return { code, map: map && JSON.stringify(map) };
}

/** A file with decorators as JavaScript; undefined for one without. */
async function compileDecorated(path: string, text: string): Promise<Compiled | undefined> {
  if (!mayHaveDecorators(text)) return undefined;
  const lang = langOf(path);
  const decorated = findDecorators(parseSync(path, text, { lang, sourceType: "module", astType: "ts" }).program);
  if (!decorated) return undefined;
  const { Compiler } = await import("./compiler.js");
  const compiler = await Compiler.find();
  const options = compiler.typescript.decoratorOptions(dirname(path));
  try {
    checkDecorators(decorated, options);
    return compiler.compile(text, options, lang);
  } catch (error) {
    if (!(error instanceof CellSyntaxError)) throw error;
    throw cannotLoad(path, text, error.message, error.offset);
  }
}

function cannotLoad(path: string, text: string, message: string, offset: number): SyntaxError {
  const { line, column } = positionAt(text, offset);
  return new SyntaxError(`Cannot load "${path}": ${message} (line ${line}, column ${column})`);
}
