/** What a cell that is interrupted ends with; a cell may catch it, as Python's cells may. */
export class KeyboardInterrupt extends Error {
  override readonly name = "KeyboardInterrupt";

  constructor(message = "The cell was interrupted") {
    super(message);
  }
}

let noted: KeyboardInterrupt | undefined;

/** Notes where code stands that is about to be terminated: to be called on top of its stack. */
export function noteInterruption(): void {
  noted = new KeyboardInterrupt();
}

/** The interruption of terminated code. The first one that is asked for knows where the code stood. */
export function takeInterruption(): KeyboardInterrupt {
  const interruption = noted ?? new KeyboardInterrupt();
  noted = undefined;
  return interruption;
}
