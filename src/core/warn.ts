/** Tells the user, in a notebook's cell below it, what was met and left alone. */
export function warn(message: string): void {
  console.warn(`Warning: ${message}`);
}
