import assert from "node:assert/strict";
import type { Element, NdArray } from "../../src/core/ndarray.js";

/** What two numbers may differ by: `relative` times the expected one's size, or `absolute`. */
export interface Tolerance {
  readonly relative?: number;
  readonly absolute?: number;
}

/**
 * Asserts that two arrays have the same type, shape and elements: floats within the tolerance (1e-5 relative, and as much of the
 * array's largest element near zero), everything else exactly. NaN is only equal to NaN.
 */
export function assertCloseArray(actual: NdArray, expected: NdArray, label: string, tolerance: Tolerance = {}): void {
  assert.equal(actual.dtype.name, expected.dtype.name, `${label}: dtype`);
  assert.deepEqual(actual.shape, expected.shape, `${label}: shape`);
  const { kind, name } = expected.dtype;
  const relative = tolerance.relative ?? (kind === "half" ? (name === "float16" ? 2e-3 : 1.6e-2) : 1e-5);
  const absolute = tolerance.absolute ?? relative * 1e-2 * largest(expected);
  for (let i = 0; i < expected.size; i++) {
    const [found, wanted] = [parts(actual.at(i)), parts(expected.at(i))];
    const same = wanted.every((part, k) => {
      const other = found[k]!;
      if (typeof part !== "number" || typeof other !== "number") return Buffer.compare(bytes(part), bytes(other)) === 0;
      if (Object.is(part, other) || part === other) return true;
      if (kind !== "float" && kind !== "half" && kind !== "complex") return false;
      return Math.abs(part - other) <= Math.max(absolute, relative * Math.abs(part));
    });
    if (!same)
      assert.fail(
        `${label}: element ${i} is ${String(actual.at(i))}, expected ${String(expected.at(i))} in\n${actual}\nand\n${expected}`,
      );
  }
}

type Part = number | bigint | boolean | string | Uint8Array;

function parts(element: Element): Part[] {
  if (typeof element === "object" && "re" in element) return [element.re, element.im];
  return [element];
}

function bytes(part: Part): Uint8Array {
  return part instanceof Uint8Array ? part : Buffer.from(`${typeof part} ${part}`);
}

function largest(array: NdArray): number {
  let most = 0;
  for (let i = 0; i < array.size; i++)
    for (const part of parts(array.at(i)))
      if (typeof part === "number" && Number.isFinite(part)) most = Math.max(most, Math.abs(part));
  return most;
}
