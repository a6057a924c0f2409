import { homedir } from "node:os";

/** A path with `~` at its start replaced by the user's folder. */
export function expandHome(path: string): string {
  return path.replace(/^~(?=\/|$)/, () => homedir());
}
