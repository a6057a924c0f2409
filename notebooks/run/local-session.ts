import type { Kernel } from "@jupyterlab/services";
import { describeExit, type KernelExit, KernelProcess } from "./kernel-process.js";
import type { LocalKernelSource } from "./options.js";
import type { LocalServer } from "./server.js";
import type { KernelSession } from "./session.js";

/** What a local session starts, and whom it tells. */
export interface LocalSessionOptions {
  readonly kernel: LocalKernelSource;
  readonly cwd: string;
  /** Milliseconds that the kernel may take to start. */
  readonly startTimeout: number;
  /** Told of what does not end the session: messages that were dropped, an interrupt that was not answered. */
  readonly problem: (error: Error) => void;
}

/** A kernel of this machine, from the start of its process to the end, and a client's connection to it. */
export class LocalSession implements KernelSession {
  readonly #options: LocalSessionOptions;
  #process: KernelProcess;
  #exit: KernelExit | undefined;
  #server: LocalServer | undefined;
  #kernel: Kernel.IKernelConnection | undefined;

  private constructor(options: LocalSessionOptions, process: KernelProcess) {
    this.#options = options;
    this.#process = process;
    this.#watch(process);
  }

  /** Starts the kernel's process, and does not wait for it. */
  static async open(options: LocalSessionOptions): Promise<LocalSession> {
    return new LocalSession(options, await KernelProcess.spawn(options.kernel, options.cwd));
  }

  /**
   * Connects to the kernel. The client library loads while the kernel's process boots.
   *
   * @throws Error if the kernel does not start.
   */
  async connect(): Promise<Kernel.IKernelConnection> {
    let first: KernelProcess | undefined = this.#process;
    const { LocalServer } = await import("./server.js");
    const { startKernel } = await import("./client.js");
    const { startTimeout, problem, kernel, cwd } = this.#options;
    const { name = "tensorcell", displayName = "TypeScript (tensorcell)", language = "typescript" } = kernel;
    const launch = async () => {
      if (first === undefined) this.#watch((this.#process = await KernelProcess.spawn(kernel, cwd)));
      first = undefined;
      return this.#process;
    };
    this.#server = new LocalServer({ spec: { name, displayName, language }, launch, startTimeout, problem });
    this.#kernel = await startKernel(this.#server.settings, name);
    return this.#kernel;
  }

  async ending(): Promise<string> {
    return this.#exit ? describeExit(this.#exit) : "its connection is lost";
  }

  get log(): string {
    return this.#process.log;
  }

  mute(request: string, clears: number): void {
    this.#server?.muted.add(request, clears);
  }

  interrupt(): void {
    if (this.#kernel === undefined) this.kill();
    else if (!this.#kernel.isDisposed) this.#kernel.interrupt().catch(this.#options.problem);
  }

  kill(): void {
    this.#process.kill();
  }

  async close(): Promise<void> {
    // The connection stays open until then: a kernel may wait a while to send to one that is gone.
    await this.#server?.dispose();
    this.#kernel?.dispose();
    // A process that no server took over has not been asked to end.
    this.#process.kill();
    await this.#process.end();
  }

  #watch(process: KernelProcess): void {
    this.#exit = undefined;
    void process.exited.then((exit) => {
      if (process === this.#process) this.#exit = exit;
    });
  }
}
