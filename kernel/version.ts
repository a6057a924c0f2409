import { readFileSync } from "node:fs";

/** The package's version, read from its package.json. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return version;
}
