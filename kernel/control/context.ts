import type { ConnectionInfo } from "../bridge.js";

/** What the messages that need no language may use; it lives on the wire's thread. */
export interface ControlContext {
  readonly connection: ConnectionInfo;
  /** Interrupts the running cell, if one runs. */
  interrupt(): void;
  /** Ends the process once the request has been answered. */
  shutDown(): void;
}
