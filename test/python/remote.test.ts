import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it, type TestContext } from "node:test";
import { install } from "../../kernelspec/install.js";
import { freePorts } from "../../notebooks/run/connection-file.js";
import { runCommand } from "../../notebooks/run/main.js";
import type { RunCommandOptions } from "../../notebooks/run/options.js";
import { code, FakeHost, notebookOf } from "../notebooks/run/support.js";
import { findPython } from "../support/python.js";

const python = findPython("jupyter_server", "kernel_gateway");
const KERNEL = "tensorcell-under-test";
const TOKEN = "secret";

/** How each server is started on a port, with a token. */
const servers: Record<string, (port: number, token: string) => string[]> = {
  "Jupyter Server": (port, token) => [
    ...["-m", "jupyter_server", "--ServerApp.ip=127.0.0.1", `--ServerApp.port=${port}`, "--no-browser", "--allow-root"],
    `--IdentityProvider.token=${token}`,
  ],
  "Jupyter Kernel Gateway": (port, token) => [
    ...["-m", "kernel_gateway", "--KernelGatewayApp.ip=127.0.0.1", `--KernelGatewayApp.port=${port}`],
    `--KernelGatewayApp.auth_token=${token}`,
    "--JupyterWebsocketPersonality.list_kernels=True",
  ],
};

/** A way to a server that can be cut, and led to another. */
class Way {
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;
  target = 0;

  constructor() {
    this.#server = createServer((client) => {
      const server = connect(this.target, "127.0.0.1");
      client.pipe(server).pipe(client);
      for (const socket of [client, server]) {
        this.#sockets.add(socket);
        // What is cut fails on the other side.
        socket.on("error", () => undefined);
        socket.on("close", () => this.#sockets.delete(socket));
      }
    });
  }

  async open(): Promise<string> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  close(): void {
    this.cut();
    this.#server.close();
  }
}

for (const [name, words] of Object.entries(servers))
  describe(`tensorcell run --server: ${name}`, { skip: python.skip }, () => {
    const way = new Way();
    let home: string;
    let url: string;
    let process: ChildProcess;

    /** Starts a server and leads the way to it. */
    async function start(token = TOKEN): Promise<ChildProcess> {
      const [port] = (await freePorts(1)) as [number];
      const env = {
        ...globalThis.process.env,
        JUPYTER_PATH: join(home, "share", "jupyter"),
        JUPYTER_CONFIG_DIR: join(home, "config"),
        JUPYTER_RUNTIME_DIR: join(home, "runtime"),
        TENSORCELL_HISTORY: "",
      };
      const child = spawn(python.command, words(port, token), {
        cwd: join(home, "work"),
        env,
        stdio: ["ignore", "ignore", "pipe"],
      });
      await listening(child, port);
      way.target = port;
      return child;
    }

    before(async () => {
      home = await mkdtemp(join(tmpdir(), "tensorcell-remote-"));
      await mkdir(join(home, "work"));
      await install({ prefix: home, name: KERNEL });
      url = await way.open();
      process = await start();
    });
    after(async () => {
      way.close();
      await end(process, "SIGTERM");
      await rm(home, { recursive: true, force: true, maxRetries: 10 });
    });

    const ask = (path: string, init: RequestInit = {}) =>
      fetch(`${url}/${path}`, { ...init, headers: { authorization: `token ${TOKEN}` } });

    /** The kernels that the server has. */
    async function kernels(): Promise<{ id: string }[]> {
      return (await (await ask("api/kernels")).json()) as { id: string }[];
    }

    /** Runs cells on the server; the test goes on while they run. */
    function run(cells: readonly string[], options: Partial<RunCommandOptions> = {}, token = TOKEN) {
      const host = new FakeHost();
      const output = join(home, "out.ipynb");
      const ended = (async () => {
        const path = join(home, "in.ipynb");
        await writeFile(path, notebookOf(cells.map((source) => code(source))));
        await rm(output, { force: true });
        const exit = await runCommand(
          [path],
          { kernel: { server: url, token, name: KERNEL }, output, ...options },
          host,
        );
        return { exit, stdout: host.stdout.text, stderr: host.stderr.text };
      })();
      const read = async () => JSON.parse(await readFile(output, "utf8")).cells;
      return { host, ended, read };
    }

    it("runs the cells there and writes the notebook here", async () => {
      const { ended, read } = run([
        "const w = tf.variable([1, 2]);\nawait w.initializer.run();",
        "console.log(process.cwd());\nawait sess.run(w.mul(2))",
      ]);
      const { exit, stdout, stderr } = await ended;
      assert.equal(exit, 0, stderr);
      assert.equal(stdout, `${join(home, "work")}\n[2. 4.]\n`);
      assert.deepEqual(
        (await read())[1].outputs.map((output: { output_type: string }) => output.output_type),
        ["stream", "execute_result"],
      );
    });

    it("interrupts what takes too long", async () => {
      const { exit, stderr } = await run(["while (true) {}"], { cellTimeout: 200 }).ended;
      assert.equal(exit, 5, stderr);
      assert.match(stderr, /KeyboardInterrupt/);
    });

    it("says that a token is refused, and that nothing answers", async () => {
      const refused = await run(["1"], {}, "expired").ended;
      assert.equal(refused.exit, 4);
      assert.match(
        refused.stderr,
        /Cannot start a kernel on http:\/\/127\.0\.0\.1:\d+: it refuses the token \(HTTP 40[13]\)/,
      );
      const kernel = { server: `http://127.0.0.1:${await freePorts(1)}`, token: TOKEN };
      const nobody = await run(["1"], { kernel }).ended;
      assert.equal(nobody.exit, 4);
      assert.match(nobody.stderr, /nothing answers at/);
    });

    it("connects again when the connection is lost, without losing an output", async (t) => {
      const go = await flag(t, join(home, "work", "go"));
      const { host, ended } = run([
        `console.log("waiting");
         while (!(await import("node:fs")).existsSync("go")) await new Promise((resolve) => setTimeout(resolve, 10));
         for (let line = 0; line < 500; line++) console.log("line", line);`,
        "6 * 7",
      ]);
      await host.stdout.until("waiting");
      way.cut();
      // What a server sends before it sees that nobody is there is lost by it.
      await host.stderr.until("is lost");
      await go();
      const { exit, stdout, stderr } = await ended;
      assert.equal(exit, 0, stderr);
      const lines = Array.from({ length: 500 }, (_, line) => `line ${line}\n`).join("");
      assert.equal(stdout, `waiting\n${lines}42\n`);
      assert.match(stderr, /The connection to .* is lost; trying to connect again/);
      assert.match(stderr, /Connected to .* again/);
    });

    it("says that another client started the kernel anew", async () => {
      // A server interrupts a kernel before it ends it.
      const stubborn = "console.log('waiting'); for (;;) try { await new Promise(() => undefined); } catch {}";
      const { host, ended, read } = run([stubborn, "1"]);
      await host.stdout.until("waiting");
      const [kernel] = await kernels();
      await ask(`api/kernels/${kernel!.id}/restart`, { method: "POST" });
      const { exit, stderr } = await ended;
      assert.equal(exit, 4, stderr);
      assert.match(stderr, /The kernel was started anew in cell \[1\/2\] console\.log/);
      assert.equal((await read())[0].outputs.at(-1).ename, "DeadKernelError");
      assert.deepEqual(await kernels(), []);
    });

    it("says that the kernel's process was killed, though the server starts another one", async () => {
      const { host, ended } = run(["console.log(`pid ${process.pid}.`); await new Promise(() => undefined)"]);
      await host.stdout.until(".");
      globalThis.process.kill(Number.parseInt(host.stdout.text.slice("pid ".length), 10), "SIGKILL");
      const { exit, stderr } = await ended;
      assert.equal(exit, 4, stderr);
      assert.match(
        stderr,
        /The kernel died \(its process ended, and the server started another one\) in cell \[1\/1\]/,
      );
    });

    it("says that the token has expired", async () => {
      const { host, ended } = run(["console.log('waiting'); await new Promise(() => undefined)"]);
      await host.stdout.until("waiting");
      await end(process, "SIGKILL");
      process = await start("another");
      way.cut();
      const { exit, stderr } = await ended;
      assert.equal(exit, 4, stderr);
      assert.match(stderr, /The kernel died \(it refuses the token \(HTTP 40[13]\).*\) in cell \[1\/1\]/);
      await end(process, "SIGTERM");
      process = await start();
    });

    it("says that the server was started anew", async () => {
      const { host, ended } = run(["console.log('waiting'); await new Promise(() => undefined)"]);
      await host.stdout.until("waiting");
      await end(process, "SIGKILL");
      process = await start();
      way.cut();
      const { exit, stderr } = await ended;
      assert.equal(exit, 4);
      assert.match(stderr, /The kernel died \(.* does not know it any more: .* started anew\) in cell \[1\/1\]/);
    });
  });

/** A file that is made when the function is called, and removed with the test. */
async function flag(t: TestContext, path: string): Promise<() => Promise<void>> {
  await rm(path, { force: true });
  t.after(() => rm(path, { force: true }));
  return () => writeFile(path, "");
}

/** Waits until the server accepts connections. Rejects with what it printed where it ends. */
async function listening(child: ChildProcess, port: number): Promise<void> {
  let printed = "";
  child.stderr!.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  while (child.exitCode === null) {
    const socket = connect(port, "127.0.0.1");
    const open = await new Promise<boolean>((resolve) => {
      socket.once("connect", () => resolve(true));
      socket.once("error", () => resolve(false));
    });
    socket.destroy();
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The server ended with ${child.exitCode}:\n${printed}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, "exit");
  if (child.exitCode === null && child.signalCode === null && child.kill(signal)) await ended;
}
