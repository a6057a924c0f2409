import type { tensorflow } from "#proto/tensorflow.js";
import { typesOf } from "./apply-op.js";
import { InternalError } from "./errors.js";
import { mergeLibraries } from "./function-library.js";
import type { Graph } from "./graph.js";
import { toNodeDef } from "./graph-def.js";
import { functionsOf } from "./inliner.js";
import type { Operation, Tensor } from "./operation.js";

/** Operations to be made a function. */
export interface FunctionParts {
  readonly name: string;
  readonly operations: readonly Operation[];
  /** What stands for the arguments: tensors that the operations take, or give. */
  readonly args: readonly Tensor[];
  readonly results: readonly Tensor[];
}

/** How a function's nodes refer to an output: `node:output:index`. */
function reference({ op, index }: Tensor): string {
  let begin = 0;
  for (const arg of op.opDef?.outputArg ?? []) {
    const count = typesOf([arg], op.attrs, op).length;
    if (index < begin + count) return `${op.name}:${arg.name}:${index - begin}`;
    begin += count;
  }
  throw new InternalError(`Cannot refer to output ${index} of "${op.name}" in a function: its op has no such output`);
}

/** The function that these operations are. */
export function functionDefOf({ name, operations, args, results }: FunctionParts): tensorflow.IFunctionDef {
  const names = new Map(args.map((arg, i) => [arg, `arg_${i}`]));
  const given = new Set(args.map(({ op }) => op));
  const inside = operations.filter((operation) => !given.has(operation));
  const input = (tensor: Tensor): string => names.get(tensor) ?? reference(tensor);
  const types = (list: readonly Tensor[], label: string): tensorflow.OpDef.IArgDef[] =>
    list.map(({ dtype }, i) => ({ name: `${label}_${i}`, type: dtype.base.number }));
  return {
    signature: {
      name,
      inputArg: types(args, "arg"),
      outputArg: types(results, "result"),
      isStateful: inside.some(({ opDef }) => opDef?.isStateful === true),
    },
    nodeDef: inside.map((operation) => ({
      ...toNodeDef(operation, {}),
      input: [...operation.inputs.map(input), ...operation.controlInputs.map(({ name: control }) => `^${control}`)],
    })),
    ret: Object.fromEntries(results.map((result, i) => [`result_${i}`, input(result)])),
  };
}

/** Puts a function, and those of the graph that it was built in, into a graph's library. */
export function addFunction(graph: Graph, def: tensorflow.IFunctionDef, from?: Graph): void {
  const more = from?.library?.function ?? [];
  graph.library = mergeLibraries(graph.library, { function: [...more, def] });
}

/** A name that no function of the graph's library has. */
export function functionName(graph: Graph, base: string): string {
  const functions = functionsOf(graph.library);
  for (let i = functions.size; ; i++) if (!functions.has(`${base}_${i}`)) return `${base}_${i}`;
}
