import { isBuiltin } from "node:module";
import { fileURLToPath } from "node:url";
import { parseSync } from "oxc-parser";
import { childrenOf, type Node } from "../repl/syntax.js";
import { BEFORE } from "./project.js";

/** The package's own files, as the texts of documents name them. */
const ours = JSON.stringify(fileURLToPath(new URL("../../", import.meta.url))).slice(1, -1);

/** An import with its module's name, and all else that may be one. */
const named = /\b(?:from|import|require)\s*\(?\s*(["'])((?:(?!\1)[^\n])*)\1/y;
const imports = /\b(?:from|import)\s*(?:["'`(]|\/[/*])|\brequire\b|<reference/g;

/**
 * Whether a text imports nothing but modules of Node and of this package, whose types are the same as long as these are. Where a
 * text may import something in a way that is not seen here, it counts as one that does.
 */
export function isSelfContained(text: string): boolean {
  const unknown = [...text.matchAll(imports)].filter(({ index }) => !isKnown(text, index));
  if (unknown.length === 0) return true;
  const spans = quotedIn(text);
  return unknown.every(({ index }) => spans.some(({ start, end }) => start < index && index < end));
}

/** Whether what is imported at an offset is part of what the language server always has. */
function isKnown(text: string, offset: number): boolean {
  named.lastIndex = offset;
  const module = named.exec(text)?.[2];
  return module !== undefined && (isBuiltin(module) || module === BEFORE || module.startsWith(ours));
}

/** Where a text has strings, and comments that only people read. */
function quotedIn(text: string): readonly Pick<Node, "start" | "end">[] {
  const { program, comments } = parseSync("cell.ts", text, { lang: "ts", sourceType: "module", astType: "ts" });
  const found: Pick<Node, "start" | "end">[] = comments.filter(({ value }) => !value.includes("<reference"));
  const visit = (node: Node): void => {
    if (node.type === "TemplateElement" || (node.type === "Literal" && typeof node.value === "string"))
      found.push(node);
    for (const child of childrenOf(node)) visit(child);
  };
  visit(program);
  return found;
}
