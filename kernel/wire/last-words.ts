import { setTimeout as sleep } from "node:timers/promises";
import { log } from "../log.js";
import type { Header, Message, Outgoing, Request } from "../message.js";
import { BlackBox, nameOf, type Remains } from "./black-box.js";

/** Milliseconds within which a front end has all its sockets connected to a process that was started anew. */
const reconnecting = 500;

/** How a process ended of which nothing else is known. */
const unspoken =
  "ended without a word: a crash in native code, a signal, or a system short of memory (the log may say more)";

/** What the last words need of the wire. */
export interface LastWordsHost {
  /** A request of the shell that makes its own answers. */
  request(message: Message): Request;
  /** Prints below the cell that has sent this header. */
  print(parent: Header, text: string): void;
}

/** Knows what the main thread works on, and answers for it when the process ends: by this process while it can, else by the next. */
export class LastWords {
  readonly #host: LastWordsHost;
  readonly #blackBox: BlackBox;
  /** The requests that the main thread works on, by their tickets. */
  readonly #running = new Map<number, Message>();

  constructor(connectionFile: string, host: LastWordsHost) {
    this.#blackBox = new BlackBox(connectionFile);
    this.#host = host;
  }

  /** Whether the main thread works on a request. */
  get isBusy(): boolean {
    return this.#running.size > 0;
  }

  /** A request is handed to the main thread. */
  begin(ticket: number, message: Message): void {
    this.#running.set(ticket, message);
    this.#blackBox.begin(message);
  }

  /** Looks at what the main thread sends: the `execute_input` of a cell has its number. */
  watch(message: Outgoing): void {
    if (message.type === "execute_input") this.#blackBox.count(message);
  }

  /** The main thread is done with a request. */
  end(ticket: number): void {
    this.#blackBox.end(this.#running.get(ticket)?.header.msg_id ?? "");
    this.#running.delete(ticket);
  }

  /** Tells, while there is time, what will end the process: below the cells that run, in the log, and to the next process. */
  warn(danger: string): void {
    log(danger);
    this.#blackBox.warn(danger);
    for (const { header } of this.#running.values()) this.#host.print(header, `The kernel may end: ${danger}\n`);
  }

  /** The process ends by itself, with requests unanswered perhaps: their senders are told. */
  say(reason: string): void {
    const evalue = `The kernel's process ${reason}`;
    for (const message of this.#running.values())
      this.#answer(message, evalue, this.#blackBox.entry(message.header.msg_id));
  }

  /**
   * Says for the process before this one, if it ended without a word, what has become of the requests it worked on. `connected`
   * resolves when a front end is there to hear it.
   */
  async sayForFormer(connected: Promise<unknown>): Promise<void> {
    const remains = this.#blackBox.recover();
    if (remains === undefined) return;
    if (remains.length === 0) log(`The kernel's process before this one ${unspoken}; no cell ran`);
    await connected;
    await sleep(reconnecting);
    for (const one of remains) {
      const { header, identities, warning } = one;
      const reason = warning === undefined ? unspoken : `${unspoken}; ${warning}`;
      const evalue = `The kernel's process ${reason}. Another was started: what the session had is gone`;
      const sender = identities.map((identity) => Buffer.from(identity, "hex"));
      const message = { identities: sender, header, parentHeader: {}, metadata: {}, content: {}, buffers: [] };
      this.#answer(message, evalue, one);
    }
  }

  /** Nothing is left to be told. */
  close(): void {
    this.#blackBox.close();
  }

  #answer(message: Message, evalue: string, known: Remains | undefined): void {
    const { msg_type: type } = message.header;
    log(`${evalue} (${known === undefined ? type : nameOf(known)})`);
    const request = this.#host.request(message);
    const error = { ename: "ProcessExit", evalue, traceback: [`ProcessExit: ${evalue}`] };
    request.child("error", error);
    const execution_count = known?.executionCount ?? 0;
    if (type.endsWith("_request"))
      request.reply({ status: "error", ...error, execution_count, user_expressions: {}, payload: [] });
    request.status("idle");
  }
}
