/** The same thing in several formats, by MIME type; a front end shows the richest that it knows. */
export type MimeBundle = Readonly<Record<string, unknown>>;

/** The method by which an object says how it is shown: `[Symbol.for("Jupyter.display")](): MimeBundle`. */
export const DISPLAY: unique symbol = Symbol.for("Jupyter.display");
