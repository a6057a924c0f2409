import type { Header } from "../message.js";

/** Publishes one `stream` message. */
export type PublishStream = (parent: Header, name: "stdout" | "stderr", text: string) => void;

/** Milliseconds for which printed text is gathered after the first piece. */
const interval = 25;

/** Characters after which gathered text is sent without waiting. */
const limit = 1 << 18;

/**
 * Gathers printed text into few messages. The first piece goes out at once; what follows within the interval goes out
 * together. It keeps its own clock, on a thread that never runs cells, so a busy loop's text appears while it spins.
 */
export class Streams {
  readonly #publish: PublishStream;
  #parent: Header | undefined;
  #name: "stdout" | "stderr" = "stdout";
  #text = "";
  #timer: NodeJS.Timeout | undefined;

  constructor(publish: PublishStream) {
    this.#publish = publish;
  }

  /** Takes a piece of text. */
  write(parent: Header, name: "stdout" | "stderr", text: string): void {
    if (text === "") return;
    if (this.#text !== "" && (name !== this.#name || parent.msg_id !== this.#parent?.msg_id)) this.flush();
    this.#parent = parent;
    this.#name = name;
    this.#text += text;
    if (this.#timer === undefined || this.#text.length >= limit) this.flush();
    this.#timer ??= setTimeout(() => this.#tick(), interval);
  }

  /** Sends what was gathered. Called before any other message goes out, so that the order is kept. */
  flush(): void {
    if (this.#text === "" || this.#parent === undefined) return;
    const text = this.#text;
    this.#text = "";
    this.#publish(this.#parent, this.#name, text);
  }

  #tick(): void {
    this.#timer = undefined;
    if (this.#text === "") return;
    this.flush();
    this.#timer = setTimeout(() => this.#tick(), interval);
  }
}
