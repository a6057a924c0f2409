import { callerSite } from "./repl/stack.js";

/** What the kernel and its magics use of the `tf` library. */
export type Library = typeof import("../src/index.js");

/** The names in a cell that stand for the library. */
export const libraryNames = ["tf", "sess", "graph", "show"] as const;

/** Loads the library when a cell first needs it: the kernel's start does not wait for it. */
export class LazyLibrary {
  #loading: Promise<Library> | undefined;
  #loaded: Library | undefined;

  /** Finds the edit of graphs that the calling code belongs to. */
  findEdit: () => InstanceType<Library["GraphEdit"]> | undefined = () => undefined;

  /** Is told of the library's work that can take long. */
  watchWork: Parameters<Library["setWorkWatcher"]>[0] | undefined;

  /** The library, if it is loaded by now. */
  get loaded(): Library | undefined {
    return this.#loaded;
  }

  /** The library, loaded at the first call. */
  load(): Promise<Library> {
    this.#loading ??= import("../src/index.js").then((library) => {
      library.setSiteFinder(cellSite);
      library.setEditFinder(() => this.findEdit());
      if (this.watchWork !== undefined) library.setWorkWatcher(this.watchWork);
      this.#loaded = library;
      return library;
    });
    return this.#loading;
  }

  /** What is under way of the loading: a cell does not begin before its end, since the kernel's own work is not interrupted. */
  get underWay(): Promise<Library> | undefined {
    return this.#loaded === undefined ? this.#loading : undefined;
  }

  /** The library if it is loaded. Throws for code that reaches it in a way the kernel did not foresee. */
  get(): Library {
    if (this.#loaded !== undefined) return this.#loaded;
    throw new ReferenceError(
      `Cannot use the library: it is not loaded, expected a cell that names ${libraryNames.join(", ")}`,
    );
  }
}

/** The cell and line that call the library now, in the words of a traceback. */
function cellSite(): string | undefined {
  const site = callerSite();
  return site && `Cell In[${site.cell}], line ${site.line}`;
}
