import type { Feeds } from "../session/feeds.js";
import type { Session } from "../session/session.js";
import type { Operation, Tensor } from "./operation.js";

/** Runs a tensor or an operation in a session: the default one, where none is given. */
export type Evaluator = (fetch: Tensor | Operation, feeds?: Feeds, session?: Session) => Promise<unknown>;

let evaluator: Evaluator | undefined;

/** Sets what runs tensors and operations; the sessions, which stand above this file, do. */
export function setEvaluator(evaluate: Evaluator): void {
  evaluator = evaluate;
}

/** Runs a tensor or an operation in a session: the default one, where none is given. @throws ValueError where there is none */
export async function evaluate(fetch: Tensor | Operation, feeds?: Feeds, session?: Session): Promise<unknown> {
  if (evaluator === undefined) throw new Error("Cannot evaluate anything: the sessions are not loaded");
  return evaluator(fetch, feeds, session);
}
