import { randomUUID } from "node:crypto";
import type { Message } from "../message.js";
import { ShellQueue, type ShellQueueActions } from "./shell-queue.js";

/**
 * The queues of the shell socket: that of the main shell, and one for each subshell (JEP 91), whose requests are handled
 * while another shell's cell awaits something.
 */
export class Subshells {
  readonly #actions: ShellQueueActions;
  readonly #main: ShellQueue;
  readonly #others = new Map<string, ShellQueue>();

  constructor(actions: ShellQueueActions) {
    this.#actions = actions;
    this.#main = new ShellQueue(actions);
  }

  /** Ids of the subshells, oldest first. */
  get ids(): string[] {
    return [...this.#others.keys()];
  }

  /** The requests that are being handled. */
  get inFlight(): Message[] {
    return [this.#main, ...this.#others.values()].flatMap(({ inFlight }) => inFlight ?? []);
  }

  /** Makes a subshell and gives its id. */
  create(): string {
    const id = randomUUID();
    this.#others.set(id, new ShellQueue(this.#actions));
    return id;
  }

  /** Ends a subshell: what waits in it is answered as aborted, what it runs goes on. False where there is none of that id. */
  delete(id: string): boolean {
    const queue = this.#others.get(id);
    this.#others.delete(id);
    queue?.close();
    return queue !== undefined;
  }

  /** The queue that a request belongs to; undefined where its header names a subshell that is not there. */
  queueOf({ header }: Message): ShellQueue | undefined {
    const id = header.subshell_id;
    return id === undefined || id === null ? this.#main : this.#others.get(id);
  }
}
