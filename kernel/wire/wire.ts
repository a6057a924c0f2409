import { setImmediate as turn } from "node:timers/promises";
import type { ConnectionInfo, ToMain, ToWire, WireOptions } from "../bridge.js";
import type { ControlContext } from "../control/context.js";
import * as control from "../control/index.js";
import { dispatch, handlerFor } from "../dispatch.js";
import { log } from "../log.js";
import { type Message, type Outgoing, orphan, Request, type RequestChannel } from "../message.js";
import { Assistance } from "./assistance.js";
import { Codec, WireError } from "./codec.js";
import { Interrupter } from "./interrupter.js";
import { LastWords } from "./last-words.js";
import { MemoryWatch, memoryState } from "./memory-watch.js";
import { Questions } from "./questions.js";
import type { ShellQueue } from "./shell-queue.js";
import { Sockets } from "./sockets.js";
import type { Standstill } from "./standstill.js";
import { Streams } from "./streams.js";
import { Subshells } from "./subshells.js";
import { WaitedChild } from "./waited-child.js";

/** Messages of comms (widgets). */
const commTypes = new Set(["comm_open", "comm_msg", "comm_close"]);

/** A handler that answers one type of message with an error. */
const refusing = (type: string, error: Error) => ({
  [type]: () => {
    throw error;
  },
});

/** What the wire needs of the thread it runs on. */
export interface WireHost {
  /** Hands a packet to the main thread. */
  tell(packet: ToMain): void;
  /** Called when the sockets are closed; nothing follows. `isBusy`: whether the main thread works on a request. */
  closed(code: number, isBusy: boolean): void;
}

/** What a wire is made of. */
export interface WireSetup extends Pick<WireOptions, "connectionFile" | "answers" | "heapLimit"> {
  readonly standstill: Standstill;
  readonly connection: ConnectionInfo;
  readonly session: string;
  readonly host: WireHost;
}

/**
 * The protocol's side of the kernel: reads requests from the sockets, answers itself what needs no language, hands the rest
 * to the main thread one at a time, and signs and sends what comes back, in the order in which it comes.
 */
export class Wire implements ControlContext {
  readonly connection: ConnectionInfo;
  readonly #host: WireHost;
  readonly #codec: Codec;
  readonly #sockets: Sockets;
  readonly #interrupter: Interrupter;
  readonly #questions: Questions;
  readonly #streams = new Streams((parent, name, text) => {
    this.#transmit({
      channel: "iopub",
      identities: ["stream"],
      type: "stream",
      parentHeader: parent,
      metadata: "{}",
      content: JSON.stringify({ name, text }),
      buffers: [],
    });
  });
  readonly subshells = new Subshells({
    start: (message, queue) => void this.#start(message, queue),
    abort: (message) => this.#abort(message),
  });
  /** The queues that wait for the main thread to be done with a request, by the request's ticket. */
  readonly #waiting = new Map<number, ShellQueue>();
  readonly #assistance: Assistance;
  readonly #memory: MemoryWatch;
  readonly #lastWords: LastWords;
  #lastTicket = 0;
  #held: ToWire[] | undefined;
  #leaving: number | undefined;
  #closing = false;
  #greeted = false;

  constructor(options: WireSetup) {
    this.connection = options.connection;
    this.#host = options.host;
    this.#codec = new Codec({
      key: options.connection.key,
      scheme: options.connection.signature_scheme,
      session: options.session,
    });
    this.#sockets = new Sockets(options.connection);
    this.#lastWords = new LastWords(options.connectionFile, {
      request: (message) => this.#request(message, "shell"),
      print: (parent, text) => this.#streams.write(parent, "stderr", text),
    });
    this.#questions = new Questions(options.answers, (message) => this.#send(message));
    const { heapLimit, standstill } = options;
    const tellInterrupt = (id: number) => {
      this.#questions.interrupt(id);
      this.#host.tell({ kind: "interrupt", id });
    };
    this.#interrupter = new Interrupter(tellInterrupt, new WaitedChild(options.answers), standstill);
    this.#memory = new MemoryWatch({
      heapLimit,
      standstill,
      isBusy: () => this.#lastWords.isBusy,
      memory: memoryState,
      warn: (danger) => this.#lastWords.warn(danger),
    });
    this.#assistance = new Assistance({
      tell: (packet) => this.#host.tell(packet),
      isBusy: () => this.subshells.inFlight.length > 0,
    });
  }

  /** Binds the sockets and begins to listen. Rejects when an address cannot be had; all sockets are closed then. */
  async open(): Promise<void> {
    try {
      await this.#sockets.bind(this.connection);
    } catch (error) {
      await this.#sockets.close();
      throw error;
    }
    this.#send(orphan("status", { execution_state: "starting" }));
    this.#listen("control", (message) => void this.#control(message));
    this.#listen("shell", (message) => this.#shell(message));
    this.#listen("stdin", (message) => this.#answer(message));
    const subscribed = new Promise<void>((resolve) => {
      this.#welcome(resolve).catch((error: unknown) => this.#lost("iopub", error));
    });
    void this.#lastWords.sayForFormer(subscribed);
    this.#sockets.echo().catch((error: unknown) => this.#lost("heartbeat", error));
  }

  /** Acts on a packet from the main thread. */
  receive(packet: ToWire): void {
    if (this.#held) {
      this.#held.push(packet);
      return;
    }
    switch (packet.kind) {
      case "stream":
        this.#streams.write(packet.parent, packet.name, packet.text);
        break;
      case "message":
        this.#lastWords.watch(packet.message);
        this.#send(packet.message);
        break;
      case "ask":
        this.#questions.ask(packet.question, packet.message);
        break;
      case "abort":
        void this.#abortWaiting(this.#waiting.get(packet.ticket));
        break;
      case "done":
        this.#done(packet.ticket);
        break;
      case "noted":
        this.#assistance.noted(packet);
        break;
      case "interrupted":
        this.#interrupter.acknowledge(packet.id);
        break;
      case "query":
        void this.#assistance.tell(packet).then((answer) => this.#host.tell(answer));
        break;
      case "told":
        this.#assistance.take(packet);
        break;
      case "exit":
        this.#exited(packet.code, packet.reason);
        break;
    }
  }

  interrupt(): void {
    this.#interrupter
      .interrupt(this.subshells.inFlight.length > 0)
      .catch((error: unknown) => log(`Cannot interrupt: ${error}`));
  }

  shutDown(): void {
    this.#leaving = 0;
  }

  /** Closes the sockets and lets the process end. */
  close(code: number): void {
    if (this.#closing) return;
    this.#closing = true;
    this.#streams.flush();
    this.#lastWords.close();
    this.#assistance.close();
    void this.#sockets.close().then(() => this.#host.closed(code, this.#lastWords.isBusy));
  }

  #listen(channel: RequestChannel | "stdin", take: (message: Message) => void): void {
    const receive = async () => {
      for await (const frames of this.#sockets[channel]) {
        const message = this.#decode(channel, frames);
        if (message) take(message);
      }
    };
    receive().catch((error: unknown) => this.#lost(channel, error));
  }

  #decode(channel: RequestChannel | "stdin", frames: Buffer[]): Message | undefined {
    try {
      return this.#codec.decode(frames);
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      log(`${error.message}; dropped (${channel})`);
      return undefined;
    }
  }

  #lost(socket: string, error: unknown): void {
    log(`Cannot read the ${socket} socket any more: ${error}`);
    this.close(1);
  }

  async #control(message: Message): Promise<void> {
    await dispatch(this.#request(message, "control"), control, this);
    this.#leave();
  }

  #shell(message: Message): void {
    const queue = this.subshells.queueOf(message);
    if (queue === undefined) this.#refuse(message);
    // A cell may await what a widget says: this must not wait for the cell.
    else if (this.#assistance.takes(message)) void this.#assist(message);
    else if (queue.inFlight !== undefined && commTypes.has(message.header.msg_type)) this.#hand(message);
    else queue.push(message);
  }

  async #start(message: Message, queue: ShellQueue): Promise<void> {
    if (handlerFor<ControlContext>(control, message.header.msg_type) === undefined) {
      this.#hand(message, queue);
      return;
    }
    await dispatch(this.#request(message, "shell"), control, this);
    queue.done();
    this.#greet(message);
    this.#leave();
  }

  /** Hands a request to the main thread; `queue` goes on when it is done. */
  #hand(message: Message, queue?: ShellQueue): void {
    const ticket = ++this.#lastTicket;
    if (queue !== undefined) this.#waiting.set(ticket, queue);
    this.#lastWords.begin(ticket, message);
    this.#host.tell({ kind: "request", ticket, message });
    this.#assistance.started(message);
    this.#memory.watch();
  }

  /** Answers out of turn. The kernel is idle again only when no cell runs: front ends go by the last status they saw. */
  async #assist(message: Message): Promise<void> {
    await this.#assistance.answer(this.#request(message, "shell"));
    for (const running of this.subshells.inFlight) this.#request(running, "shell").status("busy");
  }

  #done(ticket: number): void {
    const queue = this.#waiting.get(ticket);
    this.#waiting.delete(ticket);
    this.#lastWords.end(ticket);
    queue?.done();
  }

  #answer(message: Message): void {
    const { msg_type: type } = message.header;
    if (type === "input_reply" && this.#questions.answer(message)) this.#host.tell({ kind: "answered" });
    else log(`Cannot take "${type}" on stdin: expected an input_reply to what is asked; dropped`);
  }

  /** Answers a request to a subshell that is not there. */
  #refuse(message: Message): void {
    const { subshell_id: id } = message.header;
    const error = new RangeError(
      `Cannot answer "${message.header.msg_type}": there is no subshell "${id}", expected one of ${JSON.stringify(this.subshells.ids)}`,
    );
    void dispatch(this.#request(message, "shell"), refusing(message.header.msg_type, error), this);
  }

  /** Greets each subscriber of iopub (JEP 65): from then on it misses nothing. */
  async #welcome(subscribed: () => void): Promise<void> {
    for await (const topic of this.#sockets.subscriptions()) {
      this.#send(orphan("iopub_welcome", { subscription: topic }, topic));
      subscribed();
    }
  }

  /**
   * Marks the execute_requests that have arrived by now. What the main thread says meanwhile, the failed cell's reply above
   * all, is held back: a request that is sent upon that reply is not one of them.
   */
  async #abortWaiting(queue: ShellQueue | undefined): Promise<void> {
    const held: ToWire[] = [];
    this.#held = held;
    for (let turns = 0; turns < 3; turns++) await turn();
    queue?.markAborted();
    this.#held = undefined;
    for (const packet of held) this.receive(packet);
  }

  #greet({ header }: Message): void {
    if (this.#greeted || header.msg_type !== "kernel_info_request") return;
    this.#greeted = true;
    this.#assistance.greeted();
  }

  #abort(message: Message): void {
    const request = this.#request(message, "shell");
    request.status("busy");
    request.reply({ status: "aborted" });
    request.status("idle");
  }

  #leave(): void {
    if (this.#leaving !== undefined) this.close(this.#leaving);
  }

  /** The process ends by itself. */
  #exited(code: number, reason = `ended with code ${code}`): void {
    if (!this.#closing) this.#lastWords.say(reason);
    this.close(code);
  }

  #request(message: Message, channel: RequestChannel): Request {
    return new Request(message, channel, (answer) => this.#send(answer));
  }

  /** Sends a message after what was printed before it; gives its id. */
  #send(message: Outgoing): string {
    this.#streams.flush();
    return this.#transmit(message);
  }

  #transmit(message: Outgoing): string {
    const id = this.#codec.newId();
    this.#sockets.send(message.channel, this.#codec.encode(message, id));
    return id;
  }
}
