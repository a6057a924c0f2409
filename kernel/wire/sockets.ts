import { setImmediate as turn } from "node:timers/promises";
import { Publisher, Reply, Router } from "zeromq";
import type { ConnectionInfo } from "../bridge.js";
import type { Channel } from "../message.js";
import { Outbox } from "./outbox.js";

/** Milliseconds that messages still on their way are given when the sockets close. */
const linger = 1000;

/** The kernel's five sockets, bound where the connection file says. */
export class Sockets {
  readonly shell = new Router({ linger, sendHighWaterMark: 0, receiveHighWaterMark: 0 });
  readonly control = new Router({ linger, sendHighWaterMark: 0, receiveHighWaterMark: 0 });
  readonly stdin = new Router({ linger, sendHighWaterMark: 0 });
  readonly iopub = new Publisher({ linger, sendHighWaterMark: 0 });
  readonly heartbeat = new Reply({ linger: 0 });

  readonly #outboxes = {
    shell: new Outbox(this.shell),
    control: new Outbox(this.control),
    stdin: new Outbox(this.stdin),
    iopub: new Outbox(this.iopub),
  };

  /** Sends a message on one of the sockets, after those that were sent on it before. */
  send(channel: Channel, frames: Uint8Array[]): void {
    this.#outboxes[channel].send(frames);
  }

  /** Binds all sockets. Rejects with the address that could not be had. */
  async bind(info: ConnectionInfo): Promise<void> {
    const ports = [
      [this.heartbeat, info.hb_port],
      [this.iopub, info.iopub_port],
      [this.control, info.control_port],
      [this.stdin, info.stdin_port],
      [this.shell, info.shell_port],
    ] as const;
    await Promise.all(
      ports.map(async ([socket, port]) => {
        const address = info.transport === "ipc" ? `ipc://${info.ip}-${port}` : `tcp://${info.ip}:${port}`;
        try {
          await socket.bind(address);
        } catch (cause) {
          const reason = cause instanceof Error ? cause.message : String(cause);
          throw new Error(`Cannot bind "${address}": ${reason}, expected a free address`, { cause });
        }
      }),
    );
  }

  /** Sends back what arrives on the heartbeat socket, until it closes. */
  async echo(): Promise<void> {
    for await (const frames of this.heartbeat) await this.heartbeat.send(frames);
  }

  /**
   * Closes all sockets; what was sent is still delivered. Resolves when their handles are off the event loop: a process that
   * ends before that is aborted.
   */
  async close(): Promise<void> {
    await Promise.all(Object.values(this.#outboxes).map((outbox) => outbox.drained()));
    for (const socket of [this.shell, this.control, this.stdin, this.iopub, this.heartbeat])
      if (!socket.closed) socket.close();
    for (let turns = 0; turns < 3; turns++) await turn();
  }
}
