import assert from "node:assert/strict";
import fs from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import test from "node:test";
import { promisify } from "node:util";
import { captureOutput } from "../../../kernel/repl/console.js";

type Output = [name: "stdout" | "stderr", text: string];

async function captured(print: () => unknown): Promise<Output[]> {
  const output: Output[] = [];
  const capture = captureOutput((name, text) => output.push([name, text]));
  try {
    await print();
  } finally {
    capture.release();
  }
  return output;
}

const methods: [title: string, print: () => void, name: "stdout" | "stderr", text: string | RegExp][] = [
  [
    "log",
    () => console.log("a %s %d %j %o", "b", 1.5, { c: 1 }, [1], { e: 2 }),
    "stdout",
    'a b 1.5 {"c":1} [ 1, [length]: 1 ] { e: 2 }\n',
  ],
  ["log of nothing", () => console.log(), "stdout", "\n"],
  ["log of a percent sign", () => console.log("100%", 5), "stdout", "100% 5\n"],
  ["info", () => console.info("i"), "stdout", "i\n"],
  ["debug", () => console.debug("d"), "stdout", "d\n"],
  ["warn", () => console.warn("w"), "stderr", "w\n"],
  ["error", () => console.error("e"), "stderr", "e\n"],
  ["trace", () => console.trace("t"), "stderr", /^Trace: t\n {4}at .*console\.test/],
  ["assert", () => console.assert(1 === Number("2"), "bad %s", "x"), "stderr", "Assertion failed: bad x\n"],
  ["dir", () => console.dir({ a: { b: {} } }, { depth: 0 }), "stdout", "{ a: [Object] }\n"],
  ["table", () => console.table([{ a: 1 }]), "stdout", /│ 0 .*│ 1 │/],
  ["count", () => console.count("c"), "stdout", "c: 1\n"],
  ["timeEnd", () => [console.time("t"), console.timeEnd("t")], "stdout", /^t: [\d.]+ms\n$/],
  ["a value in colour", () => console.log({ a: 1 }), "stdout", "{ a: 1 }\n"],
  ["write", () => process.stdout.write("w"), "stdout", "w"],
  ["write of bytes", () => process.stderr.write(Buffer.from("é")), "stderr", "é"],
  ["write in an encoding", () => process.stdout.write("68c3a9", "hex"), "stdout", "hé"],
];

test("what is printed is captured under the right name", async (t) => {
  for (const [title, print, name, text] of methods) {
    await t.test(title, async () => {
      const output = await captured(print);
      assert.deepEqual(new Set(output.map(([stream]) => stream)), new Set([name]));
      const all = output.map(([, part]) => part).join("");
      if (typeof text === "string") assert.equal(all, text);
      else assert.match(all, text);
    });
  }
});

test("groups indent, on both streams and in order", async () => {
  const output = await captured(() => {
    console.group("g");
    console.log("in\nside");
    console.error("err");
    console.groupEnd();
    console.log("out");
  });
  assert.deepEqual(output, [
    ["stdout", "g\n"],
    ["stdout", "  in\n  side\n"],
    ["stderr", "  err\n"],
    ["stdout", "out\n"],
  ]);
});

test("a character split over two writes arrives whole", async () => {
  const [first, second] = [Buffer.from("€").subarray(0, 2), Buffer.from("€").subarray(2)];
  const output = await captured(() => {
    process.stdout.write(first);
    process.stdout.write(second);
  });
  assert.deepEqual(output, [["stdout", "€"]]);
});

test("writes call back, and the streams cannot be closed", async () => {
  let called = 0;
  const output = await captured(async () => {
    await new Promise<void>((resolve) => process.stdout.write("a", () => resolve(void called++)));
    await new Promise<void>((resolve) => process.stdout.write("b", "utf8", () => resolve(void called++)));
    await pipeline(Readable.from(["c", "d"]), process.stdout);
    await new Promise<void>((resolve) => process.stdout.end("e", () => resolve(void called++)));
    process.stdout.destroy();
    assert.equal(process.stdout.write("f"), true);
    Readable.from(["g"]).pipe(process.stdout);
    await new Promise((resolve) => setImmediate(resolve));
  });
  assert.equal(called, 3);
  assert.equal(output.map(([, text]) => text).join(""), "abcdefg");
});

test("colours come only when asked for", async () => {
  process.env.FORCE_COLOR = "1";
  try {
    assert.ok((await captured(() => console.log({ a: 1 })))[0]?.[1].includes("\u001b[33m1"));
    process.env.NO_COLOR = "1";
    assert.equal((await captured(() => console.log({ a: 1 })))[0]?.[1], "{ a: 1 }\n");
  } finally {
    delete process.env.FORCE_COLOR;
    delete process.env.NO_COLOR;
  }
});

test("what is written to the numbers of the streams is printed", async () => {
  const output = await captured(async () => {
    const written = (...values: unknown[]): Promise<unknown> => Reflect.apply(promisify(fs.write), fs, values);
    assert.equal(fs.writeSync(1, "é\n"), 3);
    assert.equal(fs.writeSync(2, new TextEncoder().encode("_error\n_"), 1, 6), 6);
    assert.equal(Reflect.apply(fs.writeSync, fs, [1, Buffer.from("abc"), { offset: 1, length: 1 }]), 1);
    assert.equal(fs.writeSync(1, "4142", null, "hex"), 2);
    assert.deepEqual(await written(1, Buffer.from("\nx\n"), 1), {
      bytesWritten: 2,
      buffer: Buffer.from("\nx\n"),
    });
    await new Promise((done) =>
      fs.createWriteStream("", { fd: 2, autoClose: false }).end("stream\n", () => done(null)),
    );
  });
  const text = (wanted: string) => output.flatMap(([name, part]) => (name === wanted ? part : [])).join("");
  assert.equal(text("stdout"), "é\nbABx\n");
  assert.equal(text("stderr"), "error\nstream\n");
  const file = join(await mkdtemp(join(tmpdir(), "tensorcell-console-")), "file");
  const fd = fs.openSync(file, "w");
  await captured(() => assert.equal(fs.writeSync(fd, "kept"), 4));
  fs.closeSync(fd);
  assert.equal(fs.readFileSync(file, "utf8"), "kept");
  await rm(dirname(file), { recursive: true });
});

test("imported and remembered references are captured, and released", async () => {
  const { log } = console;
  const stdout = process.stdout;
  const { stdout: imported } = await import("node:process");
  assert.equal(imported, stdout);
  const output = await captured(async () => {
    assert.notEqual(process.stdout, stdout);
    assert.equal((await import("node:process")).stdout, process.stdout);
    assert.equal(process.stdout.isTTY, false);
    const remembered = console;
    remembered.log("x");
  });
  assert.deepEqual(output, [["stdout", "x\n"]]);
  assert.equal(process.stdout, stdout);
  assert.equal(console.log, log);
  assert.equal((await import("node:process")).stdout, stdout);
});
