import { type FileHandle, open } from "node:fs/promises";
import { systemError } from "../core/errors.js";

/** Small pieces are gathered up to this size; longer ones are written from where they are. */
const BUFFER = 1 << 20;
/** The most that one system call writes. Two are under way at a time; the event loop is free in between. */
const CHUNK = 1 << 20;

/** A new file that is written from start to end (TensorFlow's WritableFile). Await each call before the next one. */
export class WritableFile {
  private buffer: Uint8Array | undefined;
  private buffered = 0;
  private written = 0;

  private constructor(
    readonly path: string,
    private readonly handle: FileHandle,
  ) {}

  /** @throws AlreadyExistsError, NotFoundError, PermissionDeniedError … as the system says */
  static async create(path: string): Promise<WritableFile> {
    try {
      return new WritableFile(path, await open(path, "wx"));
    } catch (error) {
      throw systemError("create", path, error);
    }
  }

  /** Bytes appended so far. */
  get size(): number {
    return this.written + this.buffered;
  }

  /**
   * Appends `bytes`; `each` sees every piece of them while it is being written. They may be changed once it returns.
   * @throws ResourceExhaustedError where the disk is full
   */
  async append(bytes: Uint8Array, each?: (piece: Uint8Array) => void): Promise<void> {
    if (bytes.length < BUFFER >> 2) {
      if (this.buffered + bytes.length > BUFFER) await this.flush();
      this.buffer ??= new Uint8Array(BUFFER);
      this.buffer.set(bytes, this.buffered);
      this.buffered += bytes.length;
      each?.(bytes);
      return;
    }
    await this.flush();
    await this.write(bytes, each);
  }

  private async flush(): Promise<void> {
    if (this.buffer === undefined || this.buffered === 0) return;
    const pending = this.buffer.subarray(0, this.buffered);
    this.buffered = 0;
    await this.write(pending);
  }

  private async write(bytes: Uint8Array, each?: (piece: Uint8Array) => void): Promise<void> {
    let before: Promise<void> = Promise.resolve();
    for (let at = 0; at < bytes.length; at += CHUNK) {
      const piece = bytes.subarray(at, at + CHUNK);
      const now = this.writePiece(piece, this.written);
      this.written += piece.length;
      each?.(piece);
      try {
        await before;
      } catch (error) {
        await Promise.allSettled([now]);
        throw error;
      }
      before = now;
    }
    await before;
  }

  private async writePiece(piece: Uint8Array, position: number): Promise<void> {
    try {
      for (let at = 0; at < piece.length; )
        at += (await this.handle.write(piece, at, piece.length - at, position + at)).bytesWritten;
    } catch (error) {
      throw systemError("write", this.path, error);
    }
  }

  /** Writes what is left, waits until it is on the disk, and closes. */
  async finish(): Promise<void> {
    try {
      await this.flush();
      await this.handle.sync();
    } catch (error) {
      await this.close();
      throw error instanceof Error && "code" in error && typeof error.code === "string"
        ? systemError("write", this.path, error)
        : error;
    }
    await this.close();
  }

  /** Closes without writing what is left. */
  async close(): Promise<void> {
    try {
      await this.handle.close();
    } catch (error) {
      throw systemError("close", this.path, error);
    }
  }
}
