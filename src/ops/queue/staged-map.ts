import type { DType } from "../../core/dtype.js";
import { InvalidArgumentError, ResourceExhaustedError } from "../../core/errors.js";
import type { NdArray } from "../../core/ndarray.js";
import { Attempts, awaitAttempt, type Progress } from "./attempts.js";
import { bytesOf } from "./staging-area.js";

/** What a map was made with; `capacity` and `memoryLimit` (in bytes) are without limit where they are 0. */
export interface StagedMapSpec {
  readonly types: readonly DType[];
  readonly capacity: number;
  readonly memoryLimit: number;
  /** True where the element of the smallest key comes out first. */
  readonly isOrdered: boolean;
}

/** The parts of an element that are there. */
type Parts = (NdArray | undefined)[];

const given = (parts: Parts): NdArray[] => parts.filter((part) => part !== undefined);

/**
 * Tensors on their way from one part of a run (or of the next one) to another, by keys; the parts of an element may come one by one.
 * Who finds no room, or no element, waits.
 * @see tensorflow/core/kernels/map_stage_op.cc
 */
export class StagedMap {
  private readonly complete = new Map<bigint, Parts>();
  private readonly partial = new Map<bigint, Parts>();
  private readonly waiting = new Set<Attempts>();
  private bytes = 0;

  constructor(private readonly spec: StagedMapSpec) {}

  /** The number of elements of which all parts came. */
  get size(): number {
    return this.complete.size;
  }
  /** The number of elements of which some parts are still to come. */
  get incompleteSize(): number {
    return this.partial.size;
  }

  /** Puts parts of an element in; waits while there is no room. @throws ResourceExhaustedError where they will never fit */
  put(key: bigint, indices: readonly number[], values: readonly NdArray[], signal: AbortSignal): void | Promise<void> {
    const { memoryLimit } = this.spec;
    const size = bytesOf(values);
    if (memoryLimit > 0 && size > memoryLimit)
      throw new ResourceExhaustedError(
        `Attempted to insert tensors with combined size of '${size}' bytes into Staging Area with a memory limit of '${memoryLimit}'.`,
      );
    return this.await(signal, "Stage", () => {
      if (memoryLimit > 0 && this.bytes + size > memoryLimit) return undefined;
      return this.insert(key, indices, values) ? { value: undefined } : undefined;
    });
  }

  /** Takes parts of an element out, of any one where no key is given. */
  take(key: bigint | undefined, indices: readonly number[], signal: AbortSignal): Taken | Promise<Taken> {
    return this.await(signal, "Unstage", () => {
      const found = key ?? this.firstKey();
      const parts = found === undefined ? undefined : this.complete.get(found);
      if (found === undefined || parts === undefined) return undefined;
      const values = this.parts(found, parts, indices);
      for (const index of indices) parts[index] = undefined;
      this.bytes -= bytesOf(values);
      if (given(parts).length === 0) this.complete.delete(found);
      return { value: { key: found, values } };
    });
  }

  /** Parts of an element, which stay. */
  peek(key: bigint, indices: readonly number[], signal: AbortSignal): NdArray[] | Promise<NdArray[]> {
    return this.await(signal, "Peek", () => {
      const parts = this.complete.get(key);
      return parts === undefined ? undefined : { value: this.parts(key, parts, indices) };
    });
  }

  clear(): void {
    this.complete.clear();
    this.partial.clear();
    this.bytes = 0;
    this.flush();
  }

  /** False where there is no room for one more. */
  private insert(key: bigint, indices: readonly number[], values: readonly NdArray[]): boolean {
    const { types, capacity } = this.spec;
    const parts: Parts = this.partial.get(key) ?? types.map(() => undefined);
    for (const index of indices) {
      this.checkIndex(key, index);
      if (parts[index] !== undefined)
        throw new InvalidArgumentError(
          `The tensor for index '${index}' for key '${key}' was already initialized '${types.length}'.`,
        );
    }
    const missing = types.length - given(parts).length - indices.length;
    if (missing === 0 && capacity > 0 && this.complete.size >= capacity) return false;
    indices.forEach((index, i) => {
      parts[index] = values[i]!;
    });
    this.bytes += bytesOf(values);
    if (missing > 0) this.partial.set(key, parts);
    else {
      this.partial.delete(key);
      if (this.complete.has(key)) this.bytes -= bytesOf(given(parts));
      else this.complete.set(key, parts);
    }
    return true;
  }

  private firstKey(): bigint | undefined {
    const keys = [...this.complete.keys()];
    return this.spec.isOrdered ? keys.sort((a, b) => (a < b ? -1 : 1))[0] : keys[0];
  }

  private parts(key: bigint, parts: Parts, indices: readonly number[]): NdArray[] {
    return indices.map((index) => {
      this.checkIndex(key, index);
      const part = parts[index];
      if (part !== undefined) return part;
      throw new InvalidArgumentError(`Tensor at index '${index}' for key '${key}' has already been removed.`);
    });
  }

  private checkIndex(key: bigint, index: number): void {
    const { length } = this.spec.types;
    if (index >= 0 && index < length) return;
    throw new InvalidArgumentError(`Index '${index}' for key '${key}' is out of bounds '${length}'.`);
  }

  /** Who waits for one key holds up nobody else. */
  private await<T>(signal: AbortSignal, what: string, find: () => { readonly value: T } | undefined): T | Promise<T> {
    const own = new Attempts();
    this.waiting.add(own);
    let found: { readonly value: T } | undefined;
    const attempt = own.add<T>({
      try: (): Progress => {
        found = find();
        return found === undefined ? "none" : "all";
      },
      result: () => found!.value,
      undo: () => undefined,
    });
    return awaitAttempt(own, attempt, { signal, flush: () => this.flush(), what });
  }

  private flush(): void {
    for (let changed = true; changed; ) {
      changed = false;
      for (const attempts of this.waiting) {
        changed = attempts.flush() || changed;
        if (!attempts.isWaiting) this.waiting.delete(attempts);
      }
    }
  }
}

/** An element's key, and the parts of it that were asked for. */
export interface Taken {
  readonly key: bigint;
  readonly values: readonly NdArray[];
}
