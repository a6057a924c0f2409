import type { CompletionItem, CompletionList } from "vscode-languageserver-types";
import { beginningWith, type Candidate, type Candidates } from "./candidates.js";
import { wordStart } from "./cursor.js";
import type { LanguageServer } from "./language-server.js";
import type { View } from "./session-document.js";

/** What the language server's kinds of completions are to Jupyter's front ends, by number. */
const kinds: Readonly<Record<number, string>> = {
  2: "function",
  3: "function",
  4: "function",
  5: "property",
  6: "instance",
  7: "class",
  8: "class",
  9: "module",
  10: "property",
  13: "class",
  14: "keyword",
  17: "path",
  19: "path",
  20: "instance",
  21: "instance",
  22: "class",
  25: "class",
};

/** Names up to which each one's signature is asked for. */
const fewest = 24;

/** The ways in which code can go on, from the language server. */
export function codeCandidates(server: LanguageServer, view: View, code: string, offset: number): Promise<Candidates> {
  return server.about(view.text, async (ask) => {
    const answer = await ask<CompletionList | CompletionItem[] | null>("textDocument/completion", {
      ...server.document,
      position: view.place(offset),
    });
    const items = (Array.isArray(answer) ? answer : (answer?.items ?? [])).filter(
      ({ label }) => view.plain(label) === label,
    );
    const start = startOf(items, view, wordStart(code, offset), offset);
    const known = new Map<string, CompletionItem>();
    for (const item of items.sort(byPlace)) {
      const text = textOf(item, view, code, start);
      if (text !== undefined && !known.has(text)) known.set(text, item);
    }
    const all = [...known].map(([text, item]): Candidate => ({ text, type: kinds[item.kind ?? 0] ?? "instance" }));
    const fitting = beginningWith(code.slice(start, offset), all);
    if (fitting.length > fewest) return { start, end: offset, items: fitting };
    const detailed = fitting.map(async (candidate) => {
      const { detail } = await ask<CompletionItem>("completionItem/resolve", known.get(candidate.text)!);
      return withDetail(candidate, view.plain(detail ?? ""));
    });
    return { start, end: offset, items: await Promise.all(detailed) };
  });
}

/** Where the text begins that is replaced: in a string it can be before the last word. */
function startOf(items: readonly CompletionItem[], view: View, word: number, offset: number): number {
  const starts = items.flatMap(({ textEdit }) => {
    const range = textEdit && "range" in textEdit ? textEdit.range : undefined;
    return range ? (view.offset(range.start) ?? word) : [];
  });
  return items.length > 0 && starts.length === items.length ? Math.min(offset, ...starts) : word;
}

/** What an item puts in the place of the code from `start`; undefined when it would change what is before. */
function textOf(
  { label, insertText, textEdit }: CompletionItem,
  view: View,
  code: string,
  start: number,
): string | undefined {
  if (textEdit === undefined || !("range" in textEdit)) return insertText ?? label;
  const from = view.offset(textEdit.range.start) ?? start;
  const before = code.slice(from, start);
  return from <= start && textEdit.newText.startsWith(before) ? textEdit.newText.slice(before.length) : undefined;
}

function byPlace(one: CompletionItem, other: CompletionItem): number {
  const [place, otherPlace] = [one.sortText ?? one.label, other.sortText ?? other.label];
  if (place !== otherPlace) return place < otherPlace ? -1 : 1;
  return one.label < other.label ? -1 : 1;
}

/** A candidate with what its declaration says, such as `(alias) function add(a: number): number`. */
function withDetail(candidate: Candidate, detail: string): Candidate {
  const declared = detail.replace(/^\(alias\) /, "");
  const type = sorts.find(([pattern]) => pattern.test(declared))?.[1] ?? candidate.type;
  const signature = /^(?:function|\(method\)|constructor) [^(<]*((?:<[^(]*>)?\([\s\S]*)/.exec(declared)?.[1];
  const first = signature?.split("\nfunction ")[0];
  return first === undefined ? { ...candidate, type } : { ...candidate, type, signature: first };
}

/** What a declaration is to front ends, by how it begins. */
const sorts: readonly (readonly [RegExp, string])[] = [
  [/^(?:function|\(method\))/, "function"],
  [/^(?:const|let|var) [^:]+: (?:<[^(]*>)?\([^{]*\) =>/, "function"],
  [/^(?:abstract )?(?:class|interface|enum|type|constructor)\b/, "class"],
  [/^var \S+: (?:\w+Constructor\b|\{\s+new |new )/, "class"],
  [/^(?:namespace|module)\b/, "module"],
  [/^\(property\)/, "property"],
];
