import { NdArray } from "./ndarray.js";

/** Remembers which tensor an array is the value of: `w/read:0`. It is no part of what an array shows of itself. */
export function nameArray(array: NdArray, name: string): void {
  NdArray.setName(array, name);
}

/** The tensor that the array was last fetched as; undefined for one that no run has given. */
export function nameOfArray(array: NdArray): string | undefined {
  return NdArray.nameOf(array);
}
