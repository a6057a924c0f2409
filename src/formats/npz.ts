import { unzipSync, type Zippable, zipSync } from "fflate";
import { replaceFile } from "../checkpoint/temporary.js";
import { DataLossError, InvalidArgumentError } from "../core/errors.js";
import type { NdArray } from "../core/ndarray.js";
import { readBytes } from "../text/read-file.js";
import { decodeNpy, encodeNpy } from "./npy.js";

/** Arrays by name. */
export type Arrays = Readonly<Record<string, NdArray>>;

/** The most bytes that an archive without zip64 has. */
const MOST = 2 ** 32 - 1;
/** The time that all entries have, so that the same arrays give the same bytes. */
const TIME = new Date(1980, 0, 1);

/** Writes arrays as NumPy's `np.savez` does, for `np.load`. @throws InvalidArgumentError for more than 4 GB, and for handles */
export async function saveNpz(file: string, arrays: Arrays): Promise<void> {
  const entries: Zippable = {};
  let size = 0;
  for (const [name, array] of Object.entries(arrays)) {
    const bytes = encodeNpy(array);
    size += bytes.length;
    if (size > MOST)
      throw new InvalidArgumentError(
        `Cannot write "${file}": the arrays have more than ${MOST} bytes, expected .safetensors`,
      );
    entries[`${name}.npy`] = [bytes, { level: 0, mtime: TIME }];
  }
  await replaceFile(file, zipSync(entries));
}

/**
 * The arrays in an .npz file (`np.load`). Pickled objects are never loaded.
 * @throws NotFoundError where there is none, DataLossError where it is none
 */
export async function loadNpz(file: string): Promise<Record<string, NdArray>> {
  const bytes = await readBytes(file);
  let entries: Record<string, Uint8Array>;
  try {
    entries = unzipSync(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DataLossError(`Cannot parse "${file}": ${reason}, expected an .npz archive`, { file, cause: error });
  }
  return Object.fromEntries(
    Object.entries(entries).map(([name, npy]) => [name.replace(/\.npy$/, ""), decodeNpy(npy, `${file}/${name}`)]),
  );
}
