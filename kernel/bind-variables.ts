import type { Library } from "./library.js";
import type { MagicScope } from "./magic.js";

/** Words that no variable can be called. */
const reserved = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for " +
    "function if implements import in instanceof interface let new null package private protected public return static super switch " +
    "this throw true try typeof var void while with yield"
  ).split(" "),
);

/** Names that cells have from the start. */
const ours = new Set(["tf", "sess", "graph", "display", "progress", "magics", "widgets", "comms", "require"]);

/**
 * Declares a constant for each variable of the default graph, or of a name scope of it: `dense/kernel` is `dense_kernel`.
 * @returns the constants' names by those of the variables
 */
export function bindVariables(tf: Library, scope: MagicScope, within = ""): Map<string, string> {
  const path = within.replace(/\/+$/, "");
  const variables = tf.globalVariables().filter(({ op: { name } }) => path === "" || `${name}/`.startsWith(`${path}/`));
  const values = new Map(scope.names().map(({ name, value }) => [name, value]));
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const variable of variables) {
    let name = identifierOf(variable.op.name);
    const isOther = (one: string) => values.has(one) && !(values.get(one) instanceof tf.Variable);
    while (taken.has(name) || reserved.has(name) || ours.has(name) || isOther(name)) name += "_";
    taken.add(name);
    names.set(variable.op.name, name);
    scope.bind(name, variable, "tf.Variable");
  }
  return names;
}

/** A name of TypeScript that is as like the variable's as can be. */
export function identifierOf(name: string): string {
  return name.replace(/[^\p{ID_Continue}$]+/gu, "_").replace(/^(?![\p{ID_Start}_$])/u, "_");
}
