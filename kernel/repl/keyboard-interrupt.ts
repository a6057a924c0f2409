import { OutOfMemoryError } from "./out-of-memory.js";

/** What a cell that is interrupted ends with; a cell may catch it, as Python's cells may. */
export class KeyboardInterrupt extends Error {
  override readonly name = "KeyboardInterrupt";

  constructor(message = "The cell was interrupted") {
    super(message);
  }
}

let noted: KeyboardInterrupt | OutOfMemoryError | undefined;

/**
 * Notes where code stands that is about to be terminated: to be called on top of its stack. `reason`: why memory ends it, where
 * it does.
 */
export function noteInterruption(reason?: string): void {
  noted = reason === undefined ? new KeyboardInterrupt() : new OutOfMemoryError(reason);
}

/** The interruption of terminated code. The first one that is asked for knows where the code stood. */
export function takeInterruption(): KeyboardInterrupt | OutOfMemoryError {
  const interruption = noted ?? new KeyboardInterrupt();
  noted = undefined;
  return interruption;
}
