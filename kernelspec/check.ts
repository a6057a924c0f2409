import { setTimeout as sleep } from "node:timers/promises";
import { KernelClient } from "../kernel/wire/client.js";
import { launchKernel } from "./launch.js";

/** Milliseconds within which a kernel has to answer. */
const deadline = 30_000;

/** What a kernel that was started for the check answered. */
export interface CheckResult {
  readonly implementation: string;
  readonly version: string;
  readonly milliseconds: number;
}

/**
 * Starts a kernel by the `argv` of its kernelspec, asks it what it is, and shuts it down. Rejects with what the process
 * wrote when it does not answer.
 */
export async function checkKernel(argv: readonly string[]): Promise<CheckResult> {
  const started = performance.now();
  const kernel = await launchKernel(argv);
  const client = new KernelClient(kernel.connection);
  try {
    const answer = await Promise.race([
      client.request("kernel_info_request"),
      kernel.exited.then((code) => `it ended with ${code}`),
      sleep(deadline, `it did not answer within ${deadline / 1000} s`, { ref: false }),
    ]);
    if (typeof answer === "string")
      throw new Error(`Cannot start the kernel: ${answer}, expected a kernel_info_reply\n${kernel.errors()}`.trimEnd());
    const milliseconds = performance.now() - started;
    await client.request("shutdown_request", { restart: false }, "control");
    const { implementation, implementation_version: version } = answer.content;
    return { implementation: String(implementation), version: String(version), milliseconds };
  } finally {
    client.close();
    await kernel.dispose();
  }
}
