import type { InferenceSession, Tensor } from "onnxruntime-node";
import { dtypeOf, float32, type NumericArray } from "../core/dtype.js";
import { InternalError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { Shape } from "../core/shape.js";
import { OnnxGraph } from "./graph.js";
import { runtimeType } from "./types.js";

let library: Promise<typeof import("onnxruntime-node")> | undefined;

/** ONNX Runtime, loaded on first use. */
function runtime(): Promise<typeof import("onnxruntime-node")> {
  library ??= import("onnxruntime-node");
  return library;
}

/** Loads ONNX Runtime and has it compile a model of one node, so that the first run does not wait for either. */
export async function preloadRuntime(): Promise<void> {
  const graph = new OnnxGraph();
  graph.output(graph.input("x", float32, Shape.scalar));
  const model = await OnnxModel.load(graph.toModel());
  await model.release();
}

/**
 * Threads share work in small parts and sleep when they have none: on a machine that has other things to do as well, a run would
 * else take as long as the thread that waits longest for its turn.
 */
const OPTIONS: InferenceSession.SessionOptions = {
  logSeverityLevel: 3,
  extra: { session: { dynamic_block_base: "4", intra_op: { allow_spinning: "0" } } },
};

/** A model that ONNX Runtime has compiled. */
export class OnnxModel {
  private constructor(
    private readonly session: InferenceSession,
    private readonly tensor: typeof Tensor,
  ) {}

  /** @throws InternalError where ONNX Runtime refuses the model */
  static async load(model: Uint8Array): Promise<OnnxModel> {
    const { InferenceSession, Tensor } = await runtime();
    try {
      const session = await InferenceSession.create(model, OPTIONS);
      return new OnnxModel(session, Tensor);
    } catch (error) {
      throw new InternalError(`Cannot compile a cluster: ${error instanceof Error ? error.message : error}`, {
        cause: error,
      });
    }
  }

  /** Runs the model. Outputs are new arrays; inputs are only read. */
  async run(inputs: ReadonlyMap<string, NdArray>, outputs: readonly string[]): Promise<NdArray[]> {
    const feeds: Record<string, Tensor> = {};
    for (const [name, array] of inputs) feeds[name] = this.toTensor(array);
    const results = await this.session.run(feeds, [...outputs]);
    return outputs.map((name) => fromTensor(results[name]!));
  }

  /** Gives the memory back. */
  async release(): Promise<void> {
    await this.session.release();
  }

  private toTensor(array: NdArray): Tensor {
    return new this.tensor(runtimeType(array.dtype) as Tensor.Type, array.data as Tensor.DataType, array.shape);
  }
}

function fromTensor(tensor: Tensor): NdArray {
  return new NdArray(dtypeOf(tensor.type), tensor.dims, tensor.data as NumericArray);
}
