const wrap = (x: bigint): bigint => BigInt.asUintN(64, x);
const rotate = (x: bigint, by: bigint): bigint => wrap((x << by) | (x >> (64n - by)));

/** The word of up to 8 bytes from `at` on, the first byte lowest. */
function wordAt(bytes: Uint8Array, at: number): bigint {
  let word = 0n;
  for (let i = Math.min(bytes.length, at + 8) - 1; i >= at; i--) word = (word << 8n) | BigInt(bytes[i]!);
  return word;
}

const FACTOR = 0xc6a4a7935bd1e995n;
const SEED = 0xdecafcaffen;

/** TensorFlow's `Hash64`: MurmurHash64A with its own seed. The result is a 64-bit unsigned number. */
export function hash64(bytes: Uint8Array): bigint {
  const mix = (word: bigint): bigint => {
    const product = wrap(word * FACTOR);
    return wrap((product ^ (product >> 47n)) * FACTOR);
  };
  const whole = bytes.length - (bytes.length % 8);
  let hash = SEED ^ wrap(BigInt(bytes.length) * FACTOR);
  for (let at = 0; at < whole; at += 8) hash = wrap((hash ^ mix(wordAt(bytes, at))) * FACTOR);
  if (whole < bytes.length) hash = wrap((hash ^ wordAt(bytes, whole)) * FACTOR);
  hash = wrap((hash ^ (hash >> 47n)) * FACTOR);
  return hash ^ (hash >> 47n);
}

/** SipHash-2-4 with a key of two words, which TensorFlow's StringToHashBucketStrong takes. The result is a 64-bit unsigned number. */
export function sipHash(bytes: Uint8Array, [low, high]: readonly [bigint, bigint]): bigint {
  let a = 0x736f6d6570736575n ^ low;
  let b = 0x646f72616e646f6dn ^ high;
  let c = 0x6c7967656e657261n ^ low;
  let d = 0x7465646279746573n ^ high;
  const rounds = (count: number): void => {
    for (let i = 0; i < count; i++) {
      a = wrap(a + b);
      b = rotate(b, 13n) ^ a;
      a = rotate(a, 32n);
      c = wrap(c + d);
      d = rotate(d, 16n) ^ c;
      a = wrap(a + d);
      d = rotate(d, 21n) ^ a;
      c = wrap(c + b);
      b = rotate(b, 17n) ^ c;
      c = rotate(c, 32n);
    }
  };
  const take = (word: bigint): void => {
    d ^= word;
    rounds(2);
    a ^= word;
  };
  const whole = bytes.length - (bytes.length % 8);
  for (let at = 0; at < whole; at += 8) take(wordAt(bytes, at));
  take(wordAt(bytes, whole) | (BigInt(bytes.length & 0xff) << 56n));
  c ^= 0xffn;
  rounds(4);
  return a ^ b ^ c ^ d;
}
