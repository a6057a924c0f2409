import { setImmediate as turn } from "node:timers/promises";
import { Pull, Push, Reply, Router, XPublisher } from "zeromq";
import type { ConnectionInfo } from "../bridge.js";
import { log } from "../log.js";
import type { Channel, Frame } from "../message.js";
import { Outbox } from "./outbox.js";

type CurveKey = "curve_publickey" | "curve_secretkey";

/** Milliseconds that messages still on their way are given when the sockets close. */
const linger = 1000;

/** The kernel's five sockets, bound where the connection file says; encrypted (CurveZMQ) where it carries keys. */
export class Sockets {
  readonly shell: Router;
  readonly control: Router;
  readonly stdin: Router;
  readonly iopub: XPublisher;
  readonly heartbeat: Reply;
  readonly #outboxes: Readonly<Record<Channel, Outbox>>;

  constructor({ ip, curve_publickey: publicKey, curve_secretkey: secretKey }: Pick<ConnectionInfo, CurveKey | "ip">) {
    const isEncrypted = publicKey !== undefined && secretKey !== undefined;
    const curve = isEncrypted ? { curveServer: true, curvePublicKey: publicKey, curveSecretKey: secretKey } : {};
    const common = { ...curve, ipv6: ip.includes(":") };
    const unlimited = { ...common, linger, sendHighWaterMark: 0 };
    // A front end that connects again is the one to answer, also where its earlier connection is not known to be lost.
    const routing = { ...unlimited, handover: true };
    this.shell = new Router({ ...routing, receiveHighWaterMark: 0 });
    this.control = new Router({ ...routing, receiveHighWaterMark: 0 });
    this.stdin = new Router(routing);
    this.iopub = new XPublisher({ ...unlimited, verbosity: "allSubs" });
    this.heartbeat = new Reply({ ...common, linger: 0 });
    this.#outboxes = {
      shell: new Outbox(this.shell),
      control: new Outbox(this.control),
      stdin: new Outbox(this.stdin),
      iopub: new Outbox(this.iopub),
    };
  }

  /** Sends a message on one of the sockets, after those that were sent on it before. */
  send(channel: Channel, frames: Frame[]): void {
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
    const bound = await Promise.allSettled(
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
    // None may be under way any more when the process ends for it: that would abort it.
    for (const one of bound) if (one.status === "rejected") throw one.reason;
  }

  /** Sends back what arrives on the heartbeat socket, until it closes. */
  async echo(): Promise<void> {
    for await (const frames of this.heartbeat) await this.heartbeat.send(frames);
  }

  /** The topic of each subscription to iopub that arrives, until the socket closes. */
  async *subscriptions(): AsyncGenerator<string> {
    for await (const [frame] of this.iopub) if (frame?.[0] === 1) yield frame.toString("utf8", 1);
  }

  /**
   * Closes all sockets; what was sent is still delivered. Resolves when their handles are off the event loop: a process that
   * ends before that is aborted.
   */
  async close(): Promise<void> {
    await Promise.all(Object.values(this.#outboxes).map((outbox) => outbox.drained()));
    await written().catch((error: unknown) => log(`Cannot see to it that all was written: ${error}`));
    for (const socket of [this.shell, this.control, this.stdin, this.iopub, this.heartbeat])
      if (!socket.closed) socket.close();
    for (let turns = 0; turns < 3; turns++) await turn();
  }
}

/**
 * Resolves when zeromq's thread has written to the system what it was given so far, which outlives a process that is killed then:
 * it takes its orders one after another, and a message to ourselves has passed through it.
 */
async function written(): Promise<void> {
  const inbox = new Pull({ receiveTimeout: linger, linger: 0 });
  const outbox = new Push({ sendTimeout: linger, linger: 0 });
  try {
    await inbox.bind("tcp://127.0.0.1:*");
    outbox.connect(inbox.lastEndpoint!);
    await outbox.send("");
    await inbox.receive();
  } finally {
    outbox.close();
    inbox.close();
  }
}
