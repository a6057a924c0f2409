/** Longer attributes are decoded anew each time. */
const LONGEST = 48;

/**
 * The AttrValue in the next `length` bytes of `reader`; the codecs in gen/ call it for the attributes of a node. The thousands
 * of nodes of a graph have the same few, so a reader that has `attrValues` decodes each only once. Those are frozen, since nodes
 * share them.
 * @param {import("./attr-values.js").AttrCodec} codec
 * @param {import("./attr-values.js").AttrReader} reader
 * @param {number} length
 * @param {number} depth
 * @param {object | null} before what the file said before of the same attribute; what it says now is added to that
 */
export function attrValue(codec, reader, length, depth, before) {
  const start = reader.pos;
  const end = start + length;
  if (reader.attrValues === undefined || length > LONGEST || before || end > reader.len)
    return codec.decode(reader, length, undefined, depth, before && codec.decode(codec.encode(before).finish()));
  const key = reader.latin1(start, end);
  let value = reader.attrValues.get(key);
  if (value === undefined) {
    value = Object.freeze(codec.decode(reader, length, undefined, depth));
    if (value.list) Object.freeze(value.list);
    reader.attrValues.set(key, value);
  }
  reader.pos = end;
  return value;
}
