const K0 = 0xc3a5c85c97cb3127n;
const K1 = 0xb492b66fbe98f273n;
const K2 = 0x9ae16a3b2f90404fn;

const wrap = (x: bigint): bigint => BigInt.asUintN(64, x);
const rotate = (x: bigint, by: bigint): bigint => wrap((x >> by) | (x << (64n - by)));
const mix = (x: bigint): bigint => x ^ (x >> 47n);

/** Two words made one. */
function combine(u: bigint, v: bigint, factor: bigint): bigint {
  const a = mix(wrap((u ^ v) * factor));
  return wrap(mix(wrap((v ^ a) * factor)) * factor);
}

/**
 * FarmHash's `Fingerprint64` (its `farmhashna` variant), which TensorFlow's StringToHashBucketFast takes modulo the number of
 * buckets. The result is a 64-bit unsigned number.
 */
export function fingerprint64(bytes: Uint8Array): bigint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (at: number): bigint => view.getBigUint64(at, true);
  const length = bytes.length;
  if (length <= 16) return upTo16(bytes, view);
  if (length <= 32) return upTo32(word, length);
  if (length <= 64) return upTo64(word, length);
  return longer(word, length);
}

function upTo16(bytes: Uint8Array, view: DataView): bigint {
  const length = bytes.length;
  const factor = K2 + BigInt(length * 2);
  if (length >= 8) {
    const a = wrap(view.getBigUint64(0, true) + K2);
    const b = view.getBigUint64(length - 8, true);
    const c = wrap(rotate(b, 37n) * factor + a);
    const d = wrap((rotate(a, 25n) + b) * factor);
    return combine(c, d, factor);
  }
  if (length >= 4) {
    const a = BigInt(view.getUint32(0, true));
    return combine(BigInt(length) + (a << 3n), BigInt(view.getUint32(length - 4, true)), factor);
  }
  if (length === 0) return K2;
  const y = BigInt(bytes[0]! + (bytes[length >> 1]! << 8));
  const z = BigInt(length + (bytes[length - 1]! << 2));
  return wrap(mix(wrap(y * K2) ^ wrap(z * K0)) * K2);
}

type Words = (at: number) => bigint;

function upTo32(word: Words, length: number): bigint {
  const factor = K2 + BigInt(length * 2);
  const a = wrap(word(0) * K1);
  const b = word(8);
  const c = wrap(word(length - 8) * factor);
  const d = wrap(word(length - 16) * K2);
  return combine(wrap(rotate(wrap(a + b), 43n) + rotate(c, 30n) + d), wrap(a + rotate(wrap(b + K2), 18n) + c), factor);
}

function upTo64(word: Words, length: number): bigint {
  const factor = K2 + BigInt(length * 2);
  const a = wrap(word(0) * K2);
  const b = word(8);
  const c = wrap(word(length - 8) * factor);
  const d = wrap(word(length - 16) * K2);
  const y = wrap(rotate(wrap(a + b), 43n) + rotate(c, 30n) + d);
  const z = combine(y, wrap(a + rotate(wrap(b + K2), 18n) + c), factor);
  const e = wrap(word(16) * factor);
  const f = word(24);
  const g = wrap((y + word(length - 32)) * factor);
  const h = wrap((z + word(length - 24)) * factor);
  return combine(wrap(rotate(wrap(e + f), 43n) + rotate(g, 30n) + h), wrap(e + rotate(wrap(f + a), 18n) + g), factor);
}

type Pair = readonly [first: bigint, second: bigint];

/** 32 bytes and two seeds made two words. */
function weak(word: Words, at: number, seedA: bigint, seedB: bigint): Pair {
  const last = word(at + 24);
  const first = wrap(seedA + word(at));
  const b = rotate(wrap(seedB + first + last), 21n);
  const a = wrap(first + word(at + 8) + word(at + 16));
  return [wrap(a + last), wrap(b + rotate(a, 44n) + first)];
}

function longer(word: Words, length: number): bigint {
  let x = 81n;
  let y = wrap(81n * K1 + 113n);
  let z = wrap(mix(wrap(y * K2 + 113n)) * K2);
  let v: Pair = [0n, 0n];
  let w: Pair = [0n, 0n];
  x = wrap(x * K2 + word(0));
  const round = (at: number, factor: bigint, ninefold: bigint): void => {
    x = wrap(rotate(wrap(x + y + v[0] + word(at + 8)), 37n) * factor);
    y = wrap(rotate(wrap(y + v[1] + word(at + 48)), 42n) * factor);
    x ^= wrap(w[1] * ninefold);
    y = wrap(y + v[0] * ninefold + word(at + 40));
    z = wrap(rotate(wrap(z + w[0]), 33n) * factor);
    v = weak(word, at, wrap(v[1] * factor), wrap(x + w[0]));
    w = weak(word, at + 32, wrap(z + w[1]), wrap(y + word(at + 16)));
    [x, z] = [z, x];
  };
  const end = Math.floor((length - 1) / 64) * 64;
  for (let at = 0; at < end; at += 64) round(at, K1, 1n);
  const factor = wrap(K1 + ((z & 0xffn) << 1n));
  const rest = BigInt((length - 1) & 63);
  w = [wrap(w[0] + rest), w[1]];
  v = [wrap(v[0] + w[0]), v[1]];
  w = [wrap(w[0] + v[0]), w[1]];
  round(length - 64, factor, 9n);
  return combine(
    wrap(combine(v[0], w[0], factor) + wrap(mix(y) * K0) + z),
    wrap(combine(v[1], w[1], factor) + x),
    factor,
  );
}
