import type { Request } from "../message.js";
import type { ControlContext } from "./context.js";

/** Says on which ports the kernel listens. */
export function connect_request(request: Request, { connection }: ControlContext): void {
  request.reply({
    status: "ok",
    shell_port: connection.shell_port,
    iopub_port: connection.iopub_port,
    stdin_port: connection.stdin_port,
    hb_port: connection.hb_port,
    control_port: connection.control_port,
  });
}
