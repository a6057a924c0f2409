import { log } from "../log.js";
import type { Frame } from "../message.js";

/** A socket that can send one message at a time. */
export interface Sender {
  readonly closed: boolean;
  send(frames: Frame[]): Promise<void>;
}

/**
 * Messages on their way to one socket. zeromq refuses a message while the one before it is not queued yet, which happens at
 * any load; here they wait for each other.
 */
export class Outbox {
  readonly #socket: Sender;
  readonly #waiting: Frame[][] = [];
  #busy = false;
  #sending = Promise.resolve();

  constructor(socket: Sender) {
    this.#socket = socket;
  }

  /** Sends a message after those before it. */
  send(frames: Frame[]): void {
    this.#waiting.push(frames);
    if (!this.#busy) this.#sending = this.#sendAll();
  }

  /** Resolves when nothing waits any more. */
  drained(): Promise<void> {
    return this.#sending;
  }

  async #sendAll(): Promise<void> {
    this.#busy = true;
    for (let frames = this.#waiting.shift(); frames !== undefined; frames = this.#waiting.shift()) {
      if (this.#socket.closed) continue;
      try {
        await this.#socket.send(frames);
      } catch (error) {
        log(`Cannot send a message: ${error instanceof Error ? error.message : error}`);
      }
    }
    this.#busy = false;
  }
}
