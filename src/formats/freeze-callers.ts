import type { tensorflow } from "#proto/tensorflow.js";

/** A value where a handle was. */
export interface Frozen {
  readonly dtype: tensorflow.IAttrValue;
  readonly shape: tensorflow.ITensorShapeProto;
}

/** A node that calls functions of the library. */
export interface Caller {
  /** The functions, in the attributes that name them. */
  readonly functions: readonly tensorflow.INameAttrList[];
  /** The input that is the functions' first argument. */
  readonly first: number;
  /** The attributes with the types of the arguments and of the results. */
  readonly types: readonly [args: string, results: string];
}

const CALLERS: Readonly<Record<string, readonly [attributes: readonly string[], first: number]>> = {
  If: [["then_branch", "else_branch"], 1],
  StatelessIf: [["then_branch", "else_branch"], 1],
  Case: [["branches"], 1],
  StatelessCase: [["branches"], 1],
  While: [["body", "cond"], 0],
  StatelessWhile: [["body", "cond"], 0],
  PartitionedCall: [["f"], 0],
  StatefulPartitionedCall: [["f"], 0],
};

/** What a node calls, if it does. */
export function callerOf({ op, attr: attrs }: tensorflow.INodeDef): Caller | undefined {
  const [attributes, first] = CALLERS[op ?? ""] ?? [];
  if (attributes === undefined || first === undefined) return undefined;
  const functions = attributes.flatMap((name) => attrs?.[name]?.func ?? attrs?.[name]?.list?.func ?? []);
  return { functions, first, types: attributes.includes("body") ? ["T", "T"] : ["Tin", "Tout"] };
}
