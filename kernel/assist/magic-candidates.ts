import type { GraphNames, MagicNote, Suggestions } from "../asking.js";
import type { ValueKind } from "../magic.js";
import { wordsIn } from "../magic-words.js";
import { scopesOf } from "../name-scopes.js";
import { beginningWith, type Candidate, type Candidates } from "./candidates.js";
import { isPathKind, type PathKind, pathCandidates } from "./paths.js";

/** What completing a magic line needs to know. */
export interface MagicFacts {
  readonly magics: readonly MagicNote[];
  /** The working folder. */
  readonly folder: string;
  /** Whether a magic that takes the whole cell may stand here. */
  readonly isFirst: boolean;
  graph(): Promise<GraphNames | undefined>;
  /** The names in a checkpoint. */
  checkpoint(path: string): Promise<readonly string[] | undefined>;
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

  const given = before.filter((word, at) => !word.startsWith("-") && !optionOf(magic, before[at - 1])?.takesValue);
  const names = namesFrom(facts, given[0] ?? ".");
  const option = optionOf(magic, before.at(-1));
  if (option?.takesValue) return values(option, written, start, facts, names);
  const [, flag, assigned] = /^(--[\w-]+=)(.*)$/s.exec(written) ?? [];
  if (flag !== undefined && assigned !== undefined) {
    const named = optionOf(magic, flag.slice(0, -1));
    return named ? values(named, assigned, start + flag.length, facts, names) : { start, end: offset, items: [] };
  }
  if (written.startsWith("-")) {
    const items = magic.options.map(({ flag: text }): Candidate => ({ text, type: "param" }));
    return { start, end: offset, items: beginningWith(written, items) };
  }
  const argument = magic.arguments[Math.min(given.length, magic.arguments.length - 1)];
  return argument === undefined ? { start, end: offset, items: [] } : values(argument, written, start, facts, names);
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

/** Gives the names of a kind that can stand behind what is written of a word. */
type NamesOf = (kind: Exclude<ValueKind, PathKind>, written: string) => Promise<readonly string[]>;

/** Names of the graph, and of the checkpoint that is a magic's first argument. */
function namesFrom(facts: MagicFacts, path: string): NamesOf {
  const graph = async () => (await facts.graph()) ?? none;
  return async (kind, written) => {
    if (kind === "variables" || kind === "scopes") return (await graph())[kind];
    const equals = kind === "renames" ? written.lastIndexOf("=") : -1;
    if (equals < 0) return withScopes((await facts.checkpoint(path)) ?? []);
    const { variables } = await graph();
    return written[equals - 1] === "/" ? scopesOf(variables).map((scope) => `${scope}/`) : variables;
  };
}

const none: GraphNames = { operations: [], tensors: [], variables: [], scopes: [] };

function withScopes(names: readonly string[]): string[] {
  return [...scopesOf(names).map((scope) => `${scope}/`), ...names];
}

/** The values that an argument or option can have. */
async function values(
  what: Suggestions,
  written: string,
  start: number,
  facts: MagicFacts,
  namesOf: NamesOf,
): Promise<Candidates> {
  const quoted = /^["']/.test(written) ? 1 : 0;
  const [text, from] = [written.slice(quoted), start + quoted];
  const some = (what.choices ?? []).map((choice): Candidate => ({ text: choice, type: "param" }));
  const suggested = { start: from, end: start + written.length, items: beginningWith(text, some) };
  const { kind } = what;
  if (kind === undefined) return suggested;
  if (isPathKind(kind)) {
    const paths = await pathCandidates(kind, text, facts.folder, from);
    return paths.start === from ? { ...paths, items: [...suggested.items, ...paths.items] } : paths;
  }
  // Of OLD=NEW the part that is being written.
  const part = text.slice(text.lastIndexOf("=") + 1);
  const names = (await namesOf(kind, text)).map((name): Candidate => ({ text: name, type: "instance" }));
  const items = beginningWith(part, text === part ? [...some, ...names] : names);
  return { start: suggested.end - part.length, end: suggested.end, items };
}
