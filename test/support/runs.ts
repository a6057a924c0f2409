import assert from "node:assert/strict";
import type { NdArray } from "../../src/core/ndarray.js";
import type { Tensor } from "../../src/core/operation.js";
import { Session } from "../../src/session/session.js";
import { type GoldenItem, toNdArray } from "./golden.js";

/** Asserts that two arrays have the same type, shape and elements, bit for bit (but for the bits of NaN). */
export function assertSameArray(actual: NdArray, expected: NdArray, label: string): void {
  assert.equal(actual.dtype.name, expected.dtype.name, label);
  assert.deepEqual(actual.shape, expected.shape, label);
  for (let i = 0; i < expected.size; i++)
    if (!Object.is(actual.at(i), expected.at(i)))
      assert.fail(`${label}: element ${i} is ${actual.at(i)}, expected ${expected.at(i)}`);
}

/** The value of one tensor. */
export async function fetchArray(
  session: Session,
  tensor: Tensor,
  feeds?: ReadonlyMap<Tensor, NdArray>,
): Promise<NdArray> {
  return (await session.run(tensor, feeds)) as NdArray;
}

/** Runs `tensor` in a new session once for each recorded run, and asserts that each gives exactly what was recorded. */
export async function assertRuns(tensor: Tensor, items: readonly GoldenItem[]): Promise<void> {
  await using session = new Session();
  for (const item of items) assertSameArray(await fetchArray(session, tensor), toNdArray(item.values), item.label);
}
