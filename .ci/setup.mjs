// Makes a checkout ready to run: installs the packages and builds what is missing or older than its sources.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = ["src", "kernel", "kernelspec", "notebooks", "test"];

function run(command, args) {
  console.error(`> ${command} ${args.join(" ")}`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

const time = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) latest = Math.max(latest, newest(path));
    else if (/\.m?ts$/.test(entry.name)) latest = Math.max(latest, time(path));
  }
  return latest;
}

if (time(join(root, "node_modules", ".package-lock.json")) < time(join(root, "package-lock.json"))) run("npm", ["ci"]);

const built = time(join(root, "dist", ".tsbuildinfo"));
const changed = Math.max(time(join(root, "tsconfig.json")), ...sources.map((folder) => newest(join(root, folder))));
if (built < changed) run("npm", ["run", "--silent", "build"]);
