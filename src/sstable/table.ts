import { Block, type Entry } from "./block.js";
import { ByteCursor, compareBytes } from "./bytes.js";
import { decodeHandle, readBlock, readFooter } from "./format.js";
import type { RandomAccessFile } from "./random-access-file.js";

/** A table that is read block by block; the twin of TableBuilder. */
export class Table {
  private last: { number: number; block: Block } | undefined;

  private constructor(
    readonly file: RandomAccessFile,
    private readonly index: Block,
  ) {}

  /** Reads footer and index block. @throws DataLossError where `file` is no table */
  static async open(file: RandomAccessFile): Promise<Table> {
    const handle = await readFooter(file);
    return new Table(file, new Block(await readBlock(file, handle), file.path, handle.offset));
  }

  /** The value of `key`; undefined where it is not there. @throws DataLossError where its block is damaged */
  async get(key: Uint8Array): Promise<Uint8Array | undefined> {
    const number = this.index.seek(key);
    if (number === this.index.entries.length) return undefined;
    const block = await this.block(number);
    const entry = block.entries[block.seek(key)];
    return entry !== undefined && compareBytes(entry.key, key) === 0 ? entry.value : undefined;
  }

  /** All entries, ascending by key. */
  async *entries(): AsyncGenerator<Entry> {
    for (let number = 0; number < this.index.entries.length; number++) yield* (await this.block(number)).entries;
  }

  private async block(number: number): Promise<Block> {
    if (this.last?.number === number) return this.last.block;
    const { path } = this.file;
    const handle = decodeHandle(new ByteCursor(this.index.entries[number]!.value, path));
    const block = new Block(await readBlock(this.file, handle), path, handle.offset);
    this.last = { number, block };
    return block;
  }
}
