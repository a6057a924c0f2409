/** The three diagonals of a matrix, each of its length: the last element above and the first below count for nothing. */
export interface Diagonals {
  readonly above: ArrayLike<number>;
  readonly main: ArrayLike<number>;
  readonly below: ArrayLike<number>;
}

/** Solves in place for right sides `x` of `columns` numbers a row (Thomas' way); false where a pivot is 0. */
export function solvePlain({ above, main, below }: Diagonals, x: Float64Array, columns: number): boolean {
  const n = main.length;
  const upper = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const pivot = i === 0 ? main[0]! : main[i]! - below[i]! * upper[i - 1]!;
    if (pivot === 0) return false;
    upper[i] = above[i]! / pivot;
    for (let j = 0; j < columns; j++) {
      const before = i === 0 ? 0 : below[i]! * x[(i - 1) * columns + j]!;
      x[i * columns + j] = (x[i * columns + j]! - before) / pivot;
    }
  }
  for (let i = n - 2; i >= 0; i--)
    for (let j = 0; j < columns; j++) x[i * columns + j] = x[i * columns + j]! - upper[i]! * x[(i + 1) * columns + j]!;
  return true;
}

/** The same, of two rows the one with the larger pivot first. */
export function solvePivoted({ above, main, below }: Diagonals, x: Float64Array, columns: number): boolean {
  const n = main.length;
  const rows = Array.from({ length: n }, () => [0, 0, 0] as [number, number, number]);
  const swap = (i: number): void => {
    for (let j = 0; j < columns; j++)
      [x[i * columns + j], x[(i + 1) * columns + j]] = [x[(i + 1) * columns + j]!, x[i * columns + j]!];
  };
  rows[0] = [main[0]!, n > 1 ? above[0]! : 0, 0];
  for (let i = 0; i < n - 1; i++) {
    let current = rows[i]!;
    let next: [number, number, number] = [below[i + 1]!, main[i + 1]!, i + 2 < n ? above[i + 1]! : 0];
    if (Math.abs(current[0]) < Math.abs(next[0])) {
      [current, next] = [next, current];
      swap(i);
    }
    if (current[0] === 0) return false;
    const factor = next[0] / current[0];
    rows[i] = current;
    rows[i + 1] = [next[1] - factor * current[1], next[2] - factor * current[2], 0];
    for (let j = 0; j < columns; j++)
      x[(i + 1) * columns + j] = x[(i + 1) * columns + j]! - factor * x[i * columns + j]!;
  }
  if (rows[n - 1]![0] === 0) return false;
  for (let i = n - 1; i >= 0; i--) {
    const [pivot, one, two] = rows[i]!;
    for (let j = 0; j < columns; j++) {
      let sum = x[i * columns + j]!;
      if (i + 1 < n) sum -= one * x[(i + 1) * columns + j]!;
      if (i + 2 < n) sum -= two * x[(i + 2) * columns + j]!;
      x[i * columns + j] = sum / pivot;
    }
  }
  return true;
}
