import { toNumber } from "../../core/proto-long.js";
import { parseAddress } from "./address.js";
import type { RemoteOptions } from "./remote-options.js";

/** Closes the sessions of a server and forgets variables: see `Session.reset`. */
export async function resetServer(
  target: string,
  containers: readonly string[],
  options: RemoteOptions,
): Promise<void> {
  parseAddress(target);
  const { Master } = await import("./master.js");
  const master = new Master(target, options);
  const { deviceFilters, operationTimeoutInMs } = options.config ?? {};
  try {
    await master.reset(containers, deviceFilters ?? [], { timeout: toNumber(operationTimeoutInMs) });
  } finally {
    master.close();
  }
}
