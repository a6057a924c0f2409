import type { KernelContext } from "../context.js";
import type { Request } from "../message.js";

/** Lists the open comms: this kernel opens none. */
export function comm_info_request(request: Request, _context: KernelContext): void {
  request.reply({ status: "ok", comms: {} });
}
