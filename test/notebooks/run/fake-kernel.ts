/**
 * A small kernel for the runner's tests, with the code of a cell as the body of an async JavaScript function that is given
 * `publish(type, content, key?)` and `log(text)`; what it returns is the cell's result, what it throws its error.
 *
 * Run as `node fake-kernel.js [--bind-fails FILE | --silent] CONNECTION_FILE`: with `--bind-fails` it finds its address in
 * use the first time, and makes FILE; with `--silent` it never answers.
 */
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { Publisher, Reply, Router } from "zeromq";
import { decodePart, encodeMessage, packFrames, unpackFrames } from "../../../notebooks/run/wire.js";

interface Header {
  readonly msg_id: string;
  readonly msg_type: string;
}

const args = process.argv.slice(2);
const info = JSON.parse(readFileSync(args.at(-1)!, "utf8"));
const session = randomUUID();
const address = (port: number) => `${info.transport}://${info.ip}:${port}`;
// At the end nothing waits for a client that is gone.
const linger = 0;
const [shell, control, stdin] = [new Router({ linger }), new Router({ linger }), new Router({ linger })];
const iopub = new Publisher({ linger, sendHighWaterMark: 0 });
const heartbeat = new Reply({ linger });
let count = 0;
let interrupt: (() => void) | undefined;

function header(type: string): object {
  const date = new Date().toISOString();
  return { msg_id: randomUUID(), msg_type: type, session, username: "fake", date, version: "5.3" };
}

let published: Promise<unknown> = Promise.resolve();
function publish(type: string, content: object, parent: object, key: string = info.key): Promise<unknown> {
  const frames = packFrames(encodeMessage(header(type), content, parent), key);
  published = published.then(() => iopub.send([`topic.${type}`, ...frames]));
  return published;
}

type Publish = (type: string, content: object, key?: string) => Promise<unknown>;
type Cell = (publish: Publish, log: (text: string) => void) => Promise<unknown>;
const AsyncFunction: new (...args: string[]) => Cell = Object.getPrototypeOf(async () => {}).constructor;

async function execute(code: string, parent: object): Promise<object> {
  const execution_count = ++count;
  await publish("execute_input", { code, execution_count }, parent);
  try {
    const cell = new AsyncFunction("publish", "log", code);
    const interrupted = new Promise<never>((_, reject) => {
      interrupt = () => reject(Object.assign(new Error(""), { name: "KeyboardInterrupt" }));
    });
    const run = cell(
      (type, content, key) => publish(type, content, parent, key),
      (text) => process.stderr.write(text),
    );
    const value = await Promise.race([run, interrupted]);
    if (value !== undefined) {
      const data = { "text/plain": String(value) };
      await publish("execute_result", { data, metadata: {}, execution_count }, parent);
    }
    return { status: "ok", execution_count, user_expressions: {}, payload: [] };
  } catch (error) {
    const { name: ename, message: evalue } = error as Error;
    const content = { ename, evalue, traceback: [`\u001b[31m${ename}\u001b[0m: ${evalue}`] };
    await publish("error", content, parent);
    return { status: "error", execution_count, ...content };
  } finally {
    interrupt = undefined;
  }
}

const language_info = { name: "javascript", version: "1", mimetype: "text/javascript", file_extension: ".js" };
const kernelInfo = {
  status: "ok",
  protocol_version: "5.3",
  implementation: "fake",
  implementation_version: "1",
  banner: "",
  help_links: [],
  language_info,
};

const answers: Record<string, (content: { code: string }, parent: object) => Promise<object> | object> = {
  kernel_info_request: () => kernelInfo,
  execute_request: ({ code }, parent) => execute(code, parent),
  interrupt_request: () => {
    interrupt?.();
    return { status: "ok" };
  },
  shutdown_request: () => ({ status: "ok", restart: false }),
};

async function serve(socket: Router): Promise<void> {
  for await (const [identity, ...frames] of socket) {
    const message = unpackFrames(frames, info.key);
    const parent = decodePart(message.header) as Header;
    await publish("status", { execution_state: "busy" }, parent);
    const content = await answers[parent.msg_type]!(decodePart(message.content) as { code: string }, parent);
    const reply = encodeMessage(header(parent.msg_type.replace("_request", "_reply")), content, parent);
    await socket.send([identity!, ...packFrames(reply, info.key)]);
    await publish("status", { execution_state: "idle" }, parent);
    if (parent.msg_type === "shutdown_request") break;
  }
  for (const each of [shell, control, stdin, iopub, heartbeat]) each.close();
}

if (args[0] === "--silent") {
  setInterval(() => undefined, 1000);
} else if (args[0] === "--bind-fails" && !existsSync(args[1]!)) {
  writeFileSync(args[1]!, "");
  console.error("bind EADDRINUSE: Address already in use");
  process.exitCode = 1;
} else {
  await shell.bind(address(info.shell_port));
  await control.bind(address(info.control_port));
  await stdin.bind(address(info.stdin_port));
  await iopub.bind(address(info.iopub_port));
  await heartbeat.bind(address(info.hb_port));
  await Promise.all([serve(shell), serve(control)]);
}
