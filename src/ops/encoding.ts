import { apply } from "../core/apply-op.js";
import type { TensorLike } from "../core/convert.js";
import { type DTypeLike, dtypeOf, type NumericArray } from "../core/dtype.js";
import { InvalidArgumentError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp } from "../core/op.js";
import type { Tensor } from "../core/operation.js";
import { Shape } from "../core/shape.js";
import { bytesOf, encodeText, mapBytes } from "./host/strings.js";
import type { Named } from "./named.js";

/** `EncodeBase64`: bytes as text, in the alphabet for URLs. */
export const EncodeBase64 = defineOp("EncodeBase64", {
  infer: ({ inputs }) => [inputs[0]?.shape],
  host: ({ inputs: [input], attr }) => {
    const pads = attr.bool("pad");
    return [
      mapBytes(input!, (bytes) => {
        const text = Buffer.from(bytes).toString("base64url");
        return encodeText(pads ? text.padEnd(Math.ceil(text.length / 4) * 4, "=") : text);
      }),
    ];
  },
  notDifferentiable: true,
});

/** `DecodeBase64`: the bytes that `EncodeBase64` made text of. */
export const DecodeBase64 = defineOp("DecodeBase64", {
  infer: ({ inputs }) => [inputs[0]?.shape],
  host: ({ inputs: [input], name }) => [
    mapBytes(input!, (bytes) => {
      const text = Buffer.from(bytes).toString("latin1");
      if (!/^[\w-]*={0,2}$/.test(text) || text.replace(/=+$/, "").length % 4 === 1)
        throw new InvalidArgumentError("Invalid character found in base64.", { node: name });
      return new Uint8Array(Buffer.from(text, "base64url"));
    }),
  ],
  notDifferentiable: true,
});

/** `DecodePaddedRaw`: the bytes of each string as numbers, cut off or filled up with zeros to one length. */
export const DecodePaddedRaw = defineOp("DecodePaddedRaw", {
  infer: ({ inputs }) => [(inputs[0]?.shape ?? Shape.unknown).concat(Shape.of([null]))],
  host: ({ inputs: [input, length], attr, name }) => {
    const dtype = attr.type("out_type");
    const width = Number(length!.item());
    if (width <= 0 || width % dtype.size !== 0)
      throw new InvalidArgumentError(
        `fixed_length (${width}) must be greater than zero and a multiple of the size of out_type (${dtype.size})`,
        { node: name },
      );
    const strings = bytesOf(input!);
    const bytes = new Uint8Array(strings.length * width);
    for (const [i, one] of strings.entries()) bytes.set(one.subarray(0, width), i * width);
    if (!attr.bool("little_endian"))
      for (let at = 0; at < bytes.length; at += dtype.size) bytes.subarray(at, at + dtype.size).reverse();
    const data = new (dtype.array as unknown as new (buffer: ArrayBuffer) => NumericArray)(bytes.buffer);
    return [new NdArray(dtype, [...input!.shape, width / dtype.size], data)];
  },
  notDifferentiable: true,
});

/** `DecodeRaw`: the bytes of each string as numbers, along a new last axis. */
export const DecodeRaw = defineOp("DecodeRaw", {
  infer: ({ inputs }) => [(inputs[0]?.shape ?? Shape.unknown).concat(Shape.of([null]))],
  host: ({ inputs: [input], attr, name }) => {
    const dtype = attr.type("out_type");
    const strings = bytesOf(input!);
    const length = strings[0]?.length ?? 0;
    strings.forEach((bytes, i) => {
      if (bytes.length !== length)
        throw new InvalidArgumentError(
          `DecodeRaw requires input strings to all be the same size, but element ${i} has size ${length} != ${bytes.length}`,
          { node: name },
        );
    });
    if (length % dtype.size !== 0)
      throw new InvalidArgumentError(
        `Input to DecodeRaw has length ${length} that is not a multiple of ${dtype.size}, the size of ${dtype.name}`,
        { node: name },
      );
    const bytes = new Uint8Array(Buffer.concat(strings));
    const unit = dtype.kind === "complex" ? dtype.size / 2 : dtype.size;
    if (!attr.bool("little_endian"))
      for (let at = 0; at < bytes.length; at += unit) bytes.subarray(at, at + unit).reverse();
    const data = new dtype.array!(bytes.buffer, 0, bytes.length / unit);
    return [new NdArray(dtype, [...input!.shape, length / dtype.size], data)];
  },
  notDifferentiable: true,
});

// What follows are the functions of the public interface, under TensorFlow's Python names.

/** Bytes as text, in the alphabet for URLs (`tf.encode_base64`). */
export function encodeBase64(input: TensorLike, options: Named & { pad?: boolean } = {}): Tensor {
  return apply("EncodeBase64", { input }, { pad: options.pad ?? false }, { name: options.name });
}
/** The bytes that `encodeBase64` made text of (`tf.decode_base64`). */
export function decodeBase64(input: TensorLike, options: Named = {}): Tensor {
  return apply("DecodeBase64", { input }, {}, options);
}
/** The bytes of each string as numbers, along a new last axis (`tf.decode_raw`). */
export function decodeRaw(
  bytes: TensorLike,
  outType: DTypeLike,
  options: Named & { littleEndian?: boolean } = {},
): Tensor {
  const attrs = { out_type: dtypeOf(outType), little_endian: options.littleEndian ?? true };
  return apply("DecodeRaw", { bytes }, attrs, { name: options.name });
}
