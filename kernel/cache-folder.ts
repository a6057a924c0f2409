import { homedir } from "node:os";
import { join } from "node:path";

/**
 * Where things are kept that may be made again: the folder of TENSORCELL_CACHE, or where the system has such things of a user's.
 *
 * @returns undefined where TENSORCELL_CACHE is "": nothing is kept.
 */
export function cacheFolder({ TENSORCELL_CACHE, XDG_CACHE_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv): string | undefined {
  if (TENSORCELL_CACHE !== undefined) return TENSORCELL_CACHE === "" ? undefined : TENSORCELL_CACHE;
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches", "tensorcell");
  if (process.platform === "win32")
    return join(LOCALAPPDATA || join(homedir(), "AppData", "Local"), "tensorcell", "cache");
  return join(XDG_CACHE_HOME || join(homedir(), ".cache"), "tensorcell");
}
