import type { Readable, Writable } from "node:stream";

/** Answers a request of the other side. */
export type Answerer = (method: string, params: unknown) => unknown;

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

const headerEnd = Buffer.from("\r\n\r\n");

/**
 * JSON-RPC over two streams, as language servers speak it: each message is a header `Content-Length: N`, an empty line and N
 * bytes of JSON. (The library for this takes 7 MB of memory, more than all else that helps to write cells.)
 */
export class JsonRpc {
  readonly #output: Writable;
  readonly #answer: Answerer;
  readonly #waiting = new Map<number, Waiting>();
  #received: Buffer[] = [];
  #length = 0;
  /** Bytes after which the next message is complete. */
  #wanted = 0;
  #last = 0;
  #closed: Error | undefined;

  constructor(input: Readable, output: Writable, answer: Answerer) {
    this.#output = output;
    this.#answer = answer;
    input.on("data", (chunk: Buffer) => this.#receive(chunk));
    input.on("error", (error) => this.close(error));
    output.on("error", (error) => this.close(error));
  }

  /** Asks, and resolves with the answer. Rejects with the other side's error, or when the connection ends. */
  request<Answer>(method: string, params: unknown): Promise<Answer> {
    if (this.#closed) return Promise.reject(this.#closed);
    const id = ++this.#last;
    const answer = new Promise<unknown>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#send({ id, method, params });
    return answer as Promise<Answer>;
  }

  /** Tells something that has no answer. */
  notify(method: string, params: unknown): void {
    if (!this.#closed) this.#send({ method, params });
  }

  /** Ends the connection: what waits for an answer is rejected with `reason`. */
  close(reason: Error): void {
    this.#closed ??= reason;
    for (const { reject } of this.#waiting.values()) reject(this.#closed);
    this.#waiting.clear();
  }

  #send(message: Message): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    this.#output.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  #receive(chunk: Buffer): void {
    this.#received.push(chunk);
    this.#length += chunk.length;
    if (this.#length < this.#wanted) return;
    let bytes = Buffer.concat(this.#received);
    for (;;) {
      const header = bytes.indexOf(headerEnd);
      const length =
        header < 0 ? undefined : /^Content-Length: (\d+)\r?$/im.exec(bytes.toString("latin1", 0, header))?.[1];
      if (header >= 0 && length === undefined) {
        this.close(new Error("Cannot read what the language server says: it has no Content-Length"));
        return;
      }
      const start = header + headerEnd.length;
      this.#wanted = length === undefined ? 0 : start + Number(length);
      if (length === undefined || bytes.length < this.#wanted) break;
      this.#take(JSON.parse(bytes.toString("utf8", start, this.#wanted)));
      bytes = bytes.subarray(this.#wanted);
    }
    this.#received = [bytes];
    this.#length = bytes.length;
  }

  #take({ id, method, params, result, error }: Message): void {
    if (method !== undefined) {
      if (id !== undefined) this.#send({ id, result: this.#answer(method, params) ?? null });
      return;
    }
    const waiting = this.#waiting.get(Number(id));
    this.#waiting.delete(Number(id));
    if (error) waiting?.reject(new Error(`The language server answers: ${error.message}`));
    else waiting?.resolve(result);
  }
}
