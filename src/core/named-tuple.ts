/**
 * Several things under names (Python's namedtuple), such as an LSTM's state: who takes structures apart (loops, `Session.run`) puts one
 * of the same kind together again.
 */
export abstract class NamedTuple<T = unknown> implements Iterable<T> {
  /** What is in it, in order. */
  abstract get parts(): readonly T[];
  /** The same kind of tuple of other things. */
  abstract withParts<U>(parts: readonly U[]): NamedTuple<U>;

  [Symbol.iterator](): Iterator<T> {
    return this.parts[Symbol.iterator]();
  }
}
