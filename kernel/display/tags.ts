import { escapeText } from "../../src/show/html.js";
import { base64, displaySymbol, type MimeBundle, plainText } from "./bundle.js";
import { Displayable } from "./displayable.js";
import { foreignBundle } from "./foreign.js";
import { imageType } from "./image-type.js";

/** A tag of a template, which can be called with a text, too: that is taken as it is. */
export interface Tag {
  (strings: TemplateStringsArray, ...values: readonly unknown[]): Displayable;
  (source: string): Displayable;
}

/** The tags that are in scope in cells: what they give is shown where it is a cell's last value, or by `display`. */
export interface Tags {
  /** HTML; what is put in is escaped, but for what is HTML or SVG itself, and arrays of that. */
  readonly html: Tag;
  /** An SVG drawing; what is put in is escaped, but for SVG. */
  readonly svg: Tag;
  /** Markdown, backslashes as they are written. */
  readonly md: Tag;
  /** LaTeX, backslashes as they are written. */
  readonly latex: Tag;
  /** A value as a tree that can be opened. @throws TypeError for what JSON cannot hold */
  json(value: unknown): Displayable;
  /** A picture in the bytes of a PNG, JPEG, GIF, WebP or SVG file. @throws TypeError for other bytes */
  image(bytes: Uint8Array): Displayable;
}

/** Makes the tags of a session. */
export function makeTags(): Tags {
  const markup = (source: string): MimeBundle => ({ "text/plain": source, "text/html": source });
  const drawing = (source: string): MimeBundle => ({ "text/plain": source, "image/svg+xml": source });
  const escaping = (bundle: (source: string) => MimeBundle): Tag =>
    tag(bundle, (strings, values) => interleave(strings, values, insert));
  const raw = (type: string): Tag =>
    tag(
      (source) => ({ "text/plain": source, [type]: source }),
      (strings, values) => interleave(strings.raw.map(asWritten), values, (value) => written(value)),
    );
  return {
    html: escaping(markup),
    svg: escaping(drawing),
    md: raw("text/markdown"),
    latex: raw("text/latex"),
    json: (value) => new Displayable({ "text/plain": plainText(value), "application/json": jsonOf(value) }),
    image: (bytes) => {
      const type = imageType(bytes);
      const form = type === "image/svg+xml" ? Buffer.from(bytes).toString("utf8") : base64(bytes);
      return new Displayable({ "text/plain": `<${type} of ${bytes.length} bytes>`, [type]: form });
    },
  };
}

type Join = (strings: TemplateStringsArray, values: readonly unknown[]) => string;

function tag(bundle: (source: string) => MimeBundle, join: Join): Tag {
  return (source: string | TemplateStringsArray, ...values: readonly unknown[]) =>
    new Displayable(bundle(typeof source === "string" ? source : join(source, values)));
}

function interleave(
  strings: readonly string[],
  values: readonly unknown[],
  textOf: (value: unknown) => string,
): string {
  return strings.map((text, index) => text + (index < values.length ? textOf(values[index]) : "")).join("");
}

/** A value in HTML: what can be shown as HTML or SVG is put in as that, lists item by item, nothing for null, and all else escaped. */
function insert(value: unknown): string {
  if (Array.isArray(value)) return value.map(insert).join("");
  if (value === undefined || value === null || value === false) return "";
  const bundle = bundleOf(value);
  const source = bundle?.["text/html"] ?? bundle?.["image/svg+xml"];
  return typeof source === "string" ? source : escapeText(written(value));
}

/** The forms of a value that gives them at once, or of another library's. */
function bundleOf(value: unknown): MimeBundle | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const draw: unknown = Reflect.get(value, displaySymbol);
  if (typeof draw !== "function") return foreignBundle(value);
  const drawn: unknown = draw.call(value);
  return typeof drawn === "object" && drawn !== null ? (drawn as MimeBundle) : undefined;
}

function written(value: unknown): string {
  return typeof value === "object" && value !== null && !(value instanceof Displayable)
    ? plainText(value)
    : String(value);
}

/** A part of a template as it was written, without the backslashes that only the template needs. */
function asWritten(source: string): string {
  return source.replace(/\\([`$])/g, "$1");
}

function jsonOf(value: unknown): unknown {
  const text = JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? item.toString() : item));
  if (text === undefined) throw new TypeError(`Cannot show ${plainText(value)} as JSON: expected what JSON can hold`);
  return JSON.parse(text);
}
