import { dirname, join } from "node:path";
import type { Library } from "./library.js";

type Session = InstanceType<Library["Session"]>;
type Saver = InstanceType<Library["train"]["Saver"]>;

/** When to save: after so many steps, or so many seconds. */
export type Interval = { readonly steps: number } | { readonly seconds: number };

/** What is being saved, how often, and where. */
export interface Plan {
  readonly interval: Interval;
  readonly prefix: string;
  readonly keep: number;
  /** Says what was saved, or why not. */
  report(text: string, isFailure: boolean): void;
}

/** Saves checkpoints by itself while variables change. */
export class Autosaver {
  #plan: Plan | undefined;
  #tf: Library | undefined;
  #saver: { readonly saver: Saver; readonly variables: readonly unknown[] } | undefined;
  #paused = 0;
  #held = false;
  #step = 0;
  #saved = { step: 0, time: 0 };
  /** Where the count of steps goes on after a restore. */
  #last: string | undefined;

  get plan(): Plan | undefined {
    return this.#plan;
  }
  /** The saver that it saves with, once it has saved. */
  get saver(): Saver | undefined {
    return this.#saver?.saver;
  }
  /** The checkpoint that was saved last. */
  get last(): string | undefined {
    return this.#last;
  }

  /** Begins to save. */
  start(tf: Library, plan: Plan): void {
    this.#tf = tf;
    this.#plan = plan;
    this.#saver = undefined;
    this.#step = this.#globalStep(tf.defaultSession()) ?? this.#step;
    this.#saved = { step: this.#step, time: performance.now() };
    tf.setRunWatcher((session) => this.#ran(session));
  }

  /** Saves no more. */
  stop(): void {
    this.#plan = undefined;
    this.#tf?.setRunWatcher(undefined);
  }

  /** Counts steps from now on, and saves nothing: cells that were run before run again. */
  hold(): void {
    this.#held = true;
  }

  /** Saves again. @returns the last checkpoint that was saved under the prefix, where its step is beyond the session's */
  async release(tf: Library): Promise<string | undefined> {
    this.#held = false;
    this.#saved = { step: this.#step, time: performance.now() };
    if (this.#plan === undefined) return undefined;
    const last = (await savedUnder(tf, this.#plan.prefix)).at(-1);
    return last !== undefined && stepOf(last) > this.#step ? last : undefined;
  }

  /** Does something whose changes of variables are no steps. */
  async paused<T>(work: () => Promise<T>): Promise<T> {
    this.#paused++;
    try {
      return await work();
    } finally {
      this.#paused--;
    }
  }

  /** Variables were restored: steps count on from there. */
  resumeAt(prefix: string): void {
    const step = stepOf(prefix);
    this.#step = step;
    this.#saved = { step, time: performance.now() };
  }

  /** A run has changed variables. */
  async #ran(session: Session): Promise<void> {
    const [plan, tf] = [this.#plan, this.#tf];
    if (plan === undefined || tf === undefined || this.#paused > 0 || session.graph !== tf.getDefaultGraph()) return;
    const before = this.#step;
    this.#step = (await this.#stepOnServer(session)) ?? this.#globalStep(session) ?? this.#step + 1;
    if (this.#step < before) this.#saved = { step: this.#step, time: performance.now() };
    if (this.#held || this.#step === this.#saved.step || !this.#isDue(plan.interval)) return;
    this.#saved = { step: this.#step, time: performance.now() };
    await this.paused(() => this.#save(tf, session, plan));
  }

  #isDue(interval: Interval): boolean {
    if ("steps" in interval) return this.#step - this.#saved.step >= interval.steps;
    return performance.now() - this.#saved.time >= interval.seconds * 1000;
  }

  async #save(tf: Library, session: Session, { prefix, keep, report }: Plan): Promise<void> {
    try {
      const variables = tf.globalVariables();
      if (this.#saver === undefined || !sameElements(this.#saver.variables, variables))
        this.#saver = { saver: await saverThatKnows(tf, prefix, keep), variables };
      this.#last = await this.#saver.saver.save(session, prefix, { globalStep: this.#step });
      report(`Saved ${this.#last}`, false);
    } catch (error) {
      report(`Cannot save "${prefix}-${this.#step}": ${error instanceof Error ? error.message : error}`, true);
    }
  }

  /** The same where a server has it. */
  async #stepOnServer(session: Session): Promise<number | undefined> {
    const variable = session.target === "" ? undefined : this.#tf?.train.getGlobalStep();
    if (variable === undefined || variable === null || !("op" in variable)) return undefined;
    return Number((await session.read([variable.op]))[0]!.at(0));
  }

  /** The value of the graph's global step, where it has one. */
  #globalStep(session: Session): number | undefined {
    const variable = this.#tf?.train.getGlobalStep();
    const value = variable && "op" in variable ? session.peek(variable.op) : undefined;
    return value === undefined ? undefined : Number(value.at(0));
  }
}

/** A saver that keeps and deletes also what an earlier one has saved under the prefix. */
async function saverThatKnows(tf: Library, prefix: string, keep: number): Promise<Saver> {
  const saver = new tf.train.Saver({ maxToKeep: keep });
  await saver.recoverLastCheckpoints(await savedUnder(tf, prefix));
  return saver;
}

/** The checkpoints that a prefix was given with steps, as its folder's state lists them: the latest is the last. */
async function savedUnder(tf: Library, prefix: string): Promise<readonly string[]> {
  const state = await tf.train.getCheckpointState(dirname(prefix));
  const own = (path: string) => join(path).replace(/-\d+$/, "") === join(prefix);
  return state?.allModelCheckpointPaths.filter(own).map((path) => join(path)) ?? [];
}

function stepOf(prefix: string): number {
  return Number(/-(\d+)$/.exec(prefix)?.[1] ?? 0);
}

/** The one of this process: it has one session. */
export const autosaver = new Autosaver();

function sameElements(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((element, at) => element === others[at]);
}
