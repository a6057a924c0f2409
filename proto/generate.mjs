// Generates the codecs in proto/gen/ from the .proto files: `npm run proto`. With `--check` nothing is written: it
// fails where proto/gen/ is not what the .proto files give.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import cli from "protobufjs-cli";

const pbjs = promisify(cli.pbjs.main);
const here = fileURLToPath(new URL(".", import.meta.url));
const OPTIONS = "-t static-module -w esm --dts --no-verify --no-convert --no-delimited --no-typeurl --no-service".split(
  " ",
);

/** Module name in gen/ -> the .proto files it is made of. */
async function modules() {
  const protosIn = async (folder) =>
    (await readdir(join(here, folder))).filter((name) => name.endsWith(".proto")).sort();
  const files = (await protosIn(".")).filter((name) => name !== "onnx.proto");
  const master = (await protosIn("master")).map((name) => `master/${name}`);
  return { tensorflow: files, onnx: ["onnx.proto"], master };
}

const STRING_KEYS = /\$Object\.keys\((message\.\w+)\)(?=[^\n]*\n[^\n]*\.string\(keys\[i\]\))/g;
const NUMBER_KEYS = /\$Object\.keys\((message\.\w+)\)(?=[^\n]*\n[^\n]*\.uint32\(keys\[i\]\))/g;

/**
 * Lets the codec write maps in TensorFlow's order: two writes of the same values are the same bytes. A map that was read is
 * written in the order of its file.
 */
function withOrderedMaps(text) {
  const byNumber = [...text.matchAll(NUMBER_KEYS)].map(([, map]) => map);
  const ordered = text
    .replace(STRING_KEYS, "$mapKeys($1)")
    .replace(NUMBER_KEYS, "$numberKeys($1)")
    .replace(/^(\s+this\.\w+ = )\{\};/gm, "$1new $ReadMap();")
    .replace(/^(\s+)(message\.\w+)\[key\] = [^\n]*$/gm, (line, indent, map) =>
      byNumber.includes(map) ? `${line}\n${indent}$noteKey(${map}, key);` : line,
    );
  if (ordered === text) return text;
  const names = ["ReadMap", "mapKeys", "noteKey", "numberKeys"].map((name) => `${name} as $${name}`).join(", ");
  return ordered.replace(/^import .*$/m, (line) => `${line}\nimport { ${names} } from "../map-keys.js";`);
}

/** Lets the codec decode the same attributes of a graph's nodes only once. */
function withSharedAttributes(text) {
  const start = text.indexOf("NodeDef.decode = function");
  if (start < 0) return text;
  const call = "$root.tensorflow.AttrValue.decode(reader, reader.size(), $undefined, _depth + 1, value)";
  const at = text.indexOf(call, start);
  const shared = "$attrValue($root.tensorflow.AttrValue, reader, reader.size(), _depth + 1, value)";
  return (text.slice(0, at) + shared + text.slice(at + call.length)).replace(
    /^import .*$/m,
    '$&\nimport { attrValue as $attrValue } from "../attr-values.js";',
  );
}

/** Lets a graph's nodes be read without their attributes, and written with the attributes as they were read. */
function withLazyNodes(text) {
  const call = "$root.tensorflow.NodeDef.decode(reader, reader.size(), $undefined, _depth + 1)";
  const start = text.indexOf("GraphDef.decode = function", text.indexOf("tensorflow.GraphDef = "));
  const at = start < 0 ? -1 : text.indexOf(call, start);
  if (at < 0) return text;
  const lazy = "$nodeDef($root.tensorflow.NodeDef, reader, reader.size(), _depth + 1)";
  const read = text.slice(0, at) + lazy + text.slice(at + call.length);
  const encoder = read.indexOf("NodeDef.encode = function");
  const attrs = read.indexOf("if (message.attr != null", encoder);
  const raw =
    "if (message.attrBytes !== $undefined)\n                writer.raw(message.attrBytes);\n            else ";
  return (read.slice(0, attrs) + raw + read.slice(attrs)).replace(
    /^import .*$/m,
    '$&\nimport { nodeDef as $nodeDef } from "../node-defs.js";',
  );
}

/** Lets the lists of an attribute, of which all but one are empty, be made only where they are filled. */
function withSharedEmptyLists(text) {
  return text.replace(/(const ListValue = function \(properties\) \{\n)(\s+this\.\w+ = \[\];\n)+/, (_, head) => head);
}

/** File name in gen/ -> its text. */
async function generate() {
  const folder = await mkdtemp(join(tmpdir(), "tensorcell-proto-"));
  const texts = new Map();
  try {
    for (const [module, protos] of Object.entries(await modules())) {
      const out = join(folder, `${module}.js`);
      await pbjs([
        ...OPTIONS,
        "-p",
        here,
        "-p",
        join(here, "master"),
        "-r",
        module,
        "-o",
        out,
        ...protos.map((name) => join(here, name)),
      ]);
      texts.set(
        `${module}.js`,
        withSharedEmptyLists(withLazyNodes(withSharedAttributes(withOrderedMaps(await readFile(out, "utf8"))))),
      );
      texts.set(`${module}.d.ts`, await readFile(join(folder, `${module}.d.ts`), "utf8"));
    }
    const schema = join(folder, "tensorflow.json");
    const files = (await modules()).tensorflow.map((name) => join(here, name));
    await pbjs(["-t", "json", "--keep-case", "-p", here, "-o", schema, ...files]);
    texts.set("tensorflow.json", `${JSON.stringify(JSON.parse(await readFile(schema, "utf8")))}\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return texts;
}

/** The text of gen/`name`, or nothing where there is no such file. */
async function current(name) {
  try {
    return await readFile(join(here, "gen", name), "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

const texts = await generate();
if (process.argv.includes("--check")) {
  const stale = [];
  for (const [name, text] of texts) if ((await current(name)) !== text) stale.push(`proto/gen/${name}`);
  if (stale.length > 0) {
    console.error(`${stale.join(", ")}: not what the .proto files give, expected the output of \`npm run proto\``);
    process.exitCode = 1;
  }
} else {
  await mkdir(join(here, "gen"), { recursive: true });
  for (const [name, text] of texts) await writeFile(join(here, "gen", name), text);
}
