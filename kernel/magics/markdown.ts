import { defineCellMagic } from "../magic.js";

/** Shows a cell as Markdown. */
export const markdown = defineCellMagic({
  summary: "Shows the cell as Markdown.",
  example: "%%markdown\n# A title",
  declare: (command) => command,
  async run({ body = "" }, { display }) {
    await display.markdown(body);
  },
});
