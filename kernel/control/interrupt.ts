import type { Request } from "../message.js";
import type { ControlContext } from "./context.js";

/** Interrupts the running cell; the reply does not wait for the cell's own. */
export function interrupt_request(request: Request, context: ControlContext): void {
  context.interrupt();
  request.reply({ status: "ok" });
}
