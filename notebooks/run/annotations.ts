import { readFile } from "node:fs/promises";
import { stripVTControlCharacters } from "node:util";
import { findNodeAtLocation, parseTree } from "jsonc-parser";
import type { CellResult, NotebookResult } from "./results.js";

/** Lines by which GitHub Actions shows what failed at the cell in the notebook's file. */
export async function annotations(results: readonly NotebookResult[]): Promise<string[]> {
  const lines: string[] = [];
  for (const { notebook, status, message, cells } of results) {
    if (status === "passed" || status === "stopped") continue;
    const problems = cells.filter(({ status }) => status !== "passed" && status !== "skipped" && status !== "not run");
    const text = await readFile(notebook, "utf8").catch(() => undefined);
    for (const cell of problems) {
      lines.push(
        command({ file: notebook, line: text && lineOfCell(text, cell.index), title: cell.where }, words(cell)),
      );
    }
    if (problems.length === 0) lines.push(command({ file: notebook }, message ?? status));
  }
  return lines;
}

function words({ status, error, differences }: CellResult): string {
  if (status === "differs") return differences.map(({ what, diff }) => `${what}\n${diff}`).join("\n");
  if (error === undefined) return status;
  const { ename, evalue, traceback } = error;
  return stripVTControlCharacters(traceback.length > 0 ? traceback.join("\n") : `${ename}: ${evalue}`);
}

/** The line, from 1, on which the source of a cell begins in the text of a notebook. */
function lineOfCell(text: string, index: number): number | undefined {
  const root = parseTree(text);
  const source = root && findNodeAtLocation(root, ["cells", index, "source"]);
  const first = source?.children?.[0] ?? source;
  return first && text.slice(0, first.offset).split("\n").length;
}

/** A workflow command, with its values escaped as the runner unescapes them. */
function command(properties: Record<string, string | number | undefined>, message: string): string {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== "");
  const list = given.map(
    ([name, value]) => `${name}=${escaped(String(value)).replace(/:/g, "%3A").replace(/,/g, "%2C")}`,
  );
  return `::error ${list.join(",")}::${escaped(stripVTControlCharacters(message))}`;
}

function escaped(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
