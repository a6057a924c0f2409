import type { TensorLike } from "../../core/convert.js";
import { ValueError } from "../../core/errors.js";
import { IndexedSlices } from "../../core/indexed-slices.js";
import { NamedTuple } from "../../core/named-tuple.js";
import type { Operation, Tensor } from "../../core/operation.js";
import { SparseTensor } from "../../core/sparse-tensor.js";
import type { TensorArray } from "./tensor-array.js";

/** Tensors, arrays of tensors and operations, in arrays and objects (what `tf.nest` works on). */
export type Structure =
  | TensorLike
  | Operation
  | TensorArray
  | IndexedSlices
  | SparseTensor
  | NamedTuple<unknown>
  | readonly Structure[]
  | { readonly [key: string]: Structure };

/** One thing in a structure. */
export type Leaf = TensorLike | Operation | TensorArray;

function isRecord(value: Structure): value is { readonly [key: string]: Structure } {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** The tensors of what stands for several. */
function partsOf(value: Structure): Tensor[] | undefined {
  if (value instanceof SparseTensor) return [value.indices, value.values, value.denseShape];
  if (!(value instanceof IndexedSlices)) return undefined;
  return [value.values, value.indices, ...(value.denseShape === undefined ? [] : [value.denseShape])];
}

/** What is in a structure, one after the other; objects in the order of their keys. */
export function flatten(structure: Structure): Leaf[] {
  if (Array.isArray(structure)) return structure.flatMap(flatten);
  if (structure instanceof NamedTuple) return (structure.parts as readonly Structure[]).flatMap(flatten);
  const parts = partsOf(structure);
  if (parts !== undefined) return parts;
  if (!isRecord(structure)) return [structure as Leaf];
  return Object.keys(structure)
    .sort()
    .flatMap((key) => flatten(structure[key]!));
}

/** The structure with other things in it, in the order of `flatten`. */
export function pack(structure: Structure, leaves: readonly Leaf[]): Structure {
  const rest = [...leaves];
  const next = (): Leaf => rest.shift()!;
  const build = (part: Structure): Structure => {
    if (Array.isArray(part)) return part.map(build);
    if (part instanceof NamedTuple) return part.withParts((part.parts as readonly Structure[]).map(build));
    if (part instanceof SparseTensor) return new SparseTensor(next() as Tensor, next() as Tensor, next() as Tensor);
    if (part instanceof IndexedSlices)
      return new IndexedSlices(
        next() as Tensor,
        next() as Tensor,
        part.denseShape === undefined ? undefined : (next() as Tensor),
      );
    if (!isRecord(part)) return next();
    return Object.fromEntries(
      Object.keys(part)
        .sort()
        .map((key) => [key, build(part[key]!)]),
    );
  };
  return build(structure);
}

/** @throws ValueError where two structures are not built alike */
export function checkSameStructure(a: Structure, b: Structure): void {
  const shapeOf = (part: Structure): string => {
    if (Array.isArray(part)) return `[${part.map(shapeOf).join(", ")}]`;
    if (part instanceof NamedTuple)
      return `${part.constructor.name}(${(part.parts as readonly Structure[]).map(shapeOf).join(", ")})`;
    if (partsOf(part) !== undefined) return (part as object).constructor.name;
    if (!isRecord(part)) return ".";
    return `{${Object.keys(part)
      .sort()
      .map((key) => `${key}: ${shapeOf(part[key]!)}`)
      .join(", ")}}`;
  };
  const [first, second] = [shapeOf(a), shapeOf(b)];
  if (first === second) return;
  throw new ValueError(
    `The two structures don't have the same nested structure.\nFirst structure: ${first}\nSecond structure: ${second}`,
  );
}
