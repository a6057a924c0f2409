import type { MagicNote } from "../asking.js";
import { beginningWith, type Candidate, type Candidates } from "./candidates.js";
import { pathCandidates } from "./paths.js";

/** What a magic's argument is, by its name in the magic's declaration. */
const pathArguments = new Map([
  ["prefix", "checkpoints"],
  ["path", "checkpoints"],
  ["file", "files"],
] as const);

/** The ways in which a magic line can go on. `line` is its text up to the cursor, which stands at `offset` in the cell. */
export async function magicCandidates(
  line: string,
  offset: number,
  magics: readonly MagicNote[],
  cwd: string,
): Promise<Candidates> {
  const [, percents = "", name = "", space = ""] = /^(%{1,2})([\w.]*)(\s*)/.exec(line) ?? [];
  if (space === "") {
    const items = magics.map((magic): Candidate => ({ text: percents + magic.name, type: "magic" }));
    return { start: offset - line.length, end: offset, items: beginningWith(percents + name, items) };
  }
  const magic = magics.find((one) => one.name === name);
  const words = line
    .slice(percents.length + name.length)
    .trimStart()
    .split(/\s+/);
  const written = words.at(-1) ?? "";
  const start = offset - written.length;
  const none: Candidates = { start, end: offset, items: [] };
  if (magic === undefined) return none;
  if (written.startsWith("-")) {
    const items = magic.options.map(({ flag }): Candidate => ({ text: flag, type: "param" }));
    return { start, end: offset, items: beginningWith(written, items) };
  }
  const place = words.slice(0, -1).filter((word) => !word.startsWith("-")).length;
  const argument = magic.arguments[Math.min(place, magic.arguments.length - 1)];
  if (argument?.choices) {
    const items = argument.choices.map((text): Candidate => ({ text, type: "param" }));
    return { start, end: offset, items: beginningWith(written, items) };
  }
  const quoted = /^["']/.test(written) ? 1 : 0;
  const kind = [...pathArguments].find(([one]) => one === argument?.name)?.[1];
  return kind === undefined ? none : pathCandidates(kind, written.slice(quoted), cwd, start + quoted);
}
