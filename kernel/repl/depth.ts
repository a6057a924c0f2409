/** Refuses code that nests so deeply that a recursive parser would run out of stack, which ends the process. */

/** Brackets within brackets. Code written by hand stays below 50. */
const MAX_BRACKETS = 400;
/** Operators in one expression. */
const MAX_OPERATORS = 5000;
/** Below this length nothing can reach the limits. */
const MIN_LENGTH = 400;

const OPERATORS = "+-*/%<>=&|^!~?:.";

/** The offset at which `code` nests too deeply; undefined when it does not. Only roughly a lexer: it skips strings and comments. */
export function tooDeepAt(code: string): number | undefined {
  if (code.length < MIN_LENGTH) return undefined;
  /** Operators of the expression that is open at each level of brackets. */
  const operators = [0];
  /** The levels of brackets at which a template's `${` was opened. */
  const templates: number[] = [];
  let previous = "";
  for (let at = 0; at < code.length; at++) {
    const character = code[at] as string;
    if (character === '"' || character === "'") {
      at = endOfString(code, at);
    } else if (character === "`" || (character === "}" && templates.at(-1) === operators.length)) {
      if (character === "}") {
        templates.pop();
        operators.pop();
      }
      at = endOfTemplatePart(code, at);
      if (code[at] === "{") {
        if (operators.push(0) > MAX_BRACKETS) return at;
        templates.push(operators.length);
      }
    } else if (character === "/" && (code[at + 1] === "/" || code[at + 1] === "*")) {
      const end = code[at + 1] === "/" ? code.indexOf("\n", at) : code.indexOf("*/", at + 2) + 1;
      if (end <= at) return undefined;
      at = end - (code[at + 1] === "/" ? 1 : 0);
      continue;
    } else if ("([{".includes(character)) {
      if (operators.push(0) > MAX_BRACKETS) return at;
    } else if (")]}".includes(character)) {
      if (operators.length > 1) operators.pop();
    } else if (character === "\n") {
      if (!continues(code, at, previous)) operators[operators.length - 1] = 0;
      continue;
    } else if (character === "," || character === ";") {
      operators[operators.length - 1] = 0;
    } else if (OPERATORS.includes(character)) {
      const count = (operators.at(-1) ?? 0) + 1;
      operators[operators.length - 1] = count;
      if (count > MAX_OPERATORS) return at;
    }
    if (character !== " " && character !== "\r" && character !== "\t") previous = character;
  }
  return undefined;
}

/** True when an expression goes on over the line's end. */
function continues(code: string, newline: number, previous: string): boolean {
  if (OPERATORS.includes(previous)) return true;
  let next = newline + 1;
  while (next < code.length && /\s/.test(code[next] as string)) next++;
  return OPERATORS.includes(code[next] ?? " ");
}

function endOfString(code: string, start: number): number {
  for (let at = start + 1; at < code.length; at++) {
    if (code[at] === "\\") at++;
    else if (code[at] === code[start] || code[at] === "\n") return at;
  }
  return code.length;
}

/** The closing backtick, or the `{` of the next `${`. */
function endOfTemplatePart(code: string, start: number): number {
  for (let at = start + 1; at < code.length; at++) {
    if (code[at] === "\\") at++;
    else if (code[at] === "`") return at;
    else if (code[at] === "$" && code[at + 1] === "{") return at + 1;
  }
  return code.length;
}
