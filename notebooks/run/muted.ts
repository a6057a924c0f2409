import { decodePart, type WireMessage } from "./wire.js";

/** The messages that show something under a cell. */
const outputs: ReadonlySet<string> = new Set(["stream", "display_data", "execute_result"]);

/**
 * Requests whose output nobody keeps any more: a cell that never stops printing. Its messages are dropped without a look at what they say, which
 * is quicker than any kernel makes them, so that they do not pile up.
 */
export class Muted {
  /** How often the requests that are muted had cleared their output by then, and how often requests have done so by now. */
  readonly #muted = new Map<string, number>();
  readonly #cleared = new Map<string, number>();

  /** Drops the output of the request of this id from now on, until it has been cleared more than so many times. */
  add(request: string, clears: number): void {
    this.#muted.set(request, clears);
  }

  /** Whether a message is to be dropped. It is asked of each, in their order. */
  drops({ header, parentHeader }: WireMessage): boolean {
    const { msg_type: type } = decodePart(header) as { msg_type?: string };
    const clears = type === "clear_output";
    if (!clears && (this.#muted.size === 0 || !outputs.has(type ?? ""))) return false;
    const { msg_id: request = "" } = decodePart(parentHeader) as { msg_id?: string };
    const cleared = this.#cleared.get(request) ?? 0;
    if (clears) this.#cleared.set(request, cleared + 1);
    return !clears && this.#muted.get(request) === cleared;
  }
}
