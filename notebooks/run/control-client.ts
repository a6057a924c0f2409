import { randomUUID } from "node:crypto";
import { Dealer } from "zeromq";
import type { ConnectionInfo } from "./connection-file.js";
import { decodePart, encodeMessage, packFrames, unpackFrames } from "./wire.js";

/** Asks a kernel on its control channel, which answers while a cell runs. */
export class ControlClient {
  readonly #socket = new Dealer({ linger: 0, reconnectInterval: 10 });
  readonly #key: string;
  readonly #session = randomUUID();
  readonly #waiting = new Map<string, (content: unknown) => void>();
  readonly #problem: (error: Error) => void;

  constructor(connection: ConnectionInfo, problem: (error: Error) => void) {
    this.#key = connection.key;
    this.#problem = problem;
    this.#socket.connect(`${connection.transport}://${connection.ip}:${connection.control_port}`);
    void this.#receive();
  }

  /**
   * Sends a request and waits for its reply's content, as long as it takes: race it with the end of the process. It
   * waits in the socket while the kernel is not listening yet.
   */
  async request(type: string, content: object): Promise<unknown> {
    const id = randomUUID();
    const date = new Date().toISOString();
    const header = { msg_id: id, msg_type: type, session: this.#session, username: "", date, version: "5.3" };
    const reply = new Promise<unknown>((resolve) => this.#waiting.set(id, resolve));
    await this.#socket.send(packFrames(encodeMessage(header, content), this.#key));
    return reply;
  }

  /** Closes the socket. Requests without a reply stay without one. */
  close(): void {
    if (!this.#socket.closed) this.#socket.close();
  }

  async #receive(): Promise<void> {
    for await (const frames of this.#socket) {
      try {
        const message = unpackFrames(frames, this.#key);
        const { msg_id: id } = decodePart(message.parentHeader) as { msg_id?: string };
        if (id === undefined) continue;
        this.#waiting.get(id)?.(decodePart(message.content));
        this.#waiting.delete(id);
      } catch (error) {
        this.#problem(error instanceof Error ? error : new Error(String(error)));
      }
    }
  }
}
