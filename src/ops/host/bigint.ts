/** The larger of two big integers, as Math.max is for numbers. */
export function largerBig(x: bigint, y: bigint): bigint {
  if (y > x) return y;
  return x;
}

/** The smaller of two big integers, as Math.min is for numbers. */
export function smallerBig(x: bigint, y: bigint): bigint {
  if (y < x) return y;
  return x;
}
