import type { ConnectionInfo } from "../bridge.js";

/** The subshells (JEP 91), by their ids. */
export interface ShellList {
  readonly ids: readonly string[];
  /** Makes one and gives its id. */
  create(): string;
  /** Ends one; false where there is none of that id. */
  delete(id: string): boolean;
}

/** What the messages that need no language may use; it lives on the wire's thread. */
export interface ControlContext {
  readonly connection: ConnectionInfo;
  readonly subshells: ShellList;
  /** Interrupts the running cell, if one runs. */
  interrupt(): void;
  /** Ends the process once the request has been answered. */
  shutDown(): void;
}
