import { listingBundle } from "../../src/show/listing.js";
import { defineMagic, type Magic } from "../magic.js";

/** Lists the magics. */
export const lsmagic = defineMagic({
  summary: "Lists the magics of this kernel.",
  example: "%lsmagic",
  declare: (command) => command,
  run(_call, { magics, display }) {
    const names = Object.keys(magics).sort();
    void display(
      listingBundle({
        headline: `${names.length} magics; %NAME? shows the arguments of one`,
        columns: ["magic", "what it does"],
        rows: names.map((name) => [formsOf(name, magics[name]!), magics[name]!.summary]),
      }),
      { raw: true },
    );
  },
});

/** How a magic is written: `%time`, `%%time`. */
function formsOf(name: string, { place = "line" }: Magic): string {
  return [...(place === "cell" ? [] : [`%${name}`]), ...(place === "line" ? [] : [`%%${name}`])].join(", ");
}
