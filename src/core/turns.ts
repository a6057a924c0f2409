let abandoned = 0;
let taken = 0;

/** Whether anything has its turn now, of those that have not been abandoned. */
export function hasTurns(): boolean {
  return taken > 0;
}

/**
 * Lets nothing wait any more for what has its turn now: code was ended at once, wherever it was, and what it had begun may never come to its end.
 */
export function abandonTurns(): void {
  abandoned++;
  taken = 0;
}

/** One who has a turn, and how it ends. */
interface Turn {
  end(): void;
}

/** Lets asynchronous work go one after the other, in the order in which it came. */
export class Turns {
  private last: Promise<void> = Promise.resolve();
  /** How often turns had been abandoned when the last one was asked for. */
  private seen = abandoned;
  private current: Turn = { end() {} };

  /** Does `work` when all that came before is done, whether that succeeded or not. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    const turn: Turn = { end() {} };
    await this.begin(turn);
    try {
      return await work();
    } finally {
      turn.end();
    }
  }

  /** For work that has its turn: others have theirs until `promise` is settled, and then it goes on. */
  async pause<T>(promise: Promise<T>): Promise<T> {
    const turn = this.current;
    turn.end();
    try {
      return await promise;
    } finally {
      await this.begin(turn);
    }
  }

  private async begin(turn: Turn): Promise<void> {
    const before = this.seen === abandoned ? this.last : Promise.resolve();
    this.seen = abandoned;
    let free = (): void => {};
    this.last = new Promise((resolve) => {
      free = resolve;
    });
    await before;
    const begun = abandoned;
    taken++;
    turn.end = () => {
      if (begun === abandoned) taken--;
      free();
    };
    this.current = turn;
  }
}
