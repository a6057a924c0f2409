import { defineCellMagic } from "../magic.js";

/** Shows a cell as HTML. */
export const html = defineCellMagic({
  summary: "Shows the cell as HTML.",
  example: "%%html\n<b>bold</b>",
  declare: (command) => command,
  async run({ body = "" }, { display }) {
    await display.html(body);
  },
});
