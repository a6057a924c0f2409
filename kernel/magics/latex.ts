import { defineCellMagic } from "../magic.js";

/** Shows a cell as LaTeX. */
export const latex = defineCellMagic({
  summary: "Shows the cell as LaTeX.",
  example: "%%latex\n$e^{ipi} = -1$",
  declare: (command) => command,
  async run({ body = "" }, { display }) {
    await display.latex(body);
  },
});
