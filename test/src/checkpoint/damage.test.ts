import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import fc from "fast-check";
import { getCheckpointState, openCheckpoint } from "../../../src/checkpoint/checkpoint.js";
import type { NdArray } from "../../../src/core/ndarray.js";
import * as tf from "../../../src/index.js";
import { ByteCursor } from "../../../src/sstable/bytes.js";
import { decodeHandle } from "../../../src/sstable/format.js";
import { temporaryFolder } from "../../support/checkpoints.js";
import { damaged, damages, flips, resealed } from "../../support/damage.js";
import { loadCase } from "../../support/golden.js";

const temporary = temporaryFolder();

/** What damage may be called. */
const EXPECTED = new Set(["DataLossError", "OutOfRangeError", "NotFoundError", "InvalidArgumentError"]);
/** And where the checksums are right, so that the file says of itself to be of another kind. */
const CLAIMED = new Set([...EXPECTED, "UnimplementedError"]);

async function readAll(prefix: string): Promise<Map<string, NdArray>> {
  const reader = await openCheckpoint(prefix);
  try {
    const arrays = new Map<string, NdArray>();
    for (const { name } of reader.entries()) arrays.set(name, await reader.read(name));
    return arrays;
  } finally {
    await reader.close();
  }
}

const plain = (arrays: ReadonlyMap<string, NdArray>): unknown =>
  Array.from(arrays, ([name, { dtype, shape, data }]) => [name, dtype.name, shape, data]);

/** Reads it all: it gives these values, or one of the errors, which names the file and, where checksums tell it, the byte. @returns whether it read */
async function survives(
  prefix: string,
  expected: unknown,
  errors: ReadonlySet<string>,
  what: string,
): Promise<boolean> {
  try {
    const found = plain(await readAll(prefix));
    if (expected !== undefined) assert.deepEqual(found, expected, what);
    return true;
  } catch (error) {
    if (error instanceof assert.AssertionError) throw error;
    assert.ok(error instanceof tf.errors.OpError && errors.has(error.name), `${what}: ${error}`);
    assert.ok(error.file?.startsWith(prefix), `${what}: ${error.message}`);
    if (errors === EXPECTED) assert.ok(error.offset !== undefined, `${what}: ${error.message}`);
    return false;
  }
}

interface Checkpoint {
  readonly golden: string;
  readonly prefix: string;
  readonly suffixes: readonly string[];
}
const V2 = [".index", ".data-00000-of-00001"];
const CHECKPOINTS: readonly Checkpoint[] = [
  { golden: "partitioned", prefix: "parts", suffixes: V2 },
  { golden: "dtypes_strings", prefix: "strings", suffixes: V2 },
  { golden: "dtypes_variables", prefix: "dtypes", suffixes: V2 },
  { golden: "v1_small", prefix: "v1model-3", suffixes: [""] },
  { golden: "v1_slices", prefix: "v1slices", suffixes: [""] },
];

/** Copies a checkpoint into a folder of its own; tells its prefix there. */
function copied({ golden, prefix, suffixes }: Checkpoint, folder: string): string {
  mkdirSync(temporary(folder), { recursive: true });
  const copy = temporary(`${folder}/${prefix}`);
  for (const suffix of suffixes) copyFileSync(loadCase(golden).path(prefix + suffix), copy + suffix);
  return copy;
}

for (const checkpoint of CHECKPOINTS)
  for (const suffix of checkpoint.suffixes)
    test(`${checkpoint.golden}${suffix}: any damage gives one of four errors, which names the file, or the right values`, async () => {
      const prefix = copied(checkpoint, `${checkpoint.golden}${suffix}`);
      const expected = plain(await readAll(prefix));
      const good = await readFile(prefix + suffix);
      await fc.assert(
        fc.asyncProperty(damages, async (list) => {
          writeFileSync(prefix + suffix, damaged(good, list));
          await survives(prefix, expected, EXPECTED, JSON.stringify(list));
        }),
        { numRuns: 150 },
      );
    });

const PATTERNS = [1, 2, 4, 8, 16, 32, 64, 128, 255];
for (const checkpoint of CHECKPOINTS.filter(({ golden }) => golden === "partitioned" || golden === "v1_slices"))
  test(`${checkpoint.golden}: every byte of its table with every bit flipped, and every length`, async () => {
    const prefix = copied(checkpoint, `${checkpoint.golden}-bits`);
    const [suffix = ""] = checkpoint.suffixes;
    const expected = plain(await readAll(prefix));
    const good = readFileSync(prefix + suffix);
    let unnoticed = 0;
    for (let at = 0; at < good.length; at++)
      for (const mask of PATTERNS) {
        writeFileSync(prefix + suffix, damaged(good, [{ kind: "flip", at: at / good.length, mask }]));
        if (await survives(prefix, expected, EXPECTED, `flip ${mask} at ${at}`)) unnoticed++;
      }
    // What nobody looks at: the empty metaindex block (13 bytes), its handle, zeros up to the footer's end.
    assert.ok(unnoticed < 55 * PATTERNS.length, `${unnoticed} flips made no difference`);
    for (let length = 0; length < good.length; length++) {
      writeFileSync(prefix + suffix, good.subarray(0, length));
      assert.equal(await survives(prefix, undefined, EXPECTED, `${length} bytes`), false);
    }
  });

/** Where the blocks of a table with one data block are. */
function blocksOf(table: Uint8Array): { offset: number; size: number }[] {
  const footer = new ByteCursor(table.subarray(table.length - 48), "a table");
  const [metaindex, index] = [decodeHandle(footer), decodeHandle(footer)];
  return [{ offset: 0, size: metaindex.offset - 5 }, index];
}

for (const checkpoint of CHECKPOINTS)
  test(`${checkpoint.golden}: blocks that are damaged but for their checksums give errors or some values, nothing else`, async () => {
    const prefix = copied(checkpoint, `${checkpoint.golden}-sealed`);
    const [suffix = ""] = checkpoint.suffixes;
    const good = await readFile(prefix + suffix);
    const blocks = blocksOf(good);
    const spot = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }), fc.nat({ max: 1 }));
    await fc.assert(
      fc.asyncProperty(fc.array(spot, { minLength: 1, maxLength: 4 }), async (spots) => {
        const bytes = Uint8Array.from(good);
        for (const [at, value, block] of spots) {
          const { offset, size } = blocks[block]!;
          bytes[offset + (at % size)] = value;
        }
        writeFileSync(prefix + suffix, resealed(bytes, blocks));
        await survives(prefix, undefined, CLAIMED, JSON.stringify(spots));
      }),
      { numRuns: 300 },
    );
  });

test("checkpoint: any damage gives a state, or DataLossError with the file", async () => {
  const folder = temporary("state");
  mkdirSync(folder);
  const good = await readFile(loadCase("tutorial_save").path("checkpoint"));
  await fc.assert(
    fc.asyncProperty(damages, async (list) => {
      writeFileSync(`${folder}/checkpoint`, damaged(good, list));
      try {
        await getCheckpointState(folder);
      } catch (error) {
        assert.ok(error instanceof tf.errors.DataLossError, String(error));
        assert.equal(error.file, `${folder}/checkpoint`);
      }
    }),
    { numRuns: 300 },
  );
});

for (const [golden, meta] of [
  ["tutorial_save", "my_test_model.meta"],
  ["meta_full_ref", "full-2.meta"],
  ["meta_full_resource", "full-2.meta"],
] as const)
  test(`${golden}: a damaged .meta gives one of four errors, which names the file, or is imported`, async () => {
    const path = temporary(`${golden}.meta`);
    const good = await readFile(loadCase(golden).path(meta));
    await fc.assert(
      fc.asyncProperty(fc.oneof(flips, damages), async (list) => {
        writeFileSync(path, damaged(good, list));
        tf.resetDefaultGraph();
        try {
          await tf.train.importMetaGraph(path);
        } catch (error) {
          assert.ok(
            error instanceof tf.errors.OpError && EXPECTED.has(error.name),
            `${JSON.stringify(list)}: ${error instanceof Error ? error.stack : error}`,
          );
          assert.equal(error.file, path);
          assert.equal(tf.getDefaultGraph().operations.length, 0, "a part was imported");
        }
      }),
      { numRuns: 300 },
    );
  });

test("nothing takes more memory than its file justifies", () => {
  // The tests above, all together, in kilobytes.
  assert.ok(process.resourceUsage().maxRSS < 1_000_000, `${process.resourceUsage().maxRSS} KB`);
});
