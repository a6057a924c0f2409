import type { KernelContext } from "../context.js";
import type { Request } from "../message.js";

/** Gives help for what is at the cursor: none is known yet. */
export function inspect_request(request: Request, _context: KernelContext): void {
  request.reply({ status: "ok", found: false, data: {}, metadata: {} });
}
