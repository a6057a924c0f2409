import type { Diagnostic } from "vscode-languageserver-types";
import type { CellProblem } from "../asking.js";
import type { LanguageServer } from "./language-server.js";
import type { CheckedView } from "./session-document.js";

/** Errors of TypeScript that are none in a notebook: `export =` beside other exports, which this kernel takes. */
const allowed: ReadonlySet<unknown> = new Set([1203, 1231, 2309]);

/** The severity of an error in the protocol of language servers. */
const severe = 1;

/** What is wrong with the types of the cell at the end of a document, in the order of the cell's lines. */
export async function problemsOf(server: LanguageServer, view: CheckedView, code: string): Promise<CellProblem[]> {
  const answer = await server.about(view.texts, (ask) =>
    ask<{ readonly items?: readonly Diagnostic[] }>("textDocument/diagnostic", server.document(view.document)),
  );
  return (answer.items ?? [])
    .filter(({ severity, code: number }) => severity === severe && !allowed.has(number))
    .flatMap((diagnostic) => problemOf(diagnostic, view, code) ?? [])
    .sort((one, other) => one.line - other.line || one.column - other.column);
}

function problemOf(
  { range, code: number, message: content, relatedInformation }: Diagnostic,
  view: CheckedView,
  code: string,
): CellProblem | undefined {
  const message = typeof content === "string" ? content : content.value;
  const start = view.offset(range.start);
  if (start === undefined) return undefined;
  const lineStart = code.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = code.indexOf("\n", start);
  const end = Math.min(view.offset(range.end) ?? start, lineEnd < 0 ? code.length : lineEnd);
  const related = (relatedInformation ?? []).map((one) => one.message).filter((text) => !message.includes(text));
  return {
    code: Number(number ?? 0),
    message: view.plain([message, ...related].join("\n")),
    line: code.slice(0, start).split("\n").length,
    column: start - lineStart + 1,
    length: Math.max(1, end - start),
  };
}
