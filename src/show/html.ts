/** Markup that is safe to insert as it is; everything else that goes into `html` is escaped. */
export class Markup {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What XML 1.0 has no character for: most control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text for XML and HTML, in elements and in quoted attributes; characters that XML cannot hold become U+FFFD. */
export function escapeText(text: string): string {
  return text.replace(NOT_XML, "\uFFFD").replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}

type Part = Markup | string | number | readonly (Markup | string | number)[];

/** A template for HTML and SVG: values are escaped, Markup and lists of it are inserted as they are. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = strings[0]!;
  for (const [index, part] of parts.entries()) text += insert(part) + strings[index + 1]!;
  return new Markup(text);
}

function insert(part: Part): string {
  if (part instanceof Markup) return part.text;
  return typeof part === "object" ? part.map(insert).join("") : escapeText(String(part));
}

/** `text` cut to `most` characters, the middle replaced by `…`, since names differ most at their ends. */
export function shorten(text: string, most: number): string {
  const chars = Array.from(text.length > 4 * most ? text.slice(0, 2 * most) + text.slice(-2 * most) : text);
  if (chars.length <= most) return text;
  const head = Math.floor((most - 1) / 2);
  return `${chars.slice(0, head).join("")}…${chars.slice(chars.length - (most - 1 - head)).join("")}`;
}

/** A whole number with separators: `1,234,567`. */
export function thousands(value: number): string {
  return value.toLocaleString("en-US");
}

/** `1 op`, `12 ops`. */
export function count(value: number, noun: string): string {
  return `${thousands(value)} ${noun}${value === 1 ? "" : "s"}`;
}

/** Parts side by side, told apart by spaces where styles are stripped. */
export function spaced(parts: readonly Markup[]): Markup {
  return new Markup(parts.map(({ text }) => text).join(" "));
}
