// Puts what a kernel loads into few files, dist/bundle/: a start reads some ten files instead of some seven hundred. The
// files in dist/ that tsc wrote remain: their declarations are what users and the language server read, and tests import them.
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { build } from "esbuild";

/** Files that are started, or loaded by their own names: name in dist/bundle/ -> file in dist/. */
const entries = {
  "cli.js": "kernel/cli.js",
  "module-hooks.js": "kernel/repl/module-hooks.js",
  "helpers.js": "kernel/repl/helpers.js",
  "tensorcell.js": "src/index.js",
  // A thread of its own, which shares nothing: it is there sooner without a loader of modules.
  "worker.cjs": "kernel/wire/worker.js",
};

/** Packages that a start or the first use of the library loads, of JavaScript alone; all others stay where npm puts them. */
const bundled =
  /^(?:@protobufjs\/|protobufjs|long|@dagrejs\/|fflate|fastest-levenshtein|magic-string|@jridgewell\/|d3-|internmap)/;

/** Keeps the packages outside that are not to be bundled. */
const outside = {
  name: "outside",
  setup({ onResolve }) {
    onResolve({ filter: /^[^./#]/ }, ({ path, kind }) =>
      kind === "entry-point" || bundled.test(path) ? undefined : { path, external: true },
    );
  },
};

/** Has `import.meta.url` say what it said before the file was put into another; entries are found where they are now. */
const places = (dist, here) => ({
  name: "places",
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, ({ path }) => {
      const file = relative(dist, path).split(sep).join("/");
      if (file.startsWith("..")) return undefined;
      const contents = readFileSync(path, "utf8")
        .replace(/new URL\("(\.[^"]+)", import\.meta\.url\)/g, (url, to) => {
          const target = posix.join(posix.dirname(file), to);
          const [name] = Object.entries(entries).find(([, entry]) => entry === target) ?? [];
          return name === undefined ? url : `new URL("./${name}", ${here})`;
        })
        .replaceAll("import.meta.url", `new URL("../${file}", ${here}).href`);
      return { contents, loader: "js" };
    });
  },
});

/** Writes dist/bundle/ anew, with the licences of the packages in it. */
export async function bundle(root) {
  const dist = join(root, "dist");
  const outdir = join(dist, "bundle");
  const common = {
    absWorkingDir: root,
    outdir,
    bundle: true,
    platform: "node",
    target: "node20",
    legalComments: "none",
  };
  const made = await Promise.all(
    [
      { format: "esm", end: ".js", here: 'import.meta["url"]', splitting: true, chunkNames: "[name]-[hash]" },
      { format: "cjs", end: ".cjs", here: 'require("node:url").pathToFileURL(__filename)' },
    ].map(({ end, here, ...options }) => {
      const own = Object.entries(entries).filter(([name]) => name.endsWith(end));
      const entryPoints = Object.fromEntries(own.map(([name, file]) => [name.slice(0, -end.length), join(dist, file)]));
      const plugins = [outside, places(dist, here)];
      const outExtension = { ".js": end };
      return build({ ...common, ...options, entryPoints, outExtension, plugins, logLevel: "error", metafile: true });
    }),
  );
  const files = made.flatMap(({ metafile }) => Object.keys(metafile.outputs).map((file) => file.split("/").at(-1)));
  for (const name of readdirSync(outdir))
    if (!files.includes(name)) rmSync(join(outdir, name));
    else if (/\.c?js$/.test(name)) giveNamesBack(join(outdir, name));
  const inputs = new Set(made.flatMap(({ metafile }) => Object.keys(metafile.inputs)));
  writeFileSync(join(outdir, "LICENSES.txt"), licences(root, [...inputs]));
}

/** Classes that name themselves are renamed by esbuild (`Saver = class _Saver`), where their instances are printed: they get their names back. */
function giveNamesBack(file) {
  const text = readFileSync(file, "utf8");
  const named = text.replace(
    /\b(\w+) = class _\1\b[^{\n]*\{/g,
    '$& static { Object.defineProperty(this, "name", { value: "$1", configurable: true }); }',
  );
  if (named !== text) writeFileSync(file, named);
}

/** The licences of the packages that `files` are of. */
function licences(root, files) {
  const folders = new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []));
  const texts = [...folders].sort().map((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`Cannot bundle ${name} ${version}: it has no licence file`);
    return `${name} ${version}\n\n${readFileSync(join(root, folder, file), "utf8").trim()}\n`;
  });
  return texts.join(`\n${"-".repeat(80)}\n\n`);
}

/** Whether dist/bundle/ is older than what it is made of. */
export function isStale(root) {
  const time = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const codecs = ["proto", "proto/gen"].flatMap((folder) =>
    readdirSync(join(root, folder)).flatMap((name) => (name.endsWith(".js") ? [`${folder}/${name}`] : [])),
  );
  const sources = ["dist/.tsbuildinfo", "package-lock.json", ".ci/bundle.mjs", ...codecs];
  return sources.some((source) => time(source) > time("dist/bundle/LICENSES.txt"));
}
