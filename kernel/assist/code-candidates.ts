import type { CompletionItem, CompletionList } from "vscode-languageserver-types";
import { ANY } from "../magic-words.js";
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

/** The names that can stand at a place in a document, with what is known of each by now. */
interface Names {
  /** The document without the word at the cursor. */
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly items: ReadonlyMap<string, CompletionItem>;
  readonly details: Map<string, Candidate>;
}

/**
 * Completes code by the language server. The names at a place are kept as long as only the word there is written on: then
 * the server need not be asked again.
 */
export class CodeCompleter {
  readonly #server: LanguageServer;
  #last: Names | undefined;

  constructor(server: LanguageServer) {
    this.#server = server;
  }

  /** The ways in which the code at an offset, the last cell of the view, can go on. */
  async complete(view: View, code: string, offset: number): Promise<Candidates> {
    const word = wordStart(code, offset);
    const key = [this.#server.generation, view.before, code.slice(0, word), code.slice(offset)].join("\0");
    const names = this.#last?.key === key ? this.#last : await this.#ask(key, view, code, offset);
    // Where more than a word is replaced, as in a string, what is replaced changes with each letter.
    this.#last = names.start === word ? names : undefined;
    const { start, items } = names;
    const all = [...items].map(([text, { kind = 0 }]): Candidate => ({ text, type: kinds[kind] ?? "instance" }));
    const fitting = beginningWith(code.slice(start, offset), all);
    const shown = fitting.length > fewest ? fitting : await this.#detailed(fitting, names, view);
    return { start, end: offset, items: shown };
  }

  async #ask(key: string, view: View, code: string, offset: number): Promise<Names> {
    const answer = await this.#server.about({ session: view.text }, (ask) =>
      ask<CompletionList | CompletionItem[] | null>("textDocument/completion", {
        ...this.#server.document(),
        position: view.place(offset),
      }),
    );
    const found = Array.isArray(answer) ? answer : (answer?.items ?? []);
    const own = found.filter(({ label }) => view.plain(label) === label && label !== ANY).sort(byPlace);
    const start = startOf(own, view, wordStart(code, offset), offset);
    const items = new Map<string, CompletionItem>();
    for (const item of own) {
      const text = textOf(item, view, code, start);
      if (text !== undefined && !items.has(text)) items.set(text, item);
    }
    return { key, text: view.text, start, items, details: new Map() };
  }

  /** The candidates with what their declarations say. */
  async #detailed(candidates: readonly Candidate[], { text, items, details }: Names, view: View): Promise<Candidate[]> {
    const unknown = candidates.filter((candidate) => !details.has(candidate.text));
    if (unknown.length > 0)
      await this.#server.about({ session: text }, (ask) =>
        Promise.all(
          unknown.map(async (candidate) => {
            const { detail } = await ask<CompletionItem>("completionItem/resolve", items.get(candidate.text)!);
            details.set(candidate.text, withDetail(candidate, view.plain(detail ?? "")));
          }),
        ),
      );
    return candidates.map((candidate) => details.get(candidate.text) ?? candidate);
  }
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
