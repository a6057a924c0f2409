import type { MimeBundle } from "./display/bundle.js";
import { log } from "./log.js";
import type { ValueKind } from "./magic.js";

/** What TypeScript finds wrong with a cell. */
export interface CellProblem {
  /** TypeScript's number of the problem: 2322 for TS2322. */
  readonly code: number;
  /** In TypeScript's words, with what it suggests instead. */
  readonly message: string;
  /** Where in the cell, from 1; the column in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** Units of the line that it is about. */
  readonly length: number;
}

/** A magic as the one who writes it needs to know it. */
export interface MagicNote {
  readonly name: string;
  readonly summary: string;
  readonly help: string;
  /** Where it may stand. */
  readonly place: "line" | "cell" | "both";
  readonly options: readonly OptionNote[];
  readonly arguments: readonly (Suggestions & { readonly name: string })[];
}

/** What an argument or the value of an option can be. */
export interface Suggestions {
  /** Values that it can have, where they are few, or may well have. */
  readonly choices: readonly string[] | undefined;
  readonly kind: ValueKind | undefined;
}

/** An option of a magic. */
export interface OptionNote extends Suggestions {
  readonly flag: string;
  readonly short: string | undefined;
  readonly description: string;
  readonly takesValue: boolean;
}

/** A variable of the session as it is now. */
export interface ValueNote {
  /** Its class, or the type of a primitive; of an array also dtype and shape. */
  readonly type: string;
  /** Its text, shortened. */
  readonly text: string;
  /** The source of a function or class. */
  readonly source: string | undefined;
}

/** Names of the default graph, in the order of its making. */
export interface GraphNames {
  readonly operations: readonly string[];
  readonly tensors: readonly string[];
  readonly variables: readonly string[];
  /** Name scopes, outer and inner ones. */
  readonly scopes: readonly string[];
}

/** What the wire's thread asks the main thread, which answers when its event loop turns. */
export interface MainQuestions {
  readonly graph: { readonly question: object; readonly answer: GraphNames };
  /** The names in a checkpoint: that of a prefix, or a folder's latest. */
  readonly checkpoint: { readonly question: { readonly path: string }; readonly answer: readonly string[] };
  /** The value of a path such as `["a", "b"]`; undefined where there is none, or code would have to run to get it. */
  readonly value: {
    readonly question: { readonly path: readonly string[]; readonly detailed: boolean };
    readonly answer: ValueNote | undefined;
  };
  /** The names that the session offers a cell. */
  readonly names: { readonly question: object; readonly answer: readonly string[] };
  readonly members: { readonly question: { readonly path: readonly string[] }; readonly answer: readonly string[] };
  readonly magics: { readonly question: object; readonly answer: readonly MagicNote[] };
}

/** What the main thread asks the wire's, where the language server is at hand. */
export interface WireQuestions {
  /** What is wrong with the types of a cell; `id` is that of the execute_request. */
  readonly check: {
    readonly question: { readonly id: string; readonly code: string };
    readonly answer: readonly CellProblem[];
  };
  /** Help for the name that the code is. */
  readonly help: {
    readonly question: { readonly code: string; readonly detailed: boolean };
    readonly answer: MimeBundle | undefined;
  };
}

/** Questions by what they are about. */
type Questionnaire<Questions> = {
  readonly [About in keyof Questions]: { readonly question: object; readonly answer: unknown };
};

/** A question of one of the threads, as a packet carries it. */
export interface Asked<Questions> {
  readonly kind: "query";
  readonly id: number;
  readonly about: keyof Questions;
  readonly question: object;
}

/** The answer to a question; without `answer` where there was a failure, which is in the log of who failed. */
export interface Answered {
  readonly kind: "told";
  readonly id: number;
  readonly answer?: unknown;
}

/** How each question is answered. */
export type Answers<Questions extends Questionnaire<Questions>> = {
  readonly [About in keyof Questions]: (
    question: Questions[About]["question"],
  ) => Questions[About]["answer"] | Promise<Questions[About]["answer"]>;
};

/** Answers a question. A failure is logged, and gives an answer that says nothing. */
export async function answered<Questions extends Questionnaire<Questions>>(
  { id, about, question }: Asked<Questions>,
  answers: Answers<Questions>,
): Promise<Answered> {
  try {
    return { kind: "told", id, answer: await answers[about](question) };
  } catch (error) {
    log(`Cannot tell "${String(about)}": ${error instanceof Error ? error.message : error}`);
    return { kind: "told", id };
  }
}

/** One thread's questions to the other, until they are answered. */
export class Asking<Questions extends Questionnaire<Questions>> {
  readonly #send: (packet: Asked<Questions>) => void;
  readonly #waiting = new Map<number, (answer: unknown) => void>();
  #last = 0;

  /** `send` brings a question to the other thread. */
  constructor(send: (packet: Asked<Questions>) => void) {
    this.#send = send;
  }

  /** Asks, and resolves with the answer; with undefined when none came within so many milliseconds, or at all. */
  ask<About extends keyof Questions>(
    about: About,
    question: Questions[About]["question"],
    patience: number,
  ): Promise<Questions[About]["answer"] | undefined> {
    const id = ++this.#last;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.take({ kind: "told", id }), patience);
      timer.unref();
      this.#waiting.set(id, (answer) => {
        clearTimeout(timer);
        resolve(answer as Questions[About]["answer"] | undefined);
      });
      this.#send({ kind: "query", id, about, question });
    });
  }

  /** Takes an answer. */
  take({ id, answer }: Answered): void {
    const resolve = this.#waiting.get(id);
    this.#waiting.delete(id);
    resolve?.(answer);
  }
}
