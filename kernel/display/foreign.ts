import { types } from "node:util";
import { count, shorten } from "../../src/show/html.js";
import { isRecords } from "../../src/show/records.js";
import { recordsMarkdown } from "../../src/show/records-markdown.js";
import type { MimeBundle } from "./bundle.js";

type Members = Readonly<Record<string, unknown>>;

/**
 * The forms of values of other libraries, which do not know of Jupyter: Vega and Vega-Lite specifications (also what has a `toSpec`), elements
 * of a DOM in JavaScript, as Observable Plot draws into, and canvases. Undefined for all else.
 */
export function foreignBundle(value: object): MimeBundle | undefined {
  // A proxy may have whatever it is asked for.
  if (types.isProxy(value)) return undefined;
  const members = value as Members;
  if ("toSpec" in members && typeof members.toSpec === "function") {
    const spec: unknown = members.toSpec();
    return typeof spec === "object" && spec !== null ? specBundle(spec as Members) : undefined;
  }
  if ("$schema" in members) return specBundle(members);
  if ("outerHTML" in members && "nodeName" in members) return elementBundle(members);
  if ("toDataURL" in members && typeof members.toDataURL === "function")
    return canvasBundle(members.toDataURL("image/png"));
  return undefined;
}

/** The newest major versions of both languages that front ends draw: JupyterLab 4 does. What is written for later ones is mostly drawn by these. */
const NEWEST_DRAWN = 5;

/**
 * A specification of a chart. Front ends draw it; what cannot shows the data that it brings along, as Markdown: JupyterLab would take
 * HTML rather than the chart.
 */
function specBundle(spec: Members): MimeBundle | undefined {
  const { $schema, data } = spec;
  const [, language, version] = typeof $schema === "string" ? (SCHEMA.exec($schema) ?? []) : [];
  if (language === undefined) return undefined;
  const type = (number: number) => `application/vnd.${language === "vega" ? "vega" : "vegalite"}.v${number}+json`;
  const older = { ...spec, $schema: `https://vega.github.io/schema/${language}/v${NEWEST_DRAWN}.json` };
  const drawn = Number(version) > NEWEST_DRAWN ? { [type(NEWEST_DRAWN)]: older } : {};
  const values = typeof data === "object" && data !== null && "values" in data ? data.values : undefined;
  const what = `${language === "vega" ? "Vega" : "Vega-Lite"} chart${partsOf(spec)}`;
  const text = Array.isArray(values) ? `${what}, ${count(values.length, "row")} of data` : what;
  const fallback = isRecords(values) ? { "text/markdown": recordsMarkdown(values, what) } : {};
  return { "text/plain": `<${text}>`, ...fallback, [type(Number(version))]: spec, ...drawn };
}

const SCHEMA = /^https?:\/\/vega\.github\.io\/schema\/(vega|vega-lite)\/v(\d+)/;

/** What a chart draws, as far as it says so itself: `: line of loss by step`. */
function partsOf({ mark, encoding, title }: Members): string {
  const name = typeof title === "string" ? ` "${title}"` : "";
  const kind = typeof mark === "object" && mark !== null && "type" in mark ? mark.type : mark;
  const field = (channel: string): unknown => {
    const found = typeof encoding === "object" && encoding !== null ? (encoding as Members)[channel] : undefined;
    return typeof found === "object" && found !== null ? (found as Members).field : undefined;
  };
  const [x, y] = [field("x"), field("y")];
  if (typeof kind !== "string") return name;
  return `${name}: ${kind}${typeof y === "string" ? ` of ${y}` : ""}${typeof x === "string" ? ` by ${x}` : ""}`;
}

/** An element: a drawing as such, all else as HTML, with the largest drawing in it, which is shown where HTML loses its drawings. */
function elementBundle(element: Members): MimeBundle | undefined {
  const { outerHTML, nodeName } = element;
  if (typeof outerHTML !== "string" || typeof nodeName !== "string") return undefined;
  const name = nodeName.toLowerCase();
  const title = /<(?:title|h\d|figcaption)\b[^>]*>([^<]+)</.exec(outerHTML)?.[1]?.trim();
  const text = `<${name} element${title === undefined ? "" : `: ${shorten(title, 100)}`}>`;
  if (name === "svg") return { "text/plain": text, "image/svg+xml": standingAlone(outerHTML) };
  const drawing = largestDrawing(element);
  const fallback = drawing === undefined ? {} : { "image/svg+xml": standingAlone(drawing) };
  return { "text/plain": text, "text/html": outerHTML, ...fallback };
}

function largestDrawing(element: Members): string | undefined {
  if (typeof element.querySelectorAll !== "function") return undefined;
  const found = [...(element.querySelectorAll("svg") as Iterable<Members>)].map(({ outerHTML }) => String(outerHTML));
  return found.toSorted((a, b) => b.length - a.length)[0];
}

/** A drawing as a document of its own: on a light ground, since lines and texts in the colour of the page's text are dark without a page. */
function standingAlone(source: string): string {
  const [start] = /^<svg[^>]*>/.exec(source) ?? [""];
  const named = /\sxmlns=/.test(start) ? start : start.replace(/^<svg/, '<svg xmlns="http://www.w3.org/2000/svg"');
  const ground = "color: #24292f; background: #ffffff";
  const styled = /\sstyle="/.test(named)
    ? named.replace(/(\sstyle=")/, `$1${ground}; `)
    : named.replace(/^<svg/, `<svg style="${ground}"`);
  return styled + source.slice(start.length);
}

function canvasBundle(address: unknown): MimeBundle | undefined {
  const [, type, base64] = /^data:(image\/[\w+.-]+);base64,(.*)$/s.exec(String(address)) ?? [];
  return type === undefined ? undefined : { "text/plain": `<${type} of a canvas>`, [type]: base64 };
}
