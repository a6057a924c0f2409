import { types } from "node:util";
import { html, Markup, shorten } from "../../src/show/html.js";
import { STYLE } from "../../src/show/style.js";
import type { MimeBundle } from "./bundle.js";

/** Collections of more values than this are shown as text alone. */
const MOST_VALUES = 12;
/** Of more values than this, only the headings are seen at first. */
const MOST_OPEN = 4;

/** Characters of a value's text in the heading of a closed section. */
const LONGEST_LINE = 100;

type Entries = readonly (readonly [name: string, value: unknown])[];

/**
 * The values of an array or plain object that all draw themselves, such as what a run of several fetches gives; undefined for any other
 * value. (An operation's fetch is undefined: it may be among them.)
 */
export function drawnValues(value: object, drawsItself: (value: unknown) => boolean): Entries | undefined {
  if (types.isProxy(value)) return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return undefined;
  const entries = Object.entries(Object.getOwnPropertyDescriptors(value))
    .filter(([name, { enumerable }]) => enumerable && !(Array.isArray(value) && name === "length"))
    .map(([name, descriptor]): readonly [string, unknown] => [name, descriptor.value]);
  const drawn = entries.filter(([, item]) => item !== undefined);
  if (drawn.length === 0 || entries.length > MOST_VALUES) return undefined;
  return drawn.every(([, item]) => drawsItself(item)) ? entries : undefined;
}

/** A collection as text, and the HTML of its values under their names, where any has HTML. */
export function collectionBundle(text: string, entries: Entries, bundles: readonly MimeBundle[]): MimeBundle {
  const pages = bundles.map((bundle) => bundle["text/html"]);
  if (!pages.some((page) => typeof page === "string")) return { "text/plain": text };
  const isOpen = bundles.length <= MOST_OPEN;
  const open = isOpen ? html` open=""` : "";
  const sections = entries.map(([name], index) => {
    const title = html`<b>${shorten(name, 100)}</b>`;
    const page = pages[index];
    const plain = String(bundles[index]!["text/plain"]);
    if (typeof page !== "string") return html`<div>${title} ${shorten(plain, 200)}</div>`;
    const text = isOpen ? "" : html` <span style="${STYLE.muted}">${firstLine(plain)}</span>`;
    return html`<details${open}><summary style="${STYLE.summary}">${title}${text}</summary>${new Markup(page)}</details>`;
  });
  return { "text/plain": text, "text/html": html`<div style="${STYLE.root}">${sections}</div>`.text };
}

/** What a closed section says of what is in it. */
function firstLine(text: string): string {
  const [line = "", ...more] = text.split("\n", 2);
  return shorten(more.length === 0 ? line : `${line.trimEnd()} …`, LONGEST_LINE);
}
