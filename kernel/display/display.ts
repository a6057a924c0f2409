import { randomUUID } from "node:crypto";
import type { JsonObject } from "../message.js";
import { base64, displaySymbol, type MimeBundle, plainText, toBundle } from "./bundle.js";

/** Publishes a message on iopub under the cell that runs. */
export type Publish = (type: string, content: JsonObject) => void;

/** Keeps a promise until the running cell ends, which waits for it. */
export type Pending = (work: Promise<unknown>) => void;

/** How a value is displayed. */
export interface DisplayOptions {
  /** Name by which the output can be replaced later; one is made up when absent. */
  readonly displayId?: string;
  /** The same as `displayId`, in short. */
  readonly id?: string;
  /** Replace the output with this `displayId` instead of adding one. */
  readonly update?: boolean;
  /** Take the value as a MIME bundle instead of drawing it. */
  readonly raw?: boolean;
  /** Metadata of the output, by MIME type. */
  readonly metadata?: JsonObject;
}

/** An output that is on the page; `update` replaces what it shows. */
export class DisplayHandle {
  readonly #show: Display;

  constructor(
    readonly displayId: string,
    show: Display,
  ) {
    this.#show = show;
  }

  /** Replaces the output wherever it is shown. */
  update(value: unknown, options: DisplayOptions = {}): Promise<DisplayHandle> {
    return this.#show(value, { ...options, displayId: this.displayId, update: true });
  }

  /** Nothing: a cell that ends with `display(x)` shows `x` once. */
  [displaySymbol](): MimeBundle {
    return {};
  }
}

/** Shows values in the middle of a cell; in a cell it is called `display`. */
export interface Display {
  /** Shows a value in its best forms. What is drawn at once is shown at once, before the promise resolves. */
  (value: unknown, options?: DisplayOptions): Promise<DisplayHandle>;
  /** Shows HTML. */
  html(source: string, options?: DisplayOptions): Promise<DisplayHandle>;
  /** Shows Markdown. */
  markdown(source: string, options?: DisplayOptions): Promise<DisplayHandle>;
  /** Shows LaTeX. */
  latex(source: string, options?: DisplayOptions): Promise<DisplayHandle>;
  /** Shows a JSON value as a tree. */
  json(value: unknown, options?: DisplayOptions): Promise<DisplayHandle>;
  /** Shows an SVG drawing. */
  svg(source: string, options?: DisplayOptions): Promise<DisplayHandle>;
  /** Shows a PNG image from its bytes or their base64. */
  png(image: Uint8Array | string, options?: DisplayOptions): Promise<DisplayHandle>;
  /** Shows a JPEG image from its bytes or their base64. */
  jpeg(image: Uint8Array | string, options?: DisplayOptions): Promise<DisplayHandle>;
  /** Removes what the cell has shown so far; with `wait`, when the next output comes. */
  clear(options?: { wait?: boolean }): void;
}

/** Makes the `display` function of a kernel. */
export function makeDisplay(publish: Publish, pending: Pending): Display {
  const send = (data: MimeBundle, id: string, options: DisplayOptions) => {
    const type = options.update ? "update_display_data" : "display_data";
    if (Object.keys(data).length > 0)
      publish(type, { data, metadata: options.metadata ?? {}, transient: { display_id: id } });
    return new DisplayHandle(id, display);
  };
  const display = ((value, options = {}) => {
    const id = options.displayId ?? options.id ?? randomUUID();
    const bundle = options.raw ? rawBundle(value) : toBundle(value);
    if (!(bundle instanceof Promise)) return Promise.resolve(send(bundle, id, options));
    const shown = bundle.then((data) => send(data, id, options));
    pending(shown);
    return shown;
  }) as Display;
  const shower =
    <Source>(type: string, form: (source: Source) => unknown, text: (source: Source) => string) =>
    (source: Source, options: DisplayOptions = {}) =>
      display({ "text/plain": text(source), [type]: form(source) }, { ...options, raw: true });
  const same = (source: string) => source;
  const image = (source: Uint8Array | string) => (typeof source === "string" ? source : base64(source));
  display.html = shower("text/html", same, same);
  display.markdown = shower("text/markdown", same, same);
  display.latex = shower("text/latex", same, same);
  display.json = shower("application/json", (value: unknown) => value, plainText);
  display.svg = shower("image/svg+xml", same, () => "<SVG image>");
  display.png = shower("image/png", image, () => "<PNG image>");
  display.jpeg = shower("image/jpeg", image, () => "<JPEG image>");
  display.clear = ({ wait = false } = {}) => publish("clear_output", { wait });
  return display;
}

function rawBundle(value: unknown): MimeBundle {
  if (typeof value !== "object" || value === null)
    throw new TypeError(`Cannot display a raw value: it is ${plainText(value)}, expected an object of MIME types`);
  const forms = Object.entries(value).map(([type, form]) => [type, form instanceof Uint8Array ? base64(form) : form]);
  const bundle: MimeBundle = Object.fromEntries(forms);
  return "text/plain" in bundle || forms.length === 0 ? bundle : { "text/plain": sourceOf(bundle), ...bundle };
}

/** The text of forms that bring none: the source of one that is text, or else their types. */
function sourceOf(bundle: MimeBundle): string {
  const source = bundle["text/markdown"] ?? bundle["text/latex"] ?? bundle["text/html"];
  return typeof source === "string" ? source : `<${Object.keys(bundle).join(", ")}>`;
}
