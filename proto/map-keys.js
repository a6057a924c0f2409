/** A map that was read: it is written in the order that it has. The codecs in gen/ make them. */
export class ReadMap {}

/** Numbers as keys in the order of their file, which objects do not keep. @type {WeakMap<object, number[]>} */
const noted = new WeakMap();

/**
 * The keys of a map field in the order in which TensorFlow's deterministic serialization writes them: bytewise, and
 * of two keys where one begins the other the longer one first (`seed2` before `seed`). A map that was read keeps the order of
 * its file: older versions of TensorFlow have others. The codecs in gen/ call it.
 * @param {Readonly<Record<string, unknown>>} map
 * @returns {string[]}
 */
export function mapKeys(map) {
  const keys = Object.keys(map);
  return keys.length < 2 || map instanceof ReadMap ? keys : keys.sort(compare);
}

/**
 * Notes that a key which is a number was read. The codecs in gen/ call it.
 * @param {object} map
 * @param {number} key
 */
export function noteKey(map, key) {
  const keys = noted.get(map);
  if (keys === undefined) noted.set(map, [key]);
  else if (!keys.includes(key)) keys.push(key);
}

/**
 * The keys of a map whose keys are numbers, as TensorFlow's deterministic serialization writes them: descending; those of a map
 * that was read in the order of its file. The codecs in gen/ call it.
 * @param {Readonly<Record<number, unknown>>} map
 * @returns {number[]}
 */
export function numberKeys(map) {
  const keys = Object.keys(map).map(Number);
  const read = noted.get(map);
  return read !== undefined && read.length === keys.length ? read : keys.sort((a, b) => b - a);
}

/** Compares by code points, which is the order of their UTF-8 bytes. */
function compare(a, b) {
  const common = Math.min(a.length, b.length);
  for (let i = 0; i < common; i++) if (a.charCodeAt(i) !== b.charCodeAt(i)) return a.codePointAt(i) - b.codePointAt(i);
  return b.length - a.length;
}
