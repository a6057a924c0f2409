import { shorten } from "./html.js";
import { columnsOf, isNumber, type PlainRecord, shownRecords, wordOf } from "./records.js";

const MOST_TEXT = 60;

/** Records as a table in Markdown under a title, bounded as the table in HTML is. */
export function recordsMarkdown(records: readonly PlainRecord[], title: string): string {
  const { names, hidden } = columnsOf(records);
  const line = (words: readonly string[]) => `| ${words.join(" | ")} |`;
  const rule = names.map((name) => (records.every((record) => isNumber(record[name])) ? "--:" : ":--"));
  const rows = shownRecords(records).map((record) =>
    line(names.map((name) => (record === undefined ? "…" : literal(wordOf(record[name]))))),
  );
  const rest = hidden.length === 0 ? [] : ["", `Not shown: ${literal(hidden.join(", "), 200)}`];
  return [
    `**${literal(title, 200)}**`,
    "",
    line(names.map((name) => literal(name))),
    line(rule),
    ...rows,
    ...rest,
  ].join("\n");
}

/** A text that Markdown leaves as it is, in one line. */
function literal(text: string, most = MOST_TEXT): string {
  return shorten(text.replace(/\s+/g, " "), most).replace(/[\\`*_{}[\]<>|#~$!&]/g, "\\$&");
}
