import { getDefaultGraph } from "../core/default-graph.js";
import { ValueError } from "../core/errors.js";
import { setEvaluator } from "../core/evaluation.js";
import type { Graph } from "../core/graph.js";
import { Operation } from "../core/operation.js";
import { currentSession } from "./current.js";
import { Session } from "./session.js";

const sessions = new WeakMap<Graph, Session>();

/**
 * The session that goes with the default graph: an InteractiveSession of it, or one that is made on first use, another one after
 * `resetDefaultGraph`.
 */
export function defaultSession(): Session {
  const graph = getDefaultGraph();
  const current = currentSession();
  if (current?.graph === graph) return current;
  let session = sessions.get(graph);
  if (session === undefined) {
    session = new Session({ graph, allowSoftPlacement: true });
    sessions.set(graph, session);
  }
  return session;
}

/** Makes a new session, with no values, that goes with the default graph from now on. */
export function renewDefaultSession(): void {
  sessions.delete(getDefaultGraph());
}

setEvaluator((fetch, feeds, given) => {
  const session = given ?? currentSession() ?? (fetch.graph === getDefaultGraph() ? defaultSession() : undefined);
  const isOperation = fetch instanceof Operation;
  if (session === undefined)
    throw new ValueError(
      isOperation
        ? "Cannot execute operation using `run()`: No default session is registered. Use `with sess.as_default():` or pass an explicit session to `run(session=sess)`"
        : "Cannot evaluate tensor using `eval()`: No default session is registered. Use `with sess.as_default()` or pass an explicit session to `eval(session=sess)`",
    );
  if (given === undefined && session.graph !== fetch.graph)
    throw new ValueError(
      isOperation
        ? "Cannot use the default session to execute operation: the operation's graph is different from the session's graph. Pass an explicit session to run(session=sess)."
        : "Cannot use the default session to evaluate tensor: the tensor's graph is different from the session's graph. Pass an explicit session to `eval(session=sess)`.",
    );
  return session.run(fetch, feeds);
});
