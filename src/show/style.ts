/** Inline styles that suit light and dark pages: JupyterLab's variables where they are set, else the page's own colours. */
const TEXT = "var(--jp-content-font-color1, currentColor)";
const MUTED = "var(--jp-content-font-color2, #7d838c)";
const LINE = "rgba(128, 128, 128, 0.28)";

/** The font of names, shapes and numbers, as a presentation attribute and in styles. */
export const MONOSPACE = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace";

const PADDING = "padding: 0.15em 0.8em";
const CELL = `border: 0; background: none; ${PADDING}; white-space: pre; vertical-align: baseline`;
const SHADED = `border: 0; ${PADDING}; white-space: pre; vertical-align: baseline; text-align: right`;

/** Words longer than this go on in a further line where a table would be wider than the page, which nobody can scroll on paper. */
const LONGEST_WORD = 24;
const WRAPPED = "white-space: pre-wrap; overflow-wrap: anywhere; min-width: 14em";

/** Inline styles of the parts of a table of values. */
export const STYLE = {
  root: `color: ${TEXT}; font: 12px/1.5 ${MONOSPACE}; margin: 2px 0 6px; text-align: left`,
  heading: `display: flex; flex-wrap: wrap; gap: 2px 14px; align-items: baseline; margin: 0 0 4px`,
  muted: `color: ${MUTED}`,
  figures: "display: flex; flex-wrap: wrap; gap: 2px 12px; align-items: center; margin: 0 0 4px",
  alarm: "color: var(--jp-error-color1, #d64545); font-weight: bold",
  scroll: "overflow-x: auto; max-width: 100%",
  table:
    "border-collapse: collapse; table-layout: auto; border: 0; margin: 0; width: auto; font: inherit; color: inherit",
  caption: `color: ${MUTED}; margin: 8px 0 2px`,
  tableCaption: `caption-side: top; color: ${MUTED}; padding: 4px 0 2px; text-align: left; white-space: nowrap`,
  number: `${CELL}; text-align: right`,
  /** Style of a number on a ground of its own. */
  shaded: (background: string) => `${SHADED}; background: ${background}`,
  text: `${CELL}; text-align: left`,
  indexColumn: `${CELL}; text-align: right; font-weight: normal; color: ${MUTED}; border-right: 1px solid ${LINE}`,
  indexRow: `${CELL}; text-align: right; font-weight: normal; color: ${MUTED}; border-bottom: 1px solid ${LINE}`,
  indexRowText: `${CELL}; text-align: left; font-weight: normal; color: ${MUTED}; border-bottom: 1px solid ${LINE}`,
  factLabel: `border: 0; background: none; padding: 0.15em 0.8em 0.15em 0; text-align: left; vertical-align: top; font-weight: normal; color: ${MUTED}`,
  rowName: `${CELL}; text-align: left; font-weight: normal; color: inherit`,
  figure: `margin: 2px 0 6px; padding: 0; font: 12px/1.5 ${MONOSPACE}`,
  summary: "cursor: pointer; padding: 2px 0",
  row: "background: none; border: 0",
  columns: "display: flex; flex-wrap: wrap; gap: 4px 36px; align-items: flex-start; margin: 6px 0",
  chip: `display: inline-block; padding: 0 8px; margin: 2px 4px 2px 0; border: 1px solid ${LINE}; border-radius: 9px; white-space: pre`,
} as const;

/** The style of a cell with a text in it, by what the text is. */
export function textStyle(word: string): string {
  return word.length > LONGEST_WORD ? `${STYLE.text}; ${WRAPPED}` : STYLE.text;
}

/** The style of a head that names a row. */
export function rowNameStyle(name: string): string {
  return name.length > LONGEST_WORD ? `${STYLE.rowName}; ${WRAPPED}` : STYLE.rowName;
}

/** Pixels of a character and of a cell's padding; what a table may be wide on a sheet of paper; and what stands beside an output there. */
const [CHARACTER, PADDED, PAPER, BESIDE] = [7.23, 19.2, 570, 170];
/** Pixels of letters in tables, and of the smallest, on paper. */
const [SIZE, SMALLEST] = [12, 6];

/**
 * The style of a table whose columns have cells of up to so many characters. It has smaller letters on a page too narrow for it, even
 * where long words go on in further lines.
 */
export function fittedTable(columns: readonly number[]): string {
  const characters = columns.reduce((sum, longest) => sum + Math.min(longest, LONGEST_WORD), 0);
  const width = CHARACTER * characters + PADDED * columns.length;
  if (width <= PAPER) return STYLE.table;
  const share = (SIZE / width).toPrecision(3);
  return `${STYLE.table}; font-size: clamp(${SMALLEST}px, (100vw - ${BESIDE}px) * ${share}, ${SIZE}px)`;
}
