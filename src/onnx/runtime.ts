import type { InferenceSession, Tensor } from "onnxruntime-node";
import { dtypeOf, type NumericArray } from "../core/dtype.js";
import { InternalError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { runtimeType } from "./types.js";

let library: Promise<typeof import("onnxruntime-node")> | undefined;

/** ONNX Runtime, loaded on first use. */
function runtime(): Promise<typeof import("onnxruntime-node")> {
  library ??= import("onnxruntime-node");
  return library;
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

  /** Runs the model. Inputs are only read; outputs are new arrays, or those of `into`, of the right type and shape. */
  async run(
    inputs: ReadonlyMap<string, NdArray>,
    outputs: readonly string[],
    into: ReadonlyMap<string, NdArray> = new Map(),
  ): Promise<NdArray[]> {
    const feeds: Record<string, Tensor> = {};
    for (const [name, array] of inputs) feeds[name] = this.toTensor(array);
    const fetches: Record<string, Tensor | null> = {};
    for (const name of outputs) {
      const array = into.get(name);
      fetches[name] = array === undefined ? null : this.toTensor(array);
    }
    const results = await this.session.run(feeds, fetches);
    return outputs.map((name) => into.get(name) ?? fromTensor(results[name]!));
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
