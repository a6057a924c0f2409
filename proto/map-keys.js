/**
 * The keys of a map field in the order in which TensorFlow's deterministic serialization writes them: bytewise, and
 * of two keys where one begins the other the longer one first (`seed2` before `seed`). The codecs in gen/ call it.
 * @param {Readonly<Record<string, unknown>>} map
 * @returns {string[]}
 */
export function mapKeys(map) {
  const keys = Object.keys(map);
  return keys.length < 2 ? keys : keys.sort(compare);
}

/** Compares by code points, which is the order of their UTF-8 bytes. */
function compare(a, b) {
  const common = Math.min(a.length, b.length);
  for (let i = 0; i < common; i++) if (a.charCodeAt(i) !== b.charCodeAt(i)) return a.codePointAt(i) - b.codePointAt(i);
  return b.length - a.length;
}
