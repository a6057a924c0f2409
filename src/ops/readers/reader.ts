import { OutOfRangeError } from "../../core/errors.js";
import type { NdArray } from "../../core/ndarray.js";
import { Turns } from "../../core/turns.js";
import { encodeText, stringArray } from "../host/strings.js";
import type { Queue, QueueElement } from "../queue/queue.js";

/** What is read: a name for the record, and the record. */
export interface KeyedRecord {
  readonly key: string;
  readonly value: Uint8Array;
}
/** Reads a piece of work (mostly a file): gives its records, undefined behind the last. */
export type WorkReader = (
  work: string,
  bytes: Uint8Array,
) => { next(): Promise<KeyedRecord | undefined>; close(): void };

/** Reads pieces of work, whose names a queue gives, one after the other (TensorFlow's ReaderBase). */
export class Reader {
  private current: ReturnType<WorkReader> | undefined;
  /** Runs that read at the same time read one after the other. */
  private readonly turns = new Turns();
  recordsProduced = 0n;
  workUnitsCompleted = 0n;

  constructor(private readonly open: WorkReader) {}

  /** The next record; waits while the queue has no work. @throws OutOfRangeError where there will be no more */
  read(queue: Queue, signal: AbortSignal): Promise<KeyedRecord> {
    return this.turns.take(() => this.readNow(queue, signal));
  }

  /** Up to so many records: fewer where the queue is closed. @throws OutOfRangeError where there are none */
  readUpTo(queue: Queue, count: number, signal: AbortSignal): Promise<KeyedRecord[]> {
    return this.turns.take(() => this.readUpToNow(queue, count, signal));
  }

  private async readNow(queue: Queue, signal: AbortSignal): Promise<KeyedRecord> {
    for (;;) {
      if (this.current === undefined) {
        const [element] = await queue.dequeue({ count: 1, allowsFewer: false }, signal);
        this.current = this.opened(element!);
      }
      const record = await this.current.next();
      if (record !== undefined) {
        this.recordsProduced++;
        return record;
      }
      this.finish();
    }
  }

  private async readUpToNow(queue: Queue, count: number, signal: AbortSignal): Promise<KeyedRecord[]> {
    const records: KeyedRecord[] = [];
    while (records.length < count) {
      try {
        records.push(await this.readNow(queue, signal));
      } catch (error) {
        if (!(error instanceof OutOfRangeError) || records.length === 0) throw error;
        break;
      }
    }
    return records;
  }

  /** Forgets what it was reading, and its counts. */
  reset(): void {
    this.current?.close();
    this.current = undefined;
    this.recordsProduced = 0n;
    this.workUnitsCompleted = 0n;
  }

  private opened([name]: QueueElement): ReturnType<WorkReader> {
    const [bytes] = (name as NdArray).data as Uint8Array[];
    return this.open(new TextDecoder().decode(bytes), bytes!);
  }
  private finish(): void {
    this.current?.close();
    this.current = undefined;
    this.workUnitsCompleted++;
  }
}

/** Records as arrays of keys and of values. */
export function arraysOf(records: readonly KeyedRecord[], shape: readonly number[]): NdArray[] {
  const keys = records.map(({ key }) => encodeText(key));
  const values = records.map(({ value }) => value);
  return [stringArray(shape, keys), stringArray(shape, values)];
}
