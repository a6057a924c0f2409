import { v4 as uuid } from "uuid";
import { Channels } from "./channels.js";
import type { LocalKernel } from "./local-kernel.js";
import type { Muted } from "./muted.js";
import { packSocketFrame, SOCKET_PROTOCOL, unpackSocketFrame } from "./websocket-frame.js";
import { type Channel, decodePart, encodeMessage, type WireMessage } from "./wire.js";

/** What a socket asks the server that it belongs to. */
export interface KernelLookup {
  kernel(id: string): LocalKernel | undefined;
  problem(error: Error): void;
  readonly muted: Pick<Muted, "drops">;
}

type Handler<Event> = ((event: Event) => void) | null;

/** A close or error event, with the code of RFC 6455 or of Jupyter Server's own. */
export interface SocketClosed {
  readonly type: "close" | "error";
  readonly code: number;
  readonly reason: string;
}

const NORMAL = 1000;
const PROTOCOL_ERROR = 1002;
const NO_SUCH_KERNEL = 4404;
const CHANNELS_PATH = /\/api\/kernels\/([^/]+)\/channels$/;

/**
 * The part of the WebSocket interface that Jupyter's clients use, bridged to a local kernel's ZeroMQ sockets. It opens
 * when the kernel answers and speaks `v1.kernel.websocket.jupyter.org`, whose parts go through unparsed.
 */
export class KernelSocket {
  onopen: Handler<{ type: "open" }> = null;
  onmessage: Handler<{ type: "message"; data: ArrayBuffer }> = null;
  onclose: Handler<SocketClosed> = null;
  onerror: Handler<SocketClosed> = null;
  binaryType = "arraybuffer";
  protocol = "";
  /** 0 connecting, 1 open, 2 closing, 3 closed. */
  readyState = 0;
  readonly url: string;
  readonly #server: KernelLookup;
  #channels: Channels | undefined;
  #lastHeader: Uint8Array | undefined;

  constructor(server: KernelLookup, url: string, protocols: string | readonly string[] = []) {
    this.url = url;
    this.#server = server;
    // The handlers are set after this constructor has returned.
    queueMicrotask(() => void this.#open([protocols].flat()));
  }

  /** Sends one frame of the protocol to the kernel. */
  send(frame: ArrayBuffer): void {
    if (this.readyState !== 1) throw new Error(`Cannot send to a kernel: its socket has state ${this.readyState}`);
    const { channel, message } = unpackSocketFrame(frame);
    this.#channels!.send(channel, message);
  }

  /** Closes the socket; the kernel goes on. */
  close(code = NORMAL, reason = ""): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.#channels?.close();
    this.onclose?.({ type: "close", code, reason });
  }

  async #open(protocols: readonly string[]): Promise<void> {
    const id = CHANNELS_PATH.exec(new URL(this.url).pathname)?.[1];
    const kernel = id === undefined ? undefined : this.#server.kernel(decodeURIComponent(id));
    if (!kernel) return this.close(NO_SUCH_KERNEL, `there is no kernel at ${this.url}`);
    if (!protocols.includes(SOCKET_PROTOCOL)) return this.close(PROTOCOL_ERROR, `expected ${SOCKET_PROTOCOL}`);
    const channels = new Channels(kernel.connection, {
      message: (channel, message) => this.#deliver(channel, message),
      problem: (error) => this.#server.problem(error),
    });
    this.#channels = channels;
    const gone = kernel.exited.then(() => "gone" as const);
    const first = await Promise.race([channels.ready(), gone]);
    if (this.readyState !== 0) return;
    if (first === "gone") return this.close(NO_SUCH_KERNEL, "the kernel ended");
    this.readyState = 1;
    this.protocol = SOCKET_PROTOCOL;
    this.onopen?.({ type: "open" });
    await gone;
    await this.#announceDeath(kernel, channels);
  }

  #deliver(channel: Channel, message: WireMessage): void {
    if (this.readyState !== 1) return;
    this.#lastHeader = message.header;
    try {
      if (channel === "iopub" && this.#server.muted.drops(message)) return;
      this.onmessage?.({ type: "message", data: packSocketFrame(channel, message) });
    } catch (error) {
      this.#server.problem(error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** Tells the client, as Jupyter Server does, that no message will come any more, once the last one has. */
  async #announceDeath(kernel: LocalKernel, channels: Channels): Promise<void> {
    if (kernel.restarting || this.readyState !== 1) return;
    await channels.drain();
    const last = this.#lastHeader === undefined ? {} : (decodePart(this.#lastHeader) as { session?: string });
    // In the kernel's session: a client takes a message of another one for a restarted kernel's.
    const header = {
      msg_id: uuid(),
      msg_type: "status",
      session: last.session ?? uuid(),
      username: "",
      date: new Date().toISOString(),
      version: "5.3",
    };
    this.#deliver("iopub", encodeMessage(header, { execution_state: "dead" }));
  }
}
