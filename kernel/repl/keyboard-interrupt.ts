/** What a cell that is interrupted ends with; a cell may catch it, as Python's cells may. */
export class KeyboardInterrupt extends Error {
  override readonly name = "KeyboardInterrupt";

  constructor(message = "The cell was interrupted") {
    super(message);
  }
}
