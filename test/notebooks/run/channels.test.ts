import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { Publisher, Router } from "zeromq";
import { Channels } from "../../../notebooks/run/channels.js";
import { createConnectionFile } from "../../../notebooks/run/connection-file.js";
import { decodePart, encodeMessage, packFrames, unpackFrames, type WireMessage } from "../../../notebooks/run/wire.js";

/** A kernel's side of the sockets, in this process: it answers nothing by itself. */
async function kernelSide(t: TestContext) {
  const file = await createConnectionFile();
  t.after(() => file.remove());
  const { transport, ip, key, ...ports } = file.info;
  const shell = new Router({ linger: 0 });
  const iopub = new Publisher({ linger: -1, sendHighWaterMark: 0 });
  await shell.bind(`${transport}://${ip}:${ports.shell_port}`);
  await iopub.bind(`${transport}://${ip}:${ports.iopub_port}`);
  t.after(() => {
    for (const socket of [shell, iopub]) if (!socket.closed) socket.close();
  });
  const seen: [channel: string, content: unknown][] = [];
  const problems: Error[] = [];
  const channels = new Channels(file.info, {
    message: (channel, message) => seen.push([channel, decodePart(message.content)]),
    problem: (error) => problems.push(error),
  });
  t.after(() => channels.close());
  const publish = (content: object) => iopub.send(packFrames(encodeMessage({}, content), key));
  const request = async (): Promise<{ message: WireMessage; reply: (content: object) => Promise<void> }> => {
    const [identity, ...frames] = await shell.receive();
    const message = unpackFrames(frames, key);
    const parent = decodePart(message.header) as object;
    return {
      message,
      reply: (content) => shell.send([identity!, ...packFrames(encodeMessage({}, content, parent), key)]),
    };
  };
  /** Answers until the client is ready. */
  const ready = async () => {
    let done = false;
    const finished = channels.ready().then(() => {
      done = true;
    });
    const answering = (async () => {
      while (!done) {
        const { reply } = await request();
        await publish({ execution_state: "busy" });
        await reply({ status: "ok" });
      }
    })();
    answering.catch(() => undefined);
    await finished;
  };
  return { channels, shell, iopub, seen, problems, publish, request, ready };
}

test("a client is ready when the kernel has answered and its broadcasts arrive", async (t) => {
  const { channels, seen, publish, request } = await kernelSide(t);
  let ready = false;
  const readiness = channels.ready().then(() => {
    ready = true;
  });
  const first = await request();
  assert.equal((decodePart(first.message.header) as { msg_type: string }).msg_type, "kernel_info_request");
  await first.reply({ status: "ok" });
  // It asks again, as nothing was published.
  const second = await request();
  assert.equal(ready, false);
  await publish({ execution_state: "idle" });
  await second.reply({ status: "ok" });
  await readiness;
  assert.deepEqual(
    seen.filter(([channel]) => channel === "iopub"),
    [],
  );
});

test("what a kernel has published before its end is read to the end", async (t) => {
  const { channels, iopub, seen, publish, ready } = await kernelSide(t);
  await ready();
  const count = 5000;
  for (let i = 0; i < count; i++) await publish({ i });
  iopub.close();
  await channels.drain();
  const numbers = seen.map(([, content]) => (content as { i?: number }).i).filter((i) => i !== undefined);
  assert.equal(numbers.length, count);
  assert.equal(numbers.at(-1), count - 1);
});

test("a message to a channel that takes none is told", async (t) => {
  const { channels, problems } = await kernelSide(t);
  channels.send("iopub", encodeMessage({}, {}));
  assert.match(problems[0]!.message, /Cannot send to the channel "iopub": expected shell, control or stdin/);
});
