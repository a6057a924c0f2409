import { type ChildProcessByStdio, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";

/** How long the first run of a program took, where this was the first, and the others, in milliseconds. */
export interface Timed {
  readonly first: number | null;
  readonly times: readonly number[];
  /** The most memory that the process has held. */
  readonly megabytes?: number;
}

/** Says why a contestant does not run a program. */
export class NotRun extends Error {}

/** An engine to compare: a process that reads `{"program", "rounds"}` as JSON lines and answers each with a `Timed`. */
export interface Contestant {
  readonly name: string;
  readonly argv: readonly string[];
}

/** A process of a contestant. */
export class Runner {
  private readonly child: ChildProcessByStdio<Writable, Readable, null>;
  private readonly answers: AsyncIterator<string>;

  constructor(private readonly contestant: Contestant) {
    const [command, ...args] = contestant.argv;
    this.child = spawn(command!, args, { stdio: ["pipe", "pipe", "ignore"] });
    this.answers = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
  }

  /** Runs a program so many times; before that, if it is new here, once. @throws NotRun where it cannot */
  async run(program: string, rounds: number): Promise<Timed> {
    this.child.stdin.write(`${JSON.stringify({ program, rounds })}\n`);
    // Libraries may print lines of their own.
    for (;;) {
      const { value, done } = await this.answers.next();
      if (done) throw new NotRun(`${this.contestant.name} does not run "${program}": its process has ended`);
      if (!value.startsWith("{")) continue;
      const answer = JSON.parse(value) as Timed | { readonly error: string };
      if ("error" in answer) throw new NotRun(`${this.contestant.name} does not run "${program}": ${answer.error}`);
      return answer;
    }
  }

  /** Lets the process end. */
  async end(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once("close", resolve));
    this.child.stdin.end();
    if (this.child.exitCode === null) await ended;
  }
}
