import type { NdArray } from "./ndarray.js";

const names = new WeakMap<NdArray, string>();

/** Remembers which tensor an array is the value of: `w/read:0`. Arrays themselves know nothing of it. */
export function nameArray(array: NdArray, name: string): void {
  names.set(array, name);
}

/** The tensor that the array was last fetched as; undefined for one that no run has given. */
export function nameOfArray(array: NdArray): string | undefined {
  return names.get(array);
}
