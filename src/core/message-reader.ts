import protobuf from "protobufjs/minimal.js";
import { tensorflow } from "#proto/tensorflow.js";
import type { LazyNodeDef } from "./lazy-node-def.js";
import { NodeScanner } from "./node-scan.js";

/**
 * Reads protobuf's wire format. Texts of ASCII, which nearly all are, become strings in one step; attributes that many nodes of a
 * graph have alike are decoded once (proto/attr-values.js), and those of a node when they are asked for (proto/node-defs.js).
 */
export class MessageReader extends protobuf.Reader {
  /** Attributes that were read, by their bytes. */
  readonly attrValues = new Map<string, object>();
  private readonly text: Buffer;
  private readonly nodes: NodeScanner | undefined;

  /**
   * @param buffer no Buffer: byte fields are views of it, and of its class
   * @param hasLazyNodes whether attributes of a graph's nodes wait until somebody asks for them
   */
  constructor(buffer: Uint8Array, hasLazyNodes = false) {
    super(buffer);
    this.text = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    this.discardUnknown = false;
    this.nodes = hasLazyNodes ? new NodeScanner(this) : undefined;
  }

  /** The node in the next `length` bytes, without its attributes; undefined, and nothing happens, where the codec must read it. */
  nodeDef(length: number): LazyNodeDef | undefined {
    const end = this.pos + length;
    if (this.nodes === undefined || end > this.len) return undefined;
    const node = this.nodes.node(this.pos, end);
    if (node !== undefined) this.pos = end;
    return node;
  }

  /** The value of an attribute from `start` to `end`. */
  attrValueAt(start: number, end: number): tensorflow.IAttrValue {
    return this.at(start, () => tensorflow.AttrValue.decode(this, end - start));
  }

  /** The node from `start` to `end`, decoded. */
  plainNode(start: number, end: number): tensorflow.INodeDef {
    return this.at(start, () => tensorflow.NodeDef.decode(this, end - start));
  }

  /** Reads elsewhere; where that fails, the cursor stays there. */
  private at<T>(start: number, read: () => T): T {
    const before = this.pos;
    this.pos = start;
    const result = read();
    this.pos = before;
    return result;
  }

  override string(): string {
    return this.ascii() ?? super.string();
  }
  override stringVerify(): string {
    return this.ascii() ?? super.stringVerify();
  }

  /** Bytes as characters, one each. */
  latin1(start: number, end: number): string {
    return this.text.toString("latin1", start, end);
  }

  /** The text at the cursor, which goes on behind it; undefined, and nothing happens, where it is not all ASCII. */
  private ascii(): string | undefined {
    const before = this.pos;
    const length = this.size();
    const start = this.pos;
    const end = start + length;
    let at = start;
    if (end <= this.len) while (at < end && this.buf[at]! < 0x80) at++;
    if (at < end) {
      this.pos = before;
      return undefined;
    }
    this.pos = end;
    return this.latin1(start, end);
  }
}
