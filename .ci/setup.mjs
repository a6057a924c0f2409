// Makes a checkout ready to run: installs the packages where they are missing or not the lock file's, and builds. `npm start`
// and `npm test` call it first.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const time = (...path) => (existsSync(join(root, ...path)) ? statSync(join(root, ...path)).mtimeMs : 0);

/** Runs npm: the one that runs this script, which needs no shell to be found. Ends the process where npm fails. */
function npm(...args) {
  console.error(`> npm ${args.join(" ")}`);
  const itself = process.env.npm_execpath;
  const [command, all] = itself ? [process.execPath, [itself, ...args]] : ["npm", args];
  const shell = !itself && process.platform === "win32";
  const { status, error } = spawnSync(command, all, { cwd: root, stdio: ["ignore", 2, 2], shell });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

// npm writes its own record of what it has installed when it is done.
if (time("node_modules", ".package-lock.json") < time("package-lock.json")) npm("ci");

const status = await build();
if (status !== 0) process.exit(status);
