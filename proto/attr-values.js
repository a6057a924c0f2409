/**
 * Attributes of nodes that were decoded, by their bytes: the thousands of nodes of a graph have the same few. They are
 * frozen, since nodes share them; longer ones are decoded anew each time.
 */
const shared = new Map();
const LONGEST = 48;
const MOST = 4096;

/**
 * The AttrValue in the next `length` bytes of `reader`. The codecs in gen/ call it for the attributes of a node.
 * @param {{ decode(reader: object, length?: number, end?: number, depth?: number, target?: object | null): object }} codec
 * @param {import("protobufjs/minimal.js").Reader} reader
 * @param {number} length
 * @param {number} depth
 * @param {object | null} before what a file said before of the same attribute; what it says now is added to that
 */
export function attrValue(codec, reader, length, depth, before) {
  const start = reader.pos;
  const end = start + length;
  if (length > LONGEST || before || end > reader.len)
    return codec.decode(reader, length, undefined, depth, before && { ...before });
  let key = "";
  for (let at = start; at < end; at++) key += String.fromCharCode(reader.buf[at]);
  let value = shared.get(key);
  if (value === undefined) {
    const own = reader.constructor.create(reader.buf.slice(start, end));
    own.discardUnknown = reader.discardUnknown;
    value = Object.freeze(codec.decode(own, length, undefined, depth));
    if (value.list) Object.freeze(value.list);
    if (shared.size >= MOST) shared.clear();
    shared.set(key, value);
  }
  reader.pos = end;
  return value;
}
