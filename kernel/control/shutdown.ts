import { booleanField, type Request } from "../message.js";
import type { ControlContext } from "./context.js";

/** Ends the kernel; the front end starts a new one itself when it asked for a restart. */
export function shutdown_request(request: Request, context: ControlContext): void {
  const content = { status: "ok", restart: booleanField(request.content, "restart", false) };
  request.reply(content);
  request.child("shutdown_reply", content);
  context.shutDown();
}
