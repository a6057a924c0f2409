/** log(eᵃ + eᵇ) */
export function logSum(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

/** All ways to say labels in some steps, with a blank between and in them (Graves, chapter 7). */
export class Alignment {
  /** The labels with a blank before, between and after them. */
  private readonly symbols: readonly number[];

  constructor(
    labels: readonly number[],
    private readonly blank: number,
    /** True where a label that is repeated without a blank between counts once. */
    private readonly mergesRepeated: boolean,
    /** The logarithms of the classes' probabilities in each step. */
    private readonly logs: readonly Float64Array[],
  ) {
    this.symbols = [blank, ...labels.flatMap((label) => [label, blank])];
  }

  /** The logarithm of the probability of the labels, and for each step how much of it each class has. */
  evaluate(): { total: number; shares: readonly Float64Array[] } {
    const { symbols, logs } = this;
    const before = this.forward();
    const after = this.backward();
    const both = (time: number, at: number): number => before[time]![at]! + after[time]![at]!;
    let total = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < symbols.length; at++) total = logSum(total, both(0, at));
    const shares = logs.map((classes, time) => {
      const sums = new Float64Array(classes.length).fill(Number.NEGATIVE_INFINITY);
      symbols.forEach((symbol, at) => {
        sums[symbol] = logSum(sums[symbol]!, both(time, at));
      });
      return sums.map((sum) => (sum === Number.NEGATIVE_INFINITY ? 0 : Math.exp(sum - total)));
    });
    return { total, shares };
  }

  /** True where a step may stay at a symbol. */
  private stays(at: number): boolean {
    return this.mergesRepeated || this.symbols[at] === this.blank;
  }
  /** True where a step may leave out the blank between two symbols. */
  private skips(from: number, to: number): boolean {
    const symbol = this.symbols[to]!;
    return symbol !== this.blank && !(this.mergesRepeated && symbol === this.symbols[from]);
  }

  private forward(): Float64Array[] {
    const { symbols, logs } = this;
    const rows = logs.map(() => new Float64Array(symbols.length).fill(Number.NEGATIVE_INFINITY));
    rows[0]![0] = logs[0]![this.blank]!;
    if (symbols.length > 1) rows[0]![1] = logs[0]![symbols[1]!]!;
    for (let time = 1; time < logs.length; time++)
      symbols.forEach((symbol, at) => {
        const earlier = rows[time - 1]!;
        let sum = this.stays(at) ? earlier[at]! : Number.NEGATIVE_INFINITY;
        if (at > 0) sum = logSum(sum, earlier[at - 1]!);
        if (at > 1 && this.skips(at - 2, at)) sum = logSum(sum, earlier[at - 2]!);
        rows[time]![at] = sum + logs[time]![symbol]!;
      });
    return rows;
  }

  private backward(): Float64Array[] {
    const { symbols, logs } = this;
    const rows = logs.map(() => new Float64Array(symbols.length).fill(Number.NEGATIVE_INFINITY));
    for (const at of [symbols.length - 1, symbols.length - 2]) if (at >= 0) rows.at(-1)![at] = 0;
    for (let time = logs.length - 2; time >= 0; time--)
      symbols.forEach((_, at) => {
        const later = (to: number): number => rows[time + 1]![to]! + logs[time + 1]![symbols[to]!]!;
        let sum = this.stays(at) ? later(at) : Number.NEGATIVE_INFINITY;
        if (at + 1 < symbols.length) sum = logSum(sum, later(at + 1));
        if (at + 2 < symbols.length && this.skips(at, at + 2)) sum = logSum(sum, later(at + 2));
        rows[time]![at] = sum;
      });
    return rows;
  }
}

/** The logarithms of the softmax of some scores. */
export function logSoftmax(scores: ArrayLike<number>): Float64Array {
  const values = Float64Array.from(scores);
  const most = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const sum = values.reduce((total, one) => total + Math.exp(one - most), 0);
  return values.map((one) => one - most - Math.log(sum));
}
