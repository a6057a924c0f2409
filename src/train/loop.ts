import { join } from "node:path";
import { getCheckpointState, latestCheckpoint } from "../checkpoint/checkpoint.js";
import { withGraph } from "../core/default-graph.js";
import { ValueError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { checkOptions } from "../core/options.js";
import { beginWork } from "../core/work.js";
import { Saver } from "../saver/saver.js";
import type { Session } from "../session/session.js";
import { DISPLAY } from "../show/mime.js";

/** What a step of a loop has measured: numbers by name, or arrays of one element as a run gives them. */
export type Measured = Readonly<Record<string, number | bigint | NdArray>>;

/** Options of `tf.train.loop`. */
export interface LoopOptions {
  /** What is being done, for those who watch; "training" by default. */
  readonly label?: string;
  /** Whether the measured is drawn as curves while the loop runs; true by default. */
  readonly plot?: boolean;
  /** A folder for checkpoints. If there are any, the loop restores the latest and goes on behind its step; at its end it saves. */
  readonly checkpointDir?: string;
  /** The session whose variables are saved; needed with `checkpointDir`. */
  readonly sess?: Session;
  /** Saves and restores; by default a new one, of all variables. */
  readonly saver?: Saver;
  /** Saves every so many steps, */
  readonly saveCheckpointSteps?: number;
  /** or every so many seconds; 600, where neither is given. */
  readonly saveCheckpointSecs?: number;
}

const OPTIONS = ["label", "plot", "checkpointDir", "sess", "saver", "saveCheckpointSteps", "saveCheckpointSecs"];

/** Values in the order of the steps, by name. */
export type History = Record<string, number[]>;

/**
 * Calls `body` with each step's number below `steps`, one after the other, and collects what it measures (`{ loss, accuracy }`). In a notebook
 * the loop shows how far it is, and the curves. With `checkpointDir` it saves as it goes, and a loop that was stopped goes on where it was last
 * saved, as a `tf.train.MonitoredTrainingSession` does.
 * @returns the measured, of the steps of this call
 * @throws ValueError for a folder without a session, or for a checkpoint without a step in its name; what `body` throws
 */
export async function loop(
  steps: number,
  body: (step: number) => Measured | undefined | Promise<Measured | undefined>,
  options: LoopOptions = {},
): Promise<History> {
  checkOptions("tf.train.loop", options, OPTIONS);
  const keeper = options.checkpointDir === undefined ? undefined : await Keeper.open(options.checkpointDir, options);
  const start = keeper?.step ?? 0;
  const { label = "training", plot: isPlotted = true } = options;
  const work = beginWork({ label, total: steps, unit: "steps", start, isShown: true, isPlotted });
  const history: History = {};
  try {
    for (let step = start; step < steps; step++) {
      const measured = numbersOf((await body(step)) ?? {});
      for (const [name, value] of Object.entries(measured)) (history[name] ??= []).push(value);
      work.done(step + 1, measured);
      await keeper?.after(step + 1);
    }
    await keeper?.save(Math.max(steps, start));
  } finally {
    work.end();
  }
  // As a cell's result it is said in a line; to everything else it is the arrays.
  return Object.defineProperty(history, DISPLAY, { value: () => ({ "text/plain": summaryOf(history) }) });
}

/** What each of the measured went through: `loss: 1000 values, 2.3026 to 0.0412`. */
function summaryOf(history: History): string {
  const lines = Object.entries(history).map(([name, values]) => {
    const [first, last] = [values[0]!, values.at(-1)!].map((value) => Number(value.toPrecision(5)));
    return values.length === 1 ? `${name}: 1 value, ${last}` : `${name}: ${values.length} values, ${first} to ${last}`;
  });
  return lines.length === 0 ? "nothing was measured" : lines.join("\n");
}

function numbersOf(measured: Measured): Record<string, number> {
  return Object.fromEntries(
    Object.entries(measured).map(([name, value]) => [name, Number(value instanceof NdArray ? value.item() : value)]),
  );
}

/** Saves a loop's variables as it goes. */
class Keeper {
  readonly #options: LoopOptions;
  readonly #sess: Session;
  readonly #saver: Saver;
  readonly #prefix: string;
  /** The step of the checkpoint that is the latest. */
  step = 0;
  #time = Date.now();

  private constructor(folder: string, options: LoopOptions) {
    if (options.sess === undefined)
      throw new ValueError("Cannot save a loop's checkpoints: there is no session, expected { checkpointDir, sess }");
    this.#options = options;
    this.#sess = options.sess;
    this.#saver = options.saver ?? withGraph(this.#sess.graph, () => new Saver());
    this.#prefix = join(folder, "model");
  }

  /** Restores the folder's latest checkpoint, where there is one. */
  static async open(folder: string, options: LoopOptions): Promise<Keeper> {
    const keeper = new Keeper(folder, options);
    const latest = await latestCheckpoint(folder);
    if (latest === undefined) return keeper;
    const step = /-(\d+)$/.exec(latest)?.[1];
    if (step === undefined)
      throw new ValueError(
        `Cannot go on from "${latest}": it has no step in its name, expected one such as model-1000`,
      );
    await keeper.#saver.restore(keeper.#sess, latest);
    const state = await getCheckpointState(folder);
    await keeper.#saver.recoverLastCheckpoints(state?.allModelCheckpointPaths ?? [latest]);
    keeper.step = Number(step);
    return keeper;
  }

  /** Saves, if it is time, when `step` steps are done. */
  async after(step: number): Promise<void> {
    const { saveCheckpointSteps: every, saveCheckpointSecs: seconds = every === undefined ? 600 : undefined } =
      this.#options;
    const isDue = every !== undefined && step - this.step >= every;
    if (isDue || (seconds !== undefined && Date.now() - this.#time >= seconds * 1000)) await this.save(step);
  }

  /** Saves, unless this step is saved already. */
  async save(step: number): Promise<void> {
    if (step === this.step) return;
    await this.#saver.save(this.#sess, this.#prefix, { globalStep: step });
    [this.step, this.#time] = [step, Date.now()];
  }
}
