/** Complex numbers: real and imaginary parts. */
export interface Complexes {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

const complexes = (length: number): Complexes => ({ re: new Float64Array(length), im: new Float64Array(length) });

/** The discrete Fourier transform, in place: `sign` is −1 forwards, 1 backwards; nothing is scaled. */
export function transform(values: Complexes, sign: 1 | -1): void {
  const { length } = values.re;
  if (length < 2) return;
  if ((length & (length - 1)) === 0) byHalves(values, sign);
  else byChirps(values, sign);
}

/** Cooley and Tukey's algorithm, for lengths that are powers of 2. */
function byHalves({ re, im }: Complexes, sign: 1 | -1): void {
  const { length } = re;
  for (let i = 1, j = 0; i < length; i++) {
    let bit = length >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i >= j) continue;
    [re[i], re[j]] = [re[j]!, re[i]!];
    [im[i], im[j]] = [im[j]!, im[i]!];
  }
  const roots = rootsOfUnity(length, sign);
  for (let size = 2; size <= length; size *= 2) {
    const [half, step] = [size / 2, length / size];
    for (let start = 0; start < length; start += size)
      for (let k = 0; k < half; k++) {
        const [low, high] = [start + k, start + k + half];
        const [c, s] = [roots.re[k * step]!, roots.im[k * step]!];
        const x = re[high]! * c - im[high]! * s;
        const y = re[high]! * s + im[high]! * c;
        re[high] = re[low]! - x;
        im[high] = im[low]! - y;
        re[low] = re[low]! + x;
        im[low] = im[low]! + y;
      }
  }
}

function rootsOfUnity(length: number, sign: 1 | -1): Complexes {
  const roots = complexes(length);
  for (let k = 0; k < length; k++) {
    const angle = (2 * Math.PI * k) / length;
    roots.re[k] = Math.cos(angle);
    roots.im[k] = sign * Math.sin(angle);
  }
  return roots;
}

/** Bluestein's algorithm: any length, by a convolution whose length is a power of 2. */
function byChirps({ re, im }: Complexes, sign: 1 | -1): void {
  const { length } = re;
  const size = 2 ** Math.ceil(Math.log2(2 * length - 1));
  const turns = rootsOfUnity(2 * length, sign);
  const chirp = (k: number): readonly [number, number] => {
    const at = Number((BigInt(k) * BigInt(k)) % BigInt(2 * length));
    return [turns.re[at]!, turns.im[at]!];
  };
  const [a, b] = [complexes(size), complexes(size)];
  for (let k = 0; k < length; k++) {
    const [c, s] = chirp(k);
    a.re[k] = re[k]! * c - im[k]! * s;
    a.im[k] = re[k]! * s + im[k]! * c;
    for (const at of [k, (size - k) % size]) {
      b.re[at] = c;
      b.im[at] = -s;
    }
  }
  byHalves(a, -1);
  byHalves(b, -1);
  for (let k = 0; k < size; k++) {
    const [x, y] = [a.re[k]!, a.im[k]!];
    a.re[k] = x * b.re[k]! - y * b.im[k]!;
    a.im[k] = x * b.im[k]! + y * b.re[k]!;
  }
  byHalves(a, 1);
  for (let k = 0; k < length; k++) {
    const [c, s] = chirp(k);
    re[k] = (a.re[k]! * c - a.im[k]! * s) / size;
    im[k] = (a.re[k]! * s + a.im[k]! * c) / size;
  }
}

/** Transforms row-major complex numbers along one of their axes, in place. */
export function transformAxis(values: Complexes, shape: readonly number[], axis: number, sign: 1 | -1): void {
  const length = shape[axis]!;
  const inner = shape.slice(axis + 1).reduce((size, dim) => size * dim, 1);
  const line = complexes(length);
  for (let start = 0; start < values.re.length; start += length * inner)
    for (let offset = 0; offset < inner; offset++) {
      const at = (k: number): number => start + k * inner + offset;
      for (let k = 0; k < length; k++) {
        line.re[k] = values.re[at(k)]!;
        line.im[k] = values.im[at(k)]!;
      }
      transform(line, sign);
      for (let k = 0; k < length; k++) {
        values.re[at(k)] = line.re[k]!;
        values.im[at(k)] = line.im[k]!;
      }
    }
}
