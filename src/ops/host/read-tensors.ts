import type { CheckpointReader } from "../../checkpoint/checkpoint.js";
import type { NdArray } from "../../core/ndarray.js";
import { sizeOf } from "../../core/shape.js";
import type { Found } from "./checkpoint.js";

let newMemory = 512 * 2 ** 20;

/**
 * Says how many bytes of tensors are read into new memory while the values that they are to replace are still there, by default 512 MB:
 * larger checkpoints are read over these, which takes longer, since they are checked before.
 */
export function limitNewMemory(bytes: number): void {
  newMemory = bytes;
}

/** Where tensors are read to. */
export interface Places {
  /** An array for tensor `index` that nobody needs any more. */
  spare?(index: number): NdArray | undefined;
  /** Takes the array that has what tensor `index` is to replace; it is lost if the reading fails. */
  replace?(index: number): (() => NdArray) | undefined;
  /** Is told how many tensors have been read. */
  done?(count: number): void;
}

/**
 * Reads tensors of a checkpoint. Where they are large, they are checked first, all of them, and then read over the values that they
 * replace: so these are not lost to a checkpoint that is damaged, and there are never two copies of them.
 */
export async function readTensors(
  reader: CheckpointReader,
  tensors: readonly Found[],
  { spare, replace, done }: Places,
): Promise<NdArray[]> {
  const places = tensors.map((_, i) => spare?.(i));
  const others = [...tensors.keys()].filter((i) => places[i] === undefined && tensors[i]!.dtype.kind !== "string");
  const bytes = others.reduce((sum, i) => sum + sizeOf(tensors[i]!.shape) * tensors[i]!.dtype.size, 0);
  const takes = bytes > newMemory ? others.map((i) => ({ i, take: replace?.(i) })) : [];
  if (takes.some(({ take }) => take !== undefined))
    for (const { key, slice } of tensors) await reader.check(key, slice);
  for (const { i, take } of takes) places[i] = take?.();
  const values: NdArray[] = [];
  for (const [i, { key, slice }] of tensors.entries()) {
    values.push(await reader.read(key, slice, () => places[i]));
    done?.(i + 1);
  }
  return values;
}
