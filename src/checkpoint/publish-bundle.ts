import { utimes } from "node:fs/promises";
import { systemError } from "../core/errors.js";
import { indexFile } from "./bundle-format.js";
import { withPrefixLock } from "./prefix-lock.js";
import { modified, publish } from "./temporary.js";

/** A file that is about to get its name. */
interface Renaming {
  readonly temporary: string;
  readonly final: string;
}

/**
 * Gives the complete and synced files of the bundle `prefix` their names: data, then index. From the first of these renames on, the
 * temporary index is the newest one, whenever it was written: savers of one prefix may come to rename in another order.
 */
export async function publishBundle(prefix: string, data: readonly Renaming[], temporaryIndex: string): Promise<void> {
  const final = indexFile(prefix);
  await withPrefixLock(prefix, async () => {
    const time = Math.max(Date.now(), Math.ceil(await modified(final)) + 1) / 1000;
    try {
      await utimes(temporaryIndex, time, time);
    } catch (error) {
      throw systemError("write", temporaryIndex, error);
    }
    await publish([...data, { temporary: temporaryIndex, final }]);
  });
}
