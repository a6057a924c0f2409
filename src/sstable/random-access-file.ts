import { type FileHandle, open, stat } from "node:fs/promises";
import { FailedPreconditionError, NotFoundError, OutOfRangeError, systemError } from "../core/errors.js";

/** The most that one system call reads. Two are under way at a time; the event loop is free in between. */
const CHUNK = 1 << 20;

/** Short reads take this much at once and keep it: what is next to each other is mostly wanted one after the other. */
const WINDOW = 64 << 10;

/** A file that is read here and there (TensorFlow's RandomAccessFile). */
export class RandomAccessFile {
  private window: { readonly start: number; readonly bytes: Uint8Array } | undefined;

  private constructor(
    readonly path: string,
    /** Length in bytes when it was opened. */
    readonly size: number,
    /** Tells this file from others, also those that had or will have its name. */
    readonly identity: string,
    private readonly handle: FileHandle,
  ) {}

  /**
   * @param what what the file is expected to be, for the error
   * @throws NotFoundError, PermissionDeniedError …, FailedPreconditionError for a folder
   */
  static async open(path: string, what: string): Promise<RandomAccessFile> {
    try {
      const status = await stat(path);
      if (!status.isFile())
        throw new FailedPreconditionError(
          `${path}; ${status.isDirectory() ? "Is a directory" : "Is no regular file"}: expected ${what}`,
          { file: path },
        );
      const handle = await open(path, "r");
      try {
        // The name may be another file's by now.
        const { dev, ino, size, mtimeNs } = await handle.stat({ bigint: true });
        return new RandomAccessFile(path, Number(size), `${dev} ${ino} ${size} ${mtimeNs}`, handle);
      } catch (error) {
        await handle.close();
        throw error;
      }
    } catch (error) {
      if (error instanceof FailedPreconditionError) throw error;
      if (error instanceof Error && "code" in error && error.code === "ENOENT")
        throw new NotFoundError(`${path}; No such file or directory: expected ${what}`, { file: path, cause: error });
      throw systemError("open", path, error);
    }
  }

  /** The `length` bytes at `offset`. @throws OutOfRangeError where the file is too short */
  async read(offset: number, length: number): Promise<Uint8Array> {
    this.check(offset, length, `${length} bytes`);
    const target = new Uint8Array(length);
    await this.readInto(target, offset);
    return target;
  }

  /**
   * Fills `target` from `offset` on. `each` sees every piece that has arrived while the next one is being read.
   * @throws OutOfRangeError where the file is too short
   */
  async readInto(target: Uint8Array, offset: number, each?: (piece: Uint8Array) => void): Promise<void> {
    this.check(offset, target.length, `${target.length} bytes`);
    if (target.length < WINDOW >> 2) {
      const { start, bytes } = await this.windowAt(offset, target.length);
      target.set(bytes.subarray(offset - start, offset - start + target.length));
      each?.(target);
      return;
    }
    await this.inTurn(target.length, (at) => this.fill(target.subarray(at, at + CHUNK), offset + at), each);
  }

  /**
   * Reads `length` bytes from `offset` on piece by piece, into memory that is used again and again: `each` sees a piece, and where in the
   * whole it begins, until it returns.
   * @throws OutOfRangeError where the file is too short
   */
  async readPieces(offset: number, length: number, each: (piece: Uint8Array, at: number) => void): Promise<void> {
    this.check(offset, length, `${length} bytes`);
    const memory = [0, 1, 2].map(() => new Uint8Array(Math.min(CHUNK, length)));
    const fill = (at: number): Promise<Uint8Array> =>
      this.fill(memory[(at / CHUNK) % 3]!.subarray(0, length - at), offset + at);
    await this.inTurn(length, fill, each);
  }

  /** Has pieces filled one after the other, the next two while `each` works on the one before. */
  private async inTurn(
    length: number,
    fill: (at: number) => Promise<Uint8Array>,
    each?: (piece: Uint8Array, at: number) => void,
  ): Promise<void> {
    const begin = (at: number): Promise<Uint8Array> | undefined => (at < length ? fill(at) : undefined);
    let [now, next] = [begin(0), begin(CHUNK)];
    for (let at = 0; now !== undefined; at += CHUNK) {
      let piece: Uint8Array;
      try {
        piece = await now;
      } catch (error) {
        await Promise.allSettled([next]);
        throw error;
      }
      [now, next] = [next, begin(at + 2 * CHUNK)];
      each?.(piece, at);
    }
  }

  /** Bytes of the file that have those from `offset` on among them. */
  private async windowAt(offset: number, length: number): Promise<{ start: number; bytes: Uint8Array }> {
    const { window } = this;
    if (window !== undefined && offset >= window.start && offset + length <= window.start + window.bytes.length)
      return window;
    const bytes = await this.fill(new Uint8Array(Math.min(WINDOW, this.size - offset)), offset);
    this.window = { start: offset, bytes };
    return this.window;
  }

  /** Fills `target`, whose first byte is at `offset` of the file. */
  private async fill(target: Uint8Array, offset: number): Promise<Uint8Array> {
    const { length } = target;
    try {
      for (let at = 0; at < length; ) {
        const { bytesRead } = await this.handle.read(target, at, length - at, offset + at);
        if (bytesRead === 0) throw this.tooShort(offset + at, length - at, `${length} bytes`);
        at += bytesRead;
      }
      return target;
    } catch (error) {
      if (error instanceof OutOfRangeError) throw error;
      throw systemError("read", this.path, error);
    }
  }

  /** @throws OutOfRangeError unless `length` bytes at `offset` are in the file; `what` is what they are */
  check(offset: number, length: number, what: string): void {
    if (offset + length > this.size) throw this.tooShort(offset, length, what);
  }

  private tooShort(offset: number, length: number, what: string): OutOfRangeError {
    return new OutOfRangeError(
      `Read less bytes than requested: "${this.path}" has ${this.size} bytes, expected ${what} at bytes ${offset} to ${offset + length}`,
      { file: this.path, offset },
    );
  }

  async close(): Promise<void> {
    await this.handle.close();
  }
}
