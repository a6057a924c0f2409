import { types } from "node:util";
import { count } from "../../src/show/html.js";
import { isRecords, recordsHtml } from "../../src/show/records.js";
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

/** A specification of a chart. Front ends draw it; what cannot shows the data that it brings along. */
function specBundle(spec: Members): MimeBundle | undefined {
  const { $schema, data } = spec;
  const [, language, version] = typeof $schema === "string" ? (SCHEMA.exec($schema) ?? []) : [];
  if (language === undefined) return undefined;
  const type = `application/vnd.${language === "vega" ? "vega" : "vegalite"}.v${version}+json`;
  const values = typeof data === "object" && data !== null && "values" in data ? data.values : undefined;
  const what = `${language === "vega" ? "Vega" : "Vega-Lite"} chart${partsOf(spec)}`;
  const text = Array.isArray(values) ? `${what}, ${count(values.length, "row")} of data` : what;
  const fallback = isRecords(values) ? { "text/html": recordsHtml(values, { name: what }).text } : {};
  return { "text/plain": `<${text}>`, ...fallback, [type]: spec };
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

function elementBundle({ outerHTML, nodeName }: Members): MimeBundle | undefined {
  if (typeof outerHTML !== "string" || typeof nodeName !== "string") return undefined;
  const name = nodeName.toLowerCase();
  const text = `<${name} element>`;
  if (name !== "svg") return { "text/plain": text, "text/html": outerHTML };
  const source = /^<svg[^>]*\sxmlns=/.test(outerHTML)
    ? outerHTML
    : outerHTML.replace(/^<svg/, '<svg xmlns="http://www.w3.org/2000/svg"');
  return { "text/plain": text, "image/svg+xml": source };
}

function canvasBundle(address: unknown): MimeBundle | undefined {
  const [, type, base64] = /^data:(image\/[\w+.-]+);base64,(.*)$/s.exec(String(address)) ?? [];
  return type === undefined ? undefined : { "text/plain": `<${type} of a canvas>`, [type]: base64 };
}
