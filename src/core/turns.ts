/** Lets asynchronous work go one after the other, in the order in which it came. */
export class Turns {
  private last: Promise<void> = Promise.resolve();

  /** Does `work` when all that came before is done, whether that succeeded or not. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    const before = this.last;
    let end = (): void => {};
    this.last = new Promise((resolve) => {
      end = resolve;
    });
    await before;
    try {
      return await work();
    } finally {
      end();
    }
  }
}
