import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { JsonObject, Message } from "../../kernel/message.js";
import type { KernelClient, SendOptions } from "../../kernel/wire/client.js";
import type { LaunchedKernel, LaunchOptions } from "../../kernelspec/launch.js";
import { startKernel } from "../../kernelspec/start.js";

/** Milliseconds after which nothing answers any more for a process that has ended. */
const longestRestart = 20_000;

/** The command that starts the kernel of this checkout. */
export const kernelArgv = [
  process.execPath,
  fileURLToPath(new URL("../../bundle/cli.js", import.meta.url)),
  "kernel",
  "{connection_file}",
];

/** What came of an execute_request. */
export interface Execution {
  /** The execute_reply's content. */
  readonly reply: JsonObject;
  /** What was published for the request, `busy` and `idle` included, in order. */
  readonly outputs: readonly Message[];
  /** All text printed to a stream. */
  text(name: "stdout" | "stderr"): string;
  /** Contents of the messages of one type. */
  of(type: string): JsonObject[];
}

/** A running kernel with a client on it, for tests. `await using` ends it. */
export class TestKernel {
  readonly launched: LaunchedKernel;
  readonly client: KernelClient;

  private constructor({ launched, client }: Pick<TestKernel, "launched" | "client">) {
    this.launched = launched;
    this.client = client;
    this.client.setMaxListeners(0);
  }

  /** Starts a kernel's process and waits until it answers. It checks no types unless its environment says so. */
  static async start(options: LaunchOptions & { argv?: readonly string[] } = {}): Promise<TestKernel> {
    const env = { TENSORCELL_HISTORY: "", TENSORCELL_TYPECHECK: "off", ...options.env };
    const started = await startKernel(options.argv ?? kernelArgv, { ...options, env }, (client) => client.ready());
    return new TestKernel(started);
  }

  /** Executes a cell and waits for its reply and its idle. */
  execute(code: string, content: JsonObject = {}): Promise<Execution> {
    return this.request("execute_request", { code, ...content });
  }

  /** Sends a request on shell and waits for its reply and its idle. */
  async request(type: string, content: JsonObject = {}): Promise<Execution> {
    return (await this.begin(type, content)).done;
  }

  /** Sends a request on shell; `published` resolves with the first message that fits, `done` at its idle. */
  async begin(type: string, content: JsonObject = {}, options: SendOptions = {}) {
    const outputs: Message[] = [];
    const waiting = new Set<() => void>();
    const early: Message[] = [];
    let id: string | undefined;
    let resolveIdle = () => {};
    const idle = new Promise<void>((resolve) => {
      resolveIdle = resolve;
    });
    const take = (message: Message) => {
      if (message.parentHeader.msg_id !== id) return;
      outputs.push(message);
      for (const look of waiting) look();
      if (message.header.msg_type === "status" && message.content.execution_state === "idle") resolveIdle();
    };
    const listen = (message: Message) => (id === undefined ? void early.push(message) : take(message));
    this.client.on("iopub", listen);
    const sent = await this.client.send(type, content, options);
    id = sent.id;
    for (const message of early) take(message);
    const published = (fits: (message: Message) => boolean) =>
      new Promise<Message>((resolve) => {
        const look = () => {
          const found = outputs.find(fits);
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      });
    // A kernel that ends without an answer is a failure of the test that waits for one; the next process may give it.
    const gone = this.launched.exited.then(async (code) => {
      await sleep(longestRestart, undefined, { ref: false });
      throw new Error(`The kernel ended with ${code} and did not answer\n${this.launched.errors()}`);
    });
    gone.catch(() => {});
    const answered = Promise.race([Promise.all([sent.reply, idle]), gone]);
    const done = answered.then(([reply]): Execution => {
      const of = (wanted: string) => outputs.filter(({ header }) => header.msg_type === wanted).map((m) => m.content);
      const text = (name: string) =>
        of("stream")
          .filter((stream) => stream.name === name)
          .map((stream) => stream.text)
          .join("");
      return { reply: reply.content, outputs, of, text };
    });
    return { id: sent.id, published, done };
  }

  /** Sends a request on control and resolves with its reply's content. */
  async control(type: string, content: JsonObject = {}): Promise<JsonObject> {
    return (await this.client.request(type, content, "control")).content;
  }

  /** Interrupts by message. */
  interrupt(): Promise<JsonObject> {
    return this.control("interrupt_request");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.client.close();
    await this.launched.dispose();
  }
}
