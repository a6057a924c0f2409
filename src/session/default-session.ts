import { getDefaultGraph } from "../core/default-graph.js";
import type { Graph } from "../core/graph.js";
import { Session } from "./session.js";

const sessions = new WeakMap<Graph, Session>();

/** The session that goes with the default graph: made on first use, another one after `resetDefaultGraph`. */
export function defaultSession(): Session {
  const graph = getDefaultGraph();
  let session = sessions.get(graph);
  if (session === undefined) {
    session = new Session({ graph });
    sessions.set(graph, session);
  }
  return session;
}
