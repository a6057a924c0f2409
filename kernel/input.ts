import { receiveMessageOnPort } from "node:worker_threads";
import { type Answer, type AnswerLine, answerWord } from "./bridge.js";
import type { Outgoing, Request } from "./message.js";

/** Milliseconds within which an interrupt that is under way ends what the thread runs. */
const patience = 2000;

/** What a cell asks its front end. */
export interface Question {
  readonly prompt: string;
  /** The answer is not to be shown while it is typed. */
  readonly password: boolean;
}

/** The front end cannot be asked: it runs without anybody to answer. Named as ipykernel names it. */
export class StdinNotImplementedError extends Error {
  override readonly name = "StdinNotImplementedError";
}

/** What asking needs of the kernel around it. */
export interface InputHost {
  /** The request that the calling code belongs to. */
  readonly request: Request | undefined;
  /** Sends a question. */
  ask(question: number, message: Outgoing): void;
  /** Acts on the interrupt `id`, which came while the thread stood still, and gives the error to end the wait with. */
  interrupted(id: number): Error;
}

/** The main thread's side of questions to the front end (`input_request`): awaited, or while the thread stands still. */
export class Input {
  readonly #line: AnswerLine;
  readonly #host: InputHost;
  readonly #open = new Map<number, (answer: Answer) => void>();
  #last = 0;
  #waits = 0;

  constructor(line: AnswerLine, host: InputHost) {
    this.#line = line;
    this.#host = host;
  }

  /** Asks, and resolves with the answer; other code runs meanwhile. @throws StdinNotImplementedError where nobody can answer */
  ask(question: Question): Promise<string> {
    return new Promise((resolve, reject) => {
      this.#send(question, (answer) => {
        if (answer.refusal === undefined) resolve(answer.value);
        else reject(refused(question, answer.refusal));
      });
    });
  }

  /** Asks, and waits for the answer without letting anything else run. @throws StdinNotImplementedError where nobody can answer */
  askNow(question: Question): string {
    const { memory } = this.#line;
    const before = Atomics.load(memory, answerWord.interrupt);
    let answer: Answer | undefined;
    const number = this.#send(question, (given) => {
      answer = given;
    });
    for (;;) {
      const came = Atomics.load(memory, answerWord.came);
      this.receive();
      const given = answer as Answer | undefined;
      if (given?.refusal !== undefined) throw refused(question, given.refusal);
      if (given !== undefined) return given.value;
      const interrupt = Atomics.load(memory, answerWord.interrupt);
      if (interrupt !== before) {
        this.#open.delete(number);
        throw this.#host.interrupted(interrupt);
      }
      Atomics.wait(memory, answerWord.came, came);
    }
  }

  /** Runs `wait`, which stands still until a child process has ended. An interrupt ends that process, and then the cell. */
  standStill<T>(wait: () => T): T {
    const { memory } = this.#line;
    const before = Atomics.load(memory, answerWord.interrupt);
    Atomics.store(memory, answerWord.wait, ++this.#waits);
    try {
      return wait();
    } finally {
      this.moved();
      const interrupt = Atomics.load(memory, answerWord.interrupt);
      if (interrupt !== before) this.#awaitStroke(interrupt);
    }
  }

  /** The thread stands still no more: also where the code that did was terminated, whose `finally` is not run. */
  moved(): void {
    Atomics.store(this.#line.memory, answerWord.wait, 0);
  }

  /** Takes the answers that have come. */
  receive(): void {
    for (let next = receiveMessageOnPort(this.#line.port); next !== undefined; ) {
      const answer = next.message as Answer;
      const take = this.#open.get(answer.question);
      this.#open.delete(answer.question);
      take?.(answer);
      next = receiveMessageOnPort(this.#line.port);
    }
  }

  /** Lets the interrupt, which is under way, strike here, where nothing can catch it. */
  #awaitStroke(interrupt: number): void {
    Atomics.wait(this.#line.memory, answerWord.interrupt, interrupt, patience);
    throw this.#host.interrupted(interrupt);
  }

  #send(question: Question, take: (answer: Answer) => void): number {
    const { request } = this.#host;
    if (request?.content.allow_stdin !== true)
      throw new StdinNotImplementedError(
        `Cannot ask "${question.prompt}": this front end does not support input requests, expected allow_stdin`,
      );
    const number = ++this.#last;
    this.#open.set(number, take);
    this.#host.ask(number, request.question({ ...question }));
    return number;
  }
}

function refused({ prompt }: Question, reason: string): StdinNotImplementedError {
  return new StdinNotImplementedError(`Cannot ask "${prompt}": the front end gives no answer, ${reason}`);
}
