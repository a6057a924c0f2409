import { inspect } from "node:util";
import type { NdArrayLike } from "../core/ndarray.js";
import { checkOptions } from "../core/options.js";
import { arrayOf } from "./array-of.js";
import { isRecords, recordsHtml } from "./records.js";
import { Shown } from "./shown.js";
import { valueBundle } from "./value.js";
import { LIMITS } from "./value-table.js";

/** How a table is shown. */
export interface TableOptions {
  /** Said above the table. */
  readonly name?: string;
  /** Rows that are shown at most. */
  readonly rows?: number;
  /** Columns that are shown at most. */
  readonly columns?: number;
  /** Tables of the last two axes, for arrays of more than two. */
  readonly slices?: number;
}

/** Shows values, or an array of records (objects with like keys), as a table of as many rows and columns as are asked for. */
export function table(values: NdArrayLike | readonly object[], options: TableOptions = {}): Shown {
  checkOptions("show.table", options, ["name", "rows", "columns", "slices"]);
  const { name, ...limits } = options;
  if (isRecords(values)) {
    const text = inspect(values);
    return new Shown(text, () => ({ "text/plain": text, "text/html": recordsHtml(values, options).text }));
  }
  const array = arrayOf("a table", values as NdArrayLike);
  return new Shown(String(array), () => valueBundle(array, name, { ...LIMITS, ...limits }));
}
