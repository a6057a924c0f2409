/** What a cell ends with that needs more memory than there is. What it has kept under its names is kept. */
export class OutOfMemoryError extends Error {
  override readonly name = "OutOfMemoryError";

  /** `reason`: how much there is, and of what. */
  constructor(reason: string) {
    super(`Cannot go on with the cell: ${reason}`);
  }
}
