import { EventEmitter, once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { v4 as uuid } from "uuid";
import { curveKeyPair, Dealer, Request as RequestSocket, Subscriber } from "zeromq";
import type { ConnectionInfo } from "../bridge.js";
import type { JsonObject, Message, RequestChannel } from "../message.js";
import { Codec, WireError } from "./codec.js";

/** Milliseconds after which a kernel that does not answer is greeted again. */
const patience = 2000;

/** The events of a client. */
interface ClientEvents {
  /** A message arrived on iopub. */
  iopub: [Message];
  /** A reply arrived on a channel. */
  reply: [Message, RequestChannel];
  /** The kernel asks something. */
  question: [Message];
}

/** How a request is sent. */
export interface SendOptions {
  readonly channel?: RequestChannel;
  readonly metadata?: JsonObject;
  readonly buffers?: readonly Uint8Array[];
  readonly subshellId?: string;
}

/** A front end's side of the wire, as small as checks of a kernel need it. */
export class KernelClient extends EventEmitter<ClientEvents> {
  readonly connection: ConnectionInfo;
  readonly codec: Codec;
  readonly sockets: {
    readonly shell: Dealer;
    readonly control: Dealer;
    readonly stdin: Dealer;
    readonly iopub: Subscriber;
    readonly heartbeat: RequestSocket;
  };
  readonly #sent = new Map<string, (reply: Message) => void>();
  /** What is on its way on a channel: a socket takes one message at a time. */
  readonly #sending = new Map<RequestChannel, Promise<void>>();

  /** Connects to the kernel that listens, or will listen, where `connection` says. */
  constructor(connection: ConnectionInfo) {
    super();
    this.connection = connection;
    const session = uuid();
    this.codec = new Codec({ key: connection.key, scheme: connection.signature_scheme, session });
    const ipv6 = connection.ip.includes(":");
    const options = { ...clientCurve(connection), ipv6, linger: 0, reconnectInterval: 2 };
    this.sockets = {
      shell: new Dealer({ ...options, routingId: session }),
      control: new Dealer({ ...options, routingId: session }),
      stdin: new Dealer({ ...options, routingId: session }),
      iopub: new Subscriber({ ...options, receiveHighWaterMark: 0 }),
      heartbeat: new RequestSocket(options),
    };
    this.sockets.shell.connect(this.#address("shell_port"));
    this.sockets.control.connect(this.#address("control_port"));
    this.sockets.stdin.connect(this.#address("stdin_port"));
    this.sockets.heartbeat.connect(this.#address("hb_port"));
    this.sockets.iopub.connect(this.#address("iopub_port"));
    this.sockets.iopub.subscribe();
    void this.#read(this.sockets.iopub, (message) => this.emit("iopub", message));
    void this.#read(this.sockets.stdin, (message) => this.emit("question", message));
    for (const channel of ["shell", "control"] as const)
      void this.#read(this.sockets[channel], (message) => {
        const parent = message.parentHeader.msg_id ?? "";
        this.#sent.get(parent)?.(message);
        this.#sent.delete(parent);
        this.emit("reply", message, channel);
      });
  }

  /** Sends a request; gives its id and a promise of its reply. */
  async send(
    type: string,
    content: JsonObject = {},
    options: SendOptions = {},
  ): Promise<{ id: string; reply: Promise<Message> }> {
    const channel = options.channel ?? "shell";
    const id = this.codec.newId();
    const frames = this.codec.encode(
      {
        channel,
        identities: [],
        type,
        parentHeader: {},
        metadata: JSON.stringify(options.metadata ?? {}),
        content: JSON.stringify(content),
        buffers: options.buffers ?? [],
        ...(options.subshellId === undefined ? {} : { subshellId: options.subshellId }),
      },
      id,
    );
    const reply = new Promise<Message>((resolve) => this.#sent.set(id, resolve));
    const before = this.#sending.get(channel) ?? Promise.resolve();
    const sent = before.then(() => this.sockets[channel].send(frames));
    this.#sending.set(
      channel,
      sent.catch(() => {}),
    );
    await sent;
    return { id, reply };
  }

  /** Answers what the kernel asks; without `question` as terminals do, naming no parent. */
  async answer(value: string, question?: Message): Promise<void> {
    const frames = this.codec.encode({
      channel: "stdin",
      identities: [],
      type: "input_reply",
      parentHeader: question?.header ?? {},
      metadata: "{}",
      content: JSON.stringify({ status: "ok", value }),
      buffers: [],
    });
    await this.sockets.stdin.send(frames);
  }

  /** Sends a request and resolves with its reply. */
  async request(type: string, content: JsonObject = {}, channel: RequestChannel = "shell"): Promise<Message> {
    return (await this.send(type, content, { channel })).reply;
  }

  /** Resolves when the kernel answers and its outputs arrive. */
  async ready(): Promise<Message> {
    let heard = false;
    const listening = once(this, "iopub").then(() => {
      heard = true;
    });
    for (;;) {
      const reply = await this.#greeting();
      if (reply === undefined) continue;
      // A subscription needs a moment to reach the kernel; until then what it publishes passes by.
      await Promise.race([listening, new Promise((resolve) => setTimeout(resolve, 20))]);
      if (heard) return reply;
    }
  }

  /** Asks for the kernel's info; undefined where no answer comes: what is sent while connections are made can be lost. */
  async #greeting(): Promise<Message | undefined> {
    const { id, reply } = await this.send("kernel_info_request");
    const impatience = new AbortController();
    const waited = sleep(patience, undefined, { signal: impatience.signal }).catch(() => undefined);
    const answer = await Promise.race([reply, waited]);
    impatience.abort();
    this.#sent.delete(id);
    return answer;
  }

  /** Sends a beat and resolves when it comes back. */
  async beat(): Promise<void> {
    await this.sockets.heartbeat.send("beat");
    await this.sockets.heartbeat.receive();
  }

  /** Closes the client's sockets. */
  close(): void {
    for (const socket of Object.values(this.sockets)) socket.close();
  }

  #address(port: "shell_port" | "control_port" | "stdin_port" | "iopub_port" | "hb_port"): string {
    const { transport, ip } = this.connection;
    return `${transport}://${ip}${transport === "ipc" ? "-" : ":"}${this.connection[port]}`;
  }

  /** Undefined for a message of another kernel, which was quicker to bind a port that had been found free: ours then ends for it. */
  #decode(frames: Buffer[]): Message | undefined {
    try {
      return this.codec.decode(frames);
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      return undefined;
    }
  }

  async #read(socket: Dealer | Subscriber, take: (message: Message) => void): Promise<void> {
    try {
      for await (const frames of socket) {
        const message = this.#decode(frames);
        if (message !== undefined) take(message);
      }
    } catch (error) {
      // A socket that is closed while it receives says so by an error.
      if (!socket.closed) throw error;
    }
  }
}

/** A client's CurveZMQ options: keys of its own, and the kernel's public one. */
function clientCurve({ curve_publickey: server, curve_secretkey: secret }: ConnectionInfo) {
  if (server === undefined || secret === undefined) return {};
  const { publicKey, secretKey } = curveKeyPair();
  return { curveServerKey: server, curvePublicKey: publicKey, curveSecretKey: secretKey };
}
