import { type Request, stringField } from "../message.js";
import type { ControlContext } from "./context.js";

/** Makes a subshell: a request whose header names it is handled while another shell's cell awaits something. */
export function create_subshell_request(request: Request, { subshells }: ControlContext): void {
  request.reply({ status: "ok", subshell_id: subshells.create() });
}

/** Ends a subshell. */
export function delete_subshell_request(request: Request, { subshells }: ControlContext): void {
  const id = stringField(request.content, "subshell_id");
  if (!subshells.delete(id))
    throw new RangeError(
      `Cannot delete subshell "${id}": there is none of that id, expected one of ${JSON.stringify(subshells.ids)}`,
    );
  request.reply({ status: "ok" });
}

/** Lists the subshells. */
export function list_subshell_request(request: Request, { subshells }: ControlContext): void {
  request.reply({ status: "ok", subshell_id: subshells.ids });
}
