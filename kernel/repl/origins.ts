/** Where in a cell an error belongs whose own stack does not tell: failed imports, interrupts, syntax errors. */
import type { CellRecord } from "./cell-registry.js";

/** A place in a cell, as an offset in its text. */
export interface Origin {
  readonly record: CellRecord;
  readonly offset: number;
}

const origins = new WeakMap<object, Origin>();

/** Notes where an error belongs; the first note counts. */
export function setOrigin(error: unknown, record: CellRecord, offset: number): void {
  if (typeof error === "object" && error !== null && !origins.has(error)) origins.set(error, { record, offset });
}

/** Where an error belongs, if that was noted. */
export function originOf(error: object): Origin | undefined {
  return origins.get(error);
}
