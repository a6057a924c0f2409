/** The magics whose cells are code, for those who read cells without the magics. */
export const codeCells: ReadonlySet<string> = new Set(["capture", "time", "timeit"]);

/** The magics after which the rest of the line is code of the cell itself. */
export const codeLines: ReadonlySet<string> = new Set(["time", "timeit"]);
