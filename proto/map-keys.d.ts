/**
 * The keys of a map field in the order in which TensorFlow's deterministic serialization writes them: bytewise, and
 * of two keys where one begins the other the longer one first (`seed2` before `seed`).
 */
export function mapKeys(map: Readonly<Record<string, unknown>>): string[];
