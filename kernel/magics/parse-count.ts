import { UsageError } from "../magic.js";

/** Reads a number of things: a whole number above zero. */
export function parseCount(text: string): number {
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(Number(text)) || Number(text) === 0)
    throw new UsageError(`Cannot use "${text}": it is no whole number above zero, expected one such as 10`);
  return Number(text);
}
