import { onnx } from "#proto/onnx.js";
import type { DType } from "../core/dtype.js";
import { encode } from "../core/proto.js";
import type { Shape } from "../core/shape.js";
import type { OnnxAttrs, OnnxNode } from "./node.js";
import { onnxType } from "./types.js";

const OPSET = 21;
const IR_VERSION = 10;
const encoder = new TextEncoder();

/** What a model is made of. */
export interface ModelParts {
  readonly nodes: readonly OnnxNode[];
  readonly initializers: readonly onnx.ITensorProto[];
  readonly inputs: readonly onnx.IValueInfoProto[];
  readonly outputs: readonly onnx.IValueInfoProto[];
}

/** An ONNX model (`onnx.ModelProto`), serialized. */
export function encodeModel({ nodes, initializers, inputs, outputs }: ModelParts): Uint8Array {
  const domains = new Set(nodes.flatMap(({ domain }) => domain ?? []));
  return encode(onnx.ModelProto, {
    irVersion: IR_VERSION,
    producerName: "tensorcell",
    opsetImport: [{ domain: "", version: OPSET }, ...[...domains].map((domain) => ({ domain, version: 1 }))],
    graph: {
      name: "cluster",
      node: nodes.map(nodeProto),
      initializer: [...initializers],
      input: [...inputs],
      output: [...outputs],
    },
  });
}

/** The description of an input or output. */
export function valueInfo(name: string, dtype: DType, shape: Shape): onnx.IValueInfoProto {
  const elemType = onnxType(dtype);
  if (shape.dims === undefined) return { name, type: { tensorType: { elemType } } };
  const dim = shape.dims.map((size) => (size === null ? {} : { dimValue: size }));
  return { name, type: { tensorType: { elemType, shape: { dim } } } };
}

function nodeProto({ name, type, domain, inputs, attrs, outputs }: OnnxNode): onnx.INodeProto {
  return {
    name,
    opType: type,
    domain,
    input: inputs.map((input) => input?.name ?? ""),
    output: outputs.map((output) => output.name),
    attribute: Object.entries(attrs).flatMap(([key, value]) => (value === undefined ? [] : [attribute(key, value)])),
  };
}

const ATTRIBUTE = onnx.AttributeProto.AttributeType;

function attribute(name: string, value: NonNullable<OnnxAttrs[string]>): onnx.IAttributeProto {
  if (typeof value === "number") return { name, type: ATTRIBUTE.INT, i: value };
  if (typeof value === "string") return { name, type: ATTRIBUTE.STRING, s: encoder.encode(value) };
  if ("float" in value) return { name, type: ATTRIBUTE.FLOAT, f: value.float };
  return { name, type: ATTRIBUTE.INTS, ints: [...value] };
}
