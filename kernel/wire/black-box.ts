import { openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { log } from "../log.js";
import type { Header, Message, Outgoing } from "../message.js";

/** Characters of a cell by which it is told from others. */
const shown = 80;

/** Requests that are kept at most: a widget may send thousands while a cell spins. */
const kept = 8;

/** A request that a process works on, or worked on when it ended. */
export interface Remains {
  readonly header: Header;
  /** The sender's identities, in hexadecimal digits. */
  readonly identities: readonly string[];
  /** How the request's code begins, where it has any. */
  readonly code?: string;
  /** The cell's number. */
  readonly executionCount?: number;
  /** What the process saw coming. */
  readonly warning?: string;
}

/**
 * Keeps beside the connection file what the main thread works on. A process that is killed, or that crashes in native code, says
 * nothing and leaves the file; the next one on the same connection file, as front ends restart kernels, tells what has happened.
 */
export class BlackBox {
  readonly #path: string;
  readonly #entries = new Map<string, Remains>();
  #file: number | undefined;
  #isOff = false;

  constructor(connectionFile: string) {
    // Jupyter looks for connection files by patterns, none of which a hidden file fits.
    this.#path = join(dirname(connectionFile), `.${basename(connectionFile)}.running`);
  }

  /** What the process before this one left undone, if it did not say itself that it ends; it is forgotten then. */
  recover(): Remains[] | undefined {
    try {
      const [line = ""] = readFileSync(this.#path, "utf8").split("\n");
      rmSync(this.#path);
      const left: unknown = JSON.parse(line);
      return Array.isArray(left) ? left.filter(isRemains) : [];
    } catch (error) {
      if (!isMissing(error)) log(`Cannot read what the process before this one left in "${this.#path}": ${error}`);
      return undefined;
    }
  }

  /** A request is handed to the main thread. */
  begin({ header, identities, content }: Message): void {
    const { code } = content;
    this.#entries.set(header.msg_id, {
      header,
      identities: identities.map((identity) => Buffer.from(identity).toString("hex")),
      ...(typeof code === "string" ? { code: code.trim().slice(0, shown) } : {}),
    });
    if (this.#entries.size <= kept) this.#write();
  }

  /** Notes the number of the cell whose `execute_input` this is. */
  count({ parentHeader, content }: Outgoing): void {
    this.#change(parentHeader.msg_id, { executionCount: JSON.parse(content).execution_count });
  }

  /** Notes for all that runs what is likely to end the process. */
  warn(warning: string): void {
    for (const id of this.#entries.keys()) this.#change(id, { warning });
  }

  /** A request is done. */
  end(id: string): void {
    if (this.#entries.delete(id) && this.#file !== undefined) this.#write();
  }

  /** What is known of a request that the main thread works on. */
  entry(id: string): Remains | undefined {
    return this.#entries.get(id);
  }

  /** The process ends and says so itself: nothing is left to be told. */
  close(): void {
    this.#isOff = true;
    if (this.#file !== undefined) rmSync(this.#path, { force: true });
  }

  #change(id: string | undefined, change: Partial<Remains>): void {
    const entry = this.#entries.get(id ?? "");
    if (entry === undefined) return;
    this.#entries.set(entry.header.msg_id, { ...entry, ...change });
    this.#write();
  }

  /** One line replaces the one before it: what is left of a longer one is another line. */
  #write(): void {
    if (this.#isOff) return;
    try {
      this.#file ??= openSync(this.#path, "w", 0o600);
      writeSync(this.#file, `${JSON.stringify(first(this.#entries.values(), kept))}\n`, 0);
    } catch (error) {
      this.#isOff = true;
      log(`Cannot keep in "${this.#path}" what runs: ${error instanceof Error ? error.message : error}`);
    }
  }
}

/** A request for the log's reader: `In [3] "while (true) {}"`. */
export function nameOf({ header, executionCount, code }: Remains): string {
  const name = executionCount === undefined ? `an ${header.msg_type}` : `In [${executionCount}]`;
  return code === undefined ? name : `${name} ${JSON.stringify(code.split("\n", 1)[0])}`;
}

function first<T>(items: Iterable<T>, count: number): T[] {
  const found: T[] = [];
  for (const item of items) if (found.push(item) === count) break;
  return found;
}

function isRemains(value: unknown): value is Remains {
  if (typeof value !== "object" || value === null) return false;
  const { header, identities } = value as Partial<Remains>;
  return (
    typeof header?.msg_id === "string" &&
    typeof header.msg_type === "string" &&
    Array.isArray(identities) &&
    identities.every((identity) => typeof identity === "string")
  );
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
