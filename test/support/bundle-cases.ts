import { ndarray } from "../../src/core/ndarray.js";
import { listingBundle } from "../../src/show/listing.js";
import type { MimeBundle } from "../../src/show/mime.js";
import { valueBundle } from "../../src/show/value.js";

/** Numbers from 0 to 1 that look random and are the same everywhere (Lehmer's generator). */
export function noise(count: number, seed = 1): Float32Array {
  let state = seed;
  return Float32Array.from({ length: count }, () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647);
}

const bell = (count: number) => {
  const parts = [1, 2, 3, 4].map((seed) => noise(count, seed));
  return Float32Array.from({ length: count }, (_, i) => parts.reduce((sum, part) => sum + part[i]!, -2));
};
const ints = (count: number) => Int32Array.from({ length: count }, (_, i) => (i * 7) % 11);

/** One value of each kind that is shown, by name, and how. */
export const BUNDLE_CASES: Readonly<Record<string, () => MimeBundle | Promise<MimeBundle>>> = {
  "value scalar": () => valueBundle(ndarray(24), "op_to_restore:0"),
  "value vector": () => valueBundle(ndarray([1, 2.5, -3]), "y:0"),
  "value matrix": () => valueBundle(ndarray(bell(60 * 40), [60, 40]), "w/read:0"),
  "value of rank 4": () => valueBundle(ndarray(ints(2 * 3 * 3 * 4), [2, 3, 3, 4])),
  "value not finite": () =>
    valueBundle(
      ndarray([
        [1, Number.NaN, -3e-9],
        [Number.POSITIVE_INFINITY, 2e7, 0.5],
      ]),
    ),
  "value bool": () => valueBundle(ndarray([true, false, true])),
  "value int64": () => valueBundle(ndarray([1n, -(2n ** 60n)])),
  "value complex": () =>
    valueBundle(
      ndarray([
        { re: 1, im: -2 },
        { re: 0, im: 1 },
      ]),
    ),
  "value bfloat16": () => valueBundle(ndarray([1, 2.5, 3], [3], "bfloat16")),
  "value strings": () => valueBundle(ndarray(["a", "<b>&\"'", "line\nbreak", Uint8Array.of(255, 0)])),
  listing: () =>
    listingBundle({
      headline: "2 checkpoints in <models>",
      columns: ["name", "bytes"],
      numeric: ["bytes"],
      rows: [
        ["model-1", "71"],
        ["<model>-2", "1,071"],
      ],
      notes: ["the next save deletes model-1"],
    }),
  "listing of nothing": () => listingBundle({ headline: "no checkpoints", columns: ["name"], rows: [] }),
  "value empty": () => valueBundle(ndarray([], [0, 3])),
};
