import type { Library } from "./library.js";

type Graph = ReturnType<Library["getDefaultGraph"]>;
type Saver = InstanceType<Library["train"]["Saver"]>;

interface Kept {
  readonly saver: Saver;
  /** The graph's variables when the saver was made. */
  readonly variables: readonly unknown[];
}

const saving = new WeakMap<Graph, Kept>();
const imported = new WeakMap<Graph, Kept>();

/**
 * The saver of all variables of the default graph, which the magics share. It is kept as long as the graph has the same
 * variables: each saver adds nodes to the graph, and knows which checkpoints it has to delete. Where its nodes have left the graph, since
 * the cell that made them runs again or has failed, another takes its place.
 */
export async function saverOf(tf: Library): Promise<Saver> {
  const known = current(tf, saving);
  if (known && hasNodes(tf, known)) return known;
  const saver = new tf.train.Saver();
  if (known) await saver.recoverLastCheckpoints(known.lastCheckpoints);
  saving.set(tf.getDefaultGraph(), { saver, variables: tf.globalVariables() });
  return saver;
}

/** The saver that has saved the default graph's variables before; undefined where there is none. */
export function knownSaverOf(tf: Library): Saver | undefined {
  return current(tf, saving);
}

/** Remembers the saver that came with an imported graph: it knows what its checkpoints hold. */
export function keepImportedSaver(tf: Library, saver: Saver): void {
  imported.set(tf.getDefaultGraph(), { saver, variables: tf.globalVariables() });
}

/** The saver that restores into the default graph: the imported one while the variables are the same, else that of all. */
export async function restoringSaverOf(tf: Library): Promise<Saver> {
  const known = current(tf, imported);
  return known && hasNodes(tf, known) ? known : saverOf(tf);
}

function hasNodes(tf: Library, { saverDef }: Saver): boolean {
  const name = saverDef?.saveTensorName?.replace(/:\d+$/, "");
  return name === undefined || tf.getDefaultGraph().findOperation(name) !== undefined;
}

function current(tf: Library, savers: WeakMap<Graph, Kept>): Saver | undefined {
  const known = savers.get(tf.getDefaultGraph());
  return known && sameElements(known.variables, tf.globalVariables()) ? known.saver : undefined;
}

function sameElements(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((element, at) => element === others[at]);
}
