import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cacheFolder } from "./cache-folder.js";
import { CodeCache } from "./code-cache.js";

/** Where the files are that this loads. Each is one function in the way of CommonJS; its name has the hash of its text in it. */
const code = new URL("../bundle/code/", import.meta.url);

/** Milliseconds after which what V8 has compiled is kept: by then it has also compiled the functions that a start calls. */
const delay = 2000;

type Module = { exports: Record<string, unknown> };
type Import = (name: string, options?: ImportCallOptions) => Promise<unknown>;
type Code = (
  exports: Module["exports"],
  require: (name: string) => unknown,
  module: Module,
  importModule: Import,
  url: string,
) => void;

const cache = new CodeCache(cacheFolder(process.env));
const packages = createRequire(code);
const modules = new Map<string, Module>();

/** Code that V8 has from the cache cannot import by itself. */
const importModule: Import = (name, options) => import(name, options);

const requireModule = (name: string) => (name.startsWith("./") ? load(name.slice(2)) : packages(name));

/** Loads a file of dist/bundle/code/, once, without having V8 compile what it has compiled in an earlier process. */
export function load(name: string): Module["exports"] {
  const known = modules.get(name);
  if (known !== undefined) return known.exports;
  const module: Module = { exports: {} };
  modules.set(name, module);
  try {
    const url = new URL(name, code);
    compile(name, url)(module.exports, requireModule, module, importModule, url.href);
  } catch (error) {
    modules.delete(name);
    throw error;
  }
  return module.exports;
}

function compile(name: string, url: URL): Code {
  const text = readFileSync(url, "latin1");
  const wasFresh = cache.isFresh;
  const script = cache.compile(name, text, url.href);
  if (cache.isFresh && !wasFresh) setTimeout(() => cache.keep(), delay).unref();
  return script.runInThisContext();
}
