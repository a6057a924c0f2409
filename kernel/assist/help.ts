import type { Hover, MarkupContent, SignatureHelp } from "vscode-languageserver-types";
import type { ValueNote } from "../asking.js";
import type { MimeBundle } from "../display/bundle.js";
import { openCall, pathBefore, surroundings, wordAt } from "./cursor.js";
import type { LanguageServer } from "./language-server.js";
import type { View } from "./session-document.js";

/** What helping needs besides the language server. */
export interface HelpFacts {
  value(path: readonly string[]): Promise<ValueNote | undefined>;
}

/**
 * Help for what is at an offset: TypeScript's signature and the documentation of the name there, of the call whose arguments
 * are being written, and the value that the name has now. Undefined where there is nothing to say.
 */
export async function helpFor(
  server: LanguageServer,
  view: View,
  { code, offset }: { code: string; offset: number },
  facts: HelpFacts,
): Promise<MimeBundle | undefined> {
  const around = surroundings(code, offset);
  if (around.comment) return undefined;
  const word = around.string === undefined ? wordAt(code, offset) : undefined;
  const call = openCall(code, around);
  const path = word && pathBefore(code, word.end);
  const [value, [hover, signature]] = await Promise.all([
    path && facts.value(path),
    server.about({ session: view.text }, (ask) => {
      const askAt = <Answer>(method: string, at: number) =>
        ask<Answer | null>(`textDocument/${method}`, { ...server.document(), position: view.place(at) });
      return Promise.all([
        word && askAt<Hover>("hover", word.start),
        call && askAt<SignatureHelp>("signatureHelp", offset),
      ]);
    }),
  ]);
  const sections = [signatureText(signature), hoverText(hover), valueText(value)].map((text) => view.plain(text));
  const markdown = sections.filter((text) => text !== "").join("\n\n---\n\n");
  return markdown === "" ? undefined : { "text/plain": plain(markdown), "text/markdown": markdown };
}

/** Help as Markdown and as plain text. */
export function helpBundle(markdown: string): MimeBundle {
  return { "text/plain": plain(markdown), "text/markdown": markdown };
}

function hoverText(hover: Hover | null | undefined): string {
  const text = hover ? markup(hover.contents as MarkupContent | string) : "";
  const shown = text
    .replace(/^\(alias\) /gm, "")
    .replace(/^import tf\n/gm, "")
    .trim();
  // What TypeScript says of a name that it does not know.
  return shown === fenced("any") ? "" : shown;
}

function signatureText(help: SignatureHelp | null | undefined): string {
  const signature = help?.signatures[help.activeSignature ?? 0];
  if (!help || !signature) return "";
  const active = signature.parameters?.[signature.activeParameter ?? help.activeParameter ?? 0];
  const others = help.signatures.length - 1;
  return [
    fenced(`${signature.label}${others > 0 ? `  // and ${others} more` : ""}`),
    markup(signature.documentation),
    active?.documentation ? `\`${parameterName(signature.label, active.label)}\`: ${markup(active.documentation)}` : "",
  ]
    .filter((text) => text !== "")
    .join("\n\n");
}

function parameterName(signature: string, label: string | [number, number]): string {
  return typeof label === "string" ? label : signature.slice(...label);
}

function valueText(value: ValueNote | undefined): string {
  if (value === undefined) return "";
  const parts = [`Value: \`${value.type}\``];
  if (value.text !== "") parts.push(fenced(value.text, ""));
  if (value.source !== undefined) parts.push("Source:", fenced(value.source));
  return parts.join("\n\n");
}

function fenced(text: string, language = "typescript"): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

function markup(content: MarkupContent | string | undefined): string {
  return typeof content === "string" ? content : (content?.value ?? "");
}

/** Markdown as it reads in a terminal. */
function plain(markdown: string): string {
  return markdown
    .replace(/^```\w*\n|\n```$/gm, "")
    .replace(/^---$/gm, "")
    .replace(/^Value: `(.*)`$/gm, "Value: $1")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
