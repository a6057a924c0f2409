/** Lets asynchronous work go one after the other, in the order in which it came. */
export class Turns {
  private last: Promise<void> = Promise.resolve();
  /** Ends the turn that is taken now. */
  private end = (): void => {};

  /** Does `work` when all that came before is done, whether that succeeded or not. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    await this.begin();
    try {
      return await work();
    } finally {
      this.end();
    }
  }

  /** For work that has its turn: others have theirs until `promise` is settled, and then it goes on. */
  async pause<T>(promise: Promise<T>): Promise<T> {
    this.end();
    try {
      return await promise;
    } finally {
      await this.begin();
    }
  }

  private async begin(): Promise<void> {
    const before = this.last;
    let end = (): void => {};
    this.last = new Promise((resolve) => {
      end = resolve;
    });
    await before;
    this.end = end;
  }
}
