import { inspect } from "node:util";
import { displaySymbol, type MimeBundle } from "./bundle.js";

/** A value that is nothing but how it is shown: what the tags `html`, `md`, `svg`, … give. */
export class Displayable {
  readonly #bundle: MimeBundle;

  constructor(bundle: MimeBundle) {
    this.#bundle = bundle;
  }

  [displaySymbol](): MimeBundle {
    return this.#bundle;
  }
  /** The source: HTML put into HTML stays what it is. */
  toString(): string {
    return String(this.#bundle["text/plain"]);
  }
  [inspect.custom](): string {
    return this.toString();
  }
}
