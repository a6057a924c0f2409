import type { KernelContext } from "../context.js";
import type { HistoryEntry } from "../history.js";
import { booleanField, integerField, type Request, stringField } from "../message.js";

/** Gives back cells that were executed. */
export function history_request(request: Request, { history }: KernelContext): void {
  const { content } = request;
  const withOutput = booleanField(content, "output", false);
  const item = ({ session, line, input, output }: HistoryEntry) =>
    withOutput ? [session, line, [input, output]] : [session, line, input];
  request.reply({ status: "ok", history: wanted().map(item) });

  function wanted(): HistoryEntry[] {
    const type = stringField(content, "hist_access_type", "tail");
    const n = integerField(content, "n", Number.MAX_SAFE_INTEGER);
    if (type === "tail") return history.tail(n);
    if (type === "search")
      return history.search(stringField(content, "pattern", "*"), n, booleanField(content, "unique", false));
    if (type === "range")
      return history.range(
        integerField(content, "session", 0),
        integerField(content, "start", 0),
        integerField(content, "stop", Number.MAX_SAFE_INTEGER),
      );
    throw new TypeError(`Cannot give history by "${type}": it is unknown, expected tail, range or search`);
  }
}
