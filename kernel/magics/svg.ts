import { defineCellMagic } from "../magic.js";

/** Shows a cell as an SVG drawing. */
export const svg = defineCellMagic({
  summary: "Shows the cell as an SVG drawing.",
  example: '%%svg\n<svg viewBox="0 0 2 2"><circle r="1"/></svg>',
  declare: (command) => command,
  async run({ body = "" }, { display }) {
    await display.svg(body);
  },
});
