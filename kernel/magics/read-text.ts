import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { closestName } from "../closest-name.js";
import { UsageError } from "../magic.js";
import { expandHome } from "./home.js";

/** The text of a file that a magic is given. @throws UsageError where there is none, with the closest name that there is */
export async function readText(what: string, file: string): Promise<string> {
  const path = expandHome(file);
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "EISDIR") throw new UsageError(`Cannot ${what} "${file}": it is a folder, expected a file`);
    if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
    const near = closestName(basename(path), await namesIn(dirname(path)));
    const hint = near === undefined ? "expected one that is there" : `did you mean "${join(dirname(file), near)}"?`;
    throw new UsageError(`Cannot ${what} "${file}": there is no such file, ${hint}`);
  }
}

/** The names in a folder; none where it cannot be listed, which is no news beside the file that is missing. */
function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
