import XMLBuilder from "fast-xml-builder";
import type { CellResult, NotebookResult } from "./results.js";

/** The results as a report in JUnit's XML: a suite a notebook, a case a cell. */
export function junitReport(results: readonly NotebookResult[]): string {
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    format: true,
    suppressEmptyNode: true,
    attributeNamePrefix: "@",
  });
  const suites = results.map(suite);
  const xml = builder.build({ testsuites: { testsuite: suites } });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}`;
}

function suite({ notebook, status, message, seconds, cells }: NotebookResult): object {
  const count = (...kinds: CellResult["status"][]) => cells.filter((cell) => kinds.includes(cell.status)).length;
  const broken = status !== "passed" && !cells.some(({ status: one }) => isProblem(one));
  const cases = cells.map((cell) => testCase(notebook, cell));
  return {
    "@name": clean(notebook),
    "@tests": cells.length + (broken ? 1 : 0),
    "@failures": count("failed", "differs"),
    "@errors": count("died", "timed out", "stopped") + (broken ? 1 : 0),
    "@skipped": count("skipped", "not run"),
    "@time": seconds.toFixed(3),
    // A notebook that failed although no cell did: its kernel did not start, or it could not be written.
    testcase: broken
      ? [...cases, { "@name": "notebook", "@classname": clean(notebook), error: detail(status, message ?? "") }]
      : cases,
  };
}

function testCase(notebook: string, { where, status, seconds, error, differences }: CellResult): object {
  const attributes = { "@name": clean(where), "@classname": clean(notebook), "@time": seconds.toFixed(3) };
  if (status === "passed") return attributes;
  if (status === "skipped" || status === "not run") return { ...attributes, skipped: { "@message": status } };
  if (status === "differs") {
    const text = differences.map(({ what, diff }) => `${what}\n${diff}`).join("\n\n");
    return { ...attributes, failure: detail("the outputs differ from the stored ones", text) };
  }
  const message = error === undefined ? status : `${error.ename}: ${error.evalue}`;
  const text = error?.traceback.join("\n") ?? status;
  return { ...attributes, [status === "failed" ? "failure" : "error"]: detail(message, text) };
}

function detail(message: string, text: string): object {
  return { "@message": clean(message), "#text": clean(text) };
}

function isProblem(status: CellResult["status"]): boolean {
  return status !== "passed" && status !== "skipped" && status !== "not run";
}

/** A text without colors and without the characters that XML 1.0 cannot hold. */
function clean(text: string): string {
  const colors = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");
  return [...text.replace(colors, "")].filter(isAllowed).join("");
}

function isAllowed(character: string): boolean {
  const code = character.codePointAt(0)!;
  return code >= 0x20
    ? !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
    : "\t\n\r".includes(character);
}
