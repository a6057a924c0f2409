import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { type Kernel, KernelAPI, KernelConnection, ServerConnection } from "@jupyterlab/services";
import { KernelProcess } from "../../../notebooks/run/kernel-process.js";
import { LocalServer } from "../../../notebooks/run/server.js";
import { FAKE_KERNEL } from "./support.js";

function serve(t: TestContext) {
  const processes: KernelProcess[] = [];
  const problems: Error[] = [];
  t.mock.method(console, "debug", () => undefined);
  t.mock.method(console, "warn", () => undefined);
  const server = new LocalServer({
    spec: { name: "fake", displayName: "Fake", language: "javascript" },
    startTimeout: 60_000,
    problem: (error) => problems.push(error),
    launch: async () => {
      const process = await KernelProcess.spawn({ command: FAKE_KERNEL }, ".");
      processes.push(process);
      return process;
    },
  });
  t.after(() => server.dispose());
  const settings = ServerConnection.makeSettings(server.settings);
  return { server, settings, processes, problems };
}

/** What a cell publishes as its streams. */
async function streams(kernel: Kernel.IKernelConnection, code: string): Promise<string> {
  let text = "";
  const future = kernel.requestExecute({ code });
  future.onIOPub = ({ header, content }) => {
    if (header.msg_type === "stream") text += (content as { text: string }).text;
  };
  await future.done;
  return text;
}

test("Jupyter's client library starts, finds, interrupts, restarts and shuts down a kernel", async (t) => {
  const { settings, processes, problems } = serve(t);
  const model = await KernelAPI.startNew({ name: "fake" }, settings);
  const kernel = new KernelConnection({ model, serverSettings: settings });
  assert.equal((await kernel.info).language_info.name, "javascript");
  assert.equal((await kernel.spec)?.display_name, "Fake");
  assert.deepEqual(
    (await KernelAPI.listRunning(settings)).map(({ id }) => id),
    [kernel.id],
  );
  assert.equal(await streams(kernel, `publish("stream", { name: "stdout", text: "hi" })`), "hi");

  const stuck = kernel.requestExecute({ code: "await new Promise(() => {})" });
  await new Promise<void>((resolve) => {
    stuck.onIOPub = ({ header }) => {
      if (header.msg_type === "execute_input") resolve();
    };
  });
  await kernel.interrupt();
  assert.equal((await stuck.done).content.status, "error");

  await kernel.restart();
  assert.equal(processes.length, 2);
  assert.equal(processes[0]!.running, false);
  assert.equal(await streams(kernel, `publish("stream", { name: "stdout", text: "again" })`), "again");

  await kernel.shutdown();
  assert.equal(processes[1]!.running, false);
  assert.deepEqual(await KernelAPI.listRunning(settings), []);
  assert.deepEqual(problems, []);
});

test("a kernel that dies is dead to its client", async (t) => {
  const { settings, processes } = serve(t);
  const model = await KernelAPI.startNew({}, settings);
  const kernel = new KernelConnection({ model, serverSettings: settings });
  const dead = new Promise<void>((resolve) => {
    kernel.statusChanged.connect((_, status) => {
      if (status === "dead") resolve();
    });
  });
  await kernel.info;
  const cell = kernel.requestExecute({ code: "process.exit(3)" });
  const [{ code }] = await Promise.all([processes[0]!.exited, dead, assert.rejects(cell.done, /Canceled future/)]);
  assert.equal(code, 3);
  assert.equal((await KernelAPI.getKernelModel(model.id, settings))?.execution_state, "dead");
});

test("a message with a wrong signature is dropped and told", async (t) => {
  const { settings, problems } = serve(t);
  const model = await KernelAPI.startNew({}, settings);
  const kernel = new KernelConnection({ model, serverSettings: settings });
  const stream = (text: string) => JSON.stringify({ name: "stdout", text });
  const text = await streams(kernel, `publish("stream", ${stream("a")}, "key"); publish("stream", ${stream("b")})`);
  assert.equal(text, "b");
  assert.deepEqual(
    problems.map(({ message }) => message),
    ["Cannot trust a kernel's message: its signature is wrong, expected one by the connection's key"],
  );
  kernel.dispose();
});

test("a message that is not as specified is dropped and told", async (t) => {
  const { settings, problems } = serve(t);
  const model = await KernelAPI.startNew({}, settings);
  const kernel = new KernelConnection({ model, serverSettings: settings });
  const text = await streams(kernel, `publish("stream", {}); publish("stream", { name: "stdout", text: "b" })`);
  assert.equal(text, "b");
  assert.match(problems[0]!.message, /Missing property 'name'/);
  kernel.dispose();
});

const refusals: [method: string, path: string, status: number][] = [
  ["GET", "api/kernels/none", 404],
  ["DELETE", "api/kernels/none", 404],
  ["POST", "api/kernels/none/interrupt", 404],
  ["POST", "api/kernels/none/restart", 404],
  ["GET", "api/contents", 404],
  ["PUT", "api/kernels", 404],
];
for (const [method, path, status] of refusals) {
  test(`${method} ${path} answers ${status} in words`, async (t) => {
    const { settings } = serve(t);
    const response = await ServerConnection.makeRequest(settings.baseUrl + path, { method }, settings);
    assert.equal(response.status, status);
    assert.match(((await response.json()) as { message: string }).message, /^There is no /);
  });
}
