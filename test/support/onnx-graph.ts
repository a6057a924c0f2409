import { onnx } from "#proto/onnx.js";
import type { NdArray } from "../../src/core/ndarray.js";
import { Shape } from "../../src/core/shape.js";
import { type GraphOptions, OnnxGraph, type Value } from "../../src/onnx/graph.js";
import { OnnxModel } from "../../src/onnx/runtime.js";

/** Builds the outputs of a model from its inputs. */
export type GraphBuilder = (onnx: OnnxGraph, inputs: readonly Value[]) => readonly Value[];

/** The op types of the model's nodes, in order, and what it computes of these arrays. */
export async function runGraph(
  arrays: readonly NdArray[],
  build: GraphBuilder,
  options?: GraphOptions,
): Promise<{ types: string[]; results: NdArray[] }> {
  const graph = new OnnxGraph(options);
  const inputs = arrays.map(({ dtype, shape }, i) => graph.input(`in${i}`, dtype, Shape.of(shape)));
  const names = build(graph, inputs).map((value) => graph.output(value));
  const bytes = graph.toModel();
  const types = (onnx.ModelProto.decode(bytes).graph?.node ?? []).map(({ opType }) => opType ?? "");
  const model = await OnnxModel.load(bytes);
  const results = await model.run(new Map(arrays.map((array, i) => [`in${i}`, array])), names);
  await model.release();
  return { types, results };
}
