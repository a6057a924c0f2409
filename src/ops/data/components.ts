import { convertToTensor, type TensorLike } from "../../core/convert.js";
import type { NumericArray } from "../../core/dtype.js";
import { NdArray } from "../../core/ndarray.js";
import { Tensor } from "../../core/operation.js";

type Plain = number | bigint | boolean | string | Uint8Array;
/** The tensors that data come to: one for plain data, or one for each part of a list or an object of several. */
export type Components<T> = T extends Tensor | NdArray | NumericArray | Plain
  ? Tensor
  : T extends readonly (Plain | readonly unknown[])[]
    ? Tensor
    : T extends { toTensor(): Tensor }
      ? Tensor
      : { -readonly [K in keyof T]: Components<T[K]> };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** True for a list of several components: nested lists of plain values are data. */
function isSeveral(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  return value.some((item) => (Array.isArray(item) ? isSeveral(item) : typeof item === "object" && !isBytes(item)));
}
const isBytes = (value: unknown): boolean => value instanceof Uint8Array && !(value instanceof NdArray);

/** A structure with another thing in the place of each component, in the order of `leavesOf`. */
export function replaced(structure: unknown, leaf: (value: unknown) => unknown): unknown {
  if (isSeveral(structure)) return structure.map((part) => replaced(part, leaf));
  if (!isRecord(structure)) return leaf(structure);
  return Object.fromEntries(
    Object.keys(structure)
      .sort()
      .map((key) => [key, replaced(structure[key], leaf)]),
  );
}

/** The components of a structure, one after the other; those of objects in the order of their keys. */
export function leavesOf(structure: unknown): unknown[] {
  const leaves: unknown[] = [];
  replaced(structure, (value) => leaves.push(value));
  return leaves;
}

/** The components as tensors. */
export function tensorsOf(structure: unknown): Tensor[] {
  return leavesOf(structure).map((value, i) =>
    value instanceof Tensor ? value : convertToTensor(value as TensorLike, { name: `component_${i}` }),
  );
}
