import type { Json, JsonObject } from "./json.js";

/** Text of a cell's standard output or error. */
export type StreamOutput = { output_type: "stream"; name: string; text: string };

/** Something displayed, as a bundle of MIME types. */
export type DisplayOutput = { output_type: "display_data"; data: JsonObject; metadata: JsonObject };

/** The value of a cell. */
export type ResultOutput = {
  output_type: "execute_result";
  data: JsonObject;
  metadata: JsonObject;
  execution_count: number | null;
};

/** The error that ended a cell. */
export type ErrorOutput = { output_type: "error"; ename: string; evalue: string; traceback: string[] };

/** An output of a code cell (nbformat 4, with texts as one string each). */
export type Output = StreamOutput | DisplayOutput | ResultOutput | ErrorOutput;

/** What an output message on the `iopub` channel brings: its type and content (Jupyter messaging 5.x). */
export interface OutputMessage {
  readonly type: string;
  readonly content: JsonObject;
}

/** What messages fill: a code cell. */
export interface OutputCell {
  outputs: Output[];
  execution_count: number | null;
}

/**
 * Turns the messages that cells cause into their outputs: joins the text of a stream, updates displays in place in
 * whichever cell they are, and clears at once or with the next output.
 */
export class NotebookOutputs {
  readonly #displays = new Map<string, Set<DisplayOutput | ResultOutput>>();
  readonly #clearPending = new Set<OutputCell>();

  /** Applies one message that `cell` caused. A message that is no output changes nothing. */
  apply(cell: OutputCell, { type, content }: OutputMessage): void {
    if (Object.hasOwn(this.#handlers, type)) this.#handlers[type]!(cell, content);
  }

  /** One handler a message type: the key is the wire name. */
  readonly #handlers: Record<string, (cell: OutputCell, content: JsonObject) => void> = {
    stream: (cell, content) => {
      this.#clearIfPending(cell);
      const last = cell.outputs.at(-1);
      const name = content.name === "stderr" ? "stderr" : "stdout";
      const text = asText(content.text);
      if (last?.output_type === "stream" && last.name === name) last.text += text;
      else cell.outputs.push({ output_type: "stream", name, text });
    },
    display_data: (cell, content) => {
      this.#show(cell, { output_type: "display_data", ...bundle(content) }, content);
    },
    execute_result: (cell, content) => {
      const count = typeof content.execution_count === "number" ? content.execution_count : null;
      this.#show(cell, { output_type: "execute_result", ...bundle(content), execution_count: count }, content);
    },
    update_display_data: (_cell, content) => this.#update(content),
    error: (cell, content) => {
      this.#clearIfPending(cell);
      cell.outputs.push(errorOutput(content));
    },
    clear_output: (cell, content) => {
      if (content.wait === true) {
        this.#clearPending.add(cell);
      } else {
        this.#clearPending.delete(cell);
        cell.outputs = [];
      }
    },
    execute_input: (cell, content) => {
      if (typeof content.execution_count === "number") cell.execution_count = content.execution_count;
    },
  };

  #show(cell: OutputCell, output: DisplayOutput | ResultOutput, content: JsonObject): void {
    this.#clearIfPending(cell);
    this.#update(content);
    cell.outputs.push(output);
    const id = displayId(content);
    if (id === undefined) return;
    const shown = this.#displays.get(id);
    if (shown) shown.add(output);
    else this.#displays.set(id, new Set([output]));
  }

  #update(content: JsonObject): void {
    const id = displayId(content);
    if (id === undefined) return;
    for (const output of this.#displays.get(id) ?? []) Object.assign(output, bundle(content));
  }

  #clearIfPending(cell: OutputCell): void {
    if (this.#clearPending.delete(cell)) cell.outputs = [];
  }
}

/** The error that a message's or a reply's content describes. */
export function errorOutput(content: JsonObject): ErrorOutput {
  const { traceback } = content;
  return {
    output_type: "error",
    ename: asText(content.ename),
    evalue: asText(content.evalue),
    traceback: Array.isArray(traceback) ? traceback.map(asText) : [],
  };
}

/** The `display_id` that later messages update this display by, if it has one. */
export function displayId(content: JsonObject): string | undefined {
  const { transient } = content;
  const id = typeof transient === "object" && transient !== null && !Array.isArray(transient) && transient.display_id;
  return typeof id === "string" ? id : undefined;
}

function bundle(content: JsonObject): { data: JsonObject; metadata: JsonObject } {
  return { data: asObject(content.data), metadata: asObject(content.metadata) };
}

function asObject(value: Json | undefined): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function asText(value: Json | undefined): string {
  if (Array.isArray(value)) return value.map(asText).join("");
  return typeof value === "string" ? value : value === undefined || value === null ? "" : String(value);
}
