import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Import, parseFile, pathsIn, type SourceFile } from "./support/source-files.js";

/** Part of src/ -> the parts that it may import. A part is a folder or a file directly in src/. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  sstable: ["core"],
  checkpoint: ["core", "sstable"],
  onnx: ["core"],
  ops: ["core", "sstable", "checkpoint", "onnx"],
  "gradient-sum": ["core", "ops"],
  gradients: ["core", "ops", "gradient-sum"],
  text: ["core", "checkpoint"],
  saver: ["core", "checkpoint", "ops", "show", "text"],
  formats: ["core", "checkpoint", "onnx", "ops", "text", "saver", "session"],
  summary: ["core", "sstable", "ops", "saver", "session"],
  train: ["core", "checkpoint", "ops", "gradients", "saver", "formats", "show", "summary", "session"],
  session: ["core", "onnx"],
  show: ["core", "ops", "session"],
  layers: ["core", "ops", "train"],
  losses: ["core", "ops"],
  metrics: ["core", "ops"],
  // What follows are namespaces of the public interface: they only hand names on.
  bitwise: ["ops"],
  "graph-util": ["formats"],
  data: ["ops"],
  debugging: ["ops"],
  image: ["ops"],
  initializers: ["ops"],
  io: ["ops", "formats"],
  linalg: ["ops"],
  lookup: ["ops"],
  math: ["ops"],
  nn: ["ops"],
  "onnx-export": ["formats"],
  random: ["core", "ops"],
  regularizers: ["ops"],
  "saved-model": ["formats"],
  sets: ["ops"],
  signal: ["ops"],
  sparse: ["core", "ops"],
  strings: ["ops"],
  timeline: ["show"],
};

/**
 * Where files may import each other in a ring: an op's gradient is made of other ops, and theirs may be made of it. These
 * files only register when they are loaded.
 */
const RINGS_ALLOWED = /^src\/ops\//;

/** Package -> the files that may import it. */
const PACKAGES: readonly { readonly name: string; readonly where: RegExp; readonly says: string }[] = [
  { name: "onnxruntime-node", where: /^src\/onnx\/runtime\.ts$/, says: "only src/onnx/runtime.ts" },
  { name: "@grpc/grpc-js", where: /^src\/session\/remote\/channel\.ts$/, says: "only src/session/remote/channel.ts" },
  { name: "zeromq", where: /^(kernel\/wire|notebooks\/run)\//, says: "only kernel/wire/ and notebooks/run/" },
  { name: "@jupyterlab/services", where: /^notebooks\/run\//, says: "only notebooks/run/" },
  { name: "typescript", where: /^kernel\/assist\//, says: "only kernel/assist/" },
];

/** What reads cells and runs nothing: the wire's thread has it too, to help to write them. */
const SYNTAX = /^kernel\/repl\/(declarations|depth|parse|scope|syntax)\.ts$/;

/** Where the kernel may load the library. */
const LIBRARY_USERS = /^kernel\/(library\.ts|magics\/)/;

/** What draws and knows neither tensors nor graphs: what the kernel itself displays is drawn with it. */
const DRAWING = /^src\/show\/(curves|html|panels|records|records-markdown|series|short-number|style|units)\.ts$/;

const files = new Map(
  ["src", "kernel", "kernelspec", "notebooks"].flatMap((folder) => pathsIn(folder)).map((p) => [p, parseFile(p)]),
);
const allImports = [...files.values()].flatMap((file) => file.imports.map((one) => ({ from: file.path, one })));

const partOf = (path: string) => /^src\/([^/]+?)(\.ts)?(\/|$)/.exec(path)?.[1];
const topOf = (path: string) => path.slice(0, path.indexOf("/"));
const describeImport = (from: string, { line, request }: Import) => `${from}:${line} imports "${request}"`;

/** The shortest way from `start` to a file that fits `isGoal`, along imports made at run time; undefined if none. */
function wayTo(start: string, isGoal: (path: string) => boolean): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[start, undefined]]);
  for (const path of cameFrom.keys()) {
    if (isGoal(path)) {
      const way: string[] = [];
      for (let at: string | undefined = path; at !== undefined; at = cameFrom.get(at)) way.unshift(at);
      return way;
    }
    for (const { file } of files.get(path)?.imports ?? [])
      if (file !== undefined && !cameFrom.has(file)) cameFrom.set(file, path);
  }
  return undefined;
}

/** Groups of files that import each other, each as one ring (Tarjan's strongly connected components). */
function rings(among: readonly SourceFile[]): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (path: string) => {
    const mine = index.size;
    index.set(path, mine);
    low.set(path, mine);
    stack.push(path);
    for (const { file, dynamic } of files.get(path)?.imports ?? []) {
      if (file === undefined || dynamic || !files.has(file)) continue;
      if (!index.has(file)) visit(file);
      if (stack.includes(file)) low.set(path, Math.min(low.get(path)!, low.get(file)!));
    }
    if (low.get(path) !== mine) return;
    const group = stack.splice(stack.indexOf(path));
    const [first] = group;
    if (group.length > 1) found.push(group);
    else if (files.get(first!)?.imports.some(({ file }) => file === first)) found.push(group);
  };
  for (const { path } of among) if (!index.has(path)) visit(path);
  return found;
}

/** Fails with one line for each violation. */
function expectNone(violations: readonly string[], rule: string): void {
  if (violations.length > 0) assert.fail([rule, ...violations].join("\n  "));
}

describe("layers", () => {
  it("finds the sources and their imports", () => {
    assert.ok(files.size > 100, `${files.size} files`);
    assert.ok(allImports.length > 300, `${allImports.length} imports`);
  });

  it("imports only files that exist", () => {
    const lost = allImports.filter(({ one }) => one.file?.endsWith(".ts") && !files.has(one.file));
    expectNone(
      lost.map(({ from, one }) => describeImport(from, one)),
      "Imports of files that do not exist:",
    );
  });

  it("knows each part of src/", () => {
    const parts = new Set([...files.keys()].map(partOf).filter((part) => part !== undefined));
    parts.delete("index");
    const known = Object.keys(LAYERS);
    expectNone(
      [...parts].filter((part) => !known.includes(part)).map((part) => `src/${part}`),
      "Parts without a rule in LAYERS:",
    );
  });

  for (const [part, allowed] of Object.entries(LAYERS)) {
    it(`src/${part} imports only ${[...allowed, "itself"].join(", ")}`, () => {
      const violations = allImports.filter(({ from, one }) => {
        const target = one.file === undefined ? undefined : partOf(one.file);
        return partOf(from) === part && target !== undefined && target !== part && !allowed.includes(target);
      });
      expectNone(
        violations.map(({ from, one }) => describeImport(from, one)),
        `src/${part} may not import these:`,
      );
    });
  }

  it("src/ imports nothing of the kernel, its installation or the runner", () => {
    const violations = allImports.filter(
      ({ from, one }) => topOf(from) === "src" && one.file !== undefined && topOf(one.file) !== "src",
    );
    expectNone(
      violations.map(({ from, one }) => describeImport(from, one)),
      "src/ may not import these:",
    );
  });

  it("src/ has no ring of imports", () => {
    const sources = [...files.values()].filter(({ path }) => topOf(path) === "src");
    expectNone(
      rings(sources)
        .filter((ring) => !ring.every((path) => RINGS_ALLOWED.test(path)))
        .map((ring) => ring.join(" <-> ")),
      "These files import each other:",
    );
  });

  for (const { name, where, says } of PACKAGES) {
    it(`${says} may import ${name}`, () => {
      const violations = allImports.filter(
        ({ from, one }) => (one.request === name || one.request.startsWith(`${name}/`)) && !where.test(from),
      );
      expectNone(
        violations.map(({ from, one }) => describeImport(from, one)),
        `${says} may import ${name}:`,
      );
    });
  }

  it("the sockets and the control channel never load the REPL or the library", () => {
    const ways = [...files.keys()]
      .filter((path) => /^kernel\/(wire|control)\//.test(path))
      .map((path) => wayTo(path, (to) => /^(src|kernel\/repl)\//.test(to) && !SYNTAX.test(to)))
      .filter((way) => way !== undefined);
    expectNone(
      ways.map((way) => way.join(" -> ")),
      "kernel/wire and kernel/control reach:",
    );
  });

  it("the language server is started by what cannot read cells: a kernel at rest has not loaded that", () => {
    const reading = /^kernel\/(repl|magic-lines|assist\/(assistant|session-document))\b/;
    const way = wayTo("kernel/assist/language-server.ts", (to) => reading.test(to));
    assert.equal(way?.join(" -> "), undefined);
    assert.ok(
      wayTo("kernel/assist/assistant.ts", (to) => reading.test(to)),
      "the assistant reads cells",
    );
  });

  it("the messages of the shell get everything by their argument", () => {
    const violations = allImports.filter(
      ({ from, one }) =>
        from.startsWith("kernel/shell/") && /^kernel\/(repl|wire|magics|library|kernel)\b/.test(one.file ?? ""),
    );
    expectNone(
      violations.map(({ from, one }) => describeImport(from, one)),
      "kernel/shell may not import these:",
    );
  });

  it("the kernel loads the library in one place, and its magics may", () => {
    const violations = allImports.filter(
      ({ from, one }) =>
        topOf(from) === "kernel" &&
        one.file?.startsWith("src/") &&
        !LIBRARY_USERS.test(from) &&
        !(from.startsWith("kernel/display/") && DRAWING.test(one.file)),
    );
    expectNone(
      violations.map(({ from, one }) => describeImport(from, one)),
      "Only kernel/library.ts and kernel/magics/ may import src/:",
    );
  });

  it("the runner speaks the protocol: it imports neither the library nor the kernel", () => {
    const violations = allImports.filter(
      ({ from, one }) => from.startsWith("notebooks/") && one.file !== undefined && topOf(one.file) !== "notebooks",
    );
    expectNone(
      violations.map(({ from, one }) => describeImport(from, one)),
      "notebooks/run may not import these:",
    );
  });
});
