/** The number that a text is, of a type of this kind ("float", "bigint", or an integer of 32 bits); undefined where it is none. */
export function parseNumber(text: string, kind: string): number | bigint | undefined {
  if (kind === "float") {
    if (/^[+-]?(inf|infinity)$/i.test(text))
      return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    if (/^[+-]?nan$/i.test(text)) return Number.NaN;
    return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
  }
  if (!/^[+-]?\d+$/.test(text)) return undefined;
  const value = BigInt(text);
  const bits = kind === "bigint" ? 64 : 32;
  if (BigInt.asIntN(bits, value) !== value) return undefined;
  return bits === 64 ? value : Number(value);
}
