/** Multipliers and key increments of Philox4x32 (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", 2011). */
const MULTIPLIER_0 = 0xd2511f53;
const MULTIPLIER_1 = 0xcd9e8d57;
const KEY_STEP_0 = 0x9e3779b9;
const KEY_STEP_1 = 0xbb67ae85;
const ROUNDS = 10;
const TWO_32 = 2 ** 32;

/**
 * The counter-based generator Philox4x32-10 as TensorFlow uses it: the key is `seed`, the upper half of the 128-bit counter
 * is `seed2`, and every counter value gives one block of four 32-bit words.
 */
export class Philox {
  private constructor(
    private readonly key0: number,
    private readonly key1: number,
    private counter0: number,
    private counter1: number,
    private counter2: number,
    private counter3: number,
  ) {}

  /**
   * The generator of the attributes `seed` and `seed2` (64-bit integers, signed or not), from block `start` on.
   */
  static of(seed: bigint, seed2: bigint, start = 0n): Philox {
    return new Philox(low(seed), high(seed), low(start), high(start), low(seed2), high(seed2));
  }

  /** A generator at the same place that moves on its own. */
  copy(): Philox {
    return new Philox(this.key0, this.key1, this.counter0, this.counter1, this.counter2, this.counter3);
  }

  /** Moves on by `blocks` blocks (a whole number below 2^53). */
  skip(blocks: number): void {
    const sum0 = (this.counter0 >>> 0) + (blocks % TWO_32);
    const sum1 = (this.counter1 >>> 0) + Math.floor(blocks / TWO_32) + (sum0 >= TWO_32 ? 1 : 0);
    this.counter0 = sum0 | 0;
    this.counter1 = sum1 | 0;
    if (sum1 >= TWO_32) this.carry();
  }

  private carry(): void {
    this.counter2 = (this.counter2 + 1) | 0;
    if (this.counter2 === 0) this.counter3 = (this.counter3 + 1) | 0;
  }

  /** Writes the next block into `words[0]` to `words[3]`. */
  next(words: Uint32Array): void {
    let x0 = this.counter0;
    let x1 = this.counter1;
    let x2 = this.counter2;
    let x3 = this.counter3;
    let key0 = this.key0;
    let key1 = this.key1;
    for (let round = 0; round < ROUNDS; round++) {
      const high0 = multiplyHigh(x0, MULTIPLIER_0 >>> 16, MULTIPLIER_0 & 0xffff);
      const high1 = multiplyHigh(x2, MULTIPLIER_1 >>> 16, MULTIPLIER_1 & 0xffff);
      const low0 = Math.imul(x0, MULTIPLIER_0);
      const low1 = Math.imul(x2, MULTIPLIER_1);
      x0 = high1 ^ x1 ^ key0;
      x1 = low1;
      x2 = high0 ^ x3 ^ key1;
      x3 = low0;
      key0 = (key0 + KEY_STEP_0) | 0;
      key1 = (key1 + KEY_STEP_1) | 0;
    }
    words[0] = x0;
    words[1] = x1;
    words[2] = x2;
    words[3] = x3;
    this.counter0 = (this.counter0 + 1) | 0;
    if (this.counter0 === 0) {
      this.counter1 = (this.counter1 + 1) | 0;
      if (this.counter1 === 0) this.carry();
    }
  }
}

/** The upper 32 bits of the unsigned product of `a` and `bHigh * 2^16 + bLow`, from products of 16-bit halves. */
function multiplyHigh(a: number, bHigh: number, bLow: number): number {
  const aHigh = a >>> 16;
  const aLow = a & 0xffff;
  const middle = (Math.imul(aHigh, bLow) + (Math.imul(aLow, bLow) >>> 16)) | 0;
  const lower = (Math.imul(aLow, bHigh) + (middle & 0xffff)) | 0;
  return (Math.imul(aHigh, bHigh) + (middle >>> 16) + (lower >>> 16)) | 0;
}

function low(value: bigint): number {
  return Number(BigInt.asIntN(32, value));
}

function high(value: bigint): number {
  return Number(BigInt.asIntN(32, value >> 32n));
}

/** Hands out the words of a Philox one by one (TensorFlow's SingleSampleAdapter). */
export class WordStream {
  private readonly words = new Uint32Array(4);
  private used = 4;

  constructor(private readonly philox: Philox) {}

  next(): number {
    if (this.used === 4) {
      this.philox.next(this.words);
      this.used = 0;
    }
    return this.words[this.used++]!;
  }
}
