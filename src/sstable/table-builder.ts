import { InvalidArgumentError } from "../core/errors.js";
import { BlockBuilder } from "./block-builder.js";
import { compareBytes } from "./bytes.js";
import { type BlockHandle, encodeFooter, encodeHandle, TRAILER_SIZE, trailerOf } from "./format.js";

/** TensorFlow's block size; LevelDB's own is 4,096. */
const BLOCK_SIZE = 262_144;
const RESTART_INTERVAL = 16;

/** What a table is written to. */
export interface TableSink {
  append(bytes: Uint8Array): Promise<void>;
}

/** Writes a table as TensorFlow does (format.ts draws it); the twin of Table. */
export class TableBuilder {
  private readonly data = new BlockBuilder(RESTART_INTERVAL);
  private readonly index = new BlockBuilder(1);
  private last: Uint8Array | undefined;
  private pending: BlockHandle | undefined;
  private offset = 0;

  constructor(private readonly sink: TableSink) {}

  /** Appends an entry. @throws InvalidArgumentError unless `key` comes after all before */
  async add(key: Uint8Array, value: Uint8Array): Promise<void> {
    if (this.last !== undefined) {
      if (compareBytes(this.last, key) >= 0)
        throw new InvalidArgumentError(
          `Cannot add key "${Buffer.from(key)}": it is not ascending, expected sorted keys`,
        );
      if (key.length + value.length >= 2 * BLOCK_SIZE) await this.flush();
      if (this.pending !== undefined) {
        this.index.add(separator(this.last, key), encodeHandle(this.pending));
        this.pending = undefined;
      }
    }
    this.data.add(key, value);
    this.last = key;
    if (this.data.size >= BLOCK_SIZE) await this.flush();
  }

  /** Writes what is left, the index and the footer; the sink stays open. */
  async finish(): Promise<void> {
    await this.flush();
    const metaindex = await this.write(new BlockBuilder(RESTART_INTERVAL).finish());
    if (this.pending !== undefined && this.last !== undefined)
      this.index.add(successor(this.last), encodeHandle(this.pending));
    const index = await this.write(this.index.finish());
    await this.sink.append(encodeFooter(metaindex, index));
  }

  private async flush(): Promise<void> {
    if (!this.data.isEmpty) this.pending = await this.write(this.data.finish());
  }

  private async write(block: Uint8Array): Promise<BlockHandle> {
    const handle = { offset: this.offset, size: block.length };
    await this.sink.append(block);
    await this.sink.append(trailerOf(block));
    this.offset += block.length + TRAILER_SIZE;
    return handle;
  }
}

/** A short key from `key` on and before `next`: cut where they differ, and one more there if that fits. */
export function separator(key: Uint8Array, next: Uint8Array): Uint8Array {
  const most = Math.min(key.length, next.length);
  let at = 0;
  while (at < most && key[at] === next[at]) at++;
  if (at === most || key[at]! === 0xff || key[at]! + 1 >= next[at]!) return key;
  return raised(key, at);
}

/** A short key from `key` on: cut at the first byte that can be one more. */
export function successor(key: Uint8Array): Uint8Array {
  const at = key.findIndex((byte) => byte !== 0xff);
  return at < 0 ? key : raised(key, at);
}

function raised(key: Uint8Array, at: number): Uint8Array {
  const short = key.slice(0, at + 1);
  short[at]!++;
  return short;
}
