import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ANY } from "../magic-words.js";
import { TypeScript } from "../typescript.js";

/** The package's own folders of compiled files, and of its dependencies. */
const own = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A file that the language server is told of and that is on no disk. */
export interface VirtualFile {
  readonly uri: string;
  readonly languageId: string;
  readonly text: string;
}

/**
 * `session`: the session's cells and the one that is asked about, in one; `before` and `cell`: each in a file of its own.
 */
export type DocumentName = "session" | "before" | "cell";

/** The file `before` as others import it. It is seen only in a folder that there is: the notebook's. */
export const BEFORE = "./.tensorcell.before";

/**
 * The project that the session's document is in, as the language server sees it: a folder in that of the notebook, which is
 * on no disk. Packages are found from there as usual, and relative imports start in the notebook's folder.
 */
export interface Project {
  /** What answers of the language server depend on beside the documents, where these import nothing of others. */
  fingerprint(): Promise<string>;
  config(): Promise<VirtualFile>;
  /** Where a document is. */
  uriOf(name: DocumentName): string;
  /** What is in scope with no cell, as the document's first lines. */
  readonly prelude: string;
}

/** The project for a notebook in the folder `cwd`. */
export function projectFor(cwd: string): Project {
  const folder = join(cwd, ".tensorcell");
  const files: Readonly<Record<DocumentName, string>> = {
    session: join(folder, "session.ts"),
    before: join(cwd, `${BEFORE}.ts`),
    cell: join(folder, "cell.ts"),
  };
  const types = typeRoots(cwd);
  const options = {
    target: "esnext",
    lib: ["esnext"],
    module: "esnext",
    moduleResolution: "bundler",
    moduleDetection: "force",
    types: types.some((root) => existsSync(join(root, "node"))) ? ["node"] : [],
    typeRoots: types,
    rootDirs: [cwd, folder],
    strict: true,
    noImplicitAny: false,
    skipLibCheck: true,
    noEmit: true,
    allowJs: true,
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
  };
  const project: Project = {
    async fingerprint() {
      const { text } = await project.config();
      const versions = types.map((root) => versionIn(join(root, "node")));
      const { version } = await TypeScript.find();
      const here = JSON.stringify(cwd).slice(1, -1);
      const declarations = readFileSync(own("../../src/types-hash.json"), "utf8");
      return [declarations, version, ...versions, text.replaceAll(here, "")].join("\n");
    },
    async config() {
      const { experimentalDecorators, emitDecoratorMetadata } = (await TypeScript.find()).decoratorOptions(cwd);
      const compilerOptions = { ...options, experimentalDecorators, emitDecoratorMetadata };
      return {
        uri: pathToFileURL(join(folder, "tsconfig.json")).href,
        languageId: "json",
        text: JSON.stringify({ compilerOptions, files: Object.values(files) }),
      };
    },
    uriOf: (name) => pathToFileURL(files[name]).href,
    prelude: [
      `import * as tf from ${JSON.stringify(own("../../src/index.js"))};`,
      "/** The default session: `await sess.run(fetches, feeds)`. */",
      "declare const sess: tf.Session;",
      "/** The default graph. */",
      "declare const graph: tf.Graph;",
      "/** Shows a value in the middle of a cell, in its best forms. */",
      `declare const display: import(${JSON.stringify(own("../display/display.js"))}).Display;`,
      "/** Shows values as images, tables and heat maps, and parts of graphs. */",
      "declare const show: typeof tf.show;",
      ...["html", "svg", "md", "latex", "json", "image"].map(
        (name) => `declare const ${name}: import(${JSON.stringify(own("../display/tags.js"))}).Tags["${name}"];`,
      ),
      "/** Shows how far work is: `for await (const step of progress(1000))`, `for (const x of progress(xs))`, or `progress(total)` and its `step()`. */",
      `declare const progress: import(${JSON.stringify(own("../display/progress.js"))}).MakeProgress;`,
      "/** Curves: `plot.live({ loss, accuracy })` in a loop, or `plot({ loss: losses })`. */",
      `declare const plot: import(${JSON.stringify(own("../display/plot.js"))}).MakePlot;`,
      "/** The open comms: channels to what runs in the front end. */",
      `declare const comms: import(${JSON.stringify(own("../comms/comms.js"))}).Comms;`,
      "/** Controls such as sliders, in the front end and in step with it. */",
      `declare const widgets: import(${JSON.stringify(own("../widgets/widgets.js"))}).Widgets;`,
      '/** The magics as functions: `await magics.save("model", { step: 1 })`. */',
      `declare const magics: import(${JSON.stringify(own("../magic-functions.js"))}).MagicFunctions;`,
      `declare const ${ANY}: any;`,
      "/** Proposes what to run next, in a new cell or with `replace` in this one. */",
      `declare const setNextInput: import(${JSON.stringify(own("../next-input.js"))}).SetNextInput;`,
      ...["prompt", "confirm", "input", "getpass"].map(
        (name) => `declare const ${name}: import(${JSON.stringify(own("../prompts.js"))}).Prompts["${name}"];`,
      ),
      "",
    ].join("\n"),
  };
  return project;
}

/** The version of the package in a folder; of none, "". */
function versionIn(folder: string): string {
  const file = join(folder, "package.json");
  return existsSync(file) ? String(JSON.parse(readFileSync(file, "utf8")).version) : "";
}

/** The folders with types of the platform: the notebook's own first, then those that came with this package. */
function typeRoots(cwd: string): string[] {
  const roots: string[] = [];
  for (const start of [cwd, own(".")])
    for (let folder = start; ; folder = dirname(folder)) {
      const types = join(folder, "node_modules", "@types");
      if (!roots.includes(types) && existsSync(join(types, "node"))) roots.push(types);
      if (folder === dirname(folder)) break;
    }
  return roots;
}
