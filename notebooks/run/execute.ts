import { setTimeout as sleep } from "node:timers/promises";
import type { Kernel, KernelMessage } from "@jupyterlab/services";
import type { JsonObject } from "./json.js";
import { type CodeCell, hasTag } from "./notebook.js";
import { errorOutput, type OutputMessage } from "./outputs.js";

/** The kernel ended, or the connection to it did, while something was asked of it. */
export class KernelGoneError extends Error {
  override name = "KernelGoneError";
}

/** The kernel that was asked is gone, and another one is in its place: the message says how that came. */
export class KernelReplacedError extends KernelGoneError {
  override name = "KernelReplacedError";
}

/** How a cell ended. */
export type CellOutcome = "ok" | "error";

/**
 * Takes the messages that a cell causes, also those that come after it has ended.
 *
 * @returns whether more of the cell's output is wanted
 */
export type OutputSink = (cell: CodeCell, message: OutputMessage) => boolean;

/** Drops the output of the request of this id, of which no more is wanted until it has been cleared more than so many times. */
export type Mute = (request: string, clears: number) => void;

const IDLE_TIMEOUT_MS = 10_000;

/** What of cells tells this project's kernel that warnings about their types may come later: it need not hold the cells behind. */
const LATER = { tensorcell_warnings: "later" };

/** Runs cells, one after another, on a kernel that may be local or on a remote Jupyter Server. */
export class Executor {
  readonly #kernel: Kernel.IKernelConnection;
  readonly #sink: OutputSink;
  readonly #mute: Mute;
  readonly #cells = new Map<string, CodeCell>();
  readonly #clears = new Map<string, number>();
  readonly #gone: Promise<never>;
  #failure: ((error: unknown) => void) | undefined;
  /** The session that the kernel gives its messages. */
  #session: string | undefined;
  #lastMessage = 0;

  constructor(kernel: Kernel.IKernelConnection, sink: OutputSink, mute: Mute) {
    this.#kernel = kernel;
    this.#sink = sink;
    this.#mute = mute;
    this.#gone = new Promise((_, reject) => {
      this.#failure = reject;
      const gone = () => reject(new KernelGoneError("The kernel died"));
      kernel.statusChanged.connect((_sender, status) => {
        if (status === "dead") gone();
        else if (status === "autorestarting")
          reject(new KernelReplacedError("The kernel died (its process ended, and the server started another one)"));
      });
      kernel.disposed.connect(gone);
      kernel.connectionStatusChanged.connect((_sender, status) => {
        if (status === "disconnected") gone();
      });
    });
    // It is raced by whatever waits at the time; without any, the next one finds it rejected.
    this.#gone.catch(() => undefined);
    kernel.iopubMessage.connect((_sender, message) => this.#route(message));
  }

  /**
   * What the kernel says about itself, once it is connected.
   *
   * @throws KernelGoneError if the kernel ends before.
   */
  info(): Promise<KernelMessage.IInfoReply> {
    return Promise.race([this.#kernel.info, this.#gone]);
  }

  /**
   * Runs one cell and waits for its reply and all of its output. With `later`, warnings about its types may come when the
   * cells have run: {@link settle} waits for them. With `hidden`, the kernel does not count it among the notebook's.
   *
   * @throws KernelGoneError if the kernel ends before.
   */
  async run(cell: CodeCell, id: string, { later = false, hidden = false } = {}): Promise<CellOutcome> {
    const content: KernelMessage.IExecuteRequestMsg["content"] = {
      code: cell.source,
      silent: false,
      store_history: !hidden,
      user_expressions: {},
      allow_stdin: false,
      stop_on_error: !hasTag(cell, "raises-exception"),
    };
    const metadata = { ...cell.metadata, cellId: id, ...(later && LATER) };
    const future = this.#kernel.requestExecute(content, true, metadata);
    this.#cells.set(future.msg.header.msg_id, cell);
    const answer = await this.#answer(future);
    // A kernel that says that its process ends is about to be gone.
    if (answer.ename === "ProcessExit")
      await Promise.race([this.#gone, sleep(IDLE_TIMEOUT_MS, undefined, { ref: false })]);
    return this.#conclude(cell, answer);
  }

  /**
   * Waits for what this project's kernel has still to say about the cells that ran with `later`.
   *
   * @throws KernelGoneError if the kernel ends before.
   */
  async settle(): Promise<void> {
    const content = { code: "", silent: true, store_history: false, allow_stdin: false };
    await this.#answer(this.#kernel.requestExecute(content));
  }

  /** The reply to an execute_request, when all that it causes has come. */
  async #answer(future: ReturnType<Kernel.IKernelConnection["requestExecute"]>): Promise<JsonObject> {
    const reply = new Promise<JsonObject>((resolve) => {
      future.onReply = (message) => resolve(message.content as unknown as JsonObject);
    });
    future.onStdin = (message) => {
      this.#refuseInput(message.header as KernelMessage.IInputReplyMsg["parent_header"]);
    };
    // It is rejected when the kernel dies, which `#gone` tells of.
    const idle = new Promise<void>((resolve) => {
      future.done.then(() => resolve()).catch(() => undefined);
    });
    const answer = await Promise.race([reply, this.#gone]);
    await this.#orSilence(idle);
    future.dispose();
    return answer;
  }

  #conclude(cell: CodeCell, answer: JsonObject): CellOutcome {
    if (typeof answer.execution_count === "number") cell.execution_count = answer.execution_count;
    if (answer.status === "ok") return "ok";
    // A kernel may tell of an error in its reply alone.
    const told = cell.outputs.some(({ output_type: type }) => type === "error");
    if (!told && answer.status === "error") this.#sink(cell, { type: "error", content: errorOutput(answer) });
    return "error";
  }

  #route(message: KernelMessage.IIOPubMessage): void {
    this.#lastMessage = performance.now();
    this.#watchSession(message);
    const parent = message.parent_header;
    const id = "msg_id" in parent ? parent.msg_id : "";
    const cell = this.#cells.get(id);
    if (!cell) return;
    try {
      const content = message.content as unknown as JsonObject;
      const isWanted = this.#sink(cell, { type: message.header.msg_type, content });
      if (message.header.msg_type === "clear_output") this.#clears.set(id, (this.#clears.get(id) ?? 0) + 1);
      if (!isWanted) this.#mute(id, this.#clears.get(id) ?? 0);
    } catch (error) {
      this.#failure?.(error);
    }
  }

  /**
   * A kernel of another session has been started in the place of the one that was asked, by another client of its server, which tells nobody. A status
   * without a request may be the server's own, and some kernels answer in the session of who asks.
   */
  #watchSession({ header, parent_header: parent }: KernelMessage.IIOPubMessage): void {
    const isRequested = "msg_id" in parent;
    if (header.msg_type === "status" && !isRequested) return;
    if (isRequested && parent.session === header.session) return;
    this.#session ??= header.session;
    if (header.session !== this.#session) this.#failure?.(new KernelReplacedError("The kernel was started anew"));
  }

  /** A kernel that asks although it was told that nobody can answer would wait for ever. */
  #refuseInput(parent: KernelMessage.IInputReplyMsg["parent_header"]): void {
    const evalue = "Cannot ask for input: the notebook runs headless, expected cells that do not ask";
    this.#kernel.sendInputReply({ status: "error", ename: "StdinNotImplementedError", evalue, traceback: [] }, parent);
  }

  /** Waits for `idle`, or until a kernel that has replied publishes nothing for a while: its idle status is lost. */
  async #orSilence(idle: Promise<void>): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const replied = performance.now();
    const silence = new Promise<void>((resolve) => {
      const check = () => {
        const left = Math.max(this.#lastMessage, replied) + IDLE_TIMEOUT_MS - performance.now();
        if (left <= 0) resolve();
        else timer = setTimeout(check, left);
      };
      check();
    });
    try {
      await Promise.race([idle, this.#gone, silence]);
    } finally {
      clearTimeout(timer);
    }
  }
}
