import type { Kernel } from "@jupyterlab/services";

/** A kernel that notebooks run in, from its start to its end: of this machine, or of a server. */
export interface KernelSession {
  /**
   * Connects to the kernel.
   *
   * @throws Error if the kernel does not start.
   */
  connect(): Promise<Kernel.IKernelConnection>;
  /** How the kernel ended, or the connection to it, in words: `signal SIGKILL`. */
  ending(): Promise<string>;
  /** The end of what the kernel's process wrote to its own standard output and error, as far as that is seen. */
  readonly log: string;
  /** Drops the output of the request of this id before anybody reads it, until it has been cleared more than so many times. */
  mute(request: string, clears: number): void;
  /** Interrupts the running cell, or ends a kernel that is still starting. */
  interrupt(): void;
  /** Ends the kernel at once. */
  kill(): void;
  /** Shuts the kernel down and removes what it needed. */
  close(): Promise<void>;
}
