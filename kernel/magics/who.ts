import { listingBundle } from "../../src/show/listing.js";
import { typeName, valueText } from "../describe-value.js";
import { defineMagic, type MagicScope } from "../magic.js";

/** Lists the names of the session. */
export const who = defineMagic({
  summary: "Lists the names that cells have declared.",
  example: "%who number",
  declare: (command) => command.argument("[types...]", "only those of these types: number, NdArray, Variable, …"),
  run({ arguments: [types] }, { scope, print }): string[] {
    const names = namesOf(scope, types).map(({ name }) => name);
    print(names.length > 0 ? names.join("\t ") : nothing(types));
    return names;
  },
});

/** Lists the names of the session with their values. */
export const whos = defineMagic({
  summary: "Lists the names that cells have declared, with types and values.",
  example: "%whos",
  declare: (command) => command.argument("[types...]", "only those of these types: number, NdArray, Variable, …"),
  run({ arguments: [types] }, { scope, print, display }) {
    const named = namesOf(scope, types);
    if (named.length === 0) return print(nothing(types));
    void display(
      listingBundle({
        headline: `${named.length} name${named.length === 1 ? "" : "s"}`,
        columns: ["name", "type", "value"],
        rows: named.map(({ name, value }) => [name, typeName(value), valueText(value)]),
      }),
      { raw: true },
    );
  },
});

/** Names but those that begin with an underscore: they are for none to see, as `_exit_code`, in which `!command` leaves its code. */
function namesOf(scope: MagicScope, types: readonly string[]) {
  const shown = scope.names().filter(({ name }) => !name.startsWith("_"));
  const named = shown.sort((one, other) => (one.name < other.name ? -1 : 1));
  return types.length === 0 ? named : named.filter(({ value }) => types.includes(typeName(value)));
}

function nothing(types: readonly string[]): string {
  return types.length === 0 ? "Interactive namespace is empty." : "No variables match your requested type.";
}
