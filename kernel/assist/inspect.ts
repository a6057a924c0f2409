import { integerField, type Request, stringField } from "../message.js";
import type { Assistant } from "./assistant.js";
import { codePointsOf, offsetOf } from "./cursor.js";

/** Gives help for what is at the cursor; also while a cell runs. */
export async function inspect_request(request: Request, assistant: Assistant): Promise<void> {
  const code = stringField(request.content, "code");
  const offset = offsetOf(code, integerField(request.content, "cursor_pos", codePointsOf(code, code.length)));
  const detailed = integerField(request.content, "detail_level", 0) > 0;
  const data = await assistant.help(code, offset, detailed);
  request.reply({ status: "ok", found: data !== undefined, data: data ?? {}, metadata: {} });
}
