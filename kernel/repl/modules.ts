/** Imports of cells: `import`, `import()`, `require` and `import.meta`, as if the cell were a module in the notebook's folder. */
import { statSync } from "node:fs";
import { createRequire, isBuiltin, register } from "node:module";
import { isAbsolute, join } from "node:path";
import { pathToFileURL } from "node:url";
import { MessageChannel } from "node:worker_threads";
import { IMPORT_SCHEME, listenForMaps } from "./module-maps.js";

/** The file that a notebook's cells pretend to be in; it need not exist. */
const NOTEBOOK_FILE = "notebook.ts";

let registered = false;

/** Puts the loader in place: at the first import that needs it, since it starts a thread. */
function registerLoader(): void {
  if (registered) return;
  registered = true;
  const { port1, port2 } = new MessageChannel();
  listenForMaps(port1);
  register(new URL("./module-hooks.js", import.meta.url), { data: { port: port2 }, transferList: [port2] });
}

/** What `import.meta` is in a cell. */
export interface CellMeta {
  readonly url: string;
  readonly dirname: string;
  readonly filename: string;
  /** The URL that an import of `specifier` would load, by the rules of `require` for packages. */
  resolve(specifier: string): string;
}

/** Loads modules for cells. */
export class Modules {
  readonly #url: string;
  readonly #require: NodeJS.Require;
  readonly #stamps = new Map<string, string>();
  #count = 0;
  /** `require` for cells; edited local files are loaded again. */
  readonly require: NodeJS.Require;
  readonly meta: CellMeta;

  constructor(cwd: string) {
    const filename = join(cwd, NOTEBOOK_FILE);
    this.#url = pathToFileURL(filename).href;
    this.#require = createRequire(filename);
    const load = (id: string): unknown => {
      this.#forgetEdited();
      return this.#require(id);
    };
    this.require = Object.assign(load, {
      resolve: this.#require.resolve,
      cache: this.#require.cache,
      extensions: this.#require.extensions,
      main: undefined,
    });
    this.meta = Object.assign(Object.create(null), {
      url: this.#url,
      dirname: cwd,
      filename,
      resolve: (specifier: string) => this.#resolve(specifier),
    });
  }

  /** `import()` for cells. */
  async import(specifier: unknown, options?: ImportCallOptions): Promise<object> {
    const name = isAbsolute(String(specifier)) ? pathToFileURL(String(specifier)).href : String(specifier);
    if (isBuiltin(name)) return import(name);
    registerLoader();
    this.#forgetEdited();
    const request = JSON.stringify([++this.#count, name, this.#url]);
    const url = IMPORT_SCHEME + encodeURIComponent(request);
    return options === undefined ? import(url) : import(url, options);
  }

  #resolve(specifier: string): string {
    if (isBuiltin(specifier)) return specifier.startsWith("node:") ? specifier : `node:${specifier}`;
    if (/^(?:\.{0,2}\/|[a-z][a-z+.-]+:)/i.test(specifier)) return new URL(specifier, this.#url).href;
    return pathToFileURL(this.#require.resolve(specifier)).href;
  }

  /** Drops local CommonJS modules whose files were edited since they were loaded, and what required them. */
  #forgetEdited(): void {
    const { cache } = this.#require;
    const local = new Map(Object.entries(cache).filter(([path]) => isAbsolute(path) && !path.includes("node_modules")));
    const edited = new Set<NodeJS.Module>();
    for (const [path, module] of local) {
      const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
      const stamp = `${stat?.mtimeNs}:${stat?.size}`;
      if (module && (this.#stamps.get(path) ?? stamp) !== stamp) edited.add(module);
      this.#stamps.set(path, stamp);
    }
    for (let size = -1; size !== edited.size; ) {
      size = edited.size;
      for (const module of local.values()) if (module?.children?.some((child) => edited.has(child))) edited.add(module);
    }
    for (const [path, module] of local) if (module && edited.has(module)) delete cache[path];
  }
}
