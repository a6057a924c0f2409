import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Bytes of the heap. */
export interface HeapWeight {
  /** In use, with those that nothing refers to any more. */
  readonly used: number;
  /** In use when these were collected, which is worthwhile where many are in use. */
  readonly living: number;
}

/** Weighs the heap. Garbage is collected if more than `above` bytes are in use. */
export function weighHeap(above: number): HeapWeight {
  const used = bytesInUse();
  if (used <= above) return { used, living: used };
  collectGarbage();
  return { used, living: bytesInUse() };
}

function bytesInUse(): number {
  return getHeapStatistics().used_heap_size;
}

/** Collects all that nothing refers to any more, at once. V8 hands the function for that only to a context that is made while it is asked to. */
function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  setFlagsFromString("--no-expose-gc");
  collect();
}
