/** Inline styles that suit light and dark pages: JupyterLab's variables where they are set, else the page's own colours. */
const TEXT = "var(--jp-content-font-color1, currentColor)";
const MUTED = "var(--jp-content-font-color2, #7d838c)";
const LINE = "rgba(128, 128, 128, 0.28)";

/** The font of names, shapes and numbers, as a presentation attribute and in styles. */
export const MONOSPACE = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace";

const CELL = `border: 0; background: none; padding: 2px 10px; white-space: pre; vertical-align: baseline`;
const SHADED = "border: 0; padding: 2px 10px; white-space: pre; vertical-align: baseline; text-align: right";

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
  factLabel: `border: 0; background: none; padding: 2px 10px 2px 0; text-align: left; vertical-align: top; font-weight: normal; color: ${MUTED}`,
  rowName: `${CELL}; text-align: left; font-weight: normal; color: inherit`,
  figure: `margin: 2px 0 6px; padding: 0; font: 12px/1.5 ${MONOSPACE}`,
  summary: "cursor: pointer; padding: 2px 0",
  row: "background: none; border: 0",
  columns: "display: flex; flex-wrap: wrap; gap: 4px 36px; align-items: flex-start; margin: 6px 0",
  chip: `display: inline-block; padding: 0 8px; margin: 2px 4px 2px 0; border: 1px solid ${LINE}; border-radius: 9px; white-space: pre`,
} as const;
