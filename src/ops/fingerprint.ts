import { uint8 } from "../core/dtype.js";
import { InvalidArgumentError } from "../core/errors.js";
import { NdArray } from "../core/ndarray.js";
import { defineOp } from "../core/op.js";
import { Shape } from "../core/shape.js";
import { fingerprint64 } from "./host/farm-hash.js";
import { bytesOf } from "./host/strings.js";

/** The bytes that a fingerprint of 64 bits is, the lowest first. */
const bytesIn = (hash: bigint): Uint8Array => new Uint8Array(BigUint64Array.of(hash).buffer);

/** `Fingerprint`: eight bytes for each row of an array, the same for the same rows. */
export const Fingerprint = defineOp("Fingerprint", {
  infer: ({ inputs: [data] }) => [Shape.of([data!.shape.rank === undefined ? null : data!.shape.dim(0), 8])],
  host: ({ inputs: [data, method], name: node }) => {
    const which = String(method!.at(0));
    if (which !== "farmhash64")
      throw new InvalidArgumentError(`Unsupported data fingerprint method: ${which}`, { node });
    const [rows = 0] = data!.shape;
    const out = new Uint8Array(rows * 8);
    const width = rows === 0 ? 0 : data!.size / rows;
    for (let row = 0; row < rows; row++) out.set(bytesIn(hashOf(data!, row, width)), row * 8);
    return [new NdArray(uint8, [rows, 8], out)];
  },
  notDifferentiable: true,
});

/** Strings of rows of several have their own fingerprints as bytes. */
function hashOf(data: NdArray, row: number, width: number): bigint {
  if (!Array.isArray(data.data)) {
    const { buffer, byteOffset, byteLength } = data.data;
    const length = byteLength / (data.shape[0] ?? 1);
    return fingerprint64(new Uint8Array(buffer, byteOffset + row * length, length));
  }
  const strings = bytesOf(data).slice(row * width, (row + 1) * width);
  if (data.shape.length === 1) return fingerprint64(strings[0]!);
  return fingerprint64(new Uint8Array(Buffer.concat(strings.map((one) => bytesIn(fingerprint64(one))))));
}
