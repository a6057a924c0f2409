import { getDefaultGraph } from "../core/default-graph.js";

/** Adds a value to a collection of the default graph (`tf.add_to_collection`). */
export function addToCollection(name: string, value: unknown): void {
  getDefaultGraph().addToCollection(name, value);
}
/** Adds a value to several collections of the default graph (`tf.add_to_collections`). */
export function addToCollections(names: readonly string[], value: unknown): void {
  for (const name of names) addToCollection(name, value);
}
/** The items of a collection of the default graph; of those with names, those in a scope (`tf.get_collection`). */
export function getCollection(key: string, scope?: string): unknown[] {
  return getDefaultGraph().getCollection(key, scope);
}
