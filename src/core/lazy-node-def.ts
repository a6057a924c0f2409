import type { tensorflow } from "#proto/tensorflow.js";
import type { AttrList } from "./attr-list.js";
import type { MessageReader } from "./message-reader.js";

/**
 * A NodeDef whose attributes are decoded when somebody asks for them first; until then they are written as they were read. Nodes of
 * graphs keep it; what is given to others is `plain`.
 */
export class LazyNodeDef implements tensorflow.INodeDef {
  private decoded: tensorflow.INodeDef | undefined;

  constructor(
    readonly name: string,
    readonly op: string,
    readonly input: string[],
    readonly device: string,
    /** What the attributes decide. */
    readonly list: AttrList,
    private readonly reader: MessageReader,
    private readonly start: number,
    private readonly attrStart: number,
    private readonly end: number,
  ) {}

  /** The node as the codec decodes it. */
  get plain(): tensorflow.INodeDef {
    this.decoded ??= this.reader.plainNode(this.start, this.end);
    return this.decoded;
  }
  /** True where somebody has asked for the attributes. */
  get isDecoded(): boolean {
    return this.decoded !== undefined;
  }
  get attr(): tensorflow.INodeDef["attr"] {
    return this.plain.attr;
  }
  /** The attributes as fields of the file, for the codec to write; undefined once they may have been changed. */
  get attrBytes(): Uint8Array | undefined {
    return this.decoded === undefined ? this.reader.buf.subarray(this.attrStart, this.end) : undefined;
  }
}
