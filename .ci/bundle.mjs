// Puts what a kernel loads into few files, dist/bundle/: a start reads some ten files instead of some seven hundred. The
// files in dist/ that tsc wrote remain: their declarations are what users and the language server read, and tests import them.
// The code is in dist/bundle/code/, for kernel/load.ts to load; the files beside it are those that others know by their names.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join, posix, relative, sep } from "node:path";
import { build, transform } from "esbuild";
import { parseSync } from "oxc-parser";

/** Files that have load.js load their code: name in dist/bundle/ -> file in dist/ that has it. Those of the main thread share code. */
const main = { "cli.js": "kernel/cli.js", "tensorcell.mjs": "src/index.js" };
const threads = { "worker.js": "kernel/wire/worker.js" };

/** Files that are loaded as they are. */
const plain = {
  "load.js": "kernel/load.js",
  "module-hooks.mjs": "kernel/repl/module-hooks.js",
  "helpers.mjs": "kernel/repl/helpers.js",
};

/** Packages that a start or the first use of the library loads, of JavaScript alone; all others stay where npm puts them. */
const inside =
  /^(?:@protobufjs\/|protobufjs|long|@dagrejs\/|fflate|fastest-levenshtein|magic-string|@jridgewell\/|d3-|internmap|commander$|diff$|uuid$)/;

/** Keeps the packages outside that are not to be bundled. */
const outside = {
  name: "outside",
  setup({ onResolve }) {
    onResolve({ filter: /^[^./#]/ }, ({ path, kind }) =>
      kind === "entry-point" || inside.test(path) ? undefined : { path, external: true },
    );
  },
};

/**
 * Has `import.meta.url` say what it said before the file was put into another; files of the bundle are found where they are now.
 * `bundle`: the way to dist/bundle/ from the file that is at the URL `here`.
 */
const places = (dist, bundle, here) => ({
  name: "places",
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, ({ path }) => {
      const file = relative(dist, path).split(sep).join("/");
      if (file.startsWith("..")) return undefined;
      const contents = readFileSync(path, "utf8")
        .replace(/new URL\("(\.[^"]+)", import\.meta\.url\)/g, (url, to) => {
          const target = posix.join(posix.dirname(file), to);
          const entries = Object.entries({ ...main, ...threads, ...plain });
          const [name] = entries.find(([, entry]) => entry === target) ?? [];
          return name === undefined ? url : `new URL("${bundle}${name}", ${here})`;
        })
        .replaceAll("import.meta.url", `new URL("${bundle}../${file}", ${here}).href`);
      return { contents, loader: "js" };
    });
  },
});

/** Bundles files: the texts that make up each, by their names, and what esbuild tells of them. */
async function bundled(root, files, { bundle, here, ...options }) {
  const dist = join(root, "dist");
  const entries = Object.entries(files).map(([name, file]) => ({
    out: name.replace(/\.m?js$/, ""),
    in: join(dist, file),
  }));
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: join(dist, "bundle"),
    bundle: true,
    platform: "node",
    target: "node20",
    legalComments: "none",
    logLevel: "error",
    plugins: [outside, places(dist, bundle, here)],
    write: false,
    metafile: true,
    ...options,
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), giveNamesBack(text)]));
  const outputs = Object.entries(metafile.outputs).map(([path, output]) => ({ name: basename(path), ...output }));
  const entryOf = (file) => outputs.find(({ entryPoint }) => entryPoint === `dist/${file}`);
  return { texts, entryOf, inputs: Object.keys(metafile.inputs) };
}

/** Writes dist/bundle/ anew, with the licences of the packages in it. */
export async function bundle(root) {
  const files = new Map();
  const write = (name, text) => files.set(name, text);

  const code = { bundle: "../", here: codeUrl, entryNames: "[name]-[hash]", chunkNames: "[name]-[hash]" };
  // esbuild splits modules only: they become CommonJS afterwards.
  const shared = await bundled(root, main, { ...code, format: "esm", splitting: true });
  const library = shared.entryOf(main["tensorcell.mjs"]);
  write("cli.js", `#!/usr/bin/env node\n${loading(shared.entryOf(main["cli.js"]))};\n`);
  write("tensorcell.mjs", moduleOf(library));

  // Apart from the main thread's, with which it has little in common: fewer files are read at its start.
  const thread = await bundled(root, threads, { ...code, format: "esm", splitting: true });
  for (const [name, text] of [...shared.texts, ...thread.texts])
    write(`code/${name}`, wrapped(await asCommonJs(text, library.name)));
  for (const [name, file] of Object.entries(threads)) write(name, `${loading(thread.entryOf(file))};\n`);

  const others = Object.entries(plain).map(async ([name, file]) => {
    const format = name.endsWith(".mjs")
      ? { format: "esm", here: 'import.meta["url"]', outExtension: { ".js": ".mjs" } }
      : { format: "cjs", here: 'require("node:url").pathToFileURL(__filename)' };
    return bundled(root, { [name]: file }, { bundle: "./", ...format });
  });
  const made = [shared, thread, ...(await Promise.all(others))];
  for (const { texts } of made.slice(2)) for (const [name, text] of texts) write(name, text);
  write("package.json", '{ "type": "commonjs" }\n');
  write("LICENSES.txt", licences(root, [...new Set(made.flatMap(({ inputs }) => inputs))]));

  const folder = join(root, "dist", "bundle");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "code"), { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}

/** What the function that load.js calls is given besides what CommonJS gives: `import()`, which V8 does not keep, and the code's own URL. */
const [importModule, codeUrl] = ["importModule", "codeUrl"];

/** JavaScript that loads an output of esbuild's. */
const loading = ({ name }) => `require("./load.js").load(${JSON.stringify(name)})`;

/** A module as CommonJS. What it imports when needed it requires, but for the library: that is to be the module that users import. */
async function asCommonJs(module, library) {
  const { code } = await transform(withoutImports(module, library), {
    format: "cjs",
    platform: "node",
    target: "node20",
  });
  return code;
}

/** Puts other calls in the place of `import()`. */
function withoutImports(text, library) {
  let result = "";
  let done = 0;
  for (const { start, end, moduleRequest } of parseSync("code.js", text).module.dynamicImports) {
    const request = text.slice(moduleRequest.start, moduleRequest.end);
    result += text.slice(done, start);
    if (request === `"./${library}"`) result += `${importModule}("./tensorcell.mjs")`;
    else if (request.startsWith('"./')) result += `Promise.resolve().then(() => require(${request}))`;
    else result += importModule + text.slice(start + "import".length, end);
    done = end;
  }
  return result + text.slice(done);
}

/** The module with the names that an output of esbuild's exports, some of which (`tf.case`) are no names of variables. */
function moduleOf(output) {
  return `import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const {${output.exports.map((name) => `\n  ${name}: $${name},`).join("")}
} = ${loading(output)};
export {${output.exports.map((name) => `\n  $${name} as ${name},`).join("")}
};
`;
}

/** A file of code/ as load.js takes it: one function, one byte a character. */
function wrapped(text) {
  // esbuild leaves templates and regular expressions as they are; the escape means the same there.
  const ascii = text
    .replace(/^#!.*/, "")
    .replace(/[\u0080-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `(function (exports, require, module, ${importModule}, ${codeUrl}) {${ascii}\n})`;
}

/** Classes that name themselves are renamed by esbuild (`Saver = class _Saver`), where their instances are printed: they get their names back. */
function giveNamesBack(text) {
  return text.replace(
    /\b(\w+) = class _\1\b[^{\n]*\{/g,
    '$& static { Object.defineProperty(this, "name", { value: "$1", configurable: true }); }',
  );
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
