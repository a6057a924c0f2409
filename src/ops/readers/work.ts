import { RecordReader } from "../../sstable/records.js";
import { type Compression, FileBytes } from "./file-bytes.js";
import type { KeyedRecord, WorkReader } from "./reader.js";

/** How a file of records of one size is made. */
export interface FixedLengths {
  readonly header: number;
  readonly record: number;
  readonly footer: number;
  /** From the beginning of one record to that of the next. */
  readonly hop: number;
}

/** Records of TFRecord files: `file:offset`. */
export const recordWork =
  (compression: Compression): WorkReader =>
  (work) => {
    const bytes = new FileBytes(work, compression);
    const reader = new RecordReader(bytes, work);
    return {
      next: async () => {
        const key = `${work}:${reader.offset}`;
        const value = await reader.next();
        return value && { key, value };
      },
      close: () => bytes.close(),
    };
  };

/** Lines of text files: `file:number`, from 1. */
export const lineWork =
  (skipped: number, compression: Compression = ""): WorkReader =>
  (work) => {
    const bytes = new FileBytes(work, compression);
    let number = 0;
    return {
      next: async () => {
        for (; number < skipped; number++) if ((await bytes.line()) === undefined) return undefined;
        const value = await bytes.line();
        return value && { key: `${work}:${++number}`, value };
      },
      close: () => bytes.close(),
    };
  };

/** Records of one size: `file:number`, from 0. */
export const fixedWork =
  ({ header, record, footer, hop }: FixedLengths, compression: Compression = ""): WorkReader =>
  (work) => {
    let number = 0;
    let whole: Promise<Uint8Array> | undefined;
    return {
      next: async () => {
        whole ??= new FileBytes(work, compression).all();
        const bytes = await whole;
        const begin = header + number * (hop === 0 ? record : hop);
        if (begin + record > bytes.length - footer) return undefined;
        return { key: `${work}:${number++}`, value: bytes.slice(begin, begin + record) };
      },
      close: () => undefined,
    };
  };

/** The one record of a piece of work. */
function once(read: () => Promise<KeyedRecord>): ReturnType<WorkReader> {
  let isOver = false;
  return {
    next: async () => {
      if (isOver) return undefined;
      isOver = true;
      return read();
    },
    close: () => undefined,
  };
}

/** Whole files: `file`. */
export const wholeFileWork: WorkReader = (work) =>
  once(async () => ({ key: work, value: await new FileBytes(work).all() }));

/** The names themselves. */
export const identityWork: WorkReader = (work, bytes) => once(async () => ({ key: work, value: bytes }));
