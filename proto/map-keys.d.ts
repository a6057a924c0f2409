/**
 * The keys of a map field in the order in which TensorFlow's deterministic serialization writes them: bytewise, and
 * of two keys where one begins the other the longer one first (`seed2` before `seed`); a map that was read keeps the order of its file.
 */
export function mapKeys(map: Readonly<Record<string, unknown>>): string[];

/** A map that was read: it is written in the order that it has. */
export class ReadMap {}

/** Notes that a key which is a number was read. */
export function noteKey(map: object, key: number): void;

/** The keys of a map whose keys are numbers in TensorFlow's order: descending; those of a map that was read as in its file. */
export function numberKeys(map: Readonly<Record<number, unknown>>): number[];
