// Writes down a hash of all that a check of a cell's types depends on in this package: dist/src/types-hash.json. What was checked with
// the same ones need not be checked again.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where declarations are, and where the code is that asks TypeScript's language server about a cell. */
const places = [
  ["dist/src", ".d.ts"],
  ["dist/kernel", ".d.ts"],
  ["proto/gen", ".d.ts"],
  ["dist/kernel/assist", ".js"],
  ["dist/kernel/repl", ".js"],
];

/** Brings the file up to date with what tsc has compiled. */
export function writeTypesHash(root) {
  const file = join(root, "dist", "src", "types-hash.json");
  const compiled = statSync(join(root, "dist", ".tsbuildinfo"));
  if (existsSync(file) && statSync(file).mtimeMs > compiled.mtimeMs) return;
  const hash = createHash("sha256");
  for (const [folder, end] of places)
    for (const name of readdirSync(join(root, folder), { recursive: true }).sort())
      if (name.endsWith(end)) hash.update(`${name}\0`).update(readFileSync(join(root, folder, name)));
  writeFileSync(file, `${JSON.stringify({ sha256: hash.digest("hex") })}\n`);
}
