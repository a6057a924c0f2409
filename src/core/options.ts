import { didYouMean } from "./closest.js";

/**
 * Refuses options that do not exist, which would be ignored in silence otherwise: Python's spelling, say.
 * @throws TypeError naming the option and the closest one that there is
 */
export function checkOptions(where: string, options: unknown, known: readonly string[]): void {
  if (options === undefined) return;
  if (typeof options !== "object" || options === null || Array.isArray(options))
    throw new TypeError(
      `Cannot call ${where}: options are ${JSON.stringify(options)}, expected an object of ${known.join(", ")}`,
    );
  for (const key of Object.keys(options)) {
    if (known.includes(key)) continue;
    const camel = key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    const hint = known.includes(camel) ? ` Did you mean "${camel}"?` : didYouMean(key, known);
    throw new TypeError(`Cannot call ${where}: it has no option "${key}", expected ${known.join(", ")}.${hint}`);
  }
}
