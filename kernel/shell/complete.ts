import type { KernelContext } from "../context.js";
import { integerField, type Request, stringField } from "../message.js";

/** Gives the ways in which the code at the cursor can go on: none are known yet. */
export function complete_request(request: Request, _context: KernelContext): void {
  const cursor = integerField(request.content, "cursor_pos", stringField(request.content, "code").length);
  request.reply({ status: "ok", matches: [], cursor_start: cursor, cursor_end: cursor, metadata: {} });
}
