/** Rows of numbers, for kernels that work on matrices in several steps. */
export interface FloatMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly data: ArrayLike<number>;
}

/** a · b, summed in double precision. */
export function product(a: FloatMatrix, b: FloatMatrix): Float64Array {
  const out = new Float64Array(a.rows * b.columns);
  for (let i = 0; i < a.rows; i++)
    for (let k = 0; k < a.columns; k++) {
      const x = a.data[i * a.columns + k]!;
      if (x === 0) continue;
      for (let j = 0, from = k * b.columns, to = i * b.columns; j < b.columns; j++)
        out[to + j]! += x * b.data[from + j]!;
    }
  return out;
}

/** a · bᵀ, summed in double precision. */
export function productWithTransposed(a: FloatMatrix, b: FloatMatrix): Float64Array {
  const out = new Float64Array(a.rows * b.rows);
  for (let i = 0; i < a.rows; i++)
    for (let j = 0; j < b.rows; j++) {
      let sum = 0;
      for (let k = 0; k < a.columns; k++) sum += a.data[i * a.columns + k]! * b.data[j * b.columns + k]!;
      out[i * b.rows + j] = sum;
    }
  return out;
}

/** Adds aᵀ · b to `sum`. */
export function addTransposedProduct(sum: Float64Array, a: FloatMatrix, b: FloatMatrix): void {
  for (let r = 0; r < a.rows; r++)
    for (let i = 0; i < a.columns; i++) {
      const x = a.data[r * a.columns + i]!;
      if (x === 0) continue;
      for (let j = 0; j < b.columns; j++) sum[i * b.columns + j]! += x * b.data[r * b.columns + j]!;
    }
}

/** Two matrices side by side. */
export function besides(a: FloatMatrix, b: FloatMatrix): FloatMatrix {
  const columns = a.columns + b.columns;
  const data = new Float64Array(a.rows * columns);
  for (let i = 0; i < a.rows; i++) {
    for (let j = 0; j < a.columns; j++) data[i * columns + j] = a.data[i * a.columns + j]!;
    for (let j = 0; j < b.columns; j++) data[i * columns + a.columns + j] = b.data[i * b.columns + j]!;
  }
  return { rows: a.rows, columns, data };
}

/** 1 / (1 + e⁻ˣ) */
export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
