import { homedir } from "node:os";
import { resolve } from "node:path";
import { defineMagic, UsageError } from "../magic.js";
import { expandHome } from "./home.js";

let previous: string | undefined;

/** Changes the working folder. */
export const cd = defineMagic({
  summary: "Changes the working folder; imports still start in the notebook's.",
  example: "%cd models",
  completes: { folder: "folders" },
  declare: (command) =>
    command
      .argument("[folder]", "where to; - is where one was before, without it the user's own folder")
      .option("-q, --quiet", "print nothing"),
  run({ arguments: [folder = "~"], options: { quiet } }, { print }): string {
    const before = process.cwd();
    if (folder === "-" && previous === undefined)
      throw new UsageError('Cannot change to "-": no folder was left yet, expected an earlier %cd');
    try {
      process.chdir(folder === "-" ? (previous ?? homedir()) : resolve(expandHome(folder)));
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
      const what = code === "ENOENT" ? "there is no such folder" : "it is no folder";
      throw new UsageError(`Cannot change to "${folder}": ${what}, expected one that is there`);
    }
    previous = before;
    if (!quiet) print(process.cwd());
    return process.cwd();
  },
});
