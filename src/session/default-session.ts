import { getDefaultGraph } from "../core/default-graph.js";
import { AbortedError, type OpError, UnavailableError, ValueError } from "../core/errors.js";
import { setEvaluator } from "../core/evaluation.js";
import type { Graph } from "../core/graph.js";
import type { NdArray } from "../core/ndarray.js";
import { implementationOf } from "../core/op.js";
import { Operation } from "../core/operation.js";
import { checkOptions } from "../core/options.js";
import { currentSession } from "./current.js";
import { REMOTE_OPTIONS, type RemoteOptions } from "./remote/remote-options.js";
import { Session } from "./session.js";

const sessions = new WeakMap<Graph, Session>();

/** Where default sessions run: in this process, or on a server. */
interface EngineChoice {
  readonly target: string;
  readonly options: RemoteOptions;
}

let engine: EngineChoice = { target: "", options: {} };

function sessionAt({ target, options }: EngineChoice, graph: Graph): Session {
  const { graphOptions } = options.config ?? {};
  // Nodes that a run does not need may ask for devices that the server does not have.
  const config = { ...options.config, graphOptions: { placePrunedGraph: true, ...graphOptions } };
  return new Session(target, { ...options, config, graph, allowSoftPlacement: true });
}

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
    session = sessionAt(engine, graph);
    sessions.set(graph, session);
  }
  return session;
}

/** Makes a new session, with no values, that goes with the default graph from now on. */
export function renewDefaultSession(): void {
  sessions.delete(getDefaultGraph());
}

/** What came of `moveDefaultSession`. */
export interface Moved {
  readonly variables: readonly Operation[];
  readonly lost: OpError | undefined;
}

/**
 * Moves the default session, and those of graphs to come, to a TensorFlow server or, where `target` is empty, to this process. The
 * values of variables go with it.
 * @returns the variables that had a value; and why there are none, where the server that had them is gone
 * @throws UnavailableError and others of the server's, ValueError where an InteractiveSession is the default one: all stays as it was
 */
export async function moveDefaultSession(target: string, options: RemoteOptions = {}): Promise<Moved> {
  checkOptions("tf.moveDefaultSession", options, REMOTE_OPTIONS);
  const graph = getDefaultGraph();
  if (currentSession()?.graph === graph)
    throw new ValueError(
      "Cannot move the default session: it is an InteractiveSession of the program, expected that to be closed first",
    );
  const before = defaultSession();
  const next = { target, options };
  const session = sessionAt(next, graph);
  try {
    await session.listDevices();
    const { values, lost } = await valuesIn(before);
    await session.write(values);
    sessions.set(graph, session);
    engine = next;
    await before.close();
    return { variables: [...values.keys()], lost };
  } catch (error) {
    if (sessions.get(graph) !== session) await session.close();
    throw error;
  }
}

async function valuesIn(session: Session): Promise<{ values: Map<Operation, NdArray>; lost: OpError | undefined }> {
  try {
    const variables = await session.initialized(session.graph.operations.filter(isVariable));
    const arrays = await session.read(variables);
    return { values: new Map(variables.map((variable, i) => [variable, arrays[i]!])), lost: undefined };
  } catch (error) {
    if (!(error instanceof UnavailableError) && !(error instanceof AbortedError)) throw error;
    return { values: new Map(), lost: error };
  }
}

function isVariable({ type }: Operation): boolean {
  return implementationOf(type)?.variable !== undefined;
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
