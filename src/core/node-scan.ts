import { AttrList } from "./attr-list.js";
import { LazyNodeDef } from "./lazy-node-def.js";
import type { MessageReader } from "./message-reader.js";

// Tags of NodeDef's fields, of the entries of its attributes, and of AttrValue's fields.
const [NAME, OP, INPUT, DEVICE, ATTR] = [0x0a, 0x12, 0x1a, 0x22, 0x2a];
const [KEY, VALUE] = [0x0a, 0x12];
const [LIST, STRING, TENSOR] = [0x0a, 0x12, 0x42];
const LIST_STRING = 0x12;
/** Longer tensors are decoded with their node. */
const LONGEST = 48;

/** Reads nodes without decoding what many of them have alike, or nobody may ever ask for. */
export class NodeScanner {
  private readonly roots = new Map<string, AttrList>();
  private readonly bytes: Uint8Array;
  private readonly inputs: string[] = [];
  /** Where the last varint ended. */
  private after = 0;

  constructor(private readonly reader: MessageReader) {
    this.bytes = reader.buf;
  }

  /**
   * The node from `start` to `end` of the bytes. Undefined where it is not written as TensorFlow writes nodes, or has large tensors:
   * then the codec reads it, and finds what is wrong with it.
   */
  node(start: number, end: number): LazyNodeDef | undefined {
    const { bytes, inputs } = this;
    let [name, op, device] = ["", "", ""];
    let list: AttrList | undefined;
    let [attrStart, before, at] = [end, 0, start];
    inputs.length = 0;
    while (at < end) {
      const tag = bytes[at]!;
      const isAgain = tag === before && tag !== INPUT && tag !== ATTR;
      if (tag < before || tag > ATTR || isAgain) return undefined;
      const from = this.lengthEnd(at + 1, end);
      if (from < 0) return undefined;
      const to = this.after;
      if (tag === ATTR) {
        if (before !== ATTR) attrStart = at;
        list = this.withAttr(list ?? this.root(op), from, to);
        if (list === undefined) return undefined;
      } else {
        if (!this.isAscii(from, to)) return undefined;
        const text = this.reader.latin1(from, to);
        if (tag === NAME) name = text;
        else if (tag === OP) op = text;
        else if (tag === INPUT) inputs.push(text);
        else if (tag === DEVICE) device = text;
        else return undefined;
      }
      before = tag;
      at = to;
    }
    return new LazyNodeDef(name, op, inputs.slice(), device, list ?? this.root(op), this.reader, start, attrStart, end);
  }

  private root(op: string): AttrList {
    let root = this.roots.get(op);
    if (root === undefined)
      this.roots.set(op, (root = new AttrList(undefined, "", undefined, this.bytes.subarray(0, 0))));
    return root;
  }

  /** The list with the attribute that is an entry from `start` to `end`. */
  private withAttr(list: AttrList, start: number, end: number): AttrList | undefined {
    const { bytes } = this;
    if (bytes[start] !== KEY) return undefined;
    const keyStart = this.lengthEnd(start + 1, end);
    const keyEnd = this.after;
    if (keyStart < 0 || bytes[keyEnd] !== VALUE || !this.isAscii(keyStart, keyEnd)) return undefined;
    const valueStart = this.lengthEnd(keyEnd + 1, end);
    if (valueStart < 0 || this.after !== end) return undefined;
    const isFree = this.decidesNothing(keyStart, keyEnd, valueStart, end);
    if (isFree && !this.isRight(valueStart, end)) return undefined;
    const stop = isFree ? keyEnd : end;
    const known = list.next(bytes, start, stop, this.reader);
    if (known !== undefined) return known;
    const key = this.reader.latin1(keyStart, keyEnd);
    if (list.has(key)) return undefined;
    const value = isFree ? undefined : this.reader.attrValueAt(valueStart, end);
    return list.add(new AttrList(list, key, value, bytes.slice(start, stop)), this.reader.latin1(start, stop));
  }

  /** True for an attribute that decides neither types nor shapes: texts, tensors, and what a node is placed with. */
  private decidesNothing(keyStart: number, keyEnd: number, start: number, end: number): boolean {
    if (start === end) return false;
    const kind = this.bytes[start];
    if (kind === STRING || kind === TENSOR) return true;
    return kind === LIST && keyEnd - keyStart === 6 && this.reader.latin1(keyStart, keyEnd) === "_class";
  }

  /** True where the value is one field, complete, of its kind. */
  private isRight(start: number, end: number): boolean {
    const kind = this.bytes[start];
    const from = this.lengthEnd(start + 1, end);
    if (from < 0 || this.after !== end) return false;
    if (kind === STRING) return true;
    if (kind === LIST) return this.areStrings(from, end);
    if (end - start > LONGEST) return false;
    this.reader.attrValueAt(start, end);
    return true;
  }

  private areStrings(start: number, end: number): boolean {
    for (let at = start; at < end; at = this.after)
      if (this.bytes[at] !== LIST_STRING || this.lengthEnd(at + 1, end) < 0) return false;
    return true;
  }

  /** Reads a length: gives where what has it begins, `after` is where that ends; -1 where it is no length, or goes beyond `end`. */
  private lengthEnd(at: number, end: number): number {
    const { bytes } = this;
    let length = 0;
    for (let shift = 0; shift < 28 && at < end; shift += 7) {
      const byte = bytes[at++]!;
      length |= (byte & 0x7f) << shift;
      if (byte < 0x80) {
        this.after = at + length;
        return this.after <= end ? at : -1;
      }
    }
    return -1;
  }

  private isAscii(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.bytes[at]! >= 0x80) return false;
    return true;
  }
}
