import { inspect } from "node:util";
import { DISPLAY, type MimeBundle } from "./mime.js";

/** Something to look at: as a cell's last value it is shown, and so it is by `display`. */
export class Shown {
  readonly #text: string;
  readonly #draw: () => MimeBundle | Promise<MimeBundle>;

  /** `text` says what it is, where only text can be shown. */
  constructor(text: string, draw: () => MimeBundle | Promise<MimeBundle>) {
    this.#text = text;
    this.#draw = draw;
  }

  [DISPLAY](): MimeBundle | Promise<MimeBundle> {
    return this.#draw();
  }
  toString(): string {
    return this.#text;
  }
  [inspect.custom](): string {
    return this.#text;
  }
}
