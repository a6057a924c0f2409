import { randomUUID } from "node:crypto";
import type { Extras, JsonObject } from "../message.js";
import { Comm, type CommMessage, type CommPort, owned } from "./comm.js";

/** Takes the comms that the front end opens for a target. */
export type CommTarget = (comm: Comm, message: CommMessage) => unknown;

/** All comms of the kernel, and the targets for which the front end may open some. */
export class Comms {
  readonly #port: CommPort;
  readonly #open = new Map<string, Comm>();
  readonly #targets = new Map<string, (...values: Parameters<CommTarget>) => Promise<boolean>>();

  constructor(port: CommPort) {
    this.#port = port;
  }

  /** The open comms; those of one target where its name is given. */
  list(targetName?: string): Comm[] {
    return [...this.#open.values()].filter((comm) => targetName === undefined || comm.targetName === targetName);
  }

  /** Lets the front end open comms for `name`; what `target` prints belongs to the cell that registers it. */
  registerTarget(name: string, target: CommTarget): void {
    this.#targets.set(name, owned(this.#port, target));
  }

  /** Opens a comm for a target of the front end. */
  open(targetName: string, data: JsonObject = {}, extras: Extras & { readonly id?: string } = {}): Comm {
    const { id = randomUUID(), ...rest } = extras;
    const comm = this.#add(id, targetName);
    this.#port.publish("comm_open", { comm_id: id, target_name: targetName, data }, rest);
    return comm;
  }

  /** The front end opens a comm. One for a target that nobody has registered, or that fails, is closed at once, as the protocol asks. */
  async opened(id: string, targetName: string, message: CommMessage): Promise<void> {
    const target = this.#targets.get(targetName);
    if (target !== undefined) {
      const comm = this.#add(id, targetName);
      if (!(await target(comm, message))) comm.close();
      return;
    }
    this.#port.publish("comm_close", { comm_id: id, data: {} });
    const known = [...this.#targets.keys()].map((name) => `"${name}"`).join(", ") || "none";
    throw new RangeError(`Cannot open a comm for "${targetName}": it is no target of this kernel, expected ${known}`);
  }

  /** A message of the front end has come. False where there is no such comm. */
  async message(id: string, message: CommMessage): Promise<boolean> {
    const comm = this.#open.get(id);
    await comm?.take(message);
    return comm !== undefined;
  }

  /** The front end closes a comm. False where there is no such comm. */
  async closed(id: string, message: CommMessage): Promise<boolean> {
    const comm = this.#open.get(id);
    await comm?.takeClose(message);
    return comm !== undefined;
  }

  #add(id: string, targetName: string): Comm {
    const comm = new Comm(id, targetName, {
      publish: this.#port.publish,
      report: (error) => this.#port.report(error),
      closed: () => this.#open.delete(id),
    });
    this.#open.set(id, comm);
    return comm;
  }
}
