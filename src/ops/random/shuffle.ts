import type { Generator } from "./generator.js";
import { WordStream } from "./philox.js";

/** A random order of `0 … count - 1` (Fisher and Yates, from the front). */
export function shuffledIndices(generator: Generator, count: number): Int32Array {
  const indices = Int32Array.from({ length: count }, (_, i) => i);
  const words = new WordStream(generator.reserve(Math.ceil((count - 1) / 4)));
  for (let i = 0; i < count - 1; i++) {
    const other = i + (words.next() % (count - i));
    const index = indices[i]!;
    indices[i] = indices[other]!;
    indices[other] = index;
  }
  return indices;
}
