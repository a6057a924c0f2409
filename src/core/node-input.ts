/** An input of a NodeDef, taken apart. */
export interface NodeInput {
  /** Name of the node that it comes from. */
  readonly name: string;
  /** Which of its outputs it is; -1 for a control input. */
  readonly index: number;
  readonly isControl: boolean;
}

const DIGITS = /^\d+$/;

/** Takes an input of a NodeDef apart: `x`, `x:1`, `^x`. */
export function parseInput(input: string): NodeInput {
  if (input.startsWith("^")) return { name: input.slice(1), index: -1, isControl: true };
  const colon = input.lastIndexOf(":");
  if (colon < 0) return { name: input, index: 0, isControl: false };
  const digits = input.slice(colon + 1);
  if (!DIGITS.test(digits)) return { name: input, index: 0, isControl: false };
  return { name: input.slice(0, colon), index: Number(digits), isControl: false };
}
