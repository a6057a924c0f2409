import protobuf from "protobufjs/minimal.js";

/**
 * Reads protobuf's wire format. Texts of ASCII, which nearly all are, become strings in one step; attributes that many nodes of a
 * graph have alike are kept while the message is read (proto/attr-values.js).
 */
export class MessageReader extends protobuf.Reader {
  /** Attributes that were read, by their bytes. */
  readonly attrValues = new Map<string, object>();
  private readonly text: Buffer;

  /** @param buffer no Buffer: byte fields are views of it, and of its class */
  constructor(buffer: Uint8Array) {
    super(buffer);
    this.text = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    this.discardUnknown = false;
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
