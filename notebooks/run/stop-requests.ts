/** Where the signals come from: a process. */
export interface SignalSource {
  on(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
  off(signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void): unknown;
}

/** What to do when the user asks to stop. */
export interface StopActions {
  /** The first Ctrl-C. */
  interrupt(): void;
  /** A second Ctrl-C, or a request to terminate. */
  end(): void;
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const EXIT_CODES: Record<(typeof SIGNALS)[number], number> = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** `npm start` sends a signal of the terminal on to its child, which has had it already: that is one request. */
const SAME_REQUEST_MS = 250;

/** Listens to the signals by which a user ends a run. */
export class StopRequests {
  readonly #source: SignalSource;
  readonly #actions: StopActions;
  #last = Number.NEGATIVE_INFINITY;
  #exitCode: number | undefined;

  constructor(source: SignalSource, actions: StopActions) {
    this.#source = source;
    this.#actions = actions;
    for (const signal of SIGNALS) source.on(signal, this.#receive);
  }

  /** The exit code by which shells tell of the signal that ended the run, once there was one. */
  get exitCode(): number | undefined {
    return this.#exitCode;
  }

  /** Ends the run for another reason, with the exit code that tells of it. */
  end(exitCode: number): void {
    this.#exitCode ??= exitCode;
    this.#actions.end();
  }

  /** Stops listening. */
  dispose(): void {
    for (const signal of SIGNALS) this.#source.off(signal, this.#receive);
  }

  readonly #receive = (signal: NodeJS.Signals): void => {
    const now = performance.now();
    const repeated = signal === "SIGINT" && now - this.#last < SAME_REQUEST_MS;
    const first = this.#exitCode === undefined;
    this.#exitCode = EXIT_CODES[signal as keyof typeof EXIT_CODES];
    if (repeated) return;
    this.#last = now;
    if (signal === "SIGINT" && first) this.#actions.interrupt();
    else this.#actions.end();
  };
}
