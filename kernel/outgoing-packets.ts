import { nextTick } from "node:process";
import type { ToWire } from "./bridge.js";

/**
 * Packets on their way to the wire, in order. What the kernel itself says of a request (busy, the result, the reply, idle) may be
 * held until nothing but the event loop is left to do: one message to the other thread costs as much as five, and wakes it once.
 */
export class OutgoingPackets {
  readonly #give: (packets: readonly ToWire[]) => void;
  #held: ToWire[] = [];

  /** `give` hands packets to the wire's thread. */
  constructor(give: (packets: readonly ToWire[]) => void) {
    this.#give = give;
  }

  /** Hands a packet over, after those that are held. */
  send(packet: ToWire): void {
    this.#held.push(packet);
    this.flush();
  }

  /** Hands a packet over with the next one, before the event loop's next step at the latest. */
  hold(packet: ToWire): void {
    if (this.#held.push(packet) === 1) nextTick(() => this.flush());
  }

  /** Hands over what is held. Called before a cell's code runs, which may spin. */
  flush(): void {
    if (this.#held.length === 0) return;
    const packets = this.#held;
    this.#held = [];
    this.#give(packets);
  }
}
