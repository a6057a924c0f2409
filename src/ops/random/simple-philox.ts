import { type Philox, WordStream } from "./philox.js";
import { unitDouble, unitFloat } from "./uniform.js";

const TWO_32 = 2 ** 32;

/** Numbers of several kinds, one after the other, from one stream of words (TensorFlow's `random::SimplePhilox`). */
export class SimplePhilox {
  private readonly words: WordStream;

  constructor(philox: Philox) {
    this.words = new WordStream(philox);
  }

  /** A float32 of [0, 1). */
  float(): number {
    return unitFloat(this.words.next());
  }

  /** A float64 of [0, 1). */
  double(): number {
    const high = this.words.next();
    return unitDouble(high, this.words.next());
  }

  /** A whole number of [0, limit), all equally likely: words that would favour some are thrown away. */
  below(limit: number): number {
    const rest = TWO_32 % limit;
    for (;;) {
      const word = this.words.next();
      if (rest === 0 || word >= rest) return word % limit;
    }
  }

  /** The same with 64-bit words, of which the lower half comes first. */
  below64(limit: bigint): bigint {
    const rest = (1n << 64n) % limit;
    for (;;) {
      const low = this.words.next();
      const word = (BigInt(this.words.next()) << 32n) | BigInt(low);
      if (rest === 0n || word >= rest) return word % limit;
    }
  }
}
