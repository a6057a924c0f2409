import { createReadStream } from "node:fs";
import { pipeline, type Readable } from "node:stream";
import { createGunzip, createInflate } from "node:zlib";
import { DataLossError, InvalidArgumentError, systemError } from "../../core/errors.js";
import { concatBytes } from "../../sstable/bytes.js";
import type { ByteSource } from "../../sstable/records.js";

/** How a file is compressed: not at all (""), or as GZIP or ZLIB. */
export type Compression = "" | "GZIP" | "ZLIB";

/** @throws InvalidArgumentError for what is no compression */
export function compressionOf(name: string): Compression {
  if (name === "" || name === "GZIP" || name === "ZLIB") return name;
  throw new InvalidArgumentError(`Unsupported compression_type: ${name}, expected "", "GZIP" or "ZLIB".`);
}

const EMPTY = new Uint8Array();

/** The bytes of a file, uncompressed, in order. */
export class FileBytes implements ByteSource {
  private readonly chunks: AsyncIterator<Uint8Array>;
  private readonly stream: Readable;
  private rest: Uint8Array = EMPTY;
  private isOver = false;

  constructor(
    readonly file: string,
    private readonly compression: Compression = "",
  ) {
    this.stream = open(file, compression);
    this.chunks = this.stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  }

  /** The next bytes; fewer at the end. @throws NotFoundError, … as the system says; DataLossError for what cannot be uncompressed */
  async read(length: number): Promise<Uint8Array> {
    if (this.rest.length >= length) return this.taken(length);
    const parts = [this.rest];
    let size = this.rest.length;
    while (size < length) {
      const chunk = await this.chunk();
      if (chunk === undefined) break;
      parts.push(chunk);
      size += chunk.length;
    }
    this.rest = joined(parts);
    return this.taken(Math.min(length, size));
  }

  /** The next line, without its end; undefined behind the last. */
  async line(): Promise<Uint8Array | undefined> {
    const parts: Uint8Array[] = [];
    let size = 0;
    for (;;) {
      const end = this.rest.indexOf(NEWLINE);
      if (end >= 0) {
        parts.push(this.rest.subarray(0, end));
        this.rest = this.rest.subarray(end + 1);
        return withoutReturn(joined(parts));
      }
      parts.push(this.rest);
      size += this.rest.length;
      this.rest = (await this.chunk()) ?? EMPTY;
      if (this.isOver) return size === 0 ? undefined : withoutReturn(joined(parts));
    }
  }

  /** All that is left. */
  async all(): Promise<Uint8Array> {
    const parts = [this.rest];
    for (let chunk = await this.chunk(); chunk !== undefined; chunk = await this.chunk()) parts.push(chunk);
    this.rest = EMPTY;
    return joined(parts);
  }

  /** Gives the file back. */
  close(): void {
    this.stream.destroy();
  }

  private taken(length: number): Uint8Array {
    const taken = this.rest.slice(0, length);
    this.rest = this.rest.subarray(length);
    return taken;
  }

  private async chunk(): Promise<Uint8Array | undefined> {
    if (this.isOver) return undefined;
    try {
      const { done, value } = await this.chunks.next();
      if (!done) return value;
      this.isOver = true;
      return undefined;
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "";
      if (this.compression !== "" && code.startsWith("Z_"))
        throw new DataLossError(
          `Cannot uncompress "${this.file}": ${error instanceof Error ? error.message : code}, expected ${this.compression}`,
          { file: this.file, cause: error },
        );
      throw systemError("read", this.file, error);
    }
  }
}

const NEWLINE = 10;
const RETURN = 13;

/** Text files of Windows have a carriage return before the newline. */
function withoutReturn(line: Uint8Array): Uint8Array {
  return line.at(-1) === RETURN ? line.subarray(0, -1) : line;
}

/** All parts in a row; one alone is not copied. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 ? parts[0]! : concatBytes(parts);
}

function open(file: string, compression: Compression): Readable {
  const source = createReadStream(file, { highWaterMark: 1 << 18 });
  if (compression === "") return source;
  const inflate = compression === "GZIP" ? createGunzip() : createInflate();
  // The reader gets the error: it reads from the last stream, which fails with the first one.
  pipeline(source, inflate, () => undefined);
  return inflate;
}
