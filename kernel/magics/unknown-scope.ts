import { scopesIn } from "../../src/show/graph-view.js";
import { closestName } from "../closest-name.js";
import { UsageError } from "../magic.js";

/** The error for a name scope that the graph does not have; `others` are words that may have been meant, too. */
export function unknownScope(
  what: string,
  scope: string,
  operations: readonly { readonly name: string }[],
  others: readonly string[] = [],
): UsageError {
  const near = closestName(scope, [...scopesIn(operations), ...others]);
  return new UsageError(
    `Cannot ${what} "${scope}": the graph has no such scope${near === undefined ? "" : `, did you mean "${near}"?`}`,
  );
}
