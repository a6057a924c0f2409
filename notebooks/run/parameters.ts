import { readFile } from "node:fs/promises";
import { closest } from "fastest-levenshtein";
import { isJsonObject, type Json, type JsonObject } from "./json.js";
import { type CodeCell, hasTag, isCodeCell, type Notebook, NotebookError } from "./notebook.js";
import { type Declared, type Translator, translatorFor } from "./translate.js";

/** Parameters by their names. A whole number that a double cannot hold is a bigint. */
export type Parameters = Readonly<Record<string, ParameterValue>>;

/** A value of a parameter. */
export type ParameterValue = Json | bigint;

const PARAMETERS = "parameters";
const INJECTED = "injected-parameters";

/** The value that a word on the command line stands for, as papermill reads it; `null`, `true` and `false` too. */
export function parseParameter(text: string): ParameterValue {
  const word = { true: true, false: false, none: null, null: null }[text.toLowerCase()];
  if (word !== undefined) return word;
  if (/^[-+]?\d+$/.test(text)) {
    const number = Number(text);
    return Number.isSafeInteger(number) ? number : BigInt(text);
  }
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : text;
}

/**
 * Reads parameters from a file of YAML or JSON.
 *
 * @throws NotebookError if it cannot be read or does not hold an object.
 */
export async function readParameters(path: string): Promise<Parameters> {
  const fail = (found: string, cause?: unknown): never => {
    throw new NotebookError(`Cannot read the parameters "${path}": ${found}`, { cause });
  };
  const text = await readFile(path, "utf8").catch((error: Error) => fail(error.message, error));
  const { parse } = await import("yaml");
  let content: unknown;
  try {
    content = parse(text, { intAsBigInt: true });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error), error);
  }
  const value = smallNumbers(content ?? {});
  if (!isJsonObject(value)) return fail("it holds no names with values, expected an object");
  return value;
}

/** A copy of what YAML gave, with numbers in place of the bigints that a double can hold. */
function smallNumbers(value: unknown): unknown {
  if (typeof value === "bigint") {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }
  if (Array.isArray(value)) return value.map(smallNumbers);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, smallNumbers(item)]));
}

/**
 * Puts a cell with the parameters after the notebook's cell tagged `parameters`, in place of one from an earlier run, as
 * papermill does.
 *
 * @throws NotebookError if the notebook has no such cell, or that declares no such name; with the closest one.
 */
export function injectParameters(notebook: Notebook, parameters: Parameters, path: string): void {
  const names = Object.keys(parameters);
  if (names.length === 0) return;
  const fail = (found: string): never => {
    throw new NotebookError(`Cannot set the parameter "${names[0]}" of "${path}": ${found}`);
  };
  const { cells } = notebook;
  const language = languageOf(notebook);
  const translator = translatorFor(language) ?? fail(`nothing is known of its language "${language}"`);
  const place = cells.findIndex((cell) => isCodeCell(cell) && hasTag(cell, PARAMETERS));
  const tagged = cells[place] ?? fail(`it has no cell tagged "${PARAMETERS}"`);
  const declared = translator.declared(tagged.source);
  for (const name of names) checkName(name, declared, path);
  const injected = injectedCell(parameters, declared, translator);
  const old = cells.findIndex((cell) => isCodeCell(cell) && hasTag(cell, INJECTED));
  if (old >= 0) cells.splice(old, 1, { ...cells[old]!, ...injected });
  else cells.splice(place + 1, 0, injected);
}

function checkName(name: string, declared: ReadonlyMap<string, Declared>, path: string): void {
  if (declared.has(name)) return;
  const known = [...declared.keys()];
  const near = known.length === 0 ? "" : `; did you mean "${closest(name, known)}"?`;
  const list = known.length === 0 ? "no name" : known.map((one) => `"${one}"`).join(", ");
  throw new NotebookError(
    `Cannot set the parameter "${name}" of "${path}": its cell tagged "${PARAMETERS}" declares ${list}${near}`,
  );
}

function injectedCell(
  parameters: Parameters,
  declared: ReadonlyMap<string, Declared>,
  translator: Translator,
): CodeCell {
  const lines = Object.entries(parameters).map(([name, value]) => translator.assign(name, value, declared.get(name)!));
  return {
    cell_type: "code",
    source: [`${translator.comment} Parameters`, ...lines].join("\n"),
    metadata: { tags: [INJECTED] },
    outputs: [],
    execution_count: null,
  };
}

/** The language that the notebook says it is in, in lower case: TypeScript where it says nothing. */
function languageOf({ metadata }: Notebook): string {
  const { kernelspec, language_info: info } = metadata as { kernelspec?: JsonObject; language_info?: JsonObject };
  const language = kernelspec?.language ?? info?.name ?? "typescript";
  return String(language).toLowerCase();
}
