import type { OnnxNode, Value } from "./node.js";

/** What a rule may ask about the graph. */
export interface Surroundings {
  /** The node that makes a value which nobody else needs. */
  readonly sole: (value: Value | undefined) => OnnxNode | undefined;
  /** The node that makes a value. */
  readonly maker: (value: Value | undefined) => OnnxNode | undefined;
  /** A constant vector. */
  readonly ints: (values: readonly number[]) => Value;
}

/** What takes the place of a node and of those before it that only it needs; undefined where the rule does not apply. */
export type Rule = (node: OnnxNode, graph: Surroundings) => readonly OnnxNode[] | undefined;
