import { setImmediate as nextTurn } from "node:timers/promises";
import { v4 as uuid } from "uuid";
import { Dealer, Subscriber } from "zeromq";
import type { ConnectionInfo } from "./connection-file.js";
import { type Channel, decodePart, encodeMessage, packFrames, unpackFrames, type WireMessage } from "./wire.js";

/** What a client of a kernel's channels is told. */
export interface ChannelsListener {
  message(channel: Channel, message: WireMessage): void;
  /** A message that was dropped, or could not be sent, and why. */
  problem(error: Error): void;
}

const NUDGE_MS = 10;
const DRAIN_MS = 1000;
/** Attempts to observe a socket. */
const OBSERVERS = 10;
// A kernel binds its sockets some time after its process starts: look for them often, as it is on this machine.
const SOCKET_OPTIONS = { linger: 0, reconnectInterval: 10, sendHighWaterMark: 0, receiveHighWaterMark: 0 };

/** One client's ZeroMQ sockets to a kernel: all but the heartbeat. */
export class Channels {
  readonly #key: string;
  readonly #listener: ChannelsListener;
  readonly #dealers: Record<Exclude<Channel, "iopub">, Dealer>;
  readonly #iopub = new Subscriber({ linger: 0, reconnectInterval: 10, receiveHighWaterMark: 0 });
  readonly #iopubGone: Promise<void>;
  readonly #nudger = uuid();
  #nudge: { shell: boolean; iopub: boolean; done: () => void } | undefined;
  #received = 0;
  #closed = false;

  constructor(connection: ConnectionInfo, listener: ChannelsListener) {
    const { transport, ip, key } = connection;
    this.#key = key;
    this.#listener = listener;
    // A kernel asks for input from the stdin socket of the client whose shell socket made the request.
    const routingId = uuid();
    const dealer = (port: number) => {
      const socket = new Dealer({ ...SOCKET_OPTIONS, routingId });
      socket.connect(`${transport}://${ip}:${port}`);
      return socket;
    };
    this.#dealers = {
      shell: dealer(connection.shell_port),
      control: dealer(connection.control_port),
      stdin: dealer(connection.stdin_port),
    };
    this.#iopubGone = this.#watchDisconnect();
    this.#iopub.connect(`${transport}://${ip}:${connection.iopub_port}`);
    this.#iopub.subscribe();
    for (const channel of ["shell", "control", "stdin"] as const) void this.#receive(channel, this.#dealers[channel]);
    void this.#receive("iopub", this.#iopub);
  }

  /**
   * Fulfilled once the kernel has answered and its broadcasts arrive too. ZeroMQ does not say when a subscription is in
   * place, and what was published before is lost, so the kernel is asked again until both have been seen. What it
   * answers until then goes to no listener.
   */
  async ready(): Promise<void> {
    const ready = new Promise<void>((resolve) => {
      this.#nudge = { shell: false, iopub: false, done: resolve };
    });
    const ask = () => this.send("shell", encodeMessage(this.#header("kernel_info_request"), {}));
    // A first question waits in the socket for the kernel's; another makes sense only when that one was answered.
    ask();
    const again = setInterval(() => this.#nudge?.shell && ask(), NUDGE_MS);
    try {
      await ready;
    } finally {
      clearInterval(again);
    }
  }

  /** Sends a message; it waits in the socket while the kernel is not listening yet. */
  send(channel: string, message: WireMessage): void {
    const socket = channel === "shell" || channel === "control" || channel === "stdin" ? this.#dealers[channel] : null;
    if (socket === null) {
      this.#listener.problem(new Error(`Cannot send to the channel "${channel}": expected shell, control or stdin`));
      return;
    }
    // With no limit on the queue a send is done at once and never meets another one.
    socket.send(packFrames(message, this.#key)).catch((error: Error) => {
      if (!this.#closed) this.#listener.problem(error);
    });
  }

  /** Waits, once the kernel is gone, until everything that it published has reached the listener. */
  async drain(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([
      this.#iopubGone,
      new Promise((resolve) => {
        timer = setTimeout(resolve, DRAIN_MS);
      }),
    ]);
    clearTimeout(timer);
    // What arrived before the connection broke is in the socket by now, and each turn of the loop reads more of it.
    for (let before = -1, quiet = 0; quiet < 3; ) {
      quiet = this.#received === before ? quiet + 1 : 0;
      before = this.#received;
      await nextTurn();
    }
  }

  /** Closes the sockets; nothing reaches the listener any more. */
  close(): void {
    this.#closed = true;
    this.#nudge?.done();
    for (const socket of [...Object.values(this.#dealers), this.#iopub]) {
      if (!socket.closed) socket.close();
    }
  }

  #header(type: string): object {
    const date = new Date().toISOString();
    return { msg_id: uuid(), msg_type: type, session: this.#nudger, username: "", date, version: "5.3" };
  }

  async #receive(channel: Channel, socket: Dealer | Subscriber): Promise<void> {
    try {
      for await (const frames of socket) {
        this.#received += 1;
        if (this.#closed) return;
        this.#accept(channel, frames);
      }
    } catch (error) {
      if (!this.#closed) this.#listener.problem(asError(error));
    }
  }

  #accept(channel: Channel, frames: readonly Uint8Array[]): void {
    try {
      const message = unpackFrames(frames, this.#key);
      if (this.#nudge) this.#answerNudge(channel, message);
      else this.#listener.message(channel, message);
    } catch (error) {
      this.#listener.problem(asError(error));
    }
  }

  #answerNudge(channel: Channel, message: WireMessage): void {
    const nudge = this.#nudge!;
    if (channel === "iopub") nudge.iopub = true;
    else if ((decodePart(message.parentHeader) as { session?: unknown }).session === this.#nudger) nudge.shell = true;
    if (!nudge.shell || !nudge.iopub) return;
    this.#nudge = undefined;
    nudge.done();
  }

  /** Fulfilled when the connection to the kernel's broadcasts breaks, or the socket is closed. */
  async #watchDisconnect(): Promise<void> {
    for await (const event of this.#observe()) {
      if (event.type === "disconnect") return;
    }
  }

  /**
   * The events of the socket for broadcasts. ZeroMQ's binding names an observer by its place in memory, a name that one before it may still have
   * which is not quite closed: the next has another place.
   */
  #observe(): Subscriber["events"] {
    for (let left = OBSERVERS; ; left--)
      try {
        return this.#iopub.events;
      } catch (error) {
        if (left === 1 || !(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
      }
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
