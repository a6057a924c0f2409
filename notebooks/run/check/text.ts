import { stripVTControlCharacters } from "node:util";
import { diffArrays } from "diff";
import { mask } from "./mask.js";

/** How far a number may be from the stored one: by `relative` of its size and `absolute`, whichever allows more. */
export interface Tolerance {
  readonly relative: number;
  readonly absolute: number;
}

/** What is passed over when texts are compared. */
export interface TextRules {
  readonly tolerance: Tolerance;
  /** Patterns, with the flag `g`, of what is different from run to run beyond times, paths and addresses. */
  readonly masks: readonly RegExp[];
}

const NUMBER = /(?<![\w.])[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?(?![\w])/gi;
const CONTEXT_LINES = 2;

/**
 * What differs between two texts, as lines that begin with `-` (stored), `+` (made) or a blank; undefined if nothing does
 * but what changes from run to run, blanks, and numbers within the tolerance. Whole numbers have to be equal.
 */
export function diffText(stored: string, made: string, rules: TextRules): string | undefined {
  const [before, after] = [linesOf(stored), linesOf(made)];
  const same = (a: string, b: string) =>
    a === b || sameLine(mask(a, rules.masks), mask(b, rules.masks), rules.tolerance);
  if (before.length === after.length && before.every((line, index) => same(line, after[index]!))) return undefined;
  const changes = diffArrays(before, after, { comparator: same });
  return changes
    .flatMap(({ added, removed, value }, index) => {
      if (added) return value.map((line) => `+${line}`);
      if (removed) return value.map((line) => `-${line}`);
      return around(value, index > 0, index < changes.length - 1).map((line) => ` ${line}`);
    })
    .join("\n");
}

/** The lines of `text` as a terminal shows them: without colors, and what a carriage return overwrote is gone. */
function linesOf(text: string): string[] {
  const lines = stripVTControlCharacters(text.replace(/\r\n/g, "\n")).split("\n");
  const shown = lines.map((line) => line.replace(/\r+$/, "").replace(/^.*\r/s, "").trimEnd());
  while (shown.at(-1) === "") shown.pop();
  return shown;
}

function sameLine(stored: string, made: string, { relative, absolute }: Tolerance): boolean {
  if (stored === made) return true;
  if (stored.replace(NUMBER, "#").replace(/ /g, "") !== made.replace(NUMBER, "#").replace(/ /g, "")) return false;
  const numbers = made.match(NUMBER) ?? [];
  return (stored.match(NUMBER) ?? []).every((text, index) => {
    const other = numbers[index]!;
    if (text === other) return true;
    if (/^[-+]?\d+$/.test(text) && /^[-+]?\d+$/.test(other)) return false;
    const [a, b] = [Number(text), Number(other)];
    return Math.abs(a - b) <= Math.max(absolute, relative * Math.max(Math.abs(a), Math.abs(b)));
  });
}

/** Of lines that are the same, those near a change; a mark stands for the rest. */
function around(lines: readonly string[], changedBefore: boolean, changedAfter: boolean): string[] {
  const head = changedBefore ? CONTEXT_LINES : 0;
  const tail = changedAfter ? CONTEXT_LINES : 0;
  if (lines.length <= head + tail + 1) return [...lines];
  return [...lines.slice(0, head), `… ${lines.length - head - tail} lines`, ...lines.slice(lines.length - tail)];
}
