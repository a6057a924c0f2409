import type { Request } from "../message.js";
import type { ControlContext } from "./context.js";

/** Answers a message of the Debug Adapter Protocol: this kernel has no debugger. */
export function debug_request(request: Request, _context: ControlContext): void {
  const { seq = 0, command = "" } = request.content;
  request.reply({
    type: "response",
    request_seq: seq,
    seq,
    success: false,
    command,
    message: `Cannot run "${command}": this kernel has no debugger`,
    body: {},
  });
}
