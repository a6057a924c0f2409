/** What a cell writes to the numbers of the process's own streams (`fs.writeSync(1, …)`) is printed by the cell, as what it prints else. */
import fs from "node:fs";
import type { Writable } from "node:stream";

/** Captures such writes from now on. @returns what undoes it */
export function captureDescriptors(streams: Readonly<Record<number, Writable>>): () => void {
  const { write, writeSync } = fs;
  const print = ([fd, data, second, third]: readonly unknown[]): number | undefined => {
    const stream = typeof fd === "number" ? streams[fd] : undefined;
    if (stream === undefined || !(typeof data === "string" || ArrayBuffer.isView(data))) return undefined;
    const bytes = typeof data === "string" ? encoded(data, third) : part(data, second, third);
    stream.write(bytes);
    return bytes.length;
  };
  const capturing = {
    writeSync: (...values: unknown[]) => print(values) ?? Reflect.apply(writeSync, fs, values),
    write: (...values: unknown[]) => {
      const done = values.at(-1);
      const length = typeof done === "function" ? print(values) : undefined;
      if (length === undefined) Reflect.apply(write, fs, values);
      else process.nextTick(done as () => void, null, length, values[1]);
    },
  };
  for (const name of ["write", "writeSync"] as const)
    Object.defineProperties(capturing[name], Object.getOwnPropertyDescriptors(fs[name]));
  Object.assign(fs, capturing);
  return () => void Object.assign(fs, { write, writeSync });
}

function encoded(text: string, encoding: unknown): Buffer {
  return Buffer.from(text, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8");
}

/** The bytes of a view that are meant: all, or those from `offset` on, `length` of them, given one by one or as an object. */
function part(data: ArrayBufferView, offsetOrOptions: unknown, given: unknown): Buffer {
  const options = typeof offsetOrOptions === "object" && offsetOrOptions !== null ? offsetOrOptions : undefined;
  const offset = Number((options ? Reflect.get(options, "offset") : number(offsetOrOptions)) ?? 0);
  const length = Number((options ? Reflect.get(options, "length") : number(given)) ?? data.byteLength - offset);
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength).subarray(offset, offset + length);
}

function number(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
