import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { readBundleIndex } from "../../src/checkpoint/bundle-index.js";
import { BundleReader, type SliceOf, type TensorSlice } from "../../src/checkpoint/checkpoint.js";
import { keyText } from "../../src/checkpoint/names.js";
import { sliceKey } from "../../src/checkpoint/ordered-code.js";
import type { NdArray } from "../../src/core/ndarray.js";

/** A folder for the tests of one file, removed after them; call it at the top of the file. */
export function temporaryFolder(): (name: string) => string {
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "tensorcell-"));
  });
  after(() => rm(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
}

/** What was added to a bundle, in the order in which its data are. */
export interface Added {
  readonly name: string;
  readonly array: NdArray;
  readonly slice?: SliceOf;
}

/** What a bundle of one data file was made of. */
export async function additionsOf(prefix: string): Promise<Added[]> {
  const index = await readBundleIndex(prefix);
  const reader = await BundleReader.open(prefix);
  const rows: (Added & { readonly offset: number; readonly size: number })[] = [];
  const read = async (name: string, slice: TensorSlice | undefined) => {
    const full = index.tensors.get(name)!;
    const { offset, size } = slice === undefined ? full : index.slices.get(keyText(sliceKey(name, slice)))!;
    const array = await reader.read(name, slice);
    rows.push({
      name,
      array,
      offset,
      size,
      ...(slice === undefined ? {} : { slice: { fullShape: full.shape, slice } }),
    });
  };
  for (const [name, { slices }] of index.tensors) {
    if (slices.length === 0) await read(name, undefined);
    for (const slice of slices) await read(name, slice);
  }
  await reader.close();
  return rows.sort((a, b) => a.offset - b.offset || a.size - b.size);
}
