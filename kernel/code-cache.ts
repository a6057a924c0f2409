import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cachedDataVersionTag } from "node:v8";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";

/** Milliseconds after which a file is removed: what is still in use is soon there again. */
const lifetime = 30 * 24 * 3600_000;

/** Bytes of the checksum at a file's end: V8 crashes on data that a disk has spoilt. */
const trailer = 4;

/** Who else's data V8 would refuse: another edition's, and what was compiled under other flags. */
const edition = `${process.version}-${process.arch}-${cachedDataVersionTag().toString(16)}`;

/**
 * Keeps what V8 has compiled in a folder, so that later processes need not compile it. A folder that cannot be read or written
 * is no failure: V8 compiles, as it does without.
 */
export class CodeCache {
  readonly #folder: string | undefined;
  readonly #fresh = new Map<string, Script>();

  /** `folder`: undefined to keep nothing. */
  constructor(folder: string | undefined) {
    this.#folder = folder;
  }

  /** Whether there is something to {@link keep}. */
  get isFresh(): boolean {
    return this.#fresh.size > 0;
  }

  /**
   * Compiles a script, or takes what is kept of it: a name has always the same text. `url`: the script's in stacks, which is kept
   * with it, so that of a copy elsewhere is kept apart.
   */
  compile(name: string, text: string, url: string): Script {
    const key = `${name}.${crc32(url).toString(16)}`;
    const cachedData = this.#folder === undefined ? undefined : read(pathOf(this.#folder, key));
    const script = new Script(text, { filename: url, ...(cachedData && { cachedData }) });
    if (this.#folder !== undefined && script.cachedDataRejected !== false) this.#fresh.set(key, script);
    return script;
  }

  /** Writes what V8 has compiled by now of the scripts that were not kept, their functions included, and removes old files. */
  keep(): void {
    const folder = this.#folder;
    if (folder === undefined) return;
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      for (const [key, script] of this.#fresh) write(pathOf(folder, key), script.createCachedData());
      for (const name of readdirSync(folder)) {
        const path = join(folder, name);
        if (Date.now() - statSync(path).mtimeMs > lifetime) rmSync(path);
      }
    } catch {
      // The next process compiles again, as this one did.
    }
    this.#fresh.clear();
  }
}

function pathOf(folder: string, key: string): string {
  return join(folder, `${key}.${edition}`);
}

function read(path: string): Buffer | undefined {
  let data: Buffer;
  try {
    data = readFileSync(path);
  } catch {
    // Nothing is kept, or it cannot be read.
    return undefined;
  }
  const end = data.length - trailer;
  if (end <= 0 || crc32(data.subarray(0, end)) !== data.readUInt32LE(end)) return undefined;
  return data.subarray(0, end);
}

/** Writes a file that others see whole or not at all. */
function write(path: string, data: Buffer): void {
  const checksum = Buffer.alloc(trailer);
  checksum.writeUInt32LE(crc32(data));
  const temporary = `${path}-${process.pid}-${performance.now()}`;
  writeFileSync(temporary, Buffer.concat([data, checksum]), { mode: 0o600 });
  renameSync(temporary, path);
}
