/** Places in a cell that is being written: what its text says of a cursor, finished or not. */

const word = /[\p{ID_Continue}$]*$/u;
const rest = /^[\p{ID_Continue}$]*/u;

/** The offset in UTF-16 units of a number of code points, as the protocol counts. */
export function offsetOf(code: string, codePoints: number): number {
  let offset = 0;
  for (let count = 0; count < codePoints && offset < code.length; count++)
    offset += (code.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  return offset;
}

/** The number of code points before an offset. */
export function codePointsOf(code: string, offset: number): number {
  return [...code.slice(0, offset)].length;
}

/** Where the name begins that ends at the offset. */
export function wordStart(code: string, offset: number): number {
  return offset - (word.exec(code.slice(0, offset))?.[0].length ?? 0);
}

/** The name around the offset, or the one that ends there; undefined where there is none. */
export function wordAt(code: string, offset: number): { readonly start: number; readonly end: number } | undefined {
  const start = wordStart(code, offset);
  const end = offset + (rest.exec(code.slice(offset))?.[0].length ?? 0);
  return start < end && !/^\d/.test(code.slice(start, end)) ? { start, end } : undefined;
}

/** The names of a path such as `a.b.c` that ends at the offset; undefined for anything else before a dot. */
export function pathBefore(code: string, offset: number): string[] | undefined {
  const path = /(?:[\p{ID_Start}$_][\p{ID_Continue}$]*\s*\??\.\s*)*[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.exec(
    code.slice(0, offset),
  )?.[0];
  if (path === undefined || /[\p{ID_Continue}$)\]'"`.]\s*\.?\s*$/u.test(code.slice(0, offset - path.length)))
    return undefined;
  return path.split(/\s*\??\.\s*/);
}

/** What surrounds an offset. */
export interface Surroundings {
  /** The brackets that are open there, outermost first, by their offsets. */
  readonly open: readonly number[];
  /** Where the text of the string begins that the offset is in. */
  readonly string: number | undefined;
  readonly comment: boolean;
}

/** Reads the code up to an offset as far as brackets, strings and comments go. */
export function surroundings(code: string, offset: number): Surroundings {
  const open: number[] = [];
  const text = code.slice(0, offset);
  const token = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|(["'])(?:\\[\s\S]|(?!\1)[^\\\n])*(?:\1|\n|$)|[`()[\]{}]/g;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [found, quote] = match;
    const end = match.index + found.length;
    if (found.startsWith("/")) {
      if (end === text.length && (found.startsWith("//") || !/.\*\/$/.test(found)))
        return { open, string: undefined, comment: true };
    } else if (quote !== undefined) {
      const closed = found.length > 1 && found.endsWith(quote);
      if (end === text.length && !closed && !found.endsWith("\n"))
        return { open, string: match.index + 1, comment: false };
    } else if (found === "`" || (found === "}" && code[open.at(-1) ?? -1] === "$")) {
      if (found === "}") open.pop();
      const next = templateEnd(text, end);
      if (next === undefined) return { open, string: end, comment: false };
      if (text.slice(next - 2, next) === "${") open.push(next - 2);
      token.lastIndex = next;
    } else if ("([{".includes(found)) {
      open.push(match.index);
    } else {
      open.pop();
    }
  }
  return { open, string: undefined, comment: false };
}

/** Where a template's text ends: after its closing quote, or after the `${` in it. */
function templateEnd(text: string, from: number): number | undefined {
  const match = /(?:\\[\s\S]|\$(?!\{)|[^\\`$])*(`|\$\{)/y;
  match.lastIndex = from;
  return match.exec(text) === null ? undefined : match.lastIndex;
}

/** A call whose arguments the offset is in: the innermost one. */
export interface OpenCall {
  /** The last name of what is called: `run` for `sess.run(`. */
  readonly name: string;
  /** Where that name ends. */
  readonly end: number;
}

/** The innermost call that is open, through brackets and braces of its arguments. */
export function openCall(code: string, { open }: Surroundings): OpenCall | undefined {
  for (const at of [...open].reverse()) {
    if (code[at] !== "(") continue;
    const before = /([\p{ID_Start}$_][\p{ID_Continue}$]*)(\s*(?:<[^<>()]*>)?\s*)$/u.exec(code.slice(0, at));
    if (before === null) return undefined;
    const [, name = "", space = ""] = before;
    return { name, end: at - space.length };
  }
  return undefined;
}
