import { integerField, type JsonObject, type Request, stringField } from "../message.js";
import type { Assistant } from "./assistant.js";
import { codePointsOf, offsetOf } from "./cursor.js";

/** Gives the ways in which the code at the cursor can go on; also while a cell runs. */
export async function complete_request(request: Request, assistant: Assistant): Promise<void> {
  const code = stringField(request.content, "code");
  const offset = offsetOf(code, integerField(request.content, "cursor_pos", codePointsOf(code, code.length)));
  const { start, end, items } = await assistant.complete(code, offset);
  const [cursorStart, cursorEnd] = [codePointsOf(code, start), codePointsOf(code, end)];
  request.reply({
    status: "ok",
    matches: items.map(({ text }) => text),
    cursor_start: cursorStart,
    cursor_end: cursorEnd,
    metadata: {
      _jupyter_types_experimental: items.map(
        ({ text, type, signature }): JsonObject => ({
          text,
          type,
          start: cursorStart,
          end: cursorEnd,
          ...(signature === undefined ? {} : { signature }),
        }),
      ),
    },
  });
}
