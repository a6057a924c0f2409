import type { tensorflow } from "#proto/tensorflow.js";

/** Gives bytes as characters. */
interface TextAt {
  latin1(start: number, end: number): string;
}

/**
 * The attributes of nodes of one op, as far as they decide types and shapes: nodes that list the same have the same AttrList. It is a
 * tree: each list is another one with one attribute more.
 */
export class AttrList {
  /** What the next attribute of the node before was, which is mostly that of the next node, too. */
  private last: AttrList | undefined;
  private readonly longer = new Map<string, AttrList>();

  constructor(
    readonly shorter: AttrList | undefined,
    /** The attribute that this list has more. */
    readonly key: string,
    /** Its value; undefined for one that decides nothing, which may be another one at each node. */
    readonly value: tensorflow.IAttrValue | undefined,
    private readonly bytes: Uint8Array,
  ) {}

  /** The list that has one more attribute, that of `bytes` from `start` to `end`; undefined where none has been seen yet. */
  next(bytes: Uint8Array, start: number, end: number, reader: TextAt): AttrList | undefined {
    const { last } = this;
    if (last !== undefined && isSame(last.bytes, bytes, start, end)) return last;
    const known = last && this.longer.get(reader.latin1(start, end));
    if (known !== undefined) this.last = known;
    return known;
  }

  /** Adds a list that is longer by one attribute, whose bytes are `text`. */
  add(list: AttrList, text: string): AttrList {
    this.longer.set(text, list);
    this.last = list;
    return list;
  }

  /** True where an attribute of this name is in the list. */
  has(key: string): boolean {
    return this.find(key) !== undefined;
  }
  /** The value of an attribute that decides types or shapes. */
  get(key: string): tensorflow.IAttrValue | undefined {
    return this.find(key)?.value;
  }

  private find(key: string): AttrList | undefined {
    for (let list: AttrList = this; list.shorter !== undefined; list = list.shorter) if (list.key === key) return list;
    return undefined;
  }
}

function isSame(a: Uint8Array, b: Uint8Array, start: number, end: number): boolean {
  if (a.length !== end - start) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[start + i]) return false;
  return true;
}
