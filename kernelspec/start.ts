import { KernelClient } from "../kernel/wire/client.js";
import { type LaunchedKernel, type LaunchOptions, launchKernel } from "./launch.js";

/** How often other ports are tried where another program has taken one after it was found free. */
const attempts = 5;

const portTaken = /EADDRINUSE|address (already )?in use/i;

/** A kernel's process that answers, with a client on it. */
export interface StartedKernel<Answer> {
  readonly launched: LaunchedKernel;
  readonly client: KernelClient;
  readonly answer: Answer;
}

/**
 * Launches a kernel and waits for `greet`, which asks it something. Rejects as that does, and with what the process wrote when it
 * ends before; the process is gone then.
 */
export async function startKernel<Answer>(
  argv: readonly string[],
  options: LaunchOptions,
  greet: (client: KernelClient) => Promise<Answer>,
): Promise<StartedKernel<Answer>> {
  for (let attempt = 1; ; attempt++) {
    const launched = await launchKernel(argv, options);
    const client = new KernelClient(launched.connection);
    const ended = launched.exited.then((code): never => {
      throw new Error(
        `Cannot start the kernel: it ended with ${code}, expected a kernel_info_reply\n${launched.errors()}`.trimEnd(),
      );
    });
    try {
      const answer = await Promise.race([greet(client), ended]);
      ended.catch(() => {});
      return { launched, client, answer };
    } catch (error) {
      client.close();
      await launched.dispose();
      if (attempt === attempts || !portTaken.test(launched.errors())) throw error;
    }
  }
}
