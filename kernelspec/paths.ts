import { execFileSync } from "node:child_process";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** Where a kernelspec goes; at most one is given, `user` is the default. */
export interface Place {
  readonly user?: boolean;
  readonly sysPrefix?: boolean;
  readonly prefix?: string;
}

/** Jupyter's data folder of this user, by the rules of `jupyter --data-dir`. */
export function userDataFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  if (env.JUPYTER_DATA_DIR) return env.JUPYTER_DATA_DIR;
  const home = env.HOME ?? homedir();
  if (platform === "darwin") return join(home, "Library", "Jupyter");
  if (platform === "win32") return join(env.APPDATA ?? join(homedir(), "AppData", "Roaming"), "jupyter");
  return join(env.XDG_DATA_HOME || join(home, ".local", "share"), "jupyter");
}

/** The folder that holds a folder for each kernelspec. Throws when more than one place is asked for. */
export function kernelsFolder(place: Place, env: NodeJS.ProcessEnv = process.env): string {
  const asked = [
    place.user === true && "--user",
    place.sysPrefix === true && "--sys-prefix",
    place.prefix !== undefined && "--prefix",
  ];
  const given = asked.filter((option) => option !== false);
  if (given.length > 1)
    throw new Error(`Cannot install into ${given.join(" and ")}: that is ${given.length} places, expected one`);
  if (place.prefix !== undefined) return join(place.prefix, "share", "jupyter", "kernels");
  if (place.sysPrefix) return join(systemPrefix(env), "share", "jupyter", "kernels");
  return join(userDataFolder(env), "kernels");
}

/** All folders in which Jupyter looks for kernelspecs, the first that has one wins. */
export function searchFolders(env: NodeJS.ProcessEnv = process.env): string[] {
  const listed = (env.JUPYTER_PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const environment = [env.VIRTUAL_ENV, env.CONDA_PREFIX].filter((prefix) => prefix !== undefined && prefix !== "");
  const shared =
    process.platform === "win32"
      ? [join(env.PROGRAMDATA ?? "C:\\ProgramData", "jupyter")]
      : ["/usr/local/share/jupyter", "/usr/share/jupyter"];
  const folders = [
    ...listed,
    userDataFolder(env),
    ...environment.map((prefix) => join(prefix!, "share", "jupyter")),
    ...shared,
  ];
  return folders.map((folder) => join(folder, "kernels"));
}

/** The prefix of the Python environment in use: that of the active environment, else of the first Python found. */
function systemPrefix(env: NodeJS.ProcessEnv): string {
  return activePrefix(env) ?? findPython("--sys-prefix", env).prefix;
}

/** The Python of the environment in use, else the first found. Throws when none runs. */
export function environmentPython(env: NodeJS.ProcessEnv = process.env): string {
  const prefix = activePrefix(env);
  if (prefix === undefined) return findPython("a Python for papermill", env).python;
  return process.platform === "win32" ? join(prefix, "Scripts", "python.exe") : join(prefix, "bin", "python");
}

function activePrefix(env: NodeJS.ProcessEnv): string | undefined {
  return env.VIRTUAL_ENV || env.CONDA_PREFIX || undefined;
}

function findPython(what: string, env: NodeJS.ProcessEnv): { python: string; prefix: string } {
  const failures: string[] = [];
  for (const python of process.platform === "win32" ? ["python", "py"] : ["python3", "python"])
    try {
      const prefix = execFileSync(python, ["-c", "import sys; print(sys.prefix)"], { encoding: "utf8", env }).trim();
      return { python, prefix };
    } catch (error) {
      failures.push(`${python}: ${error instanceof Error ? error.message : error}`);
    }
  throw new Error(`Cannot find ${what}: no Python runs here (${failures.join("; ")}), expected one, or use --prefix`);
}
