import assert from "node:assert/strict";

/** Asserts that a value is what a field must be; `path` names it in the error. */
export type Field = (value: unknown, path: string) => void;

/** The fields of an object; `name?` may be left out. Others are not allowed. */
export interface Fields {
  readonly [name: string]: Field;
}

function require(holds: boolean, value: unknown, path: string, expected: string): void {
  if (!holds) assert.fail(`${path} is ${JSON.stringify(value)?.slice(0, 200)}, expected ${expected}`);
}

function entriesOf(value: unknown, path: string): [string, unknown][] {
  require(typeof value === "object" && value !== null && !Array.isArray(value), value, path, "an object");
  return Object.entries(value as object);
}

function itemsOf(value: unknown, path: string): unknown[] {
  require(Array.isArray(value), value, path, "a list");
  return value as unknown[];
}

export const anything: Field = () => {};
export const string: Field = (value, path) => require(typeof value === "string", value, path, "a string");
export const boolean: Field = (value, path) => require(typeof value === "boolean", value, path, "a boolean");
export const integer: Field = (value, path) => require(Number.isInteger(value), value, path, "a whole number");
export const object: Field = (value, path) => void entriesOf(value, path);

/** Forms of a value by their MIME types. */
export const mimeBundle: Field = (value, path) => {
  for (const [type] of entriesOf(value, path)) require(/^[\w.+-]+\/[\w.+-]+$/.test(type), type, path, "a MIME type");
};

export function text(pattern: RegExp): Field {
  return (value, path) => require(typeof value === "string" && pattern.test(value), value, path, String(pattern));
}

export function oneOf(...values: readonly unknown[]): Field {
  return (value, path) => require(values.includes(value), value, path, `one of ${JSON.stringify(values)}`);
}

export function listOf(item: Field): Field {
  return (value, path) => itemsOf(value, path).forEach((one, i) => void item(one, `${path}[${i}]`));
}

export function tuple(...parts: readonly Field[]): Field {
  return (value, path) => {
    require(itemsOf(value, path).length === parts.length, value, path, `a list of ${parts.length}`);
    for (const [i, part] of parts.entries()) part((value as unknown[])[i], `${path}[${i}]`);
  };
}

export function mapOf(item: Field): Field {
  return (value, path) => entriesOf(value, path).forEach(([name, one]) => void item(one, `${path}.${name}`));
}

export function fields(known: Fields): Field {
  return (value, path) => {
    const found = new Map(entriesOf(value, path));
    for (const [key, field] of Object.entries(known)) {
      const name = key.replace(/\?$/, "");
      require(found.has(name) || name !== key, value, path, `"${name}" in it`);
      if (found.has(name)) field(found.get(name), `${path}.${name}`);
      found.delete(name);
    }
    assert.deepEqual([...found.keys()], [], `${path} has fields that the specification does not know`);
  };
}
