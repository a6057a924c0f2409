import { setTimeout as sleep } from "node:timers/promises";
import { environmentOf } from "./environment.js";
import type { KernelSpec } from "./install.js";
import { startKernel } from "./start.js";

/** Milliseconds within which a kernel has to answer. */
const deadline = 30_000;

/** What a kernel that was started for the check answered. */
export interface CheckResult {
  readonly implementation: string;
  readonly version: string;
  readonly milliseconds: number;
}

/**
 * Starts a kernel as its kernelspec says, asks it what it is, and shuts it down. Rejects with what the process
 * wrote when it does not answer.
 */
export async function checkKernel(spec: Pick<KernelSpec, "argv" | "env">): Promise<CheckResult> {
  const started = performance.now();
  const { launched, client, answer } = await startKernel(spec.argv, { env: environmentOf(spec) }, async (asked) => {
    const reply = await Promise.race([
      asked.request("kernel_info_request"),
      sleep(deadline, undefined, { ref: false }),
    ]);
    if (reply === undefined)
      throw new Error(`Cannot start the kernel: no answer within ${deadline / 1000} s, expected a kernel_info_reply`);
    return { content: reply.content, milliseconds: performance.now() - started };
  });
  try {
    await client.request("shutdown_request", { restart: false }, "control");
    const { implementation, implementation_version: version } = answer.content;
    return { implementation: String(implementation), version: String(version), milliseconds: answer.milliseconds };
  } finally {
    client.close();
    await launched.dispose();
  }
}
