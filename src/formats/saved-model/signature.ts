import type { tensorflow } from "#proto/tensorflow.js";
import { didYouMean } from "../../core/closest.js";
import { ValueError } from "../../core/errors.js";
import type { NdArray, NdArrayLike } from "../../core/ndarray.js";
import type { Tensor } from "../../core/operation.js";
import type { Session } from "../../session/session.js";

/** A signature of a loaded SavedModel: `await model.signatures.serving_default.run({ x: [[1, 2]] })` gives its outputs by name. */
export class Signature {
  /** Tensors of the graph by the names of the arguments. */
  readonly inputs: Readonly<Record<string, Tensor>>;
  /** Tensors of the graph by the names of the results. */
  readonly outputs: Readonly<Record<string, Tensor>>;

  constructor(
    private readonly sess: Session,
    readonly name: string,
    readonly def: tensorflow.ISignatureDef,
    prefix: string,
  ) {
    const tensors = (infos: tensorflow.ISignatureDef["inputs"]): Record<string, Tensor> =>
      Object.fromEntries(
        Object.entries(infos ?? {}).flatMap(([key, info]) =>
          partsOf(key, info).map(([part, tensor]) => [part, sess.graph.getTensorByName(prefix + tensor)]),
        ),
      );
    this.inputs = tensors(def.inputs);
    this.outputs = tensors(def.outputs);
  }

  /** Computes the outputs. @throws ValueError for an argument that the signature does not have, or one that is missing */
  async run(args: Readonly<Record<string, NdArrayLike>> = {}): Promise<Record<string, NdArray>> {
    for (const key of Object.keys(args))
      if (!(key in this.inputs))
        throw new ValueError(
          `Cannot run signature "${this.name}": it has no input "${key}", expected ${Object.keys(this.inputs).join(", ")}.${didYouMean(key, Object.keys(this.inputs))}`,
        );
    const missing = Object.keys(this.inputs).filter((key) => !(key in args));
    if (missing.length > 0)
      throw new ValueError(`Cannot run signature "${this.name}": input "${missing.join('", "')}" is missing`);
    const feeds = new Map(Object.entries(args).map(([key, value]) => [this.inputs[key]!, value]));
    return (await this.sess.run({ ...this.outputs }, feeds)) as Record<string, NdArray>;
  }
}

/** A sparse argument is three tensors. */
function partsOf(key: string, info: tensorflow.ITensorInfo): [string, string][] {
  if (info.name) return [[key, info.name]];
  const { valuesTensorName, indicesTensorName, denseShapeTensorName } = info.cooSparse ?? {};
  const parts: [string, string | null | undefined][] = [
    [`${key}/values`, valuesTensorName],
    [`${key}/indices`, indicesTensorName],
    [`${key}/dense_shape`, denseShapeTensorName],
  ];
  return parts.filter((part): part is [string, string] => Boolean(part[1]));
}
