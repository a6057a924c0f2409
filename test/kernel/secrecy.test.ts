import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { curveKeyPair } from "zeromq";
import { kernelArgv, TestKernel } from "../support/kernel-client.js";

const key = "b1a2c3d4-the-key-that-nobody-may-see-0f9e8d7c";
const { publicKey, secretKey } = curveKeyPair();
const secrets = [key, secretKey];

/** Whether a text has a secret, or a good part of one. */
function leaks(text: string): string | undefined {
  for (const secret of secrets)
    for (let at = 0; at + 8 <= secret.length; at++) {
      const part = secret.slice(at, at + 8);
      if (text.includes(part)) return part;
    }
  return undefined;
}

/** Cells that print, throw or give all that the process tells of itself. */
const cells = {
  "its environment": "process.env",
  "a child's environment and arguments":
    "(await import('node:child_process')).execFileSync(process.execPath, ['-p', '[process.env, process.argv]']).toString()",
  "an asynchronous child's environment":
    "const { exec } = await import('node:child_process'); await new Promise((done) => exec('env', (_, text) => { console.log(text); done(); }))",
  "a worker's environment and data":
    "import { Worker } from 'node:worker_threads'; const w = new Worker('const t = require(\"node:worker_threads\"); t.parentPort.postMessage(JSON.stringify([process.env, process.argv, t.workerData]))', { eval: true }); console.log(await new Promise((done) => w.once('message', done)))",
  "a report": "process.report.getReport()",
  "all handles": "console.dir(process._getActiveHandles(), { depth: 6 })",
  "all names": "console.dir(globalThis, { depth: 3, showHidden: true })",
  "a traceback": "Error.stackTraceLimit = 200; throw new Error('on purpose', { cause: new Error('why') })",
  "an error of the kernel's own code": "comms.open('target', 7n)",
  "a shell's environment": "!env",
  "variables of the environment": "%env",
};

describe("the connection's keys", () => {
  let folder = "";
  let kernel: TestKernel;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "tensorcell-secrecy-"));
    kernel = await TestKernel.start({
      key,
      curve: { publicKey, secretKey },
      env: { NODE_DEBUG: "worker,module,net,child_process,esm", TENSORCELL_HISTORY: join(folder, "history.jsonl") },
    });
  });
  after(async () => {
    await kernel[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });

  for (const [what, code] of Object.entries(cells))
    it(`are not in what a cell shows of ${what}`, async () => {
      const { outputs, reply } = await kernel.execute(code, { stop_on_error: false });
      const shown = JSON.stringify([outputs.map(({ content }) => content), reply]);
      assert.ok(shown.length > 300, shown);
      assert.equal(leaks(shown), undefined);
    });

  it("are not in replies", async () => {
    for (const type of [
      "kernel_info_request",
      "connect_request",
      "list_subshell_request",
      "debug_request",
      "nonsense",
    ]) {
      const { reply } = type === "nonsense" ? { reply: {} } : { reply: await kernel.control(type) };
      assert.equal(leaks(JSON.stringify(reply)), undefined);
    }
  });

  it("are neither in the log of what was dropped, in debug output, nor in files beside the connection's", async () => {
    const { sockets, codec } = kernel.client;
    const frames = codec.encode({
      channel: "shell",
      identities: [],
      type: "execute_request",
      parentHeader: {},
      metadata: "{}",
      content: JSON.stringify({ code: "1" }),
      buffers: [],
    });
    for (const channel of ["shell", "control", "stdin"] as const)
      for (let at = 0; at < frames.length; at++) {
        const changed = frames.map((frame, place) => (place === at ? Buffer.from("{") : frame));
        await sockets[channel].send(changed);
        await sockets[channel].send(frames.slice(0, at + 1));
      }
    await kernel.control("kernel_info_request");
    await kernel.execute("1");
    const log = kernel.launched.errors();
    assert.match(log, /signature does not match; dropped/);
    assert.match(log, /WORKER \d+|MODULE \d+/);
    assert.equal(leaks(log), undefined);
    const beside = dirname(kernel.launched.process.spawnargs.at(-1) ?? "");
    const others = readdirSync(beside).filter((name) => name !== "connection.json");
    assert.ok(others.length > 0);
    for (const path of [...others.map((name) => join(beside, name)), join(folder, "history.jsonl")])
      assert.equal(leaks(readFileSync(path, "utf8")), undefined, path);
  });

  it("are not in what a process says that cannot start", async () => {
    const good = JSON.parse(await readFile(kernel.launched.process.spawnargs.at(-1) ?? "", "utf8"));
    const text = JSON.stringify(good);
    const broken = [
      text,
      text.slice(0, text.indexOf(key) + 20),
      `${key}${text}`,
      `{"key":"${key}" x`,
      JSON.stringify([key]),
      JSON.stringify({ ...good, key: [key] }),
      JSON.stringify({ ...good, transport: "carrier pigeon" }),
      JSON.stringify({ ...good, signature_scheme: "hmac-nothing" }),
      JSON.stringify({ ...good, curve_publickey: "short" }),
      JSON.stringify({ ...good, curve_secretkey: `${secretKey}more` }),
      JSON.stringify({ ...good, curve_secretkey: [secretKey] }),
    ];
    const file = join(folder, "broken.json");
    for (const content of broken) {
      await writeFile(file, content);
      const argv = kernelArgv.slice(1).map((part) => part.replace("{connection_file}", file));
      const child = spawn(process.execPath, argv, { stdio: ["ignore", "pipe", "pipe"] });
      let said = "";
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding("utf8").on("data", (part) => (said += part));
      const code = await new Promise((resolve) => child.once("close", resolve));
      assert.equal(code, 1, content);
      assert.match(said, /Cannot .*expected/s, content);
      assert.equal(leaks(said), undefined, said);
    }
  });
});
