import { inspect } from "node:util";
import { isRecords, recordsHtml } from "../../src/show/records.js";
import { collectionBundle, drawnValues } from "./collection.js";
import { foreignBundle } from "./foreign.js";

/** One value in several forms: MIME type to text, JSON, or base64 for binary types. `text/plain` is always there. */
export type MimeBundle = Readonly<Record<string, unknown>>;

/** The method by which a value draws itself: it returns a MIME bundle or a promise of one. */
export const displaySymbol: unique symbol = Symbol.for("Jupyter.display") as never;

/** How plain text is bounded; `%config` changes it. */
export const textLimits = { depth: 4, maxArrayLength: 100, maxStringLength: 10_000, breakLength: 100 };

/** The value as text, the way Node's own prompt prints it: without colours, bounded, the same on every run. */
export function plainText(value: unknown): string {
  return inspect(value, { colors: false, ...textLimits });
}

/**
 * The forms of a value: those that its `Symbol.for("Jupyter.display")` method names, and plain text in any case. An empty
 * bundle from the method means that there is nothing to show. Throws what the method throws.
 */
export function toBundle(value: unknown): MimeBundle | Promise<MimeBundle> {
  const draw = drawing(value);
  if (draw === undefined) return undrawnBundle(value);
  const drawn: unknown = draw.call(value);
  return isPromise(drawn) ? Promise.resolve(drawn).then((forms) => complete(value, forms)) : complete(value, drawn);
}

/** The forms of a value that does not draw itself: that of other libraries, tables of records, several values that do, or text. */
function undrawnBundle(value: unknown): MimeBundle | Promise<MimeBundle> {
  if (typeof value !== "object" || value === null) return { "text/plain": plainText(value) };
  const foreign = foreignBundle(value);
  if (foreign !== undefined) return foreign;
  const text = plainText(value);
  const entries = drawnValues(value, (item) => drawing(item) !== undefined);
  if (entries !== undefined) {
    const bundles = entries.map(([, item]) => toBundle(item));
    if (!bundles.some(isPromise)) return collectionBundle(text, entries, bundles as MimeBundle[]);
    return Promise.all(bundles).then((drawn) => collectionBundle(text, entries, drawn));
  }
  return isRecords(value) ? { "text/plain": text, "text/html": recordsHtml(value).text } : { "text/plain": text };
}

function drawing(value: unknown): ((this: unknown) => unknown) | undefined {
  if ((typeof value !== "object" || value === null) && typeof value !== "function") return undefined;
  const method: unknown = Reflect.get(value, displaySymbol);
  return typeof method === "function" ? (method as () => unknown) : undefined;
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}

function complete(value: unknown, forms: unknown): MimeBundle {
  const isBundle = typeof forms === "object" && forms !== null && Object.keys(forms).every((key) => key.includes("/"));
  if (!isBundle) {
    const found = inspect(forms, { depth: 0, maxStringLength: 100, maxArrayLength: 5, breakLength: Infinity });
    const expected = 'expected an object such as { "text/html": "…" }';
    throw new TypeError(`Cannot display a value: its Symbol.for("Jupyter.display") method gave ${found}, ${expected}`);
  }
  const entries = Object.entries(forms as object).map(([type, form]) => [
    type,
    form instanceof Uint8Array ? base64(form) : form,
  ]);
  if (entries.length === 0) return {};
  const bundle = Object.fromEntries(entries);
  return "text/plain" in bundle ? bundle : { "text/plain": plainText(value), ...bundle };
}

/** Binary data as the protocol carries it: base64 with no `data:` prefix. */
export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}
