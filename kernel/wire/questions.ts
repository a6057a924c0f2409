import { type Answer, type AnswerLine, answerWord } from "../bridge.js";
import type { Message, Outgoing } from "../message.js";

/** Sends a question and gives its message id. */
export type SendQuestion = (message: Outgoing) => string;

/** The wire's side of questions to the front end: sends them, and hands the answers to the main thread, which it wakes. */
export class Questions {
  readonly #line: AnswerLine;
  readonly #send: SendQuestion;
  /** Questions without an answer, oldest first, by the ids of their messages. */
  readonly #open = new Map<string, number>();

  constructor(line: AnswerLine, send: SendQuestion) {
    this.#line = line;
    this.#send = send;
  }

  /** Sends a question. */
  ask(question: number, message: Outgoing): void {
    this.#open.set(this.#send(message), question);
  }

  /**
   * Takes an `input_reply`: the answer to the question that it names as its parent, or to the oldest open one where it names
   * none, as terminals do. False when it answers nothing that is asked.
   */
  answer({ parentHeader, content }: Message): boolean {
    const parent = parentHeader.msg_id;
    const id = parent !== undefined && parent !== "" ? parent : this.#open.keys().next().value;
    const question = id === undefined ? undefined : this.#open.get(id);
    if (id === undefined || question === undefined) return false;
    this.#open.delete(id);
    const refusal =
      content.status === "error" ? String(content.evalue ?? content.ename ?? "no reason given") : undefined;
    const value = String(content.value ?? "");
    const answer: Answer = { question, value, ...(refusal === undefined ? {} : { refusal }) };
    this.#line.port.postMessage(answer);
    this.#wake();
    return true;
  }

  /** A main thread that waits for an answer is to act on the interrupt `id` instead. */
  interrupt(id: number): void {
    Atomics.store(this.#line.memory, answerWord.interrupt, id);
    this.#wake();
  }

  #wake(): void {
    Atomics.add(this.#line.memory, answerWord.came, 1);
    Atomics.notify(this.#line.memory, answerWord.came);
  }
}
