/**
 * The NodeDef in the next `length` bytes of `reader`; the codecs in gen/ call it for the nodes of a graph. A reader that knows
 * how leaves the attributes of nodes undecoded until somebody asks for them.
 * @param {import("./node-defs.js").NodeCodec} codec
 * @param {import("./node-defs.js").NodeReader} reader
 * @param {number} length
 * @param {number} depth
 */
export function nodeDef(codec, reader, length, depth) {
  return reader.nodeDef?.(length) ?? codec.decode(reader, length, undefined, depth);
}
