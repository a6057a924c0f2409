import type { GraphNames, MagicNote, Suggestions } from "../asking.js";
import { wordsIn } from "../magic-words.js";
import { beginningWith, type Candidate, type Candidates } from "./candidates.js";
import { pathCandidates } from "./paths.js";

/** What completing a magic line needs to know. */
export interface MagicFacts {
  readonly magics: readonly MagicNote[];
  /** The working folder. */
  readonly folder: string;
  /** Whether a magic that takes the whole cell may stand here. */
  readonly isFirst: boolean;
  graph(): Promise<GraphNames | undefined>;
}

/** The ways in which a magic line can go on. `line` is its text up to the cursor, which stands at `offset` in the cell. */
export async function magicCandidates(line: string, offset: number, facts: MagicFacts): Promise<Candidates> {
  const [head = "", percents = "", name = "", space = ""] = /^(%{1,2})([\w.]*)(\s*)/.exec(line) ?? [];
  if (space === "") {
    const items = namesOf(facts).map((text): Candidate => ({ text, type: "magic" }));
    return { start: offset - line.length, end: offset, items: beginningWith(percents + name, items) };
  }
  const rest = line.slice(head.length);
  const words = [...wordsIn(rest)];
  const last = words.at(-1);
  const isOpen = last !== undefined && last.end === rest.length;
  const written = isOpen ? rest.slice(last.start) : "";
  const before = (isOpen ? words.slice(0, -1) : words).map(({ word }) => word);
  const magic = facts.magics.find((one) => one.name === name);
  const start = offset - written.length;
  if (magic === undefined) return { start, end: offset, items: [] };

  const option = optionOf(magic, before.at(-1));
  if (option?.takesValue) return values(option, written, start, facts);
  const [, flag, assigned] = /^(--[\w-]+=)(.*)$/s.exec(written) ?? [];
  if (flag !== undefined && assigned !== undefined) {
    const given = optionOf(magic, flag.slice(0, -1));
    return given ? values(given, assigned, start + flag.length, facts) : { start, end: offset, items: [] };
  }
  if (written.startsWith("-")) {
    const items = magic.options.map(({ flag: text }): Candidate => ({ text, type: "param" }));
    return { start, end: offset, items: beginningWith(written, items) };
  }
  const place = before.filter(
    (word, at) => !word.startsWith("-") && !optionOf(magic, before[at - 1])?.takesValue,
  ).length;
  const argument = magic.arguments[Math.min(place, magic.arguments.length - 1)];
  return argument === undefined ? { start, end: offset, items: [] } : values(argument, written, start, facts);
}

/** The ways in which a command of the shell can go on: files, by the word at the cursor. */
export function commandCandidates(line: string, offset: number, folder: string): Promise<Candidates> {
  const written = /[^\s"'=;|&<>()]*$/.exec(line)?.[0] ?? "";
  return pathCandidates("files", written, folder, offset - written.length);
}

function namesOf({ magics, isFirst }: MagicFacts): string[] {
  const lines = magics.filter(({ place }) => place !== "cell").map(({ name }) => `%${name}`);
  const cells = magics.filter(({ place }) => place !== "line").map(({ name }) => `%%${name}`);
  return isFirst ? [...lines, ...cells] : lines;
}

function optionOf({ options }: MagicNote, word: string | undefined) {
  return options.find(({ flag, short }) => word !== undefined && (flag === word || short === word));
}

/** The values that an argument or option can have. */
async function values(what: Suggestions, written: string, start: number, facts: MagicFacts): Promise<Candidates> {
  const quoted = /^["']/.test(written) ? 1 : 0;
  const [text, from] = [written.slice(quoted), start + quoted];
  const some = (what.choices ?? []).map((choice): Candidate => ({ text: choice, type: "param" }));
  const suggested = { start: from, end: start + written.length, items: beginningWith(text, some) };
  switch (what.kind) {
    case undefined:
      return suggested;
    case "variables":
    case "scopes": {
      // Of OLD=NEW the part that is being written.
      const part = text.slice(text.lastIndexOf("=") + 1);
      const names = ((await facts.graph()) ?? none)[what.kind].map(
        (name): Candidate => ({ text: name, type: "instance" }),
      );
      const items = beginningWith(part, text === part ? [...some, ...names] : names);
      return { start: suggested.end - part.length, end: suggested.end, items };
    }
    default: {
      const paths = await pathCandidates(what.kind, text, facts.folder, from);
      return paths.start === from ? { ...paths, items: [...suggested.items, ...paths.items] } : paths;
    }
  }
}

const none: GraphNames = { operations: [], tensors: [], variables: [], scopes: [] };
