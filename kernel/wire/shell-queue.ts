import type { Message } from "../message.js";

/** What the queue does with the messages it holds. */
export interface ShellQueueActions {
  /** Begins to handle a message; `done` of its queue follows. */
  start(message: Message, queue: ShellQueue): void;
  /** Answers a request that is not handled: an execute_request behind a failed one, or one of a subshell that ends. */
  abort(message: Message): void;
}

/**
 * The requests of one shell, one in flight and in the order they came. When a cell fails that was sent with
 * `stop_on_error`, the execute_requests waiting behind it are aborted; other requests are kept.
 */
export class ShellQueue {
  readonly #actions: ShellQueueActions;
  readonly #waiting: Message[] = [];
  readonly #aborted = new Set<Message>();
  #inFlight: Message | undefined;

  constructor(actions: ShellQueueActions) {
    this.#actions = actions;
  }

  /** The request that is being handled. */
  get inFlight(): Message | undefined {
    return this.#inFlight;
  }

  /** Takes a request: it starts at once or when those before it are done. */
  push(message: Message): void {
    this.#waiting.push(message);
    if (this.#inFlight === undefined) this.#next();
  }

  /** The execute_requests that wait now will be answered as aborted when their turn comes. */
  markAborted(): void {
    for (const message of this.#waiting) if (message.header.msg_type === "execute_request") this.#aborted.add(message);
  }

  /** Aborts all that waits: no other request will be handled. */
  close(): void {
    for (const message of this.#waiting.splice(0)) this.#actions.abort(message);
  }

  /** The request in flight has been answered: the next one starts. */
  done(): void {
    this.#inFlight = undefined;
    this.#next();
  }

  #next(): void {
    for (let message = this.#waiting.shift(); message !== undefined; message = this.#waiting.shift()) {
      if (!this.#aborted.delete(message)) {
        this.#inFlight = message;
        this.#actions.start(message, this);
        return;
      }
      this.#actions.abort(message);
    }
  }
}
