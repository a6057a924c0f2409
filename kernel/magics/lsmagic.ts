import type { Magic } from "../magic.js";

/** Lists the magics. */
export const lsmagic: Magic = {
  summary: "Lists the magics of this kernel.",
  declare: () => {},
  run(_call, { magics, print }) {
    const names = Object.keys(magics).sort();
    const width = Math.max(...names.map((name) => name.length));
    print("Magics, each on a line of its own:");
    for (const name of names) print(`  %${name.padEnd(width)}  ${magics[name]?.summary}`);
    print("%NAME? shows the arguments of one.");
  },
};
