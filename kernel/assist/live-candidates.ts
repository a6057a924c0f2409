import { beginningWith, type Candidate, type Candidates } from "./candidates.js";
import { wordStart } from "./cursor.js";

/** Words of TypeScript that statements and expressions begin with. */
const keywords = `abstract async await break case catch class const continue debugger declare default delete do else
  enum export false finally for function if import interface let namespace new null return super switch
  this throw true try type typeof using var void while with yield`.split(/\s+/);

/** How a name can go on that stands by itself, without the language server: `names` are the session's. */
export function nameCandidates(code: string, offset: number, names: readonly string[]): Candidates {
  const start = wordStart(code, offset);
  const ofType = (type: string, texts: readonly string[]) =>
    texts.map((text): [string, Candidate] => [text, { text, type }]);
  const all = new Map([
    ...ofType("instance", [...Object.getOwnPropertyNames(globalThis), ...names]),
    ...ofType("keyword", keywords),
  ]);
  return { start, end: offset, items: beginningWith(code.slice(start, offset), [...all.values()]) };
}
