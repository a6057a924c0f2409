import type { Json, JsonObject } from "../json.js";
import type { Output } from "../outputs.js";
import { diffPng } from "./images.js";
import { diffText, type TextRules } from "./text.js";

/** How a part of a cell's outputs differs from the stored one. */
export interface Difference {
  /** Which part: `stdout`, `output 2 (text/plain)`. */
  readonly what: string;
  /** Lines that begin with `-` (stored), `+` (made) or a blank. */
  readonly diff: string;
}

/**
 * Compares what a cell made with what is stored: the text of each stream, the class and words of errors, and the displays and
 * results in their order: images by their pixels, other types by their plain text.
 */
export async function diffOutputs(
  stored: readonly Output[],
  made: readonly Output[],
  rules: TextRules,
): Promise<Difference[]> {
  const found: Difference[] = [];
  const add = (what: string, diff: string | undefined) => {
    if (diff !== undefined) found.push({ what, diff });
  };
  for (const name of ["stdout", "stderr"]) add(name, diffText(streamText(stored, name), streamText(made, name), rules));
  const [before, after] = [stored, made].map((outputs) => outputs.filter(({ output_type: type }) => type !== "stream"));
  for (let index = 0; index < Math.max(before!.length, after!.length); index++) {
    const [a, b] = [before![index], after![index]];
    const what = `output ${index + 1}`;
    if (a === undefined || b === undefined || a.output_type !== b.output_type || !hasSameImage(a, b)) {
      add(what, `${a ? `${lead("-", describe(a))}\n` : ""}${b ? lead("+", describe(b)) : ""}`.trimEnd());
    } else if (pngOf(a) !== undefined) {
      add(`${what} (image/png)`, await diffPng(pngOf(a)!, pngOf(b)!));
    } else {
      add(what, diffText(plainText(a), plainText(b), rules));
    }
  }
  return found;
}

function streamText(outputs: readonly Output[], name: string): string {
  return outputs.map((output) => (output.output_type === "stream" && output.name === name ? output.text : "")).join("");
}

function hasSameImage(a: Output, b: Output): boolean {
  return (pngOf(a) === undefined) === (pngOf(b) === undefined);
}

function pngOf(output: Output): string | undefined {
  return "data" in output && output.data["image/png"] !== undefined ? asText(output.data["image/png"]) : undefined;
}

/** The text that an output is compared by. */
function plainText(output: Output): string {
  if (output.output_type === "stream") return output.text;
  if (output.output_type === "error") return `${output.ename}: ${output.evalue}`;
  return bundleText(output.data);
}

/** A bundle's plain text; without one, that of the first type that is text, without its tags. */
function bundleText(data: JsonObject): string {
  if (data["text/plain"] !== undefined) return asText(data["text/plain"]);
  const [type, value] = Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1))[0] ?? ["nothing", ""];
  const text = typeof value === "object" && !Array.isArray(value) ? JSON.stringify(value, null, 1) : asText(value);
  return type === "text/html" || type === "image/svg+xml" ? text.replace(/<[^>]*>/g, " ") : text;
}

function describe(output: Output): string {
  const types = "data" in output ? ` (${Object.keys(output.data).join(", ")})` : "";
  const kind = { stream: "text", display_data: "display", execute_result: "result", error: "error" }[
    output.output_type
  ];
  return `${kind}${types}\n${plainText(output)}`.trimEnd();
}

function lead(mark: string, text: string): string {
  return text
    .split("\n")
    .map((line) => `${mark}${line}`)
    .join("\n");
}

function asText(value: Json | undefined): string {
  return Array.isArray(value) ? value.join("") : String(value ?? "");
}
