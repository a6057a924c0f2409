import { createHash } from "node:crypto";
import { describeJson, isJsonObject, type Json, type JsonObject, sortKeys } from "./json.js";
import { errorOutput, type Output } from "./outputs.js";

/** A markdown or raw cell: kept as it is. */
export type TextCell = JsonObject & { cell_type: "markdown" | "raw"; source: string; metadata: JsonObject };

/** A code cell, with its source joined into one string. */
export type CodeCell = JsonObject & {
  cell_type: "code";
  source: string;
  metadata: JsonObject;
  outputs: Output[];
  execution_count: number | null;
};

/** A notebook of format 4, as the runner works on it: every cell's source is one string. */
export interface Notebook {
  /** Everything of the file but its cells. */
  readonly document: JsonObject;
  readonly metadata: JsonObject;
  readonly cells: (TextCell | CodeCell)[];
}

/** A notebook that cannot be read, is not a notebook, or cannot be written. */
export class NotebookError extends Error {
  override name = "NotebookError";
}

const MINOR_WRITTEN = 5;
const CELL_ID = /^[a-zA-Z0-9_-]{1,64}$/;

/**
 * Parses a notebook of nbformat 4.0 to 4.5 (or a later 4.x). Fields that the format demands and that an empty value can
 * stand for (`metadata`, `outputs`, `execution_count`) may be missing.
 *
 * @throws NotebookError saying what in `text` is not a notebook; `name` is the file's name.
 */
export function parseNotebook(text: string, name: string): Notebook {
  const fail = (found: string): never => {
    throw new NotebookError(`Cannot read the notebook "${name}": ${found}`);
  };
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return fail(`it is not JSON (${error instanceof Error ? error.message : error})`);
  }
  if (!isJsonObject(document)) return fail(`it is ${describeJson(document)}, expected an object`);
  const { nbformat, nbformat_minor: minor = 0, metadata = {}, cells } = document;
  if (nbformat === undefined) return fail(`it has no "nbformat", expected a notebook of format 4`);
  if (nbformat !== 4) return fail(`its format is ${JSON.stringify(nbformat)}, expected 4`);
  if (!Number.isInteger(minor)) return fail(`"nbformat_minor" is ${JSON.stringify(minor)}, expected an integer`);
  if (!isJsonObject(metadata)) return fail(`"metadata" is ${describeJson(metadata)}, expected an object`);
  if (!Array.isArray(cells)) return fail(`"cells" is ${describeJson(cells)}, expected an array`);
  return { document, metadata, cells: cells.map((cell, index) => parseCell(cell, `cell ${index + 1}`, fail)) };
}

function parseCell(cell: Json, which: string, fail: (found: string) => never): TextCell | CodeCell {
  if (!isJsonObject(cell)) return fail(`${which} is ${describeJson(cell)}, expected an object`);
  const { cell_type: type, metadata = {} } = cell;
  const source = joinLines(cell.source);
  if (type !== "code" && type !== "markdown" && type !== "raw") {
    const found = type === undefined ? "no type" : `type ${JSON.stringify(type)}`;
    return fail(`${which} has ${found}, expected "code", "markdown" or "raw"`);
  }
  if (source === undefined) {
    return fail(`the source of ${which} is ${describeJson(cell.source)}, expected a string or an array of strings`);
  }
  if (!isJsonObject(metadata)) return fail(`the metadata of ${which} is ${describeJson(metadata)}, expected an object`);
  if (type !== "code") return { ...cell, cell_type: type, source, metadata };
  if (cell.outputs !== undefined && !Array.isArray(cell.outputs)) {
    return fail(`"outputs" of ${which} is ${describeJson(cell.outputs)}, expected an array`);
  }
  const outputs = (cell.outputs ?? []).map((output, index) =>
    parseOutput(output, `output ${index + 1} of ${which}`, fail),
  );
  const count = typeof cell.execution_count === "number" ? cell.execution_count : null;
  return { ...cell, cell_type: type, source, metadata, outputs, execution_count: count };
}

function parseOutput(output: Json, which: string, fail: (found: string) => never): Output {
  if (!isJsonObject(output)) return fail(`${which} is ${describeJson(output)}, expected an object`);
  const { output_type: type, text, data, metadata = {} } = output;
  if (type === "stream")
    return { ...output, output_type: type, name: String(output.name), text: joinLines(text) ?? "" };
  if (type === "error") return errorOutput(output);
  if (type !== "display_data" && type !== "execute_result") {
    return fail(`${which} has type ${JSON.stringify(type)}, expected stream, display_data, execute_result or error`);
  }
  if (!isJsonObject(data)) return fail(`the data of ${which} is ${describeJson(data)}, expected an object`);
  const joined = Object.entries(data).map(([mime, value]): [string, Json] => [
    mime,
    /[/+]json$/.test(mime) ? value : (joinLines(value) ?? value),
  ]);
  return { ...output, output_type: type, data: Object.fromEntries(joined), metadata } as Output;
}

function joinLines(source: Json | undefined): string | undefined {
  if (typeof source === "string") return source;
  if (Array.isArray(source) && source.every((line) => typeof line === "string")) return source.join("");
  return undefined;
}

/** Whether it is a cell of code. */
export function isCodeCell(cell: TextCell | CodeCell): cell is CodeCell {
  return cell.cell_type === "code";
}

/** Whether the cell carries `tag` in its metadata. */
export function hasTag(cell: CodeCell, tag: string): boolean {
  return Array.isArray(cell.metadata.tags) && cell.metadata.tags.includes(tag);
}

/**
 * The notebook as the text of a file of nbformat 4.5, laid out as Jupyter does: keys sorted, indented by one space, texts
 * as arrays of lines, a newline at the end. A cell without a valid id of its own gets one made from its place and source.
 */
export function serializeNotebook(notebook: Notebook): string {
  const { document, metadata, cells } = notebook;
  const minor = typeof document.nbformat_minor === "number" ? document.nbformat_minor : 0;
  const ids = cellIds(cells);
  const written: JsonObject = {
    ...document,
    nbformat_minor: Math.max(minor, MINOR_WRITTEN),
    metadata,
    cells: cells.map((cell, index) => ({ ...splitCell(cell), id: ids[index]! })),
  };
  return `${JSON.stringify(sortKeys(written), null, 1)}\n`;
}

/** The id of each cell: its own where that is valid and not used before, else eight hexadecimal digits. */
export function cellIds(cells: readonly (TextCell | CodeCell)[]): string[] {
  const taken = new Set<string>();
  const kept = cells.map(({ id }) => {
    if (typeof id !== "string" || !CELL_ID.test(id) || taken.has(id)) return undefined;
    taken.add(id);
    return id;
  });
  return kept.map((id, index) => {
    if (id !== undefined) return id;
    for (let attempt = 0; ; attempt++) {
      const seed = `${index}:${attempt}:${cells[index]!.source}`;
      const made = createHash("sha256").update(seed).digest("hex").slice(0, 8);
      if (taken.has(made)) continue;
      taken.add(made);
      return made;
    }
  });
}

function splitCell(cell: TextCell | CodeCell): JsonObject {
  const split: JsonObject = { ...cell, source: splitLines(cell.source) };
  if (cell.cell_type === "code") split.outputs = (cell as CodeCell).outputs.map(splitOutput);
  return split;
}

function splitOutput(output: Output): JsonObject {
  if (output.output_type === "stream") return { ...output, text: splitLines(output.text) };
  if (output.output_type === "error") return output;
  const entries = Object.entries(output.data).map(([type, value]): [string, Json] => [
    type,
    typeof value === "string" && isText(type) ? splitLines(value) : value,
  ]);
  return { ...output, data: Object.fromEntries(entries) };
}

function isText(type: string): boolean {
  return type.startsWith("text/") || type === "application/javascript" || type === "image/svg+xml";
}

/** What ends a line for Python's `str.splitlines` besides `\n`, `\r` and `\r\n`. */
const SEPARATORS = String.fromCharCode(0x0b, 0x0c, 0x1c, 0x1d, 0x1e, 0x85, 0x2028, 0x2029);
const AFTER_LINE_END = new RegExp(`(?<=\\n|\\r(?!\\n)|[${SEPARATORS}])`);

/** The lines of `text`, each with its end, cut where Python cuts them: Jupyter's own files are cut so. */
function splitLines(text: string): string[] {
  return text === "" ? [] : text.split(AFTER_LINE_END);
}
