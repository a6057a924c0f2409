import { AsyncResource } from "node:async_hooks";
import type { Extras, JsonObject } from "../message.js";

/** Publishes a message on iopub under the cell that the calling code belongs to. */
export type PublishMessage = (type: string, content: JsonObject, extras?: Extras) => void;

/** What arrives on a comm. */
export interface CommMessage {
  readonly data: JsonObject;
  readonly metadata: JsonObject;
  readonly buffers: readonly Uint8Array[];
}

/** Takes what arrives on a comm. */
export type CommListener = (message: CommMessage) => unknown;

/** Shows what listeners throw. */
export interface ErrorReporter {
  /** Shows an error under the cell that the calling code belongs to. */
  report(error: unknown): void;
}

/** What comms need of the kernel. */
export interface CommPort extends ErrorReporter {
  readonly publish: PublishMessage;
}

/** What a comm needs of those around it. */
export interface CommHost extends CommPort {
  /** Forgets the comm: it is closed. */
  closed(comm: Comm): void;
}

/**
 * One line between an object in the kernel and one in the front end ("Custom messages" of Jupyter's messaging protocol). What
 * its listeners print belongs to the cell that added them.
 */
export class Comm {
  readonly #host: CommHost;
  #isOpen = true;
  readonly #listeners: { readonly message: CommListener[]; readonly close: CommListener[] } = {
    message: [],
    close: [],
  };

  constructor(
    readonly id: string,
    readonly targetName: string,
    host: CommHost,
  ) {
    this.#host = host;
  }

  /** False once one of the two sides has closed it. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Sends data to the front end's side. @throws Error where the comm is closed */
  send(data: JsonObject, extras: Extras = {}): void {
    if (!this.#isOpen) throw new Error(`Cannot send on comm "${this.id}" (${this.targetName}): it is closed`);
    this.#host.publish("comm_msg", { comm_id: this.id, data }, extras);
  }

  /** Closes both sides. */
  close(data: JsonObject = {}, extras: Extras = {}): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#host.closed(this);
    this.#host.publish("comm_close", { comm_id: this.id, data }, extras);
  }

  /** Calls `listener` with each message of the front end's side. */
  onMessage(listener: CommListener): this {
    this.#listeners.message.push(owned(this.#host, listener));
    return this;
  }

  /** Calls `listener` when the front end closes the comm. */
  onClose(listener: CommListener): this {
    this.#listeners.close.push(owned(this.#host, listener));
    return this;
  }

  /** A message of the front end's side has come. */
  async take(message: CommMessage): Promise<void> {
    for (const listener of this.#listeners.message) await listener(message);
  }

  /** The front end has closed its side. */
  async takeClose(message: CommMessage): Promise<void> {
    this.#isOpen = false;
    this.#host.closed(this);
    for (const listener of this.#listeners.close) await listener(message);
  }
}

/** A listener that belongs to the cell which adds it now: what it prints and throws is shown there. It gives false where it has thrown. */
export function owned<Arguments extends unknown[]>(
  port: ErrorReporter,
  listener: (...values: Arguments) => unknown,
): (...values: Arguments) => Promise<boolean> {
  return AsyncResource.bind(async (...values: Arguments) => {
    try {
      await listener(...values);
      return true;
    } catch (error) {
      port.report(error);
      return false;
    }
  });
}
