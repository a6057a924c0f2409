import { UnimplementedError } from "../core/errors.js";
import type { NdArray } from "../core/ndarray.js";
import { implementationOf } from "../core/op.js";
import { type GraphOptions, OnnxGraph, type Value } from "../onnx/graph.js";
import type { Phase } from "./partition.js";
import type { RunValue, Work } from "./values.js";

/** A cluster as an ONNX model, and which values go in and come out under which names. */
export interface LoweredCluster {
  readonly model: Uint8Array;
  readonly inputs: readonly { readonly name: string; readonly value: RunValue }[];
  readonly outputs: readonly { readonly name: string; readonly value: RunValue }[];
}

/**
 * Lowers each operation of a cluster by its own rule into one ONNX model.
 * @param fixed what values from outside are, where the model is made for these alone
 */
export function lower(
  phase: Phase,
  options?: GraphOptions,
  fixed: ReadonlyMap<RunValue, NdArray> = new Map(),
): LoweredCluster {
  const graph = new OnnxGraph(options);
  const inputs: { name: string; value: RunValue }[] = [];
  const made = new Map<RunValue, Value>();
  const onnxValue = (value: RunValue): Value => {
    const known = made.get(value);
    if (known !== undefined) return known;
    const array = value.origin.kind === "constant" ? value.origin.array : fixed.get(value);
    if (array !== undefined) {
      const constant = graph.constant(array);
      made.set(value, constant);
      return constant;
    }
    const name = `in${inputs.length}`;
    const input = graph.input(name, value.dtype, value.shape);
    inputs.push({ name, value });
    made.set(value, input);
    return input;
  };
  for (const work of phase.works) {
    const results = lowerWork(graph, work, work.inputs.map(onnxValue));
    work.results.forEach((value, index) => {
      const { name, constant } = results[index]!;
      made.set(value, { name, dtype: value.dtype, shape: value.shape, constant });
    });
  }
  const outputs = phase.exports.map((value) => ({ name: graph.output(made.get(value)!), value }));
  return { model: graph.toModel(), inputs, outputs };
}

function lowerWork(graph: OnnxGraph, work: Work, inputs: readonly Value[]): Value[] {
  const { op } = work;
  const rule = implementationOf(op.type)?.lower;
  if (rule === undefined)
    throw new UnimplementedError(`Cannot lower op "${op.type}": it has no rule`, { node: op.name });
  graph.owner = op.name;
  const results = rule(graph, {
    name: op.name,
    type: op.type,
    attr: op.attr,
    attrs: op.attrs,
    outputTypes: op.outputs.map(({ dtype }) => dtype),
    inputs,
    outputShapes: work.results.map((value) => value.shape),
  });
  if (results.length !== work.results.length)
    throw new UnimplementedError(
      `Cannot lower op "${op.type}": its rule gave ${results.length} values, expected ${work.results.length}`,
      { node: op.name },
    );
  return results;
}
