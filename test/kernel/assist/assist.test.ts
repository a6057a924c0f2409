import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { Magic } from "../../../kernel/magic.js";
import * as magics from "../../../kernel/magics/index.js";
import type { Json, JsonObject } from "../../../kernel/message.js";
import * as tf from "../../../src/index.js";
import { TestKernel } from "../../support/kernel-client.js";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "tensorcell-assist-")));
let kernel: TestKernel;

function write(path: string, text = ""): void {
  const file = join(folder, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
}

before(async () => {
  write("helper.ts", "/** Helps. */\nexport function help(who: string): number { return who.length; }\n");
  write("data.json", "{}");
  write("models/m-1.index");
  write("models/m-1.data-00000-of-00001");
  write("models/m-1.meta");
  write("models/notes.txt");
  write("node_modules/untyped/package.json", '{"name":"untyped","main":"index.js"}');
  write("node_modules/@scope/pack/package.json", '{"name":"@scope/pack"}');
  tf.variable([1], { name: "old/w" });
  await using sess = new tf.Session();
  await sess.run(tf.globalVariablesInitializer());
  await new tf.train.Saver().save(sess, join(folder, "saved", "real"));
  kernel = await TestKernel.start({ cwd: folder });
  const cells = [
    'const w = tf.variable([[1, 2]], { name: "layer/w" });\nclass Point { x = 1; norm(): number { return this.x; } }',
    "const point = new Point();\nconst o = { alpha: 1, beta: point };\nconst loose: any = { gamma: 1, delta: 2 };",
    "import { help } from './helper';\nfunction twice(n: number): number {\n  return 2 * n; // doubled\n}",
    "let shadowed = 1;",
    "let shadowed = 'text';",
  ];
  for (const code of cells) assert.equal((await kernel.execute(code)).reply.status, "ok", code);
  // A completion does not wait for a server that starts or is slow.
  while (!(await complete("tf.matm|>")).types.some(({ type }) => type === "function"));
});

after(async () => {
  await kernel[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

/** The magics that may stand somewhere, as they are written there. */
function named(place: "line" | "cell", prefix: string): string[] {
  return Object.entries<Magic>(magics)
    .filter(([, magic]) => [place, "both"].includes(magic.place ?? "line"))
    .map(([name]) => prefix + name);
}

/** The content of a reply to a request about the cursor, which `|>` stands for. */
async function ask(type: string, marked: string, content: JsonObject = {}): Promise<JsonObject> {
  const [left = "", right = ""] = marked.split("|>");
  const { reply } = await kernel.request(type, { code: left + right, cursor_pos: [...left].length, ...content });
  assert.equal(reply.status, "ok", JSON.stringify(reply));
  return reply;
}

interface TypeNote {
  readonly text: string;
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly signature?: string;
}

async function complete(marked: string) {
  const reply = await ask("complete_request", marked);
  const { _jupyter_types_experimental: types } = reply.metadata as Record<string, TypeNote[]>;
  const matches = reply.matches as string[];
  const { cursor_start: start, cursor_end: end } = reply as Record<string, number>;
  assert.deepEqual(
    types?.map((one) => [one.text, one.start, one.end]),
    matches.map((text) => [text, start, end]),
  );
  return { matches, start: start!, end: end!, types: types! };
}

/** Why the language server's process cannot be found, or false. */
const serverSkip = process.platform !== "linux" && "needs Linux's /proc";

/** The only child of a process. */
function childOf(parent: number): number {
  const children = readdirSync("/proc").filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      return (
        Number(
          readFileSync(`/proc/${pid}/stat`, "utf8")
            .replace(/^.*\) \S+ /s, "")
            .split(" ")[0],
        ) === parent
      );
    } catch {
      return false; // It has ended meanwhile.
    }
  });
  assert.equal(children.length, 1);
  return Number(children[0]);
}

describe("complete_request", () => {
  for (const [marked, expected, start, type] of [
    ["tf.matm|>", ["matmul"], 3, "function"],
    ["w.matm|>", ["matmul"], 2, "function"],
    ["point.|>", ["norm", "x"], 6, undefined],
    ["o.beta.n|>", ["norm"], 7, "function"],
    ["conv2|>", [], 0, undefined],
    ["o?.al|>", ["alpha"], 3, "property"],
    ["shadowed.toUpp|>", ["toUpperCase"], 9, "function"],
    ["const s = '😀'; shado|>", ["shadowed"], 15, undefined],
    ["const fresh = { one: 1 };\nfresh.|>", ["one"], 32, "property"],
    ["const shadowed = { two: 2 };\nshadowed.|>", ["two"], 38, "property"],
    ["twice(point|>)", ["point", "Point"], 6, undefined],
    ["new tf.train.Sav|>", ["Saver"], 13, "class"],
    ["loose.|>", ["gamma", "delta"], 6, "property"],
    ["const p: Poin|>", ["Point"], 9, "class"],
    ["tf.variable(1, { trai|> })", ["trainable"], 17, "property"],
    ["// tf.matm|>", [], 10, undefined],
    [
      "graph.getTensorByName('layer/w|>",
      ["layer/w:0", "layer/w/initial_value:0", "layer/w/Assign:0", "layer/w/read:0"],
      23,
      "instance",
    ],
    ["graph.getOperationByName('layer/w/r|>", ["layer/w/read"], 26, "instance"],
    ["await sess.run(['layer/w/rea|>', w])", ["layer/w/read:0", "layer/w/read"], 17, "instance"],
    ["await sess.run(w, { 'layer/w:|>0': 1 })", ["layer/w:0"], 21, "instance"],
    ["import { hel|> } from './helper'", ["help"], 9, undefined],
    ["import x from './hel|>'", ["helper.ts"], 17, "path"],
    ["import x from 'unt|>'", ["untyped"], 15, undefined],
    ["import x from '@sco|>'", ["@scope/pack"], 15, undefined],
    ["const fs = await import('node:fs/pro|>')", ["node:fs/promises"], 25, undefined],
    ["new tf.train.Saver().restore(sess, 'models/|>')", ["m-1"], 43, "path"],
    ["tf.train.importMetaGraph('models/m|>')", ["m-1.data-00000-of-00001", "m-1.index", "m-1.meta"], 33, "path"],
    ["open('./da|>')", ["data.json"], 8, "path"],
    ["%|>", [...named("line", "%"), ...named("cell", "%%")], 0, "magic"],
    ["1\n%|>", named("line", "%"), 2, "magic"],
    ["%%wri|>", ["%%writefile"], 0, "magic"],
    ["const a = 1\n%sa|>", ["%save"], 12, "magic"],
    ["%save m --st|>", ["--step"], 8, "param"],
    ["%restore models/|>", ["m-1"], 16, "path"],
    ["%typecheck w|>", ["warn"], 11, "param"],
    ["%restore models/m-1 --scope la|>", ["layer", "layer/w"], 28, "instance"],
    ["%restore models/m-1 --scope=la|>", ["layer", "layer/w"], 28, "instance"],
    ["%restore --partial mod|>", ["models/"], 19, "path"],
    ["%restore --rename w=lay|>", ["layer/w"], 20, "instance"],
    ["%restore saved/real --rename old|>", ["old/", "old/w"], 29, "instance"],
    ["%restore saved --rename old/w=|>", ["layer/w"], 30, "instance"],
    ["%restore saved --rename old/=la|>", ["layer/"], 29, "instance"],
    ["%restore models/m-1 --rename x|>", [], 29, undefined],
    ["%inspect saved/real ol|>", ["old/", "old/w"], 20, "instance"],
    ["%checkpoints |>", ["models/", "node_modules/", "saved/"], 13, "path"],
    ["%graph |>", ["append", "layer", "layer/w", "replace"], 7, undefined],
    ["%load he|>", ["helper.ts"], 6, "path"],
    ["%config typ|>", ["typecheck=error", "typecheck=off", "typecheck=warn"], 8, "param"],
    ["%%capture out --no-s|>", ["--no-stderr", "--no-stdout"], 14, "param"],
    ["%save m --nothing x|>", [], 18, undefined],
    ["!cat he|>", ["helper.ts"], 5, "path"],
    ["!cat models/|>", ["m-1.data-00000-of-00001", "m-1.index", "m-1.meta", "notes.txt"], 12, "path"],
    ["%%html\n<b>o.|>", [], 12, undefined],
    ["%%time\no.|>", ["alpha", "beta"], 9, undefined],
    ["%time o.|>", ["alpha", "beta"], 8, undefined],
    ["%timeit -n 10 -q o.|>", ["alpha", "beta"], 19, undefined],
    ["magics.chec|>", ["checkpoints"], 7, undefined],
    ["(await magics.summary()).par|>", ["parameters"], 25, undefined],
  ] as const)
    it(JSON.stringify(marked), async () => {
      const { matches, start: found, end, types } = await complete(marked);
      assert.deepEqual([...matches].sort(), [...expected].sort());
      assert.equal(found, start);
      assert.equal(end, [...marked.slice(0, marked.indexOf("|>"))].length);
      if (type !== undefined) assert.deepEqual([...new Set(types.map((one) => one.type))], [type]);
    });

  it("goes on with a word without asking again, and asks when the session has changed", async () => {
    assert.deepEqual((await complete("o.|>")).matches, ["alpha", "beta"]);
    assert.deepEqual((await complete("o.b|>")).matches, ["beta"]);
    assert.deepEqual(
      (await complete("o.be|>")).types.map(({ type }) => type),
      ["property"],
    );
    const { reply } = await kernel.execute("const before = o; { const o = 1; }");
    assert.equal(reply.status, "ok");
    assert.deepEqual((await complete("o.b|>")).matches, ["beta"]);
    await kernel.execute("const changing = { one: 1 }");
    assert.deepEqual((await complete("changing.|>")).matches, ["one"]);
    await kernel.execute("const changing = { two: 2 }");
    assert.deepEqual((await complete("changing.|>")).matches, ["two"]);
  });

  it("says how functions are called", async () => {
    const { types } = await complete("twic|>");
    assert.equal(types[0]?.signature, "(n: number): number");
  });

  it("goes by the values where the language server does not answer in time", { skip: serverSkip }, async () => {
    await kernel.execute("const slow = { two: 2, slow: 1, again: 3 }");
    const server = childOf(kernel.launched.process.pid!);
    process.kill(server, "SIGSTOP");
    try {
      assert.deepEqual((await complete("slow.|>")).matches, ["again", "slow", "two"]);
      assert.deepEqual((await complete("slow.t|>")).matches, ["two"]);
      assert.deepEqual((await complete("slo|>")).matches, ["slow"]);
      assert.deepEqual((await complete("disp|>")).matches, ["display"]);
    } finally {
      process.kill(server, "SIGCONT");
    }
    assert.deepEqual((await complete("slow.a|>")).matches, ["again"]);
  });

  it("hides its own names", async () => {
    const { matches } = await complete("|>");
    assert.ok(matches.includes("point") && matches.includes("console"));
    assert.deepEqual(
      matches.filter((name) => name.includes("$")),
      [],
    );
  });

  it("answers a request at the end of all code where the cursor is not given", async () => {
    const { reply } = await kernel.request("complete_request", { code: "tf.matm" });
    assert.deepEqual(reply.matches, ["matmul"]);
  });

  it("sees an imported file as it is now", async () => {
    write(
      "helper.ts",
      "/** Helps. */\nexport function help(who: string): number { return 1; }\nexport const more = 1;\n",
    );
    const { matches } = await complete("import { mor|> } from './helper'");
    assert.deepEqual(matches, ["more"]);
  });

  it("answers while a cell spins, says busy afterwards, and idle at the end", async () => {
    const cell = await kernel.begin("execute_request", {
      code: "const spun = 1; console.log('spinning'); while (true) {}",
    });
    await cell.published(({ content }) => String(content.text).includes("spinning"));
    const states: Json[] = [];
    kernel.client.on("iopub", ({ header, parentHeader, content }) => {
      if (header.msg_type === "status" && parentHeader.msg_type !== "interrupt_request")
        states.push(content.execution_state as Json);
    });
    assert.deepEqual((await complete("o.al|>")).matches, ["alpha"]);
    assert.deepEqual((await complete("spu|>")).matches, ["spun"]);
    assert.match(String(((await ask("inspect_request", "tf.matmul|>")).data as JsonObject)["text/plain"]), /matmul\(/);
    await kernel.interrupt();
    await cell.done;
    assert.deepEqual(states.slice(0, 3), ["busy", "idle", "busy"]);
    assert.deepEqual(states.slice(-2), ["busy", "idle"]);
  });
});

describe("inspect_request", () => {
  async function inspect(marked: string, content: JsonObject = {}): Promise<string> {
    const { found, data } = await ask("inspect_request", marked, content);
    assert.equal(found, true, marked);
    const { "text/plain": plain, "text/markdown": markdown } = data as Record<string, string>;
    assert.match(markdown!, /```\w+\n/);
    assert.doesNotMatch(plain!, /```/);
    return plain!;
  }

  for (const [marked, ...patterns] of [
    ["tf.matm|>ul(1, 2)", /^function matmul\(a: tf\.TensorLike, b: tf\.TensorLike/, /The product of two matrices/],
    ["tf.matmul(1, |>", /^matmul\(a: tf\.TensorLike/, /The product of two matrices/],
    ["w|>", /const w: tf\.Variable/, /dtype float32, shape \(1, 2\)/, /<tf\.Variable 'layer\/w:0'/],
    ["o.alpha|>", /\(property\) alpha: number/, /Value: number\n\n1$/],
    ["sess|>", /const sess: tf\.Session/],
    ["shadowed|>", /let shadowed: string/, /'text'/],
    ["help|>", /function help\(who: string\): number/, /Helps\./],
    ["%save|> m", /Usage: %save/, /--step/],
  ] as [string, ...RegExp[]][])
    it(JSON.stringify(marked), async () => {
      const text = await inspect(marked);
      for (const pattern of patterns) assert.match(text, pattern);
    });

  it("shows the source at detail level 1 alone", async () => {
    assert.doesNotMatch(await inspect("twice|>"), /doubled/);
    assert.match(await inspect("twice|>", { detail_level: 1 }), /doubled/);
  });

  it("finds nothing where there is nothing", async () => {
    for (const marked of ["|>", "1 + |>", "nowhere_to_be_found|>", "// tf|>"])
      assert.equal((await ask("inspect_request", marked)).found, false, marked);
  });

  it("does not run code to show a value", async () => {
    const { reply } = await kernel.execute("const tripwire = { get x() { throw new Error('run'); }, y: 1 };\nvoid 0");
    assert.equal(reply.status, "ok");
    assert.match(await inspect("tripwire|>"), /y: 1/);
    assert.match(await inspect("tripwire.x|>"), /\(accessor\) x/);
  });
});

describe("questions for help in a cell", () => {
  for (const code of ["twice?", "?twice", "%pinfo twice", "1;\ntwice?"])
    it(JSON.stringify(code), async () => {
      const { reply } = await kernel.execute(code);
      const [page] = reply.payload as { source: string; start: number; data: Record<string, string> }[];
      assert.equal(page?.source, "page");
      assert.match(page?.data["text/plain"] ?? "", /^function twice\(n: number\): number/);
      assert.doesNotMatch(page?.data["text/plain"] ?? "", /doubled/);
    });

  it("twice?? shows the source", async () => {
    const { reply } = await kernel.execute("twice??");
    assert.match(JSON.stringify(reply.payload), /doubled/);
  });

  it("fails for a name that is not in scope", async () => {
    const { reply } = await kernel.execute("nowhere_to_be_found?");
    assert.match(String(reply.evalue), /Cannot show help for "nowhere_to_be_found"/);
  });
});
