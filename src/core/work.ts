/** Work that can take long, as it begins. */
export interface WorkPlan {
  /** What is being done: `Saving model-1000`. */
  readonly label: string;
  /** How much there is to do. */
  readonly total: number;
  /** What is counted: `steps`, `tensors`. */
  readonly unit: string;
  /** How much of it is done already. */
  readonly start?: number;
  /** Whether it is shown from its beginning; other work only when it takes long. */
  readonly isShown?: boolean;
  /** Whether what is measured is drawn as curves, too. */
  readonly isPlotted?: boolean;
}

/** Work that is under way; whoever watches is told how far it is. */
export interface Work {
  /** So much is done by now; `metrics` are what was measured, by name. */
  done(amount: number, metrics?: Readonly<Record<string, unknown>>): void;
  /** It is over, done or not. */
  end(): void;
}

/** Is told of work that begins. */
export type WorkWatcher = (plan: WorkPlan) => Work;

const unwatched: Work = { done() {}, end() {} };
let watcher: WorkWatcher = () => unwatched;

/** Has work that can take long told to `watch`: a kernel shows it. In a program of its own nobody watches. */
export function setWorkWatcher(watch: WorkWatcher): void {
  watcher = watch;
}

/** Begins work that can take long: call `end` in any case. */
export function beginWork(plan: WorkPlan): Work {
  return watcher(plan);
}
