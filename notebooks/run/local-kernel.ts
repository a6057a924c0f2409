import { v4 as uuid } from "uuid";
import type { ConnectionInfo } from "./connection-file.js";
import { ControlClient } from "./control-client.js";
import { describeExit, type KernelExit, type KernelProcess } from "./kernel-process.js";

/** Makes a new kernel process. */
export type Launch = () => Promise<KernelProcess>;

/** How a local kernel is started. */
export interface LocalKernelOptions {
  readonly name: string;
  readonly launch: Launch;
  /** Milliseconds after which a kernel that does not answer is given up. */
  readonly startTimeout: number;
  /** Told of messages that were dropped. */
  readonly problem: (error: Error) => void;
}

const BIND_ATTEMPTS = 5;
const ADDRESS_IN_USE = /EADDRINUSE|address (already )?in use/i;

/** A kernel of this machine: its process, and what a server does with it. It keeps its id through restarts. */
export class LocalKernel {
  readonly id = uuid();
  readonly name: string;
  readonly #options: LocalKernelOptions;
  #process: KernelProcess;
  #control: ControlClient;
  #restarting = false;

  private constructor(options: LocalKernelOptions, started: Started) {
    this.name = options.name;
    this.#options = options;
    this.#process = started.process;
    this.#control = started.control;
  }

  /**
   * Starts a kernel and waits until it answers.
   *
   * @throws Error if the process ends before, or does not answer in time.
   */
  static async start(options: LocalKernelOptions): Promise<LocalKernel> {
    return new LocalKernel(options, await start(options));
  }

  /** Where the kernel listens. */
  get connection(): ConnectionInfo {
    return this.#process.connection;
  }

  /** Fulfilled when the process has ended. */
  get exited(): Promise<KernelExit> {
    return this.#process.exited;
  }

  /** Whether the process has ended and is not being replaced. */
  get dead(): boolean {
    return !this.#process.running && !this.#restarting;
  }

  /** Whether the process is being replaced by a new one. */
  get restarting(): boolean {
    return this.#restarting;
  }

  /** Interrupts the running cell as the kernel wants it. Fulfilled when a message for it was answered, or the kernel is gone. */
  async interrupt(): Promise<void> {
    if (this.#process.interruptedBySignal) return this.#process.signalInterrupt();
    await Promise.race([this.#control.request("interrupt_request", {}), this.exited]);
  }

  /** Replaces the process by a new one. */
  async restart(): Promise<void> {
    this.#restarting = true;
    try {
      await this.#shutdown(true);
      const started = await start(this.#options);
      this.#process = started.process;
      this.#control = started.control;
    } finally {
      this.#restarting = false;
    }
  }

  /** Asks the kernel to shut down, and makes it where it does not. */
  shutdown(): Promise<void> {
    return this.#shutdown(false);
  }

  async #shutdown(restart: boolean): Promise<void> {
    if (this.#process.running) this.#control.request("shutdown_request", { restart }).catch(this.#options.problem);
    await this.#process.end();
    this.#control.close();
  }
}

interface Started {
  readonly process: KernelProcess;
  readonly control: ControlClient;
}

async function start({ launch, startTimeout, problem }: LocalKernelOptions): Promise<Started> {
  for (let attempt = 1; ; attempt++) {
    const process = await launch();
    const control = new ControlClient(process.connection, problem);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<"late">((resolve) => {
      timer = setTimeout(resolve, startTimeout, "late");
    });
    const answered = control.request("kernel_info_request", {}).then(() => "answered" as const);
    const first = await Promise.race([answered, process.exited, late]);
    clearTimeout(timer);
    if (first === "answered") return { process, control };
    control.close();
    if (first === "late") process.kill();
    await process.end();
    // Another program may have taken a port after it was found free: try others.
    const taken = first !== "late" && first.code !== 0 && ADDRESS_IN_USE.test(process.log);
    if (taken && attempt < BIND_ATTEMPTS) continue;
    const found = first === "late" ? `no answer within ${startTimeout / 1000} s` : describeExit(first);
    throw new Error(`Cannot start the kernel: ${found}, expected an answer to kernel_info_request`);
  }
}
