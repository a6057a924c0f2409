import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { type AnswerLine, answerWord } from "../bridge.js";
import { log } from "../log.js";

/** Milliseconds between an interrupt and the end of a process that does not heed it. */
const patience = 2000;

/** Ends the child process for which the main thread stands still (`execSync` and its like), with all that this has started. */
export class WaitedChild {
  readonly #memory: AnswerLine["memory"];
  /** When the child was interrupted, and the number of that wait. */
  #asked: { readonly wait: number; readonly at: number } | undefined;

  constructor({ memory }: AnswerLine) {
    this.#memory = memory;
  }

  /** Interrupts the child, if there is one; it is killed where it was interrupted a while ago. */
  async interrupt(): Promise<void> {
    const wait = this.#wait;
    if (wait === 0) return;
    const isNew = this.#asked?.wait !== wait;
    if (isNew) this.#asked = { wait, at: Date.now() };
    else if (Date.now() - this.#asked!.at < patience) return;
    try {
      const pids = await newestChild();
      // Another may be waited for by now: it started after the interrupt, and the cell that did so is ended otherwise.
      if (this.#wait === wait) for (const pid of pids) signal(pid, isNew ? "SIGINT" : "SIGKILL");
    } catch (error) {
      log(`Cannot interrupt the process that the cell waits for: ${error instanceof Error ? error.message : error}`);
    }
  }

  /** The number of the wait that goes on; 0 where none does. */
  get #wait(): number {
    return Atomics.load(this.#memory, answerWord.wait);
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

/** The process that the main thread has started last, and what descends from it. */
async function newestChild(): Promise<number[]> {
  const childrenOf = process.platform === "linux" ? childrenOnLinux : await childrenFromList();
  const newest = (await childrenOf(process.pid, true)).at(-1);
  const all = newest === undefined ? [] : [newest];
  for (const pid of all) all.push(...(await childrenOf(pid)));
  return all;
}

/** Children of a process, in the order in which they were started; with `main`, those that its main thread has started. */
async function childrenOnLinux(pid: number, main = false): Promise<number[]> {
  const threads = main ? [String(pid)] : await readdir(`/proc/${pid}/task`).catch(ended);
  const lists = threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/children`, "utf8").catch(ended));
  return (await Promise.all(lists)).flatMap((list) => String(list).split(" ").filter(Boolean).map(Number));
}

/** Nothing, where the process has ended meanwhile. */
function ended(error: NodeJS.ErrnoException): never[] {
  if (error.code !== "ENOENT" && error.code !== "ESRCH") throw error;
  return [];
}

/** The same by the list of all processes. */
async function childrenFromList(): Promise<(pid: number) => Promise<number[]>> {
  const listing = promisify(execFile)("ps", ["-A", "-o", "pid=,ppid="]);
  const { stdout } = await listing;
  const rows = stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
  const others = rows.filter(([pid]) => pid !== listing.child.pid).sort(([a], [b]) => a - b);
  return async (parent) => others.filter(([, ppid]) => ppid === parent).map(([pid]) => pid);
}
